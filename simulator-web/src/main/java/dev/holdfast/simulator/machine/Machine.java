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
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.ValTree;
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
  private final Output output;
  private final Threads threads;
  private final Optional<Observer> observer;
  private Optional<Outcome> outcome = Optional.empty();
  private int step;
  private int calls;

  /** The running thread's, and the step at which another thread may have its turn. */
  private CallStack stack;

  private int sliceEnd = Integer.MAX_VALUE;

  /** So many values of constants and statics are being made: a thing no other thread may see. */
  private int making;

  // What the parts of an operation hand to each other; see Spot and Writer.
  Allocation alloc;

  /** The tenant of {@link #alloc} that the last pointer on the way was made for, or null. */
  Allocation tenant;

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
    this.output = new Output(this, limits.output());
    this.threads = new Threads(this, limits.depth());
    this.stack = threads.current().stack;
    this.linker = new Linker(this, queries, bodies);
    this.scratch = memory.slot(0, 64, 16, "");
  }

  // ---- for observers

  /** The running thread's calls in progress, the innermost last. */
  public List<Frame> frames() {
    return threads.current().frames();
  }

  /** The threads that are not over, in the order of their making. */
  public List<ProgramThread> threads() {
    return Collections.unmodifiableList(threads.alive());
  }

  public ProgramThread running() {
    return threads.current();
  }

  /** Whether there has ever been a thread beside the main one. */
  public boolean hasThreads() {
    return threads.made() > 1;
  }

  /** What the program's clock has gone on by since the run began. */
  public int milliseconds() {
    return threads.milliseconds();
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
    Frame program = stack.isEmpty() ? null : stack.top().program;
    return program == null ? outside() : program.span();
  }

  private Span outside() {
    return stack.isEmpty() ? ShimBuilder.NOWHERE : stack.top().span();
  }

  /** Where a panic that begins now is said to be. Reference: the {@code track_caller} attribute. */
  Span panicSpan() {
    List<Frame> frames = stack.frames();
    for (int i = frames.size() - 1; i >= 0; i--) {
      if (frames.get(i).isBlamed()) {
        return frames.get(i).span();
      }
    }
    return outside();
  }

  /** Its line, or that in std where a function of the library is to blame. */
  int panicLine() {
    List<Frame> frames = stack.frames();
    for (int i = frames.size() - 1; i >= 0 && !frames.get(i).isBlamed(); i--) {
      if (frames.get(i).code.stdLine > 0) {
        return frames.get(i).code.stdLine;
      }
    }
    return panicSpan().line();
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
          stack.push(stack.enter(code, memory.slot(0, Math.max(1, result.size()), 16, ""), 0));
        });
  }

  /** Where the constant that was being made stood when a panic began. */
  Span blamedConstant = ShimBuilder.NOWHERE;

  /**
   * The place in the innermost constant that is being made; of none, that of the outermost call.
   */
  Span constantSpan() {
    List<Frame> frames = stack.frames();
    for (int i = frames.size() - 1; i > 0; i--) {
      if (frames.get(i).code.lasting != null) {
        return frames.get(i).span();
      }
    }
    return frames.get(0).span();
  }

  /**
   * Makes a constant's or static's value, as the compiler does, and nothing else: the panic that
   * this ends with, if any, at the place in the body of the constant that has no value: this one,
   * or one that it needs.
   */
  public Optional<Outcome.Panic> evaluate(BodyOwner constant, List<GenericArg> args) {
    guarded(
        () -> {
          Constants constants = linker.constants();
          constants.begin(
              constant instanceof ConstDef def
                  ? constants.ofConst(def, args)
                  : constants.ofStatic((StaticDef) constant));
        });
    while (outcome.isEmpty()) {
      advance(1_000_000);
    }
    return outcome.get().ending() == Outcome.Ending.PANICKED
        ? outcome
            .get()
            .panic()
            .map(panic -> new Outcome.Panic(panic.message(), blamedConstant, panic.line()))
        : Optional.empty();
  }

  /** What an integer constant comes to; absent where its run ends otherwise than by its value. */
  public Optional<Long> value(ConstDef constant, List<GenericArg> args) {
    return made(constant, args).map(it -> it.integer(this));
  }

  private Optional<Constants.Once> made(ConstDef constant, List<GenericArg> args) {
    List<Constants.Once> made = new ArrayList<>();
    guarded(
        () -> {
          made.add(linker.constants().ofConst(constant, args));
          linker.constants().begin(made.get(0));
        });
    while (outcome.isEmpty()) {
      advance(1_000_000);
    }
    return outcome.get().ending() == Outcome.Ending.RETURNED
        ? Optional.of(made.get(0))
        : Optional.empty();
  }

  /**
   * As {@link #value}, of any type.
   *
   * @throws Unsupported where its value is no tree
   */
  public Optional<ValTree> tree(ConstDef constant, List<GenericArg> args) {
    return made(constant, args).map(it -> it.tree(this));
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

  /** How many operations of this slice are left. */
  private int left;

  private void loop(int count) {
    for (left = count; left > 0 && outcome.isEmpty(); left--) {
      Frame frame = stack.top();
      if (step >= sliceEnd && making == 0 && frame.code.program) {
        threads.giveWay();
        frame = stack.top();
      }
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

  // ---- what operations use

  CallStack stack() {
    return stack;
  }

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
    return threads.current().unwinding;
  }

  Threads scheduler() {
    return threads;
  }

  /** From now on it is this thread's turn. */
  void runs(ProgramThread thread, int until) {
    stack = thread.stack;
    sliceEnd = until;
  }

  void makes(boolean begins) {
    making += begins ? 1 : -1;
  }

  int nextCall() {
    return ++calls;
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

  /** To check and build a body is work enough for one slice. */
  Code lower(Instance instance) {
    left = 1;
    return Lowering.lower(this, linker.body(instance));
  }

  /** That bytes may be written: as for reading, and they are no constant. */
  void checkWrite(Allocation to, int start, int size, int align) {
    Scalars.check(this, to, start, size, align);
    if (to != null && to.isClosed()) {
      memory.checkOpen(to, start, size);
    }
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
      dropped(at, start, size);
      return;
    }
    if (at != null) {
      at.expose();
    }
    if (at != null
        && at.kind() == Allocation.Kind.HEAP
        && start == 0
        && !stack.top().code.program) {
      // A box or vector that drops its content is about to free it.
      memory.requireOwned(at);
    }
    Scalars.check(this, at, start, size, shape.align());
    Frame glue = stack.enter(linker.dropGlue(shape.type()).code(this), scratch, 0);
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
    stack.push(glue);
    tell(new Event.DropBegan(at, start, shape.type()));
  }

  /** The value in a range has been dropped. */
  void dropped(Allocation at, int start, int size) {
    if (at != null) {
      pinning.dropped(at, start, size);
      at.open(start, size);
    }
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
    tenant = null;
    if (found != null && found.isTenant()) {
      tenant = found;
      found = found.isGone() ? found : found.home();
    }
    alloc = found;
    offset = found == null ? address : address - found.address();
  }

  /** The allocation that a pointer made of a mere number leads to; null where there is none. */
  private Allocation claim(int address) {
    List<Allocation> slots = new ArrayList<>();
    for (ProgramThread thread : threads.alive()) {
      for (Frame frame : thread.stack.frames()) {
        for (int i = 1; i < frame.slots.length; i++) {
          if (frame.storage[i] == 1) {
            slots.add(frame.slots[i]);
          }
        }
      }
    }
    return memory.find(address, slots).orElse(null);
  }

  /** A part of an allocation that lives on is no longer in use. */
  void outOfScope(Allocation allocation, int offset, Shape shape) {
    int size = shape.size();
    if (size == 0) {
      return;
    }
    if (allocation.hasPins()) {
      pinning.ended(allocation, offset, size, shape);
    }
    allocation.deinitialise(offset, size);
    allocation.evict(offset, size, now());
    if (allocation.exposed() || observer.isPresent()) {
      allocation.depart(offset, size, Allocation.Departure.NOWHERE, now());
    }
  }

  /** A value has been copied out of its place and is no longer there. */
  void moved(Allocation from, int start, Allocation to, int target, Shape shape) {
    int size = shape.size();
    if (from != null && from.hasPins()) {
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
    if (to != null && to.hasPins()) {
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
