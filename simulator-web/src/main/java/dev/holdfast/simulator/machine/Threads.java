package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Memory;
import dev.holdfast.simulator.memory.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The program's threads, of which exactly one runs at a time. It goes on until it waits, ends, lets
 * the others go first ({@code yield_now}, {@code spin_loop}) or has run {@link #SLICE} operations;
 * then it is the next one's turn in the order of their making, round and round. A slice ends only
 * in the program's own code, so that what the library does is one and undivided.
 *
 * <p>Time is virtual. It stands still while a thread computes and goes on, to the next deadline,
 * when all threads wait; or when those that don't have each used up {@link #PATIENCE} slices in a
 * row, as threads do that spin until somebody who sleeps has done something. To read the clock
 * takes a microsecond. When all wait and none has a deadline, the run hangs.
 */
final class Threads {

  private static final int SLICE = 10_000;
  private static final int PATIENCE = 5;
  private static final int MICROSECOND = 1_000;
  private static final long NEVER = Long.MAX_VALUE;

  private final Machine machine;
  private final int depth;

  private final List<ProgramThread> alive = new ArrayList<>();

  private ProgramThread current;
  private int made;
  private long now;

  /** Slices that have ended since a thread has last begun or stopped to wait. */
  private int quiet;

  /** What is called, without arguments, by each panic before it unwinds. */
  Optional<Callable> hook = Optional.empty();

  /** The first panic that ended a thread. */
  private Optional<Outcome.Panic> first = Optional.empty();

  Threads(Machine machine, int depth) {
    this.machine = machine;
    this.depth = depth;
    this.current = make("main");
  }

  ProgramThread current() {
    return current;
  }

  /** How many there have been. */
  int made() {
    return made;
  }

  /** Those that are not over, in the order of their making. */
  List<ProgramThread> alive() {
    return alive;
  }

  private ProgramThread make(String name) {
    int area = 0;
    for (int i = 0; i < alive.size(); i++) {
      if (alive.get(i).area == area) {
        area++;
        i = -1;
      }
    }
    int base = area == 0 ? Memory.STACK : Memory.STACKS + (area - 1) * Memory.STACK_SIZE;
    if (base < 0) {
      machine.limit("threads");
    }
    ProgramThread thread =
        new ProgramThread(
            ++made, name, area, new CallStack(machine, depth, base), new Unwinding(machine));
    alive.add(thread);
    return thread;
  }

  /** A thread that will call {@code run} and at last {@code end}, both with the data. */
  void spawn(Callable run, Callable end, Register data, String name) {
    ProgramThread thread = make(name);
    thread.data.set(data);
    thread.end = Optional.of(end);
    quiet = 0;
    enter(thread, run);
    machine.runs(current, machine.step() + SLICE);
  }

  private void enter(ProgramThread thread, Callable function) {
    Frame frame = thread.stack.enter(function.code(machine), machine.scratch, 0);
    Scalars.write(frame.slots[1], 0, 8, thread.data);
    thread.stack.push(frame);
  }

  /** The running thread has no more calls in progress. */
  void returned(int exitCode) {
    ProgramThread thread = current;
    if (!thread.ending) {
      thread.exitCode = exitCode;
    }
    boolean begins = !thread.ending && thread.end.isPresent();
    thread.ending = true;
    if (begins) {
      enter(thread, thread.end.get());
    } else if (thread.number() > 1) {
      alive.remove(thread);
      quiet = 0;
      next();
    } else if (thread.panicked) {
      machine.finish(Outcome.Ending.PANICKED, 101, first, Optional.empty(), "");
    } else {
      machine.finish(
          Outcome.Ending.RETURNED, thread.exitCode, Optional.empty(), Optional.empty(), "");
    }
  }

  /** A panic has left the running thread's last call; {@code silent}: nothing was said of it. */
  void panicked(Optional<Outcome.Panic> panic, boolean silent) {
    boolean last = current.number() == 1;
    first = first.isEmpty() && (!silent || last) ? panic : first;
    if (current.ending) {
      machine.finish(Outcome.Ending.ABORTED, 134, first, Optional.empty(), "abort");
      return;
    }
    current.panicked = true;
    returned(101);
  }

  /** A panic that was caught has ended a task, as others end a thread. */
  void taskPanicked() {
    first = first.or(() -> current.unwinding.lastCaught());
  }

  // ---- taking turns

  /** The running thread lets the others go first. */
  void giveWay() {
    quiet++;
    int able = 0;
    for (ProgramThread thread : alive) {
      able += thread.waiting ? 0 : 1;
    }
    if (quiet >= PATIENCE * able) {
      quiet = 0;
      pass();
    }
    next();
  }

  /** The running thread waits until the address is woken, or for so many nanoseconds. */
  void await(int address, long nanoseconds) {
    long left = NEVER - now;
    current.deadline = nanoseconds < 0 || nanoseconds >= left ? NEVER : now + nanoseconds;
    current.waitsAt = address;
    current.waiting = true;
    current.since = machine.step();
    quiet = 0;
    next();
  }

  /** Wakes those that have waited longest at the address. */
  void wake(int address, int count) {
    for (int i = 0; i < count; i++) {
      ProgramThread longest = null;
      for (ProgramThread thread : alive) {
        boolean here = thread.waiting && thread.waitsAt == address;
        if (here && (longest == null || thread.since < longest.since)) {
          longest = thread;
        }
      }
      if (longest == null) {
        return;
      }
      rouse(longest, false);
    }
  }

  private void rouse(ProgramThread thread, boolean timedOut) {
    thread.waiting = false;
    thread.timedOut = timedOut;
    quiet = 0;
  }

  /** Nanoseconds since the run began. */
  long clock() {
    now += MICROSECOND;
    return now;
  }

  int milliseconds() {
    return (int) (now / 1_000_000);
  }

  /** Time goes on to the next deadline; false where there is none. */
  private boolean pass() {
    long nearest = NEVER;
    for (ProgramThread thread : alive) {
      nearest = thread.waiting ? Math.min(nearest, thread.deadline) : nearest;
    }
    now = nearest == NEVER ? now : Math.max(now, nearest);
    return nearest != NEVER;
  }

  /** It is the turn of the next thread after the current one that need not wait. */
  private void next() {
    for (ProgramThread thread : alive) {
      if (thread.waiting && thread.deadline <= now) {
        rouse(thread, true);
      }
    }
    ProgramThread following = null;
    for (ProgramThread thread : alive) {
      boolean after = thread.number() > current.number();
      boolean sooner = following == null || after && following.number() <= current.number();
      if (!thread.waiting && sooner) {
        following = thread;
      }
    }
    if (following != null) {
      current = following;
      machine.runs(current, made == 1 ? Integer.MAX_VALUE : machine.step() + SLICE);
    } else if (pass()) {
      next();
    } else {
      String who = made > 1 ? "thread" : "task";
      machine.finish(Outcome.Ending.HANGS, 0, Optional.empty(), Optional.empty(), who);
    }
  }
}
