package dev.holdfast.simulator.type;

import java.util.List;

/**
 * A constant's value as a tree, as patterns and types need it (rustc: {@code ValTree}). A reference
 * is what it refers to.
 */
public sealed interface ValTree {

  /** A scalar or a {@code str}. */
  record Leaf(Value value) implements ValTree {}

  /**
   * A struct, a tuple, an array, a slice, or an enum in one of its variants.
   *
   * @param variant its index; -1 for what is no enum
   */
  record Branch(int variant, List<ValTree> parts) implements ValTree {}
}
