package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.Type;

/** Reads numbers without the platform's parser, which is costly in a browser. */
final class Numbers {

  private Numbers() {}

  /** The IEEE bits of an integer literal that is a float by its suffix. */
  static long bits(long value, Type type) {
    return Double.doubleToLongBits((double) value);
  }

  /** The bits of the f32 nearest to a double, in the low half. */
  static long single(long bits) {
    return Float.floatToRawIntBits((float) Double.longBitsToDouble(bits)) & 0xFFFFFFFFL;
  }

  /** An unsigned number of at most 64 bits from its decimal digits. */
  static long unsigned(String digits) {
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 10 + (digits.charAt(i) - '0');
    }
    return value;
  }

  /**
   * The IEEE double bits of digits such as {@code 12.5e-3}. Exact for up to 15 significant digits
   * with an exponent of at most 22 (both factors are exact then); else within one unit.
   */
  static long parse(String digits) {
    long mantissa = 0;
    int exponent = 0;
    int significant = 0;
    boolean fraction = false;
    int i = 0;
    for (; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == '.') {
        fraction = true;
      } else if (c >= '0' && c <= '9') {
        if (significant < 18) {
          mantissa = mantissa * 10 + (c - '0');
          significant += mantissa == 0 ? 0 : 1;
          exponent -= fraction ? 1 : 0;
        } else if (!fraction) {
          exponent++;
        }
      } else {
        break;
      }
    }
    if (i < digits.length()) {
      exponent += exponent(digits, i + 1);
    }
    double value = mantissa;
    double power = 1;
    for (int n = Math.abs(exponent); n > 0; n--) {
      power *= 10;
    }
    return Double.doubleToLongBits(exponent < 0 ? value / power : value * power);
  }

  private static int exponent(String digits, int from) {
    int sign = 1;
    int value = 0;
    for (int i = from; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == '-') {
        sign = -1;
      } else if (c >= '0' && c <= '9') {
        value = Math.min(value * 10 + (c - '0'), 400);
      }
    }
    return sign * value;
  }
}
