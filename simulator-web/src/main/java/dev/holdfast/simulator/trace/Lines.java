package dev.holdfast.simulator.trace;

import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines of the program, found without reading it from its start each time. */
final class Lines {

  private final SourceFile file;
  private final List<Integer> starts = new ArrayList<>();

  Lines(SourceFile file) {
    this.file = file;
    starts.add(0);
    for (int i = 0; i < file.text().length(); i++) {
      if (file.text().charAt(i) == '\n') {
        starts.add(i + 1);
      }
    }
  }

  /** The 1-based line where the span begins, 0 for a span that is not in the program. */
  int of(Span span) {
    if (span.file() != file) {
      return 0;
    }
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (starts.get(middle) <= span.start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low + 1;
  }
}
