package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a type would have to be written for what inference cannot find out. */
final class NeedTypeInfo {

  /** What has no type of its own written: a let's pattern or a closure's parameter. */
  record Untyped(Span span, Type type) {}

  private final InferenceTable table;
  private final List<Untyped> untyped = new ArrayList<>();

  NeedTypeInfo(InferenceTable table) {
    this.table = table;
  }

  void untyped(Span span, Type type) {
    untyped.add(new Untyped(span, type));
  }

  /** Where a type would have to be written to make a variable known: where the least is to say. */
  Optional<Untyped> sourceOf(Type.Infer variable) {
    Optional<Untyped> best = Optional.empty();
    for (Untyped each : untyped) {
      Type type = table.resolve(each.type());
      if (table.contains(type, variable)
          && (best.isEmpty() || cost(type) < cost(table.resolve(best.get().type())))) {
        best = Optional.of(each);
      }
    }
    return best;
  }

  /** The same for a type in which only constants are open. */
  Optional<Untyped> sourceOf(GenericArg open) {
    for (Untyped each : untyped) {
      if (table.resolve(each.type()).equals(table.resolve(List.of(open)).get(0))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** How much there is to write of a type, as rustc weighs it. */
  private static int cost(Type type) {
    return switch (type) {
      case Type.Infer it -> 0;
      case Type.Closure it -> 1000;
      case Type.FnItem it -> 150;
      case Type.FnPtr it -> 30;
      case Type.Ref it -> 2 + cost(it.target());
      case Type.Adt it -> 5 + costs(it.args());
      case Type.Tuple it -> 5 + costs(it.elements());
      default -> 1;
    };
  }

  private static int costs(List<? extends GenericArg> args) {
    int all = 0;
    for (GenericArg arg : args) {
      all += arg instanceof Type type ? cost(type) : arg instanceof Const ? 3 : 0;
    }
    return all;
  }
}
