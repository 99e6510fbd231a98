package dev.holdfast.simulator.type;

/** What must hold, or is known to hold; {@code boundRegions} counts the {@code for<..>} regions. */
public sealed interface Predicate {

  record Trait(TraitRef trait, int boundRegions) implements Predicate {}

  /** The projection is the type. */
  record Projects(Type.Projection projection, Type type, int boundRegions) implements Predicate {}

  record TypeOutlives(Type type, Region region) implements Predicate {}

  record RegionOutlives(Region longer, Region shorter) implements Predicate {}
}
