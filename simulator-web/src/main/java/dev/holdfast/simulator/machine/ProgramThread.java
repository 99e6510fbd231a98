package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Register;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A thread of the program: its own calls and panics, and for what it waits. */
public final class ProgramThread {

  private final int number;
  private final String name;
  final CallStack stack;
  final Unwinding unwinding;

  /** Which part of the stacks' addresses it has. */
  final int area;

  /** What the library keeps of the thread; null of the main thread. */
  final Register data = new Register();

  /** What is called with the data when its stack is empty. */
  Optional<Callable> end = Optional.empty();

  /** Whether that is being called, or there is nothing left to do. */
  boolean ending;

  int exitCode;
  boolean panicked;

  boolean waiting;
  int waitsAt;

  /** The operation since which it waits. */
  int since;

  /** When it goes on though nobody has woken it. */
  long deadline;

  boolean timedOut;

  ProgramThread(int number, String name, int area, CallStack stack, Unwinding unwinding) {
    this.number = number;
    this.name = name;
    this.area = area;
    this.stack = stack;
    this.unwinding = unwinding;
  }

  /** Counts the run's threads in the order in which they were made: 1 is the main thread. */
  public int number() {
    return number;
  }

  /** As the program calls it; empty if it has no name. */
  public String name() {
    return name;
  }

  /** The calls in progress, the innermost last. */
  public List<Frame> frames() {
    return Collections.unmodifiableList(stack.frames());
  }
}
