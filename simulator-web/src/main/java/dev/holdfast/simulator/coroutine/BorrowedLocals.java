package dev.holdfast.simulator.coroutine;

import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import java.util.BitSet;

/**
 * The locals to which a reference or raw pointer may exist: from a borrow (or drop, which lends to
 * {@code Drop::drop}) to their StorageDead, whatever becomes of the reference.
 */
final class BorrowedLocals extends Forward {

  private BorrowedLocals(Body body) {
    super(body);
  }

  static BorrowedLocals of(Body body) {
    BorrowedLocals borrowed = new BorrowedLocals(body);
    borrowed.run();
    return borrowed;
  }

  /** Adds what the statement borrows. */
  static void borrow(BitSet state, Statement statement) {
    Uses.of(statement, (place, use) -> apply(state, place, use));
  }

  static void borrow(BitSet state, Terminator terminator) {
    Uses.of(terminator, (place, use) -> apply(state, place, use));
  }

  private static void apply(BitSet state, Place place, Uses.Use use) {
    if ((use == Uses.Use.DROP || use == Uses.Use.BORROW) && !Uses.isIndirect(place)) {
      state.set(place.local().index());
    }
  }

  @Override
  BitSet atStart() {
    return new BitSet();
  }

  @Override
  void before(BitSet state, Statement statement) {}

  @Override
  void before(BitSet state, Terminator terminator) {}

  @Override
  void after(BitSet state, Statement statement) {
    borrow(state, statement);
    if (statement instanceof Statement.StorageDead dead) {
      state.clear(dead.local().index());
    }
  }

  @Override
  void after(BitSet state, Terminator terminator) {
    borrow(state, terminator);
  }

  @Override
  void written(BitSet state, Place place) {}
}
