package dev.holdfast.simulator.thir;

import dev.holdfast.simulator.type.Value;
import java.util.List;
import java.util.Optional;

/** What a pattern of the typed tree asks for. */
public sealed interface PatternKind {

  record Wild() implements PatternKind {}

  /** {@code byRef} absent: by copy or move. Alternatives of an or-pattern share the variable. */
  record Binding(LocalVar var, Optional<BorrowKind> byRef, Optional<Pattern> sub)
      implements PatternKind {}

  /** A variant of an enum; fields that are not named are wild. */
  record Variant(int variant, List<FieldPattern> fields) implements PatternKind {
    public Variant {
      fields = List.copyOf(fields);
    }
  }

  /** A struct or tuple. */
  record Leaf(List<FieldPattern> fields) implements PatternKind {
    public Leaf {
      fields = List.copyOf(fields);
    }
  }

  record FieldPattern(int index, Pattern pattern) {}

  /** The type is a reference (or Box); the inner pattern matches what it points to. */
  record Deref(Pattern inner) implements PatternKind {}

  /** A literal or constant, of a scalar type or {@code &str}. */
  record Constant(Value value) implements PatternKind {}

  /** An absent bound is open. */
  record Range(Optional<Value> low, Optional<Value> high, boolean inclusive)
      implements PatternKind {}

  /** {@code [prefix.., slice, ..suffix]}; without {@code slice} the length is exact. */
  record Slice(List<Pattern> prefix, Optional<Pattern> slice, List<Pattern> suffix)
      implements PatternKind {
    public Slice {
      prefix = List.copyOf(prefix);
      suffix = List.copyOf(suffix);
    }
  }

  record Or(List<Pattern> alternatives) implements PatternKind {
    public Or {
      alternatives = List.copyOf(alternatives);
    }
  }

  record Error() implements PatternKind {}
}
