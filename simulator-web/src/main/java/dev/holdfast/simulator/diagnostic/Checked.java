package dev.holdfast.simulator.diagnostic;

import java.util.List;

/** A value and what is to be said about the program it was made from; the value always is there. */
public record Checked<T>(T value, List<Diagnostic> diagnostics) {

  public Checked {
    diagnostics = List.copyOf(diagnostics);
  }
}
