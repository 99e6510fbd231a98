package dev.holdfast.simulator.build;

import dev.holdfast.simulator.build.Scopes.Condition;
import dev.holdfast.simulator.build.Scopes.Scope;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Expr.UnaryOp;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import java.util.List;

/** Builds {@code if} and the conditions of {@code if} and of guards, let chains among them. */
final class Conditions {

  private final BodyBuilder b;

  Conditions(BodyBuilder builder) {
    this.b = builder;
  }

  void choose(Place destination, ExprKind.If it, Expr expr) {
    Scope around = b.scopes.top();
    // Reference: destructors; edition 2024: what the scrutinee of an `if let` makes is dropped
    // before the else.
    Scope outer = b.matches.conditionScope(b.scopes.push(true, it.then().span()));
    Condition condition = b.scopes.beginCondition(around);
    test(it.condition(), around);
    b.matches.conditionScope(outer);
    b.destinations.into(destination, it.then());
    int then = b.cfg.at;
    int otherwise = b.scopes.endCondition(condition);
    b.cfg.at = then;
    b.scopes.pop();
    then = b.cfg.at;
    b.cfg.at = otherwise;
    if (it.otherwise().isPresent()) {
      b.destinations.into(destination, it.otherwise().get());
    } else {
      b.assignUnit(destination, expr.span().after());
    }
    int join = b.cfg.newBlock();
    b.cfg.jump(then, join, expr.span());
    b.cfg.jump(b.cfg.at, join, expr.span());
    b.cfg.at = join;
  }

  /**
   * Goes on where the condition holds; else leaves to the open condition. {@code scope} is for the
   * truth values themselves; null: the innermost.
   */
  void test(Expr expr, Scope scope) {
    b.enter(expr);
    switch (expr.kind()) {
      case ExprKind.Logical it -> {
        if (it.and()) {
          test(it.left(), scope);
          test(it.right(), scope);
        } else {
          either(it, scope, expr);
        }
      }
      case ExprKind.Unary it -> {
        if (it.op() == UnaryOp.NOT
            && expr.type() instanceof dev.holdfast.simulator.type.Type.Bool) {
          Condition inner = b.scopes.beginCondition(b.scopes.top());
          test(it.operand(), scope);
          int holds = b.cfg.at;
          int fails = b.scopes.endCondition(inner);
          b.scopes.fail(holds, expr.span());
          b.cfg.at = fails;
        } else {
          truth(expr, scope);
        }
      }
      case ExprKind.Let it -> b.matches.let(it, expr.span());
      default -> truth(expr, scope);
    }
    b.leave();
  }

  private void either(ExprKind.Logical it, Scope scope, Expr expr) {
    Condition inner = b.scopes.beginCondition(b.scopes.top());
    test(it.left(), scope);
    int left = b.cfg.at;
    b.cfg.at = b.scopes.endCondition(inner);
    test(it.right(), scope);
    int join = b.cfg.newBlock();
    b.cfg.jump(left, join, expr.span());
    b.cfg.jump(b.cfg.at, join, expr.span());
    b.cfg.at = join;
  }

  private void truth(Expr expr, Scope scope) {
    Local value = b.operands.tempInner(scope == null ? b.scopes.top() : scope, expr, true);
    int then = b.cfg.newBlock();
    int otherwise = b.cfg.newBlock();
    b.cfg.terminate(
        b.cfg.at, branch(new Operand.Move(Place.of(value)), then, otherwise, expr.span()));
    b.scopes.fail(otherwise, expr.span());
    b.cfg.at = then;
  }

  static Terminator branch(Operand condition, int then, int otherwise, Span span) {
    return new Terminator.SwitchInt(
        condition, List.of(0L), List.of(Cfg.id(otherwise)), Cfg.id(then), span);
  }
}
