package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.List;
import java.util.Optional;

/** A pattern. */
public sealed interface Pattern {

  Span span();

  record Wildcard(Span span) implements Pattern {}

  /** {@code ..} inside a tuple, tuple struct or slice. */
  record Rest(Span span) implements Pattern {}

  /**
   * {@code ref mut name @ sub}. A lone name may turn out to be a constant, a unit struct or a unit
   * variant: resolution decides.
   */
  record Binding(boolean byRef, boolean mutable, Ident name, Optional<Pattern> sub, Span span)
      implements Pattern {}

  /** A literal, or a minus sign and a literal. */
  record Literal(Expr value, Span span) implements Pattern {}

  /** {@code low..=high}, {@code low..high}, {@code low..}, {@code ..=high}. */
  record Range(Optional<Expr> low, Optional<Expr> high, boolean inclusive, Span span)
      implements Pattern {}

  record Ref(boolean mutable, Pattern target, Span span) implements Pattern {}

  record Tuple(List<Pattern> elements, Span span) implements Pattern {
    public Tuple {
      elements = List.copyOf(elements);
    }
  }

  /** A path of more than one segment: a unit variant, unit struct or constant. */
  record PathPattern(Optional<TypeRef.QSelf> qself, Path path, Span span) implements Pattern {}

  record TupleStruct(Path path, List<Pattern> elements, Span span) implements Pattern {
    public TupleStruct {
      elements = List.copyOf(elements);
    }
  }

  /** {@code Path { a, b: p, .. }}; {@code rest} for the {@code ..}. */
  record Struct(Path path, List<FieldPattern> fields, boolean rest, Span span) implements Pattern {
    public Struct {
      fields = List.copyOf(fields);
    }
  }

  record Slice(List<Pattern> elements, Span span) implements Pattern {
    public Slice {
      elements = List.copyOf(elements);
    }
  }

  record Or(List<Pattern> alternatives, Span span) implements Pattern {
    public Or {
      alternatives = List.copyOf(alternatives);
    }
  }

  /** What could not be parsed; a diagnostic has been given. */
  record Error(Span span) implements Pattern {}

  /** {@code name: pattern}; the shorthand {@code name} has a binding as its pattern. */
  record FieldPattern(Ident name, Pattern pattern) {}
}
