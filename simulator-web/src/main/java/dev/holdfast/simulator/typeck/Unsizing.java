package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.CastKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The unsized coercions: of a pointer to an array into one to a slice, of a pointer to a type into
 * one to an object of its traits (Reference: type coercions, unsized coercions).
 */
final class Unsizing {

  /** More of them, one in the other, is a struct that contains itself. */
  private static final int MOST_TAILS = 64;

  private final BodyChecker body;

  Unsizing(BodyChecker body) {
    this.body = body;
  }

  Optional<Expr> coerce(Expr expr, Type source, Type target) {
    if (!mayUnsize(source, target)) {
      return Optional.empty();
    }
    Expr from = expr;
    boolean behind = target instanceof Type.Ref || target instanceof Type.RawPtr;
    if (source instanceof Type.Ref ref && behind) {
      boolean mutable =
          target instanceof Type.Ref it ? it.mutable() : ((Type.RawPtr) target).mutable();
      if (mutable && !ref.mutable()) {
        return Optional.empty();
      }
      Expr place = new Expr(ref.target(), expr.span(), new ExprKind.Deref(expr));
      from =
          new Expr(
              new Type.Ref(ref.region(), ref.target(), mutable),
              expr.span(),
              new ExprKind.Borrow(mutable ? BorrowKind.MUT : BorrowKind.SHARED, place, false));
    }
    int snapshot = body.table.snapshot();
    List<Predicate> needed = new ArrayList<>();
    if (!coerceUnsized(body.table.shallow(from.type()), target, needed, 0)) {
      body.table.rollback(snapshot);
      return Optional.empty();
    }
    body.fulfillment.register(needed, new Cause(expr.span(), Cause.Kind.COERCION));
    return Optional.of(new Expr(target, expr.span(), new ExprKind.Cast(CastKind.UNSIZE, from)));
  }

  /** Whether a value of the type ends in what has no size known at compile time. */
  boolean hasUnsizedTail(Type type) {
    Type tail = body.table.shallow(type);
    for (int i = 0; i < MOST_TAILS; i++) {
      if (!(tail instanceof Type.Adt it)
          || !it.def().isStruct()
          || it.def().variants().get(0).fields().isEmpty()) {
        return BodyChecker.isUnsized(tail);
      }
      tail = tail(it);
    }
    return false;
  }

  /** A quick look whether target can be the unsized form of source, to save the real one. */
  private boolean mayUnsize(Type source, Type target) {
    Optional<Type> from = pointee(source);
    Optional<Type> to = pointee(target);
    return from.isPresent() && to.isPresent() && isUnsizedForm(from.get(), to.get());
  }

  private Optional<Type> pointee(Type type) {
    return switch (type) {
      case Type.Ref it -> Optional.of(body.table.shallow(it.target()));
      case Type.RawPtr it -> Optional.of(body.table.shallow(it.target()));
      case Type.Adt it when hasCoerceUnsized(it) -> {
        for (GenericArg arg : it.args()) {
          if (arg instanceof Type inner) {
            Type at = body.table.shallow(inner);
            yield isPin(it) ? pointee(at) : Optional.of(at);
          }
        }
        yield Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  /** A pin's argument is the pointer itself, another pointer's argument is its target. */
  private static boolean isPin(Type.Adt type) {
    return type.def().lang() == AdtDef.Lang.PIN;
  }

  private boolean hasCoerceUnsized(Type.Adt type) {
    for (ImplDef impl : body.cx.implsOf(body.cx.lang(TraitDef.Lang.COERCE_UNSIZED), type)) {
      if (impl.self() instanceof Type.Adt self && self.def() == type.def()) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnsizedForm(Type source, Type target) {
    return switch (target) {
      case Type.Slice it -> source instanceof Type.Array;
      case Type.Dynamic it ->
          !(source instanceof Type.Infer open
                  && open.kind() == Type.InferKind.GENERAL
                  && !body.fulfillment.isSized(open))
              && !(source instanceof Type.Str)
              && !(source instanceof Type.Slice);
      case Type.Adt to ->
          source instanceof Type.Adt from
              && from.def() == to.def()
              && !hasCoerceUnsized(to)
              && !ofTailAlone(to.def()).isEmpty()
              && isUnsizedForm(tail(from), tail(to));
      default -> false;
    };
  }

  /** The parameters of a struct that its last field names, and no other one. */
  private static Set<String> ofTailAlone(AdtDef def) {
    if (!def.isStruct() || def.variants().get(0).fields().isEmpty()) {
      return Set.of();
    }
    List<AdtDef.Field> fields = def.variants().get(0).fields();
    AdtChecks.Used alone = new AdtChecks.Used(true);
    alone.fold(fields.get(fields.size() - 1).type());
    if (!alone.names.isEmpty()) {
      AdtChecks.Used before = new AdtChecks.Used(true);
      for (AdtDef.Field field : fields.subList(0, fields.size() - 1)) {
        before.fold(field.type());
      }
      alone.names.removeAll(before.names);
    }
    return alone.names;
  }

  private Type tail(Type.Adt type) {
    List<AdtDef.Field> fields = type.def().variants().get(0).fields();
    return body.table.shallow(Subst.apply(fields.get(fields.size() - 1).type(), type.args()));
  }

  private boolean coerceUnsized(Type source, Type target, List<Predicate> needed, int depth) {
    if (source instanceof Type.Ref from && target instanceof Type.Ref to) {
      return (from.mutable() || !to.mutable())
          && unsized(from.target(), to.target(), needed, depth);
    }
    if (target instanceof Type.RawPtr to) {
      if (source instanceof Type.Ref from) {
        return (from.mutable() || !to.mutable())
            && unsized(from.target(), to.target(), needed, depth);
      }
      if (source instanceof Type.RawPtr from) {
        return (from.mutable() || !to.mutable())
            && unsized(from.target(), to.target(), needed, depth);
      }
      return false;
    }
    if (source instanceof Type.Adt from
        && target instanceof Type.Adt to
        && from.def() == to.def()) {
      for (int i = 0; i < from.args().size(); i++) {
        if (from.args().get(i) instanceof Type a && to.args().get(i) instanceof Type b) {
          Type inner = body.table.shallow(a);
          Type wanted = body.table.shallow(b);
          boolean fits =
              isPin(from)
                  ? coerceUnsized(inner, wanted, needed, depth + 1)
                  : unsized(inner, wanted, needed, depth);
          if (!fits) {
            return false;
          }
          return unifyRest(from, to, i);
        }
      }
    }
    return false;
  }

  private boolean unifyRest(Type.Adt from, Type.Adt to, int except) {
    for (int i = except + 1; i < from.args().size(); i++) {
      if (from.args().get(i) instanceof Type a
          && to.args().get(i) instanceof Type b
          && !body.table.unify(a, b)) {
        return false;
      }
    }
    return true;
  }

  private boolean unsized(Type sourceType, Type targetType, List<Predicate> needed, int depth) {
    Type source = body.table.shallow(sourceType);
    Type target = body.table.shallow(targetType);
    return switch (target) {
      case Type.Slice to ->
          source instanceof Type.Array from && body.table.unify(from.element(), to.element());
      case Type.Dynamic to -> {
        if (source instanceof Type.Dynamic from) {
          yield upcast(from, to);
        }
        objectNeeds(source, to, needed);
        yield true;
      }
      case Type.Adt to ->
          source instanceof Type.Adt from
              && from.def() == to.def()
              && depth < 4
              && differOnlyIn(ofTailAlone(to.def()), from, to)
              && unsized(tail(from), tail(to), needed, depth + 1);
      default -> false;
    };
  }

  /** Whether two of one struct are equal but in those parameters. */
  private boolean differOnlyIn(Set<String> params, Type.Adt from, Type.Adt to) {
    for (int i = 0; i < from.args().size(); i++) {
      if (!params.contains(from.def().generics().param(i).name())
          && !body.table.unifyArgs(List.of(from.args().get(i)), List.of(to.args().get(i)))) {
        return false;
      }
    }
    return !params.isEmpty();
  }

  /** To an object of fewer auto traits, or of a supertrait. */
  private boolean upcast(Type.Dynamic from, Type.Dynamic to) {
    List<TraitRef> traits = body.solver.assembly.objectTraits(from, from);
    for (TraitDef auto : to.autos()) {
      if (!from.autos().contains(auto) && traits.stream().noneMatch(each -> each.trait() == auto)) {
        return false;
      }
    }
    if (from.principal().equals(to.principal())) {
      return body.table.unify(
          new Type.Dynamic(from.principal(), from.args(), from.assocs(), to.autos(), to.region()),
          to);
    }
    for (TraitRef each : traits) {
      if (Optional.of(each.trait()).equals(to.principal())) {
        int snapshot = body.table.snapshot();
        List<GenericArg> args = new ArrayList<>();
        for (GenericArg arg : each.args().subList(1, each.args().size())) {
          args.add(arg instanceof Type type ? body.normalize(type, body.frame.span) : arg);
        }
        if (body.table.unifyArgs(args, to.args()) && sameAssocs(from, each, to)) {
          return true;
        }
        body.table.rollback(snapshot);
      }
    }
    return to.principal().isEmpty();
  }

  private boolean sameAssocs(Type.Dynamic from, TraitRef trait, Type.Dynamic to) {
    for (Type.AssocValue value : to.assocs()) {
      Type.Projection own = new Type.Projection(value.assoc(), trait.args());
      if (!body.table.unify(body.normalize(own, body.frame.span), value.type())) {
        return false;
      }
    }
    return true;
  }

  private void objectNeeds(Type source, Type.Dynamic to, List<Predicate> needed) {
    if (to.principal().isPresent()) {
      List<GenericArg> args = new ArrayList<>();
      args.add(source);
      args.addAll(to.args());
      needed.add(new Predicate.Trait(new TraitRef(to.principal().get(), args), 0));
      for (Type.AssocValue value : to.assocs()) {
        List<GenericArg> own = new ArrayList<>(args);
        // The value may belong to a supertrait, as FnOnce's Output to Fn.
        needed.add(
            new Predicate.Projects(
                new Type.Projection(
                    value.assoc(), own.subList(0, value.assoc().trait().generics().count())),
                value.type(),
                0));
      }
    }
    for (TraitDef auto : to.autos()) {
      needed.add(new Predicate.Trait(new TraitRef(auto, List.of(source)), 0));
    }
    needed.add(
        new Predicate.Trait(new TraitRef(body.cx.lang(TraitDef.Lang.SIZED), List.of(source)), 0));
  }
}
