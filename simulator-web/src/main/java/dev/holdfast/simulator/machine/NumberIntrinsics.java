package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Register;
import dev.holdfast.simulator.source.Decimal;
import dev.holdfast.simulator.syntax.BinaryOp;

/** The intrinsics on integers, floats and characters. */
final class NumberIntrinsics {

  private final Intrinsics call;

  NumberIntrinsics(Intrinsics call) {
    this.call = call;
  }

  void lower(String name) {
    switch (name) {
      case "wrapping_add" -> wrapping(BinaryOp.ADD);
      case "wrapping_sub" -> wrapping(BinaryOp.SUB);
      case "wrapping_mul" -> wrapping(BinaryOp.MUL);
      case "wrapping_div" -> wrapping(BinaryOp.DIV);
      case "wrapping_rem" -> wrapping(BinaryOp.REM);
      case "wrapping_shl" -> wrapping(BinaryOp.SHL);
      case "wrapping_shr" -> wrapping(BinaryOp.SHR);
      case "add_with_overflow" -> checked(BinaryOp.ADD);
      case "sub_with_overflow" -> checked(BinaryOp.SUB);
      case "mul_with_overflow" -> checked(BinaryOp.MUL);
      case "rotate_left" -> call.scalar(new Rotate(call.kindOf(0), call.arg(0), call.arg(1), true));
      case "rotate_right" ->
          call.scalar(new Rotate(call.kindOf(0), call.arg(0), call.arg(1), false));
      case "ctpop", "ctlz", "cttz" -> call.scalar(new Count(name, call.kindOf(0), call.arg(0)));
      case "bswap" -> call.scalar(new Swap(call.kindOf(0), call.arg(0)));
      case "f64_to_str", "f32_to_str" ->
          call.scalar(new FloatDigits(call.kindOf(0), call.arg(0), call.arg(1), call.arg(2)));
      case "uint_to_str" ->
          call.scalar(
              new Digits(call.kindOf(0), call.arg(0), call.arg(1), call.arg(2), call.arg(3)));
      case "f64_from_str" -> {
        Source text = call.arg(0);
        call.computed((m, f, into) -> into.setLong(Decimal.bits(RunIntrinsics.read(m, f, text))));
      }
      case "unicode_is" -> {
        Source property = call.arg(1);
        character((m, f, c, into) -> into.setInt(is(c, load(m, f, property, into)) ? 1 : 0));
      }
      case "unicode_case_len" -> {
        Source upper = call.arg(1);
        character(
            (m, f, c, into) -> {
              String cased = cased(c, load(m, f, upper, into) != 0);
              into.setLong(cased.codePointCount(0, cased.length()));
            });
      }
      case "unicode_case" -> {
        Source upper = call.arg(1);
        Source index = call.arg(2);
        character(
            (m, f, c, into) -> {
              String cased = cased(c, load(m, f, upper, into) != 0);
              int at = 0;
              for (int i = load(m, f, index, into); i > 0 && at < cased.length(); i--) {
                at += Character.charCount(cased.codePointAt(at));
              }
              into.setInt(at < cased.length() ? cased.codePointAt(at) : 0);
            });
      }
      default -> {
        ScalarKind kind = call.result().isScalar() ? call.result().kind() : ScalarKind.BOOL;
        if (!name.startsWith("float_") || !kind.isFloat()) {
          throw new Unsupported("the intrinsic " + name);
        }
        call.scalar(
            new Math1(name.substring(6), kind, call.arg(0), call.count() > 1 ? call.arg(1) : null));
      }
    }
  }

  private interface OfCharacter {
    void compute(Machine m, Frame f, int character, Register into);
  }

  private void character(OfCharacter what) {
    Source character = call.arg(0);
    call.computed((m, f, into) -> what.compute(m, f, load(m, f, character, into), into));
  }

  private static int load(Machine m, Frame f, Source source, Register into) {
    source.load(m, f, into);
    return into.lo;
  }

  /** The properties' numbers are those of {@code char.rs}. */
  private static boolean is(int c, int property) {
    return switch (property) {
      case 0 -> Unicode.isAlphabetic(c);
      case 1 -> Unicode.isUppercase(c);
      case 2 -> Unicode.isLowercase(c);
      case 3 -> Unicode.isNumeric(c);
      case 4 -> Unicode.isCaseIgnorable(c);
      default -> Unicode.isTitlecase(c);
    };
  }

  private static String cased(int c, boolean upper) {
    String text = new String(Character.toChars(c));
    return upper ? Unicode.upper(text) : Unicode.lower(text);
  }

  private void wrapping(BinaryOp op) {
    call.scalar(new Computed.Binary(op, call.kindOf(0), call.arg(0), call.arg(1)));
  }

  private void checked(BinaryOp op) {
    ScalarKind kind = call.kindOf(0);
    call.value(
        new Writer.Checked(
            new Computed.Binary(op, kind, call.arg(0), call.arg(1)),
            kind.bytes,
            call.result().layout().fieldOffset(0),
            call.result().layout().fieldOffset(1)));
  }

  /** By so many bits, modulo the width. */
  private static final class Rotate extends Source {
    private final ScalarKind kind;
    private final Source operand;
    private final Source by;
    private final boolean left;
    private final Register low = new Register();
    private final Register count = new Register();

    Rotate(ScalarKind kind, Source operand, Source by, boolean left) {
      this.kind = kind;
      this.operand = operand;
      this.by = by;
      this.left = left;
    }

    @Override
    void load(Machine m, Frame f, Register into) {
      by.load(m, f, count);
      operand.load(m, f, into);
      int bits = kind.bytes * 8;
      int first = count.lo & bits - 1;
      if (first == 0) {
        return;
      }
      ScalarKind unsigned = unsigned(kind);
      Casts.resize(kind, unsigned, into);
      low.set(into);
      count.lo = first;
      Computed.compute(m, left ? BinaryOp.SHL : BinaryOp.SHR, unsigned, into, count);
      count.lo = bits - first;
      Computed.compute(m, left ? BinaryOp.SHR : BinaryOp.SHL, unsigned, low, count);
      Computed.compute(m, BinaryOp.BIT_OR, unsigned, into, low);
      Casts.resize(unsigned, kind, into);
    }
  }

  private static ScalarKind unsigned(ScalarKind kind) {
    return switch (kind.bytes) {
      case 1 -> ScalarKind.U8;
      case 2 -> ScalarKind.U16;
      case 4 -> ScalarKind.U32;
      case 8 -> ScalarKind.U64;
      default -> ScalarKind.U128;
    };
  }

  /** How many bits are set, or zero from the one end or the other. */
  private static final class Count extends Source {
    private final String what;
    private final ScalarKind kind;
    private final Source operand;

    Count(String what, ScalarKind kind, Source operand) {
      this.what = what;
      this.kind = kind;
      this.operand = operand;
    }

    @Override
    void load(Machine m, Frame f, Register into) {
      operand.load(m, f, into);
      Casts.resize(kind, unsigned(kind), into);
      int[] limbs = {into.lo, into.hi, into.lo2, into.hi2};
      int bits = kind.bytes * 8;
      int ones = 0;
      int lowest = bits;
      int highest = -1;
      for (int i = 0; i < bits; i++) {
        if ((limbs[i >> 5] >>> (i & 31) & 1) != 0) {
          ones++;
          lowest = Math.min(lowest, i);
          highest = i;
        }
      }
      into.setInt(what.equals("ctpop") ? ones : what.equals("cttz") ? lowest : bits - 1 - highest);
    }
  }

  private static final class Swap extends Source {
    private final ScalarKind kind;
    private final Source operand;

    Swap(ScalarKind kind, Source operand) {
      this.kind = kind;
      this.operand = operand;
    }

    @Override
    void load(Machine m, Frame f, Register into) {
      operand.load(m, f, into);
      int[] limbs = {into.lo, into.hi, into.lo2, into.hi2};
      int[] swapped = new int[4];
      for (int i = 0; i < kind.bytes; i++) {
        int other = kind.bytes - 1 - i;
        swapped[other >> 2] |= (limbs[i >> 2] >>> ((i & 3) << 3) & 0xff) << ((other & 3) << 3);
      }
      into.lo = SmallMath.wrap(kind, swapped[0]);
      into.hi = swapped[1];
      into.lo2 = swapped[2];
      into.hi2 = swapped[3];
      into.origin = null;
    }
  }

  /** Functions of one or two floats. */
  private static final class Math1 extends Source {
    private final String function;
    private final ScalarKind kind;
    private final Source operand;
    private final Source other;
    private final Register second = new Register();

    Math1(String function, ScalarKind kind, Source operand, Source other) {
      this.function = function;
      this.kind = kind;
      this.operand = operand;
      this.other = other;
    }

    @Override
    void load(Machine m, Frame f, Register into) {
      operand.load(m, f, into);
      double x = FloatMath.value(kind, into);
      double y = 0;
      if (other != null) {
        other.load(m, f, second);
        y = FloatMath.value(kind, second);
      }
      FloatMath.put(kind, into, apply(x, y));
    }

    private double apply(double x, double y) {
      return switch (function) {
        case "sqrt" -> Math.sqrt(x);
        case "floor" -> Math.floor(x);
        case "ceil" -> Math.ceil(x);
        case "trunc" -> x < 0 ? Math.ceil(x) : Math.floor(x);
        case "round" -> x < 0 ? -away(-x) : away(x);
        case "abs" -> Math.abs(x);
        // As C has it: Java knows nothing of one to the power of what is no number.
        case "pow" -> x == 1 || x == -1 && Double.isInfinite(y) ? 1 : Math.pow(x, y);
        case "exp" -> Math.exp(x);
        case "expm1" -> Math.expm1(x);
        case "ln" -> Math.log(x);
        case "log1p" -> Math.log1p(x);
        case "log10" -> Math.log10(x);
        case "log2" -> FloatMath.log2(x);
        case "asin" -> Math.asin(x);
        case "acos" -> Math.acos(x);
        case "atan" -> Math.atan(x);
        case "sinh" -> Math.sinh(x);
        case "cosh" -> Math.cosh(x);
        case "tanh" -> Math.tanh(x);
        case "cbrt" -> FloatMath.cbrt(x);
        case "hypot" -> FloatMath.hypot(x, y);
        case "sin" -> Math.sin(x);
        case "cos" -> Math.cos(x);
        case "tan" -> Math.tan(x);
        case "atan2" -> Math.atan2(x, y);
        default -> throw new Unsupported("the intrinsic float_" + function);
      };
    }

    /** Halves away from zero. */
    private static double away(double x) {
      double whole = Math.floor(x);
      return x - whole >= 0.5 ? whole + 1 : whole;
    }
  }

  /** Writes a float's text to a {@code &mut [u8]}; gives its length. */
  private static final class FloatDigits extends Source {
    private final ScalarKind kind;
    private final Source number;
    private final Source precision;
    private final Source buffer;

    FloatDigits(ScalarKind kind, Source number, Source precision, Source buffer) {
      this.kind = kind;
      this.number = number;
      this.precision = precision;
      this.buffer = buffer;
    }

    @Override
    void load(Machine m, Frame f, Register into) {
      precision.load(m, f, into);
      int places = into.lo;
      number.load(m, f, into);
      String text =
          places < 0
              ? FloatText.shortest(FloatMath.value(kind, into), kind == ScalarKind.F32)
              : FloatText.fixed(FloatMath.value(kind, into), places);
      buffer.load(m, f, into);
      write(m, text, into);
    }
  }

  /** Writes an integer's digits, its sign's bit taken as any other; gives how many they are. */
  private static final class Digits extends Source {
    private final ScalarKind kind;
    private final Source number;
    private final Source base;
    private final Source upper;
    private final Source buffer;

    Digits(ScalarKind kind, Source number, Source base, Source upper, Source buffer) {
      this.kind = kind;
      this.number = number;
      this.base = base;
      this.upper = upper;
      this.buffer = buffer;
    }

    @Override
    void load(Machine m, Frame f, Register into) {
      base.load(m, f, into);
      int radix = into.lo;
      upper.load(m, f, into);
      char ten = into.lo == 0 ? 'a' : 'A';
      number.load(m, f, into);
      Casts.resize(kind, unsigned(kind), into);
      Casts.resize(unsigned(kind), ScalarKind.U128, into);
      int[] limbs = {into.lo, into.hi, into.lo2, into.hi2};
      StringBuilder digits = new StringBuilder();
      do {
        int digit = divide(limbs, radix);
        digits.append((char) (digit < 10 ? '0' + digit : ten + digit - 10));
      } while ((limbs[0] | limbs[1] | limbs[2] | limbs[3]) != 0);
      buffer.load(m, f, into);
      write(m, digits.reverse().toString(), into);
    }

    /** Leaves the quotient in the limbs, of which the first is the lowest; gives the rest. */
    private static int divide(int[] limbs, int by) {
      long rest = 0;
      for (int i = 3; i >= 0; i--) {
        if (rest == 0 && limbs[i] >= 0) {
          rest = limbs[i] % by;
          limbs[i] /= by;
        } else {
          long left = rest << 32 | limbs[i] & 0xffffffffL;
          limbs[i] = (int) (left / by);
          rest = left % by;
        }
      }
      return (int) rest;
    }
  }

  /** Puts a text into the slice that a register points at, and its length into the register. */
  private static void write(Machine m, String text, Register slice) {
    m.goTo(slice.origin, slice.lo);
    Allocation to = m.alloc;
    int offset = m.offset;
    int size = Math.min(text.length(), slice.lo2);
    m.checkWrite(to, offset, size, 1);
    for (int i = 0; i < size; i++) {
      to.write1(offset + i, text.charAt(i));
    }
    slice.setInt(size);
  }
}
