package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;

/** Values of literals. Reference: tokens, literals. */
final class Literals {

  private static final String INT_SUFFIXES =
      " u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize ";

  private final Cursor c;

  Literals(Cursor cursor) {
    this.c = cursor;
  }

  /** The expression that a literal token is; what is wrong with it has been reported. */
  Expr literal(Token token) {
    Span span = token.span();
    String text = token.text();
    return switch (token.kind()) {
      case INT, FLOAT -> number(text, token.kind() == TokenKind.FLOAT, span);
      case CHAR, BYTE -> character(token, span);
      case STR, RAW_STR -> {
        boolean fine = checkSuffix(token, "string");
        Unescape.Cooked cooked = Unescape.string(c, token);
        yield fine && cooked.sound()
            ? new Expr.StrLiteral(cooked.value(), span)
            : new Expr.Error(span);
      }
      case BYTE_STR, RAW_BYTE_STR -> {
        boolean fine = checkSuffix(token, "byte string");
        Unescape.Cooked cooked = Unescape.string(c, token);
        yield fine && cooked.sound()
            ? new Expr.ByteStrLiteral(cooked.value(), span)
            : new Expr.Error(span);
      }
      case C_STR, RAW_C_STR -> {
        boolean fine = checkSuffix(token, "C string");
        Unescape.Cooked cooked = Unescape.string(c, token);
        yield fine && cooked.sound() ? cString(cooked.value(), span) : new Expr.Error(span);
      }
      default -> throw new IllegalStateException("bug: not a literal: " + token.kind());
    };
  }

  /** A {@code &'static CStr}: UTF-8, and a nul at the end. */
  private Expr cString(String text, Span span) {
    StringBuilder bytes = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (point == 0) {
        later("null characters in C string literals are not supported", span, "");
      }
      if (point < 0x80) {
        bytes.append((char) point);
        continue;
      }
      int more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
      bytes.append((char) (0xff00 >> more + 1 & 0xff | point >> 6 * more));
      for (int k = more - 1; k >= 0; k--) {
        bytes.append((char) (0x80 | point >> 6 * k & 0x3f));
      }
    }
    Trees t = new Trees(span);
    Expr literal = new Expr.ByteStrLiteral(bytes.append('\0').toString(), span);
    return t.call(t.libraryExpr("ffi", "CStr", "__of"), literal);
  }

  private void later(String message, Span span, String label) {
    c.reportLater(Diagnostic.error("", message, span, label));
  }

  /** Whether there is none. */
  private boolean checkSuffix(Token token, String what) {
    String text = token.text();
    int end = text.length();
    while (text.charAt(end - 1) != '"' && text.charAt(end - 1) != '\'') {
      end--;
      if (text.charAt(end) == '#') {
        return true;
      }
    }
    if (end < text.length()) {
      String label = "invalid suffix `" + text.substring(end) + "`";
      later("suffixes on " + what + " literals are invalid", token.span(), label);
    }
    return end == text.length();
  }

  private Expr character(Token token, Span span) {
    boolean isByte = token.kind() == TokenKind.BYTE;
    boolean fine = checkSuffix(token, isByte ? "byte" : "char");
    int value = Unescape.character(c, token);
    if (value < 0 || !fine) {
      return new Expr.Error(span);
    }
    return isByte ? new Expr.ByteLiteral(value, span) : new Expr.CharLiteral(value, span);
  }

  // ---- numbers

  private Expr number(String text, boolean isFloat, Span span) {
    int radix = radix(text);
    int start = radix == 10 ? 0 : 2;
    int end = withoutSuffix(text).length();
    String suffix = text.substring(end);
    while (suffix.startsWith("_")) {
      suffix = suffix.substring(1);
    }
    String digits = withoutUnderscores(text, start, end);
    boolean floatSuffix = suffix.equals("f32") || suffix.equals("f64");
    if (isFloat || floatSuffix) {
      return floating(radix, digits, suffix, floatSuffix, span);
    }
    if (!suffix.isEmpty() && !INT_SUFFIXES.contains(" " + suffix + " ")) {
      return badSuffix(suffix, span);
    }
    return integer(radix, digits, suffix, span);
  }

  static String withoutSuffix(String number) {
    int radix = radix(number);
    int end = radix == 10 ? 0 : 2;
    while (end < number.length() && !startsSuffix(number, end, radix)) {
      end++;
    }
    return number.substring(0, end);
  }

  private static int radix(String text) {
    if (text.length() < 2 || text.charAt(0) != '0') {
      return 10;
    }
    return switch (text.charAt(1)) {
      case 'x' -> 16;
      case 'o' -> 8;
      case 'b' -> 2;
      default -> 10;
    };
  }

  private static boolean startsSuffix(String text, int at, int radix) {
    char c = text.charAt(at);
    if (radix == 16) {
      return !Characters.isHexDigit(c) && c != '_' && c != '.';
    }
    if (radix == 10 && (c == 'e' || c == 'E')) {
      int next = at + 1;
      while (next < text.length() && text.charAt(next) == '_') {
        next++;
      }
      char after = next < text.length() ? text.charAt(next) : 0;
      return !Characters.isDigit(after) && after != '+' && after != '-';
    }
    return Characters.startsName(c) && c != '_';
  }

  private static String withoutUnderscores(String text, int start, int end) {
    StringBuilder digits = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '_') {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }

  private Expr floating(int radix, String digits, String suffix, boolean known, Span span) {
    if (radix != 10) {
      String name = radix == 16 ? "hexadecimal" : radix == 8 ? "octal" : "binary";
      later(name + " float literal is not supported", span, "not supported");
      return new Expr.Error(span);
    }
    if (!suffix.isEmpty() && !known) {
      if (suffix.equals("f16") || suffix.equals("f128")) {
        c.reportLater(Diagnostics.unstable("the type `" + suffix + "` is unstable", span));
      } else {
        String label = "invalid suffix `" + suffix + "`";
        later("invalid suffix `" + suffix + "` for float literal", span, label);
      }
      return new Expr.Error(span);
    }
    return new Expr.FloatLiteral(digits, suffix, span);
  }

  private Expr badSuffix(String suffix, Span span) {
    boolean width = suffix.length() > 1 && (suffix.charAt(0) == 'u' || suffix.charAt(0) == 'i');
    for (int i = 1; i < suffix.length(); i++) {
      width &= Characters.isDigit(suffix.charAt(i));
    }
    boolean exponent = suffix.charAt(0) == 'e' || suffix.charAt(0) == 'E';
    if (width) {
      later("invalid width `" + suffix.substring(1) + "` for integer literal", span, "");
    } else if (exponent && suffix.length() == 1) {
      c.error("expected at least one digit in exponent", span, "");
    } else {
      String label = "invalid suffix `" + suffix + "`";
      later("invalid suffix `" + suffix + "` for number literal", span, label);
    }
    return new Expr.Error(span);
  }

  private Expr integer(int radix, String digits, String suffix, Span span) {
    if (digits.isEmpty()) {
      c.report(Diagnostics.noDigits(span));
      return new Expr.Error(span);
    }
    // Four limbs of 32 bits each, the lowest first.
    long[] limbs = new long[4];
    for (int i = 0; i < digits.length(); i++) {
      int digit = Characters.hexValue(digits.charAt(i));
      if (digit >= radix) {
        c.error("invalid digit for a base " + radix + " literal", span, "");
        return new Expr.Error(span);
      }
      long carry = digit;
      for (int k = 0; k < 4; k++) {
        long sum = limbs[k] * radix + carry;
        limbs[k] = sum & 0xFFFFFFFFL;
        carry = sum >>> 32;
      }
      if (carry != 0) {
        later("integer literal is too large", span, "");
        return new Expr.Error(span);
      }
    }
    long low = limbs[0] | limbs[1] << 32;
    long high = limbs[2] | limbs[3] << 32;
    return new Expr.IntLiteral(low, high, suffix, span);
  }
}
