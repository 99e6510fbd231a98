package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.source.Span;

/** Why an obligation has to hold, for the words of its failure. */
record Cause(Span span, Kind kind) {

  /** What made it. */
  enum Kind {
    MISC,
    AWAIT,
    TRY,
    TRY_RESIDUAL,
    FOR,
    OPERATOR,
    SIZED,
    COERCION
  }

  static Cause misc(Span span) {
    return new Cause(span, Kind.MISC);
  }
}
