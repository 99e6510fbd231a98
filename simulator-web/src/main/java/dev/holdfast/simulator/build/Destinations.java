package dev.holdfast.simulator.build;

import dev.holdfast.simulator.build.Scopes.Condition;
import dev.holdfast.simulator.build.Scopes.Scope;
import dev.holdfast.simulator.mir.BlockId;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.CastKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds expressions so that their value comes to stand in a given place. */
final class Destinations {

  private final BodyBuilder b;

  Destinations(BodyBuilder builder) {
    this.b = builder;
  }

  void into(Place destination, Expr expr) {
    b.enter(expr);
    inner(destination, expr);
    b.leave();
  }

  /** Without a scope of the expression's own. */
  void inner(Place destination, Expr expr) {
    switch (expr.kind()) {
      case ExprKind.Block it -> b.blocks.block(destination, it, expr);
      case ExprKind.Match it -> b.matches.match(destination, it, expr);
      case ExprKind.If it -> b.conditions.choose(destination, it, expr);
      case ExprKind.Let it -> truth(destination, expr);
      case ExprKind.Logical it -> logical(destination, it, expr);
      case ExprKind.NeverToAny it -> never(it.operand());
      case ExprKind.Loop it -> loop(destination, it, expr);
      case ExprKind.Call it -> call(destination, it, expr);
      case ExprKind.Borrow it -> borrow(destination, it, expr);
      case ExprKind.RawBorrow it ->
          b.cfg.assign(
              destination,
              new Rvalue.RawPtr(it.mutable(), b.places.place(it.operand())),
              expr.span());
      case ExprKind.Adt it -> {
        b.cfg.assign(destination, b.rvalues.adt(it, expr), expr.span());
        b.bindings.ascribe(destination, expr.written(), expr.span());
      }
      case ExprKind.Assign it -> unitStatement(destination, expr);
      case ExprKind.AssignOp it -> unitStatement(destination, expr);
      case ExprKind.Break it -> b.blocks.diverge(expr);
      case ExprKind.Continue it -> b.blocks.diverge(expr);
      case ExprKind.Return it -> b.blocks.diverge(expr);
      case ExprKind.Local it -> read(destination, expr);
      case ExprKind.Static it -> read(destination, expr);
      case ExprKind.Deref it -> read(destination, expr);
      case ExprKind.Field it -> read(destination, expr);
      case ExprKind.Index it -> read(destination, expr);
      case ExprKind.Yield it -> suspend(destination, it, expr);
      case ExprKind.Error it -> throw new IllegalStateException("bug: a tainted body is built");
      case ExprKind.Literal it -> constant(destination, expr);
      case ExprKind.NamedConst it -> constant(destination, expr);
      case ExprKind.ConstParam it -> constant(destination, expr);
      case ExprKind.Unary it -> {
        if (BodyBuilder.isNegativeLiteral(it)) {
          constant(destination, expr);
        } else {
          compute(destination, expr);
        }
      }
      case ExprKind.Binary it -> compute(destination, expr);
      case ExprKind.Cast it -> {
        if (it.kind() == CastKind.COERCION) {
          into(destination, it.operand());
        } else {
          compute(destination, expr);
        }
        b.bindings.ascribe(destination, expr.written(), expr.span());
      }
      case ExprKind.Tuple it -> compute(destination, expr);
      case ExprKind.Array it -> compute(destination, expr);
      case ExprKind.Repeat it -> compute(destination, expr);
      case ExprKind.Capturing it -> compute(destination, expr);
    }
  }

  private void constant(Place destination, Expr expr) {
    b.cfg.assign(destination, new Rvalue.Use(b.operands.constant(expr)), expr.span());
  }

  private void compute(Place destination, Expr expr) {
    b.cfg.assign(destination, b.rvalues.inner(b.scopes.top(), expr), expr.span());
  }

  private void read(Place destination, Expr expr) {
    // The expression's scope is open already: only its parts get their own.
    Place place = b.places.opened(expr);
    b.cfg.assign(destination, new Rvalue.Use(b.consume(place, expr.type())), expr.span());
  }

  private void unitStatement(Place destination, Expr expr) {
    b.blocks.assignment(expr);
    b.assignUnit(destination, expr.span());
  }

  private void never(Expr operand) {
    b.temporaries.markParts(operand);
    b.operands.tempInner(b.temporaryScope(operand), operand, true);
    b.cfg.terminate(b.cfg.at, new Terminator.Unreachable(operand.span()));
    b.cfg.at = b.cfg.newBlock();
  }

  private void borrow(Place destination, ExprKind.Borrow it, Expr expr) {
    if (b.promotion.applies(it)) {
      b.cfg.assign(destination, new Rvalue.Use(b.promotion.promote(expr, it)), expr.span());
      return;
    }
    Expr operand = b.promotion.based(it);
    Place place = it.written() ? b.places.place(operand) : b.places.adjusted(operand);
    b.cfg.assign(destination, new Rvalue.Ref(it.kind(), place), expr.span());
  }

  /** A {@code let} or condition as a value. */
  private void truth(Place destination, Expr expr) {
    Scope scope = b.scopes.top();
    Condition condition = b.scopes.beginCondition(scope);
    b.conditions.test(expr, scope);
    int fails = b.scopes.endCondition(condition);
    joinTruth(destination, expr, b.cfg.at, fails);
  }

  private void joinTruth(Place destination, Expr expr, int yes, int no) {
    b.cfg.push(yes, bool(destination, true, expr));
    b.cfg.push(no, bool(destination, false, expr));
    int join = b.cfg.newBlock();
    b.cfg.jump(yes, join, expr.span());
    b.cfg.jump(no, join, expr.span());
    b.cfg.at = join;
  }

  private static dev.holdfast.simulator.mir.Statement bool(
      Place destination, boolean value, Expr expr) {
    Operand constant =
        BodyBuilder.constant(value ? Value.TRUE : Value.FALSE, Type.BOOL, expr.span());
    return new dev.holdfast.simulator.mir.Statement.Assign(
        destination, new Rvalue.Use(constant), expr.span());
  }

  private void logical(Place destination, ExprKind.Logical it, Expr expr) {
    if (Temporaries.hasLet(expr)) {
      truth(destination, expr);
      return;
    }
    Scope scope = b.scopes.top();
    Condition condition = b.scopes.beginCondition(scope);
    b.conditions.test(it.left(), scope);
    int yes = b.cfg.at;
    int no = b.scopes.endCondition(condition);
    int shortcut = it.and() ? no : yes;
    b.cfg.push(shortcut, bool(destination, !it.and(), expr));
    b.cfg.at = it.and() ? yes : no;
    into(destination, it.right());
    int join = b.cfg.newBlock();
    b.cfg.jump(b.cfg.at, join, expr.span());
    b.cfg.jump(shortcut, join, expr.span());
    b.cfg.at = join;
  }

  private void loop(Place destination, ExprKind.Loop it, Expr expr) {
    int start = b.cfg.newBlock();
    b.cfg.jump(b.cfg.at, start, expr.span());
    b.scopes.beginBreakable(it.label(), start, destination);
    int body = b.cfg.newBlock();
    b.cfg.terminate(start, new Terminator.FalseUnwind(Cfg.id(body), Optional.empty(), expr.span()));
    b.scopes.unwindFrom(start, expr.span());
    Local unit = b.unit(expr.span());
    b.cfg.at = body;
    into(Place.of(unit), it.body());
    b.cfg.jump(b.cfg.at, start, expr.span());
    b.scopes.endBreakable(false, expr.span());
  }

  private void call(Place destination, ExprKind.Call it, Expr expr) {
    if (it.function().type() instanceof Type.FnItem fn
        && fn.def().container() instanceof FnDef.Container.Constructor constructor
        && BodyBuilder.isConstant(it.function())) {
      b.cfg.assign(
          destination, b.rvalues.constructed(constructor.variant(), it.args(), expr), expr.span());
      Optional<Type> written = it.function().written();
      b.bindings.ascribe(destination, written.map(BodyBuilder::constructed), expr.span());
      return;
    }
    if (it.function().type() instanceof Type.FnItem fn
        && fn.def().traits().intrinsic().orElse("").equals("write_box_via_move")) {
      writeBox(destination, it, expr);
      return;
    }
    Operand function = b.operands.local(it.function());
    List<Operand> args = new ArrayList<>();
    for (Expr arg : it.args()) {
      args.add(b.operands.local(arg));
    }
    int returned = b.cfg.newBlock();
    b.scopes.recordMoved(args);
    Optional<BlockId> target =
        BodyBuilder.isInhabited(expr.type()) ? Optional.of(Cfg.id(returned)) : Optional.empty();
    b.cfg.terminate(
        b.cfg.at,
        new Terminator.Call(
            function,
            args,
            destination,
            target,
            Optional.empty(),
            it.overloaded(),
            it.fnSpan(),
            expr.span()));
    b.scopes.unwindFrom(b.cfg.at, expr.span());
    b.cfg.at = returned;
  }

  /** The value comes to stand in the box at once: it is never a temporary. */
  private void writeBox(Place destination, ExprKind.Call it, Expr expr) {
    Expr value = it.args().get(1);
    Place box = Place.of(b.operands.temp(b.scopes.top(), it.args().get(0), true));
    Type unset = (Type) ((Type.Adt) expr.type()).args().get(0);
    Type kept = b.queries.fieldType((Type.Adt) unset, 0, 1);
    into(box.deref().field(1, kept).field(0, value.type()), value);
    b.cfg.assign(destination, new Rvalue.Use(new Operand.Move(box)), expr.span());
  }

  private void suspend(Place destination, ExprKind.Yield it, Expr expr) {
    Operand value = b.operands.local(it.value());
    int resume = b.cfg.newBlock();
    b.cfg.terminate(
        b.cfg.at,
        new Terminator.Yield(value, Cfg.id(resume), destination, Optional.empty(), expr.span()));
    b.scopes.dropFrom(b.cfg.at, expr.span());
    b.cfg.at = resume;
  }

  /** The kind of a borrow that a binding by reference makes. */
  static BorrowKind bindingKind(BorrowKind written) {
    return written == BorrowKind.TWO_PHASE_MUT ? BorrowKind.MUT : written;
  }
}
