package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.List;
import java.util.Optional;

/** {@code { statements tail }}. */
public record Block(List<Statement> statements, Optional<Expr> tail, Span span) {

  public Block {
    statements = List.copyOf(statements);
  }
}
