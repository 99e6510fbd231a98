package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the values given to an item is to blame where a predicate of the item does not hold, as
 * rustc blames arguments and fields rather than the whole use.
 */
final class ArgumentBlame {

  /** The values given to the parts of an item, with the types that it declares for them. */
  private record Given(List<Type> declared, List<Span> values) {}

  private final Map<Span, Given> givenAt = new LinkedHashMap<>();

  /** {@code use}: what the causes of the item's predicates say. */
  void give(Span use, List<Type> declared, List<Span> values) {
    givenAt.put(use, new Given(declared, values));
  }

  void give(Span use, FnDef def, boolean receiver, List<dev.holdfast.simulator.syntax.Expr> args) {
    List<Span> values = new ArrayList<>();
    if (receiver) {
      // It is never blamed itself.
      values.add(use);
    }
    for (dev.holdfast.simulator.syntax.Expr arg : args) {
      values.add(arg.span());
    }
    give(use, def.sig().inputs(), values);
  }

  /** Where a predicate fails: at the only value that has to do with it, else at the use. */
  Span blamed(Obligation obligation) {
    Cause cause = obligation.root().cause();
    Given given = givenAt.get(cause.span());
    if (given == null || cause.declared().isEmpty()) {
      return obligation.cause().span();
    }
    Type self =
        switch (cause.declared().get()) {
          case Predicate.Trait it -> it.trait().self();
          case Predicate.Projects it -> (Type) it.projection().args().get(0);
          default -> Type.ERROR;
        };
    for (int param : params(self)) {
      int only = -1;
      int count = 0;
      for (int i = 0; i < given.declared().size(); i++) {
        if (params(given.declared().get(i)).contains(param)) {
          only = i;
          count++;
        }
      }
      if (count == 1 && only < given.values().size()) {
        return given.values().get(only);
      }
    }
    return obligation.cause().span();
  }

  private static List<Integer> params(Type type) {
    List<Integer> found = new ArrayList<>();
    new TypeFolder() {
      @Override
      public Type fold(Type each) {
        if (each instanceof Type.Param it) {
          found.add(it.index());
        }
        return foldParts(each);
      }
    }.fold(type);
    return found;
  }
}
