package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Memory;
import java.util.ArrayList;
import java.util.List;

/** A thread's calls in progress, and where the stack's addresses go. */
final class CallStack {

  /** For one frame of the program there may be so many of drop glue and the prelude. */
  private static final int OTHERS = 8;

  private final Machine machine;
  private final int depth;
  private final List<Frame> frames = new ArrayList<>();
  private int programs;
  private int stackTop;

  CallStack(Machine machine, int depth, int base) {
    this.machine = machine;
    this.depth = depth;
    this.stackTop = base;
  }

  /** The innermost last. */
  List<Frame> frames() {
    return frames;
  }

  Frame top() {
    return frames.get(frames.size() - 1);
  }

  boolean isEmpty() {
    return frames.isEmpty();
  }

  /** Begins a call whose result goes to the given place; the caller then fills in the arguments. */
  Frame enter(Code code, Allocation returnSlot, int returnOffset) {
    Frame frame = code.frame();
    frame.number = machine.nextCall();
    frame.savedTop = stackTop;
    int base = stackTop + code.frameAlign - 1 & -code.frameAlign;
    if (stackTop < Memory.STACK_END && base + code.frameSize > Memory.STACK_END) {
      base = Memory.FAR_STACK;
    }
    frame.base = base;
    stackTop = base + code.frameSize;
    frame.pc = 0;
    frame.at = 0;
    frame.unwind = Frame.NONE;
    frame.catchAt = Frame.NONE;
    frame.isHook = false;
    frame.returnSlot = returnSlot;
    frame.returnOffset = returnOffset;
    frame.subject = null;
    for (int i = 1; i < frame.slots.length; i++) {
      if (code.liveOnEntry[i]) {
        live(frame, i);
      } else {
        frame.storage[i] = 0;
      }
    }
    return frame;
  }

  /** Begins to run an entered frame: its arguments are there. */
  void push(Frame frame) {
    if (frame.code.program) {
      programs++;
    }
    if (programs > depth || frames.size() >= OTHERS * depth) {
      machine.limit("depth");
    }
    frame.depth = frames.size();
    frame.program = frame.code.program ? frame : frames.isEmpty() ? null : top().program;
    frames.add(frame);
    if (frame.code.role == Code.Role.POLL) {
      Allocation pin = frame.slots[1];
      frame.subject = pin.originAt(0) == null ? null : pin.originAt(0).home();
      frame.subjectOffset = frame.subject == null ? 0 : pin.read4(0) - frame.subject.address();
    }
    if (machine.observed()) {
      machine.tell(new Event.Called(frame));
      if (frame.code.role == Code.Role.POLL && frame.subject != null) {
        machine.tell(
            new Event.PollBegan(
                frame, frame.code.subject.type(), frame.subject, frame.subjectOffset));
      }
    }
  }

  /** Gives a local its storage. */
  void live(Frame frame, int local) {
    if (frame.storage[local] == 1 && frame.slots[local] != null) {
      dead(frame, local);
    }
    Allocation slot = frame.slots[local];
    Code code = frame.code;
    if (code.lasting != null && code.lasting[local]) {
      Shape shape = code.shapes[local];
      Allocation made = machine.memory().makeStatic(shape.size(), shape.align(), "");
      made.setContent(shape);
      frame.slots[local] = made;
      frame.storage[local] = 1;
      return;
    }
    int address = frame.base + code.offsets[local];
    if (slot == null) {
      Shape shape = code.shapes[local];
      slot =
          machine
              .memory()
              .slot(
                  address,
                  shape.size(),
                  Math.max(8, shape.align()),
                  code.locals.get(local).name().orElse(""));
      frame.slots[local] = slot;
    } else {
      machine.memory().renew(slot, address);
    }
    slot.born(machine.step(), code.locals.get(local).span());
    frame.storage[local] = 1;
  }

  /** Ends a local's storage. */
  void dead(Frame frame, int local) {
    if (frame.storage[local] != 1) {
      return;
    }
    Allocation slot = frame.slots[local];
    frame.storage[local] = 2;
    if (frame.code.lasting != null && frame.code.lasting[local]) {
      frame.slots[local] = null;
      return;
    }
    if (slot.exposed() || machine.observed()) {
      if (slot.hasPins()) {
        machine.pinning().ended(slot, frame.code.shapes[local]);
      }
      machine.memory().endSlot(slot);
      frame.slots[local] = null;
    }
  }

  /** Takes the innermost frame off the stack; its locals' storage ends. */
  void leave(Frame frame) {
    for (int i = 1; i < frame.slots.length; i++) {
      dead(frame, i);
    }
    frames.remove(frames.size() - 1);
    if (frame.code.program) {
      programs--;
    }
    stackTop = frame.savedTop;
    frame.code.giveBack(frame);
  }

  /** A normal return. */
  void returned(Frame frame) {
    if (frame.code.role != Code.Role.PLAIN) {
      ended(frame, false);
    }
    boolean hook = frame.isHook;
    leave(frame);
    machine.tell(new Event.Returned(frame));
    if (hook) {
      machine.unwinding().hooked();
    }
    if (frames.isEmpty()) {
      int exitCode =
          machine.shapes().exitCode(frame.code.shapes[0], frame.returnSlot, frame.returnOffset);
      machine.scheduler().returned(exitCode);
    }
  }

  /** What the end of a poll or drop means. */
  void ended(Frame frame, boolean unwinding) {
    Shape subject = frame.code.subject;
    if (frame.code.role == Code.Role.POLL) {
      if (machine.observed() && frame.subject != null) {
        Event.PollResult result =
            unwinding
                ? Event.PollResult.PANICKED
                : machine
                            .shapes()
                            .variant(frame.code.shapes[0], frame.returnSlot, frame.returnOffset)
                        == 0
                    ? Event.PollResult.READY
                    : Event.PollResult.PENDING;
        machine.tell(
            new Event.PollEnded(frame, subject.type(), frame.subject, frame.subjectOffset, result));
      }
    } else {
      machine.dropped(frame.subject, frame.subjectOffset, frame.subjectSize);
      machine.tell(new Event.DropEnded(frame.subject, frame.subjectOffset, subject.type()));
    }
  }
}
