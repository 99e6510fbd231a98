package dev.holdfast.simulator.layout;

/** The layout of a type that holds one which is written wrong: rustc's error of that name. */
public final class ReferencesError extends RuntimeException {

  private static final long serialVersionUID = 1;

  ReferencesError() {
    super("a type that holds an error has no layout", null, false, false);
  }
}
