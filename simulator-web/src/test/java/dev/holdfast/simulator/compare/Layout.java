package dev.holdfast.simulator.compare;

import java.util.List;

/** Lines to a text, indented by their braces. */
final class Layout {

  private Layout() {}

  static String indent(List<String> head, List<String> lines) {
    StringBuilder text = new StringBuilder();
    head.forEach(line -> text.append(line).append('\n'));
    if (!head.isEmpty()) {
      text.append('\n');
    }
    int depth = 0;
    for (String line : lines) {
      boolean closes = line.startsWith("}") || line.startsWith("]") || line.startsWith(")");
      int shown = Math.max(0, closes ? depth - 1 : depth);
      text.append(line.isEmpty() ? "" : "    ".repeat(shown)).append(line).append('\n');
      for (char c : line.toCharArray()) {
        depth += c == '{' || c == '[' || c == '(' ? 1 : c == '}' || c == ']' || c == ')' ? -1 : 0;
      }
    }
    return text.toString();
  }
}
