package dev.holdfast.simulator.diagnostic;

import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a label on one line: display columns from 0, {@code start} (inclusive) to {@code end}
 * (exclusive). A label of several lines is two marks, its first and its last character; {@code
 * depth} tells such labels apart, 1 being the outermost, and is 0 for a label of one line.
 */
record Mark(Shape shape, int line, int start, int end, boolean primary, String text, int depth) {

  enum Shape {
    WHOLE,
    FIRST,
    LAST
  }

  private static final int TAB = 4;

  /** The marks of labels that lie in one file; {@code primary} counts the leading primary ones. */
  static List<Mark> of(SourceFile file, List<Label> labels, int primary) {
    List<Mark> marks = new ArrayList<>();
    List<Label> tall = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      int line = label.span().line();
      if (lastLine(file, label.span()) > line) {
        tall.add(label);
      } else {
        int start = column(file, line, label.span().start());
        int end = Math.max(start + 1, column(file, line, label.span().end()));
        marks.add(new Mark(Shape.WHOLE, line, start, end, i < primary, label.text(), 0));
      }
    }
    tall.sort((a, b) -> compare(file, a.span(), b.span()));
    for (int i = 0; i < tall.size(); i++) {
      Label label = tall.get(i);
      Span span = label.span();
      boolean isPrimary = labels.indexOf(label) < primary;
      int first = span.line();
      int last = lastLine(file, span);
      int start = column(file, first, span.start());
      int end = column(file, last, Math.min(span.end(), file.text().length()));
      marks.add(new Mark(Shape.FIRST, first, start, start + 1, isPrimary, "", i + 1));
      int from = Math.max(0, end - 1);
      marks.add(new Mark(Shape.LAST, last, from, from + 1, isPrimary, label.text(), i + 1));
    }
    return marks;
  }

  boolean isTall() {
    return shape != Shape.WHOLE;
  }

  boolean hasText() {
    return !text.isEmpty();
  }

  /** Whether the two share a column when {@code room} more columns after this one are counted. */
  boolean overlaps(Mark other, int room) {
    return start < other.end && other.start < end + room;
  }

  private static int compare(SourceFile file, Span a, Span b) {
    int starts = Integer.compare(a.line(), b.line());
    return starts != 0 ? starts : Integer.compare(lastLine(file, b), lastLine(file, a));
  }

  /** The line of the last character; an end just behind a newline belongs to the line before. */
  private static int lastLine(SourceFile file, Span span) {
    return file.line(Math.max(span.start(), span.end() - 1));
  }

  /** The display column of an offset on a line: a tab is drawn as four columns. */
  private static int column(SourceFile file, int line, int offset) {
    String text = file.lineText(line);
    int points = Math.min(file.column(offset) - 1, text.codePointCount(0, text.length()));
    return width(text.substring(0, text.offsetByCodePoints(0, points)));
  }

  private static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      width += width(point);
      i += point > 0xffff ? 2 : 1;
    }
    return width;
  }

  /**
   * How many columns a terminal gives a character (Unicode Standard Annex 11, in broad strokes).
   */
  private static int width(int point) {
    if (point == '\t') {
      return TAB;
    }
    if (point < 0x300) {
      return 1;
    }
    if (point <= 0x36f || (point >= 0x200b && point <= 0x200f)) {
      return 0;
    }
    boolean wide =
        (point >= 0x1100 && point <= 0x115f)
            || (point >= 0x2e80 && point <= 0xa4cf)
            || (point >= 0xac00 && point <= 0xd7a3)
            || (point >= 0xf900 && point <= 0xfaff)
            || (point >= 0xfe30 && point <= 0xfe6f)
            || (point >= 0xff00 && point <= 0xff60)
            || (point >= 0x1f300 && point <= 0x1f64f)
            || (point >= 0x1f900 && point <= 0x1f9ff)
            || point >= 0x20000;
    return wide ? 2 : 1;
  }

  /** A line of source as it is drawn: tabs as four blanks, other control characters as one mark. */
  static String drawn(String line) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        out.append("    ");
      } else {
        out.append(c < 0x20 || c == 0x7f ? '\ufffd' : c);
      }
    }
    return out.toString();
  }
}
