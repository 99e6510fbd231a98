package dev.holdfast.simulator.trace;

import dev.holdfast.simulator.machine.Frame;
import dev.holdfast.simulator.machine.Machine;
import dev.holdfast.simulator.machine.ProgramThread;
import dev.holdfast.simulator.machine.Shape;
import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.PinnedPlace;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.trace.TraceFrame.StackFrame;
import dev.holdfast.simulator.trace.TracePlace.Cell;
import dev.holdfast.simulator.trace.TracePlace.Pinned;
import dev.holdfast.simulator.trace.TracePlace.Slot;
import dev.holdfast.simulator.trace.TracePlace.State;
import dev.holdfast.simulator.trace.ValueReader.Link;
import dev.holdfast.simulator.trace.ValueReader.Reading;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the machine: the variables of the program's own calls, what is pinned or polled, and all
 * that can be reached from there. What has been seen once is remembered, so that a place that is
 * gone can still be shown where somebody points to it.
 */
final class SnapshotTaker {

  private static final int MOST_PLACES = 120;
  private static final int MOST_FREED = 12;
  private static final String TEMPORARY = "(temporary)";

  private final ValueReader reader;
  private final StateTables tables;
  private final Map<Integer, Seen> seen = new LinkedHashMap<>();

  /** Those of the heap and those of calls that have not been buried, in the order of their ids. */
  private final List<Integer> onHeap = new ArrayList<>();

  private final List<Integer> onStack = new ArrayList<>();
  private final Map<String, String> shortened = new LinkedHashMap<>();
  private final Arrows arrows = new Arrows();

  private Machine machine;

  /** Those of all threads, and what is shown of them. */
  private List<Frame> frames;

  private List<Call> calls;

  /** Of the slots of all calls; made when it is asked for the first time. */
  private Map<Integer, Owner> owners;

  private Map<Integer, Reading> readings;
  private List<Integer> order;
  private List<TracePlace> heap;
  private List<FutureState> futures;

  SnapshotTaker(ValueReader reader, StateTables tables) {
    this.reader = reader;
    this.tables = tables;
  }

  /** A place as it was last seen alive, and the call that it belonged to (0: the heap). */
  private record Seen(
      TracePlace place,
      Type type,
      Allocation allocation,
      int call,
      String function,
      Reading reading,
      List<PinnedPlace> pins) {}

  /** A call in progress with the places that are shown of it. */
  private record Call(int number, String name, List<TracePlace> places) {}

  /** The call's position in the machine, and the local, to which a stack slot belongs. */
  private record Owner(int frame, int local) {}

  /** {@code polled} are the calls that are polls, by their number: the future's name. */
  Snapshot take(Machine now, Map<Integer, String> polled, List<Allocation> subjects) {
    machine = now;
    calls = new ArrayList<>();
    owners = null;
    readings = new LinkedHashMap<>();
    order = new ArrayList<>();
    heap = new ArrayList<>();
    futures = new ArrayList<>();
    frames = new ArrayList<>();
    for (ProgramThread thread : machine.threads()) {
      String owner = thread.number() == 1 ? "" : ", " + TraceRecorder.name(thread);
      for (Frame frame : thread.frames()) {
        String name = polled.get(frame.number());
        name = name == null ? shortened(frame.name()) : name;
        frames.add(frame);
        calls.add(new Call(frame.number(), name + owner, new ArrayList<>()));
      }
    }
    for (int i = 0; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      if (isShown(frame)) {
        variables(i, frame, polled.containsKey(frame.number()));
      }
    }
    for (PinnedPlace pinned : machine.memory().pins().places()) {
      reach(pinned.allocation());
    }
    for (Allocation subject : subjects) {
      reach(subject);
    }
    for (int i = 0; i < order.size() && order.size() < MOST_PLACES; i++) {
      for (Link link : readings.get(order.get(i)).links()) {
        reach(link.origin());
      }
    }
    gone();
    heap.sort((a, b) -> Integer.compare(a.address(), b.address()));
    return snapshot();
  }

  private String shortened(String function) {
    return shortened.computeIfAbsent(function, TypeNames::shorten);
  }

  private Snapshot snapshot() {
    List<StackFrame> stack = new ArrayList<>();
    for (int i = 0; i < calls.size(); i++) {
      boolean program = i < frames.size() && isShown(frames.get(i));
      if (program || !calls.get(i).places().isEmpty()) {
        stack.add(new StackFrame(calls.get(i).name(), calls.get(i).places()));
      }
    }
    return new Snapshot(stack, heap, places -> arrows.of(places, order, readings), futures);
  }

  private Owner owner(Allocation slot) {
    if (owners == null) {
      owners = new LinkedHashMap<>();
      for (int i = 0; i < frames.size(); i++) {
        own(i, frames.get(i));
      }
    }
    return owners.get(slot.id());
  }

  private void own(int index, Frame frame) {
    for (int local = 1; local < frame.localCount(); local++) {
      Allocation slot = frame.slot(local).orElse(null);
      if (slot != null) {
        owners.put(slot.id(), new Owner(index, local));
      }
    }
  }

  private static boolean isShown(Frame frame) {
    return frame.isProgram() && !TraceRecorder.isMaker(frame);
  }

  /** Of a poll only what is there: variables that are saved have their place in the future. */
  private void variables(int index, Frame frame, boolean poll) {
    for (int local = 1; local < frame.localCount(); local++) {
      Allocation slot = frame.slot(local).orElse(null);
      boolean there = !poll || slot != null && slot.size() > 0 && isKnown(frame.state(local));
      if (slot != null && there && isVariable(frame, local)) {
        stackPlace(index, frame, local, slot, frame.declaration(local).name().orElseThrow());
      }
    }
  }

  private static boolean isKnown(Frame.LocalState state) {
    return switch (state) {
      case NONE, UNINITIALISED, DEAD -> false;
      case PARTLY, INITIALISED, MOVED -> true;
    };
  }

  /** A name of the program's own; the context of a poll is in every poll the same. */
  private static boolean isVariable(Frame frame, int local) {
    LocalDecl declaration = frame.declaration(local);
    boolean kind =
        switch (declaration.kind()) {
          case ARGUMENT, VARIABLE -> true;
          case RETURN, GUARD_REF, TEMPORARY, DROP_FLAG -> false;
        };
    String name = declaration.name().orElse("");
    boolean own = !name.isEmpty() && !name.startsWith("__") && !name.startsWith("$");
    return kind && own && !name.equals("_task_context") && !isContext(frame.type(local));
  }

  private static boolean isContext(Type type) {
    Type inner = type instanceof Type.Ref reference ? reference.target() : type;
    return inner instanceof Type.Adt adt
        && adt.def().fromPrelude()
        && adt.def().name().equals("Context");
  }

  private void stackPlace(int index, Frame frame, int local, Allocation slot, String name) {
    Type type = frame.type(local);
    State state =
        switch (frame.state(local)) {
          case NONE, UNINITIALISED -> State.BLANK;
          case PARTLY, INITIALISED -> State.LIVE;
          case MOVED -> State.MOVED;
          case DEAD -> State.DEAD;
        };
    Reading reading = reader.read(slot, type);
    Call call = calls.get(index);
    Seen before = seen.get(slot.id());
    String typeName =
        before != null && before.type() == type ? before.place().type() : reader.name(type);
    TracePlace place = place(slot, name, typeName, state, reading);
    call.places().add(place);
    keep(slot, place, type, reading, call.number(), call.name());
  }

  private void keep(
      Allocation allocation,
      TracePlace place,
      Type type,
      Reading reading,
      int call,
      String function) {
    order.add(allocation.id());
    boolean live = place.state() == State.LIVE;
    readings.put(allocation.id(), live ? reading : EMPTY);
    if (live) {
      see(new Seen(place, type, allocation, call, function, reading, pins(allocation)));
      for (ValueReader.Future future : reading.futures()) {
        if (future.variant() >= 0) {
          int table = tables.index(future.type());
          int variant = tables.variant(future.type(), future.variant());
          futures.add(
              new FutureState(
                  table,
                  allocation.id(),
                  future.offset(),
                  variant,
                  false,
                  reader.isRunning(allocation, future.offset())));
        }
      }
    } else if (!seen.containsKey(allocation.id())) {
      see(new Seen(place, type, allocation, call, function, reading, pins(allocation)));
    }
  }

  private void see(Seen now) {
    int id = now.allocation().id();
    if (seen.put(id, now) == null) {
      (now.allocation().kind() == Allocation.Kind.HEAP ? onHeap : onStack).add(id);
    }
  }

  private List<PinnedPlace> pins(Allocation allocation) {
    return allocation.hasPins() ? List.copyOf(machine.memory().pins().in(allocation)) : List.of();
  }

  private TracePlace place(
      Allocation allocation, String name, String type, State state, Reading reading) {
    Seen before = seen.get(allocation.id());
    // What has been read is the same object as long as nothing of it has changed.
    if (before != null
        && before.reading() == reading
        && before.place().state() == state
        && before.place().name().equals(name)
        && before.place().type().equals(type)
        && (allocation.hasPins()
            ? before.pins().equals(machine.memory().pins().in(allocation))
            : before.pins().isEmpty())) {
      return before.place();
    }
    List<Slot> slots = reading.slots();
    if (state != State.LIVE && before != null) {
      slots = emptied(before.place().slots());
    } else if (state == State.MOVED || state == State.DEAD) {
      slots = emptied(slots);
    }
    List<Pinned> pins = new ArrayList<>();
    boolean whole = false;
    for (PinnedPlace pin : machine.memory().pins().in(allocation)) {
      if (pin.size() > 0) {
        pins.add(new Pinned(pin.offset(), pin.size()));
        whole |= pin.offset() == 0 && pin.size() == allocation.size();
      }
    }
    TracePlace now =
        new TracePlace(
            allocation.id(),
            name,
            type,
            allocation.address(),
            allocation.size(),
            state,
            words(state, whole, allocation.kind() == Allocation.Kind.HEAP),
            slots,
            pins);
    return before != null && before.place().equals(now) ? before.place() : now;
  }

  private static String words(State state, boolean pinned, boolean onHeap) {
    return switch (state) {
      case BLANK -> "not yet initialised";
      case LIVE -> pinned ? "pinned" : "live";
      case MOVED -> "moved out";
      case DEAD -> onHeap ? "freed" : "out of scope";
    };
  }

  /** The same fields without values. */
  private static List<Slot> emptied(List<Slot> slots) {
    List<Slot> empty = new ArrayList<>();
    for (Slot slot : slots) {
      List<Cell> cells = new ArrayList<>();
      for (Cell cell : slot.cells()) {
        cells.add(new Cell(cell.offset(), cell.size(), ""));
      }
      empty.add(new Slot(slot.kind(), slot.name(), slot.type(), slot.offset(), slot.size(), cells));
    }
    return empty;
  }

  /** Adds an allocation that somebody points to, unless it is there or has no place of its own. */
  private void reach(Allocation allocation) {
    if (allocation == null || readings.containsKey(allocation.id())) {
      return;
    }
    switch (allocation.kind()) {
      case HEAP -> heapPlace(allocation);
      case STACK -> {
        Owner owner = owner(allocation);
        if (owner != null && allocation.live()) {
          Frame frame = frames.get(owner.frame());
          if (!isContext(frame.type(owner.local()))) {
            stackPlace(owner.frame(), frame, owner.local(), allocation, slotName(frame, owner));
          }
        } else if (!allocation.live()) {
          deadSlot(allocation);
        }
      }
      case STATIC, VTABLE, FUNCTION -> {}
    }
  }

  private static String slotName(Frame frame, Owner owner) {
    Optional<String> name = frame.declaration(owner.local()).name();
    return name.isPresent() && !name.get().startsWith("$") ? name.get() : TEMPORARY;
  }

  private void heapPlace(Allocation allocation) {
    Type type =
        allocation.content().orElse(null) instanceof Shape shape && shape.sized()
            ? shape.type()
            : null;
    Seen before = seen.get(allocation.id());
    if (!allocation.live()) {
      TracePlace last =
          before == null
              ? place(allocation, allocation.label(), "", State.DEAD, reader.raw(allocation))
              : place(allocation, before.place().name(), before.place().type(), State.DEAD, EMPTY);
      heap.add(last);
      keep(allocation, last, type, EMPTY, 0, "");
      return;
    }
    Reading reading = type == null ? reader.raw(allocation) : reader.read(allocation, type);
    State state = allocation.size() == 0 ? State.LIVE : heapState(allocation);
    String name = allocation.label();
    String typeName =
        before != null && before.type() == type
            ? before.place().type()
            : heapType(type, allocation);
    TracePlace place = place(allocation, name, typeName, state, reading);
    heap.add(place);
    keep(allocation, place, type, reading, 0, "");
  }

  private static final Reading EMPTY = new Reading(List.of(), List.of(), List.of());

  private String heapType(Type type, Allocation allocation) {
    if (type == null) {
      return "";
    }
    int size = machine.layouts().of(type).size();
    return size == 0 || allocation.size() < 2 * size
        ? reader.name(type)
        : "[" + reader.name(type) + "; " + allocation.size() / size + "]";
  }

  private static State heapState(Allocation allocation) {
    if (allocation.isAnyInitialised()) {
      return State.LIVE;
    }
    return allocation.departures().isEmpty() ? State.BLANK : State.MOVED;
  }

  /** A stack slot whose storage has ended, shown where its call was. */
  private void deadSlot(Allocation allocation) {
    Seen last = seen.get(allocation.id());
    if (last == null) {
      return;
    }
    TracePlace place =
        place(allocation, last.place().name(), last.place().type(), State.DEAD, EMPTY);
    Call call = null;
    for (Call one : calls) {
      if (one.number() == last.call()) {
        call = one;
      }
    }
    if (call == null) {
      call = new Call(last.call(), last.function() + ", which has returned", new ArrayList<>());
      calls.add(call);
    }
    call.places().add(place);
    keep(allocation, place, last.type(), EMPTY, last.call(), last.function());
  }

  /**
   * What was there before and is gone: the last freed allocations, and once each the slots of calls
   * in progress.
   */
  private void gone() {
    int freed = 0;
    for (int i = onHeap.size() - 1; i >= 0 && freed < MOST_FREED; i--) {
      Allocation allocation = seen.get(onHeap.get(i)).allocation();
      if (!readings.containsKey(allocation.id()) && !allocation.live()) {
        heapPlace(allocation);
        freed++;
      }
    }
    for (int i = onStack.size() - 1; i >= 0; i--) {
      Seen last = seen.get(onStack.get(i));
      Allocation allocation = last.allocation();
      if (!readings.containsKey(allocation.id()) && !allocation.live()) {
        onStack.remove(i);
        if (isInProgress(last.call()) && !last.place().name().equals(TEMPORARY)) {
          deadSlot(allocation);
        }
      }
    }
  }

  private boolean isInProgress(int number) {
    for (Call call : calls) {
      if (call.number() == number) {
        return true;
      }
    }
    return false;
  }
}
