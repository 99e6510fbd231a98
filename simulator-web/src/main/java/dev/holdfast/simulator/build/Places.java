package dev.holdfast.simulator.build;

import dev.holdfast.simulator.mir.AssertMessage;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.MirConst;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.BinaryOp;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.Capture;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.Type;
import java.util.List;
import java.util.Optional;

/** Builds expressions as places; a value gets a temporary. */
final class Places {

  private final BodyBuilder b;

  Places(BodyBuilder builder) {
    this.b = builder;
  }

  Place place(Expr expr) {
    return finish(builder(expr), expr.span());
  }

  PlaceBuilder builder(Expr expr) {
    b.enter(expr);
    PlaceBuilder place = inner(expr, false);
    b.leave();
    return place;
  }

  /** The operand of an auto-ref: it has no scope of its own. */
  Place adjusted(Expr expr) {
    b.temporaries.markParts(expr);
    return finish(inner(expr, true), expr.span());
  }

  /** Of an expression whose own scope is open already. */
  Place opened(Expr expr) {
    return finish(inner(expr, false), expr.span());
  }

  /** The place that is meant; a place of an enclosing body has to be captured. */
  Place finish(PlaceBuilder place, Span span) {
    Optional<Place> resolved = b.upvars.resolve(place);
    if (resolved.isEmpty()) {
      throw new IllegalStateException(
          "bug: " + place.captured() + " is not captured at " + span.line() + ":" + span.column());
    }
    return resolved.get();
  }

  private PlaceBuilder inner(Expr expr, boolean adjusted) {
    return switch (expr.kind()) {
      case ExprKind.Local it -> b.variablePlace(it.var());
      case ExprKind.Static it -> statik(expr, it.def());
      case ExprKind.Deref it -> part(it.operand(), adjusted).deref();
      case ExprKind.Field it -> builder(it.operand()).field(it.index(), expr.type());
      case ExprKind.Index it -> index(it, expr);
      default -> PlaceBuilder.of(b.operands.tempInner(b.temporaryScope(expr), expr, true));
    };
  }

  private PlaceBuilder part(Expr operand, boolean adjusted) {
    if (!adjusted) {
      return builder(operand);
    }
    b.temporaries.markParts(operand);
    return inner(operand, true);
  }

  private PlaceBuilder statik(Expr expr, StaticDef def) {
    Type type =
        def.mutable()
            ? new Type.RawPtr(expr.type(), true)
            : new Type.Ref(Region.ERASED, expr.type(), false);
    Local address = b.temp(type, expr.span());
    b.storageLive(b.temporaryScope(expr), address, expr.span());
    Operand constant = new Operand.Constant(new MirConst.StaticAddress(def), type, expr.span());
    b.cfg.assign(Place.of(address), new Rvalue.Use(constant), expr.span());
    return PlaceBuilder.of(address).deref();
  }

  private PlaceBuilder index(ExprKind.Index it, Expr expr) {
    PlaceBuilder base = builder(it.operand());
    Local index = b.operands.temp(b.temporaryScope(expr), it.index(), false);
    Place of = finish(base, expr.span());
    Operand length = length(it.operand().type(), of, expr.span());
    Local inBounds = b.temp(Type.BOOL, expr.span());
    b.cfg.assign(
        Place.of(inBounds),
        new Rvalue.Binary(BinaryOp.LT, new Operand.Copy(Place.of(index)), length),
        expr.span());
    b.arithmetic.check(
        inBounds,
        true,
        new AssertMessage.BoundsCheck(length, new Operand.Copy(Place.of(index))),
        expr.span());
    return PlaceBuilder.of(of).then(new PlaceElem.Index(index));
  }

  /** The length of an array or slice as an operand that may be used twice. */
  Operand length(Type type, Place of, Span span) {
    if (type instanceof Type.Array array) {
      b.cfg.push(new Statement.FakeRead(Statement.Cause.INDEX, of, span));
      return new Operand.Constant(new MirConst.TypeConst(array.length()), Type.USIZE, span);
    }
    Local length = b.temp(Type.USIZE, span);
    b.cfg.assign(Place.of(length), new Rvalue.Len(of), span);
    return new Operand.Copy(Place.of(length));
  }

  /** Checks where a closure is made what its body is going to match. */
  void matched(Capture.Matched it) {
    b.upvars
        .resolve(builder(it.root(), it.path()))
        .ifPresent(
            place -> b.cfg.push(new Statement.FakeRead(Statement.Cause.MATCHED, place, it.span())));
  }

  private PlaceBuilder builder(LocalVar root, List<Capture.Step> path) {
    PlaceBuilder builder = b.variablePlace(root);
    for (Capture.Step step : path) {
      builder =
          switch (step) {
            case Capture.Step.Field field -> builder.field(field.index(), field.type());
            case Capture.Step.Deref deref -> builder.deref();
          };
    }
    return builder;
  }

  /** What goes into a closure or coroutine for one capture. */
  Operand capture(Capture capture, Scopes.Scope scope, Span span) {
    Place place = finish(builder(capture.root(), capture.path()), capture.span());
    if (capture.byRef().isEmpty()) {
      return b.consume(place, capture.type());
    }
    BorrowKind kind = capture.byRef().get();
    Local reference = b.temp(capture.type(), capture.span());
    b.storageLive(scope, reference, span);
    b.cfg.assign(Place.of(reference), new Rvalue.Ref(kind, place), capture.span());
    return new Operand.Move(Place.of(reference));
  }

  /** Assigns to a place whose old value has to be dropped. */
  void replace(Place place, Rvalue value, Span placeSpan, Span span) {
    int assign = b.cfg.newBlock();
    b.cfg.push(assign, new dev.holdfast.simulator.mir.Statement.Assign(place, value, span));
    int unwind = b.cfg.newCleanupBlock();
    b.cfg.push(unwind, new dev.holdfast.simulator.mir.Statement.Assign(place, value, span));
    b.cfg.terminate(
        b.cfg.at,
        new Terminator.Drop(place, Cfg.id(assign), Optional.of(Cfg.id(unwind)), true, placeSpan));
    b.scopes.unwindFrom(b.cfg.at, span);
    b.cfg.at = assign;
  }

  /** The elements' type of an array or slice. */
  static Type element(Type type) {
    return switch (type) {
      case Type.Array it -> it.element();
      case Type.Slice it -> it.element();
      default -> throw new IllegalStateException("bug: no elements in " + type);
    };
  }

  /** All of {@code fields} in order as operands, evaluated in the order written. */
  List<Operand> operands(List<Expr> parts, Scopes.Scope scope) {
    List<Operand> made = new java.util.ArrayList<>();
    for (Expr part : parts) {
      made.add(b.operands.operand(scope, part));
    }
    return made;
  }
}
