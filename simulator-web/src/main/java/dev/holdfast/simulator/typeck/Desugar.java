package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.syntax.Lifetime;
import dev.holdfast.simulator.syntax.Path;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.thir.LoopLabel;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.PatternKind;
import dev.holdfast.simulator.thir.Statement;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.ReferencesError;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The expressions that the language defines by others (Reference: for, ?, await, ranges). */
final class Desugar {

  private final BodyChecker body;

  Desugar(BodyChecker body) {
    this.body = body;
  }

  // --- small pieces

  private Pattern variant(Type type, String name, List<Pattern> fields, Span span) {
    AdtDef def = ((Type.Adt) type).def();
    List<PatternKind.FieldPattern> all = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      all.add(new PatternKind.FieldPattern(i, fields.get(i)));
    }
    return new Pattern(type, span, new PatternKind.Variant(Resolver.variantIndex(def, name), all));
  }

  private LocalVar hidden(String name, Type type, boolean mutable, Span span) {
    LocalVar var = new LocalVar(name, type, mutable, span);
    body.locals.declareHidden(var);
    return var;
  }

  private static ExprKind.Arm arm(Pattern pattern, Expr value) {
    return new ExprKind.Arm(pattern, Optional.empty(), value, value.span());
  }

  private Expr call(Expr function, List<Expr> args, Type type, Span span) {
    return new Expr(type, span, new ExprKind.Call(function, args, false, span));
  }

  /** What a future behind a reference would give, were it Unpin; else an error's type. */
  private Type awaitedThrough(Type operand, TraitDef future) {
    if (!(body.structurally(operand) instanceof Type.Ref ref)
        || !ref.mutable()
        || !body.solver.holds(
            new Predicate.Trait(new TraitRef(future, List.of(ref.target())), 0))) {
      return Type.ERROR;
    }
    Type output = new Type.Projection(future.types().get(0), List.of(ref.target()));
    return body.normalize(output, body.frame.span);
  }

  /** Calls a method of a trait with Self known; the result's type is normalised. */
  private Expr callTrait(TraitDef trait, String method, Type self, List<Expr> args, Cause cause) {
    Expr function = body.paths.traitFunction(trait, method, List.of(self), cause);
    Type.FnItem item = (Type.FnItem) function.type();
    Type output = body.normalize(Subst.apply(item.def().sig().output(), item.args()), cause.span());
    return call(function, args, output, cause.span());
  }

  // --- loops

  Expr whileLoop(dev.holdfast.simulator.syntax.Expr.While it) {
    LoopLabel label = new LoopLabel(it.label().map(Lifetime::key).orElse(""));
    Frame.LoopFrame frame = new Frame.LoopFrame(label, true, null, "while");
    boolean before = body.frame.diverges;
    body.frame.loops.add(frame);
    body.locals.pushScope();
    frame.inCondition = true;
    Expr condition = body.control.condition(it.condition());
    frame.inCondition = false;
    boolean conditionDiverges = body.frame.diverges;
    Expr inner = body.control.loopBody(it.body());
    body.locals.popScope();
    body.frame.loops.remove(body.frame.loops.size() - 1);
    body.frame.diverges = before || conditionDiverges;
    Expr exit = new Expr(Type.NEVER, it.span(), new ExprKind.Break(label, Optional.empty()));
    Expr choice =
        new Expr(
            Type.UNIT,
            it.span(),
            new ExprKind.If(
                condition,
                unit(inner),
                Optional.of(new Expr(Type.UNIT, it.span(), new ExprKind.NeverToAny(exit)))));
    return new Expr(Type.UNIT, it.span(), new ExprKind.Loop(label, choice));
  }

  private Expr unit(Expr expr) {
    return body.table.shallow(expr.type()).isNever()
        ? new Expr(Type.UNIT, expr.span(), new ExprKind.NeverToAny(expr))
        : expr;
  }

  Expr forLoop(dev.holdfast.simulator.syntax.Expr.For it) {
    Expr iterable = body.exprs.check(it.iterable(), null);
    Span head = it.iterable().span();
    Cause cause = new Cause(head, Cause.Kind.FOR);
    TraitDef into = body.cx.trait("iter::IntoIterator");
    TraitDef iterator = body.cx.trait("iter::Iterator");
    Expr made = callTrait(into, "into_iter", iterable.type(), List.of(iterable), cause);
    body.fulfillment.selectWherePossible();
    LocalVar iter = hidden("iter", made.type(), true, head);
    Expr next =
        callTrait(
            iterator,
            "next",
            made.type(),
            List.of(BuiltExprs.borrow(BorrowKind.MUT, BuiltExprs.local(iter, head), false)),
            cause);
    Type item =
        body.structurally(
            body.normalize(
                new Type.Projection(iterator.types().get(0), List.of(made.type())), head));
    Type option = new Type.Adt(body.cx.lang(AdtDef.Lang.OPTION), List.of(item));
    body.table.unify(next.type(), option);

    LoopLabel label = new LoopLabel(it.label().map(Lifetime::key).orElse(""));
    Frame.LoopFrame frame = new Frame.LoopFrame(label, true, null, "for");
    boolean before = body.frame.diverges;
    body.frame.loops.add(frame);
    body.locals.pushScope();
    Pattern pattern = body.patterns.check(it.pattern(), item, "for binding");
    body.matches.irrefutable(pattern, "`for` loop binding");
    Expr inner = body.control.loopBody(it.body());
    body.locals.popScope();
    body.frame.loops.remove(body.frame.loops.size() - 1);
    body.frame.diverges = before;
    Expr exit = new Expr(Type.NEVER, head, new ExprKind.Break(label, Optional.empty()));
    Expr step =
        new Expr(
            Type.UNIT,
            head,
            new ExprKind.Match(
                next,
                List.of(
                    arm(
                        variant(option, "None", List.of(), head),
                        new Expr(Type.UNIT, head, new ExprKind.NeverToAny(exit))),
                    arm(variant(option, "Some", List.of(pattern), head), unit(inner))),
                ExprKind.MatchSource.FOR));
    Expr loop = new Expr(Type.UNIT, it.span(), new ExprKind.Loop(label, step));
    return new Expr(
        Type.UNIT,
        it.span(),
        new ExprKind.Match(
            made, List.of(arm(BodyChecker.binding(iter), loop)), ExprKind.MatchSource.FOR));
  }

  // --- await and ?

  Expr await(dev.holdfast.simulator.syntax.Expr.Await it) {
    Expr operand = body.exprs.check(it.operand(), null);
    if (!body.frame.isAsync) {
      body.report(
          Diagnostic.error(
                  "E0728",
                  "`await` is only allowed inside `async` functions and blocks",
                  it.awaitSpan(),
                  "only allowed inside `async` functions and blocks")
              .with(
                  body.frame.span,
                  body.frame.owner instanceof ClosureDef
                      ? "this is not `async`"
                      : "this is not `async`"));
      return body.error(it.span());
    }
    Cause cause = new Cause(it.awaitSpan(), Cause.Kind.AWAIT);
    Span span = it.span();
    TraitDef into = body.cx.lang(TraitDef.Lang.INTO_FUTURE);
    TraitDef future = body.cx.lang(TraitDef.Lang.FUTURE);
    Expr made = callTrait(into, "into_future", operand.type(), List.of(operand), cause);
    boolean before = body.tainted;
    body.tainted = false;
    body.fulfillment.selectWherePossible();
    Predicate isFuture = new Predicate.Trait(new TraitRef(into, List.of(operand.type())), 0);
    if (ReferencesError.in(body.table.resolve(operand.type()))) {
      return body.error(span);
    }
    if (!body.solver.mayHold(isFuture)) {
      return new Expr(awaitedThrough(operand.type(), future), span, new ExprKind.Error());
    }
    body.tainted = before;
    Type futureType = body.structurally(made.type());
    body.requireWellFormed(futureType, it.awaitSpan());
    Type output =
        body.normalize(new Type.Projection(future.types().get(0), List.of(futureType)), span);
    LocalVar awaitee = hidden("__awaitee", futureType, true, span);
    Type poll = new Type.Adt(body.cx.lang(AdtDef.Lang.POLL), List.of(output));

    Expr reference = BuiltExprs.borrow(BorrowKind.MUT, BuiltExprs.local(awaitee, span), false);
    AdtDef pin = body.cx.lang(AdtDef.Lang.PIN);
    Type pinned = new Type.Adt(pin, List.of(reference.type()));
    FnDef newUnchecked = body.cx.langItems.inherentFunction(pin, "new_unchecked");
    Expr pinFunction =
        BuiltExprs.fnItem(
            new Type.FnItem(
                newUnchecked, List.<dev.holdfast.simulator.type.GenericArg>of(reference.type())),
            span);
    Expr pin1 = call(pinFunction, List.of(reference), pinned, span);

    LocalVar context = body.frame.taskContext.orElseThrow();
    Expr contextPlace =
        new Expr(
            ((Type.Ref) context.type()).target(),
            span,
            new ExprKind.Deref(BuiltExprs.local(context, span)));
    Expr contextRef = BuiltExprs.borrow(BorrowKind.MUT, contextPlace, false);
    Expr pollFunction = body.paths.traitFunction(future, "poll", List.of(futureType), cause);
    Expr polled = call(pollFunction, List.of(pin1, contextRef), poll, span);
    Expr unsafePoll =
        new Expr(
            poll, span, new ExprKind.Block(List.of(), Optional.of(polled), true, Optional.empty()));

    LoopLabel label = new LoopLabel("");
    LocalVar result = hidden("result", output, false, span);
    Expr leave =
        new Expr(
            Type.NEVER,
            span,
            new ExprKind.Break(label, Optional.of(BuiltExprs.local(result, span))));
    Expr step =
        new Expr(
            Type.UNIT,
            span,
            new ExprKind.Match(
                unsafePoll,
                List.of(
                    arm(
                        variant(poll, "Ready", List.of(BodyChecker.binding(result)), span),
                        new Expr(Type.UNIT, span, new ExprKind.NeverToAny(leave))),
                    arm(variant(poll, "Pending", List.of(), span), BuiltExprs.unit(span))),
                ExprKind.MatchSource.AWAIT));
    Expr suspend =
        new Expr(
            Type.UNIT,
            span,
            new ExprKind.Assign(
                BuiltExprs.local(context, span),
                new Expr(context.type(), span, new ExprKind.Yield(BuiltExprs.unit(span)))));
    Expr inner =
        new Expr(
            Type.UNIT,
            span,
            new ExprKind.Block(
                List.of(
                    new Statement.ExprStatement(step, span),
                    new Statement.ExprStatement(suspend, span)),
                Optional.empty(),
                false,
                Optional.empty()));
    Expr loop = new Expr(output, span, new ExprKind.Loop(label, inner));
    return new Expr(
        output,
        span,
        new ExprKind.Match(
            made, List.of(arm(BodyChecker.binding(awaitee), loop)), ExprKind.MatchSource.AWAIT));
  }

  Expr tryOperator(dev.holdfast.simulator.syntax.Expr.Try it) {
    Expr operand = body.exprs.check(it.operand(), null);
    Span span = it.span();
    Span mark = new Span(span.file(), span.end() - 1, span.end());
    Cause cause = new Cause(span, Cause.Kind.TRY);
    TraitDef tries = body.cx.trait("ops::Try");
    TraitDef from = body.cx.trait("ops::FromResidual");
    Type self = body.structurally(operand.type());
    if (self instanceof Type.Infer infer && infer.kind() == Type.InferKind.GENERAL) {
      body.needTypeInfo.needed(it.operand().span(), self);
      return body.error(span);
    }
    Expr branch = callTrait(tries, "branch", self, List.of(operand), cause);
    body.fulfillment.selectWherePossible();
    Type output = body.normalize(new Type.Projection(assoc(tries, "Output"), List.of(self)), span);
    Type residual =
        body.normalize(new Type.Projection(assoc(tries, "Residual"), List.of(self)), span);
    Type flow = new Type.Adt(body.cx.adt("ops::ControlFlow"), List.of(residual, output));
    if (!body.table.unify(branch.type(), flow)) {
      body.tainted = true;
      return body.error(span);
    }
    body.fallback.diverges(body.table.shallow(output));
    LocalVar value = hidden("val", output, false, span);
    LocalVar rest = hidden("residual", residual, false, span);
    // Once a returned value is wrong nothing has to fit what is returned.
    Type returned = body.frame.returnedWrong ? Type.ERROR : body.frame.returnType;
    Predicate some =
        new Predicate.Trait(new TraitRef(from, List.of(returned, body.table.fresh())), 0);
    if (!ReferencesError.in(body.table.resolve(self))
        && ReferencesError.in(body.table.resolve(residual))
        && body.solver.evaluate(some) instanceof TraitSolver.Outcome.No) {
      body.fulfillment.register(some, new Cause(mark, Cause.Kind.TRY_RESIDUAL));
    }
    Expr function =
        body.paths.traitFunction(
            from,
            "from_residual",
            List.of(returned, residual),
            new Cause(mark, Cause.Kind.TRY_RESIDUAL));
    Expr converted = call(function, List.of(BuiltExprs.local(rest, span)), returned, span);
    Expr leave = new Expr(Type.NEVER, span, new ExprKind.Return(Optional.of(converted)));
    return new Expr(
        output,
        span,
        new ExprKind.Match(
            branch,
            List.of(
                arm(
                    variant(flow, "Continue", List.of(BodyChecker.binding(value)), span),
                    BuiltExprs.local(value, span)),
                arm(
                    variant(flow, "Break", List.of(BodyChecker.binding(rest)), span),
                    new Expr(output, span, new ExprKind.NeverToAny(leave)))),
            ExprKind.MatchSource.TRY));
  }

  private static dev.holdfast.simulator.type.AssocTypeDef assoc(TraitDef trait, String name) {
    for (dev.holdfast.simulator.type.AssocTypeDef each : trait.types()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    throw new IllegalStateException("bug: " + trait.name() + " has no " + name);
  }

  // --- by other syntax

  static Path cratePath(Span span, String... names) {
    List<Path.Segment> segments = new ArrayList<>();
    segments.add(new Path.Segment(new Ident("$crate", span), Optional.empty()));
    for (String name : names) {
      segments.add(new Path.Segment(new Ident(name, span), Optional.empty()));
    }
    return new Path(false, segments, span);
  }

  static dev.holdfast.simulator.syntax.Expr path(Span span, String... names) {
    return new dev.holdfast.simulator.syntax.Expr.PathExpr(
        Optional.empty(), cratePath(span, names), span);
  }

  Expr range(dev.holdfast.simulator.syntax.Expr.Range it, Type expected) {
    Span span = it.span();
    if (it.inclusive() && it.low().isPresent()) {
      return body.exprs.check(
          new dev.holdfast.simulator.syntax.Expr.Call(
              path(span, "ops", "RangeInclusive", "new"),
              List.of(it.low().get(), it.high().orElseThrow()),
              span),
          expected);
    }
    String name =
        it.low().isPresent()
            ? it.high().isPresent() ? "Range" : "RangeFrom"
            : it.high().isPresent() ? it.inclusive() ? "RangeToInclusive" : "RangeTo" : "RangeFull";
    if (name.equals("RangeFull")) {
      return body.exprs.check(path(span, "ops", "RangeFull"), expected);
    }
    List<dev.holdfast.simulator.syntax.Expr.FieldInit> fields = new ArrayList<>();
    it.low()
        .ifPresent(
            low ->
                fields.add(
                    new dev.holdfast.simulator.syntax.Expr.FieldInit(
                        new Ident("start", span), low)));
    it.high()
        .ifPresent(
            high ->
                fields.add(
                    new dev.holdfast.simulator.syntax.Expr.FieldInit(
                        new Ident("end", span), high)));
    return body.exprs.check(
        new dev.holdfast.simulator.syntax.Expr.StructLiteral(
            cratePath(span, "ops", name), fields, Optional.empty(), span),
        expected);
  }
}
