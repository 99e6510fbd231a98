package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Misuse;
import dev.holdfast.simulator.memory.PinnedPlace;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Type;

/**
 * Something that happened in a run and that the state after it does not show by itself. Types are
 * mono. A place is an allocation and an offset into it.
 */
public sealed interface Event {

  /** {@code frame} has been entered; its arguments are there. */
  record Called(Frame frame) implements Event {}

  /** {@code frame} has returned normally; it is no longer on the stack. */
  record Returned(Frame frame) implements Event {}

  /** A heap allocation. */
  record Allocated(Allocation allocation) implements Event {}

  record Freed(Allocation allocation) implements Event {}

  /** A value of more than 0 bytes was moved; its old place is uninitialised now. */
  record Moved(Allocation from, int fromOffset, Allocation to, int toOffset, int size, Type type)
      implements Event {}

  /** The drop of a value begins: of a type whose drop does something. */
  record DropBegan(Allocation allocation, int offset, Type type) implements Event {}

  record DropEnded(Allocation allocation, int offset, Type type) implements Event {}

  /** {@code frame} runs a {@code Future::poll} of {@code future}, which lies at the place. */
  record PollBegan(Frame frame, Type future, Allocation allocation, int offset) implements Event {}

  record PollEnded(Frame frame, Type future, Allocation allocation, int offset, PollResult result)
      implements Event {}

  /** How a poll ended. */
  enum PollResult {
    READY,
    PENDING,
    PANICKED
  }

  /** A coroutine changed its state; see CoroutineLayout for the variants. */
  record StateChanged(Type.Coroutine coroutine, Allocation allocation, int offset, int from, int to)
      implements Event {}

  record StorageLive(Frame frame, int local) implements Event {}

  /** {@code slot} is what the local's slot was; it is dead now. */
  record StorageDead(Frame frame, int local, Allocation slot) implements Event {}

  /** A place is pinned from now on. */
  record Pinned(PinnedPlace place) implements Event {}

  /** A pinned place's value was dropped, or ended without anything to drop. */
  record Unpinned(PinnedPlace place) implements Event {}

  /** The promise made by a Pin was broken; the run goes on. */
  record ContractBroken(PinnedPlace place, Misuse misuse) implements Event {}

  /** The last event of a run that did something undefined. */
  record Undefined(Misuse misuse) implements Event {}

  /** {@code at} is the span in the program's own code. */
  record Panicked(String message, Span at) implements Event {}

  /** The panic passes through {@code frame}: to its cleanup, or it leaves it. */
  record Unwinding(Frame frame, boolean cleanup) implements Event {}

  record PanicCaught(Frame frame) implements Event {}

  /** Text that was printed; not always whole lines. */
  record Printed(String text) implements Event {}
}
