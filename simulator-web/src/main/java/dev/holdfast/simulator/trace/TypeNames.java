package dev.holdfast.simulator.trace;

import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;

/**
 * Types as the reader sees them: as rustc prints them, but an async body by the words that make its
 * future, {@code reader()} for {@code {async fn body of reader()}}.
 */
final class TypeNames {

  private static final String FN = "{async fn body of ";
  private static final String BLOCK = "{async block@";
  private static final String CLOSURE = "{async closure body@";

  private TypeNames() {}

  static String of(Type type) {
    return shorten(TypePrinter.print(type));
  }

  static String shorten(String printed) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < printed.length()) {
      int brace = printed.indexOf('{', at);
      int end = brace < 0 ? printed.length() : brace;
      text.append(printed, at, end);
      if (brace < 0) {
        break;
      }
      int close = printed.indexOf('}', brace);
      if (printed.startsWith(FN, brace) && close > 0) {
        text.append(printed, brace + FN.length(), close);
        at = close + 1;
      } else if (printed.startsWith(BLOCK, brace) && close > 0) {
        place(text.append("async block"), printed, brace, close);
        at = close + 1;
      } else if (printed.startsWith(CLOSURE, brace) && close > 0) {
        place(text.append("async closure"), printed, brace, close);
        at = close + 1;
      } else {
        text.append('{');
        at = brace + 1;
      }
    }
    return text.toString();
  }

  /** Of {@code file:line:column: line:column} the line. */
  private static void place(StringBuilder text, String printed, int from, int to) {
    int line = printed.indexOf(':', from);
    int column = line < 0 ? -1 : printed.indexOf(':', line + 1);
    if (column > 0 && column < to) {
      text.append(" of line ").append(printed, line + 1, column);
    }
  }
}
