package dev.holdfast.simulator;

import dev.holdfast.simulator.prelude.PreludeText;
import dev.holdfast.simulator.typeck.TypeContext;
import java.util.Optional;

/** The simulator's own library, read once for all programs as far as they need it. */
final class Library {

  private static TypeContext types;
  private static Compiled compiled;

  private Library() {}

  static TypeContext types() {
    if (types == null) {
      types = TypeContext.library(PreludeText.files());
    }
    return types;
  }

  /** The MIR of the library's bodies, as far as programs have asked for it. */
  static Compiled compiled() {
    if (compiled == null) {
      compiled = new Compiled(types(), Optional.empty());
    }
    return compiled;
  }
}
