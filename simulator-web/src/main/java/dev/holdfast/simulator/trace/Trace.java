package dev.holdfast.simulator.trace;

import java.util.List;

/**
 * A whole run as the reader steps through it: every instant, what was printed, and how it ended.
 * Plain values, nothing of the machine; there is at least one frame, and {@code frames.get(k)} is
 * step k + 1. Of a long run the first frames are kept and the last one; the sentence before the gap
 * says so.
 *
 * @param futures the layout of every async body whose future occurs in a frame
 * @param stdout the lines printed in the whole run; a frame says how many of them it has seen
 */
public record Trace(
    List<TraceFrame> frames, List<StateTable> futures, List<String> stdout, Verdict verdict) {

  public Trace {
    frames = List.copyOf(frames);
    futures = List.copyOf(futures);
    stdout = List.copyOf(stdout);
    if (frames.isEmpty()) {
      throw new IllegalStateException("bug: a trace without frames");
    }
  }
}
