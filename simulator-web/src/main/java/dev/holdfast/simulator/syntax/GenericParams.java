package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.List;
import java.util.Optional;

/** The generic parameters of an item and its {@code where} clause. */
public record GenericParams(List<Param> params, List<WherePredicate> where, Span span) {

  public GenericParams {
    params = List.copyOf(params);
    where = List.copyOf(where);
  }

  /** One parameter. */
  public sealed interface Param {
    record LifetimeParam(Lifetime lifetime, List<Lifetime> bounds) implements Param {
      public LifetimeParam {
        bounds = List.copyOf(bounds);
      }
    }

    record TypeParam(Ident name, List<Bound> bounds, Optional<TypeRef> fallback) implements Param {
      public TypeParam {
        bounds = List.copyOf(bounds);
      }
    }

    record ConstParam(Ident name, TypeRef type, Optional<Expr> fallback) implements Param {}
  }

  /** One predicate of a {@code where} clause. */
  public sealed interface WherePredicate {
    record TypeBounds(List<Lifetime> forLifetimes, TypeRef type, List<Bound> bounds, Span span)
        implements WherePredicate {
      public TypeBounds {
        forLifetimes = List.copyOf(forLifetimes);
        bounds = List.copyOf(bounds);
      }
    }

    record LifetimeBounds(Lifetime lifetime, List<Lifetime> bounds, Span span)
        implements WherePredicate {
      public LifetimeBounds {
        bounds = List.copyOf(bounds);
      }
    }
  }
}
