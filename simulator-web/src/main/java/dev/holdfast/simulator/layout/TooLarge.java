package dev.holdfast.simulator.layout;

import dev.holdfast.simulator.type.Type;

/**
 * A type whose values are larger than the simulated memory can be, or nested too deep to lay out.
 */
public final class TooLarge extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Type type;

  TooLarge(Type type) {
    super("a type is larger than the simulator's memory");
    this.type = type;
  }

  public Type type() {
    return type;
  }
}
