package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.BinaryOp;
import dev.holdfast.simulator.syntax.Expr.UnaryOp;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.ReferencesError;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Operators: built in on scalars, else by the traits of ops and cmp. */
final class Operators {

  /** An operator whose operands' types were not known when it was met. */
  private record Open(Expr expr, BinaryOp op, Expr left, Expr right) {}

  private final BodyChecker body;
  private final OperatorErrors errors;
  private final List<Open> open = new ArrayList<>();

  Operators(BodyChecker body) {
    this.body = body;
    errors = new OperatorErrors(body);
  }

  Expr binary(dev.holdfast.simulator.syntax.Expr.Binary it, Type expected) {
    if (it.op() == BinaryOp.AND || it.op() == BinaryOp.OR) {
      Expr left = body.exprs.checkCoerce(it.left(), Type.BOOL);
      boolean diverges = body.frame.diverges;
      Expr right = body.exprs.checkCoerce(it.right(), Type.BOOL);
      body.frame.diverges = diverges;
      return new Expr(
          Type.BOOL, it.span(), new ExprKind.Logical(it.op() == BinaryOp.AND, left, right));
    }
    Expr left = body.exprs.check(it.left(), null);
    if (body.table.shallow(left.type()).isNever()) {
      left = body.coercions.coerce(left, body.table.fresh());
    }
    Type leftType = body.structurally(left.type());
    Type hint = rightHint(it, leftType);
    Expr right = body.exprs.check(it.right(), hint);
    if (right.type() instanceof Type.Closure && hint != null) {
      body.table.unify(hint, right.type());
    }
    Type rightType = body.structurally(right.type());
    if (rightType.isNever() && isScalar(leftType)) {
      if (!isComparison(it.op()) || leftType instanceof Type.Infer) {
        // Of several impls none is chosen, and what never arrives falls back to never (2024).
        Type number = isInteger(leftType) ? Type.I32 : Type.F64;
        Type known = leftType instanceof Type.Infer ? number : leftType;
        errors.none(it.op(), it.opSpan(), known, rightType, false);
        return body.error(it.span());
      }
      right = body.coercions.coerce(right, leftType);
      rightType = leftType;
    }
    return binary(it.op(), it.opSpan(), left, right, leftType, rightType, it.span());
  }

  /**
   * What the right side has to be where one impl alone is for such a left one; else nothing. What
   * that impl asks of a closure tells the closure its signature.
   */
  private Type rightHint(dev.holdfast.simulator.syntax.Expr.Binary it, Type left) {
    if (isScalar(left)) {
      return isComparison(it.op()) ? left : null;
    }
    if (!(left instanceof Type.Adt) && !(left instanceof Type.Ref)) {
      return null;
    }
    Type right = body.table.fresh();
    TraitRef wanted = new TraitRef(body.cx.trait(traitPath(it.op())), List.of(left, right));
    if (!(body.solver.solve(new Predicate.Trait(wanted, 0))
        instanceof TraitSolver.Outcome.Yes only)) {
      return null;
    }
    if (it.right() instanceof dev.holdfast.simulator.syntax.Expr.Closure) {
      body.fulfillment.register(only.nested(), new Cause(it.opSpan(), Cause.Kind.OPERATOR));
      body.fulfillment.selectWherePossible();
      return right;
    }
    return body.table.shallow(right) instanceof Type.Infer ? null : right;
  }

  private Expr binary(
      BinaryOp op, Span opSpan, Expr left, Expr right, Type leftType, Type rightType, Span span) {
    if (builtin(op, leftType, rightType)) {
      Type type = isComparison(op) ? Type.BOOL : leftType;
      return new Expr(type, span, new ExprKind.Binary(op, left, right));
    }
    if (leftType instanceof Type.Error || rightType instanceof Type.Error) {
      // As rustc: for what is wrong itself any operator is taken for the language's own.
      body.tainted = true;
      return new Expr(isComparison(op) ? Type.BOOL : behind(leftType), span, new ExprKind.Error());
    }
    Type l = behind(leftType);
    Type r = behind(rightType);
    if (isShift(op) && isInteger(l) && isInteger(r)) {
      Expr shifted = l == leftType ? left : body.coercions.derefTo(left, l);
      Expr by = r == rightType ? right : body.coercions.derefTo(right, r);
      return new Expr(l, span, new ExprKind.Binary(op, shifted, by));
    }
    if (isComparison(op)
        && leftType instanceof Type.RawPtr
        && body.table.unify(leftType, rightType)) {
      return new Expr(Type.BOOL, span, new ExprKind.Binary(op, left, right));
    }
    if (isComparison(op) && leftType.isUnit() && body.table.unify(leftType, rightType)) {
      return overloaded(op, opSpan, left, right, leftType, rightType, span);
    }
    return overloaded(op, opSpan, left, right, leftType, rightType, span);
  }

  // Reference: arithmetic and logical binary operators, comparison operators.
  private boolean builtin(BinaryOp op, Type left, Type right) {
    if (!isScalar(left) || !isScalar(right)) {
      return false;
    }
    return switch (op) {
      case ADD, SUB, MUL, DIV, REM ->
          isNumber(left) && isNumber(right) && body.table.unify(left, right);
      case SHL, SHR -> isInteger(left) && isInteger(right);
      case BIT_AND, BIT_OR, BIT_XOR ->
          (isInteger(left) && isInteger(right) || left instanceof Type.Bool)
              && body.table.unify(left, right);
      case EQ, NE, LT, LE, GT, GE -> body.table.unify(left, right);
      case AND, OR -> false;
    };
  }

  /** Behind a reference: the impls for references to numbers that the library leaves out. */
  private Type behind(Type type) {
    return type instanceof Type.Ref it && !it.mutable() ? body.structurally(it.target()) : type;
  }

  static boolean isShift(BinaryOp op) {
    return op == BinaryOp.SHL || op == BinaryOp.SHR;
  }

  static boolean isComparison(BinaryOp op) {
    return switch (op) {
      case EQ, NE, LT, LE, GT, GE -> true;
      default -> false;
    };
  }

  static boolean isInteger(Type type) {
    return type instanceof Type.Int
        || type instanceof Type.Infer i && i.kind() == Type.InferKind.INTEGER;
  }

  static boolean isFloat(Type type) {
    return type instanceof Type.Float
        || type instanceof Type.Infer i && i.kind() == Type.InferKind.FLOAT;
  }

  private static boolean isNumber(Type type) {
    return isInteger(type) || isFloat(type);
  }

  static boolean isScalar(Type type) {
    return type != null
        && (isNumber(type) || type instanceof Type.Bool || type instanceof Type.Char);
  }

  static String traitPath(BinaryOp op) {
    return switch (op) {
      case ADD -> "ops::Add";
      case SUB -> "ops::Sub";
      case MUL -> "ops::Mul";
      case DIV -> "ops::Div";
      case REM -> "ops::Rem";
      case BIT_AND -> "ops::BitAnd";
      case BIT_OR -> "ops::BitOr";
      case BIT_XOR -> "ops::BitXor";
      case SHL -> "ops::Shl";
      case SHR -> "ops::Shr";
      case EQ, NE -> "cmp::PartialEq";
      case LT, LE, GT, GE -> "cmp::PartialOrd";
      case AND, OR -> throw new IllegalStateException("bug: && and || have no trait");
    };
  }

  private static String method(BinaryOp op) {
    return switch (op) {
      case ADD -> "add";
      case SUB -> "sub";
      case MUL -> "mul";
      case DIV -> "div";
      case REM -> "rem";
      case BIT_AND -> "bitand";
      case BIT_OR -> "bitor";
      case BIT_XOR -> "bitxor";
      case SHL -> "shl";
      case SHR -> "shr";
      case EQ -> "eq";
      case NE -> "ne";
      case LT -> "lt";
      case LE -> "le";
      case GT -> "gt";
      case GE -> "ge";
      case AND, OR -> throw new IllegalStateException("bug: && and || have no method");
    };
  }

  private Expr overloaded(
      BinaryOp op, Span opSpan, Expr left, Expr right, Type leftType, Type rightType, Span span) {
    TraitDef trait = body.cx.trait(traitPath(op));
    TraitRef wanted = new TraitRef(trait, List.of(leftType, rightType));
    Predicate.Trait predicate = new Predicate.Trait(wanted, 0);
    if (!(leftType instanceof Type.Infer)
        && body.solver.evaluate(predicate) instanceof TraitSolver.Outcome.No) {
      // The right side may still coerce, as &String to &str.
      Optional<Expr> fitting = coercedRight(trait, left, leftType, right, op);
      if (fitting.isEmpty()) {
        errors.noImplementation(op, opSpan, leftType, right, span, false);
        return unknown(trait, op, leftType, span);
      }
      Type coerced = body.structurally(fitting.get().type());
      if (coerced.equals(rightType)) {
        errors.noImplementation(op, opSpan, leftType, right, span, false);
        return unknown(trait, op, leftType, span);
      }
      return overloaded(op, opSpan, left, fitting.get(), leftType, coerced, span);
    }
    Cause cause = new Cause(opSpan, Cause.Kind.OPERATOR);
    Expr function = body.paths.traitFunction(trait, method(op), wanted.args(), cause);
    if (isComparison(op)) {
      Expr call =
          new Expr(
              Type.BOOL,
              span,
              new ExprKind.Call(
                  function,
                  List.of(
                      BuiltExprs.borrow(BorrowKind.SHARED, left, false),
                      BuiltExprs.borrow(BorrowKind.SHARED, right, false)),
                  true,
                  span));
      open.add(new Open(call, op, left, right));
      if (isScalar(leftType) && isScalar(rightType)) {
        body.mismatch(leftType, rightType, right.span());
      }
      return call;
    }
    Type output = body.normalize(new Type.Projection(trait.types().get(0), wanted.args()), cause);
    Type number = behind(leftType);
    if (builtin(op, number, behind(rightType))) {
      // Of numbers behind references, too, the result is known before their type is.
      body.table.unify(output, number);
    }
    Expr call =
        new Expr(output, span, new ExprKind.Call(function, List.of(left, right), true, span));
    open.add(new Open(call, op, left, right));
    return call;
  }

  private Optional<Expr> coercedRight(
      TraitDef trait, Expr left, Type leftType, Expr right, BinaryOp op) {
    Type fresh = body.table.fresh();
    int snapshot = body.table.snapshot();
    Predicate.Trait open = new Predicate.Trait(new TraitRef(trait, List.of(leftType, fresh)), 0);
    TraitSolver.Outcome outcome = body.solver.solve(open);
    if (outcome instanceof TraitSolver.Outcome.Yes it) {
      // Of references it is what they lead to that says what stands on the right.
      for (Predicate nested : it.nested()) {
        if (nested instanceof Predicate.Trait of && of.trait().trait() == trait) {
          body.solver.solve(body.table.resolve(nested));
        }
      }
    }
    if (!(outcome instanceof TraitSolver.Outcome.Yes)
        || body.table.shallow(fresh) instanceof Type.Infer) {
      body.table.rollback(snapshot);
      return Optional.empty();
    }
    Optional<Expr> coerced = body.coercions.tryCoerce(right, body.table.resolve(fresh));
    if (coerced.isEmpty()) {
      body.table.rollback(snapshot);
    }
    return coerced;
  }

  /**
   * Where the operator is there, for another right side, what it gives is still to be found out.
   */
  private Expr unknown(TraitDef trait, BinaryOp op, Type left, Span span) {
    if (isComparison(op) || !errors.hasImplForOther(trait, left)) {
      return body.error(span);
    }
    Type right = body.table.fresh();
    TraitRef only = new TraitRef(trait, List.of(left, right));
    body.solver.solve(new Predicate.Trait(only, 0));
    Type output =
        body.table.shallow(right) instanceof Type.Infer
            ? body.table.fresh()
            : body.normalize(new Type.Projection(trait.types().get(0), only.args()), span);
    return new Expr(output, span, new ExprKind.Error());
  }

  /** Operators that turned out to be on scalars become built in. */
  void finish() {
    for (Open each : open) {
      Type left = body.table.shallow(each.left().type());
      Type right = body.table.shallow(each.right().type());
      if (isScalar(left) && isScalar(right)) {
        each.expr().setKind(new ExprKind.Binary(each.op(), each.left(), each.right()));
      }
    }
  }

  Expr unary(dev.holdfast.simulator.syntax.Expr.Unary it, Type expected) {
    if (it.op() == UnaryOp.DEREF) {
      return deref(it);
    }
    if (it.op() == UnaryOp.NEG
        && it.operand() instanceof dev.holdfast.simulator.syntax.Expr.IntLiteral literal) {
      Expr operand = body.exprs.check(literal, expected);
      negatable(body.structurally(operand.type()), it.span());
      return new Expr(operand.type(), it.span(), new ExprKind.Unary(UnaryOp.NEG, operand));
    }
    // What an await gives is coerced where it is expected, as the value of a loop.
    Expr operand =
        isScalar(expected) && it.operand() instanceof dev.holdfast.simulator.syntax.Expr.Await
            ? body.exprs.checkCoerce(it.operand(), expected)
            : body.exprs.check(it.operand(), isScalar(expected) ? expected : null);
    Type type = body.structurally(operand.type());
    if (type instanceof Type.Infer open && open.kind() == Type.InferKind.GENERAL) {
      body.needTypeInfo.needed(it.span(), type);
      return body.error(it.span());
    }
    if (type instanceof Type.Ref && isScalar(behind(type))) {
      type = behind(type);
      operand = body.coercions.derefTo(operand, type);
    }
    boolean builtin =
        it.op() == UnaryOp.NEG ? isNumber(type) : isInteger(type) || type instanceof Type.Bool;
    if (builtin) {
      if (it.op() == UnaryOp.NEG) {
        negatable(type, it.span());
      }
      return new Expr(type, it.span(), new ExprKind.Unary(it.op(), operand));
    }
    if (type instanceof Type.Error) {
      return body.error(it.span());
    }
    if (type.isNever() && it.op() == UnaryOp.NOT) {
      return operand;
    }
    TraitDef trait = body.cx.trait(it.op() == UnaryOp.NEG ? "ops::Neg" : "ops::Not");
    Predicate needed = new Predicate.Trait(new TraitRef(trait, List.of(type)), 0);
    if (body.solver.evaluate(needed) instanceof TraitSolver.Outcome.No) {
      body.report(
          Diagnostic.error(
              "E0600",
              "cannot apply unary operator `"
                  + (it.op() == UnaryOp.NEG ? "-" : "!")
                  + "` to type `"
                  + TypePrinter.print(body.table.resolve(type))
                  + "`",
              it.span(),
              "cannot apply unary operator `" + (it.op() == UnaryOp.NEG ? "-" : "!") + "`"));
      return body.error(it.span());
    }
    Cause cause = new Cause(it.span(), Cause.Kind.OPERATOR);
    Expr function =
        body.paths.traitFunction(
            trait, it.op() == UnaryOp.NEG ? "neg" : "not", List.of(type), cause);
    Type output =
        body.normalize(new Type.Projection(trait.types().get(0), List.of(type)), it.span());
    return new Expr(
        output, it.span(), new ExprKind.Call(function, List.of(operand), true, it.span()));
  }

  /** In a pattern the type is known only after the literal. */
  boolean inPattern;

  /** A number to be negated is signed, or turns out to be. */
  private void negatable(Type type, Span span) {
    if (type instanceof Type.Int it && !it.kind().signed() && inPattern) {
      TraitRef needed = new TraitRef(body.cx.trait("ops::Neg"), List.of(type));
      body.report(Diagnostic.error("E0277", Messages.bound(body.cx, needed), span, ""));
    } else if (type instanceof Type.Int it && !it.kind().signed()) {
      body.report(
          Diagnostic.error(
              "E0600",
              "cannot apply unary operator `-` to type `" + it.kind().text() + "`",
              span,
              "cannot apply unary operator `-`"));
    } else if (type instanceof Type.Infer) {
      TraitRef needed = new TraitRef(body.cx.trait("ops::Neg"), List.of(type));
      body.fulfillment.register(
          new Predicate.Trait(needed, 0), new Cause(span, Cause.Kind.OPERATOR));
    }
  }

  private Expr deref(dev.holdfast.simulator.syntax.Expr.Unary it) {
    Expr operand = body.exprs.check(it.operand(), null);
    Optional<Type> target = body.coercions.derefType(operand.type(), true);
    if (target.isEmpty()) {
      Type type = body.table.resolve(body.structurally(operand.type()));
      if (type instanceof Type.Infer infer && infer.kind() == Type.InferKind.GENERAL) {
        body.needTypeInfo.needed(it.operand().span(), type);
      } else if (!ReferencesError.in(type)) {
        body.report(
            Diagnostic.error(
                "E0614",
                "type `" + TypePrinter.print(body.table.resolve(type)) + "` cannot be dereferenced",
                it.span(),
                "can't be dereferenced"));
      }
      return body.error(it.span());
    }
    Expr place = body.coercions.derefTo(operand, target.get());
    return new Expr(place.type(), it.span(), place.kind());
  }

  /** What {@code *} before a value of the type would be, if it could be written. */
  private Optional<Type> derefMut(Type type) {
    boolean writes =
        type instanceof Type.Ref ref
            ? ref.mutable()
            : type instanceof Type.Adt && mayHold(body.cx.lang(TraitDef.Lang.DEREF_MUT), type);
    return writes
        ? body.coercions.derefType(type, false).map(body::structurally)
        : Optional.empty();
  }

  private boolean mayHold(TraitDef trait, Type... args) {
    return body.solver.mayHold(new Predicate.Trait(new TraitRef(trait, List.of(args)), 0));
  }

  Expr assignOp(dev.holdfast.simulator.syntax.Expr.AssignOp it) {
    Expr place = body.exprs.check(it.place(), null);
    Type leftType = body.structurally(place.type());
    Expr value = body.exprs.check(it.value(), null);
    Type rightType = body.structurally(value.type());
    // One that lacks its `*` is told so instead.
    TraitDef trait = body.cx.trait(traitPath(it.op()) + "Assign");
    Optional<Type> target = derefMut(leftType);
    boolean lacksDeref =
        target.isPresent()
            && (builtin(it.op(), target.get(), rightType)
                || mayHold(trait, target.get(), rightType));
    if (!lacksDeref) {
      PlaceExprs.requirePlace(body, it.place(), place, it.opSpan(), "E0067");
    }
    if (builtin(it.op(), leftType, rightType)) {
      body.coercions.makeMutable(place);
      return new Expr(Type.UNIT, it.span(), new ExprKind.AssignOp(it.op(), place, value));
    }
    if (leftType instanceof Type.Error || rightType instanceof Type.Error) {
      return body.error(it.span());
    }
    Type by = behind(rightType);
    if (isShift(it.op()) && isInteger(leftType) && isInteger(by)) {
      body.coercions.makeMutable(place);
      Expr shift = body.coercions.derefTo(value, by);
      return new Expr(Type.UNIT, it.span(), new ExprKind.AssignOp(it.op(), place, shift));
    }
    TraitRef wanted = new TraitRef(trait, List.of(leftType, rightType));
    if (body.solver.evaluate(new Predicate.Trait(wanted, 0)) instanceof TraitSolver.Outcome.No) {
      Optional<Expr> fitting = coercedRight(trait, place, leftType, value, it.op());
      if (fitting.isEmpty()) {
        errors.noImplementation(it.op(), it.opSpan(), leftType, value, it.span(), true);
        return body.error(it.span());
      }
      value = fitting.get();
      wanted = new TraitRef(trait, List.of(leftType, value.type()));
    }
    body.coercions.makeMutable(place);
    Expr function =
        body.paths.traitFunction(
            trait,
            method(it.op()) + "_assign",
            wanted.args(),
            new Cause(it.opSpan(), Cause.Kind.OPERATOR));
    return new Expr(
        Type.UNIT,
        it.span(),
        new ExprKind.Call(
            function,
            List.of(BuiltExprs.borrow(BorrowKind.TWO_PHASE_MUT, place, false), value),
            true,
            it.span()));
  }
}
