package dev.holdfast.simulator.memory;

/** Thrown by an access that has no meaning; the machine ends the run with it. */
public final class UndefinedBehaviour extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Misuse misuse;

  public UndefinedBehaviour(Misuse misuse) {
    super(misuse.message(), null, false, false);
    this.misuse = misuse;
  }

  public Misuse misuse() {
    return misuse;
  }
}
