package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Statement;
import java.util.ArrayDeque;
import java.util.BitSet;

/**
 * Which loans are in scope before each point (RFC 2094): from its borrow on, as long as the loan's
 * region holds the point and nothing has overwritten the path to what is borrowed.
 */
final class LoansInScope {

  private final Points points;
  private final BitSet[] before;

  LoansInScope(Loans loans, Points points, RegionInference inference, PlaceConflict conflict) {
    this.points = points;
    this.before = new BitSet[points.count()];
    for (int p = 0; p < before.length; p++) {
      before[p] = new BitSet();
    }
    for (Loans.Loan loan : loans.all) {
      follow(loan, inference, conflict);
    }
  }

  BitSet before(int point) {
    return before[point];
  }

  private void follow(Loans.Loan loan, RegionInference inference, PlaceConflict conflict) {
    ArrayDeque<Integer> work = new ArrayDeque<>(points.successors(loan.point()));
    while (!work.isEmpty()) {
      int point = work.poll();
      if (before[point].get(loan.index()) || !inference.contains(loan.region(), point)) {
        continue;
      }
      before[point].set(loan.index());
      if (!kills(point, loan, conflict)) {
        work.addAll(points.successors(point));
      }
    }
  }

  private boolean kills(int point, Loans.Loan loan, PlaceConflict conflict) {
    if (points.isTerminator(point)) {
      return false;
    }
    return switch (points.statement(point)) {
      case Statement.Assign it -> overwrites(it.place(), loan, conflict);
      case Statement.StorageDead it -> it.local().equals(loan.place().local());
      default -> false;
    };
  }

  private static boolean overwrites(Place place, Loans.Loan loan, PlaceConflict conflict) {
    return place.local().equals(loan.place().local())
        && (place.isLocal()
            || conflict.of(loan.place(), loan.kind(), place, PlaceConflict.Depth.DEEP, false));
  }
}
