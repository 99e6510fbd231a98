package dev.holdfast.simulator.trace;

import java.util.List;

/**
 * The states of one async body, as rustc lays its future out; sizes and offsets in bytes.
 *
 * @param name as the source has it, such as {@code reader()}
 * @param tagOffset where the number of the state lies
 * @param upvars what the future captured; they lie there in every state
 * @param variants in the order in which they are passed through: Unresumed, the suspension points,
 *     Returned, Panicked
 */
public record StateTable(
    String name,
    int size,
    int align,
    int tagOffset,
    int tagSize,
    List<Saved> upvars,
    List<Variant> variants) {

  public StateTable {
    upvars = List.copyOf(upvars);
    variants = List.copyOf(variants);
  }

  /** A state: the number in the tag, what it keeps, and the line it stands at (0 for none). */
  public record Variant(String name, int tag, int line, List<Saved> saved) {
    public Variant {
      saved = List.copyOf(saved);
    }
  }

  /** A local or upvar that lives in the future. */
  public record Saved(String name, String type, int offset, int size) {}
}
