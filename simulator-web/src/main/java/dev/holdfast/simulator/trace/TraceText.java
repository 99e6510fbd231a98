package dev.holdfast.simulator.trace;

import dev.holdfast.simulator.trace.TraceFrame.StackFrame;
import dev.holdfast.simulator.trace.TracePlace.Cell;
import dev.holdfast.simulator.trace.TracePlace.Slot;
import java.util.List;

/** A trace as text: of each step its line, its sentence, every place with its bytes, the arrows. */
public final class TraceText {

  private final Trace trace;
  private final StringBuilder out = new StringBuilder();

  private TraceText(Trace trace) {
    this.trace = trace;
  }

  /** The frames one after another, with an empty line between them. */
  public static String write(Trace trace) {
    TraceText text = new TraceText(trace);
    int printed = 0;
    for (TraceFrame frame : trace.frames()) {
      text.out.append(frame.step() > 1 ? "\n" : "");
      text.frame(frame, printed);
      printed = frame.printed();
    }
    return text.out.toString();
  }

  private void frame(TraceFrame frame, int printed) {
    out.append("step ").append(frame.step()).append(" of ").append(trace.frames().size());
    if (frame.line() > 0) {
      out.append(", line ").append(frame.line());
    }
    String before = " (";
    for (TraceFrame.Mark mark : frame.marks()) {
      out.append(before).append(mark.word());
      before = ", ";
    }
    out.append(frame.marks().isEmpty() ? "\n  " : ")\n  ")
        .append(Word.text(frame.sentence()))
        .append('\n');
    for (StackFrame call : frame.stack()) {
      places("in " + call.function(), call.places(), frame);
    }
    if (!frame.heap().isEmpty()) {
      places("on the heap", frame.heap(), frame);
    }
    futures(frame);
    arrows(frame);
    for (TraceFrame.Fact fact : frame.executor()) {
      out.append("  ").append(fact.term()).append(": ");
      out.append(Word.text(fact.says())).append('\n');
    }
    for (int i = printed; i < frame.printed(); i++) {
      out.append("  | ").append(trace.stdout().get(i)).append('\n');
    }
  }

  // --- places ---------------------------------------------------------------------------------

  private void places(String owner, List<TracePlace> places, TraceFrame frame) {
    out.append("  ").append(owner).append('\n');
    for (TracePlace place : places) {
      out.append("    ").append(place.name()).append(": ").append(place.type());
      out.append(" at ").append(Hex.of(place.address())).append(", ");
      out.append(place.size() == 1 ? "1 byte" : place.size() + " bytes").append(", ");
      out.append(state(place)).append(pinned(place)).append(wrote(place, frame)).append('\n');
      for (Slot slot : place.slots()) {
        slot(slot);
      }
    }
  }

  private static String state(TracePlace place) {
    if (!place.words().isEmpty()) {
      return place.words();
    }
    return switch (place.state()) {
      case BLANK -> "not yet initialised";
      case LIVE -> "live";
      case MOVED -> "moved";
      case DEAD -> "dead";
    };
  }

  private static String pinned(TracePlace place) {
    if (place.wholePinned()) {
      return place.words().equals("pinned") ? "" : ", pinned";
    }
    StringBuilder parts = new StringBuilder();
    for (TracePlace.Pinned part : place.pinned()) {
      parts.append(parts.isEmpty() ? ", pinned in " : " and ");
      parts.append(range(part.offset(), part.size()));
    }
    return parts.toString();
  }

  private static String wrote(TracePlace place, TraceFrame frame) {
    StringBuilder parts = new StringBuilder();
    for (TraceFrame.Range range : frame.changed()) {
      if (range.place() == place.id()) {
        parts.append(parts.isEmpty() ? ", wrote " : " and ");
        parts.append(range(range.offset(), range.size()));
      }
    }
    return parts.toString();
  }

  private void slot(Slot slot) {
    out.append("      ").append(range(slot.offset(), slot.size()));
    out.append(
        switch (slot.kind()) {
          case VALUE -> slot.name().isEmpty() ? "" : ": " + slot.name() + ": " + slot.type();
          case STATE -> ": state";
          case PADDING -> ": padding";
          case UNUSED -> ": unused";
        });
    String before = " = ";
    for (Cell cell : slot.cells()) {
      out.append(before).append(cell.text().isEmpty() ? "uninitialised" : cell.text());
      before = ", ";
    }
    out.append('\n');
  }

  /** Bytes from an offset on, the end exclusive. */
  private static String range(int offset, int size) {
    return offset + ".." + (offset + size);
  }

  // --- futures and arrows ---------------------------------------------------------------------

  private void futures(TraceFrame frame) {
    for (FutureState future : frame.futures()) {
      StateTable table = trace.futures().get(future.table());
      out.append("  future ").append(table.name()).append(" at byte ").append(future.offset());
      out.append(" of ").append(name(future.place(), frame)).append(": ");
      out.append(table.variants().get(future.variant()).name());
      out.append(future.running() ? ", being polled" : "");
      out.append(future.changed() ? ", changed" : "").append('\n');
    }
  }

  private void arrows(TraceFrame frame) {
    for (Arrow arrow : frame.arrows()) {
      out.append("  ").append(name(arrow.from(), frame)).append(" byte ");
      out.append(arrow.fromOffset()).append(" -> ").append(name(arrow.to(), frame));
      out.append(" byte ").append(arrow.toOffset()).append(": ").append(arrow.words());
      out.append('\n');
    }
    if (frame.move().isPresent()) {
      TraceFrame.Move move = frame.move().get();
      out.append("  moved ").append(name(move.from(), frame)).append(' ');
      out.append(range(move.fromOffset(), move.size())).append(" to ");
      out.append(name(move.to(), frame)).append(' ');
      out.append(range(move.toOffset(), move.size())).append('\n');
    }
  }

  private static String name(int id, TraceFrame frame) {
    for (StackFrame call : frame.stack()) {
      for (TracePlace place : call.places()) {
        if (place.id() == id) {
          return place.name();
        }
      }
    }
    for (TracePlace place : frame.heap()) {
      if (place.id() == id) {
        return place.name();
      }
    }
    return "a place that is not shown";
  }
}
