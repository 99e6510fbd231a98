package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;

/** What a quoted literal means. Reference: quote escapes, ASCII escapes, Unicode escapes. */
final class Unescape {

  /**
   * The value of a string literal; {@code offsets[i]} is where in the file its char {@code i} comes
   * from, and one more entry where the content ends.
   */
  record Cooked(String value, int[] offsets, Token token, boolean sound) {

    /** Where a part of the text stands: a macro's own text stands where its call does. */
    Span span(int from, int to) {
      return token.own() == null
          ? new Span(token.span().file(), offsets[from], offsets[to])
          : token.span();
    }
  }

  private final Cursor c;
  private final Token token;
  private final Span span;
  private final String text;
  private final boolean bytes;
  private int pos;

  private Unescape(Cursor c, Token token, boolean bytes) {
    this.c = c;
    this.span = token.span();
    this.token = token;
    this.text = token.text();
    this.bytes = bytes;
  }

  /** A string or byte string, raw or not. */
  static Cooked string(Cursor c, Token token) {
    TokenKind kind = token.kind();
    boolean bytes = kind == TokenKind.BYTE_STR || kind == TokenKind.RAW_BYTE_STR;
    boolean raw =
        kind == TokenKind.RAW_STR || kind == TokenKind.RAW_BYTE_STR || kind == TokenKind.RAW_C_STR;
    return new Unescape(c, token, bytes).string(raw);
  }

  /** A char or byte; negative when it is wrong. */
  static int character(Cursor c, Token token) {
    return new Unescape(c, token, token.kind() == TokenKind.BYTE).character();
  }

  /** One code point as a string. */
  static String text(int codePoint) {
    return new StringBuilder().appendCodePoint(codePoint).toString();
  }

  private Cooked string(boolean raw) {
    int quote = text.indexOf('"');
    int end = text.lastIndexOf('"');
    pos = quote + 1;
    StringBuilder value = new StringBuilder();
    int[] offsets = new int[end - pos + 1];
    while (pos < end) {
      int from = pos;
      int before = value.length();
      one(raw, value, end);
      for (int i = before; i < value.length(); i++) {
        offsets[i] = span.start() + from;
      }
    }
    offsets[value.length()] = span.start() + end;
    return new Cooked(value.toString(), offsets, token, sound);
  }

  private void one(boolean raw, StringBuilder value, int end) {
    char first = text.charAt(pos);
    if (first == '\r' && pos + 1 < end && text.charAt(pos + 1) == '\n') {
      pos++;
    } else if (first == '\\' && !raw) {
      if (continuesLine(end)) {
        return;
      }
      int escaped = escape(end);
      if (escaped >= 0) {
        value.appendCodePoint(escaped);
      }
    } else {
      int codePoint = text.codePointAt(pos);
      int length = Character.charCount(codePoint);
      if (bytes && codePoint > 127) {
        String what = (raw ? "raw " : "") + "byte string literal";
        wrong("non-ASCII character in " + what, pos, pos + length, "must be ASCII");
      } else {
        value.append(text, pos, pos + length);
      }
      pos += length;
    }
  }

  /** A backslash at a line's end swallows the blanks that follow. */
  private boolean continuesLine(int end) {
    int next = pos + 1;
    if (next < end && text.charAt(next) == '\r') {
      next++;
    }
    if (next >= end || text.charAt(next) != '\n') {
      return false;
    }
    while (next < end && " \t\n\r".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    pos = next;
    return true;
  }

  private int character() {
    pos = bytes ? 2 : 1;
    int end = text.lastIndexOf('\'');
    if (pos >= end) {
      wrong("empty " + name() + " literal", pos, pos, "empty " + name() + " literal");
      return -1;
    }
    int from = pos;
    int value;
    if (text.charAt(pos) == '\\') {
      value = escape(end);
    } else {
      value = text.codePointAt(pos);
      pos += Character.charCount(value);
    }
    if (pos < end) {
      if (value >= 0) {
        wrong(name() + " literal may only contain one " + unit(), 0, text.length(), "");
      }
      return -1;
    }
    boolean blank = value == '\n' || value == '\t' || value == '\r' || value == '\'';
    if (blank && text.charAt(from) != '\\') {
      String shown = value == '\n' ? "\\n" : value == '\t' ? "\\t" : value == '\r' ? "\\r" : "\\'";
      String what = bytes ? "byte constant" : "character constant";
      wrong(what + " must be escaped: `" + shown + "`", from, pos, "");
      return -1;
    }
    if (bytes && value > 127 && text.charAt(from) != '\\') {
      wrong("non-ASCII character in byte literal", from, pos, "must be ASCII");
      return -1;
    }
    return value;
  }

  private String name() {
    return bytes ? "byte" : "character";
  }

  private String unit() {
    return bytes ? "byte" : "codepoint";
  }

  /** The escape here, negative when it is wrong. */
  private int escape(int end) {
    int from = pos;
    pos++;
    int kind = pos < end ? text.codePointAt(pos) : 0;
    pos = Math.min(end, pos + Character.charCount(kind));
    return switch (kind) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case '0' -> 0;
      case '\\', '\'', '"' -> kind;
      case 'x' -> hex(from, end);
      case 'u' -> unicode(from, end);
      default -> {
        String shown = pos > from + 1 ? text.substring(from + 1, pos) : "";
        String what = bytes ? "unknown byte escape" : "unknown character escape";
        wrong(what + ": `" + shown + "`", from + 1, pos, what);
        yield -1;
      }
    };
  }

  private int hex(int from, int end) {
    int value = 0;
    for (int i = 0; i < 2; i++) {
      if (pos >= end) {
        wrong("numeric character escape is too short", from, pos, "");
        return -1;
      }
      if (!Characters.isHexDigit(text.charAt(pos))) {
        String what = "invalid character in numeric character escape";
        wrong(what + ": `" + text.charAt(pos) + "`", pos, pos + 1, what);
        return -1;
      }
      value = value * 16 + Characters.hexValue(text.charAt(pos++));
    }
    if (value > 127 && !bytes) {
      String label = "must be a character in the range [\\x00-\\x7f]";
      wrong("out of range hex escape", from, pos, label);
      return -1;
    }
    return value;
  }

  private int unicode(int from, int end) {
    int close = text.indexOf('}', pos);
    if (pos >= end || text.charAt(pos) != '{' || close < 0 || close >= end) {
      boolean open = pos < end && text.charAt(pos) == '{';
      wrong(
          open ? "unterminated unicode escape" : "incorrect unicode escape sequence",
          from,
          pos,
          "");
      return -1;
    }
    int value = 0;
    int digits = 0;
    for (int i = pos + 1; i < close; i++) {
      char digit = text.charAt(i);
      if (digit == '_' && digits > 0) {
        continue;
      }
      if (!Characters.isHexDigit(digit)) {
        String what = "invalid character in unicode escape";
        wrong(what + ": `" + digit + "`", i, i + 1, what);
        pos = close + 1;
        return -1;
      }
      digits++;
      value = digits > 6 ? 0 : value * 16 + Characters.hexValue(digit);
    }
    pos = close + 1;
    return checkScalar(value, digits, from);
  }

  private int checkScalar(int value, int digits, int from) {
    if (bytes) {
      wrong("unicode escape in byte string", from, pos, "unicode escape in byte string");
    } else if (digits == 0) {
      String label = "this escape must have at least 1 hex digit";
      wrong("empty unicode escape", from, pos, label);
    } else if (digits > 6) {
      wrong("overlong unicode escape", from, pos, "must have at most 6 hex digits");
    } else if (value > 0x10FFFF || value >= 0xD800 && value <= 0xDFFF) {
      wrong("invalid unicode character escape", from, pos, "invalid escape");
    } else {
      return value;
    }
    return -1;
  }

  private boolean sound = true;

  private void wrong(String message, int from, int to, String label) {
    sound = false;
    Span part = new Span(span.file(), span.start() + from, span.start() + to);
    c.error(message, token.own() == null ? part : span, label);
  }
}
