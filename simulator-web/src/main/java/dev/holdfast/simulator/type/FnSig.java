package dev.holdfast.simulator.type;

import java.util.List;

/**
 * A function's signature; {@code boundRegions} is the number of regions that it binds itself
 * (function pointers and closures only: a function item's lifetimes are generic parameters).
 */
public record FnSig(List<Type> inputs, Type output, boolean isUnsafe, int boundRegions) {

  public FnSig {
    inputs = List.copyOf(inputs);
  }
}
