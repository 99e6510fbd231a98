package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Expr;
import dev.holdfast.simulator.syntax.GenericParams;
import dev.holdfast.simulator.syntax.TypeRef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.ReferencesError;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The generic parameters of items, their defaults, and the predicates that their bounds and where
 * clauses state.
 */
final class GenericsCollector {

  private final Collector collector;
  private final TypeContext cx;

  GenericsCollector(Collector collector) {
    this.collector = collector;
    this.cx = collector.cx;
  }

  /** A scope with an item's own parameters added; their bounds are lowered later. */
  Scope scope(Scope outer, Optional<Generics> parent, GenericParams written) {
    return scope(outer, parent, written, List.of());
  }

  Scope scope(
      Scope outer, Optional<Generics> parent, GenericParams written, List<Generics.Param> first) {
    Generics generics = new Generics(parent, first);
    Scope scope = outer.with(generics);
    scope.written = Optional.of(written);
    for (GenericParams.Param param : written.params()) {
      int index = generics.count();
      boolean taken = taken(scope, generics, param);
      switch (param) {
        case GenericParams.Param.LifetimeParam it -> {
          String name = it.lifetime().text();
          ElidedLifetimes.declared(cx, outer, generics, it.lifetime());
          generics
              .own()
              .add(new Generics.Param(name, Generics.Kind.LIFETIME, false, Optional.empty()));
          scope.params.put(name, new Region.Param(index, name));
        }
        case GenericParams.Param.TypeParam it -> {
          String name = it.name().text();
          ElidedLifetimes.declared(cx, generics, it.name());
          generics.own().add(new Generics.Param(name, Generics.Kind.TYPE, false, Optional.empty()));
          scope.params.put(name, taken ? Type.ERROR : new Type.Param(index, name));
          it.fallback()
              .ifPresent(value -> later(generics, index, () -> fallback(scope, index, value)));
        }
        case GenericParams.Param.ConstParam it -> {
          String name = it.name().text();
          Type type =
              PathExprs.primitive(it.type())
                  .orElse(isPath(scope, it.type()) ? Type.USIZE : Type.ERROR);
          generics
              .own()
              .add(new Generics.Param(name, Generics.Kind.CONST, false, Optional.empty(), type));
          scope.params.put(name, taken ? new Const.Error() : new Const.Param(index, name));
          it.fallback()
              .ifPresent(
                  value -> later(generics, index, () -> fallback(scope, index, value, type)));
        }
      }
    }
    return scope;
  }

  /** A path, and not one of a parameter, on which such a type must not depend. */
  private static boolean isPath(Scope scope, TypeRef type) {
    return type instanceof TypeRef.PathType it
        && !scope.params.containsKey(it.path().segments().get(0).name().text());
  }

  /** A default is looked at when all items are declared. */
  private void later(Generics generics, int index, Supplier<? extends GenericArg> fallback) {
    int own = index - generics.parentCount();
    collector.fallbacks.add(
        () -> {
          Generics.Param param = generics.own().get(own);
          Optional<GenericArg> value = Optional.of(fallback.get());
          generics
              .own()
              .set(
                  own,
                  new Generics.Param(param.name(), param.kind(), false, value, param.constant()));
        });
  }

  /** A parameter's default speaks of what stands before it. */
  private Type fallback(Scope scope, int index, TypeRef written) {
    cx.resolver.inDefaults = true;
    Type type = lowering(scope).type(written);
    cx.resolver.inDefaults = false;
    return speaksOfLater(scope, index, type, written.span()) ? Type.ERROR : type;
  }

  private Const fallback(Scope scope, int index, Expr written, Type of) {
    Const value = lowering(scope).unevaluated(written, of);
    collector.checks.add(() -> cx.evaluated(value));
    return speaksOfLater(scope, index, value, written.span()) ? new Const.Error() : value;
  }

  private boolean speaksOfLater(Scope scope, int index, GenericArg arg, Span span) {
    AdtChecks.Used used = new AdtChecks.Used(true);
    used.foldArgs(List.of(arg));
    for (int i = index; i < scope.generics.count(); i++) {
      if (used.names.contains(scope.generics.param(i).name())) {
        cx.report(
            Diagnostic.error(
                "E0128",
                "generic parameter defaults cannot reference parameters before they are declared",
                span,
                "cannot reference `" + scope.generics.param(i).name() + "` before it is declared"));
        return true;
      }
    }
    return false;
  }

  /** Where a parameter may have a default, and of which types constants are. */
  void defaults(Scope scope, GenericParams written, boolean allowed) {
    if (cx.isLibrary()) {
      return;
    }
    Optional<Span> before = Optional.empty();
    for (GenericParams.Param param : written.params()) {
      boolean given =
          switch (param) {
            case GenericParams.Param.LifetimeParam it -> false;
            case GenericParams.Param.TypeParam it -> it.fallback().isPresent();
            case GenericParams.Param.ConstParam it -> it.fallback().isPresent();
          };
      Span span = AdtChecks.span(param);
      if (given && !allowed) {
        String text = "defaults for generic parameters are not allowed here";
        boolean type = param instanceof GenericParams.Param.TypeParam;
        String code = type ? "invalid_type_param_default" : "";
        Diagnostic wrong = Diagnostic.error(code, text, span, "");
        if (!type || cx.dcx.levels.isDenied(wrong)) {
          cx.report(wrong);
        }
      } else if (given) {
        before = Optional.of(span);
      } else if (before.isPresent() && !(param instanceof GenericParams.Param.LifetimeParam)) {
        String text = "generic parameters with a default must be trailing";
        cx.report(Diagnostic.error("", text, before.get(), ""));
        before = Optional.empty();
      }
      if (param instanceof GenericParams.Param.ConstParam it) {
        collector.members.add(() -> constantsType(scope, it.type()));
      }
    }
  }

  private void constantsType(Scope scope, TypeRef written) {
    Type type = lowering(scope).type(written);
    AdtChecks.Used used = new AdtChecks.Used(true);
    used.fold(type);
    if (!used.names.isEmpty()) {
      cx.report(
          Diagnostic.error(
              "E0770",
              "the type of const parameters must not depend on other generic parameters",
              written.span(),
              "the type must not depend on the parameter `" + used.names.iterator().next() + "`"));
    } else if (!(type instanceof Type.Int
        || type instanceof Type.Bool
        || type instanceof Type.Char
        || ReferencesError.in(type))) {
      cx.report(
          Diagnostic.error(
              "",
              "`"
                  + TypePrinter.print(type)
                  + "` is forbidden as the type of a const generic parameter",
              written.span(),
              ""));
    }
  }

  /** Says so where a name already stands for another parameter, here or in an item around. */
  private boolean taken(Scope scope, Generics generics, GenericParams.Param param) {
    Span span = AdtChecks.span(param);
    String name = span.text();
    if (cx.isLibrary() || !scope.params.containsKey(name) || name.equals("Self")) {
      return false;
    }
    boolean own = generics.own().stream().anyMatch(it -> it.name().equals(name));
    cx.report(
        !own && param instanceof GenericParams.Param.LifetimeParam
            ? Diagnostic.error(
                "E0496",
                "lifetime name `" + name + "` shadows a lifetime name that is already in scope",
                span,
                "lifetime `" + name + "` already in scope")
            : Diagnostic.error(
                "E0403",
                "the name `"
                    + name
                    + "` is already used for a generic parameter in this item's generic parameters",
                span,
                "already used"));
    return true;
  }

  TypeLowering lowering(Scope scope) {
    return new TypeLowering(
        cx, scope, cx.isLibrary() ? cx.itemPlaces() : ElidedLifetimes.ofBounds(cx));
  }

  /** The predicates of parameters' own bounds; each type parameter is Sized unless it says not. */
  void paramBounds(Scope scope, TypeLowering lowering, GenericParams written) {
    List<Predicate> out = scope.generics.ownPredicates();
    for (GenericParams.Param param : written.params()) {
      switch (param) {
        case GenericParams.Param.LifetimeParam it -> {
          for (var bound : it.bounds()) {
            out.add(
                new Predicate.RegionOutlives(
                    lowering.lifetimes.region(it.lifetime()), lowering.lifetimes.region(bound)));
          }
        }
        case GenericParams.Param.TypeParam it -> {
          Type subject = (Type) scope.params.get(it.name().text());
          if (!isMaybeSized(it.name().text(), it.bounds(), written)) {
            sized(subject, out);
          }
          lowering.bounds.of(subject, it.bounds(), out);
        }
        case GenericParams.Param.ConstParam it -> {}
      }
    }
  }

  void sized(Type subject, List<Predicate> out) {
    out.add(new Predicate.Trait(new TraitRef(cx.lang(TraitDef.Lang.SIZED), List.of(subject)), 0));
  }

  private static boolean isMaybeSized(
      String name, List<dev.holdfast.simulator.syntax.Bound> inline, GenericParams written) {
    if (hasMaybe(inline)) {
      return true;
    }
    for (GenericParams.WherePredicate where : written.where()) {
      if (where instanceof GenericParams.WherePredicate.TypeBounds it
          && it.type() instanceof TypeRef.PathType path
          && path.qself().isEmpty()
          && path.path().single().isPresent()
          && path.path().single().get().text().equals(name)
          && hasMaybe(it.bounds())) {
        return true;
      }
    }
    return false;
  }

  static boolean hasMaybe(List<dev.holdfast.simulator.syntax.Bound> bounds) {
    for (dev.holdfast.simulator.syntax.Bound bound : bounds) {
      if (bound instanceof dev.holdfast.simulator.syntax.Bound.TraitBound it && it.maybe()) {
        return true;
      }
    }
    return false;
  }

  static final String RELAXED = "this relaxed bound is not permitted here";

  private static boolean isOwn(TypeRef type, GenericParams written) {
    for (GenericParams.Param param : written.params()) {
      if (param instanceof GenericParams.Param.TypeParam it
          && type.span().text().equals(it.name().text())) {
        return true;
      }
    }
    return false;
  }

  void whereClauses(Scope scope, TypeLowering lowering, GenericParams written) {
    List<Predicate> out = scope.generics.ownPredicates();
    for (GenericParams.WherePredicate where : written.where()) {
      switch (where) {
        case GenericParams.WherePredicate.TypeBounds it -> {
          int before = out.size();
          if (!isOwn(it.type(), written)) {
            lowering.bounds.notRelaxed(it.bounds(), RELAXED);
          }
          lowering.bounds.where(it.forLifetimes(), it.type(), it.bounds(), out);
          if (!cx.isLibrary()) {
            List<Predicate> own = List.copyOf(out.subList(before, out.size()));
            cx.beforeBodies(() -> own.forEach(each -> trivial(each, it.span())));
          }
        }
        case GenericParams.WherePredicate.LifetimeBounds it -> {
          for (var bound : it.bounds()) {
            out.add(
                new Predicate.RegionOutlives(
                    lowering.lifetimes.region(it.lifetime()), lowering.lifetimes.region(bound)));
          }
        }
      }
    }
  }

  /** What does not depend on parameters has to hold, or nothing can ever use the item. */
  private void trivial(Predicate predicate, Span span) {
    int open = TypeFlags.PARAM | TypeFlags.ALIAS | TypeFlags.ERROR | TypeFlags.BOUND_REGION;
    if (predicate instanceof Predicate.Trait it
        && it.boundRegions() == 0
        && (TypeFlags.of(it.trait().args()) & open) == 0
        && !new TraitSolver(cx, new InferenceTable(), ParamEnv.EMPTY, false).mayHold(it)) {
      cx.report(Diagnostic.error("E0277", Messages.bound(cx, it.trait()), span, ""));
    }
  }

  /** Of an associated type's where clauses, {@code Self: Sized}: then no object has it. */
  void forSizedOnly(Scope scope, GenericParams written) {
    for (GenericParams.WherePredicate where : written.where()) {
      if (where instanceof GenericParams.WherePredicate.TypeBounds it
          && it.type() instanceof TypeRef.PathType path
          && path.path().single().filter(name -> name.text().equals("Self")).isPresent()) {
        List<Predicate> asked = new ArrayList<>();
        lowering(scope).bounds.where(it.forLifetimes(), it.type(), it.bounds(), asked);
        for (Predicate each : asked) {
          if (each instanceof Predicate.Trait bound
              && bound.trait().trait().lang() == TraitDef.Lang.SIZED) {
            scope.generics.ownPredicates().add(each);
          }
        }
      }
    }
  }

  void lowerBounds(Scope scope, GenericParams written) {
    TypeLowering lowering = lowering(scope);
    paramBounds(scope, lowering, written);
    whereClauses(scope, lowering, written);
  }
}
