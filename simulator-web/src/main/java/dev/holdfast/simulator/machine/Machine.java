package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.layout.Layouts;
import dev.holdfast.simulator.layout.TooLarge;
import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Clock;
import dev.holdfast.simulator.memory.Memory;
import dev.holdfast.simulator.memory.MemoryExhausted;
import dev.holdfast.simulator.memory.Misuse;
import dev.holdfast.simulator.memory.Moment;
import dev.holdfast.simulator.memory.Register;
import dev.holdfast.simulator.memory.UndefinedBehaviour;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Runs a program's MIR over byte memory, one operation a step. Deterministic: two runs of one
 * program are equal. A run ends with an {@link Outcome}; nothing that a program does makes the
 * machine throw.
 */
public final class Machine implements Clock {

  private final Limits limits;
  private final Memory memory;
  private final Shapes shapes;
  private final Linker linker;
  private final Pinning pinning;
  private final Unwinding unwinding;
  private final Output output;
  private final Optional<Observer> observer;
  private final List<Frame> frames = new ArrayList<>();
  private Optional<Outcome> outcome = Optional.empty();
  private int step;
  private int calls;
  private int stackTop = Memory.STACK;

  // What the parts of an operation hand to each other; see Spot and Writer.
  Allocation alloc;
  int offset;
  int length;
  Vtable vtable;
  boolean overflow;
  final Register value = new Register();
  final Register second = new Register();
  final Allocation scratch;

  public Machine(
      Bodies bodies,
      TypeQueries queries,
      Layouts layouts,
      Limits limits,
      Optional<Observer> observer) {
    this.limits = limits;
    this.observer = observer;
    this.memory = new Memory(this, limits.bytes());
    this.shapes = new Shapes(queries, layouts);
    this.pinning = new Pinning(this);
    this.unwinding = new Unwinding(this);
    this.output = new Output(this, limits.output());
    this.linker = new Linker(this, queries, bodies);
    this.scratch = memory.slot(0, 64, 16, "");
  }

  // ---- for observers

  /** The calls in progress, the innermost last. */
  public List<Frame> frames() {
    return Collections.unmodifiableList(frames);
  }

  /** Operations run so far. */
  public int step() {
    return step;
  }

  public Memory memory() {
    return memory;
  }

  public Layouts layouts() {
    return shapes.layouts();
  }

  /** The text printed so far. */
  public String stdout() {
    return output.text();
  }

  @Override
  public Moment now() {
    return new Moment(step, programSpan());
  }

  /** The span of the innermost statement of the program itself. */
  public Span programSpan() {
    for (int i = frames.size() - 1; i >= 0; i--) {
      Frame frame = frames.get(i);
      if (frame.isProgram()) {
        return frame.span();
      }
    }
    return frames.isEmpty() ? Glue.NOWHERE : frames.get(frames.size() - 1).span();
  }

  // ---- running

  /** Runs {@code main} to the end of the run. */
  public Outcome run(FnDef main) {
    start(main);
    while (outcome.isEmpty()) {
      advance(1_000_000);
    }
    return outcome.get();
  }

  public void start(FnDef main) {
    guarded(
        () -> {
          Callable entry = linker.callable(main, List.of());
          Code code = entry.code(this);
          Shape result = code.shapes[0];
          push(enter(code, memory.slot(0, Math.max(1, result.size()), 16, ""), 0));
        });
  }

  /** Runs at most {@code count} operations; false when the run is over. */
  public boolean advance(int count) {
    if (outcome.isPresent()) {
      return false;
    }
    guarded(() -> loop(Math.min(count, limits.steps() - step)));
    if (outcome.isEmpty() && step >= limits.steps()) {
      limit("steps");
    }
    return outcome.isEmpty();
  }

  /** Present when the run is over. */
  public Optional<Outcome> outcome() {
    return outcome;
  }

  private void loop(int count) {
    for (int i = 0; i < count && outcome.isEmpty(); i++) {
      Frame frame = frames.get(frames.size() - 1);
      int pc = frame.pc;
      frame.at = pc;
      frame.pc = pc + 1;
      step++;
      Op op = frame.code.ops[pc];
      op.run(this, frame);
      if (observer.isPresent() && frame.code.program && !op.silent()) {
        observer.get().executed(this, frame, pc);
      }
    }
  }

  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (UndefinedBehaviour wrong) {
      tell(new Event.Undefined(wrong.misuse()));
      finish(Outcome.Ending.UNDEFINED, 0, Optional.empty(), Optional.of(wrong.misuse()), "");
    } catch (MemoryExhausted | TooLarge exhausted) {
      limit("memory");
    } catch (Unsupported unsupported) {
      finish(
          Outcome.Ending.UNSUPPORTED,
          0,
          Optional.empty(),
          Optional.empty(),
          unsupported.getMessage());
    }
  }

  void limit(String reason) {
    finish(Outcome.Ending.LIMIT, 0, Optional.empty(), Optional.empty(), reason);
  }

  void finish(
      Outcome.Ending ending,
      int exitCode,
      Optional<Outcome.Panic> panic,
      Optional<Misuse> misuse,
      String reason) {
    if (outcome.isPresent()) {
      return;
    }
    List<Misuse> contracts = pinning.contracts();
    outcome =
        Optional.of(
            new Outcome(
                ending,
                exitCode,
                output.lines(),
                panic,
                misuse.isPresent()
                    ? misuse
                    : contracts.isEmpty() ? Optional.empty() : Optional.of(contracts.get(0)),
                contracts,
                reason));
  }

  boolean isOver() {
    return outcome.isPresent();
  }

  // ---- frames

  Frame top() {
    return frames.get(frames.size() - 1);
  }

  boolean isEmpty() {
    return frames.isEmpty();
  }

  /** Begins a call whose result goes to the given place; the caller then fills in the arguments. */
  Frame enter(Code code, Allocation returnSlot, int returnOffset) {
    Frame frame = code.frame();
    frame.number = ++calls;
    frame.savedTop = stackTop;
    if (stackTop < Memory.STACK_END && stackTop + code.frameSize > Memory.STACK_END) {
      stackTop = Memory.FAR_STACK;
    }
    frame.base = stackTop;
    stackTop += code.frameSize;
    frame.pc = 0;
    frame.at = 0;
    frame.unwind = Frame.NONE;
    frame.catchAt = Frame.NONE;
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
    if (frames.size() >= limits.depth()) {
      limit("depth");
    }
    frame.depth = frames.size();
    frames.add(frame);
    if (frame.code.role == Code.Role.POLL) {
      Allocation pin = frame.slots[1];
      frame.subject = pin.originAt(0);
      frame.subjectOffset = frame.subject == null ? 0 : pin.read4(0) - frame.subject.address();
    }
    if (observer.isPresent()) {
      tell(new Event.Called(frame));
      if (frame.code.role == Code.Role.POLL && frame.subject != null) {
        tell(
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
    int address = frame.base + code.offsets[local];
    if (slot == null) {
      Shape shape = code.shapes[local];
      slot =
          memory.slot(
              address,
              shape.size(),
              Math.max(8, shape.align()),
              code.locals.get(local).name().orElse(""));
      frame.slots[local] = slot;
    } else {
      memory.renew(slot, address);
    }
    slot.born(step, code.locals.get(local).span());
    frame.storage[local] = 1;
  }

  /** Ends a local's storage. */
  void dead(Frame frame, int local) {
    if (frame.storage[local] != 1) {
      return;
    }
    Allocation slot = frame.slots[local];
    frame.storage[local] = 2;
    if (slot.exposed() || observer.isPresent()) {
      if (slot.hasPins()) {
        pinning.ended(slot);
      }
      memory.endSlot(slot);
      frame.slots[local] = null;
    }
  }

  /** Takes the innermost frame off the stack; its locals' storage ends. */
  void leave(Frame frame) {
    for (int i = 1; i < frame.slots.length; i++) {
      dead(frame, i);
    }
    frames.remove(frames.size() - 1);
    stackTop = frame.savedTop;
    frame.code.giveBack(frame);
  }

  /** A normal return. */
  void returned(Frame frame) {
    if (frame.code.role != Code.Role.PLAIN) {
      ended(frame, false);
    }
    leave(frame);
    tell(new Event.Returned(frame));
    if (frames.isEmpty()) {
      int exitCode = shapes.exitCode(frame.code.shapes[0], frame.returnSlot, frame.returnOffset);
      finish(Outcome.Ending.RETURNED, exitCode, Optional.empty(), Optional.empty(), "");
    }
  }

  /** What the end of a poll or drop means. */
  void ended(Frame frame, boolean unwinding) {
    Shape subject = frame.code.subject;
    if (frame.code.role == Code.Role.POLL) {
      if (observer.isPresent() && frame.subject != null) {
        Event.PollResult result =
            unwinding
                ? Event.PollResult.PANICKED
                : shapes.variant(frame.code.shapes[0], frame.returnSlot, frame.returnOffset) == 0
                    ? Event.PollResult.READY
                    : Event.PollResult.PENDING;
        tell(
            new Event.PollEnded(frame, subject.type(), frame.subject, frame.subjectOffset, result));
      }
    } else {
      pinning.dropped(frame.subject, frame.subjectOffset, frame.subjectSize);
      tell(new Event.DropEnded(frame.subject, frame.subjectOffset, subject.type()));
    }
  }

  // ---- what operations use

  Shapes shapes() {
    return shapes;
  }

  Linker linker() {
    return linker;
  }

  Pinning pinning() {
    return pinning;
  }

  Unwinding unwinding() {
    return unwinding;
  }

  Output output() {
    return output;
  }

  boolean observed() {
    return observer.isPresent();
  }

  void tell(Event event) {
    if (observer.isPresent()) {
      observer.get().happened(this, event);
    }
  }

  Code lower(Instance instance) {
    return Lowering.lower(this, linker.body(instance));
  }

  /** That bytes may be written: as for reading, and they are no constant. */
  void checkWrite(Allocation to, int start, int size, int align) {
    Scalars.check(this, to, start, size, align);
    if (size > 0 && to.readOnly()) {
      throw memory.wrong(
          Misuse.Kind.INVALID_VALUE,
          "a write to " + Memory.hex(to.address() + start) + ", which is constant");
    }
  }

  /** Drops the value at the found place: its glue is called, or its pins just end. */
  void drop(Shape declared) {
    Allocation at = alloc;
    int start = offset;
    int count = length;
    Vtable meta = vtable;
    Shape shape = declared.isDynamic() && meta != null ? meta.shape : declared;
    int size = shapes.sizeOf(declared, count, meta);
    if (!shape.needsDrop()) {
      pinning.dropped(at, start, size);
      return;
    }
    if (at != null) {
      at.expose();
    }
    Scalars.check(this, at, start, size, shape.align());
    Frame glue = enter(linker.dropGlue(shape.type()).code(this), scratch, 0);
    value.lo = at == null ? start : at.address() + start;
    value.hi = 0;
    value.origin = at;
    value.lo2 = meta != null ? meta.allocation.address() : count;
    value.hi2 = 0;
    value.origin2 = meta != null ? meta.allocation : null;
    Scalars.write(glue.slots[1], 0, shape.sized() ? 8 : 16, value);
    glue.subject = at;
    glue.subjectOffset = start;
    glue.subjectSize = size;
    push(glue);
    tell(new Event.DropBegan(at, start, shape.type()));
  }

  /** Goes where the thin pointer at the found place leads. */
  void follow(boolean indirect) {
    if (indirect) {
      Scalars.check(this, alloc, offset, 8, 8);
    }
    Allocation at = alloc;
    if (!at.isInitialised(offset, 8)) {
      throw memory.uninitialised(at, at.firstUninitialised(offset, 8), indirect);
    }
    goTo(at.originAt(offset), at.read4(offset));
    vtable = null;
  }

  /** Goes where the wide pointer at the found place leads. */
  void followWide(boolean indirect) {
    Allocation at = alloc;
    int from = offset;
    if (indirect) {
      Scalars.check(this, at, from, 16, 8);
    }
    if (!at.isInitialised(from, 16)) {
      throw memory.uninitialised(at, at.firstUninitialised(from, 16), indirect);
    }
    Allocation meta = at.originAt(from + 8);
    length = at.read4(from + 8);
    vtable = meta != null && meta.content().orElse(null) instanceof Vtable it ? it : null;
    goTo(at.originAt(from), at.read4(from));
  }

  /** Finds the place at an address. */
  void goTo(Allocation origin, int address) {
    Allocation found = origin == null && address >= Memory.STACK ? claim(address) : origin;
    alloc = found;
    offset = found == null ? address : address - found.address();
  }

  /** The allocation that a pointer made of a mere number leads to; null where there is none. */
  private Allocation claim(int address) {
    List<Allocation> stack = new ArrayList<>();
    for (Frame frame : frames) {
      for (int i = 1; i < frame.slots.length; i++) {
        if (frame.storage[i] == 1) {
          stack.add(frame.slots[i]);
        }
      }
    }
    return memory.find(address, stack).orElse(null);
  }

  /** A value has been copied out of its place and is no longer there. */
  void moved(Allocation from, int start, Allocation to, int target, Shape shape) {
    int size = shape.size();
    if (from != null && from.hasPins() && !shape.unpin()) {
      pinning.moved(from, start, shape, to, target);
    }
    if (size == 0) {
      return;
    }
    from.deinitialise(start, size);
    if (from.exposed() || observer.isPresent()) {
      from.depart(start, size, to.address() + target, now());
    }
    hold(to, target, shape);
    if (observer.isPresent()) {
      tell(new Event.Moved(from, start, to, target, size, shape.type()));
    }
  }

  /** Before a whole value is written to a place. */
  void overwriting(Allocation to, int start, Shape shape) {
    if (to != null && to.hasPins() && !shape.unpin()) {
      pinning.overwritten(to, start, shape);
    }
    if (to != null) {
      hold(to, start, shape);
    }
  }

  /** Remembers what a heap allocation holds: the largest value that was written to its start. */
  private static void hold(Allocation to, int start, Shape shape) {
    boolean part = to.content().orElse(null) instanceof Shape old && old.size() > shape.size();
    if (to.kind() == Allocation.Kind.HEAP && start == 0 && !part) {
      to.setContent(shape);
    }
  }
}
