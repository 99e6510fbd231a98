package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Register;
import dev.holdfast.simulator.syntax.BinaryOp;

/** Arithmetic on scalars of up to 4 bytes, held in one int and extended by their sign. */
final class SmallMath {

  private static final double TWO_32 = 4294967296.0;

  private SmallMath() {}

  /** The result, wrapped, goes to {@code a}; tells whether it overflowed. The divisor is not 0. */
  static boolean compute(BinaryOp op, ScalarKind kind, Register a, int right) {
    int left = a.lo;
    int result;
    boolean overflow = false;
    switch (op) {
      case ADD -> {
        result = left + right;
        overflow =
            kind == ScalarKind.I32
                ? ((left ^ result) & (right ^ result)) < 0
                : kind == ScalarKind.U32 && below(result, left);
      }
      case SUB -> {
        result = left - right;
        overflow =
            kind == ScalarKind.I32
                ? ((left ^ right) & (left ^ result)) < 0
                : kind == ScalarKind.U32 && below(left, right);
      }
      case MUL -> {
        result = left * right;
        if (kind == ScalarKind.I32) {
          double exact = (double) left * right;
          overflow = exact > 2147483647.0 || exact < -2147483648.0;
        } else if (kind == ScalarKind.U32) {
          overflow = unsigned(left) * unsigned(right) >= TWO_32;
        }
      }
      case DIV -> {
        result = kind == ScalarKind.U32 ? divide(left, right) : quotient(left, right);
        overflow = kind == ScalarKind.I32 && left == Integer.MIN_VALUE && right == -1;
      }
      case REM -> {
        result =
            kind == ScalarKind.U32
                ? left - divide(left, right) * right
                : right == -1 ? 0 : left % right;
        overflow = right == -1 && kind.signed && left == least(kind);
      }
      case BIT_AND -> result = left & right;
      case BIT_OR -> result = left | right;
      case BIT_XOR -> result = left ^ right;
      case SHL -> {
        result = left << (right & kind.bytes * 8 - 1);
        a.lo = wrap(kind, result);
        a.origin = null;
        return false;
      }
      case SHR -> {
        int by = right & kind.bytes * 8 - 1;
        result = kind.signed ? left >> by : left >>> by;
      }
      case EQ, NE, LT, LE, GT, GE, AND, OR ->
          throw new IllegalStateException("bug: " + op + " is no arithmetic");
      default -> throw new IllegalStateException("bug: " + op);
    }
    int wrapped = wrap(kind, result);
    a.lo = wrapped;
    a.origin = null;
    return overflow || wrapped != result;
  }

  private static int quotient(int left, int right) {
    return right == -1 ? -left : left / right;
  }

  private static int least(ScalarKind kind) {
    return -1 << kind.bytes * 8 - 1;
  }

  static boolean below(int left, int right) {
    return left + Integer.MIN_VALUE < right + Integer.MIN_VALUE;
  }

  static double unsigned(int value) {
    return value >= 0 ? value : value + TWO_32;
  }

  private static int divide(int left, int right) {
    if (left >= 0 && right > 0) {
      return left / right;
    }
    return (int) (long) (unsigned(left) / unsigned(right));
  }

  static int wrap(ScalarKind kind, int value) {
    return switch (kind.bytes) {
      case 1 -> kind.signed ? value << 24 >> 24 : value & 0xff;
      case 2 -> kind.signed ? value << 16 >> 16 : value & 0xffff;
      default -> value;
    };
  }

  /**
   * Less than 0, 0 or more, as {@code left} is less than, equal to or greater than {@code right}.
   */
  static int compare(ScalarKind kind, int left, int right) {
    return kind == ScalarKind.U32
        ? Integer.compare(left + Integer.MIN_VALUE, right + Integer.MIN_VALUE)
        : Integer.compare(left, right);
  }
}
