package dev.holdfast.simulator.build;

import dev.holdfast.simulator.build.Scopes.Breakable;
import dev.holdfast.simulator.build.Scopes.Condition;
import dev.holdfast.simulator.build.Scopes.Scope;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.LoopLabel;
import dev.holdfast.simulator.thir.Statement;
import dev.holdfast.simulator.type.Type;
import java.util.Optional;

/** Builds blocks and statements: what is evaluated for what it does. */
final class Blocks {

  private final BodyBuilder b;

  Blocks(BodyBuilder builder) {
    this.b = builder;
  }

  void block(Place destination, ExprKind.Block it, Expr expr) {
    if (b.temporaries.isSuperLet(expr)) {
      b.destinations.into(destination, it.tail().orElseThrow());
      return;
    }
    // The block's own scope, in which the scopes of its lets lie.
    b.scopes.push(true, expr.span());
    if (it.label().isPresent()) {
      b.scopes.beginBreakable(it.label().get(), -1, destination);
      statements(destination, it, expr);
      b.scopes.endBreakable(true, expr.span());
    } else {
      statements(destination, it, expr);
    }
    b.scopes.pop();
  }

  private void statements(Place destination, ExprKind.Block it, Expr expr) {
    int lets = 0;
    for (Statement statement : it.statements()) {
      switch (statement) {
        case Statement.ExprStatement each -> {
          Scope scope = b.scopes.push(true, each.span());
          statement(each.expr(), scope);
          b.scopes.pop();
        }
        case Statement.Let let -> {
          lets++;
          if (let.otherwise().isPresent()) {
            letElse(let, let.otherwise().get(), expr.span());
          } else {
            let(let, expr.span());
          }
        }
      }
    }
    if (it.tail().isPresent()) {
      b.destinations.into(destination, it.tail().get());
    } else if (expr.type().isUnit()) {
      b.assignUnit(destination, expr.span());
    }
    for (int i = 0; i < lets; i++) {
      b.scopes.pop();
    }
  }

  /** {@code block} is what the block around it covers. */
  private void let(Statement.Let let, Span block) {
    Scope rest = b.scopes.push(false, block);
    Scope statement = b.scopes.push(true, let.span());
    b.bindings.declare(let.pattern(), rest, false);
    if (let.init().isPresent()) {
      b.temporaries.extend(let.pattern(), let.init().get(), rest);
      b.matches.initialise(let.pattern(), let.init().get(), let.written());
    } else {
      b.bindings.uninitialised(let.pattern(), let.written());
    }
    closeLet(statement);
  }

  /** Leaves the let's own scope, but not that of the block's rest, which is below it. */
  private void closeLet(Scope statement) {
    if (b.scopes.top() != statement) {
      throw new IllegalStateException("bug: scopes are not closed in order");
    }
    b.scopes.pop();
  }

  private void letElse(Statement.Let let, Expr otherwise, Span block) {
    // The else block stands outside all scopes of the statement.
    Scope around = b.scopes.top();
    int start = b.cfg.at;
    int entry = b.cfg.newBlock();
    b.cfg.at = entry;
    Local nothing = b.temp(Type.NEVER, otherwise.span());
    b.temporaries.markBoundary(otherwise);
    b.destinations.into(Place.of(nothing), otherwise);
    b.cfg.terminate(b.cfg.at, new Terminator.Unreachable(otherwise.span()));

    b.cfg.at = start;
    Scope rest = b.scopes.push(false, block);
    Scope statement = b.scopes.push(true, let.span());
    b.bindings.declare(let.pattern(), rest, false);
    b.bindings.beginStorage(let.pattern());
    b.temporaries.extend(let.pattern(), let.init().orElseThrow(), rest);
    Condition condition = b.scopes.beginCondition(around);
    b.matches.letElse(let.pattern(), let.init().orElseThrow(), let.written(), let.span());
    int matched = b.cfg.at;
    int fails = b.scopes.endCondition(condition);
    b.cfg.jump(fails, entry, otherwise.span());
    b.cfg.at = matched;
    closeLet(statement);
  }

  /** An expression whose value is not used; {@code scope} is the statement's. */
  private void statement(Expr expr, Scope scope) {
    b.enter(expr);
    switch (expr.kind()) {
      case ExprKind.Assign it -> assignment(expr);
      case ExprKind.AssignOp it -> assignment(expr);
      case ExprKind.Break it -> diverge(expr);
      case ExprKind.Continue it -> diverge(expr);
      case ExprKind.Return it -> diverge(expr);
      default -> b.operands.tempInner(scope, expr, false);
    }
    b.leave();
  }

  void assignment(Expr expr) {
    if (expr.kind() instanceof ExprKind.Assign it) {
      Rvalue value = b.rvalues.local(it.value());
      Place place = b.places.place(it.place());
      if (b.needsDrop(it.place().type())) {
        b.places.replace(place, value, it.place().span(), expr.span());
      } else {
        b.cfg.assign(place, value, expr.span());
      }
      return;
    }
    ExprKind.AssignOp it = (ExprKind.AssignOp) expr.kind();
    Operand right = b.operands.local(it.value());
    Place place = b.places.place(it.place());
    Rvalue result =
        b.arithmetic.binary(
            it.op(),
            new Operand.Copy(place),
            right,
            it.place().type(),
            it.value().type(),
            expr.span());
    b.cfg.assign(place, result, expr.span());
  }

  /** A break, continue or return; the code after it can't be reached. */
  void diverge(Expr expr) {
    switch (expr.kind()) {
      case ExprKind.Break it -> leave(it.label(), it.value(), expr);
      case ExprKind.Return it -> leave(null, it.value(), expr);
      case ExprKind.Continue it -> {
        Breakable loop = b.scopes.breakable(it.label());
        b.scopes.continueTo(loop, expr.span());
      }
      default -> throw new IllegalStateException("bug: nothing is left by " + expr.kind());
    }
  }

  private void leave(LoopLabel label, Optional<Expr> value, Expr expr) {
    Breakable target = b.scopes.breakable(label);
    if (value.isPresent()) {
      b.destinations.into(target.destination(), value.get());
    } else {
      b.assignUnit(target.destination(), expr.span());
    }
    b.scopes.breakTo(target, expr.span());
  }
}
