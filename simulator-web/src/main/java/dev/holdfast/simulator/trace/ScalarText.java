package dev.holdfast.simulator.trace;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.type.IntKind;
import dev.holdfast.simulator.type.Type;

/** Prints numbers, letters and truth values from their bytes, as Rust's {@code {:?}} does. */
final class ScalarText {

  private static final int MOST_TEXT = 24;

  private ScalarText() {}

  /** Whether a value of the type prints as one word. */
  static boolean isScalar(Type type) {
    return type instanceof Type.Bool
        || type instanceof Type.Char
        || type instanceof Type.Int
        || type instanceof Type.Float;
  }

  /** Empty where a byte of it is not initialised. */
  static String of(Allocation memory, Type type, int offset, int size) {
    if (!memory.isInitialised(offset, size)) {
      return "";
    }
    return switch (type) {
      case Type.Bool it -> memory.read1(offset) == 0 ? "false" : "true";
      case Type.Char it -> letter(memory.read4(offset));
      case Type.Int it -> integer(memory, it.kind(), offset);
      case Type.Float it ->
          it.bits() == 32
              ? FloatText.of(Float.intBitsToFloat(memory.read4(offset)))
              : FloatText.of(Double.longBitsToDouble(bits(memory, offset, 8)));
      default -> Hex.of(memory.read4(offset));
    };
  }

  private static String letter(int code) {
    return code >= ' ' && code <= 0xffff ? "'" + (char) code + "'" : "char " + code;
  }

  private static String integer(Allocation memory, IntKind kind, int offset) {
    int bytes = kind.bytes();
    int low =
        bytes == 1
            ? memory.read1(offset)
            : bytes == 2 ? memory.read2(offset) : memory.read4(offset);
    if (bytes < 4) {
      int shift = 32 - 8 * bytes;
      return Integer.toString(kind.signed() ? low << shift >> shift : low);
    }
    if (bytes == 4) {
      return kind.signed() ? Integer.toString(low) : Long.toString(low & 0xffffffffL);
    }
    long value = bits(memory, offset, 8);
    if (bytes == 16 && bits(memory, offset + 8, 8) != (kind.signed() && value < 0 ? -1 : 0)) {
      return "beyond 64 bits";
    }
    return value >= 0 || kind.signed() ? Long.toString(value) : unsigned(value);
  }

  private static String unsigned(long value) {
    long tens = (value >>> 1) / 5;
    return Long.toString(tens) + (value - tens * 10);
  }

  /** 1, 2, 4 or 8 bytes as an unsigned number. */
  static long bits(Allocation memory, int offset, int bytes) {
    return switch (bytes) {
      case 1 -> memory.read1(offset);
      case 2 -> memory.read2(offset);
      case 4 -> memory.read4(offset) & 0xffffffffL;
      default -> (long) memory.read4(offset + 4) << 32 | memory.read4(offset) & 0xffffffffL;
    };
  }

  /** The text behind a {@code &str}, as far as it is plain and there. */
  static String behind(Allocation origin, int start, int length) {
    if (length <= 0 || start < 0 || start + length > origin.size() || !origin.live()) {
      return "";
    }
    StringBuilder text = new StringBuilder(" \"");
    for (int i = 0; i < Math.min(length, MOST_TEXT); i++) {
      int c = origin.isInitialised(start + i, 1) ? origin.read1(start + i) : 0;
      if (c < ' ' || c > '~') {
        return "";
      }
      text.append((char) c);
    }
    return text.append(length > MOST_TEXT ? "\u2026\"" : "\"").toString();
  }
}
