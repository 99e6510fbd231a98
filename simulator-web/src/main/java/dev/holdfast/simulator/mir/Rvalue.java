package dev.holdfast.simulator.mir;

import dev.holdfast.simulator.syntax.BinaryOp;
import dev.holdfast.simulator.syntax.Expr.UnaryOp;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.CastKind;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.Type;
import java.util.List;

/** The right side of an assignment. */
public sealed interface Rvalue {

  record Use(Operand operand) implements Rvalue {}

  record Repeat(Operand operand, Const length) implements Rvalue {}

  /** The type of the result is a reference to the place's type; its region is the checker's. */
  record Ref(BorrowKind kind, Place place) implements Rvalue {}

  record RawPtr(boolean mutable, Place place) implements Rvalue {}

  /** Of an array or slice, as usize. */
  record Len(Place place) implements Rvalue {}

  record Cast(CastKind kind, Operand operand, Type target) implements Rvalue {}

  /** On scalars and thin pointers; wraps (shifts mask), never AND or OR. */
  record Binary(BinaryOp op, Operand left, Operand right) implements Rvalue {}

  /** ADD, SUB or MUL: a pair of the wrapped result and whether it overflowed. */
  record CheckedBinary(BinaryOp op, Operand left, Operand right) implements Rvalue {}

  record Unary(UnaryOp op, Operand operand) implements Rvalue {}

  /**
   * The discriminant of an enum or the state of a coroutine, of the type that the target has.
   *
   * @param moved also where it lay in what was moved out since (the drop of what is left)
   */
  record Discriminant(Place place, boolean moved) implements Rvalue {
    public Discriminant(Place place) {
      this(place, false);
    }
  }

  record Aggregate(AggregateKind kind, List<Operand> operands) implements Rvalue {
    public Aggregate {
      operands = List.copyOf(operands);
    }
  }

  /** What is made of the operands; {@code type} is the made value's. */
  sealed interface AggregateKind {
    Type type();

    record Tuple(Type type) implements AggregateKind {}

    record Array(Type type) implements AggregateKind {}

    /** All fields in order; for a union the one field {@code unionField} (else -1). */
    record Adt(Type type, int variant, int unionField) implements AggregateKind {}

    /** The captures in order. */
    record Closure(Type type) implements AggregateKind {}

    /** The captures in order; state Unresumed. */
    record Coroutine(Type type) implements AggregateKind {}
  }
}
