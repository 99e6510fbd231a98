package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Block;
import dev.holdfast.simulator.syntax.Lifetime;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.LoopLabel;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Branches, loops, and what leaves them. */
final class ControlFlow {

  private final BodyChecker body;

  ControlFlow(BodyChecker body) {
    this.body = body;
  }

  Expr ifExpr(dev.holdfast.simulator.syntax.Expr.If it, Merge merge, Type expected) {
    body.locals.pushScope();
    Expr condition = condition(it.condition());
    boolean before = body.frame.diverges;
    Optional<Type> target = merge.target();
    if (target.isEmpty() && it.otherwise().isEmpty() && expected != null && expected.isUnit()) {
      // A statement: what the branch gives is wrong there, not that there is no other.
      target = Optional.of(Type.UNIT);
    }
    Expr then =
        body.blocks.block(it.then(), target, Optional.empty(), false, expected, it.then().span());
    body.locals.popScope();
    boolean thenDiverges = body.frame.diverges;
    body.frame.diverges = before;
    if (it.otherwise().isEmpty()) {
      Type thenType = body.table.shallow(then.type());
      if (merge.target().isPresent() && !body.table.unify(merge.target().get(), Type.UNIT)) {
        return noElse(it, merge.target().get());
      }
      if (!thenType.isNever() && !body.table.unify(Type.UNIT, thenType)) {
        return noElse(it, thenType);
      }
      return new Expr(
          Type.UNIT, it.span(), new ExprKind.If(condition, unitThen(then), Optional.empty()));
    }
    boolean known = merge.target().isPresent();
    Expr first = merge.add(then);
    dev.holdfast.simulator.syntax.Expr other = it.otherwise().get();
    Expr second =
        known
            ? merge.add(checkBranch(other, merge.target().get()))
            : merge.add(
                body.exprs.check(other, expected),
                "`if` and `else` have incompatible types",
                valueSpan(other));
    body.frame.diverges = before || thenDiverges && body.frame.diverges;
    first = merge.settled(first);
    return new Expr(
        merge.result(), it.span(), new ExprKind.If(condition, first, Optional.of(second)));
  }

  /** Where a branch's value stands: a block's last expression, or the last statement instead. */
  private static Span valueSpan(dev.holdfast.simulator.syntax.Expr branch) {
    if (!(branch instanceof dev.holdfast.simulator.syntax.Expr.BlockExpr it)) {
      return branch.span();
    }
    if (it.block().tail().isPresent()) {
      return valueSpan(it.block().tail().get());
    }
    int statements = it.block().statements().size();
    return statements > 0 ? it.block().statements().get(statements - 1).span() : branch.span();
  }

  /** A match of which one arm alone has a value, with that value's place, where it is wrong. */
  static Expr atOnlyValue(
      dev.holdfast.simulator.syntax.Expr.Match written, Expr match, BodyChecker body) {
    if (!(match.kind() instanceof ExprKind.Match made)
        || body.table.shallow(match.type()).isUnit()) {
      return match;
    }
    int only = -1;
    for (int i = 0; i < made.arms().size(); i++) {
      Expr value = made.arms().get(i).body();
      boolean arrives =
          !(value.kind() instanceof ExprKind.NeverToAny)
              && !body.table.shallow(value.type()).isNever();
      if (arrives && only >= 0) {
        return match;
      }
      only = arrives ? i : only;
    }
    return only < 0
        ? match
        : new Expr(match.type(), valueSpan(written.arms().get(only).body()), match.kind());
  }

  private Expr unitThen(Expr then) {
    return body.table.shallow(then.type()).isNever()
        ? new Expr(Type.UNIT, then.span(), new ExprKind.NeverToAny(then))
        : then;
  }

  private Expr noElse(dev.holdfast.simulator.syntax.Expr.If it, Type wanted) {
    body.report(
        Diagnostic.error(
            "E0317",
            "`if` may be missing an `else` clause",
            it.span(),
            "expected `" + TypePrinter.print(body.table.resolve(wanted)) + "`, found `()`"));
    return body.error(it.span());
  }

  private Expr checkBranch(dev.holdfast.simulator.syntax.Expr expr, Type target) {
    return body.exprs.checkCoerce(expr, target);
  }

  /** A condition: bool, or a chain of lets; its variables go into the innermost scope. */
  Expr condition(dev.holdfast.simulator.syntax.Expr expr) {
    return switch (expr) {
      case dev.holdfast.simulator.syntax.Expr.Let it -> let(it);
      case dev.holdfast.simulator.syntax.Expr.Binary it
          when it.op() == dev.holdfast.simulator.syntax.BinaryOp.AND && hasLet(it) -> {
        Expr left = condition(it.left());
        Expr right = condition(it.right());
        yield new Expr(Type.BOOL, it.span(), new ExprKind.Logical(true, left, right));
      }
      default -> body.exprs.checkCoerce(expr, Type.BOOL);
    };
  }

  private static boolean hasLet(dev.holdfast.simulator.syntax.Expr expr) {
    return switch (expr) {
      case dev.holdfast.simulator.syntax.Expr.Let it -> true;
      case dev.holdfast.simulator.syntax.Expr.Binary it -> hasLet(it.left()) || hasLet(it.right());
      default -> false;
    };
  }

  Expr let(dev.holdfast.simulator.syntax.Expr.Let it) {
    Expr scrutinee =
        body.patterns.opened(
            body.exprs.check(it.scrutinee(), null), PatternChecker.takesApart(it.pattern()));
    Pattern pattern = body.patterns.check(it.pattern(), scrutinee.type());
    if (PatternChecker.borrowsMutably(pattern)) {
      body.coercions.makeMutable(scrutinee);
    }
    Type type = it.inCondition() ? Type.BOOL : Type.ERROR;
    return new Expr(type, it.span(), new ExprKind.Let(pattern, scrutinee));
  }

  Expr match(dev.holdfast.simulator.syntax.Expr.Match it, Merge merge, Type expected) {
    return match(it, merge, expected, false);
  }

  /** In {@code ofUnit} nothing is wanted: what a block of an arm gives is wrong where it stands. */
  Expr match(
      dev.holdfast.simulator.syntax.Expr.Match it, Merge merge, Type expected, boolean ofUnit) {
    boolean apart = it.arms().stream().anyMatch(arm -> PatternChecker.takesApart(arm.pattern()));
    Expr scrutinee = body.patterns.opened(body.exprs.check(it.scrutinee(), null), apart);
    boolean before = body.frame.diverges;
    boolean all = true;
    List<ExprKind.Arm> arms = new ArrayList<>();
    Optional<Type> wanted = merge.target();
    boolean mutable = false;
    for (dev.holdfast.simulator.syntax.Expr.Arm arm : it.arms()) {
      body.frame.diverges = false;
      body.locals.pushScope();
      Pattern pattern = body.patterns.check(arm.pattern(), scrutinee.type(), "match binding");
      mutable |= PatternChecker.borrowsMutably(pattern);
      Optional<Expr> guard = arm.guard().map(this::condition);
      body.frame.diverges = false;
      Expr value =
          ofUnit
              ? merge.add(
                  unitArm(arm.body()),
                  "`match` arms have incompatible types",
                  valueSpan(arm.body()))
              : Merge.isLeaf(arm.body()) && arms.size() > 0
                  ? arm(arm.body(), merge, Optional.empty(), wanted.orElse(expected))
                  : arm(arm.body(), merge, wanted, expected);
      body.locals.popScope();
      all &= body.frame.diverges;
      arms.add(new ExprKind.Arm(pattern, guard, value, arm.span()));
    }
    if (mutable) {
      body.coercions.makeMutable(scrutinee);
    }
    body.matches.match(scrutinee.type(), arms, it.scrutinee().span());
    body.frame.diverges = before || all;
    List<ExprKind.Arm> settled = new ArrayList<>();
    for (ExprKind.Arm arm : arms) {
      settled.add(
          new ExprKind.Arm(arm.pattern(), arm.guard(), merge.settled(arm.body()), arm.span()));
    }
    return new Expr(
        merge.result(),
        it.span(),
        new ExprKind.Match(scrutinee, settled, ExprKind.MatchSource.MATCH));
  }

  private Expr unitArm(dev.holdfast.simulator.syntax.Expr value) {
    return switch (value) {
      case dev.holdfast.simulator.syntax.Expr.Paren it -> unitArm(it.inner());
      case dev.holdfast.simulator.syntax.Expr.Match it ->
          match(it, new Merge(body, Optional.empty()), Type.UNIT, true);
      default ->
          Merge.isLeaf(value) || isFormat(value)
              ? body.exprs.check(value, Type.UNIT)
              : failed(body.exprs.checkCoerce(value, Type.UNIT));
    };
  }

  /** What {@code format!} makes: std's macro ends in a call, whose argument alone is a block. */
  private static boolean isFormat(dev.holdfast.simulator.syntax.Expr value) {
    return value instanceof dev.holdfast.simulator.syntax.Expr.BlockExpr it
        && it.block().statements().isEmpty()
        && it.block().tail().isPresent()
        && it.block().tail().get() instanceof dev.holdfast.simulator.syntax.Expr.Call call
        && call.function() instanceof dev.holdfast.simulator.syntax.Expr.PathExpr path
        && path.path().last().name().text().equals("format")
        && path.span().start() == it.span().start();
  }

  /** What is wrong at the ends of its branches has no type. */
  private Expr failed(Expr value) {
    return Merge.isWrong(value) ? new Expr(Type.ERROR, value.span(), new ExprKind.Error()) : value;
  }

  private Expr arm(
      dev.holdfast.simulator.syntax.Expr value, Merge merge, Optional<Type> wanted, Type expected) {
    if (wanted.isEmpty()) {
      return merge.add(
          body.exprs.check(value, expected),
          "`match` arms have incompatible types",
          valueSpan(value));
    }
    return merge.add(value, wanted.get());
  }

  Expr loop(dev.holdfast.simulator.syntax.Expr.Loop it, Optional<Type> target) {
    LoopLabel label = new LoopLabel(it.label().map(Lifetime::key).orElse(""));
    Merge merge = new Merge(body, target);
    Frame.LoopFrame frame = new Frame.LoopFrame(label, true, merge, "loop");
    body.frame.loops.add(frame);
    Expr inner = loopBody(it.body());
    body.frame.loops.remove(body.frame.loops.size() - 1);
    body.frame.diverges = !frame.broken;
    return new Expr(
        frame.broken ? merge.result() : Type.NEVER, it.span(), new ExprKind.Loop(label, inner));
  }

  /** The body of a loop: of type unit, or diverging. */
  Expr loopBody(Block block) {
    Expr inner =
        body.blocks.block(
            block, Optional.of(Type.UNIT), Optional.empty(), false, Type.UNIT, block.span());
    Type type = body.structurally(inner.type());
    if (!type.isNever() && !body.table.unify(Type.UNIT, type)) {
      body.mismatch(Type.UNIT, type, block.tail().map(t -> t.span()).orElse(block.span()));
    }
    return inner;
  }

  private Optional<Frame.LoopFrame> loopOf(Optional<Lifetime> label) {
    Optional<Frame.LoopFrame> found = loopOf(label.map(Lifetime::key).orElse(""));
    // A macro that is written in this body sees the labels around it.
    return found.isEmpty()
            && label.isPresent()
            && label.get().mark() != 0
            && label.get().site() > body.frame.span.start()
        ? loopOf(label.get().text())
        : found;
  }

  private Optional<Frame.LoopFrame> loopOf(String label) {
    for (int i = body.frame.loops.size() - 1; i >= 0; i--) {
      Frame.LoopFrame frame = body.frame.loops.get(i);
      if (label.isEmpty() ? frame.isLoop : frame.label.name().equals(label)) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }

  private Expr outside(String what, Optional<Lifetime> label, Span span) {
    if (label.isPresent()) {
      String name = label.get().text();
      boolean hidden = body.isHiddenLabel(label.get().key());
      String kind = hidden ? "unreachable" : "undeclared";
      body.report(
          Diagnostic.error(
              hidden ? "E0767" : "E0426",
              "use of " + kind + " label `" + name + "`",
              label.get().span(),
              kind + " label `" + name + "`"));
      if (!body.frame.loops.isEmpty()) {
        return body.error(span);
      }
    }
    String around =
        switch (body.frame.owner) {
          case dev.holdfast.simulator.type.CoroutineDef it ->
              switch (it.kind()) {
                case BLOCK -> "inside `async` block";
                case CLOSURE -> "inside `async` closure";
                case FN -> "inside `async` function";
              };
          case dev.holdfast.simulator.type.ClosureDef it -> "inside of a closure";
          default -> "";
        };
    if (!around.isEmpty()) {
      body.report(
          Diagnostic.error(
              "E0267", "`" + what + "` " + around, span, "cannot `" + what + "` " + around));
    } else {
      body.report(
          Diagnostic.error(
              "E0268",
              "`"
                  + what
                  + "` outside of a loop"
                  + (what.equals("break") ? " or labeled block" : ""),
              span,
              "cannot `"
                  + what
                  + "` outside of a loop"
                  + (what.equals("break") ? " or labeled block" : "")));
    }
    return body.error(span);
  }

  private Expr inCondition(String what, Span span) {
    body.report(
        Diagnostic.error(
            "E0590",
            "`break` or `continue` with no label in the condition of a `while` loop",
            span,
            "unlabeled `" + what + "` in the condition of a `while` loop"));
    return body.error(span);
  }

  Expr breaks(dev.holdfast.simulator.syntax.Expr.Break it) {
    if (it.label().isEmpty() && inLabelledBlock("break", it.span())) {
      return body.error(it.span());
    }
    Optional<Frame.LoopFrame> found = loopOf(it.label());
    if (found.isEmpty()) {
      return outside("break", it.label(), it.span());
    }
    Frame.LoopFrame frame = found.get();
    if (frame.inCondition && it.label().isEmpty()) {
      return inCondition("break", it.span());
    }
    frame.broken = true;
    Optional<Expr> value = Optional.empty();
    if (it.value().isPresent()) {
      if (frame.value == null) {
        body.report(
            Diagnostic.error(
                "E0571",
                "`break` with value from a `" + frame.word + "` loop",
                it.span(),
                "can only break with a value inside `loop` or breakable block"));
        return body.error(it.span());
      }
      value =
          Optional.of(
              frame.value.target().isPresent()
                  ? frame.value.add(it.value().get(), frame.value.target().get())
                  : frame.value.add(body.exprs.check(it.value().get(), null)));
    } else if (frame.value != null) {
      frame.value.addUnit(it.span());
    }
    return new Expr(Type.NEVER, it.span(), new ExprKind.Break(frame.label, value));
  }

  /** Directly in a labelled block it has to say what it means, even if that is a loop outside. */
  private boolean inLabelledBlock(String what, Span span) {
    List<Frame.LoopFrame> around = body.frame.loops;
    if (around.isEmpty() || around.get(around.size() - 1).isLoop) {
      return false;
    }
    String text = "unlabeled `" + what + "` inside of a labeled block";
    body.report(Diagnostic.error("E0695", text, span, text));
    return true;
  }

  Expr continues(dev.holdfast.simulator.syntax.Expr.Continue it) {
    if (it.label().isEmpty() && inLabelledBlock("continue", it.span())) {
      return body.error(it.span());
    }
    Optional<Frame.LoopFrame> found = loopOf(it.label());
    if (found.isPresent() && !found.get().isLoop) {
      body.report(
          Diagnostic.error("E0696", "`continue` pointing to a labeled block", it.span(), ""));
      return body.error(it.span());
    }
    if (found.isEmpty()) {
      return outside("continue", it.label(), it.span());
    }
    if (found.get().inCondition && it.label().isEmpty()) {
      return inCondition("continue", it.span());
    }
    return new Expr(Type.NEVER, it.span(), new ExprKind.Continue(found.get().label));
  }

  Expr returns(dev.holdfast.simulator.syntax.Expr.Return it) {
    Optional<Expr> value = Optional.empty();
    if (body.frame.owner instanceof ConstDef || body.frame.owner instanceof StaticDef) {
      String message = "return statement outside of function body";
      body.report(Diagnostic.error("E0572", message, it.span(), ""));
      value = it.value().map(each -> body.exprs.check(each, null));
    } else if (it.value().isPresent()) {
      value = Optional.of(returned(it.value().get()));
    } else if (!body.table.unify(body.frame.returnType, Type.UNIT)) {
      body.report(
          Diagnostic.error(
              "E0069",
              "`return;` in a function whose return type is not `()`",
              it.span(),
              "return type is not `()`"));
    }
    return new Expr(Type.NEVER, it.span(), new ExprKind.Return(value));
  }

  /** Of the values that a function returns one that is wrong is enough, too. */
  private Expr returned(dev.holdfast.simulator.syntax.Expr value) {
    if (body.frame.returnedWrong && Merge.isLeaf(value)) {
      return body.exprs.check(value, body.frame.returnType);
    }
    Expr checked = body.exprs.checkCoerce(value, body.frame.returnType);
    body.frame.returnedWrong |= Merge.isWrong(checked);
    return checked;
  }
}
