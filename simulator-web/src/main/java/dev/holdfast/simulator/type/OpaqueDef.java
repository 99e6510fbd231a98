package dev.holdfast.simulator.type;

import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An {@code impl Trait} in return position, or the future of an async fn. Its generics are the
 * function's. The hidden type is known when the function's body has been checked (for an async fn
 * it is the coroutine).
 */
public final class OpaqueDef implements Def {

  private final DefHead head;
  private final Generics generics;
  private final FnDef function;
  private final List<Predicate> bounds = new ArrayList<>();
  private Optional<Type> hidden = Optional.empty();
  private boolean broken;

  public OpaqueDef(DefHead head, Generics generics, FnDef function) {
    this.head = head;
    this.generics = generics;
    this.function = function;
  }

  /** The function whose return type it stands in. */
  public FnDef function() {
    return function;
  }

  /** What is known of the opaque type: predicates whose Self is the opaque type itself. */
  public List<Predicate> bounds() {
    return bounds;
  }

  public Optional<Type> hidden() {
    return hidden;
  }

  /** Whether it is not what the trait that its function implements says; an error was given. */
  public boolean isBroken() {
    return broken;
  }

  public void setBroken() {
    this.broken = true;
  }

  public void resolveHidden(Type type) {
    this.hidden = Optional.of(type);
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
