package dev.holdfast.simulator.build;

import dev.holdfast.simulator.build.Scopes.Scope;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.mir.MirConst;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;

/** Builds expressions as operands and as temporaries. */
final class Operands {

  private final BodyBuilder b;

  Operands(BodyBuilder builder) {
    this.b = builder;
  }

  /** An operand that lives to the end of the scope that is open now. */
  Operand local(Expr expr) {
    return operand(b.scopes.top(), expr);
  }

  /** A constant as it is, all else in a temporary of the scope (null: it lives for ever). */
  Operand operand(Scope scope, Expr expr) {
    b.enter(expr);
    Operand operand = inner(scope, expr);
    b.leave();
    return operand;
  }

  /** Without a scope of the expression's own: the operand of a coercion. */
  Operand inner(Scope scope, Expr expr) {
    if (BodyBuilder.isConstant(expr) && !b.needsDrop(expr.type())) {
      return constant(expr);
    }
    return new Operand.Move(Place.of(tempInner(scope, expr, true)));
  }

  Operand constant(Expr expr) {
    MirConst value =
        switch (expr.kind()) {
          case ExprKind.Literal it -> new MirConst.Literal(it.value());
          case ExprKind.NamedConst it -> new MirConst.Unevaluated(it.def(), it.args());
          case ExprKind.ConstParam it -> new MirConst.TypeConst(it.value());
          case ExprKind.Unary it ->
              new MirConst.Literal(
                  Arithmetic.negated(
                      ((ExprKind.Literal) it.operand().kind()).value(), expr.type()));
          default -> throw new IllegalStateException("bug: not a constant: " + expr.kind());
        };
    return new Operand.Constant(value, expr.type(), expr.written(), expr.span());
  }

  Local temp(Scope scope, Expr expr, boolean mutable) {
    b.enter(expr);
    Local temp = tempInner(scope, expr, mutable);
    b.leave();
    return temp;
  }

  /** Without a scope of the expression's own. */
  Local tempInner(Scope scope, Expr expr, boolean mutable) {
    Local temp =
        b.declare(
            new LocalDecl(
                expr.type(),
                b.temporaries.name(expr),
                mutable,
                LocalDecl.Kind.TEMPORARY,
                expr.span()));
    if (!neverArrives(expr)) {
      b.storageLive(scope, temp, expr.span());
    }
    b.destinations.inner(Place.of(temp), expr);
    b.scheduleDrop(scope, temp);
    return temp;
  }

  private static boolean neverArrives(Expr expr) {
    return switch (expr.kind()) {
      case ExprKind.Break it -> true;
      case ExprKind.Continue it -> true;
      case ExprKind.Return it -> true;
      case ExprKind.Block it ->
          it.tail().isEmpty() && it.label().isEmpty() && expr.type().isNever();
      default -> false;
    };
  }
}
