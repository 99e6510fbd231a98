package dev.holdfast.simulator.thir;

/** Comes by the expressions and statements of a body; its closures have bodies of their own. */
public abstract class Visitor {

  /** Overridden to see the expression, and to go on into its parts or not. */
  public void expr(Expr expr) {
    parts(expr);
  }

  public void statement(Statement statement) {
    parts(statement);
  }

  protected final void parts(Statement statement) {
    switch (statement) {
      case Statement.Let it -> {
        it.init().ifPresent(this::expr);
        it.otherwise().ifPresent(this::expr);
      }
      case Statement.ExprStatement it -> expr(it.expr());
    }
  }

  protected final void parts(Expr expr) {
    switch (expr.kind()) {
      case ExprKind.Call it -> {
        expr(it.function());
        it.args().forEach(this::expr);
      }
      case ExprKind.Deref it -> expr(it.operand());
      case ExprKind.Borrow it -> expr(it.operand());
      case ExprKind.RawBorrow it -> expr(it.operand());
      case ExprKind.Field it -> expr(it.operand());
      case ExprKind.Index it -> {
        expr(it.operand());
        expr(it.index());
      }
      case ExprKind.Unary it -> expr(it.operand());
      case ExprKind.Binary it -> {
        expr(it.left());
        expr(it.right());
      }
      case ExprKind.Logical it -> {
        expr(it.left());
        expr(it.right());
      }
      case ExprKind.Cast it -> expr(it.operand());
      case ExprKind.NeverToAny it -> expr(it.operand());
      case ExprKind.Block it -> {
        it.statements().forEach(this::statement);
        it.tail().ifPresent(this::expr);
      }
      case ExprKind.If it -> {
        expr(it.condition());
        expr(it.then());
        it.otherwise().ifPresent(this::expr);
      }
      case ExprKind.Let it -> expr(it.scrutinee());
      case ExprKind.Match it -> {
        expr(it.scrutinee());
        for (ExprKind.Arm arm : it.arms()) {
          arm.guard().ifPresent(this::expr);
          expr(arm.body());
        }
      }
      case ExprKind.Loop it -> expr(it.body());
      case ExprKind.Break it -> it.value().ifPresent(this::expr);
      case ExprKind.Return it -> it.value().ifPresent(this::expr);
      case ExprKind.Assign it -> {
        expr(it.place());
        expr(it.value());
      }
      case ExprKind.AssignOp it -> {
        expr(it.place());
        expr(it.value());
      }
      case ExprKind.Adt it -> {
        it.fields().forEach(field -> expr(field.value()));
        it.base().ifPresent(this::expr);
      }
      case ExprKind.Tuple it -> it.elements().forEach(this::expr);
      case ExprKind.Array it -> it.elements().forEach(this::expr);
      case ExprKind.Repeat it -> expr(it.value());
      case ExprKind.Yield it -> expr(it.value());
      case ExprKind.Literal it -> {}
      case ExprKind.NamedConst it -> {}
      case ExprKind.ConstParam it -> {}
      case ExprKind.Static it -> {}
      case ExprKind.Local it -> {}
      case ExprKind.Continue it -> {}
      case ExprKind.Capturing it -> {}
      case ExprKind.Error it -> {}
    }
  }
}
