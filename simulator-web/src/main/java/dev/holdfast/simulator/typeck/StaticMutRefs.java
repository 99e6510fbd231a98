package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.Def;

/**
 * The lint {@code static_mut_refs}, which rejects in edition 2024: references to mutable statics
 * and their fields, by {@code &}, by a method's receiver or by {@code ref}. Those that are made
 * behind an index or an operator are left alone.
 */
final class StaticMutRefs {

  private StaticMutRefs() {}

  static void check(BodyChecker body, Expr place, boolean mutable, Span span) {
    Expr base = place;
    while (base.kind() instanceof ExprKind.Field field) {
      base = field.operand();
    }
    if (!(base.kind() instanceof ExprKind.Static it)
        || !it.def().mutable()
        || ((Def) body.owner).fromPrelude()) {
      return;
    }
    String reference = (mutable ? "mutable" : "shared") + " reference to mutable static";
    body.cx.dcx.reportLint(
        Diagnostic.error("static_mut_refs", "creating a " + reference, span, reference));
  }
}
