package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import java.util.ArrayList;
import java.util.List;

/** What one point does with locals, for liveness: sets the whole of it, uses it, or drops it. */
final class Uses {

  /** How a local is touched. */
  enum Kind {
    DEF,
    USE,
    DROP
  }

  /** A local (by its number) and what is done with it. */
  record Use(int local, Kind kind) {}

  private final List<Use> uses = new ArrayList<>();

  private Uses() {}

  static List<Use> at(Points points, int point) {
    Uses walk = new Uses();
    if (points.isTerminator(point)) {
      walk.add(points.terminator(point));
    } else {
      walk.add(points.statement(point));
    }
    return walk.uses;
  }

  private void add(Statement statement) {
    switch (statement) {
      case Statement.Assign it -> {
        add(it.rvalue());
        store(it.place());
      }
      case Statement.FakeRead it -> use(it.place());
      case Statement.SetDiscriminant it -> use(it.place());
      case Statement.StorageLive it -> uses.add(new Use(it.local().index(), Kind.DEF));
      case Statement.StorageDead it -> uses.add(new Use(it.local().index(), Kind.DEF));
      case Statement.AscribeUserType it -> {}
      case Statement.Nop it -> {}
    }
  }

  private void add(Rvalue rvalue) {
    for (Operand operand : Operands.of(rvalue)) {
      add(operand);
    }
    switch (rvalue) {
      case Rvalue.Ref it -> use(it.place());
      case Rvalue.RawPtr it -> use(it.place());
      case Rvalue.Len it -> use(it.place());
      case Rvalue.Discriminant it -> use(it.place());
      default -> {}
    }
  }

  private void add(Operand operand) {
    switch (operand) {
      case Operand.Copy it -> use(it.place());
      case Operand.Move it -> use(it.place());
      case Operand.Constant it -> {}
    }
  }

  private void add(Terminator terminator) {
    for (Operand operand : Operands.of(terminator)) {
      add(operand);
    }
    switch (terminator) {
      case Terminator.Drop it -> {
        indices(it.place());
        uses.add(new Use(it.place().local().index(), Kind.DROP));
      }
      case Terminator.Call it -> store(it.destination());
      case Terminator.Yield it -> store(it.resumeArg());
      case Terminator.Return it -> uses.add(new Use(0, Kind.USE));
      default -> {}
    }
  }

  private void store(Place place) {
    if (place.isLocal()) {
      uses.add(new Use(place.local().index(), Kind.DEF));
    } else {
      use(place);
    }
  }

  private void use(Place place) {
    indices(place);
    uses.add(new Use(place.local().index(), Kind.USE));
  }

  private void indices(Place place) {
    for (PlaceElem elem : place.projection()) {
      if (elem instanceof PlaceElem.Index index) {
        uses.add(new Use(index.local().index(), Kind.USE));
      }
    }
  }
}
