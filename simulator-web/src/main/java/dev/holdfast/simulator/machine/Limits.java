package dev.holdfast.simulator.machine;

/**
 * The bounds of a run: steps, live bytes of heap and statics, frames of the program, characters of
 * output. A run that reaches one ends with the outcome LIMIT.
 */
public record Limits(int steps, int bytes, int depth, int output) {
  public static final Limits DEFAULT = new Limits(60_000_000, 32 << 20, 20_000, 1 << 20);
}
