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

  /** The bits of the double that an f32 is. */
  static long ofSingle(long bits) {
    return Double.doubleToRawLongBits(Float.intBitsToFloat((int) bits));
  }

  /** An unsigned number of at most 64 bits from its decimal digits. */
  static long unsigned(String digits) {
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 10 + (digits.charAt(i) - '0');
    }
    return value;
  }
}
