package dev.holdfast.simulator.mir;

/** The number of a basic block; 0 is the entry. */
public record BlockId(int index) {

  public static final BlockId START = new BlockId(0);

  @Override
  public String toString() {
    return "bb" + index;
  }
}
