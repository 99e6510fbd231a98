package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Misuse;

/**
 * How the variant of an enum, or the state of a coroutine, stands in its bytes: as a number of its
 * own, or in the invalid values of a field (a niche), where one variant is told by any valid value.
 */
final class Tag {

  /** Bytes from the start of the value; {@code bytes} is 0 where there is but one variant. */
  final int offset;

  final int bytes;

  /** What the tag holds for each variant. */
  private final long[] values;

  private final int untagged;

  /** The variants of which there is no value, so that no bytes stand for them. */
  private final boolean[] absent;

  /** What Rust calls the variant's discriminant. */
  final int[] discriminantLow;

  final int[] discriminantHigh;
  private final int only;

  /**
   * {@code values} of the untagged variant (-1 for none) and {@code only}, the one variant where
   * there is no tag, are not looked at otherwise.
   */
  Tag(
      int offset,
      int bytes,
      long[] values,
      int untagged,
      boolean[] absent,
      long[] discriminants,
      int only) {
    this.offset = offset;
    this.bytes = bytes;
    this.values = values;
    this.untagged = untagged;
    this.absent = absent;
    this.discriminantLow = new int[discriminants.length];
    this.discriminantHigh = new int[discriminants.length];
    for (int i = 0; i < discriminants.length; i++) {
      discriminantLow[i] = (int) discriminants[i];
      discriminantHigh[i] = (int) (discriminants[i] >>> 32);
    }
    this.only = only;
  }

  static Tag single(int variant, long[] discriminants) {
    return new Tag(0, 0, new long[0], -1, new boolean[0], discriminants, variant);
  }

  /** Whether writing the variant leaves the tag's bytes to the variant's own fields. */
  private boolean isImplied(int variant) {
    return bytes == 0 || variant == untagged;
  }

  void write(Allocation to, int start, int variant) {
    if (isImplied(variant)) {
      return;
    }
    long value = values[variant];
    int at = start + offset;
    switch (bytes) {
      case 1 -> to.write1(at, (int) value);
      case 2 -> to.write2(at, (int) value);
      case 4 -> to.write4(at, (int) value);
      default -> {
        to.write4(at, (int) value);
        to.write4(at + 4, (int) (value >>> 32));
        for (int i = 8; i < bytes; i += 4) {
          to.write4(at + i, value < 0 ? -1 : 0);
        }
      }
    }
  }

  /** The variant that the value at the place is of. */
  int read(Machine m, Allocation from, int start, boolean through) {
    if (bytes == 0) {
      return only;
    }
    int at = start + offset;
    if (!from.isInitialised(at, bytes)) {
      throw m.memory().uninitialised(from, from.firstUninitialised(at, bytes), through);
    }
    int variant = peek(from, start);
    if (variant < 0) {
      throw m.memory()
          .wrong(
              Misuse.Kind.INVALID_VALUE,
              "0x" + Integer.toHexString(from.read1(at)) + " stands for no variant");
    }
    return variant;
  }

  /** As {@link #read} without checks; -1 where the bytes stand for no variant. */
  int peek(Allocation from, int start) {
    if (bytes == 0) {
      return only;
    }
    int at = start + offset;
    int low = bytes == 1 ? from.read1(at) : bytes == 2 ? from.read2(at) : from.read4(at);
    int high = bytes >= 8 ? from.read4(at + 4) : 0;
    int mask = bytes == 1 ? 0xff : bytes == 2 ? 0xffff : -1;
    for (int i = 0; i < values.length; i++) {
      if (i != untagged
          && !absent[i]
          && ((int) values[i] & mask) == low
          && (bytes < 8 || (int) (values[i] >>> 32) == high)
          && isExtended(from, at, values[i])) {
        return i;
      }
    }
    return untagged;
  }

  /** Whether the upper half of a tag of 16 bytes is the sign of the lower one, as written. */
  private boolean isExtended(Allocation from, int at, long value) {
    for (int i = 8; i < bytes; i += 4) {
      if (from.read4(at + i) != (value < 0 ? -1 : 0)) {
        return false;
      }
    }
    return true;
  }
}
