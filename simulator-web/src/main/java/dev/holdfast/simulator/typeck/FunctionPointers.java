package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.thir.CastKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Function items and closures without captures as function pointers. */
final class FunctionPointers {

  private final BodyChecker body;

  /** The closures and async bodies that name a variable from around them. */
  private final Set<BodyOwner> naming = new LinkedHashSet<>();

  FunctionPointers(BodyChecker body) {
    this.body = body;
  }

  /** A variable that {@code declaring} declares is named in the frame. */
  void named(Frame declaring, Frame frame) {
    Optional<Frame> at = Optional.of(frame);
    while (at.isPresent() && at.get() != declaring) {
      naming.add(at.get().owner);
      at = at.get().parent;
    }
  }

  Optional<Expr> coerce(Expr expr, Type source, Type.FnPtr to) {
    if (source instanceof Type.FnPtr it && to.sig().isUnsafe() && !it.sig().isUnsafe()) {
      return body.table.unify(to, new Type.FnPtr(asUnsafe(it.sig())))
          ? Optional.of(
              new Expr(to, expr.span(), new ExprKind.Cast(CastKind.UNSAFE_FN_POINTER, expr)))
          : Optional.empty();
    }
    if (!hasPointer(source)) {
      return body.table.unify(to, source) ? Optional.of(expr) : Optional.empty();
    }
    FnSig sig = signature(source);
    FnSig wanted =
        new FnSig(
            sig.inputs(),
            sig.output(),
            sig.isUnsafe() || to.sig().isUnsafe(),
            sig.abi(),
            to.sig().boundRegions());
    CastKind kind =
        source instanceof Type.Closure ? CastKind.CLOSURE_FN_POINTER : CastKind.REIFY_FN_POINTER;
    return body.table.unify(to, new Type.FnPtr(wanted))
        ? Optional.of(new Expr(to, expr.span(), new ExprKind.Cast(kind, expr)))
        : Optional.empty();
  }

  private static FnSig asUnsafe(FnSig sig) {
    return new FnSig(sig.inputs(), sig.output(), true, sig.abi(), sig.boundRegions());
  }

  /** What two branches of different types are both coerced to (least upper bound coercions). */
  Optional<Type> common(Type first, Type second) {
    Type left = body.table.shallow(first);
    Type right = body.table.shallow(second);
    if (hasPointer(left) && right instanceof Type.FnPtr) {
      return Optional.of(right);
    }
    if (!hasPointer(left) || !hasPointer(right)) {
      return Optional.empty();
    }
    int snapshot = body.table.snapshot();
    if (body.table.unify(left, right)) {
      return Optional.empty();
    }
    body.table.rollback(snapshot);
    return Optional.of(pointer(left instanceof Type.FnItem || !isItem(right) ? left : right));
  }

  private static boolean isItem(Type type) {
    return type instanceof Type.FnItem;
  }

  boolean hasPointer(Type type) {
    return isItem(type) || type instanceof Type.Closure it && !naming.contains(it.def());
  }

  FnSig signature(Type function) {
    return function instanceof Type.Closure closure
        ? closure.def().sig()
        : itemSignature((Type.FnItem) function, ((Type.FnItem) function).args());
  }

  private FnSig itemSignature(Type.FnItem item, List<GenericArg> args) {
    return body.normalize(Subst.apply(item.def().sig(), args), item.def().span());
  }

  private Type pointer(Type function) {
    return new Type.FnPtr(
        function instanceof Type.Closure closure
            ? bound(closure.def())
            : bound((Type.FnItem) function));
  }

  /** The item's own lifetimes are the pointer's. */
  private FnSig bound(Type.FnItem item) {
    Generics generics = item.def().generics();
    List<GenericArg> args = new ArrayList<>(item.args());
    int next = 0;
    for (int i = generics.parentCount(); i < args.size(); i++) {
      if (generics.param(i).kind() == Generics.Kind.LIFETIME) {
        args.set(i, new Region.Bound(0, next++));
      }
    }
    FnSig sig = itemSignature(item, args);
    return sig.with(sig.inputs(), sig.output(), next);
  }

  /** The lifetimes left out of the parameters, where the result has none that could be theirs. */
  private FnSig bound(ClosureDef closure) {
    FnSig sig = closure.sig();
    Type output = body.table.resolve(sig.output());
    int[] next = {0};
    List<Type> inputs = new ArrayList<>();
    for (Type input : sig.inputs()) {
      inputs.add(BoundRegions.elided(body.table.resolve(input), next));
    }
    boolean apart = BoundRegions.elided(output, new int[1]).equals(output);
    return apart ? new FnSig(inputs, output, false, next[0]) : sig;
  }
}
