package dev.holdfast.simulator.thir;

/** How a reference borrows. */
public enum BorrowKind {
  SHARED,
  /** Of a match's scrutinee, for its guards: reads see it, nothing else does. */
  FAKE,
  /** {@code &mut} as written. */
  MUT,
  /** {@code &mut} of an auto-ref or an operator: reserved first, active at its use. */
  TWO_PHASE_MUT,
  /** A closure's unique capture of a {@code &mut} behind an immutable binding. */
  UNIQUE
}
