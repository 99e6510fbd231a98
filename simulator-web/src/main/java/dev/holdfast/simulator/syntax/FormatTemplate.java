package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a format string into text and placeholders, its arguments still as they are written.
 * Reference: the syntax in the documentation of {@code std::fmt}.
 */
final class FormatTemplate {

  /** Where a placeholder, a width or a precision takes its argument from. */
  sealed interface Position {
    Span span();

    /** The next one in order. */
    record Next(int index, Span span) implements Position {}

    record Index(int index, Span span) implements Position {}

    record Name(String name, Span span) implements Position {}
  }

  /** A width or precision. */
  sealed interface Count {
    record Number(int value) implements Count {}

    record Argument(Position position, boolean star) implements Count {}
  }

  /** A piece as written; {@code type} as in {@code x?}, empty for Display. */
  sealed interface Piece {
    record Text(String text) implements Piece {}

    record Placeholder(
        Position argument,
        String type,
        Span typeSpan,
        boolean alternate,
        boolean plus,
        boolean minus,
        boolean zero,
        int fill,
        char align,
        Optional<Count> width,
        Optional<Count> precision,
        Span span)
        implements Piece {}
  }

  private static final String ESCAPE_NOTE =
      "if you intended to print `}`, you can escape it using `}}`";

  private final Cursor c;
  private final String text;
  private final Unescape.Cooked template;
  private final Span whole;
  private final List<Piece> pieces = new ArrayList<>();
  private int pos;
  private int next;

  private FormatTemplate(Cursor c, Unescape.Cooked template, Span whole) {
    this.c = c;
    this.text = template.value();
    this.template = template;
    this.whole = whole;
  }

  /** The pieces; {@code template} without offsets, if it was put together by another macro. */
  static List<Piece> pieces(Cursor c, Unescape.Cooked template, Span whole) {
    FormatTemplate parser = new FormatTemplate(c, template, whole);
    parser.run();
    return parser.pieces;
  }

  private void run() {
    StringBuilder literal = new StringBuilder();
    while (pos < text.length()) {
      char here = text.charAt(pos);
      boolean twice = peek(1) == here;
      if ((here == '{' || here == '}') && twice) {
        literal.append(here);
        pos += 2;
      } else if (here == '{') {
        if (!literal.isEmpty()) {
          pieces.add(new Piece.Text(literal.toString()));
          literal.setLength(0);
        }
        placeholder();
      } else if (here == '}') {
        c.report(
            Diagnostic.error(
                    "",
                    "invalid format string: unmatched `}` found",
                    span(pos, pos + 1),
                    "unmatched `}` in format string")
                .note(ESCAPE_NOTE));
        throw new SyntaxError();
      } else {
        literal.append(here);
        pos++;
      }
    }
    if (!literal.isEmpty()) {
      pieces.add(new Piece.Text(literal.toString()));
    }
  }

  private void placeholder() {
    int start = pos;
    pos++;
    Position argument = position();
    boolean[] flags = new boolean[2];
    char sign = ' ';
    int fill = ' ';
    char align = ' ';
    Optional<Count> width = Optional.empty();
    Optional<Count> precision = Optional.empty();
    String type = "";
    Span typeSpan = whole;
    if (argument == null) {
      skipBlanks();
    }
    if (peek(0) == '.' && argument instanceof Position.Name name) {
      throw fieldAccess(name);
    }
    if (peek(0) == ':') {
      pos++;
      int codePoint = pos < text.length() ? text.codePointAt(pos) : 0;
      int length = Character.charCount(codePoint);
      if (isAlign(peek(length)) && pos < text.length()) {
        fill = codePoint;
        pos += length;
      }
      if (isAlign(peek(0))) {
        align = text.charAt(pos++);
      }
      if (peek(0) == '+' || peek(0) == '-') {
        sign = text.charAt(pos++);
      }
      flags(flags);
      width = count();
      if (peek(0) == '.') {
        pos++;
        precision = precision();
      }
      int from = pos;
      type = type();
      typeSpan = span(from, pos);
    }
    skipBlanks();
    if (peek(0) != '}') {
      throw notClosed();
    }
    pos++;
    Position value = argument == null ? new Position.Next(next++, span(start, pos)) : argument;
    pieces.add(
        new Piece.Placeholder(
            value,
            type,
            typeSpan,
            flags[0],
            sign == '+',
            sign == '-',
            flags[1],
            fill,
            align,
            width,
            precision,
            span(start, pos)));
  }

  private SyntaxError fieldAccess(Position.Name name) {
    while (peek(0) == '.' || Characters.continuesName(peek(0))) {
      pos++;
    }
    Span path = name.span().to(span(pos, pos));
    c.error(
        "invalid format string: field access isn't supported",
        path,
        "not supported in format string");
    return new SyntaxError();
  }

  private SyntaxError notClosed() {
    String what =
        pos >= text.length()
            ? "expected `}` but string was terminated"
            : "expected `}`, found `" + Unescape.text(text.codePointAt(pos)) + "`";
    c.error("invalid format string: " + what, span(pos, pos), "expected `}` in format string");
    return new SyntaxError();
  }

  /** A number, a name, or null. */
  private Position position() {
    int start = pos;
    if (Characters.isDigit(peek(0))) {
      int index = number();
      return new Position.Index(index, span(start, pos));
    }
    String name = word();
    if (name.equals("r") && peek(0) == '#') {
      pos++;
      word();
      throw c.fail("invalid format string: raw identifiers are not supported", span(start, pos));
    }
    return name.isEmpty() ? null : new Position.Name(name, span(start, pos));
  }

  private void flags(boolean[] flags) {
    if (peek(0) == '#') {
      flags[0] = true;
      pos++;
    }
    if (peek(0) == '0' && peek(1) != '$') {
      flags[1] = true;
      pos++;
    }
  }

  /** A number, {@code 1$} or {@code name$}; nothing is eaten where none of them stands. */
  private Optional<Count> count() {
    int start = pos;
    if (Characters.isDigit(peek(0))) {
      int value = number();
      if (peek(0) == '$') {
        pos++;
        return Optional.of(argument(new Position.Index(value, span(start, pos))));
      }
      return Optional.of(new Count.Number(value));
    }
    String name = word();
    if (!name.isEmpty() && peek(0) == '$') {
      pos++;
      return Optional.of(argument(new Position.Name(name, span(start, pos - 1))));
    }
    pos = start;
    return Optional.empty();
  }

  private static Count argument(Position position) {
    return new Count.Argument(position, false);
  }

  private Optional<Count> precision() {
    if (peek(0) == '*') {
      pos++;
      return Optional.of(new Count.Argument(new Position.Next(next++, span(pos - 1, pos)), true));
    }
    return count();
  }

  private String type() {
    if (peek(0) == '?') {
      pos++;
      return "?";
    }
    if ((peek(0) == 'x' || peek(0) == 'X') && peek(1) == '?') {
      pos += 2;
      return text.substring(pos - 2, pos);
    }
    return word();
  }

  private int number() {
    int value = 0;
    while (Characters.isDigit(peek(0))) {
      value = value * 10 + peek(0) - '0';
      pos++;
      if (value > 65535) {
        throw c.fail("invalid format string: integer is too large", whole);
      }
    }
    return value;
  }

  private String word() {
    int start = pos;
    if (pos < text.length() && Characters.startsName(text.codePointAt(pos))) {
      while (pos < text.length() && Characters.continuesName(text.codePointAt(pos))) {
        pos += Character.charCount(text.codePointAt(pos));
      }
    }
    return text.substring(start, pos);
  }

  private void skipBlanks() {
    while (peek(0) != 0 && Characters.isWhitespace(peek(0))) {
      pos++;
    }
  }

  private static boolean isAlign(int c) {
    return c == '<' || c == '^' || c == '>';
  }

  private int peek(int distance) {
    return pos + distance < text.length() ? text.charAt(pos + distance) : 0;
  }

  private Span span(int from, int to) {
    return template.offsets() == null ? whole : template.span(from, to);
  }
}
