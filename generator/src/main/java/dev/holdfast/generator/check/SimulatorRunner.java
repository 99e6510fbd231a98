package dev.holdfast.generator.check;

import dev.holdfast.simulator.Simulation;
import dev.holdfast.simulator.Simulator;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.diagnostic.DiagnosticPrinter;
import dev.holdfast.simulator.diagnostic.Severity;
import dev.holdfast.simulator.scene.FigureWriter;
import dev.holdfast.simulator.trace.Trace;
import dev.holdfast.simulator.trace.TraceFrame;
import java.util.List;
import java.util.Optional;

/** Runs programs in the real simulator, the same classes that the page runs. */
public final class SimulatorRunner {

  private SimulatorRunner() {}

  /** What came of the program. */
  public static ProgramRunner.Run run(String name, String source) {
    Simulation simulation = Simulator.runAnyway(name, source);
    StringBuilder message = new StringBuilder();
    for (Diagnostic diagnostic : simulation.diagnostics()) {
      if (diagnostic.severity() == Severity.ERROR) {
        message.append(DiagnosticPrinter.print(diagnostic)).append('\n');
      }
    }
    Optional<Trace> trace = simulation.trace();
    return new ProgramRunner.Run(
        simulation.answer().verdict().word(),
        simulation.diagnostics(),
        message.toString(),
        String.join("\n", simulation.answer().stdout()),
        lines(trace),
        (step, prefix) -> FigureWriter.write(trace.orElseThrow(), step, prefix),
        lines(simulation.anyway().map(Simulation.Anyway::trace)));
  }

  private static List<Integer> lines(Optional<Trace> trace) {
    return trace.map(t -> t.frames().stream().map(TraceFrame::line).toList()).orElse(List.of());
  }
}
