package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.trace.Trace;
import dev.holdfast.simulator.trace.TraceFrame.Mark;
import java.util.List;

/**
 * The time line: a tick a step, marks for what the steps did; positions in percent of its width.
 */
final class TrackWriter {

  private static final int MOST_TICKS = 40;
  private static final int MOST_MARKS = 24;

  private TrackWriter() {}

  static String write(Trace trace, int step) {
    int steps = trace.frames().size();
    StringBuilder svg = new StringBuilder("<svg aria-hidden=\"true\">");
    svg.append("<line class=\"track-l\" x1=\"0\" x2=\"100%\" y1=\"31\" y2=\"31\"/>");
    svg.append("<line class=\"track-d\" x1=\"0\" x2=\"");
    percent(svg, step, steps).append("\" y1=\"31\" y2=\"31\"/>");
    if (steps > 1 && steps <= MOST_TICKS) {
      // A dash without length, and a round end to it, at every step.
      svg.append(
          "<line class=\"track-tick\" x1=\"0\" x2=\"100%\" y1=\"31\" y2=\"31\" pathLength=\"");
      svg.append(steps - 1).append("\"/>");
    }
    marks(svg, trace);
    numbers(svg, step, steps);
    return svg.append("</svg>").toString();
  }

  /** One mark a step, the most telling one; with very many, only those that stand apart. */
  private static void marks(StringBuilder svg, Trace trace) {
    int steps = trace.frames().size();
    int apart = Math.max(1, steps / MOST_MARKS);
    int last = -apart;
    for (int n = 1; n <= steps; n++) {
      List<Mark> marks = trace.frames().get(n - 1).marks();
      if (marks.isEmpty() || (n - last < apart && n < steps)) {
        continue;
      }
      last = n;
      svg.append("<svg x=\"");
      percent(svg, n, steps).append("\" y=\"8\" overflow=\"visible\">");
      svg.append(mark(marks.get(marks.size() - 1), trace.verdict().bad())).append("</svg>");
    }
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
  private static void numbers(StringBuilder svg, int step, int steps) {
    int every = steps <= 12 ? 1 : steps <= 60 ? 5 : steps <= 120 ? 10 : 50;
    for (int n = 1; n <= steps; n++) {
      boolean round = n == 1 || n % every == 0;
      boolean covered = n != step && Math.abs(n - step) * 12 < steps && every > 1;
      if (n != step && (!round || covered)) {
        continue;
      }
      svg.append(n == step ? "<text class=\"mk-n on\" x=\"" : "<text class=\"mk-n\" x=\"");
      percent(svg, n, steps).append("\" y=\"57\">").append(n).append("</text>");
    }
  }

  private static StringBuilder percent(StringBuilder svg, int step, int steps) {
    int hundredths = steps < 2 ? 0 : (step - 1) * 10_000 / (steps - 1);
    svg.append(hundredths / 100);
    if (hundredths % 100 != 0) {
      svg.append('.').append(hundredths % 100 < 10 ? "0" : "").append(hundredths % 100);
    }
    return svg.append('%');
  }
}
