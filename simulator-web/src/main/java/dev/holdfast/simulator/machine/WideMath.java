package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Register;
import dev.holdfast.simulator.syntax.BinaryOp;

/** Arithmetic on 16 bytes: rare, so plain and slow. */
final class WideMath {

  private WideMath() {}

  /** The result, wrapped, goes to {@code a}; tells whether it overflowed. The divisor is not 0. */
  static boolean compute(BinaryOp op, boolean signed, Register a, Register b) {
    long low = a.toLong();
    long high = a.toLong2();
    long rightLow = b.toLong();
    long rightHigh = b.toLong2();
    switch (op) {
      case ADD -> {
        long sum = low + rightLow;
        long carry = Long.compareUnsigned(sum, low) < 0 ? 1 : 0;
        long top = high + rightHigh + carry;
        set(a, sum, top);
        return signed
            ? ((high ^ top) & (rightHigh ^ top)) < 0
            : Long.compareUnsigned(top, high) < 0 || top == high && carry == 1 && rightHigh == -1;
      }
      case SUB -> {
        long borrow = Long.compareUnsigned(low, rightLow) < 0 ? 1 : 0;
        long top = high - rightHigh - borrow;
        set(a, low - rightLow, top);
        return signed
            ? ((high ^ rightHigh) & (high ^ top)) < 0
            : Long.compareUnsigned(high, rightHigh) < 0 || high == rightHigh && borrow == 1;
      }
      case MUL -> {
        return multiply(signed, a, b);
      }
      case DIV, REM -> {
        return divide(op == BinaryOp.DIV, signed, a, b);
      }
      case BIT_AND -> set(a, low & rightLow, high & rightHigh);
      case BIT_OR -> set(a, low | rightLow, high | rightHigh);
      case BIT_XOR -> set(a, low ^ rightLow, high ^ rightHigh);
      case SHL -> {
        int by = b.lo & 127;
        set(
            a,
            by >= 64 ? 0 : low << by,
            by >= 64 ? low << by - 64 : by == 0 ? high : high << by | low >>> 64 - by);
      }
      case SHR -> {
        int by = b.lo & 127;
        long top = signed ? high >> Math.min(by, 63) : by >= 64 ? 0 : high >>> by;
        long bottom =
            by >= 64
                ? signed ? high >> by - 64 : high >>> by - 64
                : by == 0 ? low : low >>> by | high << 64 - by;
        set(a, bottom, top);
      }
      case EQ, NE, LT, LE, GT, GE, AND, OR ->
          throw new IllegalStateException("bug: " + op + " is no arithmetic");
    }
    return false;
  }

  private static void set(Register a, long low, long high) {
    a.lo = (int) low;
    a.hi = (int) (low >>> 32);
    a.lo2 = (int) high;
    a.hi2 = (int) (high >>> 32);
    a.origin = null;
    a.origin2 = null;
  }

  private static boolean isNegative(Register a) {
    return a.hi2 < 0;
  }

  private static int[] limbs(Register a) {
    return new int[] {a.lo, a.hi, a.lo2, a.hi2};
  }

  private static void negate(int[] limbs) {
    long carry = 1;
    for (int i = 0; i < limbs.length; i++) {
      long sum = (~limbs[i] & 0xffffffffL) + carry;
      limbs[i] = (int) sum;
      carry = sum >>> 32;
    }
  }

  private static void put(Register a, int[] limbs) {
    a.lo = limbs[0];
    a.hi = limbs[1];
    a.lo2 = limbs[2];
    a.hi2 = limbs[3];
    a.origin = null;
    a.origin2 = null;
  }

  private static boolean multiply(boolean signed, Register a, Register b) {
    boolean minus = signed && isNegative(a) != isNegative(b);
    int[] left = limbs(a);
    int[] right = limbs(b);
    if (signed && isNegative(a)) {
      negate(left);
    }
    if (signed && isNegative(b)) {
      negate(right);
    }
    int[] product = new int[8];
    for (int i = 0; i < 4; i++) {
      long carry = 0;
      for (int j = 0; j < 4; j++) {
        long sum =
            (left[i] & 0xffffffffL) * (right[j] & 0xffffffffL)
                + (product[i + j] & 0xffffffffL)
                + carry;
        product[i + j] = (int) sum;
        carry = sum >>> 32;
      }
      product[i + 4] = (int) carry;
    }
    boolean overflow = (product[4] | product[5] | product[6] | product[7]) != 0;
    int[] result = {product[0], product[1], product[2], product[3]};
    if (signed && !overflow) {
      boolean top = result[3] < 0;
      boolean least = (result[0] | result[1] | result[2]) == 0 && result[3] == Integer.MIN_VALUE;
      overflow = top && !(minus && least);
    }
    if (minus) {
      negate(result);
    }
    put(a, result);
    return overflow;
  }

  private static boolean divide(boolean quotient, boolean signed, Register a, Register b) {
    boolean leftMinus = signed && isNegative(a);
    boolean rightMinus = signed && isNegative(b);
    int[] left = limbs(a);
    int[] right = limbs(b);
    boolean least =
        signed
            && (a.lo | a.hi | a.lo2) == 0
            && a.hi2 == Integer.MIN_VALUE
            && (b.lo & b.hi & b.lo2 & b.hi2) == -1;
    if (leftMinus) {
      negate(left);
    }
    if (rightMinus) {
      negate(right);
    }
    int[] result = new int[4];
    int[] rest = new int[4];
    for (int bit = 127; bit >= 0; bit--) {
      int next = left[bit >> 5] >>> (bit & 31) & 1;
      for (int i = 0; i < 4; i++) {
        int out = rest[i] >>> 31;
        rest[i] = rest[i] << 1 | next;
        next = out;
      }
      if (next == 1 || compare(rest, right) >= 0) {
        subtract(rest, right);
        result[bit >> 5] |= 1 << (bit & 31);
      }
    }
    int[] answer = quotient ? result : rest;
    if (quotient ? leftMinus != rightMinus : leftMinus) {
      negate(answer);
    }
    put(a, answer);
    return least;
  }

  private static int compare(int[] left, int[] right) {
    for (int i = 3; i >= 0; i--) {
      if (left[i] != right[i]) {
        return Integer.compareUnsigned(left[i], right[i]);
      }
    }
    return 0;
  }

  private static void subtract(int[] from, int[] what) {
    long borrow = 0;
    for (int i = 0; i < 4; i++) {
      long rest = (from[i] & 0xffffffffL) - (what[i] & 0xffffffffL) - borrow;
      from[i] = (int) rest;
      borrow = rest < 0 ? 1 : 0;
    }
  }

  static int compare(boolean signed, Register a, Register b) {
    long high = a.toLong2();
    long rightHigh = b.toLong2();
    if (high != rightHigh) {
      return signed ? Long.compare(high, rightHigh) : Long.compareUnsigned(high, rightHigh);
    }
    return Long.compareUnsigned(a.toLong(), b.toLong());
  }
}
