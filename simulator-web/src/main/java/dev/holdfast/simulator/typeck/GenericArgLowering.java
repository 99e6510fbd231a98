package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Expr;
import dev.holdfast.simulator.syntax.GenericArgs;
import dev.holdfast.simulator.syntax.Path;
import dev.holdfast.simulator.syntax.TypeRef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The generic arguments of a path's segment: what is written, by kind, what defaults say, and what
 * is left to inference; and how many there may be.
 */
final class GenericArgLowering {

  private final TypeLowering lowering;
  private final TypeContext cx;
  private final TypeLowering.Places places;

  GenericArgLowering(TypeLowering lowering, TypeLowering.Places places) {
    this.lowering = lowering;
    this.cx = lowering.cx;
    this.places = places;
  }

  /** A trait's arguments, Self first; those left out are its defaults or inferred. */
  List<GenericArg> ofTrait(TraitDef trait, Type self, Optional<GenericArgs> written, Span span) {
    return of(trait.generics(), List.of(self), written, span, "trait", trait.name());
  }

  /** The same where not even a body infers what is not written. */
  List<GenericArg> explicitOfTrait(
      TraitDef trait, Type self, Optional<GenericArgs> written, Span span) {
    explicit = true;
    List<GenericArg> args = ofTrait(trait, self, written, span);
    explicit = false;
    return args;
  }

  /** In the path of a value: what is not written is inferred, though it may have a default. */
  List<GenericArg> openOfTrait(
      TraitDef trait, Type self, Optional<GenericArgs> written, Span span) {
    return of(
        trait.generics(),
        List.of(self),
        written,
        span,
        written.isPresent() ? "trait" : "path",
        trait.name());
  }

  /** Says which lifetimes are missing, of what is wrong anyway. */
  void lifetimesOf(Generics generics, Optional<GenericArgs> written, Span span) {
    boolean given =
        written.isPresent()
            && written.get() instanceof GenericArgs.Angle angle
            && angle.args().stream().anyMatch(GenericArgs.Arg.LifetimeArg.class::isInstance);
    for (int i = 0; i < generics.count() && !given; i++) {
      if (generics.param(i).kind() == Generics.Kind.LIFETIME) {
        lowering.lifetimes.elided(span, TypeLowering.Elision.PATH);
      }
    }
  }

  /**
   * The arguments of an item: those given before (a parent's, or Self), then the written ones by
   * kind, then defaults; where a body may infer, fresh variables.
   */
  List<GenericArg> of(
      Generics generics,
      List<GenericArg> before,
      Optional<GenericArgs> written,
      Span span,
      String kind,
      String name) {
    if (!kind.equals("trait")
        && written.isPresent()
        && written.get() instanceof GenericArgs.Angle angle) {
      noConstraints(angle);
    }
    if (!kind.equals("trait")
        && written.isPresent()
        && written.get() instanceof GenericArgs.Parenthesized it) {
      String text = "parenthesized type parameters may only be used with a `Fn` trait";
      cx.report(Diagnostic.error("E0214", text, it.span(), ""));
      List<GenericArg> unknown = new ArrayList<>(before);
      withErrors(generics, unknown);
      return unknown;
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
        regions.add(lowering.lifetimes.region(it.lifetime()));
      } else {
        others.add(arg);
      }
    }
    lateLifetime(given);
    int nextRegion = 0;
    int nextOther = 0;
    for (int i = before.size(); i < generics.count(); i++) {
      Generics.Param param = generics.param(i);
      switch (param.kind()) {
        case LIFETIME ->
            args.add(
                nextRegion < regions.size()
                    ? regions.get(nextRegion++)
                    : regions.isEmpty()
                        ? lowering.lifetimes.elided(span, TypeLowering.Elision.PATH)
                        : Region.ERASED);
        case TYPE -> {
          if (!param.synthetic()
              && nextOther < others.size()
              && others.get(nextOther) instanceof GenericArgs.Arg.ConstArg constant) {
            return disordered("constant", "type", constant.value().span(), generics, args);
          }
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
          if (nextOther < others.size()
              && others.get(nextOther) instanceof GenericArgs.Arg.TypeArg type
              && isType(type.type())) {
            return disordered("type", "constant", type.type().span(), generics, args);
          }
          if (nextOther < others.size()) {
            args.add(constArg(others.get(nextOther++), param.constant()));
          } else if (param.fallback().isPresent()
              && !(infers() && given.isEmpty() && !kind.equals("trait"))) {
            args.add(cx.evaluated((Const) Subst.apply(param.fallback().get(), args)));
          } else if (infers()) {
            args.add(cx.freshConst(places));
          } else {
            args.add(new Const.Error());
          }
        }
      }
    }
    if (!kind.equals("function") && !kind.equals("method")) {
      lifetimeCount(generics, before.size(), regions.size(), kind, span);
    }
    int errors = cx.dcx.errorCount();
    argumentCount(generics, before.size(), others.size(), kind, name, span);
    if (infers() && !others.isEmpty() && cx.dcx.errorCount() > errors) {
      // What is written says nothing then.
      return of(generics, before, Optional.empty(), span, kind, name);
    }
    return args;
  }

  /** Lifetimes stand first. */
  private void lateLifetime(List<GenericArgs.Arg> given) {
    boolean types = false;
    for (GenericArgs.Arg arg : given) {
      if (arg instanceof GenericArgs.Arg.LifetimeArg it && types) {
        String message = "lifetime provided when a type was expected";
        cx.report(Diagnostic.error("E0747", message, it.lifetime().span(), ""));
        return;
      }
      types |= !(arg instanceof GenericArgs.Arg.LifetimeArg);
    }
  }

  private boolean isType(TypeRef written) {
    return written instanceof TypeRef.PathType path
        ? path.qself().isEmpty()
            && cx.resolver
                .path(lowering.scope, path.path(), Resolver.Namespace.TYPES, false)
                .filter(it -> !(it.res() instanceof Res.Param of && of.arg() instanceof Const))
                .filter(it -> !(it.res() instanceof Res.Variant))
                .isPresent()
        : !(written instanceof TypeRef.Infer);
  }

  /** One of another kind than its parameter: what follows says nothing then. */
  private List<GenericArg> disordered(
      String given, String wanted, Span at, Generics generics, List<GenericArg> args) {
    cx.report(
        Diagnostic.error("E0747", given + " provided when a " + wanted + " was expected", at, ""));
    withErrors(generics, args);
    return args;
  }

  private static void withErrors(Generics generics, List<GenericArg> args) {
    for (int i = args.size(); i < generics.count(); i++) {
      args.add(
          switch (generics.param(i).kind()) {
            case LIFETIME -> Region.ERASED;
            case TYPE -> Type.ERROR;
            case CONST -> new Const.Error();
          });
    }
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
    tooMany |= written > most;
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

  /**
   * The lifetimes that are written for a function or method: none where one is chosen anew by each
   * use, unless there are as many as of the others.
   */
  void lifetimesOf(
      FnDef function, int from, Optional<GenericArgs> written, String kind, Span span) {
    if (written.isEmpty() || !(written.get() instanceof GenericArgs.Angle angle)) {
      return;
    }
    List<Span> given = new ArrayList<>();
    for (GenericArgs.Arg arg : angle.args()) {
      if (arg instanceof GenericArgs.Arg.LifetimeArg it) {
        given.add(it.lifetime().span());
      }
    }
    List<Integer> late = given.isEmpty() ? List.of() : function.lateBound();
    if (late.isEmpty()) {
      lifetimeCount(function.generics(), from, given.size(), kind, span);
      return;
    }
    int early = -late.size();
    for (int i = from; i < function.generics().count(); i++) {
      early += function.generics().param(i).kind() == Generics.Kind.LIFETIME ? 1 : 0;
    }
    if (kind.equals("function") && given.size() != early) {
      cx.report(
          Diagnostic.error(
              "E0794",
              "cannot specify lifetime arguments explicitly if late bound lifetime parameters are"
                  + " present",
              given.get(0),
              ""));
    }
  }

  /** All lifetimes are written, or none. */
  private void lifetimeCount(Generics generics, int from, int written, String kind, Span span) {
    int wanted = 0;
    for (int i = from; i < generics.count(); i++) {
      String name = generics.param(i).name();
      boolean elided = Region.isUnnamed(name) && name.length() > 2;
      boolean own = generics.param(i).kind() == Generics.Kind.LIFETIME && !elided;
      wanted += own ? 1 : 0;
    }
    if (written > 0 && written != wanted) {
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
      case GenericArgs.Arg.TypeArg it
          when it.type() instanceof TypeRef.PathType path && valueArg(path).isPresent() -> {
        cx.report(valueArg(path).get());
        yield Type.ERROR;
      }
      case GenericArgs.Arg.TypeArg it -> {
        Type type = lowering.type(it.type());
        if (!lowering.paths.isOfType()) {
          places.written(type, it.type().span());
        }
        yield type;
      }
      case GenericArgs.Arg.ConstArg it -> Type.ERROR;
      case GenericArgs.Arg.LifetimeArg it -> lowering.lifetimes.region(it.lifetime());
    };
  }

  private GenericArg constArg(GenericArgs.Arg arg, Type of) {
    return switch (arg) {
      case GenericArgs.Arg.ConstArg it -> lowering.constant(it.value(), of);
      case GenericArgs.Arg.TypeArg it -> {
        if (it.type() instanceof TypeRef.PathType path && isUnresolved(path)) {
          yield new Const.Error();
        }
        if (it.type() instanceof TypeRef.PathType path && path.qself().isEmpty()) {
          yield lowering.constant(
              new Expr.PathExpr(Optional.empty(), path.path(), path.span()), of);
        }
        if (it.type() instanceof TypeRef.Infer && places.inBody()) {
          yield cx.freshConst(places);
        }
        yield new Const.Error();
      }
      case GenericArgs.Arg.LifetimeArg it -> new Const.Error();
    };
  }

  /** A lone name of a value, which rustc takes for a constant: what is wrong with it as a type. */
  private Optional<Diagnostic> valueArg(TypeRef.PathType type) {
    Path path = type.path();
    if (type.qself().isPresent()
        || path.single().isEmpty()
        || cx.resolver.path(lowering.scope, path, Resolver.Namespace.TYPES, false).isPresent()) {
      return Optional.empty();
    }
    if (lowering.paths.isLocal(path)) {
      String message = "attempt to use a non-constant value in a constant";
      return Optional.of(Diagnostic.error("E0435", message, type.span(), "non-constant value"));
    }
    if (cx.resolver.path(lowering.scope, path, Resolver.Namespace.VALUES, false).isPresent()) {
      String message = "constant provided when a type was expected";
      return Optional.of(Diagnostic.error("E0747", message, type.span(), ""));
    }
    return Optional.empty();
  }

  /** A name that is of nothing is taken for a type; so is a variant. */
  private boolean isUnresolved(TypeRef.PathType type) {
    Path path = type.path();
    if (type.qself().isPresent() || path.single().isEmpty()) {
      return false;
    }
    Optional<Resolver.Resolved> found =
        cx.resolver.path(lowering.scope, path, Resolver.Namespace.TYPES, false);
    boolean variant = found.isPresent() && found.get().res() instanceof Res.Variant;
    if (!variant
        && (found.isPresent()
            || cx.resolver
                .path(lowering.scope, path, Resolver.Namespace.VALUES, false)
                .isPresent())) {
      return false;
    }
    Module inner = places.constScope(lowering.scope).module;
    boolean local = inner.hasLocal(path.single().get().text(), path.span().start());
    if (variant) {
      cx.report(Resolver.notAType("variant", path.single().get().text(), type.span()));
    } else if (!local) {
      cx.resolver.path(lowering.scope, path, Resolver.Namespace.TYPES, true);
    }
    cx.report(
        Diagnostic.error(
            "E0747", "unresolved item provided when a constant was expected", type.span(), ""));
    return variant || !local;
  }

  private boolean explicit;
  private boolean tooMany;

  /** Whether more was written somewhere than there are parameters. */
  boolean areTooMany() {
    return tooMany;
  }

  private boolean infers() {
    return !explicit && places.inBody() && !lowering.paths.isOfType();
  }

  private void noConstraints(GenericArgs.Angle angle) {
    for (GenericArgs.Constraint each : angle.constraints()) {
      cx.report(
          Diagnostic.error(
              "E0229",
              "associated item constraints are not allowed here",
              each.name().span(),
              "associated item constraint not allowed here"));
    }
  }

  /** What takes no arguments has none. */
  void prohibited(Path.Segment segment, String what) {
    if (segment.args().isPresent() && segment.args().get() instanceof GenericArgs.Angle angle) {
      noConstraints(angle);
    }
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
}
