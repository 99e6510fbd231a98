package dev.holdfast.simulator.machine;

import java.util.ArrayList;
import java.util.List;

/** What the program printed. */
final class Output {

  private final Machine machine;
  private final int limit;
  private final StringBuilder text = new StringBuilder();

  Output(Machine machine, int limit) {
    this.machine = machine;
    this.limit = limit;
  }

  void print(String piece) {
    text.append(piece);
    machine.tell(new Event.Printed(piece));
    if (text.length() > limit) {
      machine.limit("output");
    }
  }

  String text() {
    return text.toString();
  }

  /** Without their ends; a last line without an end counts. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        lines.add(text.substring(start, i));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }
}
