package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.GenericArgs;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.syntax.MacroNames;
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
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paths as expressions: variables, functions, constants, constructors, associated items. */
final class PathExprs {

  /** A struct, or a variant of an enum, with the arguments of its type. */
  record Constructor(AdtDef def, int variant, List<GenericArg> args) {
    Type type() {
      return new Type.Adt(def, args);
    }

    AdtDef.Variant shape() {
      return def.variants().get(variant);
    }
  }

  private final BodyChecker body;

  /** Whether the path looked at comes from the expansion of a macro. */
  private boolean expanded;

  /** Whether it goes through a trait without saying of which type. */
  private boolean bare;

  PathExprs(BodyChecker body) {
    this.body = body;
  }

  Expr check(dev.holdfast.simulator.syntax.Expr.PathExpr expr) {
    Path path = expr.path();
    if (expr.qself().isPresent()) {
      return qualified(expr.qself().get(), path, expr.span());
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
      return body.error(expr.span());
    }
    if (found.get().consumed() < path.segments().size()) {
      return relative(found.get(), path, expr.span());
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
    if (path.single().isPresent()) {
      String name = path.single().get().text();
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
                    (body.exprs.inCallee
                            ? "expected function, tuple struct or tuple variant"
                            : "expected value")
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
      if (body.scope.module.outer(module -> module.outerLocals.contains(name))) {
        boolean constant = !(body.owner instanceof FnDef) || body.frame.owner instanceof ConstDef;
        body.report(
            constant
                ? Diagnostic.error(
                    "E0435",
                    "attempt to use a non-constant value in a constant",
                    path.span(),
                    "non-constant value")
                : Diagnostic.error(
                    "E0434", "can't capture dynamic environment in a fn item", path.span(), ""));
        return Optional.empty();
      }
      if (MacroNames.inPrelude(name)) {
        body.report(
            Diagnostic.error(
                "E0423",
                "expected " + (called ? "function" : "value") + ", found macro `" + name + "`",
                path.span(),
                "not a " + (called ? "function" : "value")));
        return Optional.empty();
      }
      body.report(
          Diagnostic.error(
              "E0425",
              "cannot find " + (called ? "function" : "value") + " `" + name + "` in this scope",
              path.span(),
              "not found in this scope"));
      return Optional.empty();
    }
    body.tainted = true;
    body.cx.resolver.called = body.exprs.inCallee ? "function" : "";
    found = body.cx.resolver.path(body.scope, path, Resolver.Namespace.VALUES, true);
    body.cx.resolver.called = "";
    return found;
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
            selfArgs(path, it.def())
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
        if (it.type() instanceof Type.Adt) {
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

  /** {@code Self::Variant} has Self's arguments. */
  private Optional<List<GenericArg>> selfArgs(Path path, AdtDef def) {
    if (path.segments().get(0).name().text().equals("Self")
        && body.scope.self.orElse(null) instanceof Type.Adt adt
        && adt.def() == def) {
      return Optional.of(adt.args());
    }
    return Optional.empty();
  }

  private Expr constructor(AdtDef def, int variant, List<GenericArg> args, Span span) {
    AdtDef.Variant shape = def.variants().get(variant);
    body.registerPredicates(def, args, Cause.misc(span));
    return switch (shape.shape()) {
      case UNIT ->
          new Expr(
              new Type.Adt(def, args),
              span,
              new ExprKind.Adt(variant, List.of(), Optional.empty()));
      case POSITIONAL ->
          BuiltExprs.fnItem(new Type.FnItem(def.constructors().get(variant), args), span);
      case NAMED -> {
        body.report(
            Diagnostic.error(
                "E0533",
                "expected value, found struct variant `" + def.name() + "::" + shape.name() + "`",
                span,
                "not a value"));
        yield body.error(span);
      }
    };
  }

  Expr function(FnDef def, List<GenericArg> before, Optional<GenericArgs> written, Span span) {
    List<GenericArg> args =
        body.lowering().args.of(def.generics(), before, written, span, "function", def.name());
    Cause.Kind kind =
        expanded ? Cause.Kind.EXPANSION : bare ? Cause.Kind.TRAIT_PATH : Cause.Kind.MISC;
    body.registerPredicates(def, args, new Cause(span, kind));
    return BuiltExprs.fnItem(new Type.FnItem(def, args), span);
  }

  private Expr constant(ConstDef def, List<GenericArg> args, Span span) {
    if (bare) {
      TraitRef open = new TraitRef(def.trait().orElseThrow(), args);
      body.fulfillment.register(
          new Predicate.Trait(open, 0), new Cause(span, Cause.Kind.TRAIT_CONST));
    }
    Type type = body.normalize(Subst.apply(def.type(), args), span);
    return new Expr(type, span, new ExprKind.NamedConst(def, args));
  }

  // --- associated items

  private Expr relative(Resolver.Resolved found, Path path, Span span) {
    int at = found.consumed();
    if (found.res() instanceof Res.Trait trait) {
      List<GenericArg> args =
          body.lowering()
              .args
              .openOfTrait(
                  trait.def(), body.table.fresh(), path.segments().get(at - 1).args(), span);
      bare = true;
      Expr member = ofTrait(new TraitRef(trait.def(), args), path.segments().get(at), span);
      bare = false;
      return member;
    }
    Type type = body.normalize(body.lowering().paths.ofRes(found.res(), path, at, span), span);
    for (; at < path.segments().size() - 1; at++) {
      Optional<Type> inner = body.lowering().paths.shorthand(type, path.segments().get(at), span);
      if (inner.isEmpty()) {
        body.report(Diagnostic.error("E0223", "ambiguous associated type", span, ""));
        return body.error(span);
      }
      type = body.normalize(inner.get(), span);
    }
    return associated(type, path.last(), span);
  }

  private Expr qualified(TypeRef.QSelf qself, Path path, Span span) {
    int last = path.segments().size() - 1;
    if (last > 0) {
      // <T as Trait>::Assoc::name
      TypeRef before = new TypeRef.PathType(Optional.of(qself), path.first(last), span);
      return associated(body.lower(before), path.last(), span);
    }
    Type type = body.lower(qself.type());
    if (qself.traitPath().isEmpty()) {
      return associated(type, path.last(), span);
    }
    TypeLowering lowering = body.lowering();
    Optional<TraitDef> trait = lowering.bounds.trait(qself.traitPath().get());
    if (trait.isEmpty()) {
      return body.error(span);
    }
    List<GenericArg> args =
        lowering.args.openOfTrait(trait.get(), type, qself.traitPath().get().last().args(), span);
    return ofTrait(new TraitRef(trait.get(), args), path.last(), span);
  }

  private Expr ofTrait(TraitRef trait, Path.Segment segment, Span span) {
    String name = segment.name().text();
    for (TraitRef each : body.cx.supertraits(trait)) {
      for (FnDef function : each.trait().functions()) {
        if (function.name().equals(name)) {
          if (each.trait().path().equals("ops::Drop")) {
            body.report(
                Diagnostic.error(
                    "E0040",
                    "explicit use of destructor method",
                    span,
                    "explicit destructor calls not allowed"));
          }
          return function(function, each.args(), segment.args(), span);
        }
      }
      for (ConstDef constant : each.trait().constants()) {
        if (constant.name().equals(name)) {
          return constant(constant, each.args(), span);
        }
      }
    }
    body.report(
        Diagnostic.error(
            "E0576",
            "cannot find method or associated constant `"
                + name
                + "` in trait `"
                + trait.trait().name()
                + "`",
            segment.name().span(),
            "not found in `" + trait.trait().name() + "`"));
    return body.error(span);
  }

  /** {@code Type::name}: inherent first, then by the traits in scope. */
  Expr associated(Type type, Path.Segment segment, Span span) {
    String name = segment.name().text();
    Type self = body.structurally(type);
    if (self instanceof Type.Error) {
      return body.error(span);
    }
    if (self instanceof Type.Adt adt && adt.def().isEnum()) {
      int variant = Resolver.variantIndex(adt.def(), name);
      if (variant >= 0) {
        return constructor(adt.def(), variant, adt.args(), span);
      }
    }
    unmet = Optional.empty();
    for (ImplDef impl : body.cx.inherentImpls(self)) {
      Optional<Expr> found = inImpl(impl, self, name, segment, span);
      if (found.isPresent()) {
        return found.get();
      }
    }
    Optional<Expr> ofTrait = byTrait(self, name, segment, span);
    if (ofTrait.isPresent()) {
      return ofTrait.get();
    }
    return notFound(self, segment, span);
  }

  private Optional<Expr> inImpl(
      ImplDef impl, Type self, String name, Path.Segment segment, Span span) {
    FnDef function = null;
    ConstDef constant = null;
    for (FnDef each : impl.functions()) {
      function = each.name().equals(name) ? each : function;
    }
    for (ConstDef each : impl.constants()) {
      constant = each.name().equals(name) ? each : constant;
    }
    if (function == null && constant == null) {
      return Optional.empty();
    }
    Def member = function != null ? function : constant;
    if (!body.cx.isVisible(member, body.scope.module)) {
      if (member.fromPrelude()) {
        return Optional.empty();
      }
      String kind = function == null ? "associated constant" : "associated function";
      kind = function != null && function.traits().hasSelf() ? "method" : kind;
      body.cx.report(
          Diagnostic.error(
              "E0624",
              kind + " `" + name + "` is private",
              segment.name().span(),
              "private " + kind));
    }
    int snapshot = body.table.snapshot();
    List<GenericArg> args = body.solver.freshArgs(impl.generics());
    List<Predicate> nested = new ArrayList<>();
    if (!body.table.unify(body.solver.normalize(Subst.apply(impl.self(), args), nested), self)) {
      body.table.rollback(snapshot);
      return Optional.empty();
    }
    if (!body.brokenEnv && fails(impl, args)) {
      body.table.rollback(snapshot);
      unmet = Optional.of(member);
      return Optional.empty();
    }
    body.fulfillment.register(nested, Cause.misc(span));
    return Optional.of(
        function != null
            ? function(function, args, segment.args(), span)
            : constant(constant, args, span));
  }

  /** What an impl has that the type is not known to keep the bounds of. */
  private Optional<Def> unmet = Optional.empty();

  private boolean fails(ImplDef impl, List<GenericArg> args) {
    for (Predicate predicate : impl.generics().predicates()) {
      Predicate needed = body.solver.normalize(Subst.apply(predicate, args), new ArrayList<>());
      if (!body.solver.mayHold(body.table.resolve(needed))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Expr> byTrait(Type self, String name, Path.Segment segment, Span span) {
    List<TraitRef> candidates = new ArrayList<>();
    if (self instanceof Type.Param || self instanceof Type.Projection) {
      for (Predicate predicate : body.solver.env().predicates()) {
        if (predicate instanceof Predicate.Trait it
            && it.trait().self().equals(self)
            && has(it.trait().trait(), name)) {
          candidates.add(it.trait());
        }
      }
    }
    if (candidates.isEmpty()) {
      for (TraitDef trait : body.cx.resolver.traitsInScope(body.scope, name)) {
        if (has(trait, name)) {
          List<GenericArg> args = body.solver.freshArgs(trait.generics());
          args.set(0, self);
          TraitRef wanted = new TraitRef(trait, args);
          if (body.solver.mayHold(new Predicate.Trait(wanted, 0))) {
            candidates.add(wanted);
          }
        }
      }
    }
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    for (TraitRef each : candidates) {
      if (each.trait() != candidates.get(0).trait() && !(self instanceof Type.Infer)) {
        body.methods.ambiguous(name, segment.name().span());
        return Optional.of(body.error(span));
      }
    }
    return Optional.of(ofTrait(candidates.get(0), segment, span));
  }

  private static boolean has(TraitDef trait, String name) {
    for (FnDef function : trait.functions()) {
      if (function.name().equals(name)) {
        return true;
      }
    }
    for (ConstDef constant : trait.constants()) {
      if (constant.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private Expr notFound(Type self, Path.Segment segment, Span span) {
    String name = segment.name().text();
    Type resolved = body.table.resolve(self);
    boolean library =
        switch (resolved) {
          case Type.Adt it -> it.def().fromPrelude();
          case Type.Param it -> false;
          case Type.Projection it -> false;
          case Type.Ref it -> false;
          case Type.Tuple it -> false;
          default -> true;
        };
    if (library && !body.cx.isKnownName(name) && StdMembers.mayEndPath(resolved, name)) {
      body.unsupported(
          "`" + TypePrinter.print(resolved) + "::" + name + "`", segment.name().span());
      return body.error(span);
    }
    boolean variant = resolved instanceof Type.Adt adt && adt.def().isEnum();
    if (unmet.isPresent() && !BodyChecker.containsError(resolved)) {
      body.report(
          Diagnostic.error(
              "E0599",
              "the "
                  + (variant
                      ? "variant or associated item"
                      : unmet.get() instanceof FnDef
                          ? "function or associated item"
                          : "associated item")
                  + " `"
                  + name
                  + "` exists for "
                  + MethodErrors.kind(resolved)
                  + " `"
                  + TypePrinter.print(resolved)
                  + "`, but its trait bounds were not satisfied",
              segment.name().span(),
              ""));
      return body.error(span);
    }
    Type declared = body.methods.errors.reported(resolved, name);
    boolean lower = name.charAt(0) >= 'a' && name.charAt(0) <= 'z';
    body.report(
        Diagnostic.error(
            "E0599",
            "no "
                + (variant
                    ? "variant or associated item"
                    : lower ? "function or associated item" : "associated item")
                + " named `"
                + name
                + "` found for "
                + MethodErrors.kind(resolved)
                + " `"
                + withAllocator(MethodErrors.declared(declared, resolved))
                + "` in the current scope",
            segment.name().span(),
            (variant ? "variant or " : "")
                + "associated item not found in `"
                + TypePrinter.print(resolved)
                + "`"));
    return body.error(span);
  }

  /** std's pointers have an allocator, which is as open as what they hold. */
  private static String withAllocator(String type) {
    return switch (type) {
      case "Box<_>", "Rc<_>", "Arc<_>", "Vec<_>" -> type.substring(0, type.length() - 1) + ", _>";
      default -> type;
    };
  }

  // --- constructors

  boolean isConstructor(Path path) {
    return body.cx.resolver.path(body.scope, path, Resolver.Namespace.VALUES, false).stream()
        .anyMatch(it -> it.res() instanceof Res.Variant && it.consumed() == path.segments().size());
  }

  /** The struct or variant that a literal or pattern names; nothing after a report. */
  Optional<Constructor> constructor(Path path, Span span) {
    Optional<Resolver.Resolved> found =
        body.cx.resolver.path(body.scope, path, Resolver.Namespace.TYPES, false);
    if (found.isEmpty()) {
      found = body.cx.resolver.path(body.scope, path, Resolver.Namespace.VALUES, false);
    }
    if (found.isEmpty()) {
      String name = path.last().name().text();
      if (body.cx.resolver.isUnresolved(body.scope, path)) {
        body.tainted = true;
      } else if (path.segments().size() == 1) {
        body.report(
            Diagnostic.error(
                name.equals("Self") ? "E0411" : "E0422",
                "cannot find struct, variant or union type `" + name + "` in this scope",
                path.span(),
                "not found in this scope"));
      } else {
        body.tainted = true;
        body.cx.resolver.path(body.scope, path, Resolver.Namespace.TYPES, true);
      }
      return Optional.empty();
    }
    int at = found.get().consumed();
    if (at == path.segments().size()) {
      return ofConstructor(found.get().res(), path, span);
    }
    Type type =
        body.normalize(body.lowering().paths.ofRes(found.get().res(), path, at, span), span);
    String name = path.last().name().text();
    if (body.table.shallow(type) instanceof Type.Adt adt && adt.def().isEnum()) {
      int variant = Resolver.variantIndex(adt.def(), name);
      if (variant >= 0) {
        return Optional.of(new Constructor(adt.def(), variant, adt.args()));
      }
      body.report(
          Diagnostic.error(
              "E0599",
              "no variant or associated item named `"
                  + name
                  + "` found for enum `"
                  + TypePrinter.print(body.table.resolve(type))
                  + "` in the current scope",
              path.last().name().span(),
              "variant not found in `" + adt.def().name() + "`"));
      return Optional.empty();
    }
    body.report(Diagnostic.error("E0223", "ambiguous associated type", span, ""));
    return Optional.empty();
  }

  private Optional<Constructor> ofConstructor(Res res, Path path, Span span) {
    switch (res) {
      case Res.Variant it -> {
        int last = path.segments().size() - 1;
        Optional<GenericArgs> written = path.segments().get(last).args();
        if (written.isEmpty() && it.def().isEnum() && last > 0) {
          written = path.segments().get(last - 1).args();
        }
        Optional<GenericArgs> chosen = written;
        return Optional.of(
            new Constructor(
                it.def(),
                it.variant(),
                selfArgs(path, it.def())
                    .orElseGet(
                        () ->
                            body.lowering()
                                .args
                                .of(
                                    it.def().generics(),
                                    List.of(),
                                    chosen,
                                    span,
                                    "struct",
                                    it.def().name()))));
      }
      case Res.Adt it when !it.def().isEnum() -> {
        return Optional.of(
            new Constructor(
                it.def(),
                0,
                body.lowering()
                    .args
                    .of(
                        it.def().generics(),
                        List.of(),
                        path.last().args(),
                        span,
                        "struct",
                        it.def().name())));
      }
      case Res.SelfType it when it.type() instanceof Type.Adt adt && !adt.def().isEnum() -> {
        return Optional.of(new Constructor(adt.def(), 0, adt.args()));
      }
      case Res.Alias it -> {
        Type type =
            body.normalize(
                body.lowering().paths.ofRes(res, path, path.segments().size(), span), span);
        if (type instanceof Type.Adt adt && !adt.def().isEnum()) {
          return Optional.of(new Constructor(adt.def(), 0, adt.args()));
        }
        return notConstructor(res, path);
      }
      default -> {
        return notConstructor(res, path);
      }
    }
  }

  private Optional<Constructor> notConstructor(Res res, Path path) {
    body.report(
        Diagnostic.error(
            "E0574",
            "expected struct, variant or union type, found "
                + res.describe()
                + " `"
                + Resolver.text(path)
                + "`",
            path.span(),
            "not a struct, variant or union type"));
    return Optional.empty();
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
