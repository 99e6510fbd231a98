package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.Capture;
import dev.holdfast.simulator.thir.CastKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.PatternKind;
import dev.holdfast.simulator.thir.Statement;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Walks the body of a closure or coroutine and tells {@link CaptureAnalysis} of each place of an
 * outer variable how it is used.
 */
final class ExprUseVisitor {

  /** How a captured place is used, weakest first. */
  enum Use {
    SHARED,
    MUT,
    MOVE
  }

  /** A place expression's root variable, if it is one of an outer body, and its path. */
  record PlaceUse(LocalVar root, List<Capture.Step> path) {}

  private final BodyChecker body;
  private final Frame frame;
  private final CaptureAnalysis captures;

  ExprUseVisitor(BodyChecker body, Frame frame, CaptureAnalysis captures) {
    this.body = body;
    this.frame = frame;
    this.captures = captures;
  }

  private boolean isOuter(LocalVar var) {
    Frame declared = body.locals.declaringFrame(var);
    return declared != null && declared != frame && !declared.isWithin(frame);
  }

  boolean isCopy(Type type) {
    Type at = body.table.resolve(type);
    return body.solver.holds(
        new Predicate.Trait(new TraitRef(body.cx.lang(TraitDef.Lang.COPY), List.of(at)), 0));
  }

  private Optional<PlaceUse> place(Expr expr) {
    return switch (expr.kind()) {
      case ExprKind.Local it ->
          isOuter(it.var()) ? Optional.of(new PlaceUse(it.var(), List.of())) : Optional.empty();
      case ExprKind.Field it -> {
        Optional<PlaceUse> base = place(it.operand());
        yield base.map(
            b -> step(b, new Capture.Step.Field(it.index(), fieldName(it), expr.type())));
      }
      case ExprKind.Deref it -> {
        Optional<PlaceUse> base = place(it.operand());
        yield base.map(b -> step(b, new Capture.Step.Deref(expr.type())));
      }
      default -> Optional.empty();
    };
  }

  private String fieldName(ExprKind.Field field) {
    Type type = body.table.resolve(field.operand().type());
    return type instanceof Type.Adt adt
        ? adt.def().variants().get(0).fields().get(field.index()).name()
        : Integer.toString(field.index());
  }

  private static PlaceUse step(PlaceUse base, Capture.Step step) {
    List<Capture.Step> path = new ArrayList<>(base.path());
    path.add(step);
    return new PlaceUse(base.root(), path);
  }

  static Use stronger(Use a, Use b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  /** The value is used: a place is copied or moved. */
  void consume(Expr expr) {
    Optional<PlaceUse> place = place(expr);
    if (place.isPresent()) {
      captures.record(place.get(), Use.MOVE, expr.span());
      return;
    }
    if (isPlaceKind(expr)) {
      inside(expr);
      return;
    }
    walk(expr);
  }

  /** The place is borrowed or written. */
  private void borrow(Expr expr, Use use) {
    Optional<PlaceUse> place = place(expr);
    if (place.isPresent()) {
      captures.record(place.get(), use, expr.span());
      return;
    }
    if (isPlaceKind(expr)) {
      insideBorrowed(expr, use);
      return;
    }
    walk(expr);
  }

  private static boolean isPlaceKind(Expr expr) {
    return switch (expr.kind()) {
      case ExprKind.Local it -> true;
      case ExprKind.Field it -> true;
      case ExprKind.Deref it -> true;
      case ExprKind.Index it -> true;
      case ExprKind.Static it -> true;
      default -> false;
    };
  }

  /** A copy or move out of a place that is not itself one of an outer variable. */
  private void inside(Expr expr) {
    insideBorrowed(expr, Use.SHARED);
  }

  private void insideBorrowed(Expr expr, Use use) {
    switch (expr.kind()) {
      case ExprKind.Field it -> borrow(it.operand(), use);
      case ExprKind.Deref it -> {
        if (isPlaceKind(it.operand())) {
          borrow(it.operand(), derefUse(it.operand(), use));
        } else {
          walk(it.operand());
        }
      }
      case ExprKind.Index it -> {
        borrow(it.operand(), use);
        consume(it.index());
      }
      default -> {}
    }
  }

  private Use derefUse(Expr pointer, Use use) {
    return body.table.resolve(pointer.type()) instanceof Type.RawPtr ? Use.SHARED : use;
  }

  private static Use useOf(BorrowKind kind) {
    return switch (kind) {
      case SHARED, FAKE -> Use.SHARED;
      case MUT, TWO_PHASE_MUT, UNIQUE -> Use.MUT;
    };
  }

  private void consumeAll(List<Expr> exprs) {
    for (Expr each : exprs) {
      consume(each);
    }
  }

  private void walk(Expr expr) {
    switch (expr.kind()) {
      case ExprKind.Literal it -> {}
      case ExprKind.NamedConst it -> {}
      case ExprKind.ConstParam it -> {}
      case ExprKind.Static it -> {}
      case ExprKind.Local it -> {}
      case ExprKind.Call it -> {
        consume(it.function());
        consumeAll(it.args());
      }
      case ExprKind.Deref it -> inside(expr);
      case ExprKind.Field it -> inside(expr);
      case ExprKind.Index it -> inside(expr);
      case ExprKind.Borrow it -> borrow(it.operand(), useOf(it.kind()));
      case ExprKind.RawBorrow it -> borrow(it.operand(), it.mutable() ? Use.MUT : Use.SHARED);
      case ExprKind.Unary it -> consume(it.operand());
      case ExprKind.Binary it -> {
        consume(it.left());
        consume(it.right());
      }
      case ExprKind.Logical it -> {
        consume(it.left());
        consume(it.right());
      }
      case ExprKind.Cast it -> consumeCast(it);
      case ExprKind.NeverToAny it -> consume(it.operand());
      case ExprKind.Block it -> {
        for (Statement each : it.statements()) {
          statement(each);
        }
        it.tail().ifPresent(this::consume);
      }
      case ExprKind.If it -> {
        consume(it.condition());
        consume(it.then());
        it.otherwise().ifPresent(this::consume);
      }
      case ExprKind.Let it -> matched(it.scrutinee(), List.of(it.pattern()));
      case ExprKind.Match it -> {
        List<Pattern> patterns = new ArrayList<>();
        for (ExprKind.Arm arm : it.arms()) {
          patterns.add(arm.pattern());
        }
        matched(it.scrutinee(), patterns);
        for (ExprKind.Arm arm : it.arms()) {
          arm.guard().ifPresent(this::consume);
          consume(arm.body());
        }
      }
      case ExprKind.Loop it -> consume(it.body());
      case ExprKind.Break it -> it.value().ifPresent(this::consume);
      case ExprKind.Continue it -> {}
      case ExprKind.Return it -> it.value().ifPresent(this::consume);
      case ExprKind.Assign it -> {
        consume(it.value());
        borrow(it.place(), Use.MUT);
      }
      case ExprKind.AssignOp it -> {
        consume(it.value());
        borrow(it.place(), Use.MUT);
      }
      case ExprKind.Adt it -> {
        for (ExprKind.FieldInit field : it.fields()) {
          consume(field.value());
        }
        it.base().ifPresent(this::consume);
      }
      case ExprKind.Tuple it -> consumeAll(it.elements());
      case ExprKind.Array it -> consumeAll(it.elements());
      case ExprKind.Repeat it -> consume(it.value());
      case ExprKind.Capturing it -> nested(it);
      case ExprKind.Yield it -> consume(it.value());
      case ExprKind.Error it -> {}
    }
  }

  private void consumeCast(ExprKind.Cast it) {
    if (it.kind() == CastKind.UNSIZE || isPlaceKind(it.operand())) {
      consume(it.operand());
    } else {
      walk(it.operand());
    }
  }

  /** What an inner closure captures of bodies further out, the outer one captures, too. */
  private void nested(ExprKind.Capturing it) {
    for (Capture capture : it.captures()) {
      if (isOuter(capture.root())) {
        Use use = capture.byRef().map(ExprUseVisitor::useOf).orElse(Use.MOVE);
        captures.record(new PlaceUse(capture.root(), capture.path()), use, capture.span());
      }
    }
    for (Capture.Matched each : it.matched()) {
      if (isOuter(each.root())) {
        captures.matched(new PlaceUse(each.root(), each.path()), each.span());
      }
    }
  }

  private void statement(Statement each) {
    switch (each) {
      case Statement.Let it -> {
        if (it.init().isPresent()) {
          matched(it.init().get(), List.of(it.pattern()));
        }
        it.otherwise().ifPresent(this::consume);
      }
      case Statement.ExprStatement it -> consume(it.expr());
    }
  }

  /** A place that is matched is used as its patterns use it; another value is just used. */
  private void matched(Expr scrutinee, List<Pattern> patterns) {
    if (!isPlaceKind(scrutinee)) {
      walk(scrutinee);
      return;
    }
    Optional<PlaceUse> place = place(scrutinee);
    if (place.isEmpty()) {
      inside(scrutinee);
      return;
    }
    captures.matched(place.get(), scrutinee.span());
    for (Pattern pattern : patterns) {
      pattern(pattern, place.get(), scrutinee.span());
    }
  }

  private void pattern(Pattern pattern, PlaceUse place, Span span) {
    switch (pattern.kind()) {
      case PatternKind.Wild it -> {}
      case PatternKind.Binding it -> {
        Use use = it.byRef().map(ExprUseVisitor::useOf).orElse(Use.MOVE);
        captures.record(place, use, span);
        it.sub().ifPresent(sub -> pattern(sub, place, span));
      }
      case PatternKind.Variant it -> {
        // Reading the discriminant reads the whole place; fields of variants are not split.
        used(pattern).ifPresent(use -> captures.record(place, use, span));
      }
      case PatternKind.Leaf it -> {
        for (PatternKind.FieldPattern field : it.fields()) {
          Type type = body.table.resolve(pattern.type());
          String name =
              type instanceof Type.Adt adt
                  ? adt.def().variants().get(0).fields().get(field.index()).name()
                  : Integer.toString(field.index());
          pattern(
              field.pattern(),
              step(place, new Capture.Step.Field(field.index(), name, field.pattern().type())),
              span);
        }
      }
      case PatternKind.Deref it ->
          pattern(it.inner(), step(place, new Capture.Step.Deref(it.inner().type())), span);
      case PatternKind.Constant it -> captures.record(place, Use.SHARED, span);
      case PatternKind.Range it -> captures.record(place, Use.SHARED, span);
      case PatternKind.Slice it ->
          used(pattern).ifPresent(use -> captures.record(place, use, span));
      case PatternKind.Or it -> {
        for (Pattern each : it.alternatives()) {
          pattern(each, place, span);
        }
      }
      case PatternKind.Error it -> {}
    }
  }

  /** How the whole place is used of which a pattern takes parts; not at all if it asks nothing. */
  private Optional<Use> used(Pattern pattern) {
    return switch (pattern.kind()) {
      case PatternKind.Wild it -> Optional.empty();
      case PatternKind.Binding it ->
          Optional.of(
              it.byRef().isPresent()
                  ? useOf(it.byRef().get())
                  : isCopy(pattern.type()) ? Use.SHARED : Use.MOVE);
      case PatternKind.Variant it -> {
        boolean one = ((Type.Adt) body.table.resolve(pattern.type())).def().variants().size() == 1;
        yield used(one, fields(it.fields()));
      }
      case PatternKind.Leaf it -> used(true, fields(it.fields()));
      case PatternKind.Deref it -> used(it.inner());
      case PatternKind.Slice it -> {
        List<Pattern> parts = new ArrayList<>(it.prefix());
        boolean all = parts.isEmpty() && it.slice().isPresent() && it.suffix().isEmpty();
        it.slice().ifPresent(parts::add);
        parts.addAll(it.suffix());
        yield used(all || body.table.resolve(pattern.type()) instanceof Type.Array, parts);
      }
      case PatternKind.Or it -> used(true, it.alternatives());
      default -> Optional.of(Use.SHARED);
    };
  }

  private static List<Pattern> fields(List<PatternKind.FieldPattern> fields) {
    List<Pattern> patterns = new ArrayList<>();
    for (PatternKind.FieldPattern field : fields) {
      patterns.add(field.pattern());
    }
    return patterns;
  }

  /** {@code always}: nothing has to be read to know that there are these parts. */
  private Optional<Use> used(boolean always, List<Pattern> parts) {
    Optional<Use> strongest = always ? Optional.empty() : Optional.of(Use.SHARED);
    for (Pattern part : parts) {
      Optional<Use> use = used(part);
      if (use.isPresent()) {
        strongest = Optional.of(stronger(use.get(), strongest.orElse(Use.SHARED)));
      }
    }
    return strongest;
  }
}
