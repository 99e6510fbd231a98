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
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a closure or async block captures and how (Reference: closure types, capture modes and
 * capture precision), and with it the closure's kind.
 */
final class CaptureAnalysis {

  /** How a captured place is used, weakest first. */
  private enum Use {
    SHARED,
    MUT,
    MOVE
  }

  /** A captured place on its way to a Capture. */
  private static final class Captured {
    final LocalVar root;
    List<Capture.Step> path;
    Use use;
    Span span;

    Captured(LocalVar root, List<Capture.Step> path, Use use, Span span) {
      this.root = root;
      this.path = path;
      this.use = use;
      this.span = span;
    }
  }

  /** A place expression's root variable, if it is one of an outer body, and its path. */
  private record PlaceUse(LocalVar root, List<Capture.Step> path) {}

  private final BodyChecker body;
  private final Frame frame;
  private final List<Captured> captured = new ArrayList<>();
  private final List<LocalVar> params = new ArrayList<>();
  private final boolean moves;
  private ClosureDef.Kind kind = ClosureDef.Kind.FN;

  private CaptureAnalysis(BodyChecker body, Frame frame, boolean moves) {
    this.body = body;
    this.frame = frame;
    this.moves = moves;
  }

  /** Frames come inner before outer, so an inner one's captures are known to the outer one. */
  static void analyse(BodyChecker body, Frame frame) {
    boolean ofClosure =
        frame.owner instanceof CoroutineDef def && def.kind() == CoroutineDef.Kind.CLOSURE;
    CaptureAnalysis analysis = of(body, frame, frame.moves && !ofClosure);
    if (ofClosure && frame.moves && analysis.takesFromClosure()) {
      analysis = of(body, frame, true);
    }
    analysis.finish();
  }

  private static CaptureAnalysis of(BodyChecker body, Frame frame, boolean moves) {
    CaptureAnalysis analysis = new CaptureAnalysis(body, frame, moves);
    if (frame.owner instanceof CoroutineDef def && def.kind() != CoroutineDef.Kind.BLOCK) {
      analysis.captureParams();
    }
    analysis.consume(frame.value);
    return analysis;
  }

  /**
   * The future of a `move` async closure borrows from the closure where that can be called again;
   * where it is called once, the future takes what the closure has captured.
   */
  private boolean takesFromClosure() {
    return kind == ClosureDef.Kind.FN_ONCE
        || frame.parent.orElseThrow().owner instanceof ClosureDef closure
            && closure.expected().equals(Optional.of(ClosureDef.Kind.FN_ONCE));
  }

  /** An async fn or closure captures all its parameters, in order, used or not. */
  private void captureParams() {
    for (var param : frame.parent.orElseThrow().params) {
      if (param.pattern().kind() instanceof PatternKind.Binding it) {
        captured.add(new Captured(it.var(), List.of(), Use.MOVE, param.span()));
        params.add(it.var());
      }
    }
  }

  private void finish() {
    List<Capture> captures = new ArrayList<>();
    for (Captured each : captured) {
      captures.add(capture(each));
    }
    frame.creation.setKind(new ExprKind.Capturing(captures));
    body.cx.upvars.setCaptures(frame.owner, captures);
    if (frame.owner instanceof ClosureDef def) {
      if (def.isAsync() && lends(captures)) {
        def.setLender();
      }
      def.resolve(def.expected().orElse(kind), def.sig());
      body.cx.upvars.setKindKnown(def);
      body.calls.overloaded.resolveOpen(def);
    }
  }

  /** Whether a future of the async closure borrows from it. */
  private boolean lends(List<Capture> captures) {
    if (frame.value.kind() instanceof ExprKind.Capturing future) {
      for (Capture inner : future.captures()) {
        for (Capture outer : captures) {
          if (inner.borrowsFrom(outer)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private Capture capture(Captured it) {
    Type type = typeOf(it.root, it.path);
    if (it.use == Use.MOVE) {
      return new Capture(it.root, it.path, Optional.empty(), type, it.span);
    }
    BorrowKind borrow =
        switch (it.use) {
          case SHARED -> BorrowKind.SHARED;
          case MUT, MOVE -> startsMutable(it) ? BorrowKind.MUT : BorrowKind.UNIQUE;
        };
    return new Capture(
        it.root,
        it.path,
        Optional.of(borrow),
        new Type.Ref(Region.ERASED, type, borrow != BorrowKind.SHARED),
        it.span);
  }

  /**
   * Whether what the body around the closure has of the place is declared {@code mut}: the variable
   * itself, or its own capture of it, which a {@code &mut} on the way makes so.
   */
  private boolean startsMutable(Captured it) {
    Frame around = frame.parent.orElseThrow();
    return it.root.mutable()
        || body.locals.declaringFrame(it.root) != around && !around.moves && derefsReference(it);
  }

  private static Type typeOf(LocalVar root, List<Capture.Step> path) {
    return path.isEmpty() ? root.type() : path.get(path.size() - 1).type();
  }

  // --- recording

  private boolean isOuter(LocalVar var) {
    Frame declared = body.locals.declaringFrame(var);
    return declared != null && declared != frame && !declared.isWithin(frame);
  }

  private boolean isCopy(Type type) {
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

  private void record(PlaceUse place, Use wanted, Span span) {
    if (params.contains(place.root())) {
      return;
    }
    Use use = wanted;
    List<Capture.Step> path = new ArrayList<>(place.path());
    Type type = typeOf(place.root(), path);
    boolean copies = use == Use.MOVE && isCopy(type);
    if (copies) {
      use = Use.SHARED;
    }
    kindFrom(wanted, copies);
    cutUnsafe(place.root(), path);
    if (moves) {
      // Captured by value up to the first dereference; through a reference the reference is taken.
      cutAtDeref(path);
      use = Use.MOVE;
    } else if (use == Use.MOVE) {
      cutAtDeref(path);
    } else {
      cutAtShared(place.root(), path);
    }
    merge(new Captured(place.root(), path, use, span));
  }

  /** FnMut where a captured place is changed, FnOnce where it is moved out of. */
  private void kindFrom(Use use, boolean copies) {
    if (use == Use.MOVE && !copies) {
      kind = ClosureDef.Kind.FN_ONCE;
    } else if (use == Use.MUT && kind == ClosureDef.Kind.FN) {
      kind = ClosureDef.Kind.FN_MUT;
    }
  }

  private boolean derefsReference(Captured place) {
    Type type = place.root.type();
    for (Capture.Step step : place.path) {
      if (step instanceof Capture.Step.Deref && body.table.resolve(type) instanceof Type.Ref) {
        return true;
      }
      type = step.type();
    }
    return false;
  }

  /** Raw pointers, unions and packed structs are not looked into. */
  private void cutUnsafe(LocalVar root, List<Capture.Step> path) {
    Type type = root.type();
    for (int i = 0; i < path.size(); i++) {
      Type at = body.table.resolve(type);
      boolean cut =
          path.get(i) instanceof Capture.Step.Deref
              ? at instanceof Type.RawPtr
              : at instanceof Type.Adt adt
                  && (adt.def().kind() == AdtDef.Kind.UNION || adt.def().repr().packed());
      if (cut) {
        path.subList(i, path.size()).clear();
        return;
      }
      type = path.get(i).type();
    }
  }

  private static void cutAtDeref(List<Capture.Step> path) {
    for (int i = 0; i < path.size(); i++) {
      if (path.get(i) instanceof Capture.Step.Deref) {
        path.subList(i, path.size()).clear();
        return;
      }
    }
  }

  /** Fields behind a shared reference are captured by what it refers to. */
  private void cutAtShared(LocalVar root, List<Capture.Step> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      if (path.get(i) instanceof Capture.Step.Deref) {
        Type pointer = body.table.resolve(typeOf(root, path.subList(0, i)));
        if (pointer instanceof Type.Ref ref && !ref.mutable()) {
          path.subList(i + 1, path.size()).clear();
        }
        return;
      }
    }
  }

  /** An ancestor takes its descendants in; the strongest use counts. */
  private void merge(Captured added) {
    for (int i = 0; i < captured.size(); i++) {
      Captured old = captured.get(i);
      if (old.root != added.root) {
        continue;
      }
      if (isPrefix(old.path, added.path)) {
        old.use = stronger(old.use, added.use);
        return;
      }
      if (isPrefix(added.path, old.path)) {
        old.path = added.path;
        old.use = stronger(old.use, added.use);
        for (int j = captured.size() - 1; j > i; j--) {
          Captured other = captured.get(j);
          if (other.root == added.root && isPrefix(added.path, other.path)) {
            old.use = stronger(old.use, other.use);
            captured.remove(j);
          }
        }
        return;
      }
    }
    captured.add(added);
  }

  private static Use stronger(Use a, Use b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static boolean isPrefix(List<Capture.Step> prefix, List<Capture.Step> path) {
    if (prefix.size() > path.size()) {
      return false;
    }
    for (int i = 0; i < prefix.size(); i++) {
      boolean same =
          switch (prefix.get(i)) {
            case Capture.Step.Deref it -> path.get(i) instanceof Capture.Step.Deref;
            case Capture.Step.Field it ->
                path.get(i) instanceof Capture.Step.Field other && other.index() == it.index();
          };
      if (!same) {
        return false;
      }
    }
    return true;
  }

  // --- the walk

  /** The value is used: a place is copied or moved. */
  private void consume(Expr expr) {
    Optional<PlaceUse> place = place(expr);
    if (place.isPresent()) {
      record(place.get(), Use.MOVE, expr.span());
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
      record(place.get(), use, expr.span());
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
        Use use = capture.byRef().map(CaptureAnalysis::useOf).orElse(Use.MOVE);
        record(new PlaceUse(capture.root(), capture.path()), use, capture.span());
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
    for (Pattern pattern : patterns) {
      pattern(pattern, place.get(), scrutinee.span());
    }
  }

  private void pattern(Pattern pattern, PlaceUse place, Span span) {
    switch (pattern.kind()) {
      case PatternKind.Wild it -> {}
      case PatternKind.Binding it -> {
        Use use = it.byRef().map(CaptureAnalysis::useOf).orElse(Use.MOVE);
        record(place, use, span);
        it.sub().ifPresent(sub -> pattern(sub, place, span));
      }
      case PatternKind.Variant it -> {
        // Reading the discriminant reads the whole place; fields of variants are not split.
        record(place, it.fields().isEmpty() ? Use.SHARED : variantUse(it), span);
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
      case PatternKind.Constant it -> record(place, Use.SHARED, span);
      case PatternKind.Range it -> record(place, Use.SHARED, span);
      case PatternKind.Slice it -> record(place, Use.SHARED, span);
      case PatternKind.Or it -> {
        for (Pattern each : it.alternatives()) {
          pattern(each, place, span);
        }
      }
      case PatternKind.Error it -> {}
    }
  }

  private Use variantUse(PatternKind.Variant it) {
    Use strongest = Use.SHARED;
    for (PatternKind.FieldPattern field : it.fields()) {
      strongest = stronger(strongest, bindingUse(field.pattern()));
    }
    return strongest;
  }

  private Use bindingUse(Pattern pattern) {
    return switch (pattern.kind()) {
      case PatternKind.Binding it ->
          it.byRef().isPresent()
              ? useOf(it.byRef().get())
              : isCopy(pattern.type()) ? Use.SHARED : Use.MOVE;
      case PatternKind.Variant it -> variantUse(it);
      case PatternKind.Leaf it -> {
        Use strongest = Use.SHARED;
        for (PatternKind.FieldPattern field : it.fields()) {
          strongest = stronger(strongest, bindingUse(field.pattern()));
        }
        yield strongest;
      }
      case PatternKind.Deref it -> bindingUse(it.inner());
      case PatternKind.Or it -> {
        Use strongest = Use.SHARED;
        for (Pattern each : it.alternatives()) {
          strongest = stronger(strongest, bindingUse(each));
        }
        yield strongest;
      }
      default -> Use.SHARED;
    };
  }
}
