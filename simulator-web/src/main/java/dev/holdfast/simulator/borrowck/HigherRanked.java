package dev.holdfast.simulator.borrowck;

import java.util.List;

/**
 * A binder whose regions stand for any, of a type that another is to be a subtype of or of a
 * predicate that is to be proved. What is made for one region does not fit it.
 */
final class HigherRanked {

  private final String trait;
  private final boolean ofCoercion;
  private int universe;
  private int first;
  private int last;

  private HigherRanked(String trait, boolean ofCoercion) {
    this.trait = trait;
    this.ofCoercion = ofCoercion;
  }

  /** The binder of a type. */
  static HigherRanked type(boolean ofCoercion) {
    return new HigherRanked("", ofCoercion);
  }

  /** The binder of a predicate about what implements the trait. */
  static HigherRanked predicate(String trait) {
    return new HigherRanked(trait, false);
  }

  /**
   * Whether a function pointer is coerced to it, of which rustc's type check says that it does not
   * fit: then the borrow checker has nothing to say of the body.
   */
  boolean ofCoercion() {
    return ofCoercion;
  }

  /** The universe whose regions can be the binder's; 0 as long as none of them was made. */
  int universe() {
    return universe;
  }

  void enter(int of) {
    universe = of;
  }

  /** The constraints that come of finding the implementation, by their numbers. */
  void found(int from, int to) {
    first = from;
    last = to;
  }

  /** Of all constraints those that come of finding the implementation. */
  List<Outlives> found(List<Outlives> constraints) {
    return constraints.subList(first, last);
  }

  /** The trait of a predicate; empty for the binder of a type. */
  String trait() {
    return trait;
  }
}
