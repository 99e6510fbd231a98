package dev.holdfast.simulator.source;

/**
 * A decimal number such as {@code 12.5e-3} and the double nearest to it, halves to even, without
 * the platform's parser, which is costly in a browser.
 */
public final class Decimal {

  private static final int LIMB = 10_000;

  /** All digits without those in front of the first that is not 0; the number ends there. */
  private final StringBuilder digits = new StringBuilder();

  private int exponent;

  private Decimal(String text) {
    boolean fraction = false;
    int i = 0;
    for (; i < text.length() && text.charAt(i) != 'e' && text.charAt(i) != 'E'; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        fraction = true;
      } else if (c >= '0' && c <= '9') {
        exponent -= fraction ? 1 : 0;
        if (c != '0' || !digits.isEmpty()) {
          digits.append(c);
        }
      }
    }
    exponent += written(text, i + 1);
  }

  /** The IEEE bits of the nearest double; a sign is not looked at. */
  public static long bits(String text) {
    return Double.doubleToLongBits(new Decimal(text).nearest());
  }

  private static int written(String text, int from) {
    int sign = 1;
    int value = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-') {
        sign = -1;
      } else if (c >= '0' && c <= '9') {
        value = Math.min(value * 10 + (c - '0'), 100_000);
      }
    }
    return sign * value;
  }

  private double nearest() {
    int top = digits.length() + exponent;
    if (digits.isEmpty() || top < -330) {
      return 0;
    }
    if (top > 310) {
      return Double.POSITIVE_INFINITY;
    }
    double value = near();
    boolean exact = digits.length() <= 15 && Math.abs(exponent) <= 22;
    return exact ? value : corrected(value);
  }

  /** Exact where the digits and the power of ten are exact; else some units off. */
  private double near() {
    int taken = Math.min(digits.length(), 18);
    long mantissa = 0;
    for (int i = 0; i < taken; i++) {
      mantissa = mantissa * 10 + (digits.charAt(i) - '0');
    }
    int power = exponent + digits.length() - taken;
    double value = mantissa;
    // In steps, so that neither a power nor a quotient leaves the range of normal numbers too
    // early.
    for (; power > 22; power -= 22) {
      value *= 1e22;
    }
    for (; power < -22; power += 22) {
      value /= 1e22;
    }
    double factor = 1;
    for (int n = Math.abs(power); n > 0; n--) {
      factor *= 10;
    }
    return power < 0 ? value / factor : value * factor;
  }

  /** Steps to the neighbour as long as the number lies beyond the middle between the two. */
  private double corrected(double start) {
    long bits = Double.doubleToLongBits(Double.isInfinite(start) ? Double.MAX_VALUE : start);
    while (true) {
      int above = compareToMiddle(bits);
      if (above > 0 || above == 0 && (bits & 1) == 1) {
        bits++;
        continue;
      }
      int below = bits == 0 ? 1 : compareToMiddle(bits - 1);
      if (below > 0 || below == 0 && (bits & 1) == 0) {
        return Double.longBitsToDouble(bits);
      }
      bits--;
    }
  }

  /** The number against the middle between a double and the next one. */
  private int compareToMiddle(long bits) {
    int biased = (int) (bits >>> 52);
    if (biased == 0x7ff) {
      return -1;
    }
    long mantissa = bits & 0xfffffffffffffL;
    mantissa = biased == 0 ? mantissa : mantissa | 1L << 52;
    int binary = Math.max(biased, 1) - 1076;
    int room = digits.length() + Math.abs(exponent) + Math.abs(binary) / 2 + 40;
    int[] left = new int[room / 4 + 2];
    int[] right = new int[room / 4 + 2];
    for (int i = 0; i < digits.length(); i++) {
      times(left, 10, digits.charAt(i) - '0');
    }
    String middle = Long.toString(mantissa * 2 + 1);
    for (int i = 0; i < middle.length(); i++) {
      times(right, 10, middle.charAt(i) - '0');
    }
    scale(exponent >= 0 ? left : right, 10, Math.abs(exponent));
    scale(binary >= 0 ? right : left, 2, Math.abs(binary));
    for (int i = left.length - 1; i >= 0; i--) {
      if (left[i] != right[i]) {
        return left[i] - right[i];
      }
    }
    return 0;
  }

  private static void scale(int[] limbs, int factor, int times) {
    for (int i = 0; i < times; i++) {
      times(limbs, factor, 0);
    }
  }

  private static void times(int[] limbs, int factor, int plus) {
    int carry = plus;
    for (int i = 0; i < limbs.length; i++) {
      int product = limbs[i] * factor + carry;
      limbs[i] = product % LIMB;
      carry = product / LIMB;
    }
  }
}
