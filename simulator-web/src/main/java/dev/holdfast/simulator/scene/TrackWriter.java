package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.trace.Trace;
import dev.holdfast.simulator.trace.TraceFrame.Mark;
import java.util.List;

/** The time line: every step in order, with a mark for what it did; the style spreads them. */
final class TrackWriter {

  private static final int MOST_TICKS = 40;
  private static final int MOST_MARKS = 24;

  private TrackWriter() {}

  static String write(Trace trace, int step) {
    int steps = trace.frames().size();
    StringBuilder html = new StringBuilder("<div class=\"steps\" aria-hidden=\"true\"><svg>");
    html.append("<line class=\"track-l\" x2=\"100%\"/><line class=\"track-d\" x2=\"");
    percent(html, step, steps).append("\"/>");
    if (steps > 1 && steps <= MOST_TICKS) {
      // A dash without length, and a round end to it, at every step.
      html.append("<line class=\"track-tick\" x2=\"100%\" pathLength=\"");
      html.append(steps - 1).append("\"/>");
    }
    html.append("</svg>");
    // One mark a step, the most telling one; with very many, only those that stand apart.
    int apart = Math.max(1, steps / MOST_MARKS);
    int last = -apart;
    for (int n = 1; n <= steps; n++) {
      html.append(n == step ? "<b>" : "<i>");
      List<Mark> marks = trace.frames().get(n - 1).marks();
      if (!marks.isEmpty() && (n - last >= apart || n == steps)) {
        last = n;
        html.append("<svg>").append(mark(marks.get(marks.size() - 1), trace.verdict().bad()));
        html.append("</svg>");
      }
      if (isNumbered(n, step, steps)) {
        html.append(n);
      }
      html.append(n == step ? "</b>" : "</i>");
    }
    return html.append("</div>").toString();
  }

  private static String mark(Mark mark, boolean bad) {
    return switch (mark) {
      case POLL -> "<circle class=\"mk\" r=\"5\"/>";
      case MOVE -> "<path class=\"mk fill\" d=\"M0-6L6 0 0 6-6 0z\"/>";
      case DROP -> "<path class=\"mk\" d=\"M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5\"/>";
      case PIN -> "<path class=\"mk\" d=\"M0 6V0M-4 0h8l-2.5-3v-3h-3v3z\"/>";
      case PANIC -> "<path class=\"mk bad\" d=\"M0-6L6 5H-6z\"/>";
      case VERDICT ->
          bad
              ? "<path class=\"mk bad\" d=\"M-3-6.5h6L6.5-3v6L3 6.5h-6L-6.5 3v-6z\"/>"
                  + "<text class=\"mk-t\" y=\"3.6\">!</text>"
              : "<path class=\"mk line\" d=\"M-5 0l3.5 4L5-4.5\"/>";
    };
  }

  /** Every number, or every fifth, tenth, … so that they do not touch; always the present one. */
  private static boolean isNumbered(int n, int step, int steps) {
    int every = steps <= 12 ? 1 : steps <= 60 ? 5 : steps <= 120 ? 10 : 50;
    boolean covered = Math.abs(n - step) * 12 < steps && every > 1;
    return n == step || (n == 1 || n % every == 0) && !covered;
  }

  private static StringBuilder percent(StringBuilder html, int step, int steps) {
    int hundredths = steps < 2 ? 0 : (step - 1) * 10_000 / (steps - 1);
    html.append(hundredths / 100);
    if (hundredths % 100 != 0) {
      html.append('.').append(hundredths % 100 < 10 ? "0" : "").append(hundredths % 100);
    }
    return html.append('%');
  }
}
