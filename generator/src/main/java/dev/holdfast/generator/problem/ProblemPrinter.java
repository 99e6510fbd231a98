package dev.holdfast.generator.problem;

import java.util.List;

/** Prints problems in the form that rustc gives its own; colours only where asked for. */
public final class ProblemPrinter {

  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String BLUE = "\u001b[1;34m";

  private final boolean colours;

  private ProblemPrinter(boolean colours) {
    this.colours = colours;
  }

  /** All problems, each followed by an empty line; every line ends in a newline. */
  public static String print(List<Problem> problems, boolean colours) {
    ProblemPrinter printer = new ProblemPrinter(colours);
    StringBuilder out = new StringBuilder();
    for (Problem problem : problems) {
      printer.print(problem, out);
      out.append('\n');
    }
    return out.toString();
  }

  private void print(Problem problem, StringBuilder out) {
    String hue = problem.isError() ? RED : YELLOW;
    out.append(paint(hue, problem.severity().word())).append(paint(BOLD, ": " + problem.message()));
    out.append('\n');
    String number = problem.line() == 0 ? "" : Integer.toString(problem.line());
    String gutter = " ".repeat(Math.max(1, number.length()));
    out.append(gutter).append(paint(BLUE, "-->")).append(' ').append(problem.file());
    if (problem.line() > 0) {
      out.append(':').append(problem.line()).append(':').append(problem.column());
      out.append('\n').append(gutter).append(paint(BLUE, " |")).append('\n');
      out.append(paint(BLUE, number + " |")).append(' ').append(visible(problem.lineText()));
      out.append('\n').append(gutter).append(paint(BLUE, " |")).append(' ');
      out.append(before(problem)).append(paint(hue, "^".repeat(problem.width())));
    }
    out.append('\n');
    if (!problem.helps().isEmpty() && problem.line() > 0) {
      out.append(gutter).append(paint(BLUE, " |")).append('\n');
    }
    for (String help : problem.helps()) {
      out.append(gutter).append(paint(BLUE, " =")).append(' ').append(paint(BOLD, "help"));
      out.append(": ").append(help.replace("\n", "\n" + gutter + "         ")).append('\n');
    }
  }

  /** The room before the caret: as wide as the text before the column. */
  private static String before(Problem problem) {
    String text = problem.lineText();
    int points = Math.min(problem.column() - 1, text.codePointCount(0, text.length()));
    String start = text.substring(0, text.offsetByCodePoints(0, points));
    return " ".repeat(visible(start).codePointCount(0, visible(start).length()))
        + " ".repeat(problem.column() - 1 - points);
  }

  /** A tab as four spaces, as rustc draws it, and other control characters as one mark each. */
  private static String visible(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (point == '\t') {
                shown.append("    ");
              } else if (Character.isISOControl(point)) {
                shown.append('\ufffd');
              } else {
                shown.appendCodePoint(point);
              }
            });
    return shown.toString();
  }

  private String paint(String colour, String text) {
    return colours ? colour + text + RESET : text;
  }
}
