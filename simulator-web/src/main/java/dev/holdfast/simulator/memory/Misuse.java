package dev.holdfast.simulator.memory;

import java.util.List;

/**
 * Undefined behaviour, or a broken promise of pinning: what was done at which moment, and what led
 * to it (a sentence and a moment each, the earliest first).
 */
public record Misuse(Kind kind, String message, Moment at, List<Cause> history) {

  public Misuse {
    history = List.copyOf(history);
  }

  /** Something that happened before and matters. */
  public record Cause(String message, Moment at) {}

  /** The kinds, in the words of the answer's form. */
  public enum Kind {
    DANGLING("dangling"),
    USE_AFTER_FREE("use-after-free"),
    OUT_OF_BOUNDS("out-of-bounds"),
    UNINITIALISED("uninitialised"),
    NULL("null"),
    MISALIGNED("misaligned"),
    INVALID_VALUE("invalid-value"),
    DOUBLE_FREE("double-free"),
    MOVED_WHILE_PINNED("moved-while-pinned"),
    FREED_WHILE_PINNED("freed-while-pinned");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    /** Whether it breaks the contract of pinning only: the run goes on after it. */
    public boolean breaksContract() {
      return this == MOVED_WHILE_PINNED || this == FREED_WHILE_PINNED;
    }
  }
}
