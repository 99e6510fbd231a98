package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Register;

/** Casts between numbers. */
final class Casts {

  private Casts() {}

  /** An integer, bool or char as an integer (or char). */
  static final class Integer extends Source {
    final Source operand;
    final ScalarKind from;
    final ScalarKind to;

    Integer(Source operand, ScalarKind from, ScalarKind to) {
      this.operand = operand;
      this.from = from;
      this.to = to;
    }

    @Override
    void load(Machine m, Frame f, Register into) {
      operand.load(m, f, into);
      resize(from, to, into);
    }
  }

  /** Extends or cuts what the register holds. */
  static void resize(ScalarKind from, ScalarKind to, Register into) {
    into.origin = null;
    into.origin2 = null;
    if (to.isSmall()) {
      into.lo = SmallMath.wrap(to, into.lo);
      return;
    }
    if (from.isSmall()) {
      into.hi = from.signed ? into.lo >> 31 : 0;
    }
    if (to.bytes == 16 && from.bytes < 16) {
      int sign = from.signed ? into.hi >> 31 : 0;
      into.lo2 = sign;
      into.hi2 = sign;
    }
  }

  static final class IntegerToFloat extends Source {
    final Source operand;
    final ScalarKind from;
    final ScalarKind to;

    IntegerToFloat(Source operand, ScalarKind from, ScalarKind to) {
      this.operand = operand;
      this.from = from;
      this.to = to;
    }

    @Override
    void load(Machine m, Frame f, Register into) {
      operand.load(m, f, into);
      FloatMath.put(to, into, FloatMath.ofInteger(from, into));
    }
  }

  static final class FloatToInteger extends Source {
    final Source operand;
    final ScalarKind from;
    final ScalarKind to;

    FloatToInteger(Source operand, ScalarKind from, ScalarKind to) {
      this.operand = operand;
      this.from = from;
      this.to = to;
    }

    @Override
    void load(Machine m, Frame f, Register into) {
      operand.load(m, f, into);
      FloatMath.toInteger(to, FloatMath.value(from, into), into);
    }
  }

  static final class FloatToFloat extends Source {
    final Source operand;
    final ScalarKind from;
    final ScalarKind to;

    FloatToFloat(Source operand, ScalarKind from, ScalarKind to) {
      this.operand = operand;
      this.from = from;
      this.to = to;
    }

    @Override
    void load(Machine m, Frame f, Register into) {
      operand.load(m, f, into);
      FloatMath.put(to, into, FloatMath.value(from, into));
    }
  }
}
