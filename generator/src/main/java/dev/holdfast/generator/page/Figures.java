package dev.holdfast.generator.page;

import dev.holdfast.generator.check.ProgramRunner;
import dev.holdfast.generator.course.Program;
import dev.holdfast.generator.markdown.Highlighter;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.diagnostic.Severity;
import dev.holdfast.simulator.scene.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the figures of live programs: the author's frame, complete without a script. */
final class Figures {

  private final Templates templates;
  private final Map<Program, ProgramRunner.Run> runs;

  Figures(Templates templates, Map<Program, ProgramRunner.Run> runs) {
    this.templates = templates;
    this.runs = runs;
  }

  /**
   * The figure of a program, the {@code index}-th of its page from 1; {@code caption} is html and
   * may be empty.
   */
  String figure(Program program, int index, String caption) {
    ProgramRunner.Run run = runs.get(program);
    if (run == null) {
      throw new IllegalStateException("bug: a program that was not run: " + program.name());
    }
    String prefix = "pin-sim-" + index;
    if (run.lines().isEmpty()) {
      return rejected(program, run, prefix, caption);
    }
    int step = program.frame().of(run.lines()).orElseThrow();
    Figure drawn = run.drawing().draw(step, prefix);
    List<PageModel.SourceLine> lines =
        lines(program.text().text(), drawn.line(), drawn.bad() ? "bad" : "cur");
    return figure(program, prefix, caption, lines, drawn, "");
  }

  private String rejected(Program program, ProgramRunner.Run run, String prefix, String caption) {
    List<PageModel.SourceLine> lines = lines(program.text().text(), 0, "");
    return templates.render(
        "rejected",
        Map.of(
            "id",
            prefix,
            "title",
            program.title(),
            "caption",
            caption,
            "lines",
            lines,
            "message",
            Highlighter.html("rustc", run.message().strip()),
            "runs",
            !run.anyway().isEmpty(),
            "live",
            live(program, run, prefix + "-run", lines)));
  }

  /**
   * A figure without its moving parts, which the page draws when the reader asks for the run or
   * edits the program.
   */
  private String live(
      Program program, ProgramRunner.Run run, String prefix, List<PageModel.SourceLine> lines) {
    int steps = Math.max(1, run.anyway().size());
    int step = program.frame().of(run.anyway()).orElse(steps);
    Figure blank =
        new Figure(
            "",
            "",
            "",
            "",
            "",
            "",
            "<div class=\"steps\"></div>",
            step,
            steps,
            0,
            false,
            "Step " + step);
    return figure(program, prefix, "", lines, blank, codes(run.diagnostics()));
  }

  private static String codes(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .map(diagnostic -> diagnostic.code().isEmpty() ? "error" : diagnostic.code())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** {@code rejected} names the errors of a program that runs only here; else it is empty. */
  private String figure(
      Program program,
      String prefix,
      String caption,
      List<PageModel.SourceLine> lines,
      Figure drawn,
      String rejected) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("id", prefix);
    values.put("file", program.name());
    values.put("title", program.title());
    values.put("caption", caption);
    values.put("lines", lines);
    values.put("f", drawn);
    values.put("rejected", rejected);
    return templates.render("figure", values);
  }

  private static List<PageModel.SourceLine> lines(String source, int current, String mark) {
    List<PageModel.SourceLine> lines = new ArrayList<>();
    List<String> html = Highlighter.lines("rust", source);
    for (int i = 0; i < html.size(); i++) {
      boolean last = i == html.size() - 1;
      // The text of the lines, put together, is the program: the page runs it from there.
      String line = html.get(i) + (last && !source.endsWith("\n") ? "" : "\n");
      lines.add(new PageModel.SourceLine(i + 1, line, i + 1 == current ? mark : ""));
    }
    return lines;
  }
}
