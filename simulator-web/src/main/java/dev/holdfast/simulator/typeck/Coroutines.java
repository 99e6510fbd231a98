package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Block;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.thir.Body;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.Statement;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.DefHead;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The bodies of async functions, blocks and closures: each is a coroutine in the body around it.
 * The parameters are captured, then bound again inside (Reference: async functions).
 */
final class Coroutines {

  private final BodyChecker body;

  Coroutines(BodyChecker body) {
    this.body = body;
  }

  void function(FnDef fn, Item.Fn item, List<Type> inputs) {
    if (!(fn.sig().output() instanceof Type.Opaque opaque)
        || !(opaque.def().hidden().orElse(null) instanceof Type.Coroutine coroutine)) {
      throw new IllegalStateException("bug: an async fn without a coroutine");
    }
    CoroutineDef def = coroutine.def();
    List<LocalVar> outer = new ArrayList<>();
    int next = 0;
    if (item.self().isPresent()) {
      Span span = item.self().get().span();
      outer.add(outerParam("self", inputs.get(next++), span));
    }
    for (int i = 0; i < item.params().size(); i++) {
      Item.FnParam param = item.params().get(i);
      String name = outerName(param.pattern(), next);
      outer.add(outerParam(name, inputs.get(next++), param.span()));
    }
    Type output = body.normalize(body.opaques.open(def.output()), item.signature());
    Frame outside = body.frame;
    Span span = item.body().orElseThrow().span();
    body.enter(new Frame(def, Optional.of(outside), output, true, true, span));
    taskContext(span);
    body.locals.pushScope();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < outer.size(); i++) {
      rebind(item, outer.get(i), i, statements);
    }
    Expr value = body.exprs.bodyBlock(item.body().get().block(), output);
    body.frame.value =
        new Expr(
            output,
            span,
            new ExprKind.Block(statements, Optional.of(value), false, Optional.empty()));
    body.locals.popScope();
    Frame made = body.leave();
    Type type = new Type.Coroutine(def, def.generics().identity(), List.of());
    made.creation = new Expr(type, span, new ExprKind.Capturing(List.of(), List.of()));
    body.frame.value = made.creation;
  }

  /** What the parameter of an async body is called outside of it. */
  private static String outerName(dev.holdfast.simulator.syntax.Pattern pattern, int index) {
    return switch (pattern) {
      case dev.holdfast.simulator.syntax.Pattern.Binding it -> it.name().text();
      case dev.holdfast.simulator.syntax.Pattern.Wildcard it -> "_";
      default -> "__arg" + index;
    };
  }

  /** A name alone is bound at once; all else takes its value from a variable of its own. */
  private static boolean isSimple(dev.holdfast.simulator.syntax.Pattern pattern) {
    return pattern instanceof dev.holdfast.simulator.syntax.Pattern.Binding it
        && !it.byRef()
        && it.sub().isEmpty();
  }

  private static Expr block(List<Statement> statements, Expr value) {
    return new Expr(
        value.type(),
        value.span(),
        new ExprKind.Block(statements, Optional.of(value), false, Optional.empty()));
  }

  private LocalVar outerParam(String name, Type type, Span span) {
    LocalVar var = new LocalVar(name, type, false, span);
    body.locals.declareHidden(var);
    body.frame.params.add(new Body.Param(type, BodyChecker.binding(var), span));
    return var;
  }

  private void rebind(Item.Fn item, LocalVar outer, int index, List<Statement> statements) {
    boolean hasSelf = item.self().isPresent();
    Expr init = new Expr(outer.type(), outer.span(), new ExprKind.Local(outer));
    if (hasSelf && index == 0) {
      Item.SelfParam self = item.self().get();
      LocalVar var =
          new LocalVar("self", outer.type(), !self.reference() && self.mutable(), outer.span());
      body.locals.declare(var, self.name().key());
      statements.add(let(BodyChecker.binding(var), init));
      return;
    }
    rebind(item.params().get(hasSelf ? index - 1 : index).pattern(), outer, statements);
  }

  /** Binds a captured parameter as its pattern says. */
  private void rebind(
      dev.holdfast.simulator.syntax.Pattern pattern, LocalVar outer, List<Statement> statements) {
    Expr init = new Expr(outer.type(), outer.span(), new ExprKind.Local(outer));
    if (!isSimple(pattern)) {
      LocalVar again = new LocalVar(outer.name(), outer.type(), true, outer.span());
      body.locals.declareHidden(again);
      statements.add(let(BodyChecker.binding(again), init));
      init = new Expr(outer.type(), outer.span(), new ExprKind.Local(again));
    }
    Pattern checked = body.patterns.check(pattern, outer.type());
    body.matches.irrefutable(checked, "function argument");
    statements.add(let(checked, init));
  }

  private static Statement let(Pattern pattern, Expr init) {
    return new Statement.Let(
        pattern, Optional.empty(), Optional.of(init), Optional.empty(), init.span());
  }

  /** The variable that holds the context of the current poll. */
  private void taskContext(Span span) {
    Type context =
        new Type.Ref(
            Region.ERASED,
            new Type.Adt(body.cx.adt("task::Context"), List.of(Region.ERASED)),
            true);
    LocalVar var = new LocalVar("_task_context", context, true, span);
    body.locals.declareHidden(var);
    body.frame.taskContext = Optional.of(var);
  }

  Expr block(dev.holdfast.simulator.syntax.Expr.AsyncBlock it) {
    return coroutine(
        CoroutineDef.Kind.BLOCK,
        it.move(),
        it.span(),
        it.head(),
        body.table.fresh(),
        it.block(),
        Optional.empty());
  }

  /** As {@link #function}. */
  Expr closure(dev.holdfast.simulator.syntax.Expr.Closure it, List<Type> inputs, Type output) {
    List<dev.holdfast.simulator.syntax.Pattern> patterns = new ArrayList<>();
    List<LocalVar> outer = new ArrayList<>();
    for (dev.holdfast.simulator.syntax.Expr.ClosureParam param : it.params()) {
      int index = patterns.size();
      patterns.add(param.pattern());
      outer.add(
          outerParam(outerName(param.pattern(), index), inputs.get(index), param.pattern().span()));
    }
    Supplier<Expr> inside =
        () -> {
          List<Statement> statements = new ArrayList<>();
          for (int i = 0; i < outer.size(); i++) {
            rebind(patterns.get(i), outer.get(i), statements);
          }
          Expr value = body.exprs.checkCoerce(it.body(), output);
          return statements.isEmpty() ? value : block(statements, value);
        };
    return coroutine(
        CoroutineDef.Kind.CLOSURE,
        it.move(),
        it.body().span(),
        it.inside(),
        output,
        null,
        Optional.of(inside));
  }

  private Expr coroutine(
      CoroutineDef.Kind kind,
      boolean move,
      Span span,
      Span place,
      Type output,
      Block block,
      Optional<Supplier<Expr>> value) {
    Generics generics = body.cx.generics(body.owner);
    CoroutineDef def =
        new CoroutineDef(
            new DefHead(
                "{async}",
                body.cx.path(body.frame.owner) + "::{async}",
                place.start() == span.start() ? place : span,
                place,
                body.scope.module.fromPrelude),
            generics,
            kind,
            body.frame.owner);
    def.resolveOutput(output);
    // The block of one that an attribute has made stands elsewhere.
    boolean apart = block != null && block.span().start() > span.end();
    Span around = apart ? block.span() : span;
    body.enter(new Frame(def, Optional.of(body.frame), output, true, move, around));
    taskContext(span);
    body.locals.pushScope();
    if (value.isPresent()) {
      body.frame.value = value.get().get();
    } else {
      Type known = body.table.shallow(output);
      Expr inner =
          body.blocks.block(
              block,
              known instanceof Type.Infer ? Optional.empty() : Optional.of(known),
              Optional.empty(),
              false,
              output,
              block.span());
      body.frame.value = body.coercions.coerce(settle(inner, output), output);
    }
    body.locals.popScope();
    Frame made = body.leave();
    made.creation =
        new Expr(
            new Type.Coroutine(def, generics.identity(), List.of()),
            span,
            new ExprKind.Capturing(List.of(), List.of()));
    return made.creation;
  }

  /** A body that only diverges: returns may have said what its output is, else it is never. */
  private Expr settle(Expr inner, Type output) {
    if (!body.table.shallow(inner.type()).isNever()
        || !(body.table.shallow(output) instanceof Type.Infer open)) {
      return inner;
    }
    body.fallback.diverges(open);
    return new Expr(output, inner.span(), new ExprKind.NeverToAny(inner));
  }
}
