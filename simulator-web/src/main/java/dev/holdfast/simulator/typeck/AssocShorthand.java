package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import java.util.Optional;

/** {@code T::Item}, an associated type without its trait. Reference: paths. */
final class AssocShorthand {

  private AssocShorthand() {}

  /** {@code Base::name} as an associated type, by the bounds that the scope grants. */
  static Optional<Type> of(Type base, String name, Scope scope, TypeLowering lowering) {
    if (scope.trait.isPresent() && base.equals(scope.self.orElse(null))) {
      Optional<Type.Projection> own =
          lowering.assocOfTrait(
              new TraitRef(scope.trait.get(), scope.trait.get().generics().identity()), name);
      if (own.isPresent()) {
        return Optional.of(own.get());
      }
    }
    for (Predicate predicate : scope.generics.predicates()) {
      if (predicate instanceof Predicate.Trait it && it.trait().self().equals(base)) {
        Optional<Type.Projection> found = lowering.assocOfTrait(it.trait(), name);
        if (found.isPresent()) {
          return Optional.of(found.get());
        }
      }
    }
    if (base instanceof Type.Projection projection) {
      for (Predicate predicate : projection.assoc().generics().ownPredicates()) {
        if (Subst.apply(predicate, projection.args()) instanceof Predicate.Trait it
            && it.trait().self().equals(base)) {
          Optional<Type.Projection> found = lowering.assocOfTrait(it.trait(), name);
          if (found.isPresent()) {
            return Optional.of(found.get());
          }
        }
      }
    }
    if (scope.impl.isPresent()
        && base.equals(scope.self.orElse(null))
        && scope.impl.get().traitRef().isPresent()) {
      Optional<Type.Projection> found =
          lowering.assocOfTrait(scope.impl.get().traitRef().get(), name);
      if (found.isPresent()) {
        return Optional.of(found.get());
      }
    }
    return Optional.empty();
  }
}
