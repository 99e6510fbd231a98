package dev.holdfast.simulator.trace;

/**
 * A pointer that lies in a place's bytes, and what it points at.
 *
 * @param from the place that holds the pointer
 * @param fromOffset the pointer's first byte in it
 * @param to the place pointed at
 * @param toOffset the first byte pointed at, at most the place's size
 * @param toSize the bytes that the pointer's type lets it reach
 * @param words for the reader who does not see the picture, such as "points to byte 2 of data"
 */
public record Arrow(
    int from, int fromOffset, int to, int toOffset, int toSize, Kind kind, String words) {

  /** What a pointer is worth. */
  public enum Kind {
    /** To a whole place: a box, a pin, a reference to a variable. */
    HANDLE,
    /** To a part of a live place. */
    INTERIOR,
    /** To what has been moved away, freed or gone out of scope. */
    STALE
  }
}
