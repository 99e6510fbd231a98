package dev.holdfast.simulator.lint;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.Type;
import java.util.List;

/** The lint {@code invalid_atomic_ordering}: orderings that an operation on an atomic never has. */
final class InvalidAtomicOrdering {

  private InvalidAtomicOrdering() {}

  static void check(Expr expr, List<Diagnostic> found) {
    if (!(expr.kind() instanceof ExprKind.Call call)
        || !(call.function().type() instanceof Type.FnItem item)
        || !item.def().fromPrelude()
        || !item.def().path().startsWith("sync::atomic::")) {
      return;
    }
    FnDef def = item.def();
    String name = def.name();
    boolean method = def.traits().hasSelf();
    if (method && call.fnSpan().equals(expr.span())) {
      // Called by its path: rustc looks at method calls alone.
      return;
    }
    switch (name) {
      case "load" ->
          check(
              call, 1, " Release AcqRel ", "atomic loads cannot have `Release` or `AcqRel`", found);
      case "store" ->
          check(
              call,
              2,
              " Acquire AcqRel ",
              "atomic stores cannot have `Acquire` or `AcqRel`",
              found);
      case "fence", "compiler_fence" ->
          check(call, 0, " Relaxed ", "memory fences cannot have `Relaxed`", found);
      case "compare_exchange", "compare_exchange_weak" -> failure(call, 4, name, found);
      case "fetch_update" -> failure(call, 2, name, found);
      default -> {}
    }
  }

  private static void check(
      ExprKind.Call call, int argument, String invalid, String what, List<Diagnostic> found) {
    if (isOneOf(call.args().get(argument), invalid)) {
      found.add(error(what + " ordering", call.args().get(argument), ""));
    }
  }

  private static void failure(
      ExprKind.Call call, int argument, String name, List<Diagnostic> found) {
    if (isOneOf(call.args().get(argument), " Release AcqRel ")) {
      found.add(
          error(
              "`"
                  + name
                  + "`'s failure ordering may not be `Release` or `AcqRel`, since a failed `"
                  + name
                  + "` does not result in a write",
              call.args().get(argument),
              "invalid failure ordering"));
    }
  }

  private static Diagnostic error(String message, Expr ordering, String label) {
    return Diagnostic.error("invalid_atomic_ordering", message, ordering.span(), label);
  }

  private static boolean isOneOf(Expr ordering, String names) {
    return ordering.kind() instanceof ExprKind.Adt it
        && ordering.type() instanceof Type.Adt type
        && names.contains(" " + type.def().variants().get(it.variant()).name() + " ");
  }
}
