package dev.holdfast.simulator.trace;

import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Type;

/**
 * What is shown of the types of a library that are no std's: fields that hold something of the
 * program, which are those whose declared types have parameters.
 */
final class Innards {

  /** Stands for all that is not shown of a value. */
  static final String HIDDEN = "\u2026";

  private Innards() {}

  static boolean showAny(AdtDef def) {
    return def.variants().get(0).fields().stream().anyMatch(Innards::show);
  }

  static boolean show(AdtDef.Field field) {
    return hasParam(field.type());
  }

  private static boolean hasParam(Type type) {
    return switch (type) {
      case Type.Param it -> true;
      case Type.Projection it -> true;
      case Type.Ref it -> hasParam(it.target());
      case Type.RawPtr it -> hasParam(it.target());
      case Type.Array it -> hasParam(it.element());
      case Type.Adt it -> {
        boolean any = false;
        for (GenericArg arg : it.args()) {
          any |= arg instanceof Type of && hasParam(of);
        }
        yield any;
      }
      default -> false;
    };
  }
}
