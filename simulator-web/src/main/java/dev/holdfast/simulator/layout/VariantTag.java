package dev.holdfast.simulator.layout;

import java.util.List;

/**
 * How a value says which variant it is: by a scalar at an offset, either an own tag, or a niche of
 * the {@code untagged} variant's fields, which holds none of the other variants' numbers when the
 * value is of that variant.
 *
 * @param offset in bytes from the start of the value
 * @param bytes the scalar's size: 1, 2, 4, 8 or 16, of which the upper half is the sign of the
 *     lower one
 * @param values for each variant what the scalar holds; unsigned bits
 * @param untagged the variant that is known by the absence of all others' values, or -1
 * @param absent for each variant whether no value of it can exist, so that none is written
 */
public record VariantTag(
    int offset, int bytes, List<Long> values, int untagged, List<Boolean> absent) {

  public VariantTag {
    values = List.copyOf(values);
    absent = List.copyOf(absent);
  }

  /** Whether making the variant writes the scalar. */
  public boolean isWritten(int variant) {
    return variant != untagged;
  }

  /** What to write for the variant; unsigned bits. */
  public long value(int variant) {
    return values.get(variant);
  }

  /** The variant that the scalar's bits stand for; -1 for an invalid value. */
  public int variant(long bits) {
    for (int i = 0; i < values.size(); i++) {
      if (i != untagged && !absent.get(i) && values.get(i) == bits) {
        return i;
      }
    }
    return untagged;
  }
}
