package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.Predicate;
import java.util.Optional;

/**
 * A predicate that has to hold; {@code parent} is what it was needed for.
 *
 * @param stalled asked before without an answer: there is none while no variable in it is bound
 *     (rustc: {@code stalled_on})
 */
record Obligation(
    Predicate predicate, Cause cause, int depth, Optional<Obligation> parent, boolean stalled) {

  static Obligation of(Predicate predicate, Cause cause) {
    return new Obligation(predicate, cause, 0, Optional.empty(), false);
  }

  Obligation nested(Predicate needed) {
    return new Obligation(needed, cause, depth + 1, Optional.of(this), false);
  }

  /** The same with what is known of it by now. */
  Obligation stalledAs(Predicate resolved) {
    return new Obligation(resolved, cause, depth, parent, true);
  }

  Obligation root() {
    return parent.isPresent() ? parent.get().root() : this;
  }
}
