package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Bound;
import dev.holdfast.simulator.syntax.TypeRef;
import dev.holdfast.simulator.type.AssocTypeDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Trait objects: a {@code dyn} type from its bounds, with what its trait and supertraits say of
 * associated types and what it has to say itself.
 */
final class ObjectLowering {

  private final TypeLowering lowering;
  private final TypeContext cx;
  private final TypeLowering.Places places;

  /** The traits of which it has been said in this signature that they can have no objects. */
  private final List<TraitDef> without = new ArrayList<>();

  ObjectLowering(TypeLowering lowering, TypeLowering.Places places) {
    this.lowering = lowering;
    this.cx = lowering.cx;
    this.places = places;
  }

  Type of(TypeRef.DynTrait it, Region defaultRegion) {
    return of(it.bounds(), defaultRegion, it.span());
  }

  Type of(List<Bound> bounds, Region defaultRegion, Span span) {
    Optional<TraitDef> principal = Optional.empty();
    List<GenericArg> args = List.of();
    List<Type.AssocValue> assocs = new ArrayList<>();
    List<TraitDef> autos = new ArrayList<>();
    Region region = defaultRegion;
    lowering.bounds.notRelaxed(bounds, "relaxed bounds are not permitted in trait object types");
    for (Bound bound : bounds) {
      switch (bound) {
        case Bound.TraitBound it when it.maybe() -> {}
        case Bound.Outlives it -> {
          if (region != defaultRegion) {
            String text = "only a single explicit lifetime bound is permitted";
            cx.report(Diagnostic.error("E0226", text, it.span(), ""));
          }
          region = lowering.lifetimes.region(it.lifetime());
        }
        case Bound.Use it -> cx.report(Diagnostic.unsupported("`use<..>`", it.span()));
        case Bound.TraitBound it -> {
          Optional<TraitDef> trait = lowering.bounds.trait(it.path());
          if (trait.isEmpty()) {
            return Type.ERROR;
          }
          if (trait.get().isAuto()) {
            autos.add(trait.get());
          } else if (principal.isPresent()) {
            cx.report(
                Diagnostic.error(
                    "E0225",
                    "only auto traits can be used as additional traits in a trait object",
                    it.span(),
                    "additional non-auto trait"));
            return Type.ERROR;
          } else {
            principal = trait;
            lowering.lifetimes.enter(it.forLifetimes(), false);
            // Self is not there yet: a placeholder parameter that the projection of it never shows.
            List<Predicate> predicates = new ArrayList<>();
            lowering.bounds.traitBound(new Type.Param(-1, "dyn Self"), it, predicates);
            for (Predicate predicate : predicates) {
              if (predicate instanceof Predicate.Trait p && p.trait().trait() == trait.get()) {
                args = p.trait().args().subList(1, p.trait().args().size());
              } else if (predicate instanceof Predicate.Projects p) {
                assocs.add(new Type.AssocValue(p.projection().assoc(), p.type()));
              }
            }
            lowering.lifetimes.leave();
          }
        }
      }
    }
    if (principal.isEmpty() && autos.isEmpty()) {
      String text = "at least one trait is required for an object type";
      cx.report(Diagnostic.error("E0224", text, span, ""));
      return Type.ERROR;
    }
    if (principal.isPresent()) {
      int unsaid = ofSelf(args);
      if (unsaid >= 0) {
        String name = principal.get().generics().param(unsaid + 1).name();
        String text = "the type parameter `" + name + "` must be explicitly specified";
        if (specifies(principal.get(), bounds, assocs, span)) {
          cx.report(Diagnostic.error("E0393", text, span, "missing reference to `" + name + "`"));
        }
        return Type.ERROR;
      }
      implied(principal.get(), args, assocs);
    }
    if (principal.isPresent()
        && (DynCompatibility.asksOfSelf(cx, principal.get())
                && !DynCompatibility.check(cx, principal.get(), span)
            || !specifies(principal.get(), bounds, assocs, span))) {
      return Type.ERROR;
    }
    // Of what a signature says, all who use it are told; in itself it is wrong once.
    if (lowering.inAlias) {
      cx.hasFalseObjects |= principal.isPresent() && !DynCompatibility.holds(cx, principal.get());
    } else if (principal.isPresent()
        && !without.contains(principal.get())
        && !DynCompatibility.check(cx, principal.get(), span)) {
      if (places.inBody() || cx.isLibrary()) {
        return Type.ERROR;
      }
      without.add(principal.get());
    }
    if (region == defaultRegion && principal.isPresent() && isStatic(principal.get())) {
      // Even where a reference around it would give its own: rustc's object_region_bounds.
      region = Region.STATIC;
    }
    return new Type.Dynamic(principal, args, assocs, autos, region);
  }

  /** The first argument that a default makes of Self, which an object has not; else -1. */
  private static int ofSelf(List<GenericArg> args) {
    for (int i = 0; i < args.size(); i++) {
      boolean[] found = new boolean[1];
      new TypeFolder() {
        @Override
        public Type fold(Type type) {
          found[0] |= type instanceof Type.Param it && it.index() < 0;
          return foldParts(type);
        }
      }.foldArgs(List.of(args.get(i)));
      if (found[0]) {
        return i;
      }
    }
    return -1;
  }

  /** What a trait says of its supertraits' associated types, its objects say, too. */
  private void implied(TraitDef trait, List<GenericArg> args, List<Type.AssocValue> assocs) {
    List<GenericArg> all = new ArrayList<>();
    all.add(new Type.Param(-1, "dyn Self"));
    all.addAll(args);
    for (TraitRef each : cx.supertraits(new TraitRef(trait, all))) {
      for (Predicate predicate : each.trait().generics().ownPredicates()) {
        if (Subst.apply(predicate, each.args()) instanceof Predicate.Projects it
            && it.projection().args().get(0).equals(all.get(0))
            && assocs.stream().noneMatch(known -> known.assoc() == it.projection().assoc())) {
          assocs.add(new Type.AssocValue(it.projection().assoc(), it.type()));
        }
      }
    }
  }

  /** An object says what all associated types of its trait are, but those that ask for a size. */
  private boolean specifies(
      TraitDef trait, List<Bound> bounds, List<Type.AssocValue> assocs, Span span) {
    List<String> missing = new ArrayList<>();
    int count = 0;
    for (TraitRef each : cx.supertraits(new TraitRef(trait, trait.generics().identity()))) {
      List<String> ofTrait = new ArrayList<>();
      for (AssocTypeDef assoc : each.trait().types()) {
        if (assocs.stream().noneMatch(it -> it.assoc() == assoc) && !settled(trait, assoc)) {
          if (!places.inBody() && DynCompatibility.isLending(assoc)) {
            return DynCompatibility.check(cx, each.trait(), span);
          }
          ofTrait.add("`" + assoc.name() + "`");
        }
      }
      if (!ofTrait.isEmpty()) {
        count += ofTrait.size();
        missing.add(listed(ofTrait) + " in `" + each.trait().name() + "`");
      }
    }
    missing.sort(Comparator.naturalOrder());
    if (!missing.isEmpty() && places.inBody() && !DynCompatibility.holds(cx, trait)) {
      // That is said instead.
      return true;
    }
    for (Bound bound : bounds) {
      if (!missing.isEmpty()
          && bound instanceof Bound.TraitBound it
          && cx.resolver.path(lowering.scope, it.path(), Resolver.Namespace.TYPES, false).stream()
              .anyMatch(found -> found.res() instanceof Res.Trait named && named.def() == trait)) {
        String types = count == 1 ? "type " : "types ";
        cx.report(
            Diagnostic.error(
                "E0191",
                "the value of the associated "
                    + types
                    + String.join(", ", missing)
                    + " must be specified",
                it.path().span(),
                "help: specify the associated " + types.trim()));
      }
    }
    return missing.isEmpty();
  }

  private static String listed(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** Whether the trait itself says what the associated type is, or that an object has none. */
  private boolean settled(TraitDef trait, AssocTypeDef assoc) {
    for (Predicate predicate : assoc.generics().ownPredicates()) {
      if (predicate instanceof Predicate.Trait it
          && it.trait().trait().lang() == TraitDef.Lang.SIZED
          && it.trait().self() instanceof Type.Param self
          && self.index() == 0) {
        return true;
      }
    }
    for (TraitRef each : cx.supertraits(new TraitRef(trait, trait.generics().identity()))) {
      for (Predicate predicate : each.trait().generics().ownPredicates()) {
        if (predicate instanceof Predicate.Projects it && it.projection().assoc() == assoc) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether all that implement the trait outlive 'static: then its objects do, too. */
  private boolean isStatic(TraitDef trait) {
    for (TraitRef each : cx.supertraits(new TraitRef(trait, trait.generics().identity()))) {
      for (Predicate predicate : each.trait().impliedPredicates()) {
        if (predicate instanceof Predicate.TypeOutlives it
            && it.region() == Region.STATIC
            && it.type() instanceof Type.Param self
            && self.index() == 0) {
          return true;
        }
      }
    }
    return false;
  }
}
