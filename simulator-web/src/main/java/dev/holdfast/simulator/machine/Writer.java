package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Register;

/** Makes a value where it is told to: the form of every rvalue and argument. */
abstract class Writer {

  abstract void into(Machine m, Frame f, Allocation to, int offset);

  /** Of a zero-sized value. */
  static final class Nothing extends Writer {
    static final Writer NOTHING = new Nothing();

    @Override
    void into(Machine m, Frame f, Allocation to, int offset) {}
  }

  static final class Scalar extends Writer {
    final Source source;
    final int bytes;

    Scalar(Source source, int bytes) {
      this.source = source;
      this.bytes = bytes;
    }

    @Override
    void into(Machine m, Frame f, Allocation to, int offset) {
      Register value = m.value;
      source.load(m, f, value);
      Scalars.write(to, offset, bytes, value);
    }
  }

  /** Copies a value's bytes, initialised or not. */
  static class Copy extends Writer {
    final Spot from;
    final Shape shape;

    /** Whether a raw pointer leads there, so that the bytes may be no value. */
    final boolean raw;

    Copy(Spot from, Shape shape) {
      this(from, shape, false);
    }

    Copy(Spot from, Shape shape, boolean raw) {
      this.from = from;
      this.shape = shape;
      this.raw = raw;
    }

    @Override
    void into(Machine m, Frame f, Allocation to, int offset) {
      from.find(m, f);
      Allocation source = m.alloc;
      int start = m.offset;
      check(m, source, start);
      if (shape.size() > 0) {
        Allocation.copy(source, start, to, offset, shape.size());
      }
    }

    /** That there is a value to be copied. */
    final void check(Machine m, Allocation source, int start) {
      if (from.isIndirect()) {
        Scalars.check(m, source, start, shape.size(), from.align(shape.align()));
      }
      if (shape.size() > 0) {
        shape.checkInitialised(m, source, start, from.isIndirect());
        if (raw) {
          m.shapes().checkValid(m, shape, source, start);
        }
      }
    }
  }

  /** Copies a value's bytes and leaves its old place uninitialised. */
  static final class Move extends Copy {

    Move(Spot from, Shape shape) {
      super(from, shape);
    }

    @Override
    void into(Machine m, Frame f, Allocation to, int offset) {
      super.into(m, f, to, offset);
      m.moved(m.alloc, m.offset, to, offset, shape);
    }
  }

  /** A struct, tuple, closure or variant by its fields. */
  static final class Aggregate extends Writer {
    final Writer[] fields;
    final int[] offsets;
    final Tag tag;
    final int variant;
    final int size;
    final boolean blank;

    /**
     * {@code tag} is null where no variant is written; {@code blank}: what no field covers is lost.
     */
    Aggregate(Writer[] fields, int[] offsets, Tag tag, int variant, int size, boolean blank) {
      this.fields = fields;
      this.offsets = offsets;
      this.tag = tag;
      this.variant = variant;
      this.size = size;
      this.blank = blank || tag != null;
    }

    @Override
    void into(Machine m, Frame f, Allocation to, int offset) {
      if (blank && size > 0) {
        to.deinitialise(offset, size);
      }
      for (int i = 0; i < fields.length; i++) {
        fields[i].into(m, f, to, offset + offsets[i]);
      }
      if (tag != null) {
        tag.write(to, offset, variant);
      }
    }
  }

  /** Of a type that not every number is a value of. */
  static final class Ranged extends Writer {
    final Writer made;
    final Shape shape;

    Ranged(Writer made, Shape shape) {
      this.made = made;
      this.shape = shape;
    }

    @Override
    void into(Machine m, Frame f, Allocation to, int offset) {
      made.into(m, f, to, offset);
      shape.checkRange(m, to, offset);
    }
  }

  static final class Repeat extends Writer {
    final Writer element;
    final int size;
    final int count;

    Repeat(Writer element, int size, int count) {
      this.element = element;
      this.size = size;
      this.count = count;
    }

    @Override
    void into(Machine m, Frame f, Allocation to, int offset) {
      if (count > 0) {
        element.into(m, f, to, offset);
      }
      for (int i = 1; i < count; i++) {
        Allocation.copy(to, offset, to, offset + i * size, size);
      }
    }
  }

  /** A Pin: the place that its pointer leads to is pinned from now on. */
  static final class Pinning extends Writer {
    final Writer pin;
    final Shape target;
    final boolean wide;

    /** How far behind the pointer's address the target lies. */
    final int behind;

    Pinning(Writer pin, Shape target, boolean wide, int behind) {
      this.pin = pin;
      this.target = target;
      this.wide = wide;
      this.behind = behind;
    }

    @Override
    void into(Machine m, Frame f, Allocation to, int offset) {
      pin.into(m, f, to, offset);
      m.pinning().made(to, offset, target, wide, behind);
    }
  }

  /** The pair of a wrapped result and whether it overflowed. */
  static final class Checked extends Writer {
    final Source result;
    final int bytes;
    final int flagOffset;
    final int resultOffset;

    Checked(Source result, int bytes, int resultOffset, int flagOffset) {
      this.result = result;
      this.bytes = bytes;
      this.resultOffset = resultOffset;
      this.flagOffset = flagOffset;
    }

    @Override
    void into(Machine m, Frame f, Allocation to, int offset) {
      Register value = m.value;
      result.load(m, f, value);
      boolean overflowed = m.overflow;
      Scalars.write(to, offset + resultOffset, bytes, value);
      to.write1(offset + flagOffset, overflowed ? 1 : 0);
    }
  }
}
