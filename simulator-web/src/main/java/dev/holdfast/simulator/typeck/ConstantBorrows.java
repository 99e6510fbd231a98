package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.Type;

/**
 * What the value of a constant or static lends: temporaries that live as long as the program, so
 * that nobody may change them (E0492, E0764). Reference: constant evaluation, const contexts.
 */
final class ConstantBorrows {

  private static final int MAX_DEPTH = 16;

  private final BodyChecker body;

  ConstantBorrows(BodyChecker body) {
    this.body = body;
  }

  /** Looks at an expression whose temporaries live on. Reference: temporary lifetime extension. */
  void check(Expr expr) {
    switch (expr.kind()) {
      case ExprKind.Block it -> it.tail().ifPresent(this::check);
      case ExprKind.NeverToAny it -> check(it.operand());
      case ExprKind.Cast it -> check(it.operand());
      case ExprKind.Adt it -> it.fields().forEach(field -> check(field.value()));
      case ExprKind.Tuple it -> it.elements().forEach(this::check);
      case ExprKind.Array it -> it.elements().forEach(this::check);
      case ExprKind.Call it when isConstructor(it) -> it.args().forEach(this::check);
      case ExprKind.Borrow it -> lent(it.operand(), it.kind() != BorrowKind.SHARED, expr.span());
      case ExprKind.RawBorrow it -> lent(it.operand(), it.mutable(), expr.span());
      default -> {}
    }
  }

  private void lent(Expr operand, boolean changes, Span span) {
    switch (operand.kind()) {
      case ExprKind.Deref it -> {
        check(it.operand());
        return;
      }
      case ExprKind.Static it -> {
        return;
      }
      case ExprKind.Local it -> {
        return;
      }
      default -> {}
    }
    boolean empty = operand.kind() instanceof ExprKind.Array it && it.elements().isEmpty();
    boolean mayChange = body.owner instanceof StaticDef def && def.mutable();
    if (changes && !mayChange || !changes && !empty && holdsCell(operand)) {
      body.cx.bodies.setNotConstant(body.owner);
      String text =
          (changes ? "mutable" : "interior mutable shared")
              + " borrows of temporaries that have their lifetime extended until the end of the"
              + " program are not allowed";
      body.cx.report(Diagnostic.error(changes ? "E0764" : "E0492", text, span, ""));
    }
    check(operand);
  }

  private static boolean isConstructor(ExprKind.Call call) {
    return call.function().type() instanceof Type.FnItem item && item.def().isConstructor();
  }

  /** By its parts where they are seen, else by its type. */
  private boolean holdsCell(Expr value) {
    return switch (value.kind()) {
      case ExprKind.Adt it -> it.fields().stream().anyMatch(field -> holdsCell(field.value()));
      case ExprKind.Tuple it -> it.elements().stream().anyMatch(this::holdsCell);
      case ExprKind.Array it -> it.elements().stream().anyMatch(this::holdsCell);
      case ExprKind.Call it when isConstructor(it) -> it.args().stream().anyMatch(this::holdsCell);
      case ExprKind.Call it -> holdsCell(value.type(), 0);
      case ExprKind.Block it -> it.tail().stream().anyMatch(this::holdsCell);
      case ExprKind.NamedConst it ->
          it.def().hasBody() && it.def().trait().isEmpty()
              ? !body.cx.isChecking(it.def()) && holdsCell(body.cx.thir(it.def()).value())
              : holdsCell(value.type(), 0);
      case ExprKind.Field it -> holdsCell(value.type(), 0) && holdsCell(it.operand());
      default -> false;
    };
  }

  private boolean holdsCell(Type type, int depth) {
    if (depth > MAX_DEPTH) {
      return false;
    }
    return switch (type) {
      case Type.Adt it when it.def().lang() == AdtDef.Lang.UNSAFE_CELL -> true;
      case Type.Adt it -> {
        boolean found = false;
        for (int v = 0; v < it.def().variants().size(); v++) {
          for (int f = 0; f < it.def().variants().get(v).fields().size(); f++) {
            found |= !found && holdsCell(body.cx.fieldType(it, v, f), depth + 1);
          }
        }
        yield found;
      }
      case Type.Param it -> true;
      case Type.Projection it -> true;
      case Type.Tuple it -> it.elements().stream().anyMatch(each -> holdsCell(each, depth + 1));
      case Type.Array it -> holdsCell(it.element(), depth + 1);
      default -> false;
    };
  }
}
