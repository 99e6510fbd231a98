package dev.holdfast.simulator.thir;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Type;

/** A pattern of the typed tree; default binding modes are explicit. Types lie in {@code type}. */
public final class Pattern {

  private Type type;
  private final Span span;
  private PatternKind kind;

  public Pattern(Type type, Span span, PatternKind kind) {
    this.type = type;
    this.span = span;
    this.kind = kind;
  }

  /** The type of the value that is matched. */
  public Type type() {
    return type;
  }

  public Span span() {
    return span;
  }

  public PatternKind kind() {
    return kind;
  }

  /** For typeck only. */
  public void setType(Type resolved) {
    this.type = resolved;
  }

  /** For typeck only. */
  public void setKind(PatternKind resolved) {
    this.kind = resolved;
  }
}
