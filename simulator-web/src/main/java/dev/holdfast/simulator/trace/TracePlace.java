package dev.holdfast.simulator.trace;

import java.util.List;

/**
 * A variable or a heap allocation at one instant. The slots are sorted, do not overlap and cover
 * all its bytes, padding included.
 *
 * @param id the same in all frames of the trace
 * @param name as the program has it, or alloc1, alloc2, … for the heap
 * @param type as rustc prints it
 * @param words the state in words, such as "freed at step 8"
 * @param pinned the parts that are pinned, the whole place being one of {@code size} bytes
 */
public record TracePlace(
    int id,
    String name,
    String type,
    int address,
    int size,
    State state,
    String words,
    List<Slot> slots,
    List<Pinned> pinned) {

  public TracePlace {
    slots = List.copyOf(slots);
    pinned = List.copyOf(pinned);
  }

  /** The life of a place. */
  public enum State {
    /** Declared, not yet initialised. */
    BLANK,
    LIVE,
    MOVED,
    /** Freed, or out of scope. */
    DEAD
  }

  /** Bytes that must stay where they are until the value in them has been dropped. */
  public record Pinned(int offset, int size) {}

  /**
   * A stretch of bytes that belong together: a field, or bytes that hold nothing.
   *
   * @param name the field's path, such as {@code inner.view}; empty for a place without fields
   * @param type as rustc prints it
   * @param cells the values in it, sorted; of a long slot only the first ones
   */
  public record Slot(Kind kind, String name, String type, int offset, int size, List<Cell> cells) {

    public Slot {
      cells = List.copyOf(cells);
    }

    /** What the bytes are. */
    public enum Kind {
      VALUE,
      /** The number of a future's state, or of an enum's variant. */
      STATE,
      /** Bytes of no field in any state. */
      PADDING,
      /** Bytes of the future that its present state does not use. */
      UNUSED
    }

    public int end() {
      return offset + size;
    }
  }

  /** One value: its bytes within the place, and how it prints; empty while uninitialised. */
  public record Cell(int offset, int size, String text) {}

  /** What the value that begins at the offset prints as; empty where there is none. */
  public String text(int offset) {
    for (Slot slot : slots) {
      if (offset >= slot.offset && offset < slot.end()) {
        for (Cell cell : slot.cells) {
          if (cell.offset == offset) {
            return cell.text;
          }
        }
      }
    }
    return "";
  }

  public boolean wholePinned() {
    for (Pinned part : pinned) {
      if (part.offset == 0 && part.size == size) {
        return true;
      }
    }
    return false;
  }
}
