package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.GenericArgs;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.syntax.Path;
import dev.holdfast.simulator.syntax.TypeRef;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Paths as expressions: variables, functions, constants, constructors. What follows a type or trait
 * in a path is for {@link AssocItemPaths}.
 */
final class PathExprs {

  private final BodyChecker body;
  final StructPaths structs;
  private final AssocItemPaths assocItems;

  /** Whether the path looked at comes from the expansion of a macro. */
  private boolean expanded;

  /** Whether the path looked at is a pattern. */
  boolean inPattern;

  /** Whether it goes through a trait without saying of which type. */
  boolean bare;

  PathExprs(BodyChecker body) {
    this.body = body;
    structs = new StructPaths(body);
    assocItems = new AssocItemPaths(body, this);
  }

  Expr check(dev.holdfast.simulator.syntax.Expr.PathExpr expr) {
    Path path = expr.path();
    if (expr.qself().isPresent()) {
      return assocItems.qualified(expr.qself().get(), path, expr.span());
    }
    Optional<Ident> single = path.single();
    if (single.isPresent()) {
      Optional<LocalVar> local = body.locals.find(single.get());
      if (local.isPresent()) {
        body.pointers.named(body.locals.declaringFrame(local.get()), body.frame);
        return BuiltExprs.local(local.get(), expr.span());
      }
    }
    expanded = path.segments().get(0).name().text().equals("$crate");
    Optional<Resolver.Resolved> found = resolve(path);
    if (found.isEmpty()) {
      body.lowering().unresolved(path);
      return body.error(expr.span());
    }
    if (found.get().consumed() < path.segments().size()) {
      return assocItems.relative(found.get(), path, expr.span());
    }
    return ofRes(found.get().res(), path, expr.span());
  }

  private Optional<Resolver.Resolved> resolve(Path path) {
    Optional<Resolver.Resolved> found =
        body.cx.resolver.path(body.scope, path, Resolver.Namespace.VALUES, false);
    if (found.isPresent()) {
      return found;
    }
    if (body.cx.resolver.isUnresolved(body.scope, path)) {
      body.tainted = true;
      return Optional.empty();
    }
    if (path.segments().size() == 1) {
      String name = path.last().name().text();
      Optional<Resolver.Resolved> type =
          body.cx.resolver.path(body.scope, path, Resolver.Namespace.TYPES, false);
      boolean keyword = name.equals("self") || name.equals("super") || name.equals("crate");
      if (type.isPresent() && !(type.get().res() instanceof Res.Mod && keyword)) {
        if (type.get().res() instanceof Res.SelfType) {
          return type;
        }
        boolean isStruct = type.get().res() instanceof Res.Adt adt && adt.def().isStruct();
        body.report(
            isHidden(type.get().res())
                ? Diagnostic.error(
                    "E0423",
                    "cannot initialize a tuple struct which contains private fields",
                    path.span(),
                    "")
                : Diagnostic.error(
                    "E0423",
                    (body.exprs.inCallee ? "expected " + calledSort(name) : "expected value")
                        + ", found "
                        + type.get().res().describe()
                        + " `"
                        + name
                        + "`",
                    path.span(),
                    isStruct ? "use struct literal syntax instead" : "not a value"));
        return Optional.empty();
      }
      body.tainted = true;
      boolean called = body.exprs.inCallee;
      if (name.equals("self")) {
        body.report(
            Diagnostic.error(
                "E0424",
                "expected value, found module `self`",
                path.span(),
                "`self` value is a keyword only available in methods with a `self` parameter"));
        return Optional.empty();
      }
      int at = path.span().start();
      if (body.scope.module.outer(
          module -> module.hasLocal(name, at) && !body.ownBlocks.contains(module))) {
        boolean constant = !(body.owner instanceof FnDef) || body.frame.owner instanceof ConstDef;
        body.report(
            constant
                ? Diagnostic.error(
                    "E0435",
                    "attempt to use a non-constant value in a constant",
                    path.span(),
                    "non-constant value")
                : captured(path.span()));
        return Optional.empty();
      }
      if (body.scope.module.outer(module -> module.outerConsts.contains(name))) {
        body.report(Resolver.outerParam(path.segments().get(0).name().text(), path.span()));
        return Optional.empty();
      }
      Optional<String> sort = body.cx.resolver.macroSort(name);
      if (sort.isPresent()) {
        body.report(
            Diagnostic.error(
                "E0423",
                "expected "
                    + (called ? "function" : "value")
                    + ", found "
                    + sort.get()
                    + " `"
                    + name
                    + "`",
                path.span(),
                "not a " + (called ? "function" : "value")));
        return Optional.empty();
      }
      body.report(
          Diagnostic.error(
              "E0425",
              "cannot find "
                  + (called ? calledSort(name) : "value")
                  + " `"
                  + name
                  + "` in this scope",
              path.span(),
              "not found in this scope"));
      return Optional.empty();
    }
    body.tainted = true;
    String last = path.last().name().text();
    body.cx.resolver.called =
        inPattern ? Resolver.UNIT : body.exprs.inCallee ? calledSort(last) : "";
    found = body.cx.resolver.path(body.scope, path, Resolver.Namespace.VALUES, true);
    body.cx.resolver.called = "";
    return found;
  }

  /** What rustc takes a name that is called to be, by its first letter. */
  private static String calledSort(String name) {
    return name.charAt(0) >= 'A' && name.charAt(0) <= 'Z'
        ? "function, tuple struct or tuple variant"
        : "function";
  }

  /** Whether a type's name is known here and its constructor is not. */
  static boolean isHidden(Res res) {
    return res instanceof Res.Adt it
        && it.def().isStruct()
        && it.def().variants().get(0).shape() == AdtDef.Shape.POSITIONAL;
  }

  private Expr ofRes(Res res, Path path, Span span) {
    int last = path.segments().size() - 1;
    Optional<GenericArgs> written = path.segments().get(last).args();
    return switch (res) {
      case Res.Fn fn -> function(fn.def(), List.of(), written, span);
      case Res.Const it -> constant(it.def(), List.of(), span);
      case Res.Static it ->
          new Expr(body.normalize(it.def().type(), span), span, new ExprKind.Static(it.def()));
      case Res.Variant it -> {
        // Arguments stand on the enum's or on the variant's segment.
        Optional<GenericArgs> args =
            written.isPresent() || !it.def().isEnum() || last == 0
                ? written
                : path.segments().get(last - 1).args();
        List<GenericArg> typeArgs =
            structs
                .selfArgs(path, it.def())
                .orElseGet(
                    () ->
                        body.lowering()
                            .args
                            .of(
                                it.def().generics(),
                                List.of(),
                                args,
                                span,
                                it.def().isEnum() ? "enum" : "struct",
                                it.def().name()));
        yield constructor(it.def(), it.variant(), typeArgs, span);
      }
      case Res.SelfType it -> {
        if (it.type() instanceof Type.Adt adt
            && adt.def().isStruct()
            && adt.def().variants().get(0).shape() != AdtDef.Shape.NAMED) {
          yield constructor(adt.def(), 0, adt.args(), span);
        }
        if (!(it.type() instanceof Type.Param)) {
          String text = "the `Self` constructor can only be used with tuple or unit structs";
          body.report(Diagnostic.error("", text, span, ""));
          yield body.error(span);
        }
        yield notValue(res, path, span);
      }
      case Res.Param it when it.arg() instanceof Const constant -> {
        if (body.scope.ofConst) {
          body.report(TypePaths.inConst(span));
          yield body.error(span);
        }
        yield new Expr(typeOf(constant), span, new ExprKind.ConstParam(constant));
      }
      default -> notValue(res, path, span);
    };
  }

  private Type typeOf(Const constant) {
    return constant instanceof Const.Param it && body.owner instanceof Def owner
        ? owner.generics().param(it.index()).constant()
        : Type.USIZE;
  }

  /** The type of a constant's values: integers, bool and char. */
  static Optional<Type> primitive(TypeRef type) {
    return type instanceof TypeRef.PathType it && it.path().single().isPresent()
        ? Resolver.primitive(it.path().single().get().text())
        : Optional.empty();
  }

  private Expr notValue(Res res, Path path, Span span) {
    body.report(
        Diagnostic.error(
            "E0423",
            "expected value, found " + res.describe() + " `" + Resolver.text(path) + "`",
            span,
            "not a value"));
    return body.error(span);
  }

  Expr constructor(AdtDef def, int variant, List<GenericArg> args, Span span) {
    AdtDef.Variant shape = def.variants().get(variant);
    body.registerPredicates(def, args, Cause.misc(span));
    body.needTypeInfo.unnamed(span, args);
    return switch (shape.shape()) {
      case UNIT ->
          new Expr(
                  new Type.Adt(def, args),
                  span,
                  new ExprKind.Adt(variant, List.of(), Optional.empty()))
              .writtenAs(new Type.Adt(def, args));
      case POSITIONAL -> {
        Type.FnItem item = new Type.FnItem(def.constructors().get(variant), args);
        yield BuiltExprs.fnItem(item, span).writtenAs(item);
      }
      case NAMED -> {
        body.report(
            Diagnostic.error(
                "E0533",
                "expected "
                    + (inPattern ? Resolver.UNIT : "value")
                    + ", found struct variant `"
                    + def.name()
                    + "::"
                    + shape.name()
                    + "`",
                span,
                "not a " + (inPattern ? Resolver.UNIT : "value")));
        yield body.error(span);
      }
    };
  }

  Expr function(FnDef def, List<GenericArg> before, Optional<GenericArgs> written, Span span) {
    List<GenericArg> args =
        body.lowering().args.of(def.generics(), before, written, span, "function", def.name());
    body.lowering().args.lifetimesOf(def, before.size(), written, "function", span);
    if (written.isEmpty() && before.isEmpty()) {
      body.needTypeInfo.unnamed(span, args);
    }
    if (written.isPresent() && written.get() instanceof GenericArgs.Angle angle) {
      lateBound(def, angle);
    }
    Cause.Kind kind =
        expanded ? Cause.Kind.EXPANSION : bare ? Cause.Kind.TRAIT_PATH : Cause.Kind.MISC;
    body.registerPredicates(def, args, new Cause(span, kind));
    Type.FnItem item = new Type.FnItem(def, args);
    return BuiltExprs.fnItem(item, span).writtenAs(item);
  }

  /** Lifetimes that each use of a function chooses anew cannot be written. */
  private void lateBound(FnDef def, GenericArgs.Angle written) {
    List<Span> lifetimes = new ArrayList<>();
    for (GenericArgs.Arg arg : written.args()) {
      if (arg instanceof GenericArgs.Arg.LifetimeArg it) {
        lifetimes.add(it.lifetime().span());
      }
    }
    if (lifetimes.isEmpty()) {
      return;
    }
    int[] late = new int[1];
    def.withLateBound(
        def.generics().identity(),
        () -> {
          late[0]++;
          return Region.ERASED;
        });
    int early = -late[0];
    for (Generics.Param param : def.generics().own()) {
      early += param.kind() == Generics.Kind.LIFETIME ? 1 : 0;
    }
    if (late[0] > 0 && lifetimes.size() != early) {
      String text =
          "cannot specify lifetime arguments explicitly if late bound lifetime parameters are"
              + " present";
      body.report(Diagnostic.error("E0794", text, lifetimes.get(0), ""));
    }
  }

  Expr constant(ConstDef def, List<GenericArg> args, Span span) {
    if (def.trait().isPresent()) {
      TraitRef of = new TraitRef(def.trait().get(), args);
      Cause cause = bare ? new Cause(span, Cause.Kind.TRAIT_CONST) : Cause.misc(span);
      body.fulfillment.register(new Predicate.Trait(of, 0), cause);
    }
    Type type = body.normalize(Subst.apply(def.type(), args), span);
    return new Expr(type, span, new ExprKind.NamedConst(def, args));
  }

  static Diagnostic captured(Span span) {
    return Diagnostic.error("E0434", "can't capture dynamic environment in a fn item", span, "");
  }

  /** What the language makes of {@code Trait::method} with Self known, for desugarings. */
  Expr traitFunction(TraitDef trait, String name, List<GenericArg> traitArgs, Cause cause) {
    for (FnDef function : trait.functions()) {
      if (function.name().equals(name)) {
        List<GenericArg> args = new ArrayList<>(traitArgs);
        for (int i = traitArgs.size(); i < function.generics().count(); i++) {
          args.add(
              switch (function.generics().param(i).kind()) {
                case LIFETIME -> Region.ERASED;
                case TYPE -> body.table.fresh();
                case CONST -> body.table.freshConst();
              });
        }
        body.registerPredicates(function, args, cause);
        return BuiltExprs.fnItem(new Type.FnItem(function, args), cause.span());
      }
    }
    throw new IllegalStateException("bug: " + trait.name() + " has no " + name);
  }
}
