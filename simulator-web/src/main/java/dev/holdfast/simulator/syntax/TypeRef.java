package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.List;
import java.util.Optional;

/** A type as written. */
public sealed interface TypeRef {

  Span span();

  /** {@code a::B<T>}, or {@code <T as Trait>::Name} with a qualified self. */
  record PathType(Optional<QSelf> qself, Path path, Span span) implements TypeRef {}

  record Ref(Optional<Lifetime> lifetime, boolean mutable, TypeRef target, Span span)
      implements TypeRef {}

  record RawPtr(boolean mutable, TypeRef target, Span span) implements TypeRef {}

  /** {@code ()} has no elements; {@code (T)} is not a tuple but T itself. */
  record Tuple(List<TypeRef> elements, Span span) implements TypeRef {
    public Tuple {
      elements = List.copyOf(elements);
    }
  }

  record Array(TypeRef element, Expr length, Span span) implements TypeRef {}

  record Slice(TypeRef element, Span span) implements TypeRef {}

  record FnPtr(
      List<Lifetime> forLifetimes,
      boolean isUnsafe,
      String abi,
      List<TypeRef> inputs,
      Optional<TypeRef> output,
      Span span)
      implements TypeRef {
    public FnPtr {
      forLifetimes = List.copyOf(forLifetimes);
      inputs = List.copyOf(inputs);
    }
  }

  record ImplTrait(List<Bound> bounds, Span span) implements TypeRef {
    public ImplTrait {
      bounds = List.copyOf(bounds);
    }
  }

  record DynTrait(List<Bound> bounds, Span span) implements TypeRef {
    public DynTrait {
      bounds = List.copyOf(bounds);
    }
  }

  record Never(Span span) implements TypeRef {}

  /** {@code _}. */
  record Infer(Span span) implements TypeRef {}

  /** What could not be parsed; a diagnostic has been given. */
  record Error(Span span) implements TypeRef {}

  /** {@code <type as traitPath>}; without a trait the path goes on from the type alone. */
  record QSelf(TypeRef type, Optional<Path> traitPath) {}
}
