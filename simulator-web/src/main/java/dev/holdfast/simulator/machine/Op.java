package dev.holdfast.simulator.machine;

/** One statement or terminator, ready to run. A terminator sets the frame's next number itself. */
abstract class Op {

  abstract void run(Machine m, Frame f);

  /** Replaces numbers of blocks by numbers of operations. */
  void link(int[] starts) {}

  /** Of a call that catches panics: one came out of it. */
  void caught(Machine m, Frame f) {
    throw new IllegalStateException("bug: nothing is caught here");
  }

  /** Whether it ends a cleanup and lets the panic go on. */
  boolean resumes() {
    return false;
  }

  /** Whether an observer is spared it: it does nothing that the program says. */
  boolean silent() {
    return false;
  }
}
