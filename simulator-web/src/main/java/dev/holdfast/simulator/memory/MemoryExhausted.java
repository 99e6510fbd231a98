package dev.holdfast.simulator.memory;

/** Thrown when the live bytes would pass the run's limit. */
public final class MemoryExhausted extends RuntimeException {

  private static final long serialVersionUID = 1;

  public MemoryExhausted() {
    super("memory", null, false, false);
  }
}
