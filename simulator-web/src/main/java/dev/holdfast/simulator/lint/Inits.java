package dev.holdfast.simulator.lint;

import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.thir.PatternKind;
import dev.holdfast.simulator.thir.Statement;
import dev.holdfast.simulator.thir.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;

/** Expressions as they were written, and what variables that never change began with. */
final class Inits extends Visitor {

  private final Map<LocalVar, Expr> inits = new LinkedHashMap<>();

  @Override
  public void statement(Statement statement) {
    if (statement instanceof Statement.Let let
        && let.init().isPresent()
        && let.pattern().kind() instanceof PatternKind.Binding it
        && it.byRef().isEmpty()
        && !it.var().mutable()) {
      inits.put(it.var(), let.init().get());
    }
    parts(statement);
  }

  /** rustc's {@code expr_or_init}. */
  Expr init(Expr expr) {
    Expr at = written(expr);
    while (at.kind() instanceof ExprKind.Local it && inits.containsKey(it.var())) {
      at = written(inits.get(it.var()));
    }
    return at;
  }

  /** Without the adjustments that nobody wrote, and out of blocks that are no more than a value. */
  static Expr written(Expr expr) {
    Expr at = expr;
    while (true) {
      Expr inner =
          switch (at.kind()) {
            case ExprKind.Borrow it when !it.written() -> it.operand();
            case ExprKind.RawBorrow it -> it.operand();
            case ExprKind.Deref it -> it.operand();
            case ExprKind.Cast it -> it.operand();
            case ExprKind.NeverToAny it -> it.operand();
            default -> at;
          };
      if (at.kind() instanceof ExprKind.Block it
          && it.statements().isEmpty()
          && it.tail().isPresent()) {
        at = it.tail().get();
      } else if (inner != at && inner.span().equals(at.span())) {
        at = inner;
      } else {
        return at;
      }
    }
  }
}
