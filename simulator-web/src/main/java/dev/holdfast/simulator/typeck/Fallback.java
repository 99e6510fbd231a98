package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What variables of inference are that nothing has told by the end: numbers, and what never is
 * made.
 */
final class Fallback {

  private final BodyChecker body;
  private final InferenceTable table;
  private final Map<Integer, Type.InferKind> kinds = new LinkedHashMap<>();
  private final List<Type> diverging = new ArrayList<>();

  Fallback(BodyChecker body) {
    this.body = body;
    this.table = body.table;
  }

  /** What is an integer or float of no type in particular is an i32 or f64. */
  void apply() {
    // Where something is wrong already, a guess would only make more of it.
    boolean wrong = body.isTainted();
    for (int id = 0; id < table.count(); id++) {
      for (Type.InferKind kind : Type.InferKind.values()) {
        Type at = table.shallow(new Type.Infer(id, kind));
        if (at instanceof Type.Infer infer && infer.kind() == kind) {
          if (wrong && !kinds.containsKey(id)) {
            table.unify(infer, Type.ERROR);
          } else if (!wrong) {
            apply(infer);
          }
        }
      }
    }
    for (Type each : diverging) {
      if (table.shallow(each) instanceof Type.Infer infer) {
        table.unify(infer, Type.NEVER);
      }
    }
  }

  /** What is left of literals where something was wrong, once their casts have been looked at. */
  void giveUp() {
    for (Map.Entry<Integer, Type.InferKind> each : kinds.entrySet()) {
      if (table.shallow(new Type.Infer(each.getKey(), each.getValue())) instanceof Type.Infer it) {
        table.giveUp(it);
      }
    }
  }

  /** Remembers a literal's variable, so that the fallback knows its kind. */
  Type freshNumber(Type.InferKind kind) {
    Type.Infer var = (Type.Infer) table.fresh(kind);
    kinds.put(var.id(), kind);
    return var;
  }

  /** What never is made is given the type; if nothing else says what it is, it is never (2024). */
  void diverges(Type target) {
    if (target instanceof Type.Infer) {
      diverging.add(target);
    }
  }

  private void apply(Type.Infer var) {
    Type.InferKind kind = kinds.get(var.id());
    if (kind == Type.InferKind.INTEGER) {
      table.unify(new Type.Infer(var.id(), kind), Type.I32);
    } else if (kind == Type.InferKind.FLOAT) {
      table.unify(new Type.Infer(var.id(), kind), Type.F64);
    }
  }
}
