package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.trace.Arrow;
import dev.holdfast.simulator.trace.TraceFrame;
import dev.holdfast.simulator.trace.TraceFrame.Range;
import dev.holdfast.simulator.trace.TraceFrame.StackFrame;
import dev.holdfast.simulator.trace.TracePlace;
import dev.holdfast.simulator.trace.TracePlace.Slot;
import dev.holdfast.simulator.trace.TracePlace.State;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives every place that is worth showing a position: boxes below each other, in zones. */
final class Placement {

  private static final int ZONE_LABEL = 220;
  private static final int ZONE_STEP = 80;
  private static final int FOLD = 200;
  private static final int STRIP = 200;
  private static final int NOTE = 180;
  private static final int MOST_FRAMES = 5;
  private static final int MOST_PLACES = 9;
  private static final int MOST_ROWS = 12;
  private static final int FIRST_ROWS = 2;

  private final TraceFrame frame;
  private final Metrics metrics;
  private final boolean heapless;
  private final Set<Integer> involved = new LinkedHashSet<>();
  private final List<Zone> zones = new ArrayList<>();

  private Placement(TraceFrame frame, Metrics metrics, boolean heapless) {
    this.frame = frame;
    this.metrics = metrics;
    this.heapless = heapless;
  }

  /**
   * A call, or the heap: its frame, its name, a word on what is left out (may be empty), its boxes.
   */
  record Zone(
      String name,
      boolean heap,
      int x,
      int y,
      int right,
      int bottom,
      String note,
      List<PlacedBox> boxes) {

    boolean holds(int place) {
      for (PlacedBox box : boxes) {
        if (box.place().id() == place) {
          return true;
        }
      }
      return false;
    }
  }

  /** The zones, and the height of all. */
  record Placed(List<Zone> zones, int height) {

    Optional<PlacedBox> box(int place) {
      for (Zone zone : zones) {
        for (PlacedBox box : zone.boxes()) {
          if (box.place().id() == place) {
            return Optional.of(box);
          }
        }
      }
      return Optional.empty();
    }

    /** Whether the boxes of two places lie in one zone. */
    boolean together(int place, int other) {
      for (Zone zone : zones) {
        if (zone.holds(place)) {
          return zone.holds(other);
        }
      }
      return false;
    }
  }

  /** {@code heapless}: the run has no heap, so that the calls may have its column. */
  static Placed place(TraceFrame frame, Metrics metrics, boolean heapless) {
    return new Placement(frame, metrics, heapless).place();
  }

  private Placed place() {
    for (Arrow arrow : frame.arrows()) {
      involved.add(arrow.from());
      involved.add(arrow.to());
    }
    for (Range change : frame.changed()) {
      involved.add(change.place());
    }
    frame.move().ifPresent(move -> involved.addAll(List.of(move.from(), move.to())));
    int y = 0;
    int right = 0;
    for (StackFrame call : calls()) {
      if (heapless && metrics.columns() && y > 0) {
        right = zone(call.function(), call.places(), false, true, right) + ZONE_STEP;
      } else {
        y = zone(call.function(), call.places(), false, false, y) + ZONE_STEP;
      }
    }
    int heapEnd = heapless ? right : heap(metrics.columns() ? 0 : y);
    int height = Math.max(y, heapEnd) - ZONE_STEP + 40;
    return new Placed(List.copyOf(zones), Math.max(height, ZONE_LABEL));
  }

  /** All calls, or the outermost and the innermost ones of a deep stack. */
  private List<StackFrame> calls() {
    List<StackFrame> calls = new ArrayList<>();
    int hidden = Math.max(0, frame.stack().size() - MOST_FRAMES);
    for (int i = 0; i < frame.stack().size(); i++) {
      StackFrame call = frame.stack().get(i);
      if (i == 0 || i > hidden) {
        calls.add(new StackFrame("stack: " + call.function(), call.places()));
      } else if (i == 1) {
        calls.add(new StackFrame(counted(hidden, "call") + " not shown", List.of()));
      }
    }
    return calls;
  }

  private int heap(int top) {
    if (frame.heap().isEmpty()) {
      return top;
    }
    return zone("heap", frame.heap(), true, true, top) + ZONE_STEP;
  }

  /** Places the boxes of one zone and returns its bottom. */
  private int zone(String name, List<TracePlace> places, boolean heap, boolean second, int top) {
    int left = second ? metrics.secondLeft() : metrics.firstLeft();
    List<TracePlace> shown = new ArrayList<>();
    int freed = 0;
    int others = 0;
    for (TracePlace place : places) {
      if (place.state() == State.DEAD && !involved.contains(place.id())) {
        freed++;
      } else {
        shown.add(place);
      }
    }
    for (int i = 0; shown.size() > MOST_PLACES && i < shown.size(); ) {
      if (involved.contains(shown.get(i).id()) || !shown.get(i).pinned().isEmpty()) {
        i++;
      } else {
        shown.remove(i);
        others++;
      }
    }
    int y = top + ZONE_LABEL;
    int zoneTop = y;
    y += Metrics.ZONE_PADDING;
    boolean first = true;
    List<PlacedBox> boxes = new ArrayList<>();
    for (TracePlace place : shown) {
      boolean pinned = place.wholePinned();
      y += (first ? 0 : Metrics.GAP) + (pinned ? 100 : 0);
      first = false;
      PlacedBox box = box(place, heap, second, y);
      boxes.add(box);
      y = box.bottom() + (pinned ? 90 : 0);
    }
    String note = shown.isEmpty() && !heap ? "no variables here" : note(heap, freed, others);
    y += note.isEmpty() ? 0 : NOTE;
    y += Metrics.ZONE_PADDING;
    int right = second ? metrics.secondZoneRight() : metrics.firstZoneRight();
    zones.add(new Zone(name, heap, left - Metrics.ZONE_PADDING, zoneTop, right, y, note, boxes));
    return y;
  }

  private static String note(boolean heap, int freed, int others) {
    String note = "";
    if (heap && freed > 0) {
      note = "freed earlier: " + counted(freed, "allocation");
    }
    if (others > 0) {
      String more = "not shown: " + counted(others, heap ? "allocation" : "variable");
      note = note.isEmpty() ? more : note + "; " + more;
    }
    return note;
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private PlacedBox box(TracePlace place, boolean heap, boolean second, int y) {
    int x = second ? metrics.secondLeft() : metrics.firstLeft();
    boolean moved = frame.move().isPresent() && frame.move().get().to() == place.id();
    boolean compact = !heap && isCompact(place);
    int rowLeft = x + Metrics.ROW_INSET;
    List<PlacedRow> rows = new ArrayList<>();
    Optional<Integer> strip = Optional.empty();
    int at = y;
    if (compact) {
      rows.add(new PlacedRow(0, place.size(), false, y, Metrics.ROW_HEIGHT));
      at += Metrics.ROW_HEIGHT;
      if (moved) {
        strip = Optional.of(at);
        at += STRIP + 20;
      }
    } else {
      at += Metrics.HEADER;
      if (moved) {
        strip = Optional.of(at - 40);
        at += STRIP;
      }
      for (PlacedRow row : folded(place)) {
        int height = row.folded() ? FOLD : Metrics.ROW_HEIGHT;
        rows.add(new PlacedRow(row.offset(), row.bytes(), row.folded(), at, height));
        at += height + (row.folded() ? 20 : Metrics.LANE);
      }
    }
    return new PlacedBox(
        place, second, compact, x, y, Metrics.BOX_WIDTH, at - y, rowLeft, strip, rows);
  }

  /** A variable of at most eight bytes in one piece needs no rows. */
  private static boolean isCompact(TracePlace place) {
    boolean whole = place.slots().size() <= 1 && place.size() <= Metrics.ROW_BYTES;
    return whole && place.pinned().isEmpty();
  }

  /** Rows of eight bytes; runs of them that tell nothing new are folded into one. */
  private List<PlacedRow> folded(TracePlace place) {
    List<PlacedRow> rows = new ArrayList<>();
    int shown = 0;
    for (int offset = 0; offset < place.size(); ) {
      int bytes = Math.min(Metrics.ROW_BYTES, place.size() - offset);
      if (isKept(place, offset, shown)) {
        rows.add(new PlacedRow(offset, bytes, false, 0, 0));
        shown++;
        offset += bytes;
      } else {
        int end = offset + bytes;
        while (end < place.size() && !isKept(place, end, shown)) {
          end = Math.min(end + Metrics.ROW_BYTES, place.size());
        }
        rows.add(new PlacedRow(offset, end - offset, true, 0, 0));
        offset = end;
      }
    }
    return rows;
  }

  private boolean isKept(TracePlace place, int offset, int shown) {
    int end = offset + Metrics.ROW_BYTES;
    for (Arrow arrow : frame.arrows()) {
      if (arrow.from() == place.id() && within(arrow.fromOffset(), offset, end)) {
        return true;
      }
      if (arrow.to() == place.id()
          && arrow.kind() != Arrow.Kind.HANDLE
          && within(arrow.toOffset(), offset, end)) {
        return true;
      }
    }
    if (place.state() != State.LIVE && place.state() != State.BLANK && shown >= 4) {
      return false;
    }
    return shown < MOST_ROWS && !isRepetition(place, offset);
  }

  /** The row lies in the later part of one long slot. */
  private static boolean isRepetition(TracePlace place, int offset) {
    for (Slot slot : place.slots()) {
      int end = Math.min(offset + Metrics.ROW_BYTES, place.size());
      if (slot.offset() <= offset - FIRST_ROWS * Metrics.ROW_BYTES && slot.end() >= end) {
        return slot.size() > (FIRST_ROWS + 1) * Metrics.ROW_BYTES;
      }
    }
    return false;
  }

  private static boolean within(int at, int start, int end) {
    return at >= start && at < end;
  }
}
