package dev.holdfast.simulator.diagnostic;

/** What a diagnostic means for the verdict. */
public enum Severity {
  /** rustc rejects the program, too. */
  ERROR,
  /** rustc accepts the program and warns. */
  WARNING,
  /** The program is outside the simulator's Rust; nothing is said about what rustc says. */
  UNSUPPORTED
}
