package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.Value;
import java.util.List;
import java.util.Optional;

/** Small pieces of typed tree that several desugarings make. */
final class BuiltExprs {

  private BuiltExprs() {}

  static Expr fnItem(Type.FnItem type, Span span) {
    return new Expr(type, span, new ExprKind.Literal(Value.ZST));
  }

  static Expr unit(Span span) {
    return new Expr(Type.UNIT, span, new ExprKind.Tuple(List.of()));
  }

  static Expr local(LocalVar var, Span span) {
    return new Expr(var.type(), span, new ExprKind.Local(var));
  }

  static Expr borrow(BorrowKind kind, Expr place, boolean written) {
    return new Expr(
        new Type.Ref(Region.ERASED, place.type(), kind != BorrowKind.SHARED),
        place.span(),
        new ExprKind.Borrow(kind, place, written));
  }

  static Expr block(List<dev.holdfast.simulator.thir.Statement> statements, Expr tail, Span span) {
    return new Expr(
        tail.type(),
        span,
        new ExprKind.Block(statements, Optional.of(tail), false, Optional.empty()));
  }
}
