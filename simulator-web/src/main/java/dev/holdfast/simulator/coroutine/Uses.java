package dev.holdfast.simulator.coroutine;

import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;

/** Tells all places that a statement or terminator names, what is written before what is read. */
final class Uses {

  /** What is done with a place. */
  enum Use {
    WRITE,
    /** By a call that returns, or by a resumption. */
    WRITE_ON_EDGE,
    SET_DISCRIMINANT,
    COPY,
    MOVE,
    BORROW,
    INSPECT,
    DROP
  }

  /** Is told each place; also the locals that index a place, as copied. */
  interface Visitor {
    void use(Place place, Use use);
  }

  private final Visitor visitor;

  private Uses(Visitor visitor) {
    this.visitor = visitor;
  }

  static void of(Statement statement, Visitor visitor) {
    Uses uses = new Uses(visitor);
    switch (statement) {
      case Statement.Assign it -> {
        uses.place(it.place(), Use.WRITE);
        uses.rvalue(it.rvalue());
      }
      case Statement.FakeRead it -> uses.place(it.place(), Use.INSPECT);
      case Statement.SetDiscriminant it -> uses.place(it.place(), Use.SET_DISCRIMINANT);
      case Statement.StorageLive it -> {}
      case Statement.StorageDead it -> {}
      case Statement.AscribeUserType it -> {}
      case Statement.Nop it -> {}
    }
  }

  static void of(Terminator terminator, Visitor visitor) {
    Uses uses = new Uses(visitor);
    switch (terminator) {
      case Terminator.SwitchInt it -> uses.operand(it.operand());
      case Terminator.Return it -> uses.place(Place.of(Local.RETURN), Use.MOVE);
      case Terminator.Drop it -> uses.place(it.place(), Use.DROP);
      case Terminator.Call it -> {
        uses.place(it.destination(), Use.WRITE_ON_EDGE);
        uses.operand(it.function());
        for (Operand arg : it.args()) {
          uses.operand(arg);
        }
      }
      case Terminator.Assert it -> uses.operand(it.condition());
      case Terminator.Yield it -> {
        uses.place(it.resumeArg(), Use.WRITE_ON_EDGE);
        uses.operand(it.value());
      }
      case Terminator.Goto it -> {}
      case Terminator.UnwindResume it -> {}
      case Terminator.Unreachable it -> {}
      case Terminator.CoroutineDrop it -> {}
      case Terminator.FalseEdge it -> {}
      case Terminator.FalseUnwind it -> {}
    }
  }

  private void rvalue(Rvalue rvalue) {
    switch (rvalue) {
      case Rvalue.Use it -> operand(it.operand());
      case Rvalue.Repeat it -> operand(it.operand());
      case Rvalue.Ref it -> place(it.place(), Use.BORROW);
      case Rvalue.RawPtr it -> place(it.place(), Use.BORROW);
      case Rvalue.Len it -> place(it.place(), Use.INSPECT);
      case Rvalue.Cast it -> operand(it.operand());
      case Rvalue.Binary it -> {
        operand(it.left());
        operand(it.right());
      }
      case Rvalue.CheckedBinary it -> {
        operand(it.left());
        operand(it.right());
      }
      case Rvalue.Unary it -> operand(it.operand());
      case Rvalue.Discriminant it -> place(it.place(), Use.INSPECT);
      case Rvalue.Aggregate it -> {
        for (Operand operand : it.operands()) {
          operand(operand);
        }
      }
    }
  }

  private void operand(Operand operand) {
    switch (operand) {
      case Operand.Copy it -> place(it.place(), Use.COPY);
      case Operand.Move it -> place(it.place(), Use.MOVE);
      case Operand.Constant it -> {}
    }
  }

  private void place(Place place, Use use) {
    visitor.use(place, use);
    for (PlaceElem elem : place.projection()) {
      if (elem instanceof PlaceElem.Index index) {
        visitor.use(Place.of(index.local()), Use.COPY);
      }
    }
  }

  /** Whether the place lies behind a pointer that the local holds. */
  static boolean isIndirect(Place place) {
    return place.projection().contains(PlaceElem.DEREF);
  }
}
