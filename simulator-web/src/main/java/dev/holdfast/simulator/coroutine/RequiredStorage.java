package dev.holdfast.simulator.coroutine;

import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import java.util.BitSet;

/**
 * The locals whose storage may be in use: from their first write or borrow to StorageDead, or to a
 * move out of the whole local if it was never borrowed.
 */
final class RequiredStorage extends Forward {

  private final BorrowedLocals borrowed;
  private BitSet borrowedHere = new BitSet();

  private RequiredStorage(Body body, BorrowedLocals borrowed) {
    super(body);
    this.borrowed = borrowed;
  }

  static RequiredStorage of(Body body, BorrowedLocals borrowed) {
    RequiredStorage required = new RequiredStorage(body, borrowed);
    required.run();
    return required;
  }

  /** The context of the first poll; the coroutine itself, local 1, is not stored in itself. */
  @Override
  BitSet atStart() {
    BitSet arguments = new BitSet();
    arguments.set(2, Math.max(2, body.argCount() + 1));
    return arguments;
  }

  @Override
  void enter(int block) {
    borrowedHere = borrowed.entry(block);
  }

  @Override
  void before(BitSet state, Statement statement) {
    BorrowedLocals.borrow(state, statement);
    switch (statement) {
      case Statement.StorageDead it -> state.clear(it.local().index());
      case Statement.Assign it -> state.set(it.place().local().index());
      case Statement.SetDiscriminant it -> state.set(it.place().local().index());
      case Statement.FakeRead it -> {}
      case Statement.StorageLive it -> {}
      case Statement.AscribeUserType it -> {}
      case Statement.Nop it -> {}
    }
  }

  @Override
  void after(BitSet state, Statement statement) {
    Uses.of(statement, (place, use) -> moved(state, place, use));
    borrowed.after(borrowedHere, statement);
  }

  @Override
  void before(BitSet state, Terminator terminator) {
    BorrowedLocals.borrow(state, terminator);
    if (terminator instanceof Terminator.Call call) {
      state.set(call.destination().local().index());
    }
  }

  /** After a panic the destination of a call is not in use. */
  @Override
  void after(BitSet state, Terminator terminator) {
    if (terminator instanceof Terminator.Call call) {
      state.clear(call.destination().local().index());
    }
    Uses.of(terminator, (place, use) -> moved(state, place, use));
  }

  private void moved(BitSet state, Place place, Uses.Use use) {
    int local = place.local().index();
    if (use == Uses.Use.MOVE && place.isLocal() && !borrowedHere.get(local)) {
      state.clear(local);
    }
  }

  @Override
  void written(BitSet state, Place place) {
    state.set(place.local().index());
  }
}
