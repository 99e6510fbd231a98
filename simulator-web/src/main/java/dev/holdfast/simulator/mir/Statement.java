package dev.holdfast.simulator.mir;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Type;

/** A statement of a basic block. */
public sealed interface Statement {

  Span span();

  record Assign(Place place, Rvalue rvalue, Span span) implements Statement {}

  /** For the borrow checker: the place is looked at, as by a match or a let; runs as nothing. */
  record FakeRead(Cause cause, Place place, Span span) implements Statement {}

  /** Why a fake read stands there. */
  enum Cause {
    MATCHED,
    LET,
    GUARD,
    INDEX,
    /** Reads nothing, but needs what it names (rustc: PlaceMention). */
    MENTION
  }

  record SetDiscriminant(Place place, int variant, Span span) implements Statement {}

  /**
   * The place is a local, or, after the coroutine transform, where a saved one lies: rustc has
   * none.
   */
  record StorageLive(Place place, Span span) implements Statement {

    public StorageLive(Local local, Span span) {
      this(Place.of(local), span);
    }

    public Local local() {
      return place.local();
    }
  }

  /** Of such a place as {@link StorageLive}. */
  record StorageDead(Place place, Span span) implements Statement {

    public StorageDead(Local local, Span span) {
      this(Place.of(local), span);
    }

    public Local local() {
      return place.local();
    }
  }

  /** For the borrow checker: the place's type is as the program wrote it; runs as nothing. */
  record AscribeUserType(Place place, Type type, Span span) implements Statement {}

  record Nop(Span span) implements Statement {}
}
