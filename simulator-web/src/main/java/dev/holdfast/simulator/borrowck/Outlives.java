package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.source.Span;

/**
 * A constraint: region {@code sup} lives at least as long as region {@code sub}. {@code
 * fromClosure} where a closure's body asked for it.
 */
record Outlives(int sup, int sub, Cause cause) {

  /** Why a constraint stands, most interesting to a reader first. */
  enum Category {
    RETURN(0),
    UNSIZE(1),
    YIELD(2),
    USE_AS_CONST(2),
    USE_AS_STATIC(2),
    TYPE_ANNOTATION(2),
    CAST(2),
    CALL_ARGUMENT(2),
    ASSIGNMENT(2),
    USAGE(2),
    CLOSURE_UPVAR(2),
    PREDICATE(4),
    OPAQUE_TYPE(4),
    BORING(5),
    BORING_NO_LOCATION(6),
    INTERNAL(8);

    /** Its rank when a reader is to be told one constraint of many. */
    final int rank;

    Category(int rank) {
      this.rank = rank;
    }
  }

  /** {@code point} is -1 where the constraint belongs to no point; {@code upvar} is -1 for none. */
  record Cause(Category category, Span span, int point, int upvar, boolean fromClosure) {
    static Cause of(Category category, Span span, int point) {
      return new Cause(category, span, point, -1, false);
    }

    Cause as(Category other) {
      return new Cause(other, span, point, upvar, fromClosure);
    }
  }
}
