package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Predicate;
import java.util.Optional;

/**
 * Why an obligation has to hold, for the words of its failure; {@code declared} is the predicate of
 * an item that is used, as the item says it.
 */
record Cause(Span span, Kind kind, Optional<Predicate> declared) {

  Cause(Span span, Kind kind) {
    this(span, kind, Optional.empty());
  }

  /** What made it. */
  enum Kind {
    MISC,
    AWAIT,
    TRY,
    TRY_RESIDUAL,
    FOR,
    OPERATOR,
    SIZED,
    COERCION,
    /** A value goes where a type is to be inferred, and something in its own type is open. */
    SUBTYPE,
    /** A path through the trait that leaves open of what the impl is. */
    TRAIT_PATH,
    TRAIT_CONST,
    /** What a standard macro expands to asks for it. */
    EXPANSION,
    /**
     * A projection was to be normalised; said only where nothing else fails for the same reason.
     */
    PROJECTION,
    /** What an opaque type promises beside something that is wrong itself: nothing is said. */
    BROKEN_PROMISE
  }

  static Cause misc(Span span) {
    return new Cause(span, Kind.MISC);
  }
}
