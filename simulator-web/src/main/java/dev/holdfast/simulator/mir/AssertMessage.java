package dev.holdfast.simulator.mir;

import dev.holdfast.simulator.syntax.BinaryOp;
import dev.holdfast.simulator.type.CoroutineDef;

/** Why an assertion panics; the machine makes rustc's text of it. */
public sealed interface AssertMessage {

  record BoundsCheck(Operand length, Operand index) implements AssertMessage {}

  /** "attempt to add with overflow" and its like. */
  record Overflow(BinaryOp op) implements AssertMessage {}

  record NegOverflow() implements AssertMessage {}

  record DivisionByZero() implements AssertMessage {}

  record RemainderByZero() implements AssertMessage {}

  record ResumedAfterReturn(CoroutineDef.Kind kind) implements AssertMessage {}

  record ResumedAfterPanic(CoroutineDef.Kind kind) implements AssertMessage {}
}
