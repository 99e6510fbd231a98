package dev.holdfast.simulator.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of characters that can be written at any place, each with its ink; blank where unwritten.
 */
final class Canvas {

  /** What a character is drawn as; on a terminal each ink has its colour. */
  enum Ink {
    PLAIN(""),
    STRONG("\u001b[1m"),
    FRAME("\u001b[1;34m"),
    ERROR("\u001b[1;31m"),
    WARNING("\u001b[1;33m"),
    UNSUPPORTED("\u001b[1;35m"),
    HELP("\u001b[1;36m");

    private final String escape;

    Ink(String escape) {
      this.escape = escape;
    }
  }

  private static final String RESET = "\u001b[0m";
  private static final Ink[] INKS = Ink.values();

  private final List<StringBuilder> rows = new ArrayList<>();
  private final List<StringBuilder> inks = new ArrayList<>();

  int height() {
    return rows.size();
  }

  /** Writes over whatever stands there. */
  void put(int row, int column, String text, Ink ink) {
    while (rows.size() <= row) {
      rows.add(new StringBuilder());
      inks.add(new StringBuilder());
    }
    StringBuilder line = rows.get(row);
    StringBuilder hues = inks.get(row);
    while (line.length() < column + text.length()) {
      line.append(' ');
      hues.append((char) 0);
    }
    for (int i = 0; i < text.length(); i++) {
      line.setCharAt(column + i, text.charAt(i));
      hues.setCharAt(column + i, (char) ink.ordinal());
    }
  }

  /** Writes after the end of the last row. */
  void append(String text, Ink ink) {
    int row = Math.max(0, rows.size() - 1);
    put(row, rows.isEmpty() ? 0 : rows.get(row).length(), text, ink);
  }

  /** The rows without blanks at their ends, each with a newline. */
  String text(boolean colours) {
    StringBuilder out = new StringBuilder();
    for (int row = 0; row < rows.size(); row++) {
      int end = rows.get(row).length();
      while (end > 0 && rows.get(row).charAt(end - 1) == ' ') {
        end--;
      }
      row(out, rows.get(row), inks.get(row), end, colours);
      out.append('\n');
    }
    return out.toString();
  }

  private static void row(
      StringBuilder out, StringBuilder line, StringBuilder hues, int end, boolean colours) {
    Ink current = Ink.PLAIN;
    for (int i = 0; i < end; i++) {
      Ink ink = INKS[hues.charAt(i)];
      if (colours && ink != current && line.charAt(i) != ' ') {
        if (current != Ink.PLAIN) {
          out.append(RESET);
        }
        out.append(ink.escape);
        current = ink;
      }
      out.append(line.charAt(i));
    }
    if (current != Ink.PLAIN) {
      out.append(RESET);
    }
  }
}
