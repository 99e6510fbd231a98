package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.Type;

/**
 * The lint {@code dangerous_implicit_autorefs}, which rejects: a reference that nobody wrote, to
 * what a raw pointer points to, for an index or for a method that std has marked for it.
 */
final class RawPointerAutorefs {

  private RawPointerAutorefs() {}

  /** Of the receiver that is borrowed, perhaps after it was dereferenced. */
  static void method(BodyChecker body, Expr receiver, FnDef method) {
    if (isMarked(method)) {
      check(body, receiver);
    }
  }

  /** Of the base of an index by a trait. */
  static void check(BodyChecker body, Expr base) {
    Expr place = base;
    while (true) {
      if (place.kind() instanceof ExprKind.Field it) {
        place = it.operand();
      } else if (place.kind() instanceof ExprKind.Index it) {
        place = it.operand();
      } else {
        break;
      }
    }
    if (place.kind() instanceof ExprKind.Deref it
        && body.table.shallow(it.operand().type()) instanceof Type.RawPtr
        && !((Def) body.owner).fromPrelude()) {
      Span span = base.span();
      body.cx.dcx.reportLint(
          Diagnostic.error(
              "dangerous_implicit_autorefs",
              "implicit autoref creates a reference to the dereference of a raw pointer",
              span,
              "a reference is made here"));
    }
  }

  private static boolean isMarked(FnDef method) {
    if (!method.fromPrelude() || !(method.container() instanceof FnDef.Container.InImpl in)) {
      return false;
    }
    boolean slice = in.impl().self() instanceof Type.Slice;
    boolean text =
        in.impl().self() instanceof Type.Str
            || in.impl().self() instanceof Type.Adt it && it.def().name().equals("String");
    return switch (method.name()) {
      case "len", "is_empty" -> slice || text;
      case "get", "get_mut", "get_unchecked", "get_unchecked_mut" -> slice;
      default -> false;
    };
  }
}
