package dev.holdfast.simulator.thir;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Type;

/**
 * A variable of a body: an object with identity. The type is final once the body is checked. The
 * compiler's own variables have rustc's names ({@code __awaitee}, {@code _task_context}, {@code
 * iter}); those of a macro's expansion begin with {@code $}.
 */
public final class LocalVar {

  private final String name;
  private final boolean mutable;
  private final Span span;
  private Type type;

  public LocalVar(String name, Type type, boolean mutable, Span span) {
    this.name = name;
    this.type = type;
    this.mutable = mutable;
    this.span = span;
  }

  public String name() {
    return name;
  }

  public boolean mutable() {
    return mutable;
  }

  public Span span() {
    return span;
  }

  public Type type() {
    return type;
  }

  public void setType(Type resolved) {
    this.type = resolved;
  }

  @Override
  public String toString() {
    return name;
  }
}
