package dev.holdfast.simulator.machine;

/** Thrown by what the machine can't run; the run ends as unsupported. */
final class Unsupported extends RuntimeException {

  private static final long serialVersionUID = 1;

  Unsupported(String message) {
    super(message, null, false, false);
  }
}
