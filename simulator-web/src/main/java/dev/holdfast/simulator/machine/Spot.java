package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Register;

/**
 * A place, ready to be found: {@code find} leaves its allocation and offset, and for an unsized
 * place its length or vtable, in the machine. Where the allocation is null the offset is an
 * address.
 */
abstract class Spot {

  /** In bytes: in a packed struct no field is aligned to more. */
  private int pack = Integer.MAX_VALUE;

  final void pack(int most) {
    pack = most;
  }

  /** What its address must be a multiple of, for a value whose type is aligned so. */
  final int align(int ofType) {
    return Math.min(ofType, pack);
  }

  /** Whether the way to it leads through a pointer, so that each access has to be checked. */
  abstract boolean isIndirect();

  abstract void find(Machine m, Frame f);

  /** A fixed part of a local. */
  static final class OfLocal extends Spot {
    final int local;
    final int offset;

    OfLocal(int local, int offset) {
      this.local = local;
      this.offset = offset;
    }

    @Override
    boolean isIndirect() {
      return false;
    }

    @Override
    void find(Machine m, Frame f) {
      m.alloc = f.slots[local];
      m.offset = offset;
    }
  }

  /** A fixed part of the return place. */
  static final class OfReturn extends Spot {
    final int offset;

    OfReturn(int offset) {
      this.offset = offset;
    }

    @Override
    boolean isIndirect() {
      return false;
    }

    @Override
    void find(Machine m, Frame f) {
      m.alloc = f.returnSlot;
      m.offset = f.returnOffset + offset;
    }
  }

  /** A place that is the same in all frames: a constant or static. */
  static final class Fixed extends Spot {
    final Allocation allocation;
    final int offset;

    Fixed(Allocation allocation, int offset) {
      this.allocation = allocation;
      this.offset = offset;
    }

    @Override
    boolean isIndirect() {
      return false;
    }

    @Override
    void find(Machine m, Frame f) {
      m.alloc = allocation;
      m.offset = offset;
    }
  }

  /** A fixed part of what a thin pointer in a local points to. */
  static final class Behind extends Spot {
    final Spot pointer;
    final int offset;

    Behind(Spot pointer, int offset) {
      this.pointer = pointer;
      this.offset = offset;
    }

    @Override
    boolean isIndirect() {
      return true;
    }

    @Override
    void find(Machine m, Frame f) {
      pointer.find(m, f);
      m.follow(pointer.isIndirect());
      if (m.alloc == null && m.offset == 0 && offset != 0) {
        m.memory().check(null, 0, 1, 1);
      }
      m.offset += offset;
    }
  }

  /** What a wide pointer points to. */
  static final class BehindWide extends Spot {
    final Spot pointer;

    BehindWide(Spot pointer) {
      this.pointer = pointer;
    }

    @Override
    boolean isIndirect() {
      return true;
    }

    @Override
    void find(Machine m, Frame f) {
      pointer.find(m, f);
      m.followWide(pointer.isIndirect());
    }
  }

  /** A part at a fixed distance. */
  static final class Part extends Spot {
    final Spot whole;
    final int offset;

    Part(Spot whole, int offset) {
      this.whole = whole;
      this.offset = offset;
    }

    @Override
    boolean isIndirect() {
      return whole.isIndirect();
    }

    @Override
    void find(Machine m, Frame f) {
      whole.find(m, f);
      m.offset += offset;
    }
  }

  /** The unsized tail of a struct: a trait object's begins where its own alignment lets it. */
  static final class Tail extends Spot {
    final Spot whole;
    final int offset;

    Tail(Spot whole, int offset) {
      this.whole = whole;
      this.offset = offset;
    }

    @Override
    boolean isIndirect() {
      return whole.isIndirect();
    }

    @Override
    void find(Machine m, Frame f) {
      whole.find(m, f);
      int align = m.vtable == null ? 1 : m.vtable.shape.align();
      m.offset += offset + align - 1 & -align;
    }
  }

  /** The element whose number is in a local. */
  static final class Element extends Spot {
    final Spot whole;
    final Source index;
    final int size;
    final Register number = new Register();

    Element(Spot whole, Source index, int size) {
      this.whole = whole;
      this.index = index;
      this.size = size;
    }

    @Override
    boolean isIndirect() {
      return whole.isIndirect();
    }

    @Override
    void find(Machine m, Frame f) {
      index.load(m, f, number);
      int at = number.lo;
      whole.find(m, f);
      m.offset += at * size;
    }
  }

  /** An element, or the elements from one on, counted from the end of a slice. */
  static final class FromEnd extends Spot {
    final Spot whole;
    final int back;
    final int size;

    FromEnd(Spot whole, int back, int size) {
      this.whole = whole;
      this.back = back;
      this.size = size;
    }

    @Override
    boolean isIndirect() {
      return whole.isIndirect();
    }

    @Override
    void find(Machine m, Frame f) {
      whole.find(m, f);
      m.offset += (m.length - back) * size;
    }
  }

  /** The part of a slice without its first {@code from} and last {@code cut} elements. */
  static final class Subslice extends Spot {
    final Spot whole;
    final int from;
    final int to;
    final boolean fromEnd;
    final int size;

    Subslice(Spot whole, int from, int to, boolean fromEnd, int size) {
      this.whole = whole;
      this.from = from;
      this.to = to;
      this.fromEnd = fromEnd;
      this.size = size;
    }

    @Override
    boolean isIndirect() {
      return whole.isIndirect();
    }

    @Override
    void find(Machine m, Frame f) {
      whole.find(m, f);
      m.offset += from * size;
      m.length = (fromEnd ? m.length - to : to) - from;
    }
  }
}
