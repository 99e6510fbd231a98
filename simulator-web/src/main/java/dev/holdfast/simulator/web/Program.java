package dev.holdfast.simulator.web;

import dev.holdfast.simulator.Simulating;
import dev.holdfast.simulator.Simulation;
import dev.holdfast.simulator.Simulator;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.trace.Trace;
import java.util.List;
import java.util.Optional;

/** A program's text and, once it was asked for, its run: all frames of it are kept. */
final class Program {

  private static final String FILE = "main.rs";

  private final String file;
  private final String source;
  private final boolean anyway;
  private Simulating simulating;

  /**
   * @param file the name that diagnostics print; may be empty
   * @param anyway a program that only the borrow checker rejects runs, too
   */
  Program(String file, String source, boolean anyway) {
    this.file = file.isEmpty() ? FILE : file;
    this.source = source;
    this.anyway = anyway;
  }

  /** The name that diagnostics print. */
  String file() {
    return file;
  }

  boolean is(String otherSource, boolean otherAnyway) {
    return source.equals(otherSource) && anyway == otherAnyway;
  }

  /** Does a part of what {@link #simulation()} needs; false when it is there. */
  boolean advance() {
    if (simulating == null) {
      simulating = anyway ? Simulator.beginAnyway(file, source) : Simulator.begin(file, source);
    }
    return simulating.advance();
  }

  /** Whether it is known what rustc says of it; its run may still be to come. */
  boolean isChecked() {
    return simulating != null && simulating.isChecked();
  }

  /** What rustc says of it, once it is checked. */
  List<Diagnostic> diagnostics() {
    return simulating.diagnostics();
  }

  boolean isDone() {
    return simulating != null && simulating.isDone();
  }

  Simulation simulation() {
    while (advance()) {}
    return simulating.simulation();
  }

  Optional<Trace> trace() {
    Simulation found = simulation();
    return found.anyway().isPresent() ? Optional.of(found.anyway().get().trace()) : found.trace();
  }
}
