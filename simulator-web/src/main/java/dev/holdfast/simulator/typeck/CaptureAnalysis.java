package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.Capture;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.thir.PatternKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import dev.holdfast.simulator.type.TypeFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a closure or async block captures and how (Reference: closure types, capture modes and
 * capture precision), and with it the closure's kind.
 */
final class CaptureAnalysis {

  /** A captured place on its way to a Capture. */
  private static final class Captured {
    final LocalVar root;
    List<Capture.Step> path;
    ExprUseVisitor.Use use;
    Span span;

    Captured(LocalVar root, List<Capture.Step> path, ExprUseVisitor.Use use, Span span) {
      this.root = root;
      this.path = path;
      this.use = use;
      this.span = span;
    }
  }

  private final BodyChecker body;
  private final Frame frame;
  private final List<Captured> captured = new ArrayList<>();
  private final List<Capture.Matched> matched = new ArrayList<>();
  private final List<LocalVar> params = new ArrayList<>();
  private final boolean moves;
  private final ExprUseVisitor visitor;
  private ClosureDef.Kind kind = ClosureDef.Kind.FN;

  private CaptureAnalysis(BodyChecker body, Frame frame, boolean moves) {
    this.body = body;
    this.frame = frame;
    this.moves = moves;
    this.visitor = new ExprUseVisitor(body, frame, this);
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
    analysis.visitor.consume(frame.value);
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
        captured.add(new Captured(it.var(), List.of(), ExprUseVisitor.Use.MOVE, param.span()));
        params.add(it.var());
      }
    }
  }

  private void finish() {
    List<Capture> captures = new ArrayList<>();
    for (Captured each : captured) {
      captures.add(capture(each));
    }
    if (captures.stream().anyMatch(each -> containsItself(each.type()))) {
      String label = "cyclic type of infinite size";
      body.report(Diagnostic.error("E0308", "mismatched types", frame.span, label));
      captures.clear();
    }
    frame.creation.setKind(new ExprKind.Capturing(captures, matched));
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

  /** Whether what is to be captured has the type of what captures it. */
  private boolean containsItself(Type captured) {
    boolean[] found = new boolean[1];
    new TypeFolder(TypeFlags.CLOSURE) {
      @Override
      public Type fold(Type each) {
        Optional<List<Type>> upvars = Optional.empty();
        if (each instanceof Type.Closure it) {
          found[0] |= it.def() == frame.owner;
          upvars = body.cx.upvars.of(it);
        } else if (each instanceof Type.Coroutine it) {
          found[0] |= it.def() == frame.owner;
          upvars = body.cx.upvars.of(it);
        }
        upvars.ifPresent(types -> types.forEach(type -> fold(body.table.resolve(type))));
        return foldParts(each);
      }
    }.fold(body.table.resolve(captured));
    return found[0];
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
    if (it.use == ExprUseVisitor.Use.MOVE) {
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

  void record(ExprUseVisitor.PlaceUse place, ExprUseVisitor.Use wanted, Span span) {
    if (params.contains(place.root())) {
      return;
    }
    ExprUseVisitor.Use use = wanted;
    List<Capture.Step> path = new ArrayList<>(place.path());
    Type type = typeOf(place.root(), path);
    boolean copies = use == ExprUseVisitor.Use.MOVE && visitor.isCopy(type);
    if (copies) {
      use = ExprUseVisitor.Use.SHARED;
    }
    kindFrom(wanted, copies);
    cutUnsafe(place.root(), path);
    if (moves) {
      // Captured by value up to the first dereference; through a reference the reference is taken.
      cutAtDeref(path);
      use = ExprUseVisitor.Use.MOVE;
    } else if (use == ExprUseVisitor.Use.MOVE) {
      cutAtDeref(path);
    } else {
      cutAtShared(place.root(), path);
    }
    if (use == ExprUseVisitor.Use.MOVE && !visitor.isCopy(typeOf(place.root(), path))) {
      cutAtDrop(place.root(), path);
    }
    merge(new Captured(place.root(), path, use, span));
  }

  /** A {@code match} or {@code let} looks at the place. */
  void matched(ExprUseVisitor.PlaceUse place, Span span) {
    if (!params.contains(place.root())) {
      List<Capture.Step> path = new ArrayList<>(place.path());
      cutUnsafe(place.root(), path);
      matched.add(new Capture.Matched(place.root(), path, span));
    }
  }

  /** FnMut where a captured place is changed, FnOnce where it is moved out of. */
  private void kindFrom(ExprUseVisitor.Use use, boolean copies) {
    if (use == ExprUseVisitor.Use.MOVE && !copies) {
      kind = ClosureDef.Kind.FN_ONCE;
    } else if (use == ExprUseVisitor.Use.MUT && kind == ClosureDef.Kind.FN) {
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

  /** Out of a type with a destructor nothing can be moved: it is taken whole. */
  private void cutAtDrop(LocalVar root, List<Capture.Step> path) {
    Type type = root.type();
    for (int i = 0; i < path.size(); i++) {
      if (body.table.resolve(type) instanceof Type.Adt adt
          && body.cx.dropFunction(adt).isPresent()) {
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
        old.use = ExprUseVisitor.stronger(old.use, added.use);
        return;
      }
      if (isPrefix(added.path, old.path)) {
        old.path = added.path;
        old.use = ExprUseVisitor.stronger(old.use, added.use);
        for (int j = captured.size() - 1; j > i; j--) {
          Captured other = captured.get(j);
          if (other.root == added.root && isPrefix(added.path, other.path)) {
            old.use = ExprUseVisitor.stronger(old.use, other.use);
            captured.remove(j);
          }
        }
        return;
      }
    }
    captured.add(added);
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
}
