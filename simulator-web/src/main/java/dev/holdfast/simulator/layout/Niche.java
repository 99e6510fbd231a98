package dev.holdfast.simulator.layout;

import java.util.Optional;

/**
 * The values that a scalar inside a type never has: all but {@code start..=end}, which may wrap.
 * Bounds are unsigned; a scalar of 16 bytes is seen by its lower half.
 *
 * @param offset in bytes from the start of the type
 * @param bytes the scalar's size
 */
public record Niche(int offset, int bytes, long start, long end) {

  /** What is left of the niche, and the first of the values that were taken from it. */
  public record Reserved(long first, Niche rest) {}

  /** The niche of a scalar with the valid values {@code start..=end}, if there is one. */
  public static Optional<Niche> of(int offset, int bytes, long start, long end) {
    Niche niche = new Niche(offset, bytes, start & mask(bytes), end & mask(bytes));
    return niche.available() == 0 ? Optional.empty() : Optional.of(niche);
  }

  /** All values of so many bytes, as unsigned bits. */
  public static long mask(int bytes) {
    return bytes >= 8 ? -1L : (1L << bytes * 8) - 1;
  }

  /** How many values the niche has, unsigned. */
  public long available() {
    return start - end - 1 & mask(bytes);
  }

  public Niche at(int distance) {
    return new Niche(offset + distance, bytes, start, end);
  }

  /**
   * Takes {@code count} values: on the side of the valid ones that is nearer to zero, unless that
   * would go past zero; so that a lone {@code None} is zero where it can be.
   */
  public Optional<Reserved> reserve(int count) {
    if (Long.compareUnsigned(count, available()) > 0) {
      return Optional.empty();
    }
    long max = mask(bytes);
    boolean moveStart;
    if (Long.compareUnsigned(start, end) > 0) {
      moveStart = false;
    } else if (Long.compareUnsigned(start, max - end) <= 0) {
      moveStart = Long.compareUnsigned(count, start) <= 0;
    } else {
      long last = end + count & max;
      moveStart = last != 0 && Long.compareUnsigned(last, end) <= 0;
    }
    long first = (moveStart ? start - count : end + 1) & max;
    return Optional.of(
        new Reserved(
            first,
            moveStart
                ? new Niche(offset, bytes, first, end)
                : new Niche(offset, bytes, start, end + count & max)));
  }
}
