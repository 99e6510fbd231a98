package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.BinaryOp;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.type.EraseRegions;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.List;
import java.util.Optional;

/** What is said where no impl of an operator's trait is for the operands of {@link Operators}. */
final class OperatorErrors {

  private final BodyChecker body;

  OperatorErrors(BodyChecker body) {
    this.body = body;
  }

  /** What rustc says: of a right side that must be another type, or of types that don't fit. */
  void noImplementation(
      BinaryOp op, Span opSpan, Type left, Expr right, Span span, boolean assign) {
    Type l = body.table.resolve(left);
    Type r = body.table.resolve(body.structurally(right.type()));
    if (body.referencesError(l) || body.referencesError(r)) {
      body.tainted = true;
      return;
    }
    TraitDef trait = body.cx.trait(Operators.traitPath(op) + (assign ? "Assign" : ""));
    if (!Operators.isScalar(l) && !hasImplForOther(trait, l)) {
      noImplementationAtAll(op, opSpan, l, r, span, assign);
      return;
    }
    Optional<Type> only = onlyRight(trait, l);
    if (only.isPresent()
        || Operators.isComparison(op)
            && Operators.isScalar(l)
            && Operators.isScalar(r)
            && !(l instanceof Type.Infer)) {
      body.mismatch(only.orElse(l), r, right.span());
      return;
    }
    if (!hasImplForOther(trait, l)) {
      noImplementationAtAll(op, opSpan, l, r, span, assign);
      return;
    }
    if (!Operators.isShift(op)
        && (Operators.isInteger(l) && Operators.isInteger(r)
            || Operators.isFloat(l) && Operators.isFloat(r))) {
      body.mismatch(l, r, right.span());
    }
    none(op, opSpan, l, r, assign);
  }

  /** That no impl has these two sides. */
  void none(BinaryOp op, Span opSpan, Type l, Type r, boolean assign) {
    String a = TypePrinter.print(EraseRegions.apply(l));
    String b = TypePrinter.print(EraseRegions.apply(r));
    String symbol = op.text() + (assign ? "=" : "");
    TraitDef trait = body.cx.trait(Operators.traitPath(op) + (assign ? "Assign" : ""));
    // Of two references or vectors it is what they consist of that cannot be compared.
    TraitRef failing = new TraitRef(trait, List.of(l, r));
    if (body.solver.failing(new Predicate.Trait(failing, 0)) instanceof Predicate.Trait it
        && it.trait().trait() == trait) {
      failing = it.trait();
    }
    body.report(
        Diagnostic.error(
            "E0277",
            missing(op, failing.self(), (Type) failing.args().get(1), assign),
            opSpan,
            "no implementation for `" + a + " " + symbol + " " + b + "`"));
  }

  private void noImplementationAtAll(
      BinaryOp op, Span opSpan, Type left, Type right, Span span, boolean assign) {
    String a = TypePrinter.print(EraseRegions.apply(left));
    String b = TypePrinter.print(EraseRegions.apply(right));
    String applied = "cannot be applied to type `" + a + "`";
    if (assign) {
      String message = "binary assignment operation `" + op.text() + "=` " + applied;
      body.report(Diagnostic.error("E0368", message, span, ""));
      return;
    }
    String message =
        Operators.isComparison(op)
            ? "binary operation `" + op.text() + "` " + applied
            : verb(op, a, b, false);
    body.report(Diagnostic.error("E0369", message, opSpan, ""));
  }

  /** The one type that may stand on the right of such a left side. */
  private Optional<Type> onlyRight(TraitDef trait, Type left) {
    if (left instanceof Type.Infer) {
      return Optional.empty();
    }
    int snapshot = body.table.snapshot();
    Type fresh = body.table.fresh();
    Predicate.Trait open = new Predicate.Trait(new TraitRef(trait, List.of(left, fresh)), 0);
    boolean one = body.solver.solve(open) instanceof TraitSolver.Outcome.Yes;
    Type right = body.table.resolve(fresh);
    body.table.rollback(snapshot);
    return one && !(right instanceof Type.Infer) ? Optional.of(right) : Optional.empty();
  }

  boolean hasImplForOther(TraitDef trait, Type left) {
    return body.solver.mayHold(
        new Predicate.Trait(new TraitRef(trait, List.of(left, body.table.fresh())), 0));
  }

  /** What is said of an operator's trait that turned out not to be there. */
  static Optional<String> message(String path, Type left, Type right) {
    boolean assign = path.endsWith("Assign");
    String plain = assign ? path.substring(0, path.length() - "Assign".length()) : path;
    for (BinaryOp op : BinaryOp.values()) {
      if (op != BinaryOp.AND && op != BinaryOp.OR && Operators.traitPath(op).equals(plain)) {
        return Optional.of(missing(op, left, right, assign));
      }
    }
    return Optional.empty();
  }

  private static String missing(BinaryOp op, Type left, Type right, boolean assign) {
    boolean literals = left instanceof Type.Infer && right instanceof Type.Infer;
    boolean mixed = literals && Operators.isInteger(left) && Operators.isFloat(right);
    boolean other = literals && Operators.isInteger(right) && Operators.isFloat(left);
    return op == BinaryOp.ADD && (mixed || other) && !assign
        ? mixed ? "cannot add a float to an integer" : "cannot add an integer to a float"
        : verb(
            op,
            TypePrinter.print(EraseRegions.apply(left)),
            TypePrinter.print(EraseRegions.apply(right)),
            assign);
  }

  private static String verb(BinaryOp op, String a, String b, boolean assign) {
    String by = assign ? "-assign `" : " `";
    return switch (op) {
      case ADD -> "cannot add" + by + b + "` to `" + a + "`";
      case SUB -> "cannot subtract" + by + b + "` from `" + a + "`";
      case MUL -> "cannot multiply" + by + a + "` by `" + b + "`";
      case DIV -> "cannot divide" + by + a + "` by `" + b + "`";
      case REM ->
          (assign
                  ? "cannot calculate and assign the remainder of `"
                  : "cannot calculate the remainder of `")
              + a
              + "` divided by `"
              + b
              + "`";
      case EQ, NE, LT, LE, GT, GE -> "can't compare `" + a + "` with `" + b + "`";
      default -> "no implementation for `" + a + " " + op.text() + (assign ? "= " : " ") + b + "`";
    };
  }
}
