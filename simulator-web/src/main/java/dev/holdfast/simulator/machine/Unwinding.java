package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Register;
import dev.holdfast.simulator.source.Span;
import java.util.Optional;

/**
 * A thread's panic on its way out: through the cleanup blocks of each frame, to a frame that
 * catches it or to the end of the run. One that leaves a cleanup block aborts, as rustc's "panic in
 * a destructor during cleanup" does.
 */
final class Unwinding {

  private final Machine machine;
  private Optional<Outcome.Panic> first = Optional.empty();
  private Optional<Outcome.Panic> caught = Optional.empty();

  /**
   * The first panic under way was not said: std says nothing of what {@code resume_unwind} begins,
   * nor where the program has a hook of its own.
   */
  private boolean silent;

  private String message = "";

  /** What the program itself has thrown; null for nothing. */
  final Register payload = new Register();

  private boolean formatted;
  private Span at = ShimBuilder.NOWHERE;
  private int underWay;
  private boolean inHook;

  Unwinding(Machine machine) {
    this.machine = machine;
  }

  /** The message of the last panic. */
  String message() {
    return message;
  }

  /** Whether that message was put together as the program ran: then the payload is a String. */
  boolean isFormatted() {
    return formatted;
  }

  boolean isUnderWay() {
    return underWay > 0;
  }

  void abort() {
    Outcome.Ending ending = first.isEmpty() ? Outcome.Ending.EXITED : Outcome.Ending.ABORTED;
    machine.finish(ending, 134, first, Optional.empty(), "abort");
  }

  void panic(String text, boolean isFormatted) {
    at = machine.panicSpan();
    machine.blamedConstant = machine.constantSpan();
    message = text;
    formatted = isFormatted;
    payload.setInt(0);
    if (first.isEmpty()) {
      first = Optional.of(new Outcome.Panic(text, at, machine.panicLine()));
      silent = false;
    }
    begin();
  }

  /** A panic with a value of the program's; one that was caught and goes on is not said again. */
  void panic(String text, Register thrown, boolean again) {
    at = machine.panicSpan();
    message = text;
    payload.set(thrown);
    if (first.isEmpty()) {
      silent = again && caught.isEmpty();
      first =
          Optional.of(
              caught
                  .filter(it -> again)
                  .orElseGet(() -> new Outcome.Panic(text, at, machine.panicLine())));
    }
    if (again) {
      underWay++;
      unwind();
    } else {
      begin();
    }
  }

  private void begin() {
    machine.tell(new Event.Panicked(message, at));
    underWay++;
    Optional<Callable> hook = machine.scheduler().hook;
    silent |= hook.isPresent() && underWay == 1;
    if (hook.isEmpty()) {
      unwind();
    } else if (inHook) {
      abort();
    } else {
      inHook = true;
      Frame frame = machine.stack().enter(hook.get().code(machine), machine.scratch, 0);
      frame.isHook = true;
      machine.stack().push(frame);
    }
  }

  /** The panic that was caught last, if it was said. */
  Optional<Outcome.Panic> lastCaught() {
    return silent ? Optional.empty() : caught;
  }

  /** The program's own hook says what is said without one. */
  void say() {
    silent = false;
  }

  /** The hook has returned: now the stack is unwound. */
  void hooked() {
    inHook = false;
    unwind();
  }

  /** The place of the last panic. */
  Span at() {
    return at;
  }

  /** Goes on at the innermost frame's cleanup, or further out. */
  void unwind() {
    while (!machine.stack().isEmpty()) {
      Frame frame = machine.stack().top();
      if (frame.catchAt == frame.at) {
        frame.catchAt = Frame.NONE;
        underWay--;
        if (underWay == 0) {
          caught = first;
          first = Optional.empty();
        }
        frame.code.ops[frame.at].caught(machine, frame);
        machine.tell(new Event.PanicCaught(frame));
        return;
      }
      if (frame.unwind != Frame.NONE) {
        machine.tell(new Event.Unwinding(frame, true));
        frame.pc = frame.unwind;
        frame.unwind = Frame.NONE;
        return;
      }
      if (frame.code.cleanup[frame.at] && !frame.code.ops[frame.at].resumes()) {
        machine.finish(
            Outcome.Ending.ABORTED,
            134,
            first,
            Optional.empty(),
            "panic in a destructor during cleanup");
        return;
      }
      leave(frame);
    }
    Optional<Outcome.Panic> ended = first;
    first = Optional.empty();
    underWay = 0;
    machine.scheduler().panicked(ended, silent);
  }

  /** From the end of a cleanup: the frame is left. */
  void resume(Frame frame) {
    leave(frame);
    unwind();
  }

  private void leave(Frame frame) {
    machine.tell(new Event.Unwinding(frame, false));
    if (frame.code.role != Code.Role.PLAIN) {
      machine.stack().ended(frame, true);
    }
    machine.stack().leave(frame);
  }
}
