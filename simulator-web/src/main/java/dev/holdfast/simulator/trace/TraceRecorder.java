package dev.holdfast.simulator.trace;

import dev.holdfast.simulator.layout.Layouts;
import dev.holdfast.simulator.machine.Event;
import dev.holdfast.simulator.machine.Frame;
import dev.holdfast.simulator.machine.Machine;
import dev.holdfast.simulator.machine.Observer;
import dev.holdfast.simulator.machine.Outcome;
import dev.holdfast.simulator.machine.ProgramThread;
import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Misuse;
import dev.holdfast.simulator.memory.PinnedPlace;
import dev.holdfast.simulator.mir.CoroutineLayout;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.trace.TraceFrame.Fact;
import dev.holdfast.simulator.trace.TraceFrame.Move;
import dev.holdfast.simulator.trace.TraceFrame.Range;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Watches a run and keeps what a reader wants to see of it. A step is what a line of the program
 * did, as far as it did something that shows; a call of the program's own code ends the line's step
 * and begins another one.
 */
public final class TraceRecorder implements Observer {

  /** So many frames are kept from the start of a run; the last one is kept beside them. */
  private static final int MOST_FRAMES = 400;

  private static final int MOST_LOOKS = 6_000;

  private final SourceFile file;
  private final Lines lines;
  private final Layouts layouts;
  private final ValueReader reader;
  private final StateTables tables;
  private final SnapshotTaker taker;
  private final Teller teller = new Teller();

  /** What has happened in this step: told when it is over, with the names that things have then. */
  private final List<Consumer<Snapshot>> happened = new ArrayList<>();

  private final List<TraceFrame> frames = new ArrayList<>();

  /** The machine's step at each frame. */
  private final List<Integer> moments = new ArrayList<>();

  private final Map<Integer, String> polled = new LinkedHashMap<>();
  private final List<Poll> polls = new ArrayList<>();
  private final Map<Bytes, Journey> journeys = new LinkedHashMap<>();
  private int journeysToLookThrough = MOST_FRAMES;
  private Snapshot before = Snapshot.EMPTY;
  private Optional<Frame> entered = Optional.empty();

  /** A future's state has been written; the operation that did it is not over yet. */
  private boolean settled;

  /** The operation only gave a variable its storage or took it: that is no step of its own. */
  private boolean storage;

  private final StringBuilder printing = new StringBuilder();
  private int drops;

  /** The number of the one that ran at the last step. */
  private int thread = 1;

  /** The number of the last one that was seen. */
  private int made = 1;

  private int looks;
  private int left;
  private int printed;

  public TraceRecorder(SourceFile file, TypeQueries queries, Layouts layouts) {
    this.file = file;
    this.layouts = layouts;
    this.reader = new ValueReader(queries, layouts);
    this.tables = new StateTables(queries, layouts);
    this.taker = new SnapshotTaker(reader, tables);
    this.lines = new Lines(file);
  }

  /** Whether no more frames are kept, but the last. */
  public boolean isFull() {
    return frames.size() >= MOST_FRAMES || looks >= MOST_LOOKS;
  }

  /** A poll in progress. */
  private record Poll(int call, Type future, Allocation at, int offset) {}

  private record Bytes(int allocation, int offset, int size) {}

  /** A value's way in this step, from where it lay at its beginning into an allocation. */
  private record Journey(Bytes from, Allocation to) {}

  // ---- watching

  @Override
  public void executed(Machine machine, Frame frame, int pc) {
    if (entered.isPresent()) {
      arrive(machine);
      return;
    }
    int line = lines.of(frame.span(pc));
    if (settled) {
      settled = false;
      step(machine, frame.span(pc));
      return;
    }
    List<Frame> calls = machine.frames();
    if (calls.isEmpty() || calls.get(calls.size() - 1) != frame) {
      return;
    }
    boolean quiet = storage || isMaker(frame);
    storage = false;
    int next = lines.of(frame.span(frame.next()));
    if (!quiet && line > 0 && next != line && next > 0) {
      step(machine, frame.span(pc));
    }
  }

  @Override
  public void happened(Machine machine, Event event) {
    if (entered.isPresent() && !(event instanceof Event.PollBegan)) {
      arrive(machine);
    }
    switch (event) {
      case Event.Called it -> {
        if (it.frame().isProgram() && !isMaker(it.frame())) {
          entered = Optional.of(it.frame());
        }
      }
      case Event.Returned it -> returned(machine, it.frame());
      case Event.Allocated it -> {}
      case Event.Freed it -> freed(it.allocation());
      case Event.Moved it -> moved(it);
      case Event.DropBegan it -> drop(it);
      case Event.DropEnded it -> drops = Math.max(0, drops - 1);
      case Event.PollBegan it -> pollBegan(machine, it);
      case Event.PollEnded it -> pollEnded(it);
      case Event.StateChanged it -> stateChanged(it);
      case Event.StorageLive it -> storage = it.frame().isProgram();
      case Event.StorageDead it -> storage = it.frame().isProgram();
      case Event.Pinned it ->
          happened.add(now -> teller.pinned(name(now, it.place()), it.place().address()));
      case Event.Unpinned it -> {}
      case Event.ContractBroken it ->
          happened.add(
              now ->
                  teller.broken(
                      name(before, it.place()),
                      it.misuse().kind() == Misuse.Kind.MOVED_WHILE_PINNED));
      case Event.Undefined it -> undefined(machine, it.misuse());
      case Event.Panicked it -> {
        happened.add(now -> teller.panicked(it.message()));
        step(machine, it.at());
      }
      case Event.Unwinding it -> {}
      case Event.PanicCaught it -> {}
      case Event.Printed it -> printed(it.text());
    }
  }

  /** An async fn itself only makes its future: to the reader that is one step of the caller. */
  static boolean isMaker(Frame frame) {
    return frame.type(0) instanceof Type.Coroutine coroutine
        && coroutine.def().kind() == CoroutineDef.Kind.FN;
  }

  /** A call of the program's own code has been made; its arguments are there. */
  private void arrive(Machine machine) {
    Frame callee = entered.orElseThrow();
    entered = Optional.empty();
    String function = TypeNames.shorten(callee.name());
    if (!polled.containsKey(callee.number()) && callee.depth() > 0) {
      happened.add(now -> teller.called(function));
    }
    caller(machine, callee.depth()).ifPresent(span -> step(machine, span));
  }

  /** Where the program stands below the call at this depth. */
  private static Optional<Span> caller(Machine machine, int depth) {
    for (int i = Math.min(depth, machine.frames().size()) - 1; i >= 0; i--) {
      if (machine.frames().get(i).isProgram()) {
        return Optional.of(machine.frames().get(i).span());
      }
    }
    return Optional.empty();
  }

  /** A call of the program's own ends a step, and so does one that ends its line. */
  private void returned(Machine machine, Frame frame) {
    boolean poll = polled.remove(frame.number()) != null;
    if (machine.frames().isEmpty()) {
      return;
    }
    Frame caller = machine.frames().get(machine.frames().size() - 1);
    if (frame.isProgram() && !isMaker(frame)) {
      String function = TypeNames.shorten(frame.name());
      if (!poll && happened.isEmpty()) {
        happened.add(now -> teller.returned(function));
      }
      step(machine, caller(machine, frame.depth()).orElseGet(frame::span));
    } else if (caller.isProgram()) {
      int line = lines.of(caller.span());
      int next = lines.of(caller.span(caller.next()));
      if (line > 0 && next > 0 && next != line) {
        step(machine, caller.span());
      }
    }
  }

  private void freed(Allocation allocation) {
    if (before.place(allocation.id()).isPresent()) {
      happened.add(now -> teller.freed(allocation.label()));
    }
  }

  private void moved(Event.Moved it) {
    Bytes from = new Bytes(it.from().id(), it.fromOffset(), it.size());
    Journey before = journeys.remove(from);
    Bytes to = new Bytes(it.to().id(), it.toOffset(), it.size());
    journeys.remove(to);
    journeys.put(to, new Journey(before == null ? from : before.from(), it.to()));
    if (journeys.size() > journeysToLookThrough) {
      // In a long loop that is one step, most lead to variables that are gone.
      journeys
          .entrySet()
          .removeIf(
              way -> {
                Allocation at = way.getValue().to();
                return !at.live() || at.id() != way.getKey().allocation();
              });
      journeysToLookThrough = 2 * journeys.size() + MOST_FRAMES;
    }
  }

  /** What is dropped because something around it is goes without saying, but for own types. */
  private void drop(Event.DropBegan it) {
    int size = layouts.of(it.type()).size();
    // A value without bytes may lie nowhere.
    String place =
        it.allocation() == null ? "" : before.name(it.allocation().id(), it.offset(), size);
    boolean own = it.type() instanceof Type.Adt adt && !adt.def().fromPrelude();
    if (!place.isEmpty() && (drops == 0 || own)) {
      happened.add(now -> teller.dropped(place));
    }
    drops++;
  }

  private void pollBegan(Machine machine, Event.PollBegan it) {
    boolean own =
        it.future() instanceof Type.Coroutine coroutine && !coroutine.def().fromPrelude()
            || it.frame().isProgram()
            || it.frame().depth() > 0 && machine.frames().get(it.frame().depth() - 1).isProgram();
    String future = reader.name(it.future());
    polls.add(new Poll(it.frame().number(), it.future(), it.allocation(), it.offset()));
    if (own) {
      int line = 0;
      boolean first = false;
      if (it.future() instanceof Type.Coroutine coroutine) {
        polled.put(it.frame().number(), future + ", polled");
        int variant = reader.variant(it.allocation(), it.offset(), coroutine);
        first = variant == CoroutineLayout.UNRESUMED;
        if (variant >= 0) {
          int index = tables.variant(coroutine, variant);
          line = tables.table(coroutine).variants().get(index).line();
        }
      }
      boolean begins = first;
      int goesOn = line;
      happened.add(
          now ->
              teller.pollBegan(
                  name(now, it.allocation(), it.offset(), it.future()), future, begins, goesOn));
    }
    if (entered.isPresent()) {
      arrive(machine);
    }
  }

  private void pollEnded(Event.PollEnded it) {
    for (int i = polls.size() - 1; i >= 0; i--) {
      if (polls.get(i).call() == it.frame().number()) {
        polls.remove(i);
      }
    }
    if (it.frame().isProgram()) {
      String place = name(before, it.allocation(), it.offset(), it.future());
      happened.add(now -> teller.pollEnded(place, it.result()));
    }
  }

  private void stateChanged(Event.StateChanged it) {
    int index = tables.variant(it.coroutine(), it.to());
    StateTable.Variant state = tables.table(it.coroutine()).variants().get(index);
    String future = reader.name(it.coroutine());
    if (it.to() >= CoroutineLayout.FIRST_SUSPENSION) {
      happened.add(now -> teller.suspended(future, state.name(), state.line()));
    } else {
      happened.add(now -> teller.finished(future, state.name()));
    }
    settled = true;
  }

  private void printed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        printed++;
        String line = printing.toString();
        happened.add(now -> teller.printed(line));
        printing.setLength(0);
      } else {
        printing.append(text.charAt(i));
      }
    }
  }

  private void undefined(Machine machine, Misuse misuse) {
    happened.add(now -> teller.undefined(misuse.message()));
    keep(machine, misuse.at().span(), true);
  }

  /** How the reader calls the value, or else its type. */
  private String name(Snapshot now, Allocation allocation, int offset, Type type) {
    int size = layouts.of(type).size();
    return size == 0
        ? reader.name(type)
        : name(now, allocation.id(), offset, size, reader.name(type));
  }

  private String name(Snapshot now, PinnedPlace place) {
    String type = TypeNames.shorten(place.content().typeName());
    return name(now, place.allocation().id(), place.offset(), place.size(), type);
  }

  private String name(Snapshot now, int id, int offset, int size, String type) {
    String name = now.name(id, offset, size);
    String old = name.isEmpty() ? before.name(id, offset, size) : name;
    return old.isEmpty() ? type : old;
  }

  // ---- steps

  private void step(Machine machine, Span span) {
    if (isFull()) {
      left++;
      happened.clear();
      journeys.clear();
    } else {
      looks++;
      keep(machine, span, false);
    }
  }

  /** Keeps the instant if it shows something new; {@code always} even if not. */
  private void keep(Machine machine, Span span, boolean always) {
    List<Allocation> subjects = new ArrayList<>();
    reader.forgetRunning();
    for (Poll poll : polls) {
      subjects.add(poll.at());
      running(machine, poll);
    }
    Snapshot now = taker.take(machine, polled, subjects);
    List<Range> changed = now.changes(before);
    boolean silent = happened.isEmpty() && !now.shows(changed);
    if (!always
        && silent
        && (changed.isEmpty() ? now.hasShapeOf(before) : now.hasCallsOf(before))) {
      return;
    }
    for (ProgramThread each : machine.threads()) {
      if (each.number() > made) {
        made = each.number();
        teller.made(name(each));
      }
    }
    if (machine.running().number() != thread) {
      thread = machine.running().number();
      teller.turn(name(machine.running()));
    }
    tell(now);
    Optional<Move> move = move(now);
    move.ifPresent(it -> moved(now, it));
    teller.arrows(now, before);
    teller.differences(now, before, move.isPresent() ? move.get().to() : -1);
    if (teller.isSilent() && frames.isEmpty() && !now.stack().isEmpty()) {
      teller.begins(now.stack().get(0).function());
    }
    List<Word> sentence = teller.sentence();
    if (sentence.isEmpty()) {
      sentence = List.of(Word.plain("Line " + lines.of(span) + " has run."));
    }
    frames.add(
        new TraceFrame(
            frames.size() + 1,
            lines.of(span),
            span.file() == file ? span.start() : 0,
            span.file() == file ? span.end() : 0,
            sentence,
            now.stack(),
            now.heap(),
            now.arrows(),
            changed,
            move,
            futures(now),
            executor(machine),
            printed,
            teller.marks()));
    moments.add(machine.step());
    before = now;
    teller.clear();
    journeys.clear();
  }

  private void tell(Snapshot now) {
    for (Consumer<Snapshot> one : happened) {
      one.accept(now);
    }
    happened.clear();
  }

  /** Two variables of one name are told apart by their functions. */
  private void moved(Snapshot now, Move move) {
    String from = name(before, move.from(), move.fromOffset(), move.size(), "");
    from = from.isEmpty() ? now.name(move.from(), move.fromOffset(), move.size()) : from;
    String to = now.name(move.to(), move.toOffset(), move.size());
    List<Word> source = new ArrayList<>(List.of(Word.code(from)));
    List<Word> target = new ArrayList<>(List.of(Word.code(to)));
    if (from.equals(to)) {
      String old = before.function(move.from());
      source.addAll(
          List.of(Word.plain(" of "), Word.code(old.isEmpty() ? now.function(move.from()) : old)));
      target.addAll(List.of(Word.plain(" of "), Word.code(now.function(move.to()))));
    }
    teller.moved(source, move.size(), target);
    for (Arrow arrow : now.arrowsFrom(move.to())) {
      if (arrow.kind() == Arrow.Kind.HANDLE && now.place(arrow.to()).isPresent()) {
        TracePlace pointee = now.place(arrow.to()).get();
        teller.stays(pointee.name(), pointee.address());
      }
    }
  }

  /**
   * A future that runs has still the state in which it was suspended, but its locals are those of
   * the suspension point that it comes to next, as the source has them.
   */
  private void running(Machine machine, Poll poll) {
    if (!(poll.future() instanceof Type.Coroutine coroutine)) {
      return;
    }
    for (ProgramThread thread : machine.threads()) {
      frameOf(thread, poll).ifPresent(frame -> running(frame, poll, coroutine));
    }
  }

  private void running(Frame frame, Poll poll, Type.Coroutine coroutine) {
    List<Span> points = layouts.coroutine(coroutine.def()).suspensions();
    int next = points.size() - 1;
    for (int i = points.size() - 1; i >= 0; i--) {
      next = points.get(i).end() >= frame.span().start() ? i : next;
    }
    reader.running(poll.at(), poll.offset(), next + CoroutineLayout.FIRST_SUSPENSION);
  }

  private static Optional<Frame> frameOf(ProgramThread thread, Poll poll) {
    for (Frame frame : thread.frames()) {
      if (frame.number() == poll.call()) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }

  /** The longest way that a value went from one place that is shown to another. */
  private Optional<Move> move(Snapshot now) {
    Move longest = null;
    for (Map.Entry<Bytes, Journey> way : journeys.entrySet()) {
      Bytes start = way.getValue().from();
      Bytes end = way.getKey();
      boolean shown =
          (before.place(start.allocation()).isPresent()
                  || now.place(start.allocation()).isPresent())
              && now.place(end.allocation()).isPresent();
      boolean longer = longest == null || start.size() > longest.size();
      if (shown && start.allocation() != end.allocation() && longer) {
        longest =
            new Move(
                start.allocation(), start.offset(), end.allocation(), end.offset(), start.size());
      }
    }
    return Optional.ofNullable(longest);
  }

  /** A future's state counts as changed where it was another one before, wherever it lay. */
  private List<FutureState> futures(Snapshot now) {
    List<FutureState> states = new ArrayList<>();
    for (FutureState state : now.futures()) {
      boolean changed = false;
      for (FutureState old : before.futuresIn(state.place())) {
        changed |=
            old.offset() == state.offset()
                && old.table() == state.table()
                && old.variant() != state.variant();
      }
      states.add(
          new FutureState(
              state.table(),
              state.place(),
              state.offset(),
              state.variant(),
              changed,
              state.running()));
    }
    return states;
  }

  private List<Fact> executor(Machine machine) {
    List<Fact> facts = new ArrayList<>();
    if (machine.hasThreads()) {
      facts.add(new Fact("Running", List.of(Word.plain(name(machine.running())))));
    }
    if (machine.milliseconds() > 0) {
      facts.add(new Fact("Clock", List.of(Word.plain(machine.milliseconds() + " ms"))));
    }
    List<Word> words = new ArrayList<>();
    for (Poll poll : polls) {
      if (frameOf(machine.running(), poll).isEmpty()) {
        continue;
      }
      if (!words.isEmpty()) {
        words.add(Word.plain(", which polls "));
      }
      words.add(Word.code(reader.name(poll.future())));
    }
    if (!words.isEmpty()) {
      facts.add(new Fact("Being polled", words));
    }
    return facts;
  }

  /** As the program calls the thread, or else by its number. */
  static String name(ProgramThread thread) {
    return "thread " + (thread.name().isEmpty() ? thread.number() : thread.name());
  }

  // ---- the end

  /**
   * The whole trace. The last step shows memory as it was before {@code main}'s own variables went.
   *
   * @param verdict the verdict's word
   */
  public Trace finish(Machine machine, Outcome outcome, String verdict) {
    tell(before);
    Ending ending = new Ending(file, lines, frames, moments);
    if (left > 0) {
      ending.gap(MOST_FRAMES, left);
    }
    return ending.finish(outcome, verdict, before, teller, tables.all());
  }
}
