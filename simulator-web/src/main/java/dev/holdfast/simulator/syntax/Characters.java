package dev.holdfast.simulator.syntax;

/** Classes of code points. Reference: identifiers, whitespace. */
public final class Characters {

  private Characters() {}

  public static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isHexDigit(int c) {
    return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
  }

  /** The value of a hexadecimal digit. */
  static int hexValue(int c) {
    return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
  }

  static boolean isWhitespace(int c) {
    return c == ' '
        || c >= '\t' && c <= '\r'
        || c == 0x85
        || c == 0x200E
        || c == 0x200F
        || c == 0x2028
        || c == 0x2029;
  }

  public static boolean startsName(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80 && Letters.has(c);
  }

  public static boolean continuesName(int c) {
    return startsName(c) || isDigit(c);
  }

  /** Apart from the others, which are asked for every character, so that they need no table. */
  private static final class Letters {

    /**
     * Pairs of first and last code point of scripts whose letters (and marks) make names. Coarse:
     * it takes whole blocks of living scripts, which is enough to tell a name from a symbol.
     */
    private static final int[] RANGES = {
      0xAA, 0xAA, 0xB5, 0xB5, 0xBA, 0xBA, 0xC0, 0xD6, 0xD8, 0xF6, 0xF8, 0x2C1, 0x300, 0x374, 0x376,
      0x377, 0x37B, 0x37D, 0x37F, 0x37F, 0x386, 0x386, 0x388, 0x481, 0x483, 0x487, 0x48A, 0x556,
      0x561, 0x587, 0x5D0, 0x5EA, 0x620, 0x669, 0x671, 0x6D3, 0x900, 0x963, 0x966, 0x96F, 0x980,
      0xDFF, 0xE01, 0xE3A, 0xE40, 0xE4E, 0x10A0, 0x10FA, 0x1100, 0x11FF, 0x1E00, 0x1FBC, 0x2071,
      0x2071, 0x207F, 0x207F, 0x2102, 0x2102, 0x210A, 0x2113, 0x2115, 0x2115, 0x2119, 0x211D,
      0x3041, 0x3096, 0x30A1, 0x30FA, 0x30FC, 0x30FF, 0x3105, 0x312F, 0x3131, 0x318E, 0x3400,
      0x4DBF, 0x4E00, 0x9FFF, 0xAC00, 0xD7A3, 0xF900, 0xFA6D, 0x1D400, 0x1D7CB, 0x20000, 0x323AF
    };

    private static boolean has(int c) {
      for (int i = 0; i < RANGES.length; i += 2) {
        if (c <= RANGES[i + 1]) {
          return c >= RANGES[i];
        }
      }
      return false;
    }
  }
}
