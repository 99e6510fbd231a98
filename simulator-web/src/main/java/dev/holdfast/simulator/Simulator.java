package dev.holdfast.simulator;

/**
 * The simulator's front door: a program's text in, what rustc would say of it and how it runs out.
 */
public final class Simulator {

  private Simulator() {}

  /** Checks and runs a program and records what a reader steps through. Never throws for text. */
  public static Simulation simulate(String fileName, String source) {
    return begin(fileName, source).simulation();
  }

  /** As {@link #simulate}, in parts. */
  public static Simulating begin(String fileName, String source) {
    return new Simulating(fileName, source, true, false);
  }

  /** As {@link #simulate} without the trace, which takes most of the time. */
  public static Simulation answer(String fileName, String source) {
    return new Simulating(fileName, source, false, false).simulation();
  }

  /**
   * As {@link #simulate}, and where nothing but borrow errors stands against a program, it runs:
   * what came of that is {@link Simulation#anyway}, and the answer stays what it is.
   */
  public static Simulation runAnyway(String fileName, String source) {
    return beginAnyway(fileName, source).simulation();
  }

  /** As {@link #runAnyway}, in parts. */
  public static Simulating beginAnyway(String fileName, String source) {
    return new Simulating(fileName, source, true, true);
  }
}
