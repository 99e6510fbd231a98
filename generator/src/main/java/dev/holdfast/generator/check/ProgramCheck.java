package dev.holdfast.generator.check;

import dev.holdfast.generator.course.Program;
import dev.holdfast.generator.course.SourceText;
import dev.holdfast.generator.markdown.ChapterText;
import dev.holdfast.generator.problem.Problem;
import dev.holdfast.simulator.Answer.Verdict;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.diagnostic.Severity;
import dev.holdfast.simulator.source.Span;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs every live program and holds it against what its author declared. */
public final class ProgramCheck {

  private ProgramCheck() {}

  /** What came of each program; where it is not as declared, that is a problem at its place. */
  public static Map<Program, ProgramRunner.Run> check(
      List<ChapterText> texts, ProgramRunner runner, List<Problem> problems) {
    List<Program> programs = texts.stream().flatMap(text -> text.programs().stream()).toList();
    // The same program twice is one run.
    record Source(String name, String text) {}
    Map<Source, ProgramRunner.Run> answers = new LinkedHashMap<>();
    Map<Program, ProgramRunner.Run> runs = new IdentityHashMap<>();
    for (Program program : programs) {
      ProgramRunner.Run run =
          answers.computeIfAbsent(
              new Source(program.name(), program.text().text()),
              source -> runner.run(source.name(), source.text()));
      runs.put(program, run);
      check(program, run, problems);
    }
    return runs;
  }

  private static void check(Program program, ProgramRunner.Run run, List<Problem> problems) {
    if (run.verdict().equals(Verdict.UNSUPPORTED.word())) {
      for (Diagnostic diagnostic : run.diagnostics()) {
        if (diagnostic.severity() == Severity.UNSUPPORTED) {
          problems.add(
              at(diagnostic.primary().span(), program, diagnostic.message())
                  .help("write it in another way, or show it as a fence without `sim`"));
        }
      }
      return;
    }
    if (program.expect().isEmpty()) {
      return;
    }
    if (!run.verdict().equals(program.expect())) {
      Problem problem =
          program
              .chapter()
              .error(
                  program.offset(),
                  program.offset() + program.length(),
                  "the program's verdict is `"
                      + run.verdict()
                      + "`, its author says `"
                      + program.expect()
                      + "`");
      problems.add(problem.help(reason(program, run)));
      return;
    }
    List<Integer> frames = run.lines().isEmpty() ? run.anyway() : run.lines();
    if (!frames.isEmpty() && program.frame().of(frames).isEmpty()) {
      problems.add(
          program
              .chapter()
              .error(
                  program.offset(),
                  program.offset() + program.length(),
                  "the run has no such frame")
              .help("it has " + frames.size() + " frames, at the lines " + lines(frames)));
    }
  }

  private static String lines(List<Integer> frames) {
    return frames.stream()
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  private static String reason(Program program, ProgramRunner.Run run) {
    for (Diagnostic diagnostic : run.diagnostics()) {
      if (diagnostic.severity() == Severity.ERROR) {
        int line = diagnostic.primary().span().line();
        String code = diagnostic.code().isEmpty() ? "error" : "error[" + diagnostic.code() + "]";
        return program.name() + ":" + line + ": " + code + ": " + diagnostic.message();
      }
    }
    return "change the program, or declare it: expect=\"" + run.verdict() + "\"";
  }

  private static Problem at(Span span, Program program, String message) {
    SourceText text = program.text();
    int start = Math.min(span.start(), text.text().length());
    return text.error(start, Math.max(start, span.end()), message);
  }
}
