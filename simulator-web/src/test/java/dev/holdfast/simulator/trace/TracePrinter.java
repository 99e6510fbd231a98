package dev.holdfast.simulator.trace;

import dev.holdfast.simulator.trace.TraceFrame.Mark;
import dev.holdfast.simulator.trace.TraceFrame.StackFrame;
import dev.holdfast.simulator.trace.TracePlace.Cell;
import dev.holdfast.simulator.trace.TracePlace.Pinned;
import dev.holdfast.simulator.trace.TracePlace.Slot;

/** A trace as text for people who read a difference. */
final class TracePrinter {

  private TracePrinter() {}

  static String print(Trace trace) {
    StringBuilder out = new StringBuilder();
    for (StateTable table : trace.futures()) {
      out.append("future ").append(table.name()).append(", ").append(table.size());
      out.append(" bytes, state in byte ").append(table.tagOffset()).append('\n');
      for (StateTable.Variant variant : table.variants()) {
        out.append("  ").append(variant.tag()).append(' ').append(variant.name());
        for (StateTable.Saved saved : variant.saved()) {
          out.append(' ').append(saved.name()).append('@').append(saved.offset());
          out.append('+').append(saved.size());
        }
        out.append('\n');
      }
    }
    for (TraceFrame frame : trace.frames()) {
      frame(out, frame);
    }
    out.append(trace.verdict().word()).append(": ");
    out.append(Word.text(trace.verdict().sentence())).append('\n');
    for (Verdict.Event event : trace.verdict().life()) {
      out.append("  step ").append(event.step()).append(", line ").append(event.line());
      out.append(": ").append(Word.text(event.words())).append('\n');
    }
    return out.toString();
  }

  private static void frame(StringBuilder out, TraceFrame frame) {
    out.append("\nstep ").append(frame.step()).append(", line ").append(frame.line());
    for (Mark mark : frame.marks()) {
      out.append(" [").append(mark.word()).append(']');
    }
    out.append("\n  ").append(Word.text(frame.sentence())).append('\n');
    for (StackFrame call : frame.stack()) {
      out.append("  ").append(call.function()).append('\n');
      call.places().forEach(place -> place(out, place));
    }
    if (!frame.heap().isEmpty()) {
      out.append("  heap\n");
      frame.heap().forEach(place -> place(out, place));
    }
    for (Arrow arrow : frame.arrows()) {
      out.append("  ").append(arrow.kind()).append(": ").append(arrow.words()).append('\n');
    }
    frame.move().ifPresent(move -> out.append("  move of ").append(move.size()).append(" bytes\n"));
  }

  private static void place(StringBuilder out, TracePlace place) {
    out.append("    ").append(place.name()).append(": ").append(place.type()).append(" at ");
    out.append(Hex.of(place.address())).append(", ").append(place.size()).append(" bytes, ");
    out.append(place.words());
    for (Pinned pin : place.pinned()) {
      out.append(", pinned ").append(pin.offset()).append('+').append(pin.size());
    }
    out.append('\n');
    if (place.state() != TracePlace.State.LIVE) {
      return;
    }
    for (Slot slot : place.slots()) {
      switch (slot.kind()) {
        case VALUE, STATE -> {
          out.append("      ").append(slot.offset()).append('+').append(slot.size()).append(' ');
          out.append(slot.name()).append(": ").append(slot.type()).append(" =");
          for (Cell cell : slot.cells()) {
            out.append(' ').append(cell.text().isEmpty() ? "\u00b7\u00b7" : cell.text());
          }
          out.append('\n');
        }
        case PADDING, UNUSED -> {}
      }
    }
  }
}
