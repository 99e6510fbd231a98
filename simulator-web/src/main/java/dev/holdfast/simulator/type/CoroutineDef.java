package dev.holdfast.simulator.type;

import dev.holdfast.simulator.source.Span;
import java.util.Optional;

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
  private CoroutineDef taking;
  private CoroutineDef borrowing;

  public CoroutineDef(DefHead head, Generics generics, Kind kind, BodyOwner parent) {
    this.head = head;
    this.generics = generics;
    this.kind = kind;
    this.parent = parent;
  }

  public Kind kind() {
    return kind;
  }

  /**
   * Of an async closure that may be called again: the future of its one call by value, which has
   * taken what the closure captured.
   */
  public CoroutineDef taking() {
    if (taking == null) {
      taking = new CoroutineDef(head, generics, kind, parent);
      taking.output = output;
      taking.borrowing = this;
    }
    return taking;
  }

  /** Of such a future the one that the closure's other calls give. */
  public Optional<CoroutineDef> borrowing() {
    return Optional.ofNullable(borrowing);
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

  /** Where it is written, which is what its type is called by. */
  public Span place() {
    return head.place();
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
