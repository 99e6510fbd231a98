package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Block;
import dev.holdfast.simulator.syntax.Expr.BlockKind;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.LoopLabel;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.Statement;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Blocks, their statements and items; what a let declares. */
final class BlockExprs {

  private final BodyChecker body;

  BlockExprs(BodyChecker body) {
    this.body = body;
  }

  Expr blockExpr(
      dev.holdfast.simulator.syntax.Expr.BlockExpr it, Optional<Type> target, Type expected) {
    boolean isUnsafe = it.kind() == BlockKind.UNSAFE || it.kind() == BlockKind.BUILTIN_UNSAFE;
    if (it.kind() == BlockKind.UNSAFE && !((Def) body.owner).fromPrelude()) {
      UnsafeCode.block(body.cx, it.span());
    }
    if (it.label().isEmpty()) {
      return block(it.block(), target, Optional.empty(), isUnsafe, expected, it.span());
    }
    LoopLabel label = new LoopLabel(it.label().get().key());
    Merge merge = new Merge(body, target);
    Frame.LoopFrame frame = new Frame.LoopFrame(label, false, merge, "block");
    body.frame.loops.add(frame);
    Expr inner = block(it.block(), target, Optional.of(label), isUnsafe, expected, it.span());
    body.frame.loops.remove(body.frame.loops.size() - 1);
    if (!frame.broken) {
      return inner;
    }
    body.frame.diverges = false;
    ExprKind.Block block = (ExprKind.Block) inner.kind();
    Optional<Expr> tail = block.tail();
    if (tail.isPresent()) {
      tail = Optional.of(merge.add(tail.get()));
    } else if (!body.table.shallow(inner.type()).isNever()) {
      merge.addUnit(it.span());
    }
    return new Expr(
        merge.result(),
        it.span(),
        new ExprKind.Block(block.statements(), tail, block.isUnsafe(), block.label()));
  }

  /** A block as an expression; diverging without a tail it is of type never. */
  Expr block(
      Block block,
      Optional<Type> target,
      Optional<LoopLabel> label,
      boolean isUnsafe,
      Type expected,
      Span span) {
    Scope outer = body.scope;
    body.locals.pushScope();
    declareItems(block);
    List<Statement> statements = new ArrayList<>();
    boolean diverged = body.frame.diverges;
    body.frame.diverges = false;
    for (dev.holdfast.simulator.syntax.Statement each : block.statements()) {
      statement(each, statements);
    }
    Optional<Expr> tail = Optional.empty();
    if (block.tail().isPresent()) {
      tail =
          Optional.of(
              target.isPresent()
                  ? body.exprs.checkCoerce(block.tail().get(), target.get())
                  : body.exprs.check(block.tail().get(), expected));
    }
    body.locals.popScope();
    body.scope = outer;
    Type type = tail.isPresent() ? tail.get().type() : body.frame.diverges ? Type.NEVER : Type.UNIT;
    if (tail.isEmpty()
        && type.isUnit()
        && target.isPresent()
        && !block.statements().isEmpty()
        && !body.table.unify(target.get(), Type.UNIT)) {
      missingTail(block, target.get(), span);
      type = target.get();
    }
    body.frame.diverges |= diverged;
    return new Expr(type, span, new ExprKind.Block(statements, tail, isUnsafe, label));
  }

  /** rustc points at the return type of a function whose body has no value. */
  private void missingTail(Block block, Type target, Span span) {
    body.mismatch(target, Type.UNIT, mismatchSpan(block, span));
  }

  private Span mismatchSpan(Block block, Span span) {
    if (body.owner instanceof dev.holdfast.simulator.type.FnDef def) {
      Optional<TypeContext.BodySource> source = body.cx.bodies.source(def);
      if (source.isPresent()
          && source.get().function() != null
          && source.get().function().body().isPresent()
          && source.get().function().body().get().block() == block
          && source.get().function().output().isPresent()) {
        return source.get().function().output().get().span();
      }
    }
    return span;
  }

  private void declareItems(Block block) {
    List<Item> items = new ArrayList<>();
    for (dev.holdfast.simulator.syntax.Statement each : block.statements()) {
      if (each instanceof dev.holdfast.simulator.syntax.Statement.ItemStatement it) {
        items.add(it.item());
      }
    }
    if (!items.isEmpty()) {
      Module module =
          new Module(
              body.frame.path(),
              Optional.of(body.scope.module),
              true,
              body.scope.module.fromPrelude);
      module.outerParams.addAll(body.scope.params.keySet());
      body.scope.self.ifPresent(self -> module.outerParams.add("Self"));
      body.scope.params.forEach(
          (name, arg) -> {
            if (arg instanceof Const) {
              module.outerConsts.add(name);
            }
          });
      module.addLocals(body.locals.names(), 0);
      body.ownBlocks.add(module);
      body.scope = body.scope.in(module);
      body.declareItems(module, () -> Collector.collectBlock(body.cx, items, module));
    }
  }

  private void statement(dev.holdfast.simulator.syntax.Statement each, List<Statement> out) {
    switch (each) {
      case dev.holdfast.simulator.syntax.Statement.ItemStatement it -> {}
      case dev.holdfast.simulator.syntax.Statement.Let it -> out.add(letStatement(it));
      case dev.holdfast.simulator.syntax.Statement.ExprStatement it -> {
        Expr expr = it.semicolon() ? body.exprs.check(it.expr(), null) : checkCoerceUnit(it.expr());
        out.add(new Statement.ExprStatement(expr, it.span()));
      }
    }
  }

  private Expr checkCoerceUnit(dev.holdfast.simulator.syntax.Expr expr) {
    if (expr instanceof dev.holdfast.simulator.syntax.Expr.If it && it.otherwise().isPresent()) {
      return body.control.ifExpr(it, new Merge(body, Optional.of(Type.UNIT)), Type.UNIT);
    }
    Expr checked =
        expr instanceof dev.holdfast.simulator.syntax.Expr.Match match
            ? body.control.match(match, new Merge(body, Optional.empty()), Type.UNIT, true)
            : body.exprs.check(expr, Type.UNIT);
    Type type = body.structurally(checked.type());
    if (!type.isNever() && !body.table.unify(Type.UNIT, type)) {
      body.mismatch(Type.UNIT, type, valueSpan(expr, checked));
    }
    return checked;
  }

  /** Of a block that is a statement, what it gives is wrong where it stands. */
  private Span valueSpan(dev.holdfast.simulator.syntax.Expr written, Expr checked) {
    if (!(written instanceof dev.holdfast.simulator.syntax.Expr.BlockExpr it)
        || it.block().tail().isEmpty()
        || !(checked.kind() instanceof ExprKind.Block made)
        || made.tail().isEmpty()) {
      return written.span();
    }
    dev.holdfast.simulator.syntax.Expr tail = it.block().tail().get();
    return tail instanceof dev.holdfast.simulator.syntax.Expr.Match match
        ? ControlFlow.atOnlyValue(match, made.tail().get(), body).span()
        : valueSpan(tail, made.tail().get());
  }

  private boolean isWrong(Expr value) {
    boolean leaf = value.kind() instanceof ExprKind.Error;
    // What a constructor takes is its parameter's type, even if the argument has none.
    boolean made = body.table.shallow(value.type()) instanceof Type.Adt;
    return !made && body.referencesError(value.type()) || !leaf && Merge.isWrong(value);
  }

  private Statement letStatement(dev.holdfast.simulator.syntax.Statement.Let it) {
    Optional<Type> written =
        it.type().map(type -> body.lowering("the type of variable bindings").type(type));
    written.ifPresent(type -> body.requireWellFormed(type, it.type().get().span()));
    Optional<Type> declared = written.map(type -> body.normalize(type, it.span()));
    Optional<Expr> init = Optional.empty();
    Type type;
    if (it.init().isPresent()) {
      if (declared.isPresent()) {
        init = Optional.of(body.exprs.checkCoerce(it.init().get(), declared.get()));
        type = declared.get();
      } else {
        Expr value = body.exprs.check(it.init().get(), null);
        type = value.type();
        Type known = body.table.shallow(type);
        boolean opens = known.isNever();
        if (!(known instanceof Type.Infer)) {
          body.fulfillment.mustBecomeKnown(known, value.span());
          type = body.table.fresh();
        }
        init = Optional.of(opens ? body.coercions.coerce(value, type) : value);
        body.table.unify(type, init.get().type());
      }
    } else {
      type = declared.orElseGet(body.table::fresh);
    }
    if (it.pattern() instanceof dev.holdfast.simulator.syntax.Pattern.Binding
        && init.isPresent()
        && isWrong(init.get())) {
      // As rustc: of a variable whose value is wrong nothing is known, whatever its type.
      type = Type.ERROR;
    }
    Optional<Expr> otherwise = Optional.empty();
    if (it.otherwise().isPresent()) {
      boolean before = body.frame.diverges;
      Expr block =
          block(
              it.otherwise().get(),
              Optional.empty(),
              Optional.empty(),
              false,
              null,
              it.otherwise().get().span());
      Type after = body.table.shallow(block.type());
      boolean open = after instanceof Type.Infer && body.table.unify(after, Type.NEVER);
      if (!open && !after.isNever() && !(after instanceof Type.Error)) {
        body.report(
            Diagnostic.error(
                "E0308",
                "`else` clause of `let...else` does not diverge",
                it.otherwise().get().span(),
                "expected `!`, found `"
                    + TypePrinter.print(body.table.resolve(block.type()))
                    + "`"));
      }
      body.frame.diverges = before;
      otherwise = Optional.of(block);
    }
    if (written.isEmpty()) {
      body.needTypeInfo.untyped(it.pattern().span(), type);
    }
    Pattern pattern = body.patterns.check(it.pattern(), type);
    if (body.scope.module.isBlock) {
      body.scope.module.addLocals(body.locals.names(), it.span().start());
    }
    if (otherwise.isEmpty()) {
      body.matches.irrefutable(pattern, "local binding");
    }
    if (init.isPresent() && PatternChecker.borrowsMutably(pattern)) {
      body.coercions.makeMutable(init.get());
    }
    if (it.pattern() instanceof dev.holdfast.simulator.syntax.Pattern.Binding) {
      body.fulfillment.register(
          new Predicate.Trait(new TraitRef(body.cx.lang(TraitDef.Lang.SIZED), List.of(type)), 0),
          new Cause(it.pattern().span(), Cause.Kind.SIZED));
    }
    return new Statement.Let(
        pattern, written.filter(t -> !body.table.hasInfer(t)), init, otherwise, it.span());
  }
}
