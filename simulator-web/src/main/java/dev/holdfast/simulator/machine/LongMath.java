package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Register;
import dev.holdfast.simulator.syntax.BinaryOp;

/**
 * Arithmetic on 8 bytes, held in two ints. What fits in 31 bits, which is nearly everything, never
 * becomes a {@code long}: those are slow in JavaScript.
 */
final class LongMath {

  private LongMath() {}

  /** The result, wrapped, goes to {@code a}; tells whether it overflowed. The divisor is not 0. */
  static boolean compute(BinaryOp op, boolean signed, Register a, Register b) {
    a.origin = null;
    switch (op) {
      case ADD -> {
        int lo = a.lo + b.lo;
        int carry = SmallMath.below(lo, a.lo) ? 1 : 0;
        int hi = a.hi + b.hi + carry;
        boolean overflow =
            signed
                ? ((a.hi ^ hi) & (b.hi ^ hi)) < 0
                : SmallMath.below(hi, a.hi) || hi == a.hi && carry == 1 && b.hi == -1;
        a.lo = lo;
        a.hi = hi;
        return overflow;
      }
      case SUB -> {
        int borrow = SmallMath.below(a.lo, b.lo) ? 1 : 0;
        int hi = a.hi - b.hi - borrow;
        boolean overflow =
            signed
                ? ((a.hi ^ b.hi) & (a.hi ^ hi)) < 0
                : SmallMath.below(a.hi, b.hi) || a.hi == b.hi && borrow == 1;
        a.lo -= b.lo;
        a.hi = hi;
        return overflow;
      }
      case MUL -> {
        return multiply(signed, a, b);
      }
      case DIV, REM -> {
        return divide(op == BinaryOp.DIV, signed, a, b);
      }
      case BIT_AND -> {
        a.lo &= b.lo;
        a.hi &= b.hi;
      }
      case BIT_OR -> {
        a.lo |= b.lo;
        a.hi |= b.hi;
      }
      case BIT_XOR -> {
        a.lo ^= b.lo;
        a.hi ^= b.hi;
      }
      case SHL -> shiftLeft(a, b.lo & 63);
      case SHR -> shiftRight(signed, a, b.lo & 63);
      case EQ, NE, LT, LE, GT, GE, AND, OR ->
          throw new IllegalStateException("bug: " + op + " is no arithmetic");
    }
    return false;
  }

  private static boolean multiply(boolean signed, Register a, Register b) {
    if (a.hi == 0 && b.hi == 0 && (a.lo | b.lo) >>> 16 == 0) {
      a.lo *= b.lo;
      return false;
    }
    long left = a.toLong();
    long right = b.toLong();
    long result = left * right;
    a.lo = (int) result;
    a.hi = (int) (result >>> 32);
    if (left == 0 || right == 0) {
      return false;
    }
    if (signed) {
      return left == -1 && right == Long.MIN_VALUE
          || right == -1 && left == Long.MIN_VALUE
          || result / right != left;
    }
    return Long.divideUnsigned(result, right) != left;
  }

  private static boolean divide(boolean quotient, boolean signed, Register a, Register b) {
    if (a.hi == 0 && b.hi == 0 && (a.lo | b.lo) >= 0) {
      a.lo = quotient ? a.lo / b.lo : a.lo % b.lo;
      return false;
    }
    long left = a.toLong();
    long right = b.toLong();
    long result;
    if (!signed) {
      result = quotient ? Long.divideUnsigned(left, right) : Long.remainderUnsigned(left, right);
    } else if (right == -1) {
      result = quotient ? -left : 0;
    } else {
      result = quotient ? left / right : left % right;
    }
    a.lo = (int) result;
    a.hi = (int) (result >>> 32);
    return signed && right == -1 && left == Long.MIN_VALUE;
  }

  static void shiftLeft(Register a, int by) {
    if (by >= 32) {
      a.hi = a.lo << by - 32;
      a.lo = 0;
    } else if (by > 0) {
      a.hi = a.hi << by | a.lo >>> 32 - by;
      a.lo <<= by;
    }
  }

  static void shiftRight(boolean signed, Register a, int by) {
    if (by >= 32) {
      a.lo = signed ? a.hi >> by - 32 : a.hi >>> by - 32;
      a.hi = signed ? a.hi >> 31 : 0;
    } else if (by > 0) {
      a.lo = a.lo >>> by | a.hi << 32 - by;
      a.hi = signed ? a.hi >> by : a.hi >>> by;
    }
  }

  static int compare(boolean signed, Register a, Register b) {
    if (a.hi != b.hi) {
      return signed
          ? Integer.compare(a.hi, b.hi)
          : Integer.compare(a.hi + Integer.MIN_VALUE, b.hi + Integer.MIN_VALUE);
    }
    return Integer.compare(a.lo + Integer.MIN_VALUE, b.lo + Integer.MIN_VALUE);
  }
}
