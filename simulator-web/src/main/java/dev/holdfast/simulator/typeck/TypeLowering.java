package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Bound;
import dev.holdfast.simulator.syntax.Expr;
import dev.holdfast.simulator.syntax.GenericArgs;
import dev.holdfast.simulator.syntax.Lifetime;
import dev.holdfast.simulator.syntax.Path;
import dev.holdfast.simulator.syntax.TypeRef;
import dev.holdfast.simulator.type.AssocTypeDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns types, bounds and generic arguments as written into the checker's types. */
final class TypeLowering {

  /** What is to be done about the things that only some places may leave open. */
  interface Places {
    /** A lifetime that was left out or written {@code '_}. */
    Region elided(Span span, Elision how);

    /** {@code _}, or generic arguments left out where inference may find them. */
    Type infer(Span span);

    /** {@code impl Bounds}. */
    Type implTrait(TypeRef.ImplTrait type, TypeLowering lowering);

    /** Whether arguments left out are inferred (in bodies) rather than missing. */
    boolean inBody();

    /** A type that is written as an argument of a path that is no type. */
    default void written(Type type, Span span) {}

    /** What an array length sees: no variables. */
    default Scope constScope(Scope scope) {
      return scope;
    }
  }

  /** How a lifetime was left out. */
  enum Elision {
    /** {@code &T}. */
    REFERENCE,
    /** {@code '_}. */
    UNDERSCORE,
    /** A path without its lifetimes. */
    PATH
  }

  /** The regions of a {@code for<..>}, named ones first; elided ones are added as they come. */
  private static final class Binder {
    final List<String> names = new ArrayList<>();
    final boolean takesElided;
    boolean inOutput;
    boolean namesUsed;
    int inputsElided;

    Binder(List<Lifetime> lifetimes, boolean takesElided) {
      for (Lifetime lifetime : lifetimes) {
        names.add(lifetime.text());
      }
      this.takesElided = takesElided;
    }
  }

  final TypeContext cx;
  final Scope scope;
  private final Places places;
  private final List<Binder> binders = new ArrayList<>();

  TypeLowering(TypeContext cx, Scope scope, Places places) {
    this.cx = cx;
    this.scope = scope;
    this.places = places;
  }

  Type type(TypeRef ref) {
    return switch (ref) {
      case TypeRef.PathType it -> path(it);
      case TypeRef.Ref it -> {
        Region region =
            it.lifetime().isPresent()
                ? region(it.lifetime().get())
                : elided(it.span(), Elision.REFERENCE);
        yield new Type.Ref(region, behindRef(it.target(), region), it.mutable());
      }
      case TypeRef.RawPtr it -> new Type.RawPtr(type(it.target()), it.mutable());
      case TypeRef.Tuple it -> {
        List<Type> elements = new ArrayList<>();
        for (TypeRef element : it.elements()) {
          elements.add(type(element));
        }
        yield new Type.Tuple(elements);
      }
      case TypeRef.Array it -> new Type.Array(type(it.element()), constant(it.length()));
      case TypeRef.Slice it -> new Type.Slice(type(it.element()));
      case TypeRef.FnPtr it -> fnPtr(it);
      case TypeRef.ImplTrait it -> places.implTrait(it, this);
      case TypeRef.DynTrait it -> dynamic(it, places.inBody() ? Region.ERASED : Region.STATIC);
      case TypeRef.Never it -> Type.NEVER;
      case TypeRef.Infer it -> places.infer(it.span());
      case TypeRef.Error it -> Type.ERROR;
    };
  }

  /** {@code &'a dyn T} has {@code 'a} as its object's default lifetime bound. */
  private Type behindRef(TypeRef target, Region region) {
    return target instanceof TypeRef.DynTrait object ? dynamic(object, region) : type(target);
  }

  private Region elided(Span span, Elision how) {
    for (int i = binders.size() - 1; i >= 0; i--) {
      Binder binder = binders.get(i);
      if (binder.takesElided) {
        int depth = binders.size() - 1 - i;
        if (binder.inOutput) {
          if (binder.inputsElided == 1) {
            return new Region.Bound(depth, binder.names.indexOf("'_in"));
          }
          if (binder.namesUsed) {
            return Region.ERASED;
          }
          cx.report(missingLifetime(span));
          return Region.ERROR;
        }
        binder.inputsElided++;
        binder.names.add("'_in");
        return new Region.Bound(depth, binder.names.size() - 1);
      }
    }
    return places.elided(span, how);
  }

  static Diagnostic missingLifetime(Span span) {
    return Diagnostic.error(
        "E0106", "missing lifetime specifier", span, "expected named lifetime parameter");
  }

  Region region(Lifetime lifetime) {
    String name = lifetime.text();
    if (name.equals("'_")) {
      return elided(lifetime.span(), Elision.UNDERSCORE);
    }
    binders.forEach(binder -> binder.namesUsed = true);
    if (name.equals("'static")) {
      return Region.STATIC;
    }
    for (int i = binders.size() - 1; i >= 0; i--) {
      int index = binders.get(i).names.indexOf(name);
      if (index >= 0) {
        return new Region.Bound(binders.size() - 1 - i, index);
      }
    }
    if (scope.params.get(name) instanceof Region known) {
      return known;
    }
    if (scope.module.outer(m -> m.outerParams.contains(name))) {
      cx.report(Resolver.outerParam(lifetime.span()));
      return Region.ERROR;
    }
    cx.report(
        Diagnostic.error(
            "E0261",
            "use of undeclared lifetime name `" + name + "`",
            lifetime.span(),
            "undeclared lifetime"));
    return Region.ERROR;
  }

  /** A length. */
  Const constant(Expr expr) {
    return constant(expr, Type.USIZE);
  }

  private Const constant(Expr expr, Type of) {
    if (expr instanceof Expr.IntLiteral literal && of instanceof Type.Int) {
      return new Const.Value(literal.low());
    }
    if (expr instanceof Expr.BlockExpr block
        && block.block().statements().isEmpty()
        && block.block().tail().isPresent()) {
      return constant(block.block().tail().get(), of);
    }
    if (expr instanceof Expr.Paren paren) {
      return constant(paren.inner(), of);
    }
    if (expr instanceof Expr.Underscore) {
      return places.inBody() ? cx.freshConst(places) : new Const.Error();
    }
    if (expr instanceof Expr.PathExpr path && path.qself().isEmpty()) {
      Optional<dev.holdfast.simulator.syntax.Ident> single = path.path().single();
      if (single.isPresent() && scope.params.get(single.get().text()) instanceof Const known) {
        return known;
      }
    }
    return cx.anonymousConst(expr, places.constScope(scope), of);
  }

  private Type fnPtr(TypeRef.FnPtr it) {
    Binder binder = new Binder(it.forLifetimes(), true);
    binders.add(binder);
    List<Type> inputs = new ArrayList<>();
    for (TypeRef input : it.inputs()) {
      inputs.add(type(input));
    }
    binder.inOutput = true;
    Type output = it.output().isPresent() ? type(it.output().get()) : Type.UNIT;
    binders.remove(binders.size() - 1);
    Optional<String> free = unconstrained(binder, inputs, output);
    if (free.isPresent()) {
      cx.report(
          Diagnostic.error(
              "E0581",
              "return type references lifetime `"
                  + free.get()
                  + "`, which is not constrained by the fn input types",
              it.output().get().span(),
              ""));
    }
    return new Type.FnPtr(new FnSig(inputs, output, it.isUnsafe(), binder.names.size()));
  }

  /** A lifetime of the binder that the output has and no input tells. */
  private static Optional<String> unconstrained(Binder binder, List<Type> inputs, Type output) {
    Set<Integer> told = bound(inputs, false);
    for (int each : bound(List.of(output), true)) {
      if (!told.contains(each) && each < binder.names.size()) {
        return Optional.of(binder.names.get(each));
      }
    }
    return Optional.empty();
  }

  private static Set<Integer> bound(List<Type> types, boolean projections) {
    Set<Integer> found = new LinkedHashSet<>();
    new TypeFolder() {
      @Override
      public Type fold(Type type) {
        return type instanceof Type.Projection && !projections ? type : foldParts(type);
      }

      @Override
      public Region fold(Region region) {
        if (region instanceof Region.Bound it && it.depth() == depth) {
          found.add(it.index());
        }
        return region;
      }
    }.foldTypes(types);
    return found;
  }

  Type dynamic(TypeRef.DynTrait it, Region defaultRegion) {
    return dynamic(it.bounds(), defaultRegion, it.span());
  }

  private Type dynamic(List<Bound> bounds, Region defaultRegion, Span span) {
    Optional<TraitDef> principal = Optional.empty();
    List<GenericArg> args = List.of();
    List<Type.AssocValue> assocs = new ArrayList<>();
    List<TraitDef> autos = new ArrayList<>();
    Region region = defaultRegion;
    for (Bound bound : bounds) {
      switch (bound) {
        case Bound.Outlives it -> region = region(it.lifetime());
        case Bound.Use it -> cx.report(Diagnostic.unsupported("`use<..>`", it.span()));
        case Bound.TraitBound it -> {
          Optional<TraitDef> trait = trait(it.path());
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
          } else {
            principal = trait;
            Binder binder = new Binder(it.forLifetimes(), false);
            binders.add(binder);
            // Self is not there yet: a placeholder parameter that the projection of it never shows.
            List<Predicate> predicates = new ArrayList<>();
            traitBound(new Type.Param(-1, "dyn Self"), it, predicates);
            for (Predicate predicate : predicates) {
              if (predicate instanceof Predicate.Trait p && p.trait().trait() == trait.get()) {
                args = p.trait().args().subList(1, p.trait().args().size());
              } else if (predicate instanceof Predicate.Projects p) {
                assocs.add(new Type.AssocValue(p.projection().assoc(), p.type()));
              }
            }
            binders.remove(binders.size() - 1);
          }
        }
      }
    }
    if (principal.isPresent()) {
      implied(principal.get(), args, assocs);
    }
    if (principal.isPresent() && !specifies(principal.get(), bounds, assocs)) {
      return Type.ERROR;
    }
    // Of what a signature says, all who use it are told.
    if (principal.isPresent()
        && !DynCompatibility.check(cx, principal.get(), span)
        && (places.inBody() || cx.isLibrary())) {
      return Type.ERROR;
    }
    if (region == defaultRegion && principal.isPresent() && isStatic(principal.get())) {
      region = Region.STATIC;
    }
    return new Type.Dynamic(principal, args, assocs, autos, region);
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
  private boolean specifies(TraitDef trait, List<Bound> bounds, List<Type.AssocValue> assocs) {
    List<String> missing = new ArrayList<>();
    TraitDef of = trait;
    for (TraitRef each : cx.supertraits(new TraitRef(trait, trait.generics().identity()))) {
      for (AssocTypeDef assoc : each.trait().types()) {
        if (assocs.stream().noneMatch(it -> it.assoc() == assoc) && !settled(trait, assoc)) {
          missing.add("`" + assoc.name() + "`");
          of = each.trait();
        }
      }
    }
    if (!missing.isEmpty() && places.inBody() && !DynCompatibility.holds(cx, trait)) {
      // That is said instead.
      return true;
    }
    for (Bound bound : bounds) {
      if (!missing.isEmpty()
          && bound instanceof Bound.TraitBound it
          && cx.resolver.path(scope, it.path(), Resolver.Namespace.TYPES, false).stream()
              .anyMatch(found -> found.res() instanceof Res.Trait named && named.def() == trait)) {
        String types = missing.size() == 1 ? "type " : "types ";
        cx.report(
            Diagnostic.error(
                "E0191",
                "the value of the associated "
                    + types
                    + String.join(", ", missing)
                    + " in `"
                    + of.name()
                    + "` must be specified",
                it.path().span(),
                "help: specify the associated " + types.trim()));
      }
    }
    return missing.isEmpty();
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
  private static boolean isStatic(TraitDef trait) {
    for (Predicate predicate : trait.generics().ownPredicates()) {
      if (predicate instanceof Predicate.TypeOutlives it
          && it.region() == Region.STATIC
          && it.type() instanceof Type.Param self
          && self.index() == 0) {
        return true;
      }
    }
    return false;
  }

  /** The trait that a path names; reports where it names none. */
  Optional<TraitDef> trait(Path path) {
    Optional<Resolver.Resolved> found =
        cx.resolver.path(scope, path, Resolver.Namespace.TYPES, false);
    if (!(found.isPresent() && found.get().res() instanceof Res.Trait)) {
      cx.unresolvedTrait(!(places instanceof BodyPlaces));
    }
    if (found.isEmpty() && cx.resolver.isUnresolved(scope, path)) {
      return Optional.empty();
    }
    if (found.isEmpty()) {
      String name = path.last().name().text();
      if (cx.resolver.path(scope, path, Resolver.Namespace.TYPES, false).isEmpty()
          && path.segments().size() > 1) {
        cx.resolver.called = "trait";
        cx.resolver.path(scope, path, Resolver.Namespace.TYPES, true);
        cx.resolver.called = "";
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
                + TypeContext.describe(found.get().res())
                + " `"
                + Resolver.text(path)
                + "`",
            path.span(),
            "not a trait"));
    return Optional.empty();
  }

  /** The predicates that bounds on a type state; a {@code ?Sized} among them states nothing. */
  void bounds(Type subject, List<Bound> bounds, List<Predicate> out) {
    for (Bound bound : bounds) {
      switch (bound) {
        case Bound.Outlives it ->
            out.add(new Predicate.TypeOutlives(subject, region(it.lifetime())));
        case Bound.Use it -> {}
        case Bound.TraitBound it -> {
          if (!it.maybe()) {
            binders.add(new Binder(it.forLifetimes(), false));
            traitBound(subject, it, out);
            binders.remove(binders.size() - 1);
          }
        }
      }
    }
  }

  /** As {@link #bounds}, inside a {@code for<'a>} of a where clause. */
  void whereBounds(
      List<Lifetime> forLifetimes, TypeRef subject, List<Bound> bounds, List<Predicate> out) {
    if (forLifetimes.isEmpty()) {
      bounds(type(subject), bounds, out);
      return;
    }
    for (Bound bound : bounds) {
      if (bound instanceof Bound.TraitBound it && !it.maybe()) {
        List<Lifetime> all = new ArrayList<>(forLifetimes);
        all.addAll(it.forLifetimes());
        binders.add(new Binder(all, false));
        traitBound(type(subject), it, out);
        binders.remove(binders.size() - 1);
      }
    }
  }

  private void traitBound(Type subject, Bound.TraitBound bound, List<Predicate> out) {
    Optional<TraitDef> trait = trait(bound.path());
    if (trait.isEmpty()) {
      return;
    }
    Binder binder = binders.get(binders.size() - 1);
    Optional<GenericArgs> written = bound.path().last().args();
    if (written.isPresent() && written.get() instanceof GenericArgs.Parenthesized fn) {
      Binder own = new Binder(List.of(), true);
      own.names.addAll(binder.names);
      binders.set(binders.size() - 1, own);
      List<Type> inputs = new ArrayList<>();
      for (TypeRef input : fn.inputs()) {
        inputs.add(type(input));
      }
      own.inOutput = true;
      Type output = fn.output().isPresent() ? type(fn.output().get()) : Type.UNIT;
      binders.set(binders.size() - 1, own);
      Optional<String> free = unconstrained(own, inputs, output);
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
      out.add(new Predicate.Trait(ref, own.names.size()));
      cx.fnOutput(trait.get())
          .ifPresent(
              assoc ->
                  out.add(
                      new Predicate.Projects(
                          new Type.Projection(assoc, List.of(subject, new Type.Tuple(inputs))),
                          output,
                          own.names.size())));
      return;
    }
    List<GenericArg> args = traitArgs(trait.get(), subject, written, bound.path().span());
    out.add(new Predicate.Trait(new TraitRef(trait.get(), args), binder.names.size()));
    if (written.isPresent() && written.get() instanceof GenericArgs.Angle angle) {
      for (GenericArgs.Constraint constraint : angle.constraints()) {
        constraint(trait.get(), args, constraint, out, binder.names.size());
      }
    }
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
    if (constraint.type().isPresent()) {
      out.add(new Predicate.Projects(projection.get(), type(constraint.type().get()), bound));
    }
    bounds(projection.get(), constraint.bounds(), out);
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

  void report(Diagnostic diagnostic) {
    cx.report(diagnostic);
  }

  /** A trait's arguments, Self first; those left out are its defaults or inferred. */
  List<GenericArg> traitArgs(TraitDef trait, Type self, Optional<GenericArgs> written, Span span) {
    return args(trait.generics(), List.of(self), written, span, "trait", trait.name());
  }

  /** In the path of a value: what is not written is inferred, though it may have a default. */
  List<GenericArg> openTraitArgs(
      TraitDef trait, Type self, Optional<GenericArgs> written, Span span) {
    return args(
        trait.generics(),
        List.of(self),
        written,
        span,
        written.isPresent() ? "trait" : "path",
        trait.name());
  }

  /**
   * The arguments of an item: those given before (a parent's, or Self), then the written ones by
   * kind, then defaults; where a body may infer, fresh variables.
   */
  List<GenericArg> args(
      Generics generics,
      List<GenericArg> before,
      Optional<GenericArgs> written,
      Span span,
      String kind,
      String name) {
    if (!kind.equals("trait")
        && written.isPresent()
        && written.get() instanceof GenericArgs.Angle angle) {
      for (GenericArgs.Constraint each : angle.constraints()) {
        cx.report(
            Diagnostic.error(
                "E0229",
                "associated item constraints are not allowed here",
                each.name().span(),
                "associated item constraint not allowed here"));
      }
    }
    List<GenericArg> args = new ArrayList<>(before);
    List<GenericArgs.Arg> given =
        written.isPresent() && written.get() instanceof GenericArgs.Angle angle
            ? angle.args()
            : List.of();
    List<GenericArg> regions = new ArrayList<>();
    List<GenericArgs.Arg> others = new ArrayList<>();
    for (GenericArgs.Arg arg : given) {
      if (arg instanceof GenericArgs.Arg.LifetimeArg it) {
        regions.add(region(it.lifetime()));
      } else {
        others.add(arg);
      }
    }
    int nextRegion = 0;
    int nextOther = 0;
    for (int i = before.size(); i < generics.count(); i++) {
      Generics.Param param = generics.param(i);
      switch (param.kind()) {
        case LIFETIME ->
            args.add(
                nextRegion < regions.size()
                    ? regions.get(nextRegion++)
                    : regions.isEmpty() ? elided(span, Elision.PATH) : Region.ERASED);
        case TYPE -> {
          if (!param.synthetic() && nextOther < others.size()) {
            args.add(typeArg(others.get(nextOther++)));
          } else if (param.fallback().isPresent()
              && !(infers() && others.isEmpty() && given.isEmpty() && !kind.equals("trait"))) {
            args.add(Subst.apply(param.fallback().get(), args));
          } else if (infers()) {
            args.add(places.infer(span));
          } else {
            args.add(Type.ERROR);
          }
        }
        case CONST -> {
          if (nextOther < others.size()) {
            args.add(constArg(others.get(nextOther++), param.constant()));
          } else if (infers()) {
            args.add(cx.freshConst(places));
          } else {
            args.add(new Const.Error());
          }
        }
      }
    }
    lifetimeCount(generics, before.size(), regions.size(), kind, span);
    int errors = cx.errorCount();
    argumentCount(generics, before.size(), others.size(), kind, name, span);
    if (infers() && !others.isEmpty() && cx.errorCount() > errors) {
      // What is written says nothing then.
      return args(generics, before, Optional.empty(), span, kind, name);
    }
    return args;
  }

  /**
   * Where any are written, as many as there are parameters; those with defaults may be left out.
   */
  private void argumentCount(
      Generics generics, int from, int written, String kind, String name, Span span) {
    int least = 0;
    int most = 0;
    for (int i = from; i < generics.count(); i++) {
      Generics.Param param = generics.param(i);
      if (param.kind() != Generics.Kind.LIFETIME && !param.synthetic()) {
        most++;
        least += param.fallback().isEmpty() ? 1 : 0;
      }
    }
    if (written == 0) {
      if (least > 0 && !infers()) {
        cx.report(
            Diagnostic.error(
                "E0107",
                "missing generics for " + kind + " `" + name + "`",
                span,
                "expected " + count(least, "generic argument")));
      }
      return;
    }
    if (written >= least && written <= most) {
      return;
    }
    int wanted = written < least ? least : most;
    cx.report(
        Diagnostic.error(
            "E0107",
            kind
                + " takes "
                + (least == most ? "" : written < least ? "at least " : "at most ")
                + count(wanted, "generic argument")
                + " but "
                + count(written, "generic argument")
                + (written == 1 ? " was supplied" : " were supplied"),
            span,
            "expected " + count(wanted, "generic argument")));
  }

  /** All lifetimes are written, or none. */
  private void lifetimeCount(Generics generics, int from, int written, String kind, Span span) {
    int wanted = 0;
    for (int i = from; i < generics.count(); i++) {
      String name = generics.param(i).name();
      boolean elided = name.startsWith("'_") && name.length() > 2;
      boolean own = generics.param(i).kind() == Generics.Kind.LIFETIME && !elided;
      wanted += own ? 1 : 0;
    }
    if (written > 0 && written != wanted && !kind.equals("function")) {
      cx.report(
          Diagnostic.error(
              "E0107",
              kind
                  + " takes "
                  + count(wanted, "lifetime argument")
                  + " but "
                  + count(written, "lifetime argument")
                  + (written == 1 ? " was supplied" : " were supplied"),
              span,
              "expected " + count(wanted, "lifetime argument")));
    }
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  private GenericArg typeArg(GenericArgs.Arg arg) {
    return switch (arg) {
      case GenericArgs.Arg.TypeArg it -> {
        Type type = type(it.type());
        if (!ofType) {
          places.written(type, it.type().span());
        }
        yield type;
      }
      case GenericArgs.Arg.ConstArg it -> Type.ERROR;
      case GenericArgs.Arg.LifetimeArg it -> region(it.lifetime());
    };
  }

  private GenericArg constArg(GenericArgs.Arg arg, Type of) {
    return switch (arg) {
      case GenericArgs.Arg.ConstArg it -> constant(it.value(), of);
      case GenericArgs.Arg.TypeArg it -> {
        if (it.type() instanceof TypeRef.PathType path && path.qself().isEmpty()) {
          yield constant(new Expr.PathExpr(Optional.empty(), path.path(), path.span()), of);
        }
        if (it.type() instanceof TypeRef.Infer && places.inBody()) {
          yield cx.freshConst(places);
        }
        yield new Const.Error();
      }
      case GenericArgs.Arg.LifetimeArg it -> new Const.Error();
    };
  }

  /** Whether the path looked at is a type, not part of an expression, which may leave out more. */
  private boolean ofType;

  private boolean infers() {
    return places.inBody() && !ofType;
  }

  private Type path(TypeRef.PathType it) {
    Path path = it.path();
    if (it.qself().isPresent()) {
      return qualified(it.qself().get(), path);
    }
    Optional<Resolver.Resolved> found =
        cx.resolver.path(scope, path, Resolver.Namespace.TYPES, true);
    if (found.isEmpty()) {
      return Type.ERROR;
    }
    boolean outer = ofType;
    ofType = true;
    Type type = ofRes(found.get().res(), path, found.get().consumed(), it.span());
    for (int i = found.get().consumed(); i < path.segments().size(); i++) {
      type = relative(type, path.segments().get(i), it.span());
    }
    ofType = outer;
    return type;
  }

  /** The type that a resolution stands for, with the arguments written on its segment. */
  Type ofRes(Res res, Path path, int consumed, Span span) {
    Path.Segment segment = path.segments().get(consumed - 1);
    return switch (res) {
      case Res.Adt adt ->
          new Type.Adt(
              adt.def(),
              args(
                  adt.def().generics(),
                  List.of(),
                  segment.args(),
                  span,
                  adt.def().isEnum() ? "enum" : "struct",
                  adt.def().name()));
      case Res.Alias alias -> alias(alias, segment, span);
      case Res.Prim prim -> {
        prohibited(segment, "builtin type `" + segment.name().text() + "`");
        yield prim.type();
      }
      case Res.SelfType self -> {
        prohibited(segment, "self type");
        yield self.type();
      }
      case Res.Param param when scope.ofConst -> {
        cx.report(inConst(segment.name().span()));
        yield Type.ERROR;
      }
      case Res.Param param when param.arg() instanceof Type type -> {
        prohibited(segment, "type parameter `" + segment.name().text() + "`");
        yield type;
      }
      case Res.Trait trait -> {
        cx.report(Diagnostic.error("E0782", "expected a type, found a trait", path.span(), ""));
        yield Type.ERROR;
      }
      default -> {
        cx.report(
            Diagnostic.error(
                "E0573",
                "expected type, found "
                    + TypeContext.describe(res)
                    + " `"
                    + Resolver.text(path)
                    + "`",
                path.span(),
                "not a type"));
        yield Type.ERROR;
      }
    };
  }

  static Diagnostic inConst(Span span) {
    return Diagnostic.error(
        "",
        "generic parameters may not be used in const operations",
        span,
        "cannot perform const operation using `" + span.text() + "`");
  }

  /** What takes no arguments has none. */
  private void prohibited(Path.Segment segment, String what) {
    if (segment.args().isEmpty()
        || !(segment.args().get() instanceof GenericArgs.Angle angle)
        || angle.args().isEmpty()) {
      return;
    }
    List<String> kinds = new ArrayList<>();
    for (String kind : List.of("lifetime", "type", "const")) {
      for (GenericArgs.Arg arg : angle.args()) {
        String its =
            switch (arg) {
              case GenericArgs.Arg.LifetimeArg it -> "lifetime";
              case GenericArgs.Arg.TypeArg it -> "type";
              case GenericArgs.Arg.ConstArg it -> "const";
            };
        if (its.equals(kind) && !kinds.contains(kind)) {
          kinds.add(kind);
        }
      }
    }
    int last = kinds.size() - 1;
    String all =
        last == 0
            ? kinds.get(0)
            : String.join(", ", kinds.subList(0, last)) + " and " + kinds.get(last);
    cx.report(
        Diagnostic.error(
            "E0109",
            all + " arguments are not allowed on " + what,
            angle.span(),
            all + " argument not allowed"));
  }

  private Type alias(Res.Alias alias, Path.Segment segment, Span span) {
    Generics generics = alias.scope().generics;
    List<GenericArg> args =
        args(generics, List.of(), segment.args(), span, "type alias", alias.item().name().text());
    if (alias.item().type().isEmpty()) {
      return Type.ERROR;
    }
    TypeLowering inner = new TypeLowering(cx, alias.scope(), cx.itemPlaces());
    return Subst.apply(inner.type(alias.item().type().get()), args);
  }

  /** As {@link AssocShorthand}, with the associated type's own arguments. */
  Optional<Type> shorthand(Type base, Path.Segment segment, Span span) {
    Optional<Type> found = AssocShorthand.of(base, segment.name(), scope, this);
    if (found.isPresent()
        && found.get() instanceof Type.Projection it
        && it.assoc().generics().count() > it.args().size()) {
      if (segment.args().isEmpty() && !places.inBody()) {
        cx.report(
            Diagnostic.error(
                "E0107",
                "missing generics for associated type `"
                    + it.assoc().trait().name()
                    + "::"
                    + it.assoc().name()
                    + "`",
                segment.name().span(),
                ""));
        return Optional.of(Type.ERROR);
      }
      return Optional.of(
          new Type.Projection(
              it.assoc(),
              args(
                  it.assoc().generics(),
                  it.args(),
                  segment.args(),
                  span,
                  "associated type",
                  segment.name().text())));
    }
    return found;
  }

  /** {@code Type::Name}: an associated type by the bounds in scope, or by the type's traits. */
  private Type relative(Type base, Path.Segment segment, Span span) {
    String name = segment.name().text();
    Optional<Type> found = shorthand(base, segment, span);
    if (found.isPresent()) {
      return found.get();
    }
    if (base instanceof Type.Error) {
      return Type.ERROR;
    }
    boolean own = scope.impl.isPresent() && base.equals(scope.self.orElse(null));
    if (base instanceof Type.Param || own && span.text().startsWith("Self::")) {
      cx.report(
          Diagnostic.error(
              "E0220",
              "associated type `"
                  + name
                  + "` not found for `"
                  + (base instanceof Type.Param param && !own ? param.name() : "Self")
                  + "`",
              segment.name().span(),
              "associated type `" + name + "` not found"));
    } else {
      cx.report(Diagnostic.error("E0223", "ambiguous associated type", span, ""));
    }
    return Type.ERROR;
  }

  private Type qualified(TypeRef.QSelf qself, Path path) {
    Type self = type(qself.type());
    if (qself.traitPath().isEmpty()) {
      Type type = self;
      for (Path.Segment segment : path.segments()) {
        type = relative(type, segment, path.span());
      }
      return type;
    }
    Optional<TraitDef> trait = trait(qself.traitPath().get());
    if (trait.isEmpty()) {
      return Type.ERROR;
    }
    List<GenericArg> args =
        traitArgs(trait.get(), self, qself.traitPath().get().last().args(), path.span());
    Optional<Type.Projection> projection =
        assocOfTrait(new TraitRef(trait.get(), args), path.last().name().text());
    if (projection.isEmpty()) {
      cx.report(
          Diagnostic.error(
              "E0576",
              "cannot find associated type `"
                  + path.last().name().text()
                  + "` in trait `"
                  + trait.get().name()
                  + "`",
              path.last().name().span(),
              "not found in `" + trait.get().name() + "`"));
      return Type.ERROR;
    }
    return projection.get();
  }
}
