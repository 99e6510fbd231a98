package dev.holdfast.simulator.memory;

/**
 * A place that is pinned: {@code size} bytes at {@code offset} of the allocation, holding {@code
 * content}. Pinned since the making of a Pin to it until its value's drop has returned. {@code
 * needsDrop}: the drop of its value does something.
 */
public record PinnedPlace(
    Allocation allocation, int offset, int size, Content content, boolean needsDrop, Moment since) {

  public int address() {
    return allocation.address() + offset;
  }

  /** Whether it lies in the {@code length} bytes from {@code from} on. */
  public boolean isWithin(int from, int length) {
    return from <= offset && offset + size <= from + length;
  }
}
