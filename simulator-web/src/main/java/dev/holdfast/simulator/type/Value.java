package dev.holdfast.simulator.type;

/** A constant's value. */
public sealed interface Value {

  /**
   * An integer, bool (0 or 1) or char (its code point): the low and high 64 bits, sign-extended for
   * signed types, zero-extended for all others.
   */
  record Scalar(long low, long high) implements Value {}

  /** A float's IEEE bits; an f32's stand in the low half. */
  record FloatBits(long bits) implements Value {}

  /** A {@code &'static str}. */
  record Str(String text) implements Value {}

  /** A {@code &'static [u8; N]}: each char is one byte. */
  record Bytes(String bytes) implements Value {}

  /** The one value of a zero-sized type: a function item, the unit value. */
  record Zst() implements Value {}

  Value ZST = new Zst();
  Value TRUE = new Scalar(1, 0);
  Value FALSE = new Scalar(0, 0);

  static Value ofLong(long value) {
    return new Scalar(value, value < 0 ? -1 : 0);
  }
}
