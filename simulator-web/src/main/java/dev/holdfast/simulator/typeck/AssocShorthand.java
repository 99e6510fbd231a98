package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.syntax.Bound;
import dev.holdfast.simulator.syntax.GenericParams;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.syntax.TypeRef;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code T::Item}, an associated type without its trait. Reference: paths. */
final class AssocShorthand {

  private AssocShorthand() {}

  /**
   * {@code Base::name} as an associated type, by the bounds that the scope grants.
   *
   * @param self whether the base is written {@code Self}: in an impl its trait is asked first
   */
  static Optional<Type> of(
      Type base, Ident name, Scope scope, TypeLowering lowering, boolean self) {
    if (self && scope.impl.isPresent() && scope.impl.get().traitRef().isPresent()) {
      List<TraitRef> ofImpl = List.of(scope.impl.get().traitRef().get());
      Optional<Type> found = among(ofImpl, base, name, lowering);
      if (found.isPresent()) {
        return found;
      }
    }
    List<TraitRef> bounds = new ArrayList<>();
    if (scope.trait.isPresent() && base.equals(scope.self.orElse(null))) {
      bounds.add(new TraitRef(scope.trait.get(), scope.trait.get().generics().identity()));
    }
    if (!(base instanceof Type.Projection)) {
      granted(scope.generics.predicates(), base, bounds);
    }
    Optional<Type> found = among(bounds, base, name, lowering);
    if (found.isEmpty() && base instanceof Type.Param param && scope.written.isPresent()) {
      found = among(stated(param, scope, lowering), base, name, lowering);
    }
    if (found.isEmpty()
        && scope.impl.isPresent()
        && base.equals(scope.self.orElse(null))
        && scope.impl.get().traitRef().isPresent()) {
      found = among(List.of(scope.impl.get().traitRef().get()), base, name, lowering);
    }
    return found;
  }

  /**
   * What the item itself asks of a parameter, also further behind: the traits alone, without what
   * they say of associated types, which may speak of each other.
   */
  private static List<TraitRef> stated(Type.Param param, Scope scope, TypeLowering lowering) {
    GenericParams written = scope.written.get();
    scope.written = Optional.empty();
    List<TraitRef> stated = new ArrayList<>();
    for (GenericParams.Param each : written.params()) {
      if (each instanceof GenericParams.Param.TypeParam it
          && param.equals(scope.params.get(it.name().text()))) {
        stated(param, it.bounds(), lowering, stated);
      }
    }
    for (GenericParams.WherePredicate each : written.where()) {
      if (each instanceof GenericParams.WherePredicate.TypeBounds it
          && it.forLifetimes().isEmpty()
          && it.type() instanceof TypeRef.PathType path
          && path.qself().isEmpty()
          && path.path().single().isPresent()
          && param.equals(scope.params.get(path.path().single().get().text()))) {
        stated(param, it.bounds(), lowering, stated);
      }
    }
    scope.written = Optional.of(written);
    return stated;
  }

  private static void stated(
      Type.Param param, List<Bound> bounds, TypeLowering lowering, List<TraitRef> out) {
    for (Bound bound : bounds) {
      if (bound instanceof Bound.TraitBound it && !it.maybe() && it.forLifetimes().isEmpty()) {
        lowering.bounds.traitOf(param, it).ifPresent(out::add);
      }
    }
  }

  private static void granted(List<Predicate> known, Type base, List<TraitRef> out) {
    for (Predicate predicate : known) {
      if (predicate instanceof Predicate.Trait it && it.trait().self().equals(base)) {
        out.add(it.trait());
      }
    }
  }

  /** The first of that name; several that differ are an error, of which the first is taken. */
  private static Optional<Type> among(
      List<TraitRef> bounds, Type base, Ident name, TypeLowering lowering) {
    List<Type> found = new ArrayList<>();
    for (TraitRef bound : bounds) {
      for (Type.Projection each : lowering.bounds.assocsOfTrait(bound, name.text())) {
        if (!found.contains(each)) {
          found.add(each);
        }
      }
    }
    if (found.size() > 1) {
      lowering.cx.report(
          Diagnostic.error(
              "E0221",
              "ambiguous associated type `"
                  + name.text()
                  + "` in bounds of `"
                  + TypePrinter.print(base)
                  + "`",
              name.span(),
              "ambiguous associated type `" + name.text() + "`"));
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }
}
