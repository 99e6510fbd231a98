package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.GenericArgs;
import dev.holdfast.simulator.syntax.Path;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.ReferencesError;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.List;
import java.util.Optional;

/** Paths of struct literals and of patterns with fields: which struct or variant they name. */
final class StructPaths {

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

  StructPaths(BodyChecker body) {
    this.body = body;
  }

  /** {@code Self::Variant} has Self's arguments. */
  Optional<List<GenericArg>> selfArgs(Path path, AdtDef def) {
    if (path.segments().get(0).name().text().equals("Self")
        && body.scope.self.orElse(null) instanceof Type.Adt adt
        && adt.def() == def) {
      return Optional.of(adt.args());
    }
    return Optional.empty();
  }

  boolean isConstructor(Path path) {
    return body.cx.resolver.path(body.scope, path, Resolver.Namespace.VALUES, false).stream()
        .anyMatch(it -> it.res() instanceof Res.Variant && it.consumed() == path.segments().size());
  }

  /** The struct or variant that a literal or pattern names; nothing after a report. */
  Optional<Constructor> constructor(Path path, Span span) {
    return constructor(path, span, true);
  }

  /** With the fields' names, or by their places. */
  Optional<Constructor> constructor(Path path, Span span, boolean named) {
    Optional<Resolver.Resolved> found =
        body.cx.resolver.path(body.scope, path, Resolver.Namespace.TYPES, false);
    if (found.isEmpty()) {
      found = body.cx.resolver.path(body.scope, path, Resolver.Namespace.VALUES, false);
    }
    if (found.isEmpty()) {
      String name = path.last().name().text();
      if (body.cx.resolver.isUnresolved(body.scope, path)) {
        body.tainted = true;
      } else if (path.single().isPresent() && body.cx.resolver.macroSort(name).isPresent()) {
        notConstructor(body.cx.resolver.macroSort(name).get(), path);
      } else if (path.single().isPresent() && body.locals.find(path.single().get()).isPresent()) {
        notConstructor("local variable", path);
      } else if (path.segments().size() == 1 && Resolver.isOfOuterItem(body.scope, name)) {
        body.report(Resolver.outerParam(name, path.span()));
      } else if (path.segments().size() == 1) {
        body.report(
            Diagnostic.error(
                name.equals("Self") ? "E0411" : "E0422",
                "cannot find struct, variant or union type `" + name + "` in this scope",
                path.span(),
                "not found in this scope"));
      } else {
        body.tainted = true;
        body.cx.resolver.called = named ? Resolver.STRUCT : Resolver.TUPLE;
        body.cx.resolver.path(body.scope, path, Resolver.Namespace.TYPES, true);
        body.cx.resolver.called = "";
      }
      return Optional.empty();
    }
    int at = found.get().consumed();
    if (at == path.segments().size()) {
      return ofConstructor(found.get().res(), path, span, named);
    }
    Type type =
        body.normalize(body.lowering().paths.ofRes(found.get().res(), path, at, span), span);
    String name = path.last().name().text();
    if (body.table.shallow(type) instanceof Type.Adt adt && adt.def().isEnum()) {
      int variant = Resolver.variantIndex(adt.def(), name);
      if (variant >= 0) {
        return Optional.of(new Constructor(adt.def(), variant, adt.args()));
      }
      if (!named) {
        return ofMember(path, span);
      }
      String shown = TypePrinter.print(body.table.resolve(type));
      body.report(
          Diagnostic.error(
              "E0599",
              "no variant named `" + name + "` found for enum `" + shown + "`",
              path.last().name().span(),
              "variant not found in `" + adt.def().name() + "`"));
      return Optional.empty();
    }
    if (!named) {
      return ofMember(path, span);
    }
    body.report(Diagnostic.error("E0223", "ambiguous associated type", span, ""));
    return Optional.empty();
  }

  /** What a type has besides variants is no constructor. */
  private Optional<Constructor> ofMember(Path path, Span span) {
    Expr member =
        body.paths.check(
            new dev.holdfast.simulator.syntax.Expr.PathExpr(Optional.empty(), path, span));
    if (!(member.kind() instanceof ExprKind.Error)) {
      body.report(
          Diagnostic.error(
              "E0164",
              "expected tuple struct or tuple variant, found associated "
                  + (member.type() instanceof Type.FnItem ? "function `" : "constant `")
                  + Resolver.text(path)
                  + "`",
              span,
              "not a tuple struct or tuple variant"));
    }
    return Optional.empty();
  }

  private Optional<Constructor> ofConstructor(Res res, Path path, Span span, boolean named) {
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
        return notStruct(type, path);
      }
      case Res.SelfType it -> {
        return notStruct(it.type(), path);
      }
      default -> {
        if (named) {
          return notConstructor(res.describe(), path);
        }
        String found = res.describe() + " `" + Resolver.text(path) + "`";
        String text =
            res instanceof Res.Fn
                ? "expected a pattern, found a function call"
                : "expected tuple struct or tuple variant, found " + found;
        body.report(Diagnostic.error("E0532", text, path.span(), ""));
        return Optional.empty();
      }
    }
  }

  private Optional<Constructor> notStruct(Type type, Path path) {
    if (ReferencesError.in(type)) {
      body.tainted = true;
    } else {
      Type known = body.table.resolve(type);
      String shown =
          known instanceof Type.Projection ? "associated type" : Messages.sort(known, known);
      String text = "expected struct, variant or union type, found " + shown;
      body.report(Diagnostic.error("E0071", text, path.span(), "not a struct"));
    }
    return Optional.empty();
  }

  private Optional<Constructor> notConstructor(String found, Path path) {
    body.report(
        Diagnostic.error(
            "E0574",
            "expected struct, variant or union type, found "
                + found
                + " `"
                + Resolver.text(path)
                + "`",
            path.span(),
            "not a struct, variant or union type"));
    return Optional.empty();
  }
}
