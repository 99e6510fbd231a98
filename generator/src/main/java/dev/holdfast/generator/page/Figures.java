package dev.holdfast.generator.page;

import dev.holdfast.generator.check.ProgramRunner;
import dev.holdfast.generator.course.Program;
import dev.holdfast.generator.markdown.Highlighter;
import dev.holdfast.simulator.scene.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
      String message = Highlighter.html("rustc", run.message().strip());
      return templates.render(
          "rejected",
          Map.of(
              "id", prefix,
              "title", program.title(),
              "caption", caption,
              "lines", lines(program.text().text(), 0, ""),
              "message", message));
    }
    int step = program.frame().of(run.lines()).orElseThrow();
    Figure drawn = run.drawing().draw(step, prefix);
    return templates.render(
        "figure",
        Map.of(
            "id",
            prefix,
            "file",
            program.name(),
            "title",
            program.title(),
            "caption",
            caption,
            "lines",
            lines(program.text().text(), drawn.line(), drawn.bad() ? "bad" : "cur"),
            "f",
            drawn));
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
