package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Misuse;
import dev.holdfast.simulator.memory.Register;
import dev.holdfast.simulator.type.Type;

/** The operations that statements and terminators become, but for calls. */
final class Ops {

  private Ops() {}

  static Op assign(Spot to, Shape shape, Writer value) {
    return to instanceof Spot.OfLocal local && shape.isWord() && value instanceof Writer.Scalar it
        ? new AssignWord(local.local, local.offset, it.source)
        : new Assign(to, shape, value);
  }

  /** Four aligned bytes of a local: the hot path. */
  static final class AssignWord extends Op {
    final int local;
    final int offset;
    final Source source;

    AssignWord(int local, int offset, Source source) {
      this.local = local;
      this.offset = offset;
      this.source = source;
    }

    @Override
    void run(Machine m, Frame f) {
      source.load(m, f, m.value);
      f.slots[local].write4(offset, m.value.lo);
    }
  }

  static final class Assign extends Op {
    final Spot to;
    final Shape shape;
    final Writer value;

    Assign(Spot to, Shape shape, Writer value) {
      this.to = to;
      this.shape = shape;
      this.value = value;
    }

    @Override
    void run(Machine m, Frame f) {
      to.find(m, f);
      Allocation allocation = m.alloc;
      int offset = m.offset;
      if (to.isIndirect()) {
        m.checkWrite(allocation, offset, shape.size(), to.align(shape.align()));
        m.overwriting(allocation, offset, shape);
      } else if (allocation.hasPins()) {
        m.overwriting(allocation, offset, shape);
      }
      value.into(m, f, allocation, offset);
    }
  }

  static final class SetVariant extends Op {
    final Spot place;
    final Shape shape;
    final Tag tag;
    final int variant;

    SetVariant(Spot place, Shape shape, Tag tag, int variant) {
      this.place = place;
      this.shape = shape;
      this.tag = tag;
      this.variant = variant;
    }

    @Override
    void run(Machine m, Frame f) {
      place.find(m, f);
      Allocation allocation = m.alloc;
      int offset = m.offset;
      if (place.isIndirect()) {
        Scalars.check(m, allocation, offset, shape.size(), place.align(shape.align()));
      }
      if (m.observed() && shape.type() instanceof Type.Coroutine coroutine) {
        int old = tag.read(m, allocation, offset, place.isIndirect());
        tag.write(allocation, offset, variant);
        m.tell(new Event.StateChanged(coroutine, allocation, offset, old, variant));
      } else {
        tag.write(allocation, offset, variant);
      }
    }
  }

  static final class Storage extends Op {
    final int local;
    final boolean live;

    Storage(int local, boolean live) {
      this.local = local;
      this.live = live;
    }

    @Override
    void run(Machine m, Frame f) {
      if (live) {
        m.stack().live(f, local);
        if (m.observed()) {
          m.tell(new Event.StorageLive(f, local));
        }
      } else {
        Allocation slot = f.slots[local];
        boolean had = f.storage[local] == 1;
        m.stack().dead(f, local);
        if (had && m.observed()) {
          m.tell(new Event.StorageDead(f, local, slot));
        }
      }
    }
  }

  /** The scope of what a coroutine saves begins or is over. */
  static final class Saved extends Op {
    final Spot place;
    final Shape shape;
    final boolean live;

    Saved(Spot place, Shape shape, boolean live) {
      this.place = place;
      this.shape = shape;
      this.live = live;
    }

    @Override
    void run(Machine m, Frame f) {
      place.find(m, f);
      if (live) {
        m.alloc.open(m.offset, shape.size());
      } else {
        m.outOfScope(m.alloc, m.offset, shape);
      }
    }
  }

  static final class Goto extends Op {
    int target;

    Goto(int target) {
      this.target = target;
    }

    @Override
    void link(int[] starts) {
      target = starts[target];
    }

    @Override
    void run(Machine m, Frame f) {
      f.pc = target;
    }

    @Override
    boolean silent() {
      return true;
    }
  }

  static final class Switch extends Op {
    final Source operand;
    final boolean wide;
    final int[] low;
    final int[] high;
    final int[] targets;
    int otherwise;
    final Register value = new Register();

    Switch(Source operand, ScalarKind kind, long[] values, int[] targets, int otherwise) {
      this.operand = operand;
      this.wide = !kind.isSmall();
      this.low = new int[values.length];
      this.high = new int[values.length];
      for (int i = 0; i < values.length; i++) {
        low[i] = kind.isSmall() ? SmallMath.wrap(kind, (int) values[i]) : (int) values[i];
        high[i] = (int) (values[i] >>> 32);
      }
      this.targets = targets;
      this.otherwise = otherwise;
    }

    @Override
    void link(int[] starts) {
      for (int i = 0; i < targets.length; i++) {
        targets[i] = starts[targets[i]];
      }
      otherwise = starts[otherwise];
    }

    @Override
    void run(Machine m, Frame f) {
      operand.load(m, f, value);
      for (int i = 0; i < low.length; i++) {
        if (low[i] == value.lo && (!wide || high[i] == value.hi)) {
          f.pc = targets[i];
          return;
        }
      }
      f.pc = otherwise;
    }
  }

  static final class Return extends Op {
    @Override
    void run(Machine m, Frame f) {
      m.stack().returned(f);
    }
  }

  static final class Resume extends Op {
    @Override
    void run(Machine m, Frame f) {
      m.unwinding().resume(f);
    }

    @Override
    boolean resumes() {
      return true;
    }
  }

  static final class Unreachable extends Op {
    @Override
    void run(Machine m, Frame f) {
      throw m.memory().wrong(Misuse.Kind.INVALID_VALUE, "code that can't be reached is reached");
    }
  }

  static final class Assert extends Op {
    final Source condition;
    final boolean expected;
    final PanicText text;
    int target;
    int unwind;

    Assert(Source condition, boolean expected, PanicText text, int target, int unwind) {
      this.condition = condition;
      this.expected = expected;
      this.text = text;
      this.target = target;
      this.unwind = unwind;
    }

    @Override
    void link(int[] starts) {
      target = starts[target];
      unwind = unwind == Frame.NONE ? unwind : starts[unwind];
    }

    @Override
    void run(Machine m, Frame f) {
      condition.load(m, f, m.value);
      if (m.value.lo == (expected ? 1 : 0)) {
        f.pc = target;
      } else {
        f.unwind = unwind;
        m.unwinding().panic(text.text(m, f), text.isFormatted());
      }
    }
  }

  static final class Drop extends Op {
    final Spot place;
    final Shape shape;
    int target;
    int unwind;

    Drop(Spot place, Shape shape, int target, int unwind) {
      this.place = place;
      this.shape = shape;
      this.target = target;
      this.unwind = unwind;
    }

    @Override
    void link(int[] starts) {
      target = target == Frame.NONE ? target : starts[target];
      unwind = unwind == Frame.NONE ? unwind : starts[unwind];
    }

    @Override
    void run(Machine m, Frame f) {
      if (target != Frame.NONE) {
        f.pc = target;
      }
      if (!shape.needsDrop() && shape.unpin()) {
        return;
      }
      place.find(m, f);
      f.unwind = unwind;
      m.drop(shape);
    }
  }
}
