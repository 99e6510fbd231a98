package dev.holdfast.generator;

import dev.holdfast.generator.check.ProgramRunner;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.diagnostic.DiagnosticPrinter;
import dev.holdfast.simulator.scene.Figure;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import java.util.List;

/** Stands for the simulator where a test is about pages: its answers are plain from the source. */
final class Stub {

  private Stub() {}

  static ProgramRunner.Run run(String name, String source) {
    SourceFile file = new SourceFile(name, source);
    int refused = source.indexOf("refuse me");
    int hard = source.indexOf("too hard");
    if (refused >= 0) {
      Span span = new Span(file, refused, refused + "refuse me".length());
      Diagnostic error = Diagnostic.error("E0308", "mismatched types", span, "refused");
      return new ProgramRunner.Run(
          "rejected",
          List.of(error),
          DiagnosticPrinter.print(error),
          "",
          List.of(),
          Stub::figure,
          List.of());
    }
    if (hard >= 0) {
      Span span = new Span(file, hard, hard + "too hard".length());
      Diagnostic unsupported = Diagnostic.unsupported("`too hard`", span);
      return new ProgramRunner.Run(
          "unsupported", List.of(unsupported), "", "", List.of(), Stub::figure, List.of());
    }
    String verdict = source.contains("panic!") ? "panicked" : "ok";
    return new ProgramRunner.Run(
        verdict, List.of(), "", "", List.of(1, 2, 3), Stub::figure, List.of());
  }

  private static Figure figure(int step, String prefix) {
    String picture = "<svg class=\"broad\" id=\"" + prefix + "-broad\"></svg>";
    String say = "<p>Said.</p>";
    return new Figure(
        picture, "", "", "", "", say, "", step, 3, step, false, "Step " + step + " of 3");
  }
}
