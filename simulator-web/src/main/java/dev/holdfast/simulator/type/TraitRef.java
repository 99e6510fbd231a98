package dev.holdfast.simulator.type;

import java.util.List;

/** A trait with its arguments; {@code args[0]} is the Self type. */
public record TraitRef(TraitDef trait, List<GenericArg> args) {

  public TraitRef {
    args = List.copyOf(args);
  }

  public Type self() {
    return (Type) args.get(0);
  }
}
