package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Type;
import java.util.Optional;

/**
 * A call in progress: where it stands and the slots of its locals. A frame that has returned may be
 * used again for a later call of the same function, so an observer keeps nothing of it.
 */
public final class Frame {

  static final int NONE = -1;

  final Code code;
  final Allocation[] slots;

  /** Of each local: 0 it has no storage yet, 1 it has, 2 it had. */
  final byte[] storage;

  int depth;

  /** The innermost one of the program's own code, from here outwards; null for none. */
  Frame program;

  int number;
  int savedTop;
  int base;

  /** The operation that is to run next, and the one that is running or was run last. */
  int pc;

  int at;

  /** Where an unwinding that comes out of the current call goes on; NONE: further out. */
  int unwind;

  /** The operation whose call lets no unwinding out; NONE for none. */
  int catchAt;

  /** Whether it was called by a panic, which unwinds when it returns. */
  boolean isHook;

  Allocation returnSlot;
  int returnOffset;

  /** The value that is polled or dropped. */
  Allocation subject;

  int subjectOffset;
  int subjectSize;

  Frame(Code code) {
    this.code = code;
    this.slots = new Allocation[code.shapes.length];
    this.storage = new byte[code.shapes.length];
  }

  /** What is known of a local's bytes. */
  public enum LocalState {
    /** Its storage is not there yet. */
    NONE,
    UNINITIALISED,
    PARTLY,
    INITIALISED,
    /** Its value was moved out as a whole. */
    MOVED,
    /** Its storage has ended. */
    DEAD
  }

  /** The function's path; {@code drop_in_place<T>} for drop glue. */
  public String name() {
    return code.name;
  }

  /** Whether it runs the program's own code: not the prelude's, no drop glue, no shim. */
  public boolean isProgram() {
    return code.program;
  }

  /** Whether a panic that begins here is at this very place, not at the call. */
  boolean isBlamed() {
    return code.program && !code.tracksCaller;
  }

  /** How many frames lie below it. */
  public int depth() {
    return depth;
  }

  /** Counts all calls of the run: no two frames have the same number. */
  public int number() {
    return number;
  }

  /** Of the statement that is running or was run last. */
  public Span span() {
    return code.spans[at];
  }

  public Span span(int pc) {
    return code.spans[pc];
  }

  /** The number of the operation that will next do something that the program says. */
  public int next() {
    int at = pc;
    for (int i = 0; i < code.ops.length; i++) {
      if (code.ops[at] instanceof Ops.Goto jump) {
        at = jump.target;
      } else if (code.ops[at] instanceof Ops.Storage) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  /** Locals are numbered as in the MIR: 0 is the return place, then the arguments. */
  public int localCount() {
    return slots.length;
  }

  public int argCount() {
    return code.argCount;
  }

  public LocalDecl declaration(int local) {
    return code.locals.get(local);
  }

  /** Mono. */
  public Type type(int local) {
    return code.typeOf(local);
  }

  /** The local's memory while it has storage; that of the return place is the caller's. */
  public Optional<Allocation> slot(int local) {
    return Optional.ofNullable(local == 0 ? returnSlot : storage[local] == 1 ? slots[local] : null);
  }

  /** Where in its slot the local begins: 0 but for the return place. */
  public int offset(int local) {
    return local == 0 ? returnOffset : 0;
  }

  /** The address that the local has or will have. */
  public int address(int local) {
    return local == 0
        ? returnSlot == null ? 0 : returnSlot.address() + returnOffset
        : base + code.offsets[local];
  }

  public LocalState state(int local) {
    if (local != 0 && storage[local] != 1) {
      return storage[local] == 0 ? LocalState.NONE : LocalState.DEAD;
    }
    Allocation slot = local == 0 ? returnSlot : slots[local];
    if (slot == null) {
      return LocalState.NONE;
    }
    Shape shape = code.shapes[local];
    int start = offset(local);
    if (shape.isInitialised(slot, start)) {
      return LocalState.INITIALISED;
    }
    for (int i = 0; i < shape.size(); i++) {
      if (slot.isInitialised(start + i, 1)) {
        return LocalState.PARTLY;
      }
    }
    for (Allocation.Departure move : slot.departures()) {
      if (move.offset() <= start && start + shape.size() <= move.offset() + move.size()) {
        return LocalState.MOVED;
      }
    }
    return LocalState.UNINITIALISED;
  }
}
