package dev.holdfast.simulator.thir;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Type;

/**
 * An expression of the typed tree. All adjustments, overloaded operators, method calls and the
 * desugarings of {@code for}, {@code while}, {@code ?} and {@code .await} are explicit. Types lie
 * in {@code type} alone, never in the kind, so that typeck can resolve them in one walk; after
 * typeck nothing changes any more.
 */
public final class Expr {

  private Type type;
  private final Span span;
  private ExprKind kind;

  public Expr(Type type, Span span, ExprKind kind) {
    this.type = type;
    this.span = span;
    this.kind = kind;
  }

  public Type type() {
    return type;
  }

  public Span span() {
    return span;
  }

  public ExprKind kind() {
    return kind;
  }

  /** For typeck only. */
  public void setType(Type resolved) {
    this.type = resolved;
  }

  /** For typeck only. */
  public void setKind(ExprKind resolved) {
    this.kind = resolved;
  }
}
