package dev.holdfast.simulator.lint;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.OpaqueDef;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Type;
import java.util.List;

/**
 * The lint {@code unused_must_use}, of statements whose values are futures, results or guards: what
 * the type says, not what attributes of functions do.
 */
final class UnusedMustUse {

  private UnusedMustUse() {}

  static void check(Expr statement, List<Diagnostic> found) {
    Expr value = Inits.written(statement);
    String what = what(value.type());
    if (!what.isEmpty()) {
      String message = "unused " + what + " that must be used";
      found.add(Diagnostic.error("unused_must_use", message, value.span(), ""));
    }
  }

  private static String what(Type type) {
    return switch (type) {
      case Type.Coroutine it -> "implementer of `Future`";
      case Type.Opaque it when isFuture(it.def()) -> "implementer of `Future`";
      case Type.Dynamic it
          when it.principal().isPresent() && it.principal().get().path().equals("future::Future") ->
          "`Future` trait object";
      case Type.Adt it when it.def().fromPrelude() -> what(it);
      default -> "";
    };
  }

  private static String what(Type.Adt type) {
    AdtDef def = type.def();
    return switch (def.path()) {
      case "boxed::Box" -> wrapped("boxed ", type);
      case "pin::Pin" -> wrapped("pinned ", type);
      case "result::Result" ->
          type.args().get(1) instanceof Type.Adt error && error.def().variants().isEmpty()
                  || type.args().get(1) instanceof Type.Never
              ? ""
              : "`Result`";
      case "task::Poll", "sync::MutexGuard", "sync::RwLockReadGuard", "sync::RwLockWriteGuard" ->
          "`" + def.name() + "`";
      default -> "";
    };
  }

  private static String wrapped(String word, Type.Adt type) {
    String inner = type.args().get(0) instanceof Type of ? what(of) : "";
    return inner.isEmpty() ? "" : word + inner;
  }

  private static boolean isFuture(OpaqueDef def) {
    for (Predicate bound : def.bounds()) {
      if (bound instanceof Predicate.Trait it
          && it.trait().trait().path().equals("future::Future")) {
        return true;
      }
    }
    return false;
  }
}
