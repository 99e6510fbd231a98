package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.syntax.Lifetime;
import dev.holdfast.simulator.type.AssocTypeDef;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.TraitDef;
import java.util.Optional;

/** Lifetimes of items: what one left out means (Reference: elision), and how they are declared. */
final class ElidedLifetimes {

  private ElidedLifetimes() {}

  /** A field's lifetimes are all written. */
  static ItemPlaces ofFields(TypeContext cx) {
    return new ItemPlaces(
        cx,
        (span, how) -> {
          cx.report(LifetimeLowering.missingLifetime(span));
          return Region.ERROR;
        });
  }

  /** In bounds and where clauses all are written but those of {@code Fn(..)}'s arguments. */
  static ItemPlaces ofBounds(TypeContext cx) {
    return new ItemPlaces(
        cx,
        (span, how) -> {
          cx.report(
              switch (how) {
                case REFERENCE ->
                    Diagnostic.error(
                        "E0637",
                        "`&` without an explicit lifetime name cannot be used here",
                        span,
                        "explicit lifetime name needed here");
                case UNDERSCORE -> reserved(span);
                case PATH -> LifetimeLowering.missingLifetime(span);
              });
          return Region.ERROR;
        });
  }

  /** In an impl's head a lifetime left out is a parameter of the impl. */
  static TypeLowering.Places ofImpl(TypeContext cx, Generics generics, boolean library) {
    return new ItemPlaces(
            cx,
            (span, how) -> {
              if (how == TypeLowering.Elision.PATH && !library) {
                cx.report(hidden(span));
                return Region.ERROR;
              }
              int index = generics.count();
              String name = Region.UNNAMED + index;
              generics
                  .own()
                  .add(new Generics.Param(name, Generics.Kind.LIFETIME, false, Optional.empty()));
              return new Region.Param(index, name);
            })
        .in("implementations", "impl headers");
  }

  /** An associated type's value has no lifetimes but its own and the impl's. */
  static TypeLowering.Places ofAssocType(TypeContext cx, TraitDef trait, AssocTypeDef assoc) {
    return new ItemPlaces(
            cx,
            (span, how) -> {
              cx.report(
                  switch (how) {
                    case REFERENCE ->
                        Diagnostic.error(
                            "",
                            "associated type `"
                                + trait.name()
                                + "::"
                                + assoc.name()
                                + "` is declared without lifetime parameters, so using a borrowed"
                                + " type for them requires that lifetime to come from the"
                                + " implemented type",
                            span,
                            "this lifetime must come from the implemented type");
                    case UNDERSCORE -> reserved(span);
                    case PATH -> LifetimeLowering.missingLifetime(span);
                  });
              return Region.ERROR;
            })
        .in("associated types");
  }

  /** For places that want to see {@code <'_>}. */
  static Diagnostic hidden(Span span) {
    return Diagnostic.error(
        "E0726", "implicit elided lifetime not allowed here", span, "expected lifetime parameter");
  }

  private static Diagnostic reserved(Span span) {
    return Diagnostic.error(
        "E0637", "`'_` cannot be used here", span, "`'_` is a reserved lifetime name");
  }

  /** A lifetime parameter's name must be new. */
  static void declared(TypeContext cx, Scope outer, Generics generics, Lifetime lifetime) {
    String name = lifetime.text();
    if (name.equals("'_")) {
      cx.report(reserved(lifetime.span()));
    } else if (name.equals("'static")) {
      cx.report(
          Diagnostic.error(
              "E0262",
              "invalid lifetime parameter name: `" + name + "`",
              lifetime.span(),
              "`" + name + "` is a reserved lifetime name"));
    } else if (outer.params.containsKey(name)) {
      cx.report(
          Diagnostic.error(
              "E0496",
              "lifetime name `" + name + "` shadows a lifetime name that is already in scope",
              lifetime.span(),
              "lifetime `" + name + "` already in scope"));
    } else {
      declared(cx, generics, new Ident(name, lifetime.span()));
    }
  }

  /** Of an item's own parameters no two have one name. */
  static void declared(TypeContext cx, Generics generics, Ident name) {
    for (Generics.Param param : generics.own()) {
      if (param.name().equals(name.text())) {
        cx.report(
            Diagnostic.error(
                "E0403",
                "the name `"
                    + name.text()
                    + "` is already used for a generic parameter in this item's generic parameters",
                name.span(),
                "already used"));
      }
    }
  }
}
