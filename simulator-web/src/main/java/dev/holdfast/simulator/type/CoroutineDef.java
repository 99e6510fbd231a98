package dev.holdfast.simulator.type;

import dev.holdfast.simulator.source.Span;

/** An async body: of an async fn, an async block or an async closure. */
public final class CoroutineDef implements Def, BodyOwner {

  /** What the body belongs to. */
  public enum Kind {
    FN,
    BLOCK,
    CLOSURE
  }

  private final DefHead head;
  private final Generics generics;
  private final Kind kind;
  private final BodyOwner parent;
  private Type output = Type.ERROR;

  public CoroutineDef(DefHead head, Generics generics, Kind kind, BodyOwner parent) {
    this.head = head;
    this.generics = generics;
    this.kind = kind;
    this.parent = parent;
  }

  public Kind kind() {
    return kind;
  }

  /** The owner of the body that it is written in; for FN the function itself. */
  public BodyOwner parent() {
    return parent;
  }

  /** The future's Output, in terms of the generics; known when the body has been checked. */
  public Type output() {
    return output;
  }

  public void resolveOutput(Type type) {
    this.output = type;
  }

  @Override
  public String name() {
    return head.name();
  }

  @Override
  public String path() {
    return head.path();
  }

  @Override
  public Span span() {
    return head.span();
  }

  @Override
  public boolean fromPrelude() {
    return head.fromPrelude();
  }

  @Override
  public Generics generics() {
    return generics;
  }

  @Override
  public String toString() {
    return head.path();
  }
}
