package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The common type of several branches: the target where one is known, else the first branch's that
 * does not diverge; the others are coerced to it (Reference: least upper bound coercions).
 */
final class Merge {

  private final BodyChecker body;
  private Optional<Type> type;
  private final List<Expr> diverging = new ArrayList<>();

  Merge(BodyChecker body, Optional<Type> target) {
    this.body = body;
    this.type = target;
  }

  Optional<Type> target() {
    return type;
  }

  /** The branch as it goes into the whole; its type may still be never. */
  Expr add(Expr branch) {
    Type branchType = body.table.shallow(branch.type());
    if (type.isEmpty()) {
      if (branchType.isNever()) {
        diverging.add(branch);
        return branch;
      }
      type = Optional.of(branchType);
      return branch;
    }
    return body.coercions.coerce(branch, type.get());
  }

  /** The same, for a branch that an earlier one gave its type; {@code what} names the branches. */
  Expr add(Expr branch, String what, Span span) {
    if (type.isEmpty()) {
      return add(branch);
    }
    return body.coercions
        .tryCoerce(branch, type.get())
        .orElseGet(
            () -> {
              body.mismatch(type.get(), branch.type(), span, what + " have incompatible types");
              return new Expr(type.get(), branch.span(), new ExprKind.Error());
            });
  }

  /** A branch without a value, as a {@code break;}. */
  void addUnit(Span span) {
    if (type.isEmpty()) {
      type = Optional.of(Type.UNIT);
    } else {
      body.demandEq(type.get(), Type.UNIT, span);
    }
  }

  /** The type of the whole. */
  Type result() {
    return type.orElse(Type.NEVER);
  }
}
