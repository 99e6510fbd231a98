package dev.holdfast.simulator.memory;

/** Tells the memory what moment it is; asked only when a moment has to be remembered. */
public interface Clock {
  Moment now();
}
