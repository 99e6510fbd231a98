package dev.holdfast.simulator.thir;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import java.util.Optional;

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
  private Optional<Type> written = Optional.empty();

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

  /**
   * The type as the program wrote it, with the lifetimes that it names: of a path, a struct
   * expression or a cast (rustc: user type annotations).
   */
  public Optional<Type> written() {
    return written;
  }

  /** For typeck only: notes what was written, if it names a lifetime. */
  public Expr writtenAs(Type type) {
    written = (type.flags() & TypeFlags.KNOWN_REGION) == 0 ? Optional.empty() : Optional.of(type);
    return this;
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
