package dev.holdfast.simulator.web;

import dev.holdfast.simulator.Simulation;
import dev.holdfast.simulator.Simulator;
import dev.holdfast.simulator.trace.Trace;
import java.util.Optional;

/** A program's text and, once it was asked for, its run: all frames of it are kept. */
final class Program {

  private static final String FILE = "main.rs";

  private final String file;
  private final String source;
  private Simulation simulation;

  Program(String source) {
    this(FILE, source);
  }

  /** {@code file} is the name that diagnostics print. */
  Program(String file, String source) {
    this.file = file;
    this.source = source;
  }

  boolean is(String otherFile, String otherSource) {
    return file.equals(otherFile) && source.equals(otherSource);
  }

  void run() {
    simulation();
  }

  Simulation simulation() {
    if (simulation == null) {
      simulation = Simulator.simulate(file, source);
    }
    return simulation;
  }

  Optional<Trace> trace() {
    return simulation().trace();
  }
}
