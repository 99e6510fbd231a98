package dev.holdfast.simulator.type;

import dev.holdfast.simulator.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * An associated type of a trait. Its generics are the trait's (then its own); their own predicates
 * are the bounds on the associated type itself, as predicates on its projection.
 */
public final class AssocTypeDef implements Def {

  private final DefHead head;
  private final TraitDef trait;
  private final Generics generics;
  private Optional<Type> fallback = Optional.empty();
  private List<Predicate> stated = List.of();

  public AssocTypeDef(DefHead head, TraitDef trait, Generics generics) {
    this.head = head;
    this.trait = trait;
    this.generics = generics;
  }

  public TraitDef trait() {
    return trait;
  }

  /** The where clauses of a type with parameters of its own. */
  public List<Predicate> stated() {
    return stated;
  }

  public void resolveStated(List<Predicate> predicates) {
    this.stated = predicates;
  }

  public Optional<Type> fallback() {
    return fallback;
  }

  public void resolveFallback(Type type) {
    this.fallback = Optional.of(type);
  }

  @Override
  public String name() {
    return head.name();
  }

  @Override
  public String path() {
    return head.path();
  }

  @Override
  public Span span() {
    return head.span();
  }

  @Override
  public boolean fromPrelude() {
    return head.fromPrelude();
  }

  @Override
  public Generics generics() {
    return generics;
  }

  @Override
  public String toString() {
    return head.path();
  }
}
