package dev.holdfast.simulator.syntax;

/**
 * Unwinds from a place where parsing cannot go on to the next place that recovers. Whoever throws
 * it has given a diagnostic.
 */
final class SyntaxError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SyntaxError() {
    super(null, null, false, false);
  }
}
