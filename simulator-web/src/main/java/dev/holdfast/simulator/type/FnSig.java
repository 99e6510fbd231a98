package dev.holdfast.simulator.type;

import java.util.List;

/**
 * A function's signature; {@code boundRegions} is the number of regions that it binds itself
 * (function pointers and closures only: a function item's lifetimes are generic parameters).
 *
 * @param abi as in {@code extern "C"}; empty for Rust's own
 */
public record FnSig(
    List<Type> inputs, Type output, boolean isUnsafe, String abi, int boundRegions) {

  public FnSig {
    inputs = List.copyOf(inputs);
    abi = abi.equals("Rust") ? "" : abi;
  }

  /** With Rust's own ABI. */
  public FnSig(List<Type> inputs, Type output, boolean isUnsafe, int boundRegions) {
    this(inputs, output, isUnsafe, "", boundRegions);
  }

  /** The same function's with other parts. */
  public FnSig with(List<Type> newInputs, Type newOutput, int newBoundRegions) {
    return new FnSig(newInputs, newOutput, isUnsafe, abi, newBoundRegions);
  }
}
