package dev.holdfast.simulator.machine;

/**
 * Floats as decimal text, as Rust's Display and {@code {:.n}} write them. Exact: a float is an
 * integer times a power of two, whose decimal expansion is finite.
 */
final class FloatText {

  private FloatText() {}

  /** Digits of a decimal number: the first {@code point} of them stand before the point. */
  private static final class Decimal {
    int[] digits;
    int count;
    int point;

    Decimal(int room) {
      digits = new int[room];
    }

    int at(int position) {
      return position >= 0 && position < count ? digits[position] : 0;
    }
  }

  /** {@code mantissa * 2^exponent}, exactly, without zeros in front; 0 has no digits. */
  private static Decimal expand(long mantissa, int exponent) {
    int room = 24 + Math.abs(exponent);
    int[] reversed = new int[room];
    int size = 0;
    long rest = mantissa;
    while (rest > 0) {
      reversed[size++] = (int) (rest % 10);
      rest /= 10;
    }
    int factor = exponent >= 0 ? 2 : 5;
    for (int i = 0; i < Math.abs(exponent); i++) {
      int carry = 0;
      for (int k = 0; k < size; k++) {
        int product = reversed[k] * factor + carry;
        reversed[k] = product % 10;
        carry = product / 10;
      }
      if (carry > 0) {
        reversed[size++] = carry;
      }
    }
    Decimal out = new Decimal(Math.max(1, size));
    for (int i = 0; i < size; i++) {
      out.digits[i] = reversed[size - 1 - i];
    }
    out.count = size;
    out.point = exponent >= 0 ? size : size + exponent;
    return out;
  }

  private static String special(double value) {
    return Double.isNaN(value) ? "NaN" : value > 0 ? "inf" : "-inf";
  }

  private static boolean isMinus(double value) {
    return value < 0 || value == 0 && 1 / value < 0;
  }

  /** The shortest digits that read back as the same number, the nearest of them; no exponent. */
  static String shortest(double value, boolean single) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return special(value);
    }
    String sign = isMinus(value) ? "-" : "";
    if (value == 0) {
      return sign + "0";
    }
    long mantissa;
    int exponent;
    int least;
    int width;
    if (single) {
      int bits = Float.floatToRawIntBits((float) value);
      mantissa = bits & 0x7fffff;
      exponent = bits >>> 23 & 0xff;
      width = 23;
      least = -149;
    } else {
      long bits = Double.doubleToRawLongBits(value);
      mantissa = bits & 0xfffffffffffffL;
      exponent = (int) (bits >>> 52) & 0x7ff;
      width = 52;
      least = -1074;
    }
    boolean lowest = mantissa == 0 && exponent > 1;
    if (exponent > 0) {
      mantissa |= 1L << width;
      exponent = least + exponent - 1;
    } else {
      exponent = least;
    }
    Decimal exact = expand(mantissa * 4, exponent - 2);
    Decimal low = expand(mantissa * 4 - (lowest ? 1 : 2), exponent - 2);
    Decimal high = expand(mantissa * 4 + 2, exponent - 2);
    boolean inclusive = (mantissa & 1) == 0;
    for (int digits = 1; digits < exact.count; digits++) {
      Decimal rounded = round(exact, digits);
      int below = compare(low, rounded);
      int above = compare(rounded, high);
      if ((below < 0 || inclusive && below == 0) && (above < 0 || inclusive && above == 0)) {
        return sign + write(rounded, -1);
      }
    }
    return sign + write(exact, -1);
  }

  /** With so many digits after the point, halves to even. */
  static String fixed(double value, int places) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return special(value);
    }
    long bits = Double.doubleToRawLongBits(value);
    long mantissa = bits & 0xfffffffffffffL;
    int exponent = (int) (bits >>> 52) & 0x7ff;
    if (exponent > 0) {
      mantissa |= 1L << 52;
      exponent -= 1075;
    } else {
      exponent = -1074;
    }
    Decimal exact = expand(mantissa, exponent);
    return (isMinus(value) ? "-" : "") + write(round(exact, exact.point + places), places);
  }

  /** To so many digits, the nearest, halves to even. */
  private static Decimal round(Decimal exact, int digits) {
    Decimal out = new Decimal(Math.max(1, digits) + 1);
    out.point = exact.point;
    if (digits < 0) {
      return out;
    }
    int next = exact.at(digits);
    boolean more = false;
    for (int i = digits + 1; i < exact.count; i++) {
      more |= exact.digits[i] != 0;
    }
    boolean odd = digits > 0 && exact.at(digits - 1) % 2 == 1;
    boolean up = next > 5 || next == 5 && (more || odd);
    for (int i = 0; i < digits; i++) {
      out.digits[i] = exact.at(i);
    }
    out.count = digits;
    int at = digits - 1;
    while (up && at >= 0) {
      out.digits[at]++;
      up = out.digits[at] == 10;
      if (up) {
        out.digits[at] = 0;
      }
      at--;
    }
    if (up) {
      for (int i = digits; i > 0; i--) {
        out.digits[i] = out.digits[i - 1];
      }
      out.digits[0] = 1;
      out.count = digits + 1;
      out.point++;
    }
    return out;
  }

  private static int compare(Decimal left, Decimal right) {
    int top = Math.max(left.point, right.point);
    int end = Math.max(left.count - left.point, right.count - right.point);
    for (int i = -top; i < end; i++) {
      int difference = left.at(i + left.point) - right.at(i + right.point);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  /** {@code places} digits after the point, or as many as there are where it is negative. */
  private static String write(Decimal number, int places) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < number.point; i++) {
      text.append((char) ('0' + number.at(i)));
    }
    if (number.point <= 0) {
      text.append('0');
    }
    int last = number.count;
    while (places < 0 && last > 0 && number.digits[last - 1] == 0) {
      last--;
    }
    int count = places < 0 ? last - number.point : places;
    if (count > 0) {
      text.append('.');
      for (int i = 0; i < count; i++) {
        text.append((char) ('0' + number.at(number.point + i)));
      }
    }
    return text.toString();
  }
}
