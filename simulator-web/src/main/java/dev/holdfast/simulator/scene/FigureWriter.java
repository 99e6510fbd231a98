package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.diagnostic.DiagnosticPrinter;
import dev.holdfast.simulator.trace.FutureState;
import dev.holdfast.simulator.trace.Trace;
import dev.holdfast.simulator.trace.TraceFrame;
import dev.holdfast.simulator.trace.TraceFrame.Fact;
import dev.holdfast.simulator.trace.Verdict;

/** Writes a figure's moving parts; the same text at build time and in the page. */
public final class FigureWriter {

  private static final int MOST_FUTURES = 2;

  private final Trace trace;
  private final TraceFrame frame;
  private final int step;
  private final String prefix;

  private FigureWriter(Trace trace, int step, String prefix) {
    this.trace = trace;
    this.step = step;
    this.frame = trace.frames().get(step - 1);
    this.prefix = prefix;
  }

  /**
   * @param step 1 to the number of frames
   * @param prefix begins every id, unique in the page
   */
  public static Figure write(Trace trace, int step, String prefix) {
    return new FigureWriter(trace, step, prefix).write();
  }

  private Figure write() {
    int steps = trace.frames().size();
    boolean bad = step == steps && trace.verdict().bad();
    return new Figure(
        PictureWriter.both(trace, step, prefix),
        states(),
        end(),
        executor(),
        output(),
        say(),
        TrackWriter.write(trace, step),
        step,
        steps,
        frame.line(),
        bad,
        "Step " + step + " of " + steps);
  }

  /** The futures whose state changed come first; more than two would bury the picture. */
  private String states() {
    StringBuilder html = new StringBuilder();
    int shown = 0;
    for (int round = 0; round < 2; round++) {
      for (FutureState future : frame.futures()) {
        if (shown < MOST_FUTURES && future.changed() == (round == 0)) {
          html.append(StatesWriter.write(trace, frame, future));
          shown++;
        }
      }
    }
    if (frame.futures().size() > shown) {
      int more = frame.futures().size() - shown;
      html.append("<p>").append(more).append(more == 1 ? " more future" : " more futures");
      html.append(" in this step.</p>");
    }
    return html.toString();
  }

  private String end() {
    Verdict verdict = trace.verdict();
    StringBuilder html = new StringBuilder("<details class=\"verdict");
    html.append(verdict.bad() ? " bad\"" : "\"")
        .append(step == trace.frames().size() ? " open" : "");
    html.append("><summary>How it ends: <b>");
    Html.escape(html, spaced(verdict.word())).append("</b></summary><div class=\"verdict-in\">");
    html.append("<div class=\"verdict-text\"><p>");
    Html.words(html, verdict.sentence()).append("</p>");
    if (verdict.diagnostic().isPresent()) {
      html.append("<pre tabindex=\"0\" role=\"group\" aria-label=\"Verdict\"><code>");
      Inks.write(html, DiagnosticPrinter.print(verdict.diagnostic().get(), true));
      html.append("</code></pre>");
    }
    html.append("</div>");
    life(html, verdict);
    return html.append("</div></details>").toString();
  }

  private static String spaced(String word) {
    return word.replace('-', ' ');
  }

  private static void life(StringBuilder html, Verdict verdict) {
    if (verdict.life().isEmpty()) {
      return;
    }
    html.append("<div class=\"life-of\"><p>What happened to ");
    Html.escape(html, verdict.lifeOf()).append("</p><ol class=\"life\">");
    for (Verdict.Event event : verdict.life()) {
      html.append(event.bad() ? "<li class=\"bad\">" : "<li>").append("<span class=\"at\">");
      if (event.step() > 0) {
        html.append("Step ").append(event.step());
      }
      html.append("</span><span>");
      Html.words(html, event.words());
      if (event.line() > 0) {
        html.append(", line ").append(event.line());
      }
      html.append("</span></li>");
    }
    html.append("</ol></div>");
  }

  private String executor() {
    StringBuilder html = new StringBuilder();
    for (Fact fact : frame.executor()) {
      Html.escape(html.append("<div><dt>"), fact.term()).append("</dt><dd>");
      Html.words(html, fact.says()).append("</dd></div>");
    }
    return html.toString();
  }

  private String output() {
    if (frame.printed() == 0) {
      return "";
    }
    StringBuilder html =
        new StringBuilder(
            "<p>Printed</p><pre tabindex=\"0\" role=\"group\" aria-label=\"Printed\"><code>");
    for (int i = 0; i < frame.printed(); i++) {
      Html.escape(html, trace.stdout().get(i)).append('\n');
    }
    return html.append("</code></pre>").toString();
  }

  private String say() {
    int steps = trace.frames().size();
    StringBuilder html = new StringBuilder("<span class=\"at\">Step ");
    html.append(step).append(" of ").append(steps).append("</span><p>");
    Html.words(html, frame.sentence());
    return html.append("</p>").toString();
  }
}
