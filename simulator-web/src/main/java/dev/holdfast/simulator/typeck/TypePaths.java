package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.syntax.Path;
import dev.holdfast.simulator.syntax.TypeRef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.List;
import java.util.Optional;

/**
 * Types that are written as paths: what a path resolves to with its arguments, then, segment by
 * segment, associated types.
 */
final class TypePaths {

  private final TypeLowering lowering;
  private final TypeContext cx;
  private final Scope scope;
  private final TypeLowering.Places places;

  /** Whether the path looked at is a type, not part of an expression, which may leave out more. */
  private boolean ofType;

  TypePaths(TypeLowering lowering, TypeLowering.Places places) {
    this.lowering = lowering;
    this.cx = lowering.cx;
    this.scope = lowering.scope;
    this.places = places;
  }

  boolean isOfType() {
    return ofType;
  }

  Type type(TypeRef.PathType it) {
    Path path = it.path();
    if (it.qself().isPresent()) {
      return qualified(it.qself().get(), path);
    }
    if (isLocal(path)) {
      cx.report(Resolver.notAType("local variable", path.last().name().text(), path.span()));
      return Type.ERROR;
    }
    if (isOfOuter(path)) {
      cx.report(PathExprs.captured(path.span()));
      return Type.ERROR;
    }
    Optional<Resolver.Resolved> found =
        cx.resolver.path(scope, path, Resolver.Namespace.TYPES, true);
    if (found.isEmpty()) {
      lowering.unresolved(path);
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

  /** Whether the path is the name of no type, but of a variable of the body. */
  boolean isLocal(Path path) {
    return path.single().isPresent()
        && cx.resolver.path(scope, path, Resolver.Namespace.TYPES, false).isEmpty()
        && places
            .constScope(scope)
            .module
            .hasLocal(path.single().get().text(), path.span().start());
  }

  /** Whether it is the name of a variable of a function around the item. */
  private boolean isOfOuter(Path path) {
    String name = path.last().name().text();
    return path.single().isPresent()
        && scope.module.outer(module -> module.hasLocal(name, path.span().start()))
        && cx.resolver.path(scope, path, Resolver.Namespace.TYPES, false).isEmpty();
  }

  /** The type that a resolution stands for, with the arguments written on its segment. */
  Type ofRes(Res res, Path path, int consumed, Span span) {
    Path.Segment segment = path.segments().get(consumed - 1);
    return switch (res) {
      case Res.Adt adt ->
          new Type.Adt(
              adt.def(),
              lowering.args.of(
                  adt.def().generics(),
                  List.of(),
                  segment.args(),
                  span,
                  adt.def().isEnum() ? "enum" : "struct",
                  adt.def().name()));
      case Res.Alias alias -> alias(alias, segment, span);
      case Res.Prim prim -> {
        lowering.args.prohibited(segment, "builtin type `" + segment.name().text() + "`");
        yield prim.type();
      }
      case Res.SelfType self -> {
        lowering.args.prohibited(segment, "self type");
        yield self.type();
      }
      case Res.Param param when scope.ofConst -> {
        cx.report(inConst(segment.name().span()));
        yield Type.ERROR;
      }
      case Res.Param param when param.arg() instanceof Type type -> {
        lowering.args.prohibited(segment, "type parameter `" + segment.name().text() + "`");
        yield type;
      }
      case Res.Trait trait -> {
        cx.report(
            consumed < path.segments().size() && hasType(trait.def(), path, consumed)
                ? Diagnostic.error("E0223", "ambiguous associated type", span, "")
                : Diagnostic.error("E0782", "expected a type, found a trait", path.span(), ""));
        lowering.args.lifetimesOf(trait.def().generics(), segment.args(), span);
        yield Type.ERROR;
      }
      case Res.Variant variant when consumed < path.segments().size() -> {
        // Of what has more behind it a module is looked for.
        String parent =
            consumed == 1 ? "this scope" : "`" + Resolver.text(path.first(consumed - 1)) + "`";
        String what = "cannot find module `" + segment.name().text() + "` in " + parent;
        cx.report(Diagnostic.error("E0433", what, segment.name().span(), "not a module"));
        yield Type.ERROR;
      }
      default -> {
        cx.report(
            path.segments().get(0).name().text().equals("Self")
                ? notInSelf(path)
                : Diagnostic.error(
                    "E0573",
                    "expected type, found " + res.describe() + " `" + Resolver.text(path) + "`",
                    path.span(),
                    "not a type"));
        yield Type.ERROR;
      }
    };
  }

  /** A variant by way of {@code Self}, where a type is wanted. */
  private Diagnostic notInSelf(Path path) {
    Ident name = path.last().name();
    return inTraitImpl()
        ? noSuchType(name, "Self")
        : Diagnostic.error(
            "", "expected type, found variant `" + name.text() + "`", path.span(), "");
  }

  private boolean inTraitImpl() {
    return scope.impl.isPresent() && scope.impl.get().traitRef().isPresent();
  }

  private static Diagnostic noSuchType(Ident name, String self) {
    return Diagnostic.error(
        "E0220",
        "associated type `" + name.text() + "` not found for `" + self + "`",
        name.span(),
        "associated type `" + name.text() + "` not found");
  }

  static Diagnostic inConst(Span span) {
    return Diagnostic.error(
        "",
        "generic parameters may not be used in const operations",
        span,
        "cannot perform const operation using `" + span.text() + "`");
  }

  private Type alias(Res.Alias alias, Path.Segment segment, Span span) {
    Generics generics = alias.scope().generics;
    List<GenericArg> args =
        lowering.args.of(
            generics, List.of(), segment.args(), span, "type alias", alias.item().name().text());
    if (alias.item().type().isEmpty()) {
      return Type.ERROR;
    }
    TypeLowering inner = new TypeLowering(cx, alias.scope(), cx.itemPlaces());
    Type means = Subst.apply(cx.aliases.expand(alias.item(), inner), args);
    if (cx.hasFalseObjects && !lowering.inAlias && !places.inBody()) {
      DynCompatibility.in(cx, means, span).ifPresent(cx::report);
    }
    return means;
  }

  /** As {@link AssocShorthand}, with the associated type's own arguments. */
  Optional<Type> shorthand(Type base, Path.Segment segment, Span span) {
    boolean self = span.text().startsWith("Self::");
    Optional<Type> found = AssocShorthand.of(base, segment.name(), scope, lowering, self);
    return found.isPresent() && found.get() instanceof Type.Projection it
        ? Optional.of(withOwn(it, segment, span))
        : found;
  }

  /** An associated type with the arguments that its name has. */
  Type withOwn(Type.Projection it, Path.Segment segment, Span span) {
    boolean lends = it.assoc().generics().count() > it.args().size();
    if (lends && segment.args().isEmpty() && !places.inBody()) {
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
      return Type.ERROR;
    }
    if (!lends && segment.args().isEmpty()) {
      return it;
    }
    return new Type.Projection(
        it.assoc(),
        lowering.args.of(
            it.assoc().generics(),
            it.args(),
            segment.args(),
            span,
            "associated type",
            segment.name().text()));
  }

  /** {@code Type::Name}: an associated type by the bounds in scope, or by the type's traits. */
  Type relative(Type base, Path.Segment segment, Span span) {
    String name = segment.name().text();
    Optional<Type> found = shorthand(base, segment, span);
    if (found.isPresent()) {
      return found.get();
    }
    if (base instanceof Type.Error) {
      return Type.ERROR;
    }
    boolean importsFail =
        !scope.module.unresolved.isEmpty()
            || scope.module.outer(module -> !module.unresolved.isEmpty());
    boolean ofAdt = scope.self.isPresent() && scope.impl.isEmpty() && scope.trait.isEmpty();
    if (importsFail
        || !(base instanceof Type.Param) && cx.dcx.hasUnresolvedTrait()
        || !ofAdt && lacksTrait(scope.generics)) {
      // A trait that would say more may be what an import does not find.
      return Type.ERROR;
    }
    boolean own = inTraitImpl() && base.equals(scope.self.orElse(null));
    if (base instanceof Type.Param || own && span.text().startsWith("Self::")) {
      boolean param = base instanceof Type.Param && !own;
      cx.report(noSuchType(segment.name(), param ? ((Type.Param) base).name() : "Self"));
    } else if (base instanceof Type.Adt adt && adt.def().isEnum()) {
      cx.report(
          Diagnostic.error(
              "E0599",
              "no variant named `" + name + "` found for enum `" + TypePrinter.print(base) + "`",
              segment.name().span(),
              "variant not found in `" + TypePrinter.print(base) + "`"));
    } else {
      cx.report(Diagnostic.error("E0223", "ambiguous associated type", span, ""));
    }
    return Type.ERROR;
  }

  private boolean lacksTrait(Generics generics) {
    return cx.impls.lackTraits.contains(generics)
        || generics.parent().isPresent() && lacksTrait(generics.parent().get());
  }

  private Type qualified(TypeRef.QSelf qself, Path path) {
    Type self = lowering.type(qself.type());
    if (qself.traitPath().isEmpty()) {
      Type type = self;
      for (Path.Segment segment : path.segments()) {
        type = relative(type, segment, path.span());
      }
      return type;
    }
    Optional<TraitDef> trait = lowering.bounds.trait(qself.traitPath().get());
    if (trait.isEmpty()) {
      return Type.ERROR;
    }
    List<GenericArg> args =
        lowering.args.ofTrait(
            trait.get(), self, qself.traitPath().get().last().args(), path.span());
    Ident name = path.segments().get(0).name();
    Optional<Type.Projection> projection =
        lowering.bounds.assocOfTrait(new TraitRef(trait.get(), args), name.text());
    if (projection.isEmpty()) {
      Optional<String> value = valueSort(trait.get(), name.text());
      if (value.isPresent()) {
        String found = value.get() + " `" + trait.get().name() + "::" + name.text() + "`";
        String text = "expected associated type, found " + found;
        cx.report(Diagnostic.error("E0575", text, name.span(), ""));
        return Type.ERROR;
      }
      cx.report(
          Diagnostic.error(
              "E0576",
              "cannot find associated type `"
                  + name.text()
                  + "` in trait `"
                  + trait.get().name()
                  + "`",
              name.span(),
              "not found in `" + trait.get().name() + "`"));
      return Type.ERROR;
    }
    if (path.segments().size() > 1) {
      cx.report(Diagnostic.error("E0223", "ambiguous associated type", path.span(), ""));
      return Type.ERROR;
    }
    return withOwn(projection.get(), path.segments().get(0), path.span());
  }

  private boolean hasType(TraitDef trait, Path path, int segment) {
    String name = path.segments().get(segment).name().text();
    return cx.supertraits(new TraitRef(trait, trait.generics().identity())).stream()
        .flatMap(each -> each.trait().types().stream())
        .anyMatch(it -> it.name().equals(name));
  }

  private static Optional<String> valueSort(TraitDef trait, String name) {
    if (trait.functions().stream().anyMatch(it -> it.name().equals(name))) {
      return Optional.of("associated function");
    }
    return trait.constants().stream().anyMatch(it -> it.name().equals(name))
        ? Optional.of("associated constant")
        : Optional.empty();
  }
}
