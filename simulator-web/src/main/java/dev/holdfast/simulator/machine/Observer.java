package dev.holdfast.simulator.machine;

/** Watches a run. It may read the machine at every call, and must change nothing. */
public interface Observer {

  /**
   * A statement or terminator of the program's own code has been executed: {@code frame} is where
   * it stood (after a call: the caller), {@code pc} its number in the frame's code. What has
   * happened in it was told before.
   */
  void executed(Machine machine, Frame frame, int pc);

  void happened(Machine machine, Event event);
}
