package dev.holdfast.simulator.build;

import dev.holdfast.simulator.build.Scopes.Scope;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Rvalue.AggregateKind;
import dev.holdfast.simulator.thir.Capture;
import dev.holdfast.simulator.thir.CastKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;

/** Builds expressions as the right side of an assignment. */
final class Rvalues {

  private final BodyBuilder b;

  Rvalues(BodyBuilder builder) {
    this.b = builder;
  }

  /** Its operands live to the end of the scope that is open now. */
  Rvalue local(Expr expr) {
    Scope scope = b.scopes.top();
    b.enter(expr);
    Rvalue value = inner(scope, expr);
    b.leave();
    return value;
  }

  Rvalue inner(Scope scope, Expr expr) {
    return switch (expr.kind()) {
      case ExprKind.Repeat it -> {
        if (it.length() instanceof dev.holdfast.simulator.type.Const.Value n && n.value() == 0) {
          b.operands.operand(scope, it.value());
          yield new Rvalue.Aggregate(new AggregateKind.Array(expr.type()), List.of());
        }
        yield new Rvalue.Repeat(b.operands.operand(scope, it.value()), it.length());
      }
      case ExprKind.Binary it -> {
        Operand left = b.operands.operand(scope, it.left());
        Operand right = b.operands.operand(scope, it.right());
        yield b.arithmetic.binary(
            it.op(), left, right, it.left().type(), it.right().type(), expr.span());
      }
      case ExprKind.Unary it ->
          b.arithmetic.unary(it.op(), b.operands.operand(scope, it.operand()), expr);
      case ExprKind.Cast it when it.kind() != CastKind.COERCION -> cast(it, scope, expr);
      case ExprKind.Array it ->
          new Rvalue.Aggregate(
              new AggregateKind.Array(expr.type()), b.places.operands(it.elements(), scope));
      case ExprKind.Tuple it ->
          new Rvalue.Aggregate(
              new AggregateKind.Tuple(expr.type()), b.places.operands(it.elements(), scope));
      case ExprKind.Capturing it -> capturing(it, scope, expr);
      default -> new Rvalue.Use(b.operands.inner(scope, expr));
    };
  }

  private Rvalue cast(ExprKind.Cast it, Scope scope, Expr expr) {
    Type from = it.operand().type();
    if (from instanceof Type.Adt adt && adt.def().isEnum()) {
      Local value = b.operands.temp(scope, it.operand(), true);
      Type tag = discriminantType(adt.def());
      Local discriminant = b.temp(tag, expr.span());
      b.cfg.assign(Place.of(discriminant), new Rvalue.Discriminant(Place.of(value)), expr.span());
      return new Rvalue.Cast(
          CastKind.INT_TO_INT, new Operand.Move(Place.of(discriminant)), expr.type());
    }
    Operand operand =
        switch (it.kind()) {
          case REIFY_FN_POINTER, CLOSURE_FN_POINTER, UNSAFE_FN_POINTER, UNSIZE, MUT_TO_CONST -> {
            b.temporaries.markParts(it.operand());
            yield b.operands.inner(scope, it.operand());
          }
          default -> b.operands.operand(scope, it.operand());
        };
    return new Rvalue.Cast(it.kind(), operand, expr.type());
  }

  /** The type of an enum's discriminant (Reference: enumerations, discriminants). */
  static Type discriminantType(AdtDef def) {
    return def.repr().tag().isPresent() ? new Type.Int(def.repr().tag().get()) : Type.ISIZE;
  }

  private Rvalue capturing(ExprKind.Capturing it, Scope scope, Expr expr) {
    it.matched().forEach(b.places::matched);
    List<Operand> parts = new ArrayList<>();
    for (Capture capture : it.captures()) {
      parts.add(b.places.capture(capture, scope, expr.span()));
    }
    AggregateKind kind =
        expr.type() instanceof Type.Coroutine
            ? new AggregateKind.Coroutine(expr.type())
            : new AggregateKind.Closure(expr.type());
    return new Rvalue.Aggregate(kind, parts);
  }

  /** A struct, enum or union value; fields in the order written, then those of the base. */
  Rvalue adt(ExprKind.Adt it, Expr expr) {
    Scope scope = b.scopes.top();
    Type.Adt type = (Type.Adt) expr.type();
    List<AdtDef.Field> fields = type.def().variants().get(it.variant()).fields();
    Operand[] parts = new Operand[fields.size()];
    for (ExprKind.FieldInit field : it.fields()) {
      parts[field.index()] = b.operands.operand(scope, field.value());
    }
    if (type.def().kind() == AdtDef.Kind.UNION) {
      int index = it.fields().get(0).index();
      return new Rvalue.Aggregate(
          new AggregateKind.Adt(type, it.variant(), index), List.of(parts[index]));
    }
    if (it.base().isPresent()) {
      PlaceBuilder base = b.places.builder(it.base().get());
      for (int i = 0; i < parts.length; i++) {
        if (parts[i] == null) {
          Type part = b.fieldType(type, it.variant(), i);
          parts[i] = b.consume(b.places.finish(base.field(i, part), expr.span()), part);
        }
      }
    }
    return new Rvalue.Aggregate(new AggregateKind.Adt(type, it.variant(), -1), List.of(parts));
  }

  /** A constructor's call is a value of its type. */
  Rvalue constructed(int variant, List<Expr> args, Expr expr) {
    return new Rvalue.Aggregate(
        new AggregateKind.Adt(expr.type(), variant, -1), b.places.operands(args, b.scopes.top()));
  }
}
