package dev.holdfast.simulator.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.holdfast.simulator.memory.Register;
import dev.holdfast.simulator.syntax.BinaryOp;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The machine's arithmetic against Java's exact numbers. */
class NumbersTest {

  private static final List<ScalarKind> INTEGERS =
      List.of(
          ScalarKind.I8,
          ScalarKind.U8,
          ScalarKind.I16,
          ScalarKind.U16,
          ScalarKind.I32,
          ScalarKind.U32,
          ScalarKind.I64,
          ScalarKind.U64,
          ScalarKind.I128,
          ScalarKind.U128);

  private static final List<BinaryOp> OPERATIONS =
      List.of(
          BinaryOp.ADD,
          BinaryOp.SUB,
          BinaryOp.MUL,
          BinaryOp.DIV,
          BinaryOp.REM,
          BinaryOp.BIT_AND,
          BinaryOp.BIT_OR,
          BinaryOp.BIT_XOR,
          BinaryOp.SHL,
          BinaryOp.SHR);

  private final Random random = new Random(35);

  private static BigInteger wrap(ScalarKind kind, BigInteger value) {
    int bits = kind.bytes * 8;
    BigInteger range = BigInteger.ONE.shiftLeft(bits);
    BigInteger low = value.mod(range);
    return kind.signed && low.testBit(bits - 1) ? low.subtract(range) : low;
  }

  private static void put(ScalarKind kind, BigInteger value, Register into) {
    into.lo = SmallMath.wrap(kind, value.intValue());
    into.hi = value.shiftRight(32).intValue();
    into.lo2 = value.shiftRight(64).intValue();
    into.hi2 = value.shiftRight(96).intValue();
  }

  private static BigInteger take(ScalarKind kind, Register from) {
    BigInteger value = BigInteger.ZERO;
    int[] limbs = {from.lo, from.hi, from.lo2, from.hi2};
    int count = Math.max(1, kind.bytes / 4);
    for (int i = count - 1; i >= 0; i--) {
      value = value.shiftLeft(32).add(BigInteger.valueOf(limbs[i] & 0xffffffffL));
    }
    return wrap(kind, value);
  }

  private BigInteger sample(ScalarKind kind) {
    int bits = kind.bytes * 8;
    BigInteger value =
        switch (random.nextInt(5)) {
          case 0 -> BigInteger.valueOf(random.nextInt(7) - 3);
          case 1 ->
              BigInteger.ONE.shiftLeft(bits - 1).subtract(BigInteger.valueOf(random.nextInt(3)));
          case 2 -> new BigInteger(bits / 2 + 1, random);
          default -> new BigInteger(bits, random);
        };
    return wrap(kind, value);
  }

  private static BigInteger exact(BinaryOp op, ScalarKind kind, BigInteger a, BigInteger b) {
    int by = b.intValue() & kind.bytes * 8 - 1;
    return switch (op) {
      case ADD -> a.add(b);
      case SUB -> a.subtract(b);
      case MUL -> a.multiply(b);
      case DIV -> a.divide(b);
      case REM -> a.remainder(b);
      case BIT_AND -> a.and(b);
      case BIT_OR -> a.or(b);
      case BIT_XOR -> a.xor(b);
      case SHL -> a.shiftLeft(by);
      case SHR -> a.shiftRight(by);
      default -> throw new IllegalArgumentException();
    };
  }

  @Test
  void integersWrapAndTellOverflow() {
    Register left = new Register();
    Register right = new Register();
    for (ScalarKind kind : INTEGERS) {
      for (BinaryOp op : OPERATIONS) {
        for (int i = 0; i < 1000; i++) {
          BigInteger a = sample(kind);
          BigInteger b = sample(kind);
          if (b.signum() == 0 && (op == BinaryOp.DIV || op == BinaryOp.REM)) {
            continue;
          }
          put(kind, a, left);
          put(kind, b, right);
          boolean overflow =
              kind.isSmall()
                  ? SmallMath.compute(op, kind, left, right.lo)
                  : kind.bytes == 8
                      ? LongMath.compute(op, kind.signed, left, right)
                      : WideMath.compute(op, kind.signed, left, right);
          BigInteger exact = exact(op, kind, a, b);
          String what = kind + " " + a + " " + op + " " + b;
          assertEquals(wrap(kind, exact), take(kind, left), what);
          boolean least = a.equals(BigInteger.ONE.shiftLeft(kind.bytes * 8 - 1).negate());
          boolean expected =
              op == BinaryOp.REM
                  ? kind.signed && least && b.equals(BigInteger.ONE.negate())
                  : op != BinaryOp.SHL && !wrap(kind, exact).equals(exact);
          assertEquals(expected, overflow, what + " overflows");
        }
      }
    }
  }

  @Test
  void integersCompareAndConvert() {
    Register left = new Register();
    Register right = new Register();
    for (ScalarKind kind : INTEGERS) {
      for (int i = 0; i < 1000; i++) {
        BigInteger a = sample(kind);
        BigInteger b = i % 4 == 0 ? a : sample(kind);
        put(kind, a, left);
        put(kind, b, right);
        assertEquals(
            Integer.signum(a.compareTo(b)),
            Integer.signum(Computed.compare(kind, left, right)),
            kind + " " + a + " " + b);
        for (ScalarKind other : INTEGERS) {
          put(kind, a, left);
          Casts.resize(kind, other, left);
          assertEquals(wrap(other, a), take(other, left), a + " as " + other);
        }
        put(kind, a, left);
        if (kind.bytes <= 8) {
          assertEquals(new BigDecimal(a).doubleValue(), FloatMath.ofInteger(kind, left));
        }
      }
    }
  }

  @Test
  void floatsBecomeIntegersSaturating() {
    Register into = new Register();
    for (ScalarKind kind : INTEGERS) {
      int bits = kind.bytes * 8;
      BigInteger max =
          BigInteger.ONE.shiftLeft(kind.signed ? bits - 1 : bits).subtract(BigInteger.ONE);
      BigInteger min = kind.signed ? max.not() : BigInteger.ZERO;
      List<Double> values = new ArrayList<>(List.of(0.0, -0.5, 1.99, -1.99, 1e300, -1e300));
      for (int i = 0; i < 500; i++) {
        values.add((random.nextDouble() - 0.5) * Math.pow(2, random.nextInt(140)));
      }
      for (double value : values) {
        FloatMath.toInteger(kind, value, into);
        BigInteger whole = new BigDecimal(value).setScale(0, RoundingMode.DOWN).toBigInteger();
        assertEquals(whole.max(min).min(max), take(kind, into), value + " as " + kind);
      }
      FloatMath.toInteger(kind, Double.NaN, into);
      assertEquals(BigInteger.ZERO, take(kind, into));
    }
  }

  @Test
  void floatsAreWrittenShortestAndWithSoManyPlaces() {
    assertEquals("0.1", FloatText.shortest(0.1, false));
    assertEquals("0.1", FloatText.shortest(0.1f, true));
    assertEquals("1", FloatText.shortest(1.0, false));
    assertEquals("-0", FloatText.shortest(-0.0, false));
    assertEquals("100000000000000000000", FloatText.shortest(1e20, false));
    assertEquals("0.30000000000000004", FloatText.shortest(0.1 + 0.2, false));
    assertEquals("3.14", FloatText.fixed(3.14159, 2));
    assertEquals("2", FloatText.fixed(2.5, 0));
    assertEquals("0.1", FloatText.fixed(0.125 - 0.03, 1));
    assertEquals("10.00", FloatText.fixed(9.999, 2));
    assertEquals("NaN", FloatText.shortest(Double.NaN, false));
    for (int i = 0; i < 400; i++) {
      double value =
          i % 2 == 0
              ? (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(40) - 20)
              : Double.longBitsToDouble(random.nextLong());
      if (Double.isNaN(value) || Double.isInfinite(value)) {
        continue;
      }
      String text = FloatText.shortest(value, false);
      assertEquals(value, Double.parseDouble(text), text);
      assertEquals(
          new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString(),
          new BigDecimal(text).stripTrailingZeros().toPlainString());
      if (Math.abs(value) < 1e30) {
        assertEquals(
            new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).abs().toPlainString(),
            FloatText.fixed(Math.abs(value), 3));
      }
      float single = (float) value;
      if (!Float.isInfinite(single)) {
        assertEquals(single, Float.parseFloat(FloatText.shortest(single, true)));
      }
    }
  }
}
