package dev.holdfast.simulator.build;

import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.MirConst;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.syntax.BinaryOp;
import dev.holdfast.simulator.syntax.Expr.UnaryOp;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.CastKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives borrowed constant expressions a place that lives for ever (Reference: promotion). */
final class Promotion {

  private final BodyBuilder b;

  /** The borrows in a constant's value whose operands live on; null until asked for. */
  private List<ExprKind.Borrow> extended;

  Promotion(BodyBuilder builder) {
    this.b = builder;
  }

  boolean applies(ExprKind.Borrow borrow) {
    Expr operand = borrow.operand();
    if (borrow.kind() == BorrowKind.SHARED && livesOn(borrow)) {
      return true;
    }
    return switch (borrow.kind()) {
      case SHARED -> promotable(operand);
      case MUT, TWO_PHASE_MUT ->
          operand.kind() instanceof ExprKind.Array array && array.elements().isEmpty();
      case FAKE, UNIQUE -> false;
    };
  }

  /**
   * The operand with the constant of which it is a part behind a promoted reference: an array's
   * element at an index that only the run knows. Other operands stay as they are.
   */
  Expr based(ExprKind.Borrow borrow) {
    Expr operand = borrow.operand();
    return borrow.kind() == BorrowKind.SHARED && isFrozen(operand.type(), 0)
        ? based(operand)
        : operand;
  }

  private Expr based(Expr place) {
    Expr whole =
        switch (place.kind()) {
          case ExprKind.Field it -> it.operand();
          case ExprKind.Index it when it.operand().type() instanceof Type.Array -> it.operand();
          default -> place;
        };
    if (whole == place) {
      return place;
    }
    Expr base = based(whole);
    if (base == whole) {
      if (!isPartOf(whole)) {
        return place;
      }
      Expr borrow =
          new Expr(
              new Type.Ref(Region.ERASED, whole.type(), false),
              whole.span(),
              new ExprKind.Borrow(BorrowKind.SHARED, whole, false));
      base = new Expr(whole.type(), whole.span(), new ExprKind.Deref(borrow));
    }
    ExprKind part =
        switch (place.kind()) {
          case ExprKind.Field it -> new ExprKind.Field(base, it.index());
          case ExprKind.Index it -> new ExprKind.Index(base, it.index());
          default -> throw new IllegalStateException("bug: not a part");
        };
    return new Expr(place.type(), place.span(), part);
  }

  /** What a constant's or static's value refers to lives as long as the program. */
  private boolean livesOn(ExprKind.Borrow borrow) {
    if (!(b.thir.owner() instanceof ConstDef || b.thir.owner() instanceof StaticDef)) {
      return false;
    }
    if (extended == null) {
      extended = new ArrayList<>();
      extend(b.thir.value());
    }
    for (ExprKind.Borrow each : extended) {
      if (each == borrow) {
        return true;
      }
    }
    return false;
  }

  /** Reference: destructors, extending based on expressions. */
  private void extend(Expr expr) {
    switch (expr.kind()) {
      case ExprKind.Borrow it when it.operand().kind() instanceof ExprKind.Deref deref ->
          extend(deref.operand());
      case ExprKind.Borrow it -> {
        if (isValue(it.operand())) {
          extended.add(it);
          extend(it.operand());
        }
      }
      case ExprKind.Cast it -> extend(it.operand());
      case ExprKind.Call it -> {
        if (it.function().type() instanceof Type.FnItem fn && fn.def().isConstructor()) {
          it.args().forEach(this::extend);
        }
      }
      case ExprKind.Tuple it -> it.elements().forEach(this::extend);
      case ExprKind.Array it -> it.elements().forEach(this::extend);
      case ExprKind.Adt it -> {
        for (ExprKind.FieldInit field : it.fields()) {
          extend(field.value());
        }
      }
      default -> {}
    }
  }

  private static boolean isValue(Expr expr) {
    return switch (expr.kind()) {
      case ExprKind.Local it -> false;
      case ExprKind.Static it -> false;
      case ExprKind.Field it -> false;
      case ExprKind.Index it -> false;
      case ExprKind.Deref it -> false;
      default -> true;
    };
  }

  /** The reference to the promoted operand of {@code borrow}, which is {@code expr}. */
  Operand promote(Expr expr, ExprKind.Borrow borrow) {
    Expr value = borrow.operand();
    Body body =
        MirBuilder.construct(
            new dev.holdfast.simulator.thir.Body(
                b.thir.owner(),
                List.of(),
                value,
                value.type(),
                List.of(),
                Optional.empty(),
                b.thir.env(),
                value.span(),
                false),
            b.queries,
            true);
    Body run = b.needsDrop(value.type()) ? DropElaboration.elaborate(body, b.queries) : body;
    return new Operand.Constant(new MirConst.Promoted(run), expr.type(), expr.span());
  }

  /** Constant, without interior mutability, drop, calls, or a way to fail. */
  private boolean promotable(Expr expr) {
    return switch (expr.kind()) {
      case ExprKind.Literal it -> true;
      case ExprKind.ConstParam it -> true;
      case ExprKind.NamedConst it -> !b.needsDrop(expr.type()) && isFrozen(expr.type(), 0);
      case ExprKind.Unary it ->
          BodyBuilder.isNegativeLiteral(it) || it.op() == UnaryOp.NOT && promotable(it.operand());
      case ExprKind.Binary it -> promotable(it.left()) && promotable(it.right()) && cannotFail(it);
      case ExprKind.Cast it -> isPlain(it.kind()) && promotable(it.operand());
      case ExprKind.Tuple it -> all(it.elements());
      case ExprKind.Array it -> all(it.elements());
      case ExprKind.Repeat it -> promotable(it.value());
      case ExprKind.Adt it -> {
        boolean parts = it.base().isEmpty() && isPlain((Type.Adt) expr.type());
        for (ExprKind.FieldInit field : it.fields()) {
          parts = parts && promotable(field.value());
        }
        yield parts;
      }
      case ExprKind.Call it ->
          it.function().type() instanceof Type.FnItem fn
              && fn.def().isConstructor()
              && promotable(it.function())
              && expr.type() instanceof Type.Adt adt
              && isPlain(adt)
              && all(it.args());
      case ExprKind.Borrow it ->
          it.kind() == BorrowKind.SHARED && promotable(withoutReborrow(it.operand()));
      case ExprKind.Capturing it -> expr.type() instanceof Type.Closure && it.captures().isEmpty();
      case ExprKind.Field it -> isPartOf(it.operand());
      case ExprKind.Index it -> isWithin(it) && isPartOf(it.operand());
      default -> false;
    };
  }

  /** Whether a part of the value is constant with it; a union's tells nothing of the others. */
  private boolean isPartOf(Expr whole) {
    boolean union = whole.type() instanceof Type.Adt adt && adt.def().kind() == AdtDef.Kind.UNION;
    return !union && !b.needsDrop(whole.type()) && promotable(whole);
  }

  /** An array's element at an index that is known, and smaller than the length. */
  private boolean isWithin(ExprKind.Index it) {
    if (!(it.operand().type() instanceof Type.Array array)
        || !(array.length() instanceof Const.Value length)) {
      return false;
    }
    return switch (it.index().kind()) {
      case ExprKind.Literal at ->
          at.value() instanceof Value.Scalar index
              && index.high() == 0
              && Long.compareUnsigned(index.low(), length.value()) < 0;
      case ExprKind.NamedConst at ->
          at.args().isEmpty()
              && Long.compareUnsigned(
                      b.queries.evaluate(new Const.Unevaluated(at.def(), at.args())),
                      length.value())
                  < 0;
      default -> false;
    };
  }

  /** Of {@code *r} the reference. */
  private static Expr withoutReborrow(Expr expr) {
    return expr.kind() instanceof ExprKind.Deref deref && deref.operand().type() instanceof Type.Ref
        ? deref.operand()
        : expr;
  }

  private boolean all(List<Expr> parts) {
    for (Expr part : parts) {
      if (!promotable(part)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPlain(Type.Adt type) {
    return type.def().lang() != AdtDef.Lang.UNSAFE_CELL
        && type.def().kind() != AdtDef.Kind.UNION
        && b.queries.dropFunction(type).isEmpty();
  }

  private static boolean isPlain(CastKind kind) {
    return switch (kind) {
      case INT_TO_INT,
          INT_TO_FLOAT,
          FLOAT_TO_INT,
          FLOAT_TO_FLOAT,
          COERCION,
          MUT_TO_CONST,
          REIFY_FN_POINTER,
          CLOSURE_FN_POINTER,
          UNSAFE_FN_POINTER,
          UNSIZE ->
          true;
      case PTR_TO_PTR, PTR_TO_ADDR, ADDR_TO_PTR, FN_PTR_TO_ADDR, FN_PTR_TO_PTR -> false;
    };
  }

  private static boolean cannotFail(ExprKind.Binary it) {
    if (it.op() != BinaryOp.DIV && it.op() != BinaryOp.REM) {
      return true;
    }
    return it.left().type() instanceof Type.Float
        || it.right().kind() instanceof ExprKind.Literal literal
            && literal.value() instanceof Value.Scalar scalar
            && (scalar.low() != 0 || scalar.high() != 0);
  }

  /** No UnsafeCell in any value of the type, as far as the type tells. */
  private boolean isFrozen(Type type, int depth) {
    if (depth > 8) {
      return false;
    }
    return switch (type) {
      case Type.Adt it -> {
        boolean frozen = it.def().lang() != AdtDef.Lang.UNSAFE_CELL;
        for (int v = 0; frozen && v < it.def().variants().size(); v++) {
          for (int f = 0; frozen && f < it.def().variants().get(v).fields().size(); f++) {
            frozen = isFrozen(b.fieldType(it, v, f), depth + 1);
          }
        }
        yield frozen;
      }
      case Type.Array it -> isEmpty(it.length()) || isFrozen(it.element(), depth + 1);
      case Type.Slice it -> isFrozen(it.element(), depth + 1);
      case Type.Tuple it -> allFrozen(it.elements(), depth);
      case Type.Closure it -> allFrozen(it.upvars(), depth);
      case Type.Coroutine it -> false;
      case Type.Dynamic it -> false;
      case Type.Projection it -> false;
      case Type.Opaque it -> false;
      case Type.Param it -> false;
      case Type.Infer it -> false;
      case Type.Error it -> false;
      case Type.Bool it -> true;
      case Type.Char it -> true;
      case Type.Str it -> true;
      case Type.Never it -> true;
      case Type.Int it -> true;
      case Type.Float it -> true;
      case Type.Ref it -> true;
      case Type.RawPtr it -> true;
      case Type.FnItem it -> true;
      case Type.FnPtr it -> true;
    };
  }

  private static boolean isEmpty(Const length) {
    return length instanceof Const.Value value && value.value() == 0;
  }

  private boolean allFrozen(List<? extends GenericArg> types, int depth) {
    for (GenericArg type : types) {
      if (!isFrozen((Type) type, depth + 1)) {
        return false;
      }
    }
    return true;
  }
}
