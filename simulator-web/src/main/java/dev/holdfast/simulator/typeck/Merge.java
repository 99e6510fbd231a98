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

  /** Whether all branches so far diverge. */
  private boolean first = true;

  /** The branch as it goes into the whole; its type may still be never. */
  Expr add(Expr branch) {
    Type branchType = body.table.shallow(branch.type());
    if (type.isEmpty()) {
      if (branchType.isNever()) {
        diverging.add(branch);
        return branch;
      }
      first = false;
      type = Optional.of(branchType);
      return branch;
    }
    first &= isNever(branch);
    return body.coercions.coerce(branch, type.get());
  }

  /**
   * The same, for a branch that an earlier one gave its type; {@code title} says that it has
   * another. The earlier ones may have to be {@linkplain #settled settled} for it.
   */
  Expr add(Expr branch, String title, Span span) {
    if (type.isEmpty()) {
      return add(branch);
    }
    boolean alone = first;
    first &= isNever(branch);
    body.pointers.common(type.get(), branch.type()).ifPresent(it -> type = Optional.of(it));
    return body.coercions
        .tryCoerce(branch, type.get())
        .orElseGet(
            () -> {
              body.mismatch(type.get(), branch.type(), span, alone ? "mismatched types" : title);
              // One branch that differs is enough.
              type = Optional.of(Type.ERROR);
              return new Expr(Type.ERROR, branch.span(), new ExprKind.Error());
            });
  }

  private boolean isNever(Expr branch) {
    return branch.kind() instanceof ExprKind.NeverToAny
        || body.table.shallow(branch.type()).isNever();
  }

  /** Whether the branches so far are functions, which another one makes function pointers. */
  boolean isFunction() {
    return type.isPresent() && body.pointers.hasPointer(body.table.shallow(type.get()));
  }

  /** A branch that was added before the type of the whole was known. */
  Expr settled(Expr branch) {
    Type branchType = body.table.shallow(branch.type());
    if (branchType.isNever() && !result().isNever()) {
      return new Expr(result(), branch.span(), new ExprKind.NeverToAny(branch));
    }
    return result() instanceof Type.FnPtr && body.pointers.hasPointer(branchType)
        ? body.coercions.coerce(branch, result())
        : branch;
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
