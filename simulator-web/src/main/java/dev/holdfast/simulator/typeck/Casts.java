package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.CastKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.ReferencesError;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code as}: decided at the end of the body, when types are known (Reference: casts). */
final class Casts {

  private record Open(Expr cast, Expr operand, Span span) {}

  private final BodyChecker body;
  private final List<Open> open = new ArrayList<>();

  Casts(BodyChecker body) {
    this.body = body;
  }

  Expr check(dev.holdfast.simulator.syntax.Expr.Cast it) {
    Type target = body.lower(it.type(), "cast expression types");
    Type at = body.table.shallow(target);
    // Only a literal takes its type from the cast; a scalar target says nothing of other operands.
    // What a call gives need not be what it is cast to.
    boolean hint = isLiteral(it.operand()) || !Operators.isScalar(at) && !isCall(it.operand());
    Type wanted = at instanceof Type.Char && isLiteral(it.operand()) ? Type.U8 : at;
    Expr operand = body.exprs.check(it.operand(), hint ? wanted : null);
    Type from = body.structurally(operand.type());
    if (from instanceof Type.Infer infer && isLiteral(it.operand())) {
      boolean number =
          infer.kind() == Type.InferKind.INTEGER && Operators.isInteger(at)
              || infer.kind() == Type.InferKind.FLOAT && at instanceof Type.Float;
      if (number) {
        body.table.unify(from, at);
      }
    }
    if (from instanceof Type.Error || at instanceof Type.Error) {
      return body.error(it.span());
    }
    if (at instanceof Type.Slice || at instanceof Type.Str || at instanceof Type.Dynamic) {
      String types =
          "`"
              + TypePrinter.print(body.table.resolve(operand.type()))
              + "` as `"
              + TypePrinter.print(body.table.resolve(at))
              + "`";
      body.report(Diagnostic.error("E0620", "cast to unsized type: " + types, it.span(), ""));
      return body.error(it.span());
    }
    Expr cast = new Expr(target, it.span(), new ExprKind.Error(true)).writtenAs(target);
    Open pending = new Open(cast, operand, it.span());
    if (body.table.hasInfer(operand.type()) || body.table.hasInfer(target)) {
      open.add(pending);
    } else {
      decide(pending);
    }
    return cast;
  }

  private static ExprKind coercion(Expr coerced) {
    return new ExprKind.Cast(CastKind.COERCION, coerced);
  }

  private static boolean isCall(dev.holdfast.simulator.syntax.Expr expr) {
    return switch (expr) {
      case dev.holdfast.simulator.syntax.Expr.Call it -> true;
      case dev.holdfast.simulator.syntax.Expr.MethodCall it -> true;
      case dev.holdfast.simulator.syntax.Expr.Paren it -> isCall(it.inner());
      default -> false;
    };
  }

  private static boolean isLiteral(dev.holdfast.simulator.syntax.Expr expr) {
    return switch (expr) {
      case dev.holdfast.simulator.syntax.Expr.IntLiteral it -> true;
      case dev.holdfast.simulator.syntax.Expr.FloatLiteral it -> true;
      case dev.holdfast.simulator.syntax.Expr.Unary it -> isLiteral(it.operand());
      case dev.holdfast.simulator.syntax.Expr.Paren it -> isLiteral(it.inner());
      default -> false;
    };
  }

  void finish() {
    for (Open each : open) {
      decide(each);
    }
    open.clear();
  }

  private boolean coerces(Open it, Type to) {
    int snapshot = body.table.snapshot();
    Optional<Expr> coerced = body.coercions.tryCoerce(it.operand(), to);
    if (coerced.isPresent()) {
      it.cast().setKind(coercion(coerced.get()));
      return true;
    }
    body.table.rollback(snapshot);
    return false;
  }

  private void decide(Open it) {
    Type from = body.table.resolve(it.operand().type());
    Type to = body.table.resolve(it.cast().type());
    if (from instanceof Type.Infer number && number.kind() != Type.InferKind.GENERAL) {
      // Left open where something else is wrong.
      from = number.kind() == Type.InferKind.INTEGER ? Type.I32 : Type.F64;
    }
    if (from instanceof Type.Infer && !(it.operand().kind() instanceof ExprKind.Error)) {
      body.needTypeInfo.needed(it.operand().span(), from);
      return;
    }
    // As rustc: what can be coerced is; it is shown where that finds out a type, or reborrows.
    if ((from instanceof Type.Ref || body.table.hasInfer(from)) && coerces(it, to)) {
      return;
    }
    boolean unknown = body.isPointerToUnknown(to);
    Optional<CastKind> kind = unknown ? Optional.empty() : kind(from, to);
    if (kind.isPresent() && !from.equals(to)) {
      it.cast().setKind(new ExprKind.Cast(kind.get(), it.operand()));
      return;
    }
    if (coerces(it, to)) {
      return;
    }
    if (unknown) {
      String text = "cannot cast to a pointer of an unknown kind";
      body.report(Diagnostic.error("E0641", text, it.span(), "needs more type information"));
      return;
    }
    if ((from instanceof Type.FnPtr || from instanceof Type.FnItem)
        && (to instanceof Type.Int
            || to instanceof Type.RawPtr pointer
                && body.cx.isSized(pointer.target(), body.solver.env()))) {
      Type.FnPtr function =
          from instanceof Type.FnPtr known ? known : new Type.FnPtr(body.pointers.signature(from));
      Expr reified = body.coercions.tryCoerce(it.operand(), function).orElseThrow();
      CastKind cast = to instanceof Type.Int ? CastKind.FN_PTR_TO_ADDR : CastKind.FN_PTR_TO_PTR;
      it.cast().setKind(new ExprKind.Cast(cast, reified));
      return;
    }
    if (from instanceof Type.Ref && to instanceof Type.RawPtr) {
      Optional<Expr> pointer = throughPointer(it.operand(), (Type.Ref) from, (Type.RawPtr) to);
      if (pointer.isPresent()) {
        it.cast().setKind(new ExprKind.Cast(CastKind.PTR_TO_PTR, pointer.get()));
        return;
      }
    }
    report(it, from, to);
  }

  /** {@code &T as *const U} where T is an array of U. */
  private Optional<Expr> throughPointer(Expr operand, Type.Ref from, Type.RawPtr to) {
    if (!(body.table.shallow(from.target()) instanceof Type.Array array)
        || !body.table.unify(array.element(), to.target())
        || to.mutable() && !from.mutable()) {
      return Optional.empty();
    }
    Type pointer = new Type.RawPtr(from.target(), to.mutable());
    Expr place = new Expr(from.target(), operand.span(), new ExprKind.Deref(operand));
    return Optional.of(
        new Expr(pointer, operand.span(), new ExprKind.RawBorrow(to.mutable(), place)));
  }

  private Optional<CastKind> kind(Type from, Type to) {
    if (isIntegral(from) && to instanceof Type.Int
        || from instanceof Type.Int int8 && int8.equals(Type.U8) && to instanceof Type.Char) {
      return Optional.of(CastKind.INT_TO_INT);
    }
    if (from instanceof Type.Int && to instanceof Type.Float) {
      return Optional.of(CastKind.INT_TO_FLOAT);
    }
    if (from instanceof Type.Float && to instanceof Type.Int) {
      return Optional.of(CastKind.FLOAT_TO_INT);
    }
    if (from instanceof Type.Float && to instanceof Type.Float) {
      return Optional.of(CastKind.FLOAT_TO_FLOAT);
    }
    if (from instanceof Type.RawPtr thin
        && to instanceof Type.RawPtr wide
        && (wide.target() instanceof Type.Slice || wide.target() instanceof Type.Str)
        && body.cx.isSized(thin.target(), body.solver.env())) {
      return Optional.empty();
    }
    if (from instanceof Type.RawPtr a && to instanceof Type.RawPtr b) {
      return differ(a.target(), b.target()) ? Optional.empty() : Optional.of(CastKind.PTR_TO_PTR);
    }
    if (from instanceof Type.RawPtr && to instanceof Type.Int) {
      return Optional.of(CastKind.PTR_TO_ADDR);
    }
    if (from instanceof Type.Int && to instanceof Type.RawPtr) {
      return Optional.of(CastKind.ADDR_TO_PTR);
    }
    return Optional.empty();
  }

  /** Whether what wide pointers know of their targets is of two kinds, or of two traits. */
  private boolean differ(Type from, Type to) {
    if (from instanceof Type.Dynamic a && to instanceof Type.Dynamic b) {
      return !a.principal().equals(b.principal())
          || !body.table.unify(withAutos(a, b.autos()), b)
          || added(a, b).isPresent();
    }
    return from instanceof Type.Dynamic && isLong(to) || to instanceof Type.Dynamic && isLong(from);
  }

  private static boolean isLong(Type type) {
    return type instanceof Type.Slice || type instanceof Type.Str;
  }

  private static Type withAutos(Type.Dynamic type, List<TraitDef> autos) {
    return new Type.Dynamic(type.principal(), type.args(), type.assocs(), autos, type.region());
  }

  /** The first auto trait that a cast would add to an object, and no supertrait has. */
  private Optional<TraitDef> added(Type.Dynamic from, Type.Dynamic to) {
    for (TraitDef auto : to.autos()) {
      boolean known = from.autos().contains(auto);
      if (from.principal().isPresent()) {
        TraitDef trait = from.principal().get();
        for (TraitRef above :
            body.cx.supertraits(new TraitRef(trait, trait.generics().identity()))) {
          known |= above.trait() == auto;
        }
      }
      if (!known) {
        return Optional.of(auto);
      }
    }
    return Optional.empty();
  }

  private static boolean isIntegral(Type type) {
    return switch (type) {
      case Type.Int it -> true;
      case Type.Bool it -> true;
      case Type.Char it -> true;
      case Type.Adt it -> it.def().isEnum() && isFieldless(it.def());
      default -> false;
    };
  }

  private static boolean isFieldless(AdtDef def) {
    for (AdtDef.Variant variant : def.variants()) {
      if (!variant.fields().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private void report(Open it, Type from, Type to) {
    if (ReferencesError.in(from) || ReferencesError.in(to)) {
      body.tainted = true;
      return;
    }
    String a = TypePrinter.print(body.table.resolve(it.operand().type()));
    String b = TypePrinter.print(to);
    if (from instanceof Type.RawPtr pointer
        && to instanceof Type.RawPtr other
        && pointer.target() instanceof Type.Dynamic object
        && other.target() instanceof Type.Dynamic wanted
        && object.principal().equals(wanted.principal())
        && body.table.unify(withAutos(object, wanted.autos()), wanted)) {
      String auto = added(object, wanted).orElseThrow().name();
      String message = "cannot add auto trait `" + auto + "` to dyn bound via pointer cast";
      body.report(Diagnostic.error("E0804", message, it.span(), "unsupported cast"));
      return;
    }
    boolean scalarTarget = Operators.isScalar(to) || to instanceof Type.RawPtr;
    if (!scalarTarget) {
      body.report(
          Diagnostic.error(
              "E0605",
              "non-primitive cast: `" + a + "` as `" + b + "`",
              it.span(),
              "an `as` expression can only be used to convert between primitive types or to coerce"
                  + " to a specific trait object"));
    } else if (to instanceof Type.Bool) {
      body.report(
          Diagnostic.error(
              "E0054", "cannot cast `" + a + "` as `bool`", it.span(), "unsupported cast"));
    } else if (to instanceof Type.Char) {
      body.report(
          Diagnostic.error(
              "E0604",
              "only `u8` can be cast as `char`, not `" + a + "`",
              it.span(),
              "invalid cast"));
    } else if (from instanceof Type.RawPtr thin
        && to instanceof Type.RawPtr wide
        && body.cx.isSized(thin.target(), body.solver.env())
        && !body.cx.isSized(wide.target(), body.solver.env())) {
      body.report(
          Diagnostic.error(
              "E0607",
              "cannot cast thin pointer `" + a + "` to wide pointer `" + b + "`",
              it.span(),
              ""));
    } else if (from instanceof Type.Ref && to instanceof Type.Int) {
      body.report(
          Diagnostic.error(
              "E0606", "casting `" + a + "` as `" + b + "` is invalid", it.span(), ""));
    } else if (Operators.isScalar(from)
        || from instanceof Type.Ref
        || from instanceof Type.RawPtr) {
      body.report(
          Diagnostic.error(
              "E0606", "casting `" + a + "` as `" + b + "` is invalid", it.span(), ""));
    } else if (from instanceof Type.Adt adt && adt.def().isEnum() && isFieldless(adt.def())) {
      boolean character = to instanceof Type.Char;
      boolean truth = to instanceof Type.Bool;
      body.report(
          Diagnostic.error(
              character ? "E0604" : truth ? "E0054" : "E0606",
              character
                  ? "only `u8` can be cast as `char`, not `" + a + "`"
                  : truth
                      ? "cannot cast `" + a + "` as `bool`"
                      : "casting `" + a + "` as `" + b + "` is invalid",
              it.span(),
              ""));
    } else {
      body.report(
          Diagnostic.error(
              "E0605",
              "non-primitive cast: `" + a + "` as `" + b + "`",
              it.span(),
              "an `as` expression can only be used to convert between primitive types or to coerce"
                  + " to a specific trait object"));
    }
  }
}
