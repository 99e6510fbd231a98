package dev.holdfast.simulator.diagnostic;

import dev.holdfast.simulator.source.Span;

/**
 * The program is outside the simulator's Rust, found by a stage that has no list of diagnostics to
 * hand back; whoever runs the stage catches it.
 */
public final class Unsupported extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  /** {@code what} names the construct, as in "`macro_rules!`". */
  public Unsupported(String what, Span span) {
    super(what);
    this.diagnostic = Diagnostic.unsupported(what, span);
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
