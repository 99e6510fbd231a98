package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
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

  /** Something is said of a branch; of the others' own types nothing is any more. */
  private boolean failed;

  /** Whether no branch so far had to be coerced: only then may all of them be to a later one's. */
  private boolean exact = true;

  /** Whether the earlier branches are to be coerced to a later one's type. */
  private boolean widened;

  /** The branch as it goes into the whole; its type may still be never. */
  Expr add(Expr branch) {
    if (failed) {
      return branch;
    }
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
    return noted(branch, body.coercions.coerce(branch, type.get()));
  }

  /** A branch that is to have a type, itself or at the ends of its own branches. */
  Expr add(dev.holdfast.simulator.syntax.Expr branch, Type wanted) {
    if (failed && isLeaf(branch)) {
      return body.exprs.check(branch, wanted);
    }
    Expr checked = body.exprs.checkCoerce(branch, wanted);
    if (isWrong(checked) || hasError(checked.type())) {
      failed = true;
      return checked;
    }
    return add(checked);
  }

  /**
   * The same, for a branch that an earlier one gave its type; {@code title} says that it has
   * another. The earlier ones may have to be {@linkplain #settled settled} for it.
   */
  Expr add(Expr branch, String title, Span span) {
    if (hasError(branch.type()) || type.isPresent() && hasError(type.get())) {
      failed = true;
      return branch;
    }
    if (type.isEmpty() || failed) {
      return add(branch);
    }
    boolean alone = first;
    first &= isNever(branch);
    body.pointers.common(type.get(), branch.type()).ifPresent(it -> type = Optional.of(it));
    Optional<Expr> coerced = body.coercions.tryCoerce(branch, type.get());
    if (coerced.isPresent()) {
      Expr fitting = noted(branch, coerced.get());
      if (body.table.shallow(branch.type()) instanceof Type.Ref own
          && body.table.shallow(type.get()) instanceof Type.Ref common) {
        // Of a reference that is only reborrowed the common type keeps the region.
        Region region = isReborrow(branch, fitting) ? own.region() : Region.ERASED;
        type = Optional.of(new Type.Ref(region, common.target(), common.mutable()));
      }
      return fitting;
    }
    Expr earlier = new Expr(type.get(), branch.span(), new ExprKind.Error());
    if (exact && body.coercions.tryCoerce(earlier, branch.type()).isPresent()) {
      type = Optional.of(body.table.shallow(branch.type()));
      widened = true;
      return branch;
    }
    body.mismatch(type.get(), branch.type(), span, alone ? "mismatched types" : title);
    failed = true;
    return new Expr(Type.ERROR, branch.span(), new ExprKind.Error());
  }

  /** Whether something of a type is wrong: then nothing is known of the whole's. */
  private boolean hasError(Type of) {
    return (body.table.resolve(of).flags() & TypeFlags.ERROR) != 0;
  }

  private Expr noted(Expr branch, Expr coerced) {
    exact &= isNever(coerced) || isReborrow(branch, coerced);
    return coerced;
  }

  /** Whether a branch is itself, or is reborrowed as what it is, which is no coercion here. */
  private boolean isReborrow(Expr branch, Expr coerced) {
    return coerced == branch
        || coerced.kind() instanceof ExprKind.Borrow borrow
            && borrow.operand().kind() instanceof ExprKind.Deref deref
            && deref.operand() == branch
            && body.table.shallow(branch.type()) instanceof Type.Ref ref
            && ref.mutable() == (borrow.kind() == BorrowKind.MUT);
  }

  /** Whether the value itself is coerced, not what stands at the ends of its branches. */
  static boolean isLeaf(dev.holdfast.simulator.syntax.Expr value) {
    return !(value instanceof dev.holdfast.simulator.syntax.Expr.BlockExpr)
        && !(value instanceof dev.holdfast.simulator.syntax.Expr.If)
        && !(value instanceof dev.holdfast.simulator.syntax.Expr.Match)
        && !(value instanceof dev.holdfast.simulator.syntax.Expr.Paren);
  }

  /**
   * Whether something has been said of the value, or of what stands at the ends of its branches.
   */
  static boolean isWrong(Expr value) {
    return switch (value.kind()) {
      case ExprKind.Error it ->
          !it.open()
              && !(value.type() instanceof Type.Infer of && of.kind() == Type.InferKind.GENERAL);
      case ExprKind.Block it -> it.tail().isPresent() && isWrong(it.tail().get());
      case ExprKind.If it ->
          isWrong(it.then()) || it.otherwise().isPresent() && isWrong(it.otherwise().get());
      case ExprKind.Match it -> it.arms().stream().anyMatch(arm -> isWrong(arm.body()));
      default -> false;
    };
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
    if (failed) {
      return branch;
    }
    Type branchType = body.table.shallow(branch.type());
    if (branchType.isNever() && !result().isNever()) {
      return new Expr(result(), branch.span(), new ExprKind.NeverToAny(branch));
    }
    return widened || result() instanceof Type.FnPtr && body.pointers.hasPointer(branchType)
        ? body.coercions.coerce(branch, result())
        : branch;
  }

  /** A branch without a value, as a {@code break;}. */
  void addUnit(Span span) {
    if (type.isEmpty()) {
      type = Optional.of(Type.UNIT);
    } else if (!failed) {
      body.demandEq(type.get(), Type.UNIT, span);
    }
  }

  /** The type of the whole. */
  Type result() {
    return failed ? Type.ERROR : type.orElse(Type.NEVER);
  }
}
