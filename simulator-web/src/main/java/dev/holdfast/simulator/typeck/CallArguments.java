package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.EraseRegions;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;

/** The arguments of calls: their number, what is expected of each, and their coercion. */
final class CallArguments {

  private final BodyChecker body;

  /** The types without a size of which that is already said of an argument. */
  private final List<Type> unsized = new ArrayList<>();

  CallArguments(BodyChecker body) {
    this.body = body;
  }

  void checkAll(List<dev.holdfast.simulator.syntax.Expr> exprs) {
    for (dev.holdfast.simulator.syntax.Expr each : exprs) {
      body.exprs.check(each, null);
    }
  }

  /** The arguments, coerced; closures last, when the others have told the types they can. */
  List<Expr> check(
      FnSig sig,
      List<dev.holdfast.simulator.syntax.Expr> given,
      Span span,
      int skip,
      Type expected,
      String kind) {
    int wanted = sig.inputs().size() - skip;
    List<Type> hints = hints(sig, expected);
    if (wanted != given.size()) {
      for (int i = 0; i < given.size(); i++) {
        // What fits tells the types, which may lead to more errors, as in rustc.
        Type input = i < wanted ? sig.inputs().get(i + skip) : null;
        Type hint = i < wanted && hints.get(i + skip) != null ? hints.get(i + skip) : input;
        Expr arg = body.exprs.check(given.get(i), hint);
        Type wish = hint == null || body.coercions.unsizing.hasUnsizedTail(hint) ? input : hint;
        if (input != null && body.coercions.tryCoerce(arg, wish).isPresent()) {
          body.table.unify(input, wish);
        }
      }
      wrongCount(wanted, given, span, kind);
      return List.of();
    }
    Expr[] args = new Expr[given.size()];
    List<Coercions.Unfit> unfit = new ArrayList<>();
    for (int pass = 0; pass < 2; pass++) {
      if (pass == 1) {
        body.fulfillment.selectWherePossible();
      }
      for (int i = 0; i < given.size(); i++) {
        boolean closure = given.get(i) instanceof dev.holdfast.simulator.syntax.Expr.Closure;
        if (closure == (pass == 1)) {
          if (i > 0 && pass == 0 && body.table.hasInfer(sig.inputs().get(i + skip))) {
            body.fulfillment.selectWherePossible();
          }
          args[i] =
              arg(
                  given.get(i),
                  sig.inputs().get(i + skip),
                  hints.get(i + skip),
                  unfit,
                  kind.equals("method"));
        }
      }
    }
    if (unfit.size() == 1) {
      body.coercions.mismatch(unfit.get(0));
    } else if (unfit.size() > 1) {
      String what = kind.equals("closure") ? "function" : kind;
      body.report(
          Diagnostic.error("E0308", "arguments to this " + what + " are incorrect", span, ""));
    }
    return List.of(args);
  }

  /** As rustc: where a method's argument does not fit, its missing size is not said. */
  private Expr arg(
      dev.holdfast.simulator.syntax.Expr expr,
      Type target,
      Type hint,
      List<Coercions.Unfit> unfit,
      boolean ofMethod) {
    int before = unfit.size();
    Expr given = fitting(expr, target, hint, unfit);
    body.requireWellFormed(target, expr.span());
    boolean says = !ofMethod || unfit.size() == before;
    if (says
        && body.coercions.unsizing.hasUnsizedTail(target)
        && unsized.stream().noneMatch(body.table.resolve(target)::equals)) {
      unsized.add(body.table.resolve(target));
      body.requireSized(target, expr.span());
    }
    return given;
  }

  private Expr fitting(
      dev.holdfast.simulator.syntax.Expr expr,
      Type target,
      Type hint,
      List<Coercions.Unfit> unfit) {
    if (hint == null) {
      return twoPhase(checkCoerce(expr, target, unfit));
    }
    // The hint is what the call's own expected type says; without a size it need not hold.
    if (!body.coercions.unsizing.hasUnsizedTail(hint)) {
      return twoPhase(body.coercions.coerce(checkCoerce(expr, hint, unfit), target, unfit));
    }
    // A struct is made with a sized tail.
    Type sized = body.table.shallow(hint) instanceof Type.Adt ? null : hint;
    return twoPhase(body.coercions.coerce(body.exprs.check(expr, sized), target, unfit));
  }

  /** Before its own type does, what is pending may tell what an argument is to be. */
  private Expr checkCoerce(
      dev.holdfast.simulator.syntax.Expr expr, Type wanted, List<Coercions.Unfit> unfit) {
    if (!Merge.isLeaf(expr) || !body.table.hasInfer(wanted)) {
      return body.exprs.checkCoerce(expr, wanted, unfit);
    }
    Expr checked = body.exprs.check(expr, wanted);
    body.fulfillment.selectWherePossible();
    return body.coercions.coerce(checked, wanted, unfit);
  }

  /** An argument's reborrow may be active only when the call is made (rustc: AllowTwoPhase). */
  private static Expr twoPhase(Expr arg) {
    return arg.kind() instanceof ExprKind.Borrow borrow
            && borrow.kind() == BorrowKind.MUT
            && !borrow.written()
        ? new Expr(
            arg.type(),
            arg.span(),
            new ExprKind.Borrow(BorrowKind.TWO_PHASE_MUT, borrow.operand(), false))
        : arg;
  }

  /** What the arguments would be if the call had the expected type; null where it says nothing. */
  private List<Type> hints(FnSig sig, Type expected) {
    List<Type> hints = new ArrayList<>();
    for (int i = 0; i < sig.inputs().size(); i++) {
      hints.add(null);
    }
    // No call gives back what has no size: such a hint is that of a pointer to it.
    if (expected == null
        || body.table.shallow(expected) instanceof Type.Infer
        || BodyChecker.isUnsized(body.table.shallow(expected))) {
      return hints;
    }
    List<Boolean> learnt = new ArrayList<>();
    for (Type input : sig.inputs()) {
      learnt.add(body.table.hasInfer(input));
    }
    int snapshot = body.table.snapshot();
    if (body.table.unify(sig.output(), expected)) {
      for (int i = 0; i < sig.inputs().size(); i++) {
        Type input = body.table.resolve(sig.inputs().get(i));
        // Where the expected type says nothing new of an input, its formal type will do.
        if (!(input instanceof Type.Infer) && learnt.get(i)) {
          hints.set(i, EraseRegions.ofFree(input));
        }
      }
    }
    body.table.rollback(snapshot);
    return hints;
  }

  void wrongCount(
      int wanted, List<dev.holdfast.simulator.syntax.Expr> given, Span span, String kind) {
    String code = kind.equals("closure") ? "E0057" : "E0061";
    Span at = span;
    body.report(
        Diagnostic.error(
            code,
            "this "
                + (kind.equals("closure") ? "function" : kind)
                + " takes "
                + wanted
                + " argument"
                + (wanted == 1 ? "" : "s")
                + " but "
                + given.size()
                + " argument"
                + (given.size() == 1 ? " was" : "s were")
                + " supplied",
            at,
            ""));
  }
}
