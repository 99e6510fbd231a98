package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.List;
import java.util.Optional;

/** The generic arguments written after a path segment. */
public sealed interface GenericArgs {

  Span span();

  /** {@code <'a, T, 3, Item = U, Item: Bound>}. */
  record Angle(List<Arg> args, List<Constraint> constraints, Span span) implements GenericArgs {
    public Angle {
      args = List.copyOf(args);
      constraints = List.copyOf(constraints);
    }
  }

  /** {@code (A, B) -> C} after {@code Fn}, {@code FnMut}, {@code FnOnce}, {@code AsyncFn} …. */
  record Parenthesized(List<TypeRef> inputs, Optional<TypeRef> output, Span span)
      implements GenericArgs {
    public Parenthesized {
      inputs = List.copyOf(inputs);
    }
  }

  /** One argument. A plain name is parsed as a type, though it may turn out to be a constant. */
  sealed interface Arg {
    record LifetimeArg(Lifetime lifetime) implements Arg {}

    record TypeArg(TypeRef type) implements Arg {}

    record ConstArg(Expr value) implements Arg {}
  }

  /** {@code Name<..> = Type} or {@code Name: Bounds}; one of type and bounds is there. */
  record Constraint(
      Ident name, Optional<GenericArgs> args, Optional<TypeRef> type, List<Bound> bounds) {
    public Constraint {
      bounds = List.copyOf(bounds);
    }
  }
}
