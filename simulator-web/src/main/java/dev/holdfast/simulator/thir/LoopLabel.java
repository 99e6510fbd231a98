package dev.holdfast.simulator.thir;

/** The identity of a loop or labelled block; {@code name} is empty where none is written. */
public final class LoopLabel {

  private final String name;

  public LoopLabel(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }
}
