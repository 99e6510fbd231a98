package dev.holdfast.simulator.source;

/**
 * One source text and its name. Positions in it are offsets in UTF-16 code units; lines and columns
 * count from 1, columns in code points, as rustc prints them.
 */
public record SourceFile(String name, String text) {

  /** The 1-based line that holds {@code offset}; an offset past the end counts as the end. */
  public int line(int offset) {
    int line = 1;
    int end = Math.min(offset, text.length());
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) == '\n') {
        line++;
      }
    }
    return line;
  }

  /** The 1-based column of {@code offset} in its line, in code points. */
  public int column(int offset) {
    int end = Math.min(offset, text.length());
    int start = lineStart(end);
    return text.codePointCount(start, end) + 1;
  }

  /** The text of a 1-based line, without its end of line; empty when there is no such line. */
  public String lineText(int line) {
    int start = 0;
    for (int n = 1; n < line; n++) {
      int newline = text.indexOf('\n', start);
      if (newline < 0) {
        return "";
      }
      start = newline + 1;
    }
    int end = text.indexOf('\n', start);
    String whole = end < 0 ? text.substring(start) : text.substring(start, end);
    return whole.endsWith("\r") ? whole.substring(0, whole.length() - 1) : whole;
  }

  /** The name of the crate that rustc makes of the file. */
  public String crateName() {
    int slash = name.lastIndexOf('/');
    int dot = name.lastIndexOf('.');
    return name.substring(slash + 1, dot > slash ? dot : name.length()).replace('-', '_');
  }

  private int lineStart(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Identity: two files are the same file only when they are one object. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
