package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Register;

/** Where a scalar comes from. */
abstract class Source {

  abstract void load(Machine m, Frame f, Register into);

  /** A scalar that is known beforehand; pointers in it lead to constants, statics and functions. */
  static final class Constant extends Source {
    final Register value = new Register();

    Constant(int lo, int hi) {
      value.lo = lo;
      value.hi = hi;
    }

    static Constant ofInt(int number) {
      return new Constant(number, number >> 31);
    }

    static Constant ofAddress(Allocation allocation) {
      Constant made = new Constant(allocation.address(), 0);
      made.value.origin = allocation;
      return made;
    }

    @Override
    void load(Machine m, Frame f, Register into) {
      into.set(value);
    }
  }

  /** Four bytes of a local, where they are aligned: the hot path. */
  static final class LocalWord extends Source {
    final int local;
    final int offset;

    LocalWord(int local, int offset) {
      this.local = local;
      this.offset = offset;
    }

    @Override
    void load(Machine m, Frame f, Register into) {
      Allocation slot = f.slots[local];
      if (!slot.wordInitialised(offset)) {
        throw m.memory().uninitialised(slot, offset, false);
      }
      into.lo = slot.read4(offset);
      into.origin = null;
    }
  }

  static final class OfSpot extends Source {
    final Spot spot;
    final ScalarKind kind;
    final int align;

    OfSpot(Spot spot, ScalarKind kind, int align) {
      this.spot = spot;
      this.kind = kind;
      this.align = align;
    }

    @Override
    void load(Machine m, Frame f, Register into) {
      spot.find(m, f);
      Allocation allocation = m.alloc;
      int offset = m.offset;
      if (spot.isIndirect()) {
        Scalars.check(m, allocation, offset, kind.bytes, align);
        Scalars.read(m, allocation, offset, kind, into, true);
      } else {
        Scalars.read(m, allocation, offset, kind, into, false);
      }
    }
  }
}
