package dev.holdfast.simulator.build;

import dev.holdfast.simulator.mir.AssertMessage;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.BinaryOp;
import dev.holdfast.simulator.syntax.Expr.UnaryOp;
import dev.holdfast.simulator.thir.CastKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.type.IntKind;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.Value;
import java.util.List;
import java.util.Optional;

/** Built-in operators with the checks that make them panic (Reference: operators, overflow). */
final class Arithmetic {

  private final BodyBuilder b;

  Arithmetic(BodyBuilder builder) {
    this.b = builder;
  }

  /** Goes on in a new block if the local has the expected value, and panics else. */
  void check(Local condition, boolean expected, AssertMessage message, Span span) {
    check(new Operand.Move(Place.of(condition)), expected, message, span);
  }

  private void check(Operand condition, boolean expected, AssertMessage message, Span span) {
    int next = b.cfg.newBlock();
    b.cfg.terminate(
        b.cfg.at,
        new Terminator.Assert(condition, expected, message, Cfg.id(next), Optional.empty(), span));
    b.scopes.unwindFrom(b.cfg.at, span);
    b.cfg.at = next;
  }

  Rvalue binary(BinaryOp op, Operand left, Operand right, Type type, Type rightType, Span span) {
    if (!(type instanceof Type.Int ints)) {
      return new Rvalue.Binary(op, left, right);
    }
    switch (op) {
      case ADD, SUB, MUL -> {
        Type pair = new Type.Tuple(List.of(type, Type.BOOL));
        Local result = b.temp(pair, span);
        b.cfg.assign(Place.of(result), new Rvalue.CheckedBinary(op, left, right), span);
        Place overflow = Place.of(result).field(1, Type.BOOL);
        check(new Operand.Move(overflow), false, new AssertMessage.Overflow(op), span);
        return new Rvalue.Use(new Operand.Move(Place.of(result).field(0, type)));
      }
      case SHL, SHR -> checkShift(op, right, ints.kind(), rightType, span);
      case DIV, REM -> checkDivision(op, left, right, ints, span);
      case BIT_AND, BIT_OR, BIT_XOR, EQ, NE, LT, LE, GT, GE -> {}
      case AND, OR -> throw new IllegalStateException("bug: a lazy operator is not arithmetic");
    }
    return new Rvalue.Binary(op, left, right);
  }

  private void checkShift(BinaryOp op, Operand right, IntKind kind, Type rightType, Span span) {
    IntKind count = ((Type.Int) rightType).kind();
    Operand bits = again(right);
    Type type = rightType;
    if (count.signed()) {
      type = new Type.Int(unsigned(count));
      Local cast = b.temp(type, span);
      b.cfg.assign(Place.of(cast), new Rvalue.Cast(CastKind.INT_TO_INT, bits, type), span);
      bits = new Operand.Move(Place.of(cast));
    }
    Operand limit = BodyBuilder.constant(Value.ofLong(kind.bytes() * 8L), type, span);
    Local inRange = b.temp(Type.BOOL, span);
    b.cfg.assign(Place.of(inRange), new Rvalue.Binary(BinaryOp.LT, bits, limit), span);
    check(inRange, true, new AssertMessage.Overflow(op), span);
  }

  private static IntKind unsigned(IntKind kind) {
    return switch (kind) {
      case I8, U8 -> IntKind.U8;
      case I16, U16 -> IntKind.U16;
      case I32, U32 -> IntKind.U32;
      case I64, U64 -> IntKind.U64;
      case I128, U128 -> IntKind.U128;
      case ISIZE, USIZE -> IntKind.USIZE;
    };
  }

  private void checkDivision(BinaryOp op, Operand left, Operand right, Type.Int type, Span span) {
    Operand zero = BodyBuilder.constant(Value.ofLong(0), type, span);
    AssertMessage byZero =
        op == BinaryOp.DIV
            ? new AssertMessage.DivisionByZero()
            : new AssertMessage.RemainderByZero();
    check(equal(again(right), zero, span), false, byZero, span);
    if (!type.kind().signed()) {
      return;
    }
    Operand minusOne = BodyBuilder.constant(Value.ofLong(-1), type, span);
    Local byMinusOne = equal(again(right), minusOne, span);
    Local ofMin = equal(again(left), minimum(type, span), span);
    Local both = b.temp(Type.BOOL, span);
    b.cfg.assign(
        Place.of(both),
        new Rvalue.Binary(
            BinaryOp.BIT_AND,
            new Operand.Move(Place.of(byMinusOne)),
            new Operand.Move(Place.of(ofMin))),
        span);
    check(both, false, new AssertMessage.Overflow(op), span);
  }

  private Local equal(Operand left, Operand right, Span span) {
    Local equal = b.temp(Type.BOOL, span);
    b.cfg.assign(Place.of(equal), new Rvalue.Binary(BinaryOp.EQ, left, right), span);
    return equal;
  }

  /** The smallest value of a signed type. */
  private static Operand minimum(Type.Int type, Span span) {
    int bits = type.kind().bytes() * 8;
    Value min =
        bits == 128 ? new Value.Scalar(0, Long.MIN_VALUE) : new Value.Scalar(-1L << (bits - 1), -1);
    return BodyBuilder.constant(min, type, span);
  }

  /** The operand to be looked at before its use. */
  private static Operand again(Operand operand) {
    return operand instanceof Operand.Move move ? new Operand.Copy(move.place()) : operand;
  }

  Rvalue unary(UnaryOp op, Operand operand, Expr expr) {
    if (op == UnaryOp.NEG && expr.type() instanceof Type.Int type && type.kind().signed()) {
      Local isMin = equal(again(operand), minimum(type, expr.span()), expr.span());
      check(isMin, false, new AssertMessage.NegOverflow(), expr.span());
    }
    return new Rvalue.Unary(op, operand);
  }

  /** A literal with a minus before it. */
  static Value negated(Value value, Type type) {
    if (value instanceof Value.FloatBits it) {
      boolean single = type instanceof Type.Float f && f.bits() == 32;
      return new Value.FloatBits(it.bits() ^ (single ? 1L << 31 : Long.MIN_VALUE));
    }
    Value.Scalar scalar = (Value.Scalar) value;
    int bits = ((Type.Int) type).kind().bytes() * 8;
    long low = -scalar.low();
    if (bits > 64) {
      return new Value.Scalar(low, ~scalar.high() + (low == 0 ? 1 : 0));
    }
    return Value.ofLong(low << (64 - bits) >> (64 - bits));
  }
}
