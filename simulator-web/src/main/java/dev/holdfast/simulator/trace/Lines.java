package dev.holdfast.simulator.trace;

import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;

/** The lines of the program, found without reading it from its start each time. */
final class Lines {

  private final SourceFile file;

  /** Of each character, and of the end. */
  private final int[] lines;

  Lines(SourceFile file) {
    this.file = file;
    lines = new int[file.text().length() + 1];
    int line = 1;
    for (int i = 0; i < lines.length; i++) {
      lines[i] = line;
      line += i < file.text().length() && file.text().charAt(i) == '\n' ? 1 : 0;
    }
  }

  /** The 1-based line where the span begins, 0 for a span that is not in the program. */
  int of(Span span) {
    return span.file() == file ? lines[span.start()] : 0;
  }
}
