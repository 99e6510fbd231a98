package dev.holdfast.simulator.type;

import dev.holdfast.simulator.source.Span;

/** A static item. */
public final class StaticDef implements Def, BodyOwner {

  private final DefHead head;
  private final boolean mutable;
  private final boolean isUnsafe;
  private final boolean hasValue;
  private final Generics generics = Generics.NONE;
  private Type type = Type.ERROR;

  public StaticDef(DefHead head, boolean mutable, boolean isUnsafe, boolean hasValue) {
    this.head = head;
    this.mutable = mutable;
    this.isUnsafe = isUnsafe;
    this.hasValue = hasValue;
  }

  /** Whether it is of an {@code extern} block that does not say that it is safe. */
  public boolean isUnsafe() {
    return isUnsafe;
  }

  public boolean mutable() {
    return mutable;
  }

  /** Whether it is of the program. */
  public boolean hasValue() {
    return hasValue;
  }

  public Type type() {
    return type;
  }

  public void resolveType(Type declared) {
    this.type = declared;
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
