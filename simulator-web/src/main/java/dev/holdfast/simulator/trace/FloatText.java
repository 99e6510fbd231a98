package dev.holdfast.simulator.trace;

/**
 * Floating-point numbers with at most six decimals: enough for a picture, without the tables that
 * the exact conversion needs.
 */
final class FloatText {

  private static final double MOST = 1e15;

  private FloatText() {}

  static String of(double value) {
    if (value != value) {
      return "NaN";
    }
    boolean negative = value < 0;
    double size = negative ? -value : value;
    if (size > MOST) {
      return negative ? "below -1e15" : "above 1e15";
    }
    long whole = (long) size;
    long millionths = (long) ((size - whole) * 1_000_000 + 0.5);
    if (millionths == 1_000_000) {
      whole++;
      millionths = 0;
    }
    StringBuilder text = new StringBuilder(negative ? "-" : "").append(whole).append('.');
    long rest = millionths;
    long place = 100_000;
    do {
      text.append(rest / place);
      rest %= place;
      place /= 10;
    } while (rest != 0);
    return text.toString();
  }
}
