package dev.holdfast.simulator.diagnostic;

import dev.holdfast.simulator.diagnostic.Canvas.Ink;
import dev.holdfast.simulator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Prints a diagnostic in rustc's form; the only place where {@code -->} and carets are drawn. */
public final class DiagnosticPrinter {

  private DiagnosticPrinter() {}

  /** Without colours; every line ends in a newline, none follows the diagnostic. */
  public static String print(Diagnostic diagnostic) {
    return print(diagnostic, false);
  }

  /** With the escape sequences of a terminal where {@code colours} is set. */
  public static String print(Diagnostic diagnostic, boolean colours) {
    Canvas canvas = new Canvas();
    Ink ink = ink(diagnostic.severity());
    canvas.append(head(diagnostic), ink);
    canvas.append(": " + oneLine(diagnostic.message()), Ink.STRONG);
    List<Label> labels = labels(diagnostic);
    List<SourceFile> files = files(labels);
    List<List<Mark>> marks = new ArrayList<>();
    int most = 0;
    for (int i = 0; i < files.size(); i++) {
      marks.add(Mark.of(files.get(i), in(files.get(i), labels), i == 0 ? 1 : 0));
      for (Mark mark : marks.get(i)) {
        most = Math.max(most, mark.line());
      }
    }
    int gutter = Integer.toString(most).length();
    for (int i = 0; i < files.size(); i++) {
      place(canvas, files.get(i), in(files.get(i), labels).get(0), gutter, i == 0);
      Snippet.draw(canvas, files.get(i), marks.get(i), gutter, ink);
    }
    remarks(canvas, diagnostic, gutter);
    return canvas.text(colours);
  }

  private static String head(Diagnostic diagnostic) {
    String word =
        switch (diagnostic.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case UNSUPPORTED -> "unsupported";
        };
    // A lint's name is no code.
    return diagnostic.code().startsWith("E") ? word + "[" + diagnostic.code() + "]" : word;
  }

  private static Ink ink(Severity severity) {
    return switch (severity) {
      case ERROR -> Ink.ERROR;
      case WARNING -> Ink.WARNING;
      case UNSUPPORTED -> Ink.UNSUPPORTED;
    };
  }

  private static List<Label> labels(Diagnostic diagnostic) {
    List<Label> labels = new ArrayList<>();
    labels.add(diagnostic.primary());
    labels.addAll(diagnostic.secondary());
    return labels;
  }

  /** The files spoken of, that of the primary label first. */
  private static List<SourceFile> files(List<Label> labels) {
    List<SourceFile> files = new ArrayList<>();
    for (Label label : labels) {
      if (!files.contains(label.span().file())) {
        files.add(label.span().file());
      }
    }
    return files;
  }

  private static List<Label> in(SourceFile file, List<Label> labels) {
    List<Label> here = new ArrayList<>();
    for (Label label : labels) {
      if (label.span().file() == file) {
        here.add(label);
      }
    }
    return here;
  }

  private static void place(
      Canvas canvas, SourceFile file, Label label, int gutter, boolean primary) {
    int row = canvas.height();
    if (!primary) {
      canvas.put(row, gutter + 1, "|", Ink.FRAME);
      row++;
    }
    canvas.put(row, gutter, primary ? "-->" : ":::", Ink.FRAME);
    int line = label.span().line();
    canvas.append(" " + file.name() + ":" + line + ":" + label.span().column(), Ink.PLAIN);
  }

  private static void remarks(Canvas canvas, Diagnostic diagnostic, int gutter) {
    if (diagnostic.notes().isEmpty() && diagnostic.helps().isEmpty()) {
      return;
    }
    canvas.put(canvas.height(), gutter + 1, "|", Ink.FRAME);
    for (String note : diagnostic.notes()) {
      remark(canvas, "note", note, gutter);
    }
    for (String help : diagnostic.helps()) {
      remark(canvas, "help", help, gutter);
    }
  }

  private static void remark(Canvas canvas, String word, String text, int gutter) {
    canvas.put(canvas.height(), gutter + 1, "= ", Ink.FRAME);
    canvas.append(word, Ink.STRONG);
    canvas.append(": ", Ink.PLAIN);
    int column = gutter + 3 + word.length() + 2;
    int start = 0;
    while (true) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      canvas.put(canvas.height() - 1, column, text.substring(start, end), Ink.PLAIN);
      if (newline < 0) {
        return;
      }
      start = end + 1;
      canvas.put(canvas.height(), 0, "", Ink.PLAIN);
    }
  }

  /** A message of several lines cannot stand in one row; its newlines become blanks. */
  private static String oneLine(String message) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      out.append(c == '\n' ? ' ' : c);
    }
    return out.toString();
  }
}
