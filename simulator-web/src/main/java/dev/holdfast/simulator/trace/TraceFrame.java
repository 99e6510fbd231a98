package dev.holdfast.simulator.trace;

import java.util.List;
import java.util.Optional;

/**
 * One instant of a run. Places keep their {@code id} through the whole trace; arrows, changes and
 * the move name places by it.
 *
 * @param step counts from 1
 * @param line the 1-based source line that is shown as current
 * @param start offset of the current code in the source, in UTF-16 units
 * @param end its end, exclusive
 * @param sentence what happened, in words; one or two sentences
 * @param stack the calls, outermost first
 * @param heap the heap's allocations in the order in which they were made
 * @param changed the bytes written in this step
 * @param printed how many lines of the trace's {@code stdout} have been printed so far
 * @param executor terms and what they say, such as "Running" and "main"; may be empty
 */
public record TraceFrame(
    int step,
    int line,
    int start,
    int end,
    List<Word> sentence,
    List<StackFrame> stack,
    List<TracePlace> heap,
    List<Arrow> arrows,
    List<Range> changed,
    Optional<Move> move,
    List<FutureState> futures,
    List<Fact> executor,
    int printed,
    List<Mark> marks) {

  public TraceFrame {
    sentence = List.copyOf(sentence);
    stack = List.copyOf(stack);
    heap = List.copyOf(heap);
    arrows = List.copyOf(arrows);
    changed = List.copyOf(changed);
    futures = List.copyOf(futures);
    executor = List.copyOf(executor);
    marks = List.copyOf(marks);
  }

  /** A function that runs: its name as the program has it, and its variables. */
  public record StackFrame(String function, List<TracePlace> places) {
    public StackFrame {
      places = List.copyOf(places);
    }
  }

  /** {@code size} bytes of a place from {@code offset} on. */
  public record Range(int place, int offset, int size) {}

  /** {@code size} bytes went from one place to another in this step. */
  public record Move(int from, int fromOffset, int to, int toOffset, int size) {}

  /** A term of the executor and what it says now. */
  public record Fact(String term, List<Word> says) {
    public Fact {
      says = List.copyOf(says);
    }
  }

  /** What a step is on the time line. */
  public enum Mark {
    POLL("poll"),
    MOVE("move"),
    DROP("drop"),
    PIN("pin"),
    PANIC("panic"),
    VERDICT("verdict");

    private final String word;

    Mark(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
