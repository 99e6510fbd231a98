package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.Value;

/** The outermost shape that a pattern asks for, in rustc's sense of a match on constructors. */
sealed interface Constructor {

  /** The one shape of a struct, tuple or reference. */
  record Single() implements Constructor {}

  record Variant(int index) implements Constructor {}

  record Bool(boolean value) implements Constructor {}

  /** Integers or characters from {@code from} on, up to but not with {@code to}. */
  record Range(Point from, Point to) implements Constructor {}

  /** A constant of a type whose values nobody lists: a text or a float. */
  record Opaque(Value value) implements Constructor {}

  /** With {@code open}, also everything longer. */
  record Slice(int prefix, int suffix, boolean open) implements Constructor {
    int length() {
      return prefix + suffix;
    }

    boolean covers(Slice other) {
      return open ? other.length() >= length() : !other.open && other.length() == length();
    }
  }

  record Wild() implements Constructor {}

  Constructor SINGLE = new Single();
  Constructor WILD = new Wild();

  /**
   * A place on the line of an integer type's values; zone 0 holds the values themselves, the others
   * what lies before the first and after the last.
   */
  record Point(int zone, long high, long low) implements Comparable<Point> {
    static final Point BEFORE = new Point(-1, 0, 0);
    static final Point AFTER = new Point(1, 0, 0);
    static final Point END = new Point(2, 0, 0);

    static Point of(Value.Scalar value) {
      return new Point(0, value.high(), value.low());
    }

    Point next() {
      return new Point(0, low == -1L ? high + 1 : high, low + 1);
    }

    Point previous() {
      return new Point(0, low == 0 ? high - 1 : high, low - 1);
    }

    @Override
    public int compareTo(Point other) {
      if (zone != other.zone) {
        return zone < other.zone ? -1 : 1;
      }
      int byHigh = Long.compare(high, other.high);
      return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }
  }

  /** Whether all values of {@code part} are among ours; a part is never cut by us. */
  default boolean covers(Constructor part) {
    return switch (this) {
      case Wild it -> true;
      case Range it ->
          part instanceof Range other
              && it.from.compareTo(other.from) <= 0
              && other.to.compareTo(it.to) <= 0;
      case Slice it -> part instanceof Slice other && it.covers(other);
      case Single it -> part instanceof Single;
      case Variant it -> equals(part);
      case Bool it -> equals(part);
      case Opaque it -> equals(part);
    };
  }
}
