package dev.holdfast.simulator.trace;

import dev.holdfast.simulator.layout.Layouts;
import dev.holdfast.simulator.machine.Event;
import dev.holdfast.simulator.machine.Frame;
import dev.holdfast.simulator.machine.Machine;
import dev.holdfast.simulator.machine.Observer;
import dev.holdfast.simulator.machine.Outcome;
import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Misuse;
import dev.holdfast.simulator.memory.PinnedPlace;
import dev.holdfast.simulator.mir.CoroutineLayout;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.trace.TraceFrame.Fact;
import dev.holdfast.simulator.trace.TraceFrame.Move;
import dev.holdfast.simulator.trace.TraceFrame.Range;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
  private final List<TraceFrame> frames = new ArrayList<>();

  /** The machine's step at each frame. */
  private final List<Integer> moments = new ArrayList<>();

  private final Map<Integer, String> polled = new LinkedHashMap<>();
  private final List<Poll> polls = new ArrayList<>();
  private final List<Journey> journeys = new ArrayList<>();
  private Snapshot before = Snapshot.EMPTY;
  private Optional<Frame> entered = Optional.empty();

  /** A future's state has been written; the operation that did it is not over yet. */
  private boolean settled;

  private final StringBuilder printing = new StringBuilder();
  private int drops;
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

  /** A poll in progress. */
  private record Poll(int call, Type future, Allocation at, int offset) {}

  /** A value's way in this step, from where it lay at its beginning. */
  private record Journey(int from, int fromOffset, int to, int toOffset, int size) {}

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
    int next = lines.of(frame.span(frame.next()));
    if (line > 0 && next != line && next > 0) {
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
        if (it.frame().isProgram()) {
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
      case Event.StorageLive it -> {}
      case Event.StorageDead it -> {}
      case Event.Pinned it -> teller.pinned(name(it.place()), it.place().address());
      case Event.Unpinned it -> {}
      case Event.ContractBroken it ->
          teller.broken(name(it.place()), it.misuse().kind() == Misuse.Kind.MOVED_WHILE_PINNED);
      case Event.Undefined it -> undefined(machine, it.misuse());
      case Event.Panicked it -> {
        teller.panicked(it.message());
        step(machine, it.at());
      }
      case Event.Unwinding it -> {}
      case Event.PanicCaught it -> {}
      case Event.Printed it -> printed(it.text());
    }
  }

  /** A call of the program's own code has been made; its arguments are there. */
  private void arrive(Machine machine) {
    Frame callee = entered.orElseThrow();
    entered = Optional.empty();
    if (!polled.containsKey(callee.number()) && callee.depth() > 0 && teller.marks().isEmpty()) {
      teller.called(TypeNames.shorten(callee.name()));
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
    if (frame.isProgram()) {
      if (!poll && teller.isSilent()) {
        teller.returned(TypeNames.shorten(frame.name()));
      }
      caller(machine, frame.depth()).ifPresent(span -> step(machine, span));
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
      teller.freed(allocation.label());
    }
  }

  private void moved(Event.Moved it) {
    int from = it.from().id();
    int offset = it.fromOffset();
    for (int i = 0; i < journeys.size(); i++) {
      Journey way = journeys.get(i);
      if (way.to() == from && way.toOffset() == offset && way.size() == it.size()) {
        journeys.remove(i);
        from = way.from();
        offset = way.fromOffset();
        break;
      }
    }
    journeys.add(new Journey(from, offset, it.to().id(), it.toOffset(), it.size()));
  }

  /** What is dropped because something around it is goes without saying, but for own types. */
  private void drop(Event.DropBegan it) {
    int size = layouts.of(it.type()).size();
    String place = before.name(it.allocation().id(), it.offset(), size);
    boolean own = it.type() instanceof Type.Adt adt && !adt.def().fromPrelude();
    if (!place.isEmpty() && (drops == 0 || own)) {
      teller.dropped(place);
    }
    drops++;
  }

  private void pollBegan(Machine machine, Event.PollBegan it) {
    boolean own =
        it.future() instanceof Type.Coroutine coroutine && !coroutine.def().fromPrelude()
            || it.frame().isProgram()
            || it.frame().depth() > 0 && machine.frames().get(it.frame().depth() - 1).isProgram();
    String future = TypeNames.of(it.future());
    polls.add(new Poll(it.frame().number(), it.future(), it.allocation(), it.offset()));
    if (own) {
      String place = name(it.allocation(), it.offset(), it.future());
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
      teller.pollBegan(place, future, first, line);
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
      teller.pollEnded(name(it.allocation(), it.offset(), it.future()), it.result());
    }
  }

  private void stateChanged(Event.StateChanged it) {
    int index = tables.variant(it.coroutine(), it.to());
    StateTable.Variant state = tables.table(it.coroutine()).variants().get(index);
    String future = TypeNames.of(it.coroutine());
    if (it.to() >= CoroutineLayout.FIRST_SUSPENSION) {
      teller.suspended(future, state.name(), state.line());
    } else {
      teller.finished(future, state.name());
    }
    settled = true;
  }

  private void printed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        printed++;
        teller.printed(printing.toString());
        printing.setLength(0);
      } else {
        printing.append(text.charAt(i));
      }
    }
  }

  private void undefined(Machine machine, Misuse misuse) {
    teller.undefined(misuse.message());
    keep(machine, misuse.at().span(), true);
  }

  /** How the reader calls the value, or else its type. */
  private String name(Allocation allocation, int offset, Type type) {
    String name = before.name(allocation.id(), offset, layouts.of(type).size());
    return name.isEmpty() ? TypeNames.of(type) : name;
  }

  private String name(PinnedPlace place) {
    String name = before.name(place.allocation().id(), place.offset(), place.size());
    return name.isEmpty() ? TypeNames.shorten(place.content().typeName()) : name;
  }

  // ---- steps

  private void step(Machine machine, Span span) {
    if (frames.size() >= MOST_FRAMES || looks >= MOST_LOOKS) {
      left++;
      teller.clear();
      journeys.clear();
    } else {
      looks++;
      keep(machine, span, false);
    }
  }

  /** Keeps the instant if it shows something new; {@code always} even if not. */
  private void keep(Machine machine, Span span, boolean always) {
    List<Allocation> subjects = new ArrayList<>();
    for (Poll poll : polls) {
      subjects.add(poll.at());
    }
    Snapshot now = taker.take(machine, polled, subjects);
    List<Range> changed = now.changes(before);
    if (!always && teller.isSilent() && changed.isEmpty() && now.hasShapeOf(before)) {
      return;
    }
    Optional<Move> move = move(now);
    if (move.isPresent()) {
      Move it = move.get();
      String what = before.name(it.from(), it.fromOffset(), it.size());
      String from = what.isEmpty() ? now.name(it.from(), it.fromOffset(), it.size()) : what;
      teller.moved(from, it.size(), now.name(it.to(), it.toOffset(), it.size()));
    }
    teller.arrows(now, before);
    teller.differences(now, before, move.isPresent() ? move.get().to() : -1);
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
            executor(),
            printed,
            teller.marks()));
    moments.add(machine.step());
    before = now;
    teller.clear();
    journeys.clear();
  }

  /** The longest way that a value went from one place that is shown to another. */
  private Optional<Move> move(Snapshot now) {
    Journey longest = null;
    for (Journey way : journeys) {
      boolean shown =
          (before.place(way.from()).isPresent() || now.place(way.from()).isPresent())
              && now.place(way.to()).isPresent();
      boolean longer = longest == null || way.size() > longest.size();
      if (shown && way.from() != way.to() && longer) {
        longest = way;
      }
    }
    return longest == null
        ? Optional.empty()
        : Optional.of(
            new Move(
                longest.from(),
                longest.fromOffset(),
                longest.to(),
                longest.toOffset(),
                longest.size()));
  }

  /** A future's state counts as changed where it was another one before, wherever it lay. */
  private List<FutureState> futures(Snapshot now) {
    List<FutureState> states = new ArrayList<>();
    for (FutureState state : now.futures()) {
      boolean changed = false;
      for (FutureState old : before.futures()) {
        changed |=
            old.place() == state.place()
                && old.offset() == state.offset()
                && old.table() == state.table()
                && old.variant() != state.variant();
      }
      states.add(
          new FutureState(state.table(), state.place(), state.offset(), state.variant(), changed));
    }
    return states;
  }

  private List<Fact> executor() {
    List<Word> words = new ArrayList<>();
    for (Poll poll : polls) {
      if (!words.isEmpty()) {
        words.add(Word.plain(", which polls "));
      }
      words.add(Word.code(TypeNames.of(poll.future())));
    }
    return words.isEmpty() ? List.of() : List.of(new Fact("Being polled", words));
  }

  // ---- the end

  /**
   * The whole trace. The last step shows memory as it was before {@code main}'s own variables went.
   *
   * @param verdict the verdict's word
   */
  public Trace finish(Machine machine, Outcome outcome, String verdict) {
    Ending ending = new Ending(file, lines, frames, moments);
    if (left > 0) {
      ending.gap(MOST_FRAMES, left);
    }
    return ending.finish(outcome, verdict, before, teller, tables.all());
  }
}
