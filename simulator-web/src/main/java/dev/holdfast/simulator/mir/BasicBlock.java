package dev.holdfast.simulator.mir;

import java.util.List;

/** Statements and a terminator; {@code cleanup} for blocks on the way of a panic. */
public record BasicBlock(List<Statement> statements, Terminator terminator, boolean cleanup) {

  public BasicBlock {
    statements = List.copyOf(statements);
  }
}
