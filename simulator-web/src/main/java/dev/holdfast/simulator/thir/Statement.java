package dev.holdfast.simulator.thir;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Type;
import java.util.Optional;

/** A statement of a block; items are gone. */
public sealed interface Statement {

  Span span();

  /** {@code written} is the type that the program wrote, with its regions. */
  record Let(
      Pattern pattern,
      Optional<Type> written,
      Optional<Expr> init,
      Optional<Expr> otherwise,
      Span span)
      implements Statement {}

  record ExprStatement(Expr expr, Span span) implements Statement {}
}
