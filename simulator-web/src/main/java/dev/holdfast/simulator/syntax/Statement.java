package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.Optional;

/** A statement of a block. */
public sealed interface Statement {

  Span span();

  /** {@code let pattern: type = init else { … };}. */
  record Let(
      Pattern pattern,
      Optional<TypeRef> type,
      Optional<Expr> init,
      Optional<Block> otherwise,
      Span span)
      implements Statement {}

  /**
   * An expression as a statement. {@code semicolon} is false for block-like expressions without
   * one, whose type must then be {@code ()}.
   */
  record ExprStatement(Expr expr, boolean semicolon, Span span) implements Statement {}

  record ItemStatement(Item item, Span span) implements Statement {}
}
