package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.borrowck.Outlives.Category;
import dev.holdfast.simulator.borrowck.Outlives.Cause;
import java.util.List;

/** Picks, of the constraints between two regions, the one that a reader is to be told. */
final class Blame {

  private Blame() {}

  /** The most interesting constraint on the way, the one nearest to {@code target} of equals. */
  static Cause of(Facts facts, int from, int target) {
    List<Outlives> path = facts.inference.path(from, region -> region == target);
    return path.isEmpty() ? Cause.of(Category.INTERNAL, facts.body.span(), -1) : of(path);
  }

  static Cause of(List<Outlives> path) {
    int best = path.size() - 1;
    boolean toStatic =
        !path.isEmpty()
            && path.get(best).sub() == RegionVars.STATIC
            && path.stream().noneMatch(it -> it.cause().category() == Category.TYPE_ANNOTATION);
    for (int i = path.size() - 1; i >= 0; i--) {
      if (rank(path.get(i), toStatic) < rank(path.get(best), toStatic)) {
        best = i;
      }
    }
    Cause cause = path.get(best).cause();
    if (cause.category() == Category.RETURN) {
      if (best + 1 < path.size() && path.get(best + 1).cause().category() == Category.OPAQUE_TYPE) {
        return new Cause(Category.OPAQUE_TYPE, cause.span(), cause.point(), -1, false);
      }
      for (Outlives each : path) {
        if (each.cause().category() == Category.CLOSURE_UPVAR) {
          return new Cause(
              Category.RETURN, cause.span(), cause.point(), each.cause().upvar(), false);
        }
      }
    }
    return cause;
  }

  /** That a box of an object must be {@code 'static} by default is worth more than other casts. */
  private static int rank(Outlives constraint, boolean toStatic) {
    Category category = constraint.cause().category();
    return category == Category.UNSIZE && !toStatic ? Category.CAST.rank : category.rank;
  }
}
