package dev.holdfast.simulator;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.trace.Trace;
import java.util.List;
import java.util.Optional;

/**
 * Everything the simulator found out about one program.
 *
 * @param trace absent where the program did not run because it was rejected or is unsupported
 * @param anyway the run of a program that is rejected by nothing but the borrow checker; absent
 *     where it was not asked for
 */
public record Simulation(
    Answer answer, List<Diagnostic> diagnostics, Optional<Trace> trace, Optional<Anyway> anyway) {

  public Simulation {
    diagnostics = List.copyOf(diagnostics);
  }

  Simulation(Answer answer, List<Diagnostic> diagnostics, Optional<Trace> trace) {
    this(answer, diagnostics, trace, Optional.empty());
  }

  /** What came of running a rejected program; its verdict is never that it is rejected. */
  public record Anyway(Answer answer, Trace trace) {}

  Simulation and(Optional<Anyway> run) {
    return new Simulation(answer, diagnostics, trace, run);
  }
}
