package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.Predicate;
import java.util.Optional;

/** A predicate that has to hold; {@code parent} is what it was needed for. */
record Obligation(Predicate predicate, Cause cause, int depth, Optional<Obligation> parent) {

  static Obligation of(Predicate predicate, Cause cause) {
    return new Obligation(predicate, cause, 0, Optional.empty());
  }

  Obligation nested(Predicate needed) {
    return new Obligation(needed, cause, depth + 1, Optional.of(this));
  }

  Obligation root() {
    return parent.isPresent() ? parent.get().root() : this;
  }
}
