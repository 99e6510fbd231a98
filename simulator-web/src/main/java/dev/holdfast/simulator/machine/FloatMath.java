package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Register;
import dev.holdfast.simulator.syntax.BinaryOp;

/** Arithmetic on f32 and f64, whose bits lie in a register. */
final class FloatMath {

  private static final double TWO_32 = 4294967296.0;
  private static final double TWO_64 = TWO_32 * TWO_32;

  private FloatMath() {}

  static double value(ScalarKind kind, Register from) {
    return kind == ScalarKind.F32
        ? Float.intBitsToFloat(from.lo)
        : Double.longBitsToDouble(from.toLong());
  }

  static void put(ScalarKind kind, Register into, double value) {
    if (kind == ScalarKind.F32) {
      into.lo = Float.floatToRawIntBits((float) value);
      into.origin = null;
    } else {
      into.setLong(Double.doubleToRawLongBits(value));
    }
  }

  /** An f32's result rounded once from the f64's is the correctly rounded one for + - * /. */
  static void compute(BinaryOp op, ScalarKind kind, Register a, Register b) {
    double left = value(kind, a);
    double right = value(kind, b);
    put(
        kind,
        a,
        switch (op) {
          case ADD -> left + right;
          case SUB -> left - right;
          case MUL -> left * right;
          case DIV -> left / right;
          case REM -> left % right;
          default -> throw new IllegalStateException("bug: " + op + " on floats");
        });
  }

  static boolean holds(BinaryOp op, ScalarKind kind, Register a, Register b) {
    double left = value(kind, a);
    double right = value(kind, b);
    return switch (op) {
      case EQ -> left == right;
      case NE -> left != right;
      case LT -> left < right;
      case LE -> left <= right;
      case GT -> left > right;
      case GE -> left >= right;
      default -> throw new IllegalStateException("bug: " + op + " compares nothing");
    };
  }

  /** The cube root; an engine's own may differ in the last digit, which is set right here. */
  static double cbrt(double x) {
    double root = Math.cbrt(x);
    double size = Math.abs(x);
    if (!(size > 1e-250 && size < 1e250)) {
      return root;
    }
    double square = root * root;
    double cube = square * root;
    double missing = x - cube - (error(square, root, cube) + error(root, root, square) * root);
    return root + missing / (3 * square);
  }

  /** The length of the hypotenuse, like {@link #cbrt} right to the last digit. */
  static double hypot(double x, double y) {
    double sum = x * x + y * y;
    if (!(sum > 1e-250 && sum < 1e250)) {
      return Math.hypot(x, y);
    }
    double length = Math.sqrt(sum);
    double larger = Math.max(Math.abs(x), Math.abs(y));
    double smaller = Math.min(Math.abs(x), Math.abs(y));
    double a = larger * larger;
    double b = smaller * smaller;
    double c = length * length;
    double missing =
        a
            - c
            + b
            + (error(larger, larger, a) + error(smaller, smaller, b) - error(length, length, c));
    return length + missing / (2 * length);
  }

  /** What a product is short of the exact one (Dekker). */
  private static double error(double a, double b, double product) {
    double split = 134217729;
    double highA = a * split - (a * split - a);
    double highB = b * split - (b * split - b);
    double lowA = a - highA;
    double lowB = b - highB;
    return highA * highB - product + highA * lowB + lowA * highB + lowA * lowB;
  }

  /** Exact for powers of two. */
  static double log2(double x) {
    if (!(x > 0) || Double.isInfinite(x)) {
      return Math.log(x);
    }
    int exponent = Math.getExponent(x);
    double rest = x / Math.pow(2, exponent);
    return exponent + Math.log(rest) / Math.log(2);
  }

  static double ofInteger(ScalarKind kind, Register from) {
    if (kind.isSmall()) {
      return kind == ScalarKind.U32 ? SmallMath.unsigned(from.lo) : from.lo;
    }
    double low = SmallMath.unsigned(from.lo);
    if (kind.bytes == 8) {
      return (kind.signed ? from.hi : SmallMath.unsigned(from.hi)) * TWO_32 + low;
    }
    double middle = SmallMath.unsigned(from.hi) * TWO_32 + low;
    double upper = SmallMath.unsigned(from.lo2) * TWO_64;
    return (kind.signed ? from.hi2 : SmallMath.unsigned(from.hi2)) * TWO_32 * TWO_64
        + (upper + middle);
  }

  /** Towards zero; what does not fit becomes the nearest that does, NaN becomes 0. */
  static void toInteger(ScalarKind kind, double value, Register into) {
    into.origin = null;
    into.origin2 = null;
    int bits = kind.bytes * 8;
    double limit = 1;
    for (int i = kind.signed ? 1 : 0; i < bits; i++) {
      limit *= 2;
    }
    if (Double.isNaN(value) || !kind.signed && value <= 0) {
      fill(into, 0, 0);
    } else if (value >= limit) {
      fill(into, -1, -1);
      if (kind.signed) {
        into.lo = bits <= 32 ? (1 << bits - 1) - 1 : -1;
        into.hi = bits == 64 ? Integer.MAX_VALUE : -1;
        into.hi2 = Integer.MAX_VALUE;
      }
      into.lo = SmallMath.wrap(kind, into.lo);
    } else if (value < -limit) {
      fill(into, 0, 0);
      into.lo = bits <= 32 ? -1 << bits - 1 : 0;
      into.hi = bits == 64 ? Integer.MIN_VALUE : 0;
      into.hi2 = Integer.MIN_VALUE;
    } else {
      split(kind, value, into);
    }
  }

  private static void fill(Register into, int low, int high) {
    into.lo = low;
    into.hi = low;
    into.lo2 = high;
    into.hi2 = high;
  }

  private static void split(ScalarKind kind, double value, Register into) {
    boolean minus = value < 0;
    double rest = Math.floor(Math.abs(value));
    int[] limbs = new int[4];
    double unit = TWO_64 * TWO_32;
    for (int i = 3; i >= 0; i--) {
      double digit = Math.floor(rest / unit);
      limbs[i] = (int) (long) digit;
      rest -= digit * unit;
      unit /= TWO_32;
    }
    into.lo = limbs[0];
    into.hi = limbs[1];
    into.lo2 = limbs[2];
    into.hi2 = limbs[3];
    if (minus) {
      int carry = 1;
      into.lo = ~into.lo + carry;
      carry = carry == 1 && into.lo == 0 ? 1 : 0;
      into.hi = ~into.hi + carry;
      carry = carry == 1 && into.hi == 0 ? 1 : 0;
      into.lo2 = ~into.lo2 + carry;
      carry = carry == 1 && into.lo2 == 0 ? 1 : 0;
      into.hi2 = ~into.hi2 + carry;
    }
    into.lo = SmallMath.wrap(kind, into.lo);
  }
}
