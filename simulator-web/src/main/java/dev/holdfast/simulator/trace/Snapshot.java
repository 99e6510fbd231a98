package dev.holdfast.simulator.trace;

import dev.holdfast.simulator.trace.TraceFrame.Range;
import dev.holdfast.simulator.trace.TraceFrame.StackFrame;
import dev.holdfast.simulator.trace.TracePlace.Cell;
import dev.holdfast.simulator.trace.TracePlace.Slot;
import dev.holdfast.simulator.trace.TracePlace.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What lies in memory at one instant. */
final class Snapshot {

  static final Snapshot EMPTY = new Snapshot(List.of(), List.of(), places -> List.of(), List.of());

  private final List<StackFrame> stack;
  private final List<TracePlace> heap;
  private final List<Arrow> arrows;
  private final List<FutureState> futures;
  private final Map<Integer, TracePlace> places = new LinkedHashMap<>();
  private final Map<Integer, String> functions = new LinkedHashMap<>();
  private final Map<Integer, List<Arrow>> arrowsFrom = new LinkedHashMap<>();
  private final Map<Integer, List<FutureState>> futuresIn = new LinkedHashMap<>();

  /** {@code arrows} are found among the places of the snapshot itself. */
  Snapshot(
      List<StackFrame> stack,
      List<TracePlace> heap,
      Function<Snapshot, List<Arrow>> arrows,
      List<FutureState> futures) {
    this.stack = List.copyOf(stack);
    this.heap = List.copyOf(heap);
    this.futures = List.copyOf(futures);
    for (StackFrame call : stack) {
      for (TracePlace place : call.places()) {
        places.putIfAbsent(place.id(), place);
        functions.putIfAbsent(place.id(), call.function());
      }
    }
    for (TracePlace place : heap) {
      places.putIfAbsent(place.id(), place);
    }
    this.arrows = List.copyOf(arrows.apply(this));
    for (Arrow arrow : this.arrows) {
      arrowsFrom.computeIfAbsent(arrow.from(), id -> new ArrayList<>()).add(arrow);
    }
    for (FutureState future : futures) {
      futuresIn.computeIfAbsent(future.place(), id -> new ArrayList<>()).add(future);
    }
  }

  List<StackFrame> stack() {
    return stack;
  }

  List<TracePlace> heap() {
    return heap;
  }

  List<Arrow> arrows() {
    return arrows;
  }

  /** Of the pointers those that lie in one place. */
  List<Arrow> arrowsFrom(int id) {
    return arrowsFrom.getOrDefault(id, List.of());
  }

  List<FutureState> futures() {
    return futures;
  }

  /** Of the futures those that lie in one place. */
  List<FutureState> futuresIn(int id) {
    return futuresIn.getOrDefault(id, List.of());
  }

  Optional<TracePlace> place(int id) {
    return Optional.ofNullable(places.get(id));
  }

  /** The call that the place belongs to; empty for the heap and for what is not shown. */
  String function(int id) {
    return functions.getOrDefault(id, "");
  }

  List<TracePlace> places() {
    List<TracePlace> all = new ArrayList<>();
    for (StackFrame call : stack) {
      all.addAll(call.places());
    }
    all.addAll(heap);
    return all;
  }

  /** The bytes that are not as they were before. */
  List<Range> changes(Snapshot before) {
    List<Range> changes = new ArrayList<>();
    for (TracePlace place : places()) {
      TracePlace old = before.place(place.id()).orElse(null);
      if (old == place) {
        continue;
      }
      if (old == null) {
        if (place.state() == State.LIVE) {
          changes.add(new Range(place.id(), 0, place.size()));
        }
      } else if (old.state() != place.state()) {
        changes.add(new Range(place.id(), 0, place.size()));
      } else if (place.state() == State.LIVE && !old.slots().equals(place.slots())) {
        cells(changes, place, old);
      }
    }
    return changes;
  }

  /** Whether one of the changes is more than that a variable's storage has ended. */
  boolean shows(List<Range> changes) {
    for (Range change : changes) {
      TracePlace place = place(change.place()).orElse(null);
      if (place == null || place.state() != State.DEAD || place.words().equals("freed")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the same calls are in progress. */
  boolean hasCallsOf(Snapshot other) {
    if (stack.size() != other.stack.size()) {
      return false;
    }
    for (int i = 0; i < stack.size(); i++) {
      if (!stack.get(i).function().equals(other.stack.get(i).function())) {
        return false;
      }
    }
    return true;
  }

  private static void cells(List<Range> changes, TracePlace place, TracePlace old) {
    for (Slot slot : place.slots()) {
      for (Cell cell : slot.cells()) {
        if (!old.text(cell.offset()).equals(cell.text())) {
          changes.add(new Range(place.id(), cell.offset(), cell.size()));
        }
      }
    }
  }

  /** Whether the same calls are in progress with as many places that hold or held something. */
  boolean hasShapeOf(Snapshot other) {
    if (!hasCallsOf(other) || heap.size() != other.heap.size()) {
      return false;
    }
    for (int i = 0; i < stack.size(); i++) {
      if (filled(stack.get(i)) != filled(other.stack.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static int filled(StackFrame call) {
    int count = 0;
    for (TracePlace place : call.places()) {
      count += place.state() == State.BLANK ? 0 : 1;
    }
    return count;
  }

  /** How the reader calls these bytes: {@code a}, {@code a.view}; empty if they are not shown. */
  String name(int id, int offset, int size) {
    TracePlace place = place(id).orElse(null);
    if (place == null) {
      return "";
    }
    if (offset == 0 && size >= place.size()) {
      return place.name();
    }
    for (Slot slot : place.slots()) {
      if (offset >= slot.offset() && offset < slot.end()) {
        if (slot.name().isEmpty()) {
          return place.name() + element(slot, offset);
        }
        int dot = slot.name().lastIndexOf('.');
        if (size <= slot.size()) {
          return part(place, slot.name()) + element(slot, offset);
        }
        return dot < 0 ? place.name() : part(place, slot.name().substring(0, dot));
      }
    }
    return place.name();
  }

  static String part(TracePlace place, String name) {
    return name.startsWith("[") ? place.name() + name : place.name() + "." + name;
  }

  /** {@code [2]} for the third value of several in a slot. */
  private static String element(Slot slot, int offset) {
    int size = slot.cells().isEmpty() ? 0 : slot.cells().get(0).size();
    boolean many = slot.kind() == Slot.Kind.VALUE && size > 0 && size < slot.size();
    return many && slot.type().startsWith("[") ? "[" + (offset - slot.offset()) / size + "]" : "";
  }
}
