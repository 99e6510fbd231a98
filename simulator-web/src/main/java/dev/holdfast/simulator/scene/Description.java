package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.trace.Arrow;
import dev.holdfast.simulator.trace.Hex;
import dev.holdfast.simulator.trace.TraceFrame;
import dev.holdfast.simulator.trace.TraceFrame.StackFrame;
import dev.holdfast.simulator.trace.TracePlace;
import dev.holdfast.simulator.trace.TracePlace.Cell;
import dev.holdfast.simulator.trace.TracePlace.Slot;
import dev.holdfast.simulator.trace.TracePlace.State;
import java.util.List;
import java.util.Optional;

/** The picture in words, for those who do not see it. */
final class Description {

  private static final int MOST_CELLS = 8;

  private Description() {}

  /** Every place with its state and values, then the pointers. */
  static String of(TraceFrame frame) {
    StringBuilder text = new StringBuilder();
    for (StackFrame call : frame.stack()) {
      text.append("Stack frame ").append(call.function()).append(": ");
      places(text, frame, call.places(), "no variables");
    }
    if (!frame.heap().isEmpty()) {
      text.append("Heap: ");
      places(text, frame, frame.heap(), "empty");
    }
    return text.toString().trim();
  }

  /** The name of the place with this id, if the frame has it. */
  static Optional<String> name(TraceFrame frame, int id) {
    for (StackFrame call : frame.stack()) {
      for (TracePlace place : call.places()) {
        if (place.id() == id) {
          return Optional.of(place.name());
        }
      }
    }
    for (TracePlace place : frame.heap()) {
      if (place.id() == id) {
        return Optional.of(place.name());
      }
    }
    return Optional.empty();
  }

  private static void places(
      StringBuilder text, TraceFrame frame, List<TracePlace> places, String none) {
    String before = "";
    for (TracePlace place : places) {
      text.append(before);
      place(text, frame, place);
      before = "; ";
    }
    text.append(places.isEmpty() ? none : "").append(". ");
  }

  private static void place(StringBuilder text, TraceFrame frame, TracePlace place) {
    text.append(place.name());
    if (!place.type().isEmpty()) {
      text.append(", ").append(place.type());
    }
    text.append(" at ").append(Hex.of(place.address())).append(", ");
    text.append(place.size()).append(place.size() == 1 ? " byte, " : " bytes, ");
    text.append(place.words());
    if (place.state() == State.LIVE) {
      String before = ": ";
      for (Slot slot : place.slots()) {
        switch (slot.kind()) {
          case VALUE, STATE -> {
            text.append(before);
            before = ", ";
            value(text, slot);
          }
          case PADDING, UNUSED -> {}
        }
      }
    }
    for (Arrow arrow : frame.arrows()) {
      if (arrow.from() == place.id() && !arrow.words().isEmpty()) {
        text.append(", ").append(arrow.words());
      }
    }
  }

  private static void value(StringBuilder text, Slot slot) {
    if (!slot.name().isEmpty()) {
      text.append(slot.name()).append(" = ");
    }
    int shown = 0;
    for (Cell cell : slot.cells()) {
      if (shown == MOST_CELLS) {
        text.append(" and more");
        return;
      }
      text.append(shown == 0 ? "" : " ");
      text.append(cell.text().isEmpty() ? "uninitialised" : cell.text());
      shown++;
    }
  }
}
