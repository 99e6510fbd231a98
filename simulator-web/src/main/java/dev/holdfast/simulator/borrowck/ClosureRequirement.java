package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.borrowck.Outlives.Category;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import java.util.List;
import java.util.Optional;

/**
 * What the body of a closure or coroutine asks of the body that makes it: that a region of its
 * captures or signature, or a type parameter, outlives another region.
 */
record ClosureRequirement(
    Optional<Name> longer, Optional<Type> type, Name shorter, Category category, Span span) {

  /**
   * A region as both bodies know it: the n-th external region of the closure, or, where {@code
   * external} is -1, the universal region {@code shared} of the function around both.
   */
  record Name(int external, int shared) {
    Optional<Region> in(List<Region> externals, RegionVars regions) {
      if (external < 0) {
        return shared < regions.universals().size()
            ? Optional.of(new Region.Var(shared))
            : Optional.empty();
      }
      return external < externals.size() ? Optional.of(externals.get(external)) : Optional.empty();
    }
  }
}
