package dev.holdfast.simulator.mir;

/** A local of a body: 0 is the return place, 1 to argCount the arguments. */
public record Local(int index) {

  public static final Local RETURN = new Local(0);

  @Override
  public String toString() {
    return "_" + index;
  }
}
