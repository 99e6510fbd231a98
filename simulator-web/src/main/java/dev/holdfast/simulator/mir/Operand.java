package dev.holdfast.simulator.mir;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.Value;

/** What an rvalue or call takes. */
public sealed interface Operand {

  record Copy(Place place) implements Operand {}

  /** The place is uninitialised afterwards. */
  record Move(Place place) implements Operand {}

  record Constant(MirConst value, Type type, Span span) implements Operand {}

  static Operand zst(Type type, Span span) {
    return new Constant(new MirConst.Literal(Value.ZST), type, span);
  }
}
