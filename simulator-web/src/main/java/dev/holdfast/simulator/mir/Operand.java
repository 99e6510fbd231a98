package dev.holdfast.simulator.mir;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.Value;
import java.util.Optional;

/** What an rvalue or call takes. */
public sealed interface Operand {

  record Copy(Place place) implements Operand {}

  /** The place is uninitialised afterwards. */
  record Move(Place place) implements Operand {}

  /** {@code written} is the type as the program wrote it, where that names lifetimes. */
  record Constant(MirConst value, Type type, Optional<Type> written, Span span) implements Operand {
    public Constant(MirConst value, Type type, Span span) {
      this(value, type, Optional.empty(), span);
    }
  }

  static Operand zst(Type type, Span span) {
    return new Constant(new MirConst.Literal(Value.ZST), type, span);
  }
}
