package dev.holdfast.simulator.layout;

import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.IntKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The least integer that holds all discriminants, and the least range of them, which may wrap: what
 * it leaves out is the largest gap between one discriminant and the next.
 */
record TagRange(int bytes, long min, long max) {

  /** Without discriminants as of one that is 0. */
  static TagRange of(List<Long> discriminants, AdtDef.Repr repr) {
    boolean signed = repr.tag().isEmpty() || repr.tag().get().signed();
    int bytes = repr.tag().isPresent() ? repr.tag().get().bytes() : IntKind.ISIZE.bytes();
    List<Long> sorted = new ArrayList<>(discriminants);
    if (sorted.isEmpty()) {
      sorted.add(0L);
    }
    sorted.sort(signed ? Long::compare : Long::compareUnsigned);
    long min = sorted.get(0);
    long max = sorted.get(sorted.size() - 1);
    long around = max - min;
    long greatest = signed ? Niche.mask(bytes) >>> 1 : Niche.mask(bytes);
    if (Long.compareUnsigned(around, greatest) <= 0) {
      // The gap from the last discriminant around to the first one, as rustc counts it: in signed
      // types it is taken for shorter than it is.
      long gap = greatest - around;
      for (int i = sorted.size() - 1; i > 0; i--) {
        long between = sorted.get(i) - sorted.get(i - 1);
        if (Long.compareUnsigned(between, gap) > 0) {
          gap = between;
          min = sorted.get(i);
          max = sorted.get(i - 1);
        }
      }
    }
    return new TagRange(repr.tag().isPresent() ? bytes : least(min, max, repr), min, max);
  }

  private static int least(long min, long max, AdtDef.Repr repr) {
    int least = repr.c() ? IntKind.I32.bytes() : 1;
    int bytes =
        min >= 0 && max >= 0
            ? unsignedBytes(Math.max(min, max))
            : Math.max(signedBytes(min), signedBytes(max));
    return Math.max(least, bytes);
  }

  static int unsignedBytes(long value) {
    return value < 0x100 ? 1 : value < 0x10000 ? 2 : value < 0x1_0000_0000L ? 4 : 8;
  }

  private static int signedBytes(long value) {
    if (value == (byte) value) {
      return 1;
    }
    return value == (short) value ? 2 : value == (int) value ? 4 : 8;
  }
}
