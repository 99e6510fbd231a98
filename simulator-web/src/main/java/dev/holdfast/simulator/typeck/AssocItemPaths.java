package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Path;
import dev.holdfast.simulator.syntax.TypeRef;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.ReferencesError;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Paths of associated functions and constants: of traits, of impls, and of types by the traits in
 * scope.
 */
final class AssocItemPaths {

  private final BodyChecker body;
  private final PathExprs paths;

  /** What an impl has that the type is not known to keep the bounds of. */
  private Optional<Def> unmet = Optional.empty();

  AssocItemPaths(BodyChecker body, PathExprs paths) {
    this.body = body;
    this.paths = paths;
  }

  Expr relative(Resolver.Resolved found, Path path, Span span) {
    int at = found.consumed();
    if (found.res() instanceof Res.Trait trait) {
      List<GenericArg> args =
          body.lowering()
              .args
              .openOfTrait(
                  trait.def(), body.table.fresh(), path.segments().get(at - 1).args(), span);
      paths.bare = true;
      Expr member = ofTrait(new TraitRef(trait.def(), args), path.segments().get(at), span);
      paths.bare = false;
      return member;
    }
    Type type = body.normalize(body.lowering().paths.ofRes(found.res(), path, at, span), span);
    if (path.segments().get(at - 1).args().isPresent()) {
      body.requireWellFormed(type, span);
    } else if (type instanceof Type.Adt adt) {
      body.needTypeInfo.unnamed(span, adt.args());
    }
    for (; at < path.segments().size() - 1; at++) {
      Type inner = body.lowering().paths.relative(type, path.segments().get(at), span);
      if (inner instanceof Type.Error) {
        return body.error(span);
      }
      type = body.normalize(inner, span);
    }
    return associated(type, path.last(), span);
  }

  Expr qualified(TypeRef.QSelf qself, Path path, Span span) {
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
    Path written = qself.traitPath().get();
    List<GenericArg> args =
        lowering.args.explicitOfTrait(trait.get(), type, written.last().args(), written.span());
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
          return paths.function(function, each.args(), segment.args(), span);
        }
      }
      for (ConstDef constant : each.trait().constants()) {
        if (constant.name().equals(name)) {
          return paths.constant(constant, each.args(), span);
        }
      }
    }
    if (paths.bare) {
      // The trait alone is no type whose items could be meant.
      body.report(Diagnostic.error("E0782", "expected a type, found a trait", span, ""));
      return body.error(span);
    }
    if (trait.trait().types().stream().anyMatch(type -> type.name().equals(name))) {
      String found = "associated type `" + trait.trait().name() + "::" + name + "`";
      String text = "expected method or associated constant, found " + found;
      body.report(Diagnostic.error("E0575", text, segment.name().span(), ""));
      return body.error(span);
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
  private Expr associated(Type type, Path.Segment segment, Span span) {
    String name = segment.name().text();
    Type self = body.structurally(type);
    if (self instanceof Type.Error) {
      return body.error(span);
    }
    if (self instanceof Type.Adt adt && adt.def().isEnum()) {
      int variant = Resolver.variantIndex(adt.def(), name);
      if (variant >= 0) {
        return paths.constructor(adt.def(), variant, adt.args(), span);
      }
    }
    unmet = Optional.empty();
    int fitting = 0;
    for (ImplDef impl : body.cx.inherentImpls(self)) {
      fitting += !impl.fromPrelude() && mayBeOf(impl, self, name) ? 1 : 0;
    }
    if (fitting > 1) {
      body.methods.ambiguous(name, segment.name().span());
      return body.error(span);
    }
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

  private boolean mayBeOf(ImplDef impl, Type self, String name) {
    if (impl.functions(name).isEmpty() && impl.constant(name).isEmpty()) {
      return false;
    }
    int snapshot = body.table.snapshot();
    List<GenericArg> args = body.solver.freshArgs(impl.generics());
    Type head = body.solver.normalize(Subst.apply(impl.self(), args), new ArrayList<>());
    boolean fits = body.table.unify(head, self) && !fails(impl, args);
    body.table.rollback(snapshot);
    return fits;
  }

  private Optional<Expr> inImpl(
      ImplDef impl, Type self, String name, Path.Segment segment, Span span) {
    List<FnDef> functions = impl.functions(name);
    FnDef function = functions.isEmpty() ? null : functions.get(0);
    ConstDef constant = impl.constant(name).orElse(null);
    if (function == null && constant == null) {
      return Optional.empty();
    }
    Def member = function != null ? function : constant;
    if (!body.cx.privacy.isVisible(member, body.scope.module)) {
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
    if (function == null) {
      return Optional.of(paths.constant(constant, args, span));
    }
    Expr found = paths.function(function, args, segment.args(), span);
    if (found.type() instanceof Type.FnItem item && (self.flags() & TypeFlags.KNOWN_REGION) != 0) {
      List<GenericArg> all = new ArrayList<>(WrittenSelf.args(impl, self, args));
      all.addAll(item.args().subList(args.size(), item.args().size()));
      found.writtenAs(new Type.FnItem(function, all));
    }
    return Optional.of(found);
  }

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
          } else if (trait.path().equals("convert::From")) {
            // std reserves an impl of it for any type, so rustc does not say that there is none.
            String message =
                "the trait bound `" + TypePrinter.print(self) + ": From<_>` is not satisfied";
            body.report(Diagnostic.error("E0277", message, span, ""));
            return Optional.of(
                BuiltExprs.fnItem(new Type.FnItem(trait.functions().get(0), args), span));
          } else if (!(self instanceof Type.Param)
              && body.methods.errors.failing(trait, self).isPresent()) {
            unmet = member(trait, name);
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
    // The trait's own arguments are not those of a bound: which one is meant is open.
    List<GenericArg> args = body.solver.freshArgs(candidates.get(0).trait().generics());
    args.set(0, self);
    return Optional.of(ofTrait(new TraitRef(candidates.get(0).trait(), args), segment, span));
  }

  private static boolean has(TraitDef trait, String name) {
    return member(trait, name).isPresent();
  }

  private static Optional<Def> member(TraitDef trait, String name) {
    for (FnDef function : trait.functions()) {
      if (function.name().equals(name)) {
        return Optional.of(function);
      }
    }
    for (ConstDef constant : trait.constants()) {
      if (constant.name().equals(name)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  private Expr notFound(Type self, Path.Segment segment, Span span) {
    String name = segment.name().text();
    Type resolved = body.table.resolve(self);
    Optional<String> lacking =
        StdMembers.lacksMember(
            resolved,
            name,
            resolved instanceof Type.Adt && body.methods.hasMethod(resolved, "next"));
    if (lacking.isPresent()) {
      String what = "`" + TypePrinter.print(resolved) + "::" + name + "`";
      body.report(StdMembers.isLacking(lacking.get(), what, span));
      return body.error(span);
    }
    boolean variant = resolved instanceof Type.Adt adt && adt.def().isEnum();
    if (unmet.isPresent() && !ReferencesError.in(resolved)) {
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
}
