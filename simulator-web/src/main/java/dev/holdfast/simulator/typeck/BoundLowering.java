package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Bound;
import dev.holdfast.simulator.syntax.GenericArgs;
import dev.holdfast.simulator.syntax.Lifetime;
import dev.holdfast.simulator.syntax.Path;
import dev.holdfast.simulator.syntax.TypeRef;
import dev.holdfast.simulator.type.AssocTypeDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bounds, and the paths of the traits in them: a bound on a type becomes a predicate, and one more
 * for each associated type that it constrains.
 */
final class BoundLowering {

  private final TypeLowering lowering;
  private final TypeContext cx;
  private final LifetimeLowering lifetimes;
  private final TypeLowering.Places places;

  BoundLowering(TypeLowering lowering, TypeLowering.Places places) {
    this.lowering = lowering;
    this.cx = lowering.cx;
    this.lifetimes = lowering.lifetimes;
    this.places = places;
  }

  /** The trait that a path names; reports where it names none. */
  Optional<TraitDef> trait(Path path) {
    Optional<Resolver.Resolved> found =
        cx.resolver.path(lowering.scope, path, Resolver.Namespace.TYPES, false);
    if (!(found.isPresent() && found.get().res() instanceof Res.Trait)) {
      cx.dcx.unresolvedTrait(!(places instanceof BodyPlaces));
      cx.impls.lackTraits.add(lowering.scope.generics);
    }
    if (found.isEmpty()) {
      lowering.unresolved(path);
    }
    if (found.isEmpty() && cx.resolver.isUnresolved(lowering.scope, path)) {
      return Optional.empty();
    }
    if (found.isEmpty()) {
      String name = path.last().name().text();
      if (cx.resolver.path(lowering.scope, path, Resolver.Namespace.TYPES, false).isEmpty()
          && path.segments().size() > 1) {
        cx.resolver.called = "trait";
        cx.resolver.path(lowering.scope, path, Resolver.Namespace.TYPES, true);
        cx.resolver.called = "";
      } else if (cx.resolver.macroSort(name).isPresent()) {
        String text =
            "expected trait, found " + cx.resolver.macroSort(name).get() + " `" + name + "`";
        cx.report(Diagnostic.error("E0404", text, path.span(), "not a trait"));
      } else {
        cx.report(
            Diagnostic.error(
                "E0405",
                "cannot find trait `" + name + "` in this scope",
                path.span(),
                "not found in this scope"));
      }
      return Optional.empty();
    }
    if (found.get().res() instanceof Res.Trait trait) {
      return Optional.of(trait.def());
    }
    cx.report(
        Diagnostic.error(
            "E0404",
            "expected trait, found "
                + found.get().res().describe()
                + " `"
                + Resolver.text(path)
                + "`",
            path.span(),
            "not a trait"));
    return Optional.empty();
  }

  /** The predicates that bounds on a type state; a {@code ?Sized} among them states nothing. */
  void of(Type subject, List<Bound> bounds, List<Predicate> out) {
    for (Bound bound : bounds) {
      switch (bound) {
        case Bound.Outlives it ->
            out.add(new Predicate.TypeOutlives(subject, lifetimes.region(it.lifetime())));
        case Bound.Use it -> {}
        case Bound.TraitBound it -> {
          if (it.maybe()) {
            onlySized(it);
          } else {
            lifetimes.enter(it.forLifetimes(), false);
            traitBound(subject, it, out);
            lifetimes.leave();
          }
        }
      }
    }
  }

  /** Only a parameter of its own may an item free from having a size. */
  void notRelaxed(List<Bound> bounds, String text) {
    for (Bound bound : bounds) {
      if (bound instanceof Bound.TraitBound it && it.maybe() && !cx.isLibrary()) {
        cx.report(Diagnostic.error("", text, it.span(), ""));
      }
    }
  }

  private void onlySized(Bound.TraitBound bound) {
    Optional<TraitDef> trait = cx.isLibrary() ? Optional.empty() : trait(bound.path());
    if (trait.isPresent() && trait.get().lang() != TraitDef.Lang.SIZED) {
      String text = "bound modifier `?` can only be applied to `Sized`";
      cx.report(Diagnostic.error("", text, bound.span(), ""));
    }
  }

  /** As {@link #of}, inside a {@code for<'a>} of a where clause. */
  void where(
      List<Lifetime> forLifetimes, TypeRef subject, List<Bound> bounds, List<Predicate> out) {
    if (forLifetimes.isEmpty()) {
      of(lowering.type(subject), bounds, out);
      return;
    }
    for (Bound bound : bounds) {
      if (bound instanceof Bound.TraitBound it && !it.maybe()) {
        List<Lifetime> all = new ArrayList<>(forLifetimes);
        all.addAll(it.forLifetimes());
        lifetimes.enter(all, false);
        traitBound(lowering.type(subject), it, out);
        lifetimes.leave();
      }
    }
  }

  /**
   * The part of a bound such as {@code Fn(u8) -> u8} or of a pointer that is lowered, if any is.
   */
  String ofFn = "";

  /** Whether the arguments of a trait are lowered that is itself behind {@code impl}. */
  private boolean ofImpl;

  Type implTrait(TypeRef.ImplTrait type, TypeLowering.Places places) {
    if (ofImpl && !ofFn.startsWith("the return type")) {
      String text = "nested `impl Trait` is not allowed";
      cx.report(Diagnostic.error("E0666", text, type.span(), "nested `impl Trait` here"));
    }
    if (ofFn.isEmpty()) {
      boolean around = ofImpl;
      ofImpl = true;
      Type implemented = places.implTrait(type, lowering);
      ofImpl = around;
      return implemented;
    }
    String text = "`impl Trait` is not allowed in " + ofFn;
    cx.report(Diagnostic.error("E0562", text, type.span(), ""));
    return Type.ERROR;
  }

  /** What a bound of an item asks of its own arguments is looked at when all items are known. */
  private void stated(TraitRef bound, Span span) {
    boolean ofParam = !(bound.self() instanceof Type.Param it) || it.index() >= 0;
    if (bound.args().size() > 1
        && !places.inBody()
        && !lowering.scope.module.fromPrelude
        && ofParam
        && !(bound.self() instanceof Type.Opaque)
        && !isOfGeneric(bound.self())) {
      Generics generics = lowering.scope.generics;
      cx.boundChecks.add(() -> WellFormed.bound(cx, bound, generics, span));
    }
  }

  /** Whether an associated type has parameters of its own, of which its bounds may speak. */
  private static boolean isOfGeneric(Type type) {
    return type instanceof Type.Projection it
        && it.args().size() > it.assoc().trait().generics().count();
  }

  void traitBound(Type subject, Bound.TraitBound bound, List<Predicate> out) {
    Optional<TraitDef> trait = trait(bound.path());
    if (trait.isEmpty()) {
      return;
    }
    Optional<GenericArgs> written = bound.path().last().args();
    if (written.isPresent() && written.get() instanceof GenericArgs.Parenthesized fn) {
      LifetimeLowering.Binder own = lifetimes.enterFnTrait();
      List<Type> inputs = new ArrayList<>();
      String around = ofFn;
      ofFn = "the parameters of `Fn` trait bounds";
      for (TypeRef input : fn.inputs()) {
        inputs.add(lowering.type(input));
      }
      own.beginOutput();
      ofFn = "the return type of `Fn` trait bounds";
      Type output = fn.output().isPresent() ? lowering.type(fn.output().get()) : Type.UNIT;
      ofFn = around;
      Optional<String> free = own.unconstrained(inputs, output);
      if (free.isPresent()) {
        cx.report(
            Diagnostic.error(
                "E0582",
                "binding for associated type `Output` references lifetime `"
                    + free.get()
                    + "`, which does not appear in the trait input types",
                fn.output().get().span(),
                ""));
      }
      TraitRef ref = new TraitRef(trait.get(), List.of(subject, new Type.Tuple(inputs)));
      stated(ref, bound.path().span());
      out.add(new Predicate.Trait(ref, own.count()));
      cx.langItems
          .fnOutput(trait.get())
          .ifPresent(
              assoc ->
                  out.add(
                      new Predicate.Projects(
                          new Type.Projection(assoc, List.of(subject, new Type.Tuple(inputs))),
                          output,
                          own.count())));
      return;
    }
    TraitRef ref = traitOf(subject, bound).get();
    List<GenericArg> args = ref.args();
    out.add(new Predicate.Trait(ref, lifetimes.innermost().count()));
    stated(ref, bound.path().span());
    if (written.isPresent() && written.get() instanceof GenericArgs.Angle angle) {
      List<String> named = new ArrayList<>();
      for (GenericArgs.Constraint constraint : angle.constraints()) {
        String name = constraint.name().text();
        if (constraint.type().isPresent() && named.contains(name)) {
          String text = "the value of the associated type `" + name + "` in trait `";
          text += trait.get().name() + "` is already specified";
          cx.report(Diagnostic.error("E0719", text, constraint.name().span(), "re-bound here"));
          continue;
        }
        named.add(name);
        constraint(trait.get(), args, constraint, out, lifetimes.innermost().count());
      }
    }
  }

  /** The trait that a bound names, with its arguments, but nothing of its associated types. */
  Optional<TraitRef> traitOf(Type subject, Bound.TraitBound bound) {
    Optional<TraitDef> trait = trait(bound.path());
    Optional<GenericArgs> written = bound.path().last().args();
    if (trait.isEmpty() || written.isPresent() && !(written.get() instanceof GenericArgs.Angle)) {
      return Optional.empty();
    }
    return Optional.of(
        new TraitRef(
            trait.get(),
            lowering.args.ofTrait(trait.get(), subject, written, bound.path().span())));
  }

  private void constraint(
      TraitDef trait,
      List<GenericArg> args,
      GenericArgs.Constraint constraint,
      List<Predicate> out,
      int bound) {
    Optional<Type.Projection> projection =
        assocOfTrait(new TraitRef(trait, args), constraint.name().text());
    if (projection.isEmpty()) {
      cx.report(
          Diagnostic.error(
              "E0220",
              "associated type `"
                  + constraint.name().text()
                  + "` not found for `"
                  + trait.name()
                  + "`",
              constraint.name().span(),
              "associated type `" + constraint.name().text() + "` not found"));
      return;
    }
    Path.Segment segment = new Path.Segment(constraint.name(), constraint.args());
    Type whole = lowering.paths.withOwn(projection.get(), segment, constraint.name().span());
    if (!(whole instanceof Type.Projection subject)) {
      return;
    }
    // What an associated type is may be an `impl Trait` of its own.
    boolean around = ofImpl;
    ofImpl = false;
    if (constraint.type().isPresent()) {
      out.add(new Predicate.Projects(subject, lowering.type(constraint.type().get()), bound));
    }
    of(subject, constraint.bounds(), out);
    ofImpl = around;
  }

  /** The associated type of a trait or of its supertraits. */
  Optional<Type.Projection> assocOfTrait(TraitRef trait, String name) {
    List<Type.Projection> found = assocsOfTrait(trait, name);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  List<Type.Projection> assocsOfTrait(TraitRef trait, String name) {
    List<Type.Projection> found = new ArrayList<>();
    for (TraitRef each : cx.supertraits(trait)) {
      for (AssocTypeDef assoc : each.trait().types()) {
        if (assoc.name().equals(name)) {
          found.add(new Type.Projection(assoc, each.args()));
        }
      }
    }
    return found;
  }
}
