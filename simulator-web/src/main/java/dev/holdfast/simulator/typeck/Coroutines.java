package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Block;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.thir.Statement;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.DefHead;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The bodies of async blocks, closures and functions: each is a coroutine in the body around it.
 */
final class Coroutines {

  private final BodyChecker body;

  Coroutines(BodyChecker body) {
    this.body = body;
  }

  Expr block(dev.holdfast.simulator.syntax.Expr.AsyncBlock it) {
    return coroutine(
        CoroutineDef.Kind.BLOCK,
        it.move(),
        it.span(),
        body.table.fresh(),
        it.block(),
        Optional.empty());
  }

  /** The keywords, which are where rustc says that an async block is. */
  private static Span head(Span block, boolean move) {
    int async = block.start() + "async".length();
    int end = move ? block.file().text().indexOf("move", async) + "move".length() : async;
    return new Span(block.file(), block.start(), end);
  }

  /** As of an async fn: the parameters are captured, then bound again inside. */
  Expr closure(dev.holdfast.simulator.syntax.Expr.Closure it, List<Type> inputs, Type output) {
    List<dev.holdfast.simulator.syntax.Pattern> patterns = new ArrayList<>();
    List<LocalVar> outer = new ArrayList<>();
    for (dev.holdfast.simulator.syntax.Expr.ClosureParam param : it.params()) {
      int index = patterns.size();
      patterns.add(param.pattern());
      outer.add(
          body.outerParam(
              BodyChecker.outerName(param.pattern(), index),
              inputs.get(index),
              param.pattern().span()));
    }
    Supplier<Expr> inside =
        () -> {
          List<Statement> statements = new ArrayList<>();
          for (int i = 0; i < outer.size(); i++) {
            body.rebind(patterns.get(i), outer.get(i), statements);
          }
          Expr value = body.exprs.checkCoerce(it.body(), output);
          return statements.isEmpty() ? value : BodyChecker.block(statements, value);
        };
    return coroutine(
        CoroutineDef.Kind.CLOSURE, it.move(), it.body().span(), output, null, Optional.of(inside));
  }

  private Expr coroutine(
      CoroutineDef.Kind kind,
      boolean move,
      Span span,
      Type output,
      Block block,
      Optional<Supplier<Expr>> value) {
    Generics generics = body.cx.generics(body.owner);
    CoroutineDef def =
        new CoroutineDef(
            new DefHead(
                "{async}",
                body.cx.path(body.frame.owner) + "::{async}",
                kind == CoroutineDef.Kind.BLOCK ? head(span, move) : span,
                body.scope.module.fromPrelude),
            generics,
            kind,
            body.frame.owner);
    def.resolveOutput(output);
    body.enter(new Frame(def, Optional.of(body.frame), output, true, move, span));
    body.taskContext(span);
    body.pushScope();
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
    body.popScope();
    Frame made = body.leave();
    made.creation =
        new Expr(
            new Type.Coroutine(def, generics.identity(), List.of()),
            span,
            new ExprKind.Capturing(List.of()));
    return made.creation;
  }

  /** A body that only diverges: returns may have said what its output is, else it is never. */
  private Expr settle(Expr inner, Type output) {
    return body.table.shallow(inner.type()).isNever()
            && body.table.shallow(output) instanceof Type.Infer
        ? new Expr(output, inner.span(), new ExprKind.NeverToAny(inner))
        : inner;
  }
}
