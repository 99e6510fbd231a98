package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.diagnostic.DiagnosticPrinter;
import dev.holdfast.simulator.diagnostic.Severity;
import java.util.List;

/** Writes a figure's parts for a program that has no run: what is said of it stands for memory. */
public final class RefusalWriter {

  /** More would bury the program that they speak of. */
  private static final int MOST = 8;

  private RefusalWriter() {}

  /**
   * @param diagnostics what is said of the program; nothing where it is too large to be run
   * @param anyway the reader can have a run of it all the same
   */
  public static Figure write(List<Diagnostic> diagnostics, boolean anyway) {
    Severity worst = worst(diagnostics);
    return new Figure(
        messages(diagnostics, worst, anyway),
        "",
        "",
        "",
        "",
        say(diagnostics, worst),
        "<div class=\"steps\"></div>",
        1,
        1,
        0,
        false,
        word(worst));
  }

  /** The sentence for a program that was refused, is mended, and whose run is on its way. */
  public static String accepted() {
    return "<span class=\"at\">Accepted</span><p>rustc accepts this program; its run follows.</p>";
  }

  /** Of what is unsupported nothing else is said. */
  private static Severity worst(List<Diagnostic> diagnostics) {
    Severity worst = Severity.WARNING;
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() == Severity.UNSUPPORTED) {
        return Severity.UNSUPPORTED;
      }
      if (diagnostic.severity() == Severity.ERROR) {
        worst = Severity.ERROR;
      }
    }
    return worst;
  }

  private static String word(Severity worst) {
    return switch (worst) {
      case ERROR -> "Rejected";
      case UNSUPPORTED -> "Not supported";
      case WARNING -> "Too large";
    };
  }

  private static String messages(List<Diagnostic> diagnostics, Severity worst, boolean anyway) {
    StringBuilder html = new StringBuilder("<div class=\"sim-diag\"><p>");
    html.append(
        worst == Severity.ERROR ? "What the compiler says" : "What the simulator says of it");
    html.append("</p><pre tabindex=\"0\" role=\"group\" aria-label=\"Errors\"><code>");
    int shown = 0;
    for (Diagnostic diagnostic : diagnostics) {
      boolean counts = worst != Severity.WARNING && diagnostic.severity() == worst;
      if (counts && shown++ < MOST) {
        html.append(shown > 1 ? "\n" : "");
        Inks.write(html, DiagnosticPrinter.print(diagnostic, true));
      }
    }
    html.append("</code></pre>");
    if (shown > MOST) {
      html.append("<p>and ").append(shown - MOST).append(" more</p>");
    }
    if (anyway) {
      html.append(
          "<p><button class=\"btn\" type=\"button\" data-go=\"anyway\">Run it anyway</button></p>");
    }
    return html.append("</div>").toString();
  }

  private static String say(List<Diagnostic> diagnostics, Severity worst) {
    StringBuilder html = new StringBuilder("<span class=\"at\">");
    html.append(word(worst)).append("</span><p>");
    int count = 0;
    int first = 0;
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() == worst) {
        count++;
        int line = diagnostic.primary().span().line();
        first = first == 0 ? line : Math.min(first, line);
      }
    }
    switch (worst) {
      case ERROR -> {
        html.append("rustc rejects this program: ").append(count);
        html.append(count == 1 ? " error, in line " : " errors, the first in line ").append(first);
        html.append('.');
      }
      case UNSUPPORTED ->
          html.append("The simulator does not know what stands in line ")
              .append(first)
              .append(", so it says nothing of this program.");
      case WARNING -> html.append("The simulator has no room for this program.");
    }
    return html.append("</p>").toString();
  }
}
