package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.CastKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Coercions at coercion sites (Reference: type coercions), and the dereferences they use. */
final class Coercions {

  private final BodyChecker body;
  final Unsizing unsizing;

  Coercions(BodyChecker body) {
    this.body = body;
    unsizing = new Unsizing(body);
  }

  /** The expression with the type, or a report that the types don't match. */
  Expr coerce(Expr expr, Type target) {
    return coerce(expr, target, null);
  }

  /** A value of another type than is wanted, of which nothing has been said yet. */
  record Unfit(Type wanted, Expr value) {}

  /** The same; what does not match is not reported where there is a list for it. */
  Expr coerce(Expr expr, Type target, List<Unfit> unfit) {
    Optional<Expr> coerced = tryCoerce(expr, target);
    if (coerced.isPresent()) {
      return coerced.get();
    }
    if (unfit == null) {
      mismatch(new Unfit(target, expr));
    } else {
      unfit.add(new Unfit(target, expr));
    }
    return new Expr(target, expr.span(), new ExprKind.Error());
  }

  void mismatch(Unfit unfit) {
    Expr value = valueOf(unfit.value());
    boolean tries =
        value.kind() instanceof ExprKind.Match it && it.source() == ExprKind.MatchSource.TRY;
    body.mismatch(
        unfit.wanted(),
        unfit.value().type(),
        value.span(),
        tries ? "`?` operator has incompatible types" : "mismatched types");
  }

  /** Of a block its last expression. */
  static Expr valueOf(Expr expr) {
    return expr.kind() instanceof ExprKind.Block it && it.tail().isPresent()
        ? valueOf(it.tail().get())
        : expr;
  }

  Optional<Expr> tryCoerce(Expr expr, Type targetType) {
    Type source = body.structurally(expr.type());
    Type target = body.structurally(targetType);
    if (source.isNever() && !target.isNever()) {
      body.fallback.diverges(target);
      return Optional.of(new Expr(target, expr.span(), new ExprKind.NeverToAny(expr)));
    }
    if (source instanceof Type.Infer || target instanceof Type.Infer) {
      if (target instanceof Type.Infer) {
        body.fulfillment.mustBecomeKnown(source, valueOf(expr).span());
      }
      return unified(expr, source, target);
    }
    Optional<Expr> unsized = unsizing.coerce(expr, source, target);
    if (unsized.isPresent()) {
      return unsized;
    }
    return switch (target) {
      case Type.Ref to when source instanceof Type.Ref from -> reference(expr, from, to);
      case Type.RawPtr to when !(source instanceof Type.Error) -> rawPointer(expr, source, to);
      case Type.FnPtr to -> body.pointers.coerce(expr, source, to);
      default -> unified(expr, source, target);
    };
  }

  private Optional<Expr> unified(Expr expr, Type source, Type target) {
    return body.table.unify(target, source) ? Optional.of(expr) : Optional.empty();
  }

  private Optional<Expr> reference(Expr expr, Type.Ref from, Type.Ref to) {
    if (to.mutable() && !from.mutable()) {
      return Optional.empty();
    }
    if (!from.mutable() && body.table.unify(to.target(), from.target())) {
      boolean same = from.region().equals(to.region());
      if (isCoercedInside(expr, same) || same && !(from.region() instanceof Region.Erased)) {
        return Optional.of(expr);
      }
      return Optional.of(reborrow(expr, from, to));
    }
    Expr place = deref(expr).orElseThrow();
    int steps = 0;
    while (true) {
      if (body.table.unify(to.target(), place.type())) {
        Type type = new Type.Ref(to.region(), place.type(), to.mutable());
        if (to.mutable()) {
          makeMutable(place);
        }
        return Optional.of(
            new Expr(
                type,
                expr.span(),
                new ExprKind.Borrow(
                    to.mutable() ? BorrowKind.MUT : BorrowKind.SHARED, place, false)));
      }
      Optional<Expr> next = steps++ < 10 ? deref(place) : Optional.empty();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      place = next.get();
    }
  }

  /** What comes out of the parts of such an expression was coerced there, to the same type. */
  private static boolean isCoercedInside(Expr expr, boolean ofSameRegion) {
    return switch (expr.kind()) {
      case ExprKind.Match it -> ofSameRegion || it.source() != ExprKind.MatchSource.MATCH;
      case ExprKind.If it -> true;
      case ExprKind.Loop it -> true;
      case ExprKind.Block it -> it.tail().isPresent();
      default -> false;
    };
  }

  /** A shared reference is copied as it is; the reborrow would say no more. */
  private static Expr reborrow(Expr expr, Type.Ref from, Type.Ref to) {
    return new Expr(
        new Type.Ref(to.region(), from.target(), false),
        expr.span(),
        new ExprKind.Borrow(
            BorrowKind.SHARED,
            new Expr(from.target(), expr.span(), new ExprKind.Deref(expr)),
            false));
  }

  private Optional<Expr> rawPointer(Expr expr, Type source, Type.RawPtr to) {
    if (source instanceof Type.RawPtr from) {
      if (from.mutable() == to.mutable()) {
        return unified(expr, source, to);
      }
      if (to.mutable() || !body.table.unify(to.target(), from.target())) {
        return Optional.empty();
      }
      return Optional.of(new Expr(to, expr.span(), new ExprKind.Cast(CastKind.MUT_TO_CONST, expr)));
    }
    if (source instanceof Type.Ref from
        && (from.mutable() || !to.mutable())
        && body.table.unify(to.target(), from.target())) {
      Expr place = new Expr(from.target(), expr.span(), new ExprKind.Deref(expr));
      return Optional.of(new Expr(to, expr.span(), new ExprKind.RawBorrow(to.mutable(), place)));
    }
    return Optional.empty();
  }

  /** The place one dereference further, built in or by Deref; absent where there is none. */
  Optional<Expr> deref(Expr place) {
    Optional<Type> target = derefType(place.type(), false);
    if (target.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(derefTo(place, target.get()));
  }

  /** The type one dereference further; raw pointers only where {@code raw}. */
  Optional<Type> derefType(Type type, boolean raw) {
    Type at = body.structurally(type);
    return switch (at) {
      case Type.Ref it -> Optional.of(body.table.shallow(it.target()));
      case Type.RawPtr it -> raw ? Optional.of(it.target()) : Optional.empty();
      case Type.Adt it when it.def().isBox() ->
          Optional.of(body.table.shallow((Type) it.args().get(0)));
      case Type.Adt it -> overloadedTarget(at);
      case Type.Param it -> overloadedTarget(at);
      case Type.Projection it -> overloadedTarget(at);
      case Type.Opaque it -> overloadedTarget(at);
      default -> Optional.empty();
    };
  }

  private Optional<Type> overloadedTarget(Type type) {
    TraitDef deref = body.cx.lang(TraitDef.Lang.DEREF);
    TraitRef wanted = new TraitRef(deref, List.of(type));
    if (!body.solver.mayHold(new Predicate.Trait(wanted, 0))) {
      return Optional.empty();
    }
    Type target =
        body.normalize(new Type.Projection(deref.types().get(0), List.of(type)), body.frame.span);
    return Optional.of(body.structurally(target));
  }

  private static boolean isBuiltin(Type type) {
    return type instanceof Type.Ref
        || type instanceof Type.RawPtr
        || type instanceof Type.Adt adt && adt.def().isBox();
  }

  Expr derefTo(Expr place, Type target) {
    Type at = body.table.shallow(place.type());
    Span span = place.span();
    if (isBuiltin(at)) {
      return new Expr(target, span, new ExprKind.Deref(place));
    }
    TraitDef deref = body.cx.lang(TraitDef.Lang.DEREF);
    Type.FnItem function = new Type.FnItem(deref.functions().get(0), List.of(at, Region.ERASED));
    Expr borrowed =
        new Expr(
            new Type.Ref(Region.ERASED, at, false),
            span,
            new ExprKind.Borrow(BorrowKind.SHARED, place, false));
    Expr call =
        new Expr(
            new Type.Ref(Region.ERASED, target, false),
            span,
            new ExprKind.Call(BuiltExprs.fnItem(function, span), List.of(borrowed), true, span));
    return new Expr(target, span, new ExprKind.Deref(call));
  }

  /**
   * A place that is to be written through: overloaded dereferences and indexing become mut, also
   * those by which a pointer is reached that is what is written through.
   */
  // rustc: convert_place_derefs_to_mutable.
  void makeMutable(Expr place) {
    switch (place.kind()) {
      case ExprKind.Field it -> makeMutable(it.operand());
      case ExprKind.Index it -> makeMutable(it.operand());
      case ExprKind.Deref it -> {
        if (it.operand().kind() instanceof ExprKind.Call call
            && call.overloaded()
            && call.function().type() instanceof Type.FnItem item) {
          overloadedMut(it.operand(), call, item);
        } else {
          makeMutable(it.operand());
        }
      }
      default -> {}
    }
  }

  /** A shared borrow that a call takes, made mutable; an array's is cast to a slice's. */
  private Expr mutablyBorrowed(Expr shared) {
    ExprKind kind;
    if (shared.kind() instanceof ExprKind.Cast cast) {
      kind = new ExprKind.Cast(cast.kind(), mutablyBorrowed(cast.operand()));
    } else {
      Expr place = ((ExprKind.Borrow) shared.kind()).operand();
      makeMutable(place);
      kind = new ExprKind.Borrow(BorrowKind.MUT, place, false);
    }
    Type target = ((Type.Ref) shared.type()).target();
    return new Expr(new Type.Ref(Region.ERASED, target, true), shared.span(), kind);
  }

  private void overloadedMut(Expr callExpr, ExprKind.Call call, Type.FnItem item) {
    boolean deref = item.def() == body.cx.lang(TraitDef.Lang.DEREF).functions().get(0);
    TraitDef index = body.cx.trait("ops::Index");
    boolean indexing = item.def() == index.functions().get(0);
    if (!deref && !indexing) {
      return;
    }
    TraitDef mutable =
        deref ? body.cx.lang(TraitDef.Lang.DEREF_MUT) : body.cx.trait("ops::IndexMut");
    List<GenericArg> traitArgs =
        new ArrayList<>(item.args().subList(0, mutable.generics().count()));
    if (!body.solver.mayHold(new Predicate.Trait(new TraitRef(mutable, traitArgs), 0))) {
      return;
    }
    Expr self = mutablyBorrowed(call.args().get(0));
    List<GenericArg> args = new ArrayList<>(traitArgs);
    args.add(Region.ERASED);
    Type.FnItem function = new Type.FnItem(mutable.functions().get(0), args);
    List<Expr> all = new ArrayList<>(call.args());
    all.set(0, self);
    Type target = ((Type.Ref) callExpr.type()).target();
    callExpr.setType(new Type.Ref(Region.ERASED, target, true));
    callExpr.setKind(
        new ExprKind.Call(BuiltExprs.fnItem(function, call.fnSpan()), all, true, call.fnSpan()));
  }
}
