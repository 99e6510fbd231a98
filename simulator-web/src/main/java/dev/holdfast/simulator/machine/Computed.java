package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Misuse;
import dev.holdfast.simulator.memory.Register;
import dev.holdfast.simulator.syntax.BinaryOp;

/** Scalars that are computed from others. */
final class Computed {

  private Computed() {}

  /** The operation on two registers of one kind; the machine keeps whether it overflowed. */
  static void compute(Machine m, BinaryOp op, ScalarKind kind, Register a, Register b) {
    if ((op == BinaryOp.DIV || op == BinaryOp.REM) && !kind.isFloat() && isZero(kind, b)) {
      throw m.memory().wrong(Misuse.Kind.INVALID_VALUE, "a division by zero");
    }
    if (kind.isFloat()) {
      FloatMath.compute(op, kind, a, b);
    } else if (kind.isSmall()) {
      m.overflow = SmallMath.compute(op, kind, a, b.lo);
    } else if (kind.bytes == 8) {
      m.overflow = LongMath.compute(op, kind.signed, a, b);
    } else {
      m.overflow = WideMath.compute(op, kind.signed, a, b);
    }
  }

  private static boolean isZero(ScalarKind kind, Register b) {
    return b.lo == 0 && (kind.isSmall() || b.hi == 0 && (kind.bytes == 8 || (b.lo2 | b.hi2) == 0));
  }

  static int compare(ScalarKind kind, Register a, Register b) {
    if (kind.isSmall()) {
      return SmallMath.compare(kind, a.lo, b.lo);
    }
    return kind.bytes == 8
        ? LongMath.compare(kind.signed, a, b)
        : kind.isWide() ? compareWide(a, b) : WideMath.compare(kind.signed, a, b);
  }

  private static int compareWide(Register a, Register b) {
    int first = LongMath.compare(false, a, b);
    return first != 0 ? first : Integer.compareUnsigned(a.lo2, b.lo2);
  }

  static final class Binary extends Source {
    final BinaryOp op;
    final ScalarKind kind;
    final Source left;
    final Source right;
    final Register second = new Register();

    Binary(BinaryOp op, ScalarKind kind, Source left, Source right) {
      this.op = op;
      this.kind = kind;
      this.left = left;
      this.right = right;
    }

    @Override
    void load(Machine m, Frame f, Register into) {
      left.load(m, f, into);
      right.load(m, f, second);
      compute(m, op, kind, into, second);
    }
  }

  static final class Comparison extends Source {
    final BinaryOp op;
    final ScalarKind kind;
    final Source left;
    final Source right;
    final Register second = new Register();

    Comparison(BinaryOp op, ScalarKind kind, Source left, Source right) {
      this.op = op;
      this.kind = kind;
      this.left = left;
      this.right = right;
    }

    @Override
    void load(Machine m, Frame f, Register into) {
      left.load(m, f, into);
      right.load(m, f, second);
      into.lo = holds(into) ? 1 : 0;
      into.origin = null;
    }

    private boolean holds(Register first) {
      if (kind.isFloat()) {
        return FloatMath.holds(op, kind, first, second);
      }
      int order = compare(kind, first, second);
      return switch (op) {
        case EQ -> order == 0;
        case NE -> order != 0;
        case LT -> order < 0;
        case LE -> order <= 0;
        case GT -> order > 0;
        case GE -> order >= 0;
        default -> throw new IllegalStateException("bug: " + op + " compares nothing");
      };
    }
  }

  static final class Not extends Source {
    final ScalarKind kind;
    final Source operand;

    Not(ScalarKind kind, Source operand) {
      this.kind = kind;
      this.operand = operand;
    }

    @Override
    void load(Machine m, Frame f, Register into) {
      operand.load(m, f, into);
      if (kind == ScalarKind.BOOL) {
        into.lo ^= 1;
      } else {
        into.lo = SmallMath.wrap(kind, ~into.lo);
        into.hi = ~into.hi;
        into.lo2 = ~into.lo2;
        into.hi2 = ~into.hi2;
      }
      into.origin = null;
    }
  }

  static final class Negate extends Source {
    final ScalarKind kind;
    final Source operand;
    final Register second = new Register();

    Negate(ScalarKind kind, Source operand) {
      this.kind = kind;
      this.operand = operand;
    }

    @Override
    void load(Machine m, Frame f, Register into) {
      operand.load(m, f, second);
      if (kind.isFloat()) {
        into.set(second);
        if (kind == ScalarKind.F32) {
          into.lo ^= Integer.MIN_VALUE;
        } else {
          into.hi ^= Integer.MIN_VALUE;
        }
        return;
      }
      into.lo = 0;
      into.hi = 0;
      into.lo2 = 0;
      into.hi2 = 0;
      compute(m, BinaryOp.SUB, kind, into, second);
    }
  }

  /** The address in something that a coroutine saves, which may be over before the coroutine is. */
  static final class AddressInSaved extends Source {
    final Spot saved;
    final int size;
    final AddressOf address;

    AddressInSaved(Spot saved, int size, AddressOf address) {
      this.saved = saved;
      this.size = size;
      this.address = address;
    }

    @Override
    void load(Machine m, Frame f, Register into) {
      saved.find(m, f);
      Allocation home = m.alloc;
      int offset = m.offset;
      Allocation around = m.tenant;
      address.load(m, f, into);
      if (home != null && home.live() && !home.isTenant()) {
        into.origin = home.tenant(offset, size, around, m.now());
      }
    }
  }

  /** The address of a place; with its length or vtable where it is unsized. */
  static final class AddressOf extends Source {
    final Spot place;
    final boolean wide;
    final Shape checked;

    /** {@code checked} is what has to lie there; null where anything may. */
    AddressOf(Spot place, boolean wide, Shape checked) {
      this.place = place;
      this.wide = wide;
      this.checked = checked;
    }

    @Override
    void load(Machine m, Frame f, Register into) {
      place.find(m, f);
      if (checked != null) {
        int size = m.shapes().sizeOf(checked, m.length, m.vtable);
        Scalars.check(m, m.alloc, m.offset, size, m.shapes().alignOf(checked, m.vtable));
      }
      into.hi = 0;
      into.origin = m.tenant != null && place.isIndirect() ? m.tenant : m.alloc;
      if (m.alloc == null) {
        into.lo = m.offset;
      } else {
        into.lo = m.alloc.address() + m.offset;
        m.alloc.expose();
      }
      if (wide) {
        into.hi2 = 0;
        if (m.vtable != null) {
          into.lo2 = m.vtable.allocation.address();
          into.origin2 = m.vtable.allocation;
        } else {
          into.lo2 = m.length;
          into.origin2 = null;
        }
      }
    }
  }

  /** The length of a slice behind a wide pointer. */
  static final class LengthOf extends Source {
    final Spot place;

    LengthOf(Spot place) {
      this.place = place;
    }

    @Override
    void load(Machine m, Frame f, Register into) {
      place.find(m, f);
      into.setInt(m.length);
    }
  }

  /** A thin pointer as a wide one. */
  static final class Widened extends Source {
    final Source thin;
    final int length;
    final Vtable vtable;

    Widened(Source thin, int length, Vtable vtable) {
      this.thin = thin;
      this.length = length;
      this.vtable = vtable;
    }

    @Override
    void load(Machine m, Frame f, Register into) {
      thin.load(m, f, into);
      into.hi2 = 0;
      into.lo2 = vtable == null ? length : vtable.allocation.address();
      into.origin2 = vtable == null ? null : vtable.allocation;
    }
  }

  /** A pointer's address as a number: it leads nowhere by itself. */
  static final class Bare extends Source {
    final Source pointer;

    Bare(Source pointer) {
      this.pointer = pointer;
    }

    @Override
    void load(Machine m, Frame f, Register into) {
      pointer.load(m, f, into);
      into.origin = null;
    }
  }
}
