package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Register;
import dev.holdfast.simulator.mir.AssertMessage;
import dev.holdfast.simulator.type.CoroutineDef;

/** What an assertion's panic says, word for word as rustc's. */
abstract class PanicText {

  abstract String text(Machine m, Frame f);

  /** Whether the text is put together only then. */
  boolean isFormatted() {
    return false;
  }

  static PanicText of(AssertMessage message, RvalueLowering rvalues) {
    return switch (message) {
      case AssertMessage.BoundsCheck it ->
          new Bounds(rvalues.source(it.length()), rvalues.source(it.index()));
      case AssertMessage.Overflow it ->
          new Fixed(
              switch (it.op()) {
                case ADD -> "attempt to add with overflow";
                case SUB -> "attempt to subtract with overflow";
                case MUL -> "attempt to multiply with overflow";
                case DIV -> "attempt to divide with overflow";
                case REM -> "attempt to calculate the remainder with overflow";
                case SHL -> "attempt to shift left with overflow";
                case SHR -> "attempt to shift right with overflow";
                default -> throw new IllegalStateException("bug: overflow of " + it.op());
              });
      case AssertMessage.NegOverflow it -> new Fixed("attempt to negate with overflow");
      case AssertMessage.DivisionByZero it -> new Fixed("attempt to divide by zero");
      case AssertMessage.RemainderByZero it ->
          new Fixed("attempt to calculate the remainder with a divisor of zero");
      case AssertMessage.ResumedAfterReturn it ->
          new Fixed(name(it.kind()) + " resumed after completion");
      case AssertMessage.ResumedAfterPanic it ->
          new Fixed(name(it.kind()) + " resumed after panicking");
    };
  }

  /** The same text for async blocks and closures. */
  private static String name(CoroutineDef.Kind kind) {
    return switch (kind) {
      case FN, BLOCK, CLOSURE -> "`async fn`";
    };
  }

  private static final class Fixed extends PanicText {
    private final String text;

    Fixed(String text) {
      this.text = text;
    }

    @Override
    String text(Machine m, Frame f) {
      return text;
    }
  }

  private static final class Bounds extends PanicText {
    private final Source length;
    private final Source index;

    Bounds(Source length, Source index) {
      this.length = length;
      this.index = index;
    }

    @Override
    boolean isFormatted() {
      return true;
    }

    @Override
    String text(Machine m, Frame f) {
      Register value = m.value;
      length.load(m, f, value);
      String len = Long.toUnsignedString(value.toLong());
      index.load(m, f, value);
      return "index out of bounds: the len is "
          + len
          + " but the index is "
          + Long.toUnsignedString(value.toLong());
    }
  }
}
