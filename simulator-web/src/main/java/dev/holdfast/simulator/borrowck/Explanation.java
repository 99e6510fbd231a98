package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.borrowck.Outlives.Category;
import dev.holdfast.simulator.borrowck.Outlives.Cause;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Why a loan is still in scope at a point. */
sealed interface Explanation {

  /** {@code captured} where the later use is the making of a closure. */
  record UsedLater(Span span, boolean captured, boolean inLoop, boolean byCall)
      implements Explanation {}

  record UsedLaterWhenDropped(Local local, Span span) implements Explanation {}

  /** The loan reaches a universal region by the constraint with this cause. */
  record MustBeValidFor(int region, Cause cause) implements Explanation {}

  record Unexplained() implements Explanation {}

  static Explanation of(Facts facts, Loans.Loan loan, int point) {
    int region = facts.inference.liveSub(loan.region(), point);
    Found use = facts.regions.isUniversal(region) ? null : find(facts, region, point);
    if (use != null && use.kind() == Uses.Kind.USE) {
      Span span = UseSpans.ofMove(facts, placeOf(use), use.point()).varOrUse();
      boolean captured = UseSpans.ofMove(facts, placeOf(use), use.point()).captured();
      boolean call =
          facts.points.isTerminator(use.point())
              && facts.points.terminator(use.point()) instanceof Terminator.Call;
      return new UsedLater(span, captured, inEarlierRound(facts, loan, point, use.point()), call);
    }
    if (use != null) {
      return new UsedLaterWhenDropped(new Local(use.local()), facts.points.span(use.point()));
    }
    for (int end : facts.inference.ends(loan.region())) {
      return new MustBeValidFor(end, Blame.of(facts, loan.region(), end));
    }
    return new Unexplained();
  }

  private static Place placeOf(Found use) {
    return Place.of(new Local(use.local()));
  }

  /** A use of a local that holds the region. */
  record Found(int local, int point, Uses.Kind kind) {}

  /** The first use, on the ways from the point inside of the region, of a local that holds it. */
  private static Found find(Facts facts, int region, int from) {
    ArrayDeque<Integer> work = new ArrayDeque<>();
    BitSet seen = new BitSet();
    work.add(from);
    while (!work.isEmpty()) {
      int point = work.poll();
      if (seen.get(point) || !facts.inference.contains(region, point)) {
        continue;
      }
      seen.set(point);
      for (Uses.Use use : facts.liveness.uses(point)) {
        if (use.kind() != Uses.Kind.DEF && facts.liveness.holds(use.local(), region, use.kind())) {
          return new Found(use.local(), point, use.kind());
        }
      }
      work.addAll(facts.points.successors(point));
    }
    return null;
  }

  /**
   * Whether the use can be reached from the point only by going round a loop through the borrow.
   */
  private static boolean inEarlierRound(Facts facts, Loans.Loan loan, int point, int use) {
    return use <= point && facts.points.dominates(use, point) && !sameWay(facts, loan, use);
  }

  private static boolean sameWay(Facts facts, Loans.Loan loan, int use) {
    return !facts.points.dominates(use, loan.point());
  }

  /** Adds what the explanation has to say to an error on a borrow. */
  static Diagnostic add(
      Facts facts, Explanation explanation, Diagnostic error, String what, List<Span> said) {
    return switch (explanation) {
      case UsedLater it -> {
        String message;
        if (it.captured()) {
          message = what + "borrow later captured here by closure";
        } else if (it.inLoop()) {
          message = what + "borrow later used here, in later iteration of loop";
        } else if (it.byCall()) {
          message = what + "borrow later used by call";
        } else {
          message = what + "borrow later used here";
        }
        yield said.contains(it.span()) ? error : error.with(it.span(), message);
      }
      case UsedLaterWhenDropped it -> {
        Optional<String> name = facts.descriptions.name(it.local());
        yield name.isPresent()
            ? error.with(
                it.span(),
                what
                    + "borrow might be used here, when `"
                    + name.get()
                    + "` is dropped and runs the destructor for its type")
            : error.with(
                facts.body.local(it.local()).span(),
                "a temporary with access to the " + what + "borrow is created here ...");
      }
      case MustBeValidFor it -> mustBeValid(facts, it, error, what);
      case Unexplained it -> error;
    };
  }

  private static Diagnostic mustBeValid(
      Facts facts, MustBeValidFor it, Diagnostic error, String what) {
    String region = RegionNames.of(facts, it.region());
    if (region.isEmpty()) {
      return error;
    }
    Category category = it.cause().category();
    String before =
        switch (category) {
          case RETURN -> "returning this value requires that ";
          case ASSIGNMENT -> "assignment requires that ";
          case CALL_ARGUMENT -> "argument requires that ";
          case TYPE_ANNOTATION -> "type annotation requires that ";
          case UNSIZE, CAST -> "coercion requires that ";
          default -> "";
        };
    return before.isEmpty()
        ? error.with(
            it.cause().span(), "requires that " + what + "borrow lasts for `" + region + "`")
        : error.with(it.cause().span(), before + what + "borrow lasts for `" + region + "`");
  }
}
