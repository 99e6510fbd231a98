package dev.holdfast.simulator;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.trace.Trace;
import java.util.List;
import java.util.Optional;

/**
 * Everything the simulator found out about one program. The trace is absent where the program did
 * not run because it was rejected or is unsupported.
 */
public record Simulation(Answer answer, List<Diagnostic> diagnostics, Optional<Trace> trace) {

  public Simulation {
    diagnostics = List.copyOf(diagnostics);
  }
}
