package dev.holdfast.simulator.type;

import java.util.List;

/** A trait with its arguments; {@code args[0]} is the Self type. */
public record TraitRef(TraitDef trait, List<GenericArg> args) {

  public TraitRef {
    args = List.copyOf(args);
  }

  @Override
  public int hashCode() {
    return 31 * trait.hashCode() + TypeFlags.hash(args);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof TraitRef it && trait == it.trait && TypeFlags.same(args, it.args);
  }

  public Type self() {
    return (Type) args.get(0);
  }
}
