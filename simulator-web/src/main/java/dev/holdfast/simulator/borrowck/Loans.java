package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All borrows of a body that may conflict with something, in the order in which rustc has them. */
final class Loans {

  /**
   * A borrow; {@code activation} is the point at which a two-phase borrow becomes a mutable one: -1
   * where it is one at once, -2 where it never becomes one.
   */
  record Loan(
      int index,
      int region,
      int point,
      BorrowKind kind,
      Place place,
      Local assigned,
      int activation) {

    boolean mutable() {
      return kind == BorrowKind.MUT
          || kind == BorrowKind.TWO_PHASE_MUT
          || kind == BorrowKind.UNIQUE;
    }
  }

  static final int AT_ONCE = -1;
  static final int NEVER = -2;

  final List<Loan> all = new ArrayList<>();
  private final Map<Integer, Loan> byPoint = new LinkedHashMap<>();
  private final Map<Integer, List<Loan>> byActivation = new LinkedHashMap<>();
  private final Body body;
  private final Points points;
  private final PlaceTypes types;

  /** {@code borrowRegions} holds for the point of each borrow the region of its reference. */
  Loans(Body body, Points points, PlaceTypes types, Map<Integer, Region> borrowRegions) {
    this.body = body;
    this.points = points;
    this.types = types;
    for (int b : points.preorder()) {
      for (int p = points.first(b); p < points.last(b); p++) {
        if (points.statement(p) instanceof Statement.Assign assign
            && assign.rvalue() instanceof Rvalue.Ref ref
            && borrowRegions.get(p) instanceof Region.Var region
            && !ignored(ref.place())) {
          add(p, ref, assign.place(), region.id());
        }
      }
    }
  }

  private void add(int point, Rvalue.Ref ref, Place assigned, int region) {
    int activation = AT_ONCE;
    if (ref.kind() == BorrowKind.TWO_PHASE_MUT && assigned.isLocal()) {
      activation = firstUse(assigned.local(), point);
    }
    Loan loan =
        new Loan(all.size(), region, point, ref.kind(), ref.place(), assigned.local(), activation);
    all.add(loan);
    byPoint.put(point, loan);
    if (activation >= 0) {
      byActivation.computeIfAbsent(activation, k -> new ArrayList<>()).add(loan);
    }
  }

  Loan at(int point) {
    return byPoint.get(point);
  }

  List<Loan> activatedAt(int point) {
    return byActivation.getOrDefault(point, List.of());
  }

  /** A place behind a shared reference or raw pointer can be borrowed as often as one likes. */
  private boolean ignored(Place place) {
    Place at = Place.of(place.local());
    for (PlaceElem elem : place.projection()) {
      if (elem instanceof PlaceElem.Deref) {
        Type type = types.of(at);
        if (type instanceof Type.RawPtr || type instanceof Type.Ref ref && !ref.mutable()) {
          return true;
        }
      }
      at = at.then(elem);
    }
    return false;
  }

  /** The first use of a temporary that holds a two-phase borrow. */
  private int firstUse(Local temporary, int after) {
    for (int p = 0; p < points.count(); p++) {
      if (p != after && uses(p, temporary)) {
        return p;
      }
    }
    return NEVER;
  }

  private boolean uses(int point, Local local) {
    if (points.isTerminator(point)) {
      Terminator terminator = points.terminator(point);
      if (terminator instanceof Terminator.Drop drop && drop.place().local().equals(local)) {
        return true;
      }
      return reads(Operands.of(terminator), local);
    }
    return switch (points.statement(point)) {
      case Statement.Assign it ->
          reads(Operands.of(it.rvalue()), local)
              || looked(it.rvalue()).map(local::equals).orElse(false)
              || !it.place().isLocal() && it.place().local().equals(local);
      case Statement.FakeRead it -> it.place().local().equals(local);
      default -> false;
    };
  }

  private static Optional<Local> looked(Rvalue rvalue) {
    return switch (rvalue) {
      case Rvalue.Ref it -> Optional.of(it.place().local());
      case Rvalue.RawPtr it -> Optional.of(it.place().local());
      case Rvalue.Len it -> Optional.of(it.place().local());
      case Rvalue.Discriminant it -> Optional.of(it.place().local());
      default -> Optional.empty();
    };
  }

  private static boolean reads(List<Operand> operands, Local local) {
    for (Operand operand : operands) {
      switch (operand) {
        case Operand.Copy it when it.place().local().equals(local) -> {
          return true;
        }
        case Operand.Move it when it.place().local().equals(local) -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether a two-phase borrow is a mutable one at a point already. */
  boolean active(Loan loan, int point) {
    if (loan.activation() == AT_ONCE) {
      return true;
    }
    if (loan.activation() == NEVER) {
      return false;
    }
    if (points.dominates(loan.activation(), point)) {
      return true;
    }
    return !points.dominates(loan.point() + 1, point);
  }

  Body body() {
    return body;
  }
}
