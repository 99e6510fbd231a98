package dev.holdfast.simulator.mir;

import dev.holdfast.simulator.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * The end of a basic block. {@code unwind} is the cleanup block to go to when a panic passes; where
 * it is absent the panic goes on to the caller.
 */
public sealed interface Terminator {

  Span span();

  record Goto(BlockId target, Span span) implements Terminator {}

  /** {@code values[i]} (bits as Value.Scalar.low) leads to {@code targets[i]}, all others on. */
  record SwitchInt(
      Operand operand, List<Long> values, List<BlockId> targets, BlockId otherwise, Span span)
      implements Terminator {
    public SwitchInt {
      values = List.copyOf(values);
      targets = List.copyOf(targets);
    }
  }

  record Return(Span span) implements Terminator {}

  record UnwindResume(Span span) implements Terminator {}

  record Unreachable(Span span) implements Terminator {}

  /**
   * Drops what the place holds. Before drop elaboration: if it is initialised; {@code replace} for
   * an assignment's drop of the old value.
   */
  record Drop(Place place, BlockId target, Optional<BlockId> unwind, boolean replace, Span span)
      implements Terminator {}

  /** {@code target} is absent where the function never returns. */
  record Call(
      Operand function,
      List<Operand> args,
      Place destination,
      Optional<BlockId> target,
      Optional<BlockId> unwind,
      boolean overloaded,
      Span fnSpan,
      Span span)
      implements Terminator {
    public Call {
      args = List.copyOf(args);
    }
  }

  /** Panics with the message unless the operand equals {@code expected}. */
  record Assert(
      Operand condition,
      boolean expected,
      AssertMessage message,
      BlockId target,
      Optional<BlockId> unwind,
      Span span)
      implements Terminator {}

  /**
   * Suspends; goes on at {@code resume} with the next context in {@code resumeArg}; {@code drop} is
   * where the coroutine's drop goes on when it is dropped while suspended here.
   */
  record Yield(Operand value, BlockId resume, Place resumeArg, Optional<BlockId> drop, Span span)
      implements Terminator {}

  /** The end of the way that drops a suspended coroutine. */
  record CoroutineDrop(Span span) implements Terminator {}

  /** Goes to {@code real}; the borrow checker takes {@code imaginary} for possible, too. */
  record FalseEdge(BlockId real, BlockId imaginary, Span span) implements Terminator {}

  /** Goes to {@code real}; the borrow checker takes an unwinding for possible, too. */
  record FalseUnwind(BlockId real, Optional<BlockId> unwind, Span span) implements Terminator {}
}
