package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.List;

/** A bound after a colon, in {@code impl …} or in {@code dyn …}. */
public sealed interface Bound {

  Span span();

  /** {@code Trait<..>}, {@code for<'a> Trait<&'a T>}; {@code maybe} for {@code ?Trait}. */
  record TraitBound(boolean maybe, List<Lifetime> forLifetimes, Path path, Span span)
      implements Bound {
    public TraitBound {
      forLifetimes = List.copyOf(forLifetimes);
    }
  }

  /** {@code 'a}. */
  record Outlives(Lifetime lifetime, Span span) implements Bound {}

  /** {@code use<'a, T>}. */
  record Use(List<Ident> names, Span span) implements Bound {
    public Use {
      names = List.copyOf(names);
    }
  }
}
