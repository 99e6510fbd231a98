package dev.holdfast.generator.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is wrong with the course's input. Line and column count from 1, the column in code
 * points; {@code width} is how many code points of {@code lineText} the caret underlines, at least
 * 1. A problem with a whole file has line 0 and no text.
 */
public record Problem(
    Severity severity,
    Path file,
    int line,
    int column,
    String message,
    String lineText,
    int width,
    List<String> helps) {

  public Problem {
    helps = List.copyOf(helps);
    if (line < 0 || (line > 0 && (column < 1 || width < 1))) {
      throw new IllegalStateException("bug: a problem at " + line + ":" + column + "+" + width);
    }
  }

  /** Whether the problem stops the build. */
  public enum Severity {
    ERROR("error"),
    WARNING("warning");

    private final String word;

    Severity(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** An error at a place in a file. */
  public static Problem error(
      Path file, int line, int column, String message, String lineText, int width) {
    return new Problem(Severity.ERROR, file, line, column, message, lineText, width, List.of());
  }

  /** An error of a whole file or folder: missing, unreadable, not UTF-8. */
  public static Problem error(Path file, String message) {
    return new Problem(Severity.ERROR, file, 0, 0, message, "", 0, List.of());
  }

  /** A warning at a place in a file. */
  public static Problem warning(
      Path file, int line, int column, String message, String lineText, int width) {
    return new Problem(Severity.WARNING, file, line, column, message, lineText, width, List.of());
  }

  /** This problem with one more thing to do about it. */
  public Problem help(String help) {
    List<String> all = new ArrayList<>(helps);
    all.add(help);
    return new Problem(severity, file, line, column, message, lineText, width, all);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
