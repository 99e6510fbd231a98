package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.TypeRef;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import java.util.function.BiFunction;

/**
 * The places of types outside bodies: nothing is inferred; what a lifetime left out means is for
 * the kind of item to say.
 */
record ItemPlaces(
    TypeContext cx,
    BiFunction<Span, TypeLowering.Elision, Region> lifetimes,
    String items,
    String position)
    implements TypeLowering.Places {

  ItemPlaces(TypeContext cx, BiFunction<Span, TypeLowering.Elision, Region> lifetimes) {
    this(cx, lifetimes, "", "bounds");
  }

  /** As these, in such items as associated types, where {@code impl Trait} is to come. */
  ItemPlaces in(String items) {
    return in(items, "");
  }

  /** As these, in such items as structs, at such a position as field types. */
  ItemPlaces in(String items, String position) {
    return new ItemPlaces(cx, lifetimes, items, position);
  }

  @Override
  public Region elided(Span span, TypeLowering.Elision how) {
    return lifetimes.apply(span, how);
  }

  @Override
  public Type infer(Span span) {
    cx.report(
        Diagnostic.error(
            "E0121",
            "the placeholder `_` is not allowed within types on item signatures"
                + (items.isEmpty() ? "" : " for " + items),
            span,
            "not allowed in type signatures"));
    return Type.ERROR;
  }

  @Override
  public Type implTrait(TypeRef.ImplTrait type, TypeLowering lowering) {
    cx.report(
        position.isEmpty()
            ? Diagnostic.error(
                "E0658", "`impl Trait` in " + items + " is unstable", type.span(), "")
            : Diagnostic.error(
                "E0562", "`impl Trait` is not allowed in " + position, type.span(), ""));
    return Type.ERROR;
  }

  @Override
  public boolean inBody() {
    return false;
  }
}
