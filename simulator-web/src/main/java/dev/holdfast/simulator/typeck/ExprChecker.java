package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Block;
import dev.holdfast.simulator.syntax.Expr.BlockKind;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.syntax.Lifetime;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.LoopLabel;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.Statement;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.DefHead;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import dev.holdfast.simulator.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks expressions and makes their typed tree. */
final class ExprChecker {

  private static final int MAX_DEPTH = 400;

  private final BodyChecker body;
  private int depth;

  /** Whether the path being checked is what a call calls, for the words of its error. */
  boolean inCallee;

  ExprChecker(BodyChecker body) {
    this.body = body;
  }

  // --- with a type that it has to have
  // --------------------------------------------------------------

  /** The body of a function: its value is returned. */
  Expr bodyBlock(Block block, Type output) {
    body.frame.diverges = false;
    Expr value = block(block, Optional.of(output), Optional.empty(), false, output, block.span());
    return settled(value, output);
  }

  /** A block or branch whose tails have been coerced: only never is left to be made any type. */
  private Expr settled(Expr value, Type target) {
    return !body.table.shallow(value.type()).isNever() && body.table.unify(value.type(), target)
        ? value
        : body.coercions.coerce(value, target);
  }

  /** Checks and coerces; branches and block tails are coercion sites of their own. */
  Expr checkCoerce(dev.holdfast.simulator.syntax.Expr expr, Type target) {
    Type known = body.table.shallow(target);
    if (known instanceof Type.Infer) {
      return body.coercions.coerce(check(expr, target), target);
    }
    return switch (expr) {
      case dev.holdfast.simulator.syntax.Expr.Paren it -> checkCoerce(it.inner(), target);
      case dev.holdfast.simulator.syntax.Expr.BlockExpr it when it.kind() != BlockKind.CONST ->
          settled(blockExpr(it, Optional.of(target), target), target);
      case dev.holdfast.simulator.syntax.Expr.If it ->
          settled(ifExpr(it, new Merge(body, Optional.of(target)), target), target);
      case dev.holdfast.simulator.syntax.Expr.Match it ->
          settled(match(it, new Merge(body, Optional.of(target)), target), target);
      default -> body.coercions.coerce(check(expr, target), target);
    };
  }

  // --- the expression
  // -------------------------------------------------------------------------------

  /** {@code expected} is a hint, or null. */
  Expr check(dev.holdfast.simulator.syntax.Expr expr, Type expected) {
    if (++depth > MAX_DEPTH) {
      depth--;
      body.unsupported("an expression nested as deep as this", expr.span());
      return body.error(expr.span());
    }
    boolean callee = inCallee;
    inCallee = false;
    if (callee && expr instanceof dev.holdfast.simulator.syntax.Expr.PathExpr) {
      inCallee = true;
    }
    Expr checked = dispatch(expr, expected == null ? null : body.table.shallow(expected));
    inCallee = false;
    depth--;
    if (body.table.shallow(checked.type()).isNever()) {
      body.frame.diverges = true;
    }
    return checked;
  }

  private Expr dispatch(dev.holdfast.simulator.syntax.Expr expr, Type expected) {
    return switch (expr) {
      case dev.holdfast.simulator.syntax.Expr.IntLiteral it -> intLiteral(it, expected);
      case dev.holdfast.simulator.syntax.Expr.FloatLiteral it -> floatLiteral(it, expected);
      case dev.holdfast.simulator.syntax.Expr.BoolLiteral it ->
          literal(Type.BOOL, it.value() ? Value.TRUE : Value.FALSE, it.span());
      case dev.holdfast.simulator.syntax.Expr.CharLiteral it ->
          literal(Type.CHAR, Value.ofLong(it.codePoint()), it.span());
      case dev.holdfast.simulator.syntax.Expr.ByteLiteral it ->
          literal(Type.U8, Value.ofLong(it.value()), it.span());
      case dev.holdfast.simulator.syntax.Expr.StrLiteral it ->
          literal(
              new Type.Ref(Region.STATIC, Type.STR, false), new Value.Str(it.value()), it.span());
      case dev.holdfast.simulator.syntax.Expr.ByteStrLiteral it ->
          literal(
              new Type.Ref(
                  Region.STATIC,
                  new Type.Array(Type.U8, new Const.Value(it.value().length())),
                  false),
              new Value.Bytes(it.value()),
              it.span());
      case dev.holdfast.simulator.syntax.Expr.PathExpr it -> body.paths.check(it);
      case dev.holdfast.simulator.syntax.Expr.BlockExpr it ->
          it.kind() == BlockKind.CONST
              ? constBlock(it, expected)
              : blockExpr(it, Optional.empty(), expected);
      case dev.holdfast.simulator.syntax.Expr.AsyncBlock it -> body.calls.asyncBlock(it);
      case dev.holdfast.simulator.syntax.Expr.Unary it -> body.operators.unary(it, expected);
      case dev.holdfast.simulator.syntax.Expr.Binary it -> body.operators.binary(it, expected);
      case dev.holdfast.simulator.syntax.Expr.Assign it -> assign(it);
      case dev.holdfast.simulator.syntax.Expr.AssignOp it -> body.operators.assignOp(it);
      case dev.holdfast.simulator.syntax.Expr.AddressOf it -> addressOf(it, expected);
      case dev.holdfast.simulator.syntax.Expr.Cast it -> body.casts.check(it);
      case dev.holdfast.simulator.syntax.Expr.Call it -> body.calls.call(it, expected);
      case dev.holdfast.simulator.syntax.Expr.MethodCall it -> body.calls.method(it, expected);
      case dev.holdfast.simulator.syntax.Expr.Field it -> field(it);
      case dev.holdfast.simulator.syntax.Expr.Index it -> index(it);
      case dev.holdfast.simulator.syntax.Expr.Range it -> body.desugar.range(it, expected);
      case dev.holdfast.simulator.syntax.Expr.Tuple it -> tuple(it, expected);
      case dev.holdfast.simulator.syntax.Expr.Array it -> array(it, expected);
      case dev.holdfast.simulator.syntax.Expr.Repeat it -> repeat(it, expected);
      case dev.holdfast.simulator.syntax.Expr.StructLiteral it -> structLiteral(it, expected);
      case dev.holdfast.simulator.syntax.Expr.If it ->
          ifExpr(it, new Merge(body, Optional.empty()), expected);
      case dev.holdfast.simulator.syntax.Expr.Let it -> let(it);
      case dev.holdfast.simulator.syntax.Expr.While it -> body.desugar.whileLoop(it);
      case dev.holdfast.simulator.syntax.Expr.Loop it -> loop(it, expected);
      case dev.holdfast.simulator.syntax.Expr.For it -> body.desugar.forLoop(it);
      case dev.holdfast.simulator.syntax.Expr.Match it ->
          match(it, new Merge(body, Optional.empty()), expected);
      case dev.holdfast.simulator.syntax.Expr.Closure it -> body.calls.closure(it, expected);
      case dev.holdfast.simulator.syntax.Expr.Return it -> returns(it);
      case dev.holdfast.simulator.syntax.Expr.Break it -> breaks(it);
      case dev.holdfast.simulator.syntax.Expr.Continue it -> continues(it);
      case dev.holdfast.simulator.syntax.Expr.Await it -> body.desugar.await(it);
      case dev.holdfast.simulator.syntax.Expr.Try it -> body.desugar.tryOperator(it);
      case dev.holdfast.simulator.syntax.Expr.Paren it -> check(it.inner(), expected);
      case dev.holdfast.simulator.syntax.Expr.Underscore it -> {
        body.report(
            Diagnostic.error(
                "",
                "in expressions, `_` can only be used on the left-hand side of an assignment",
                it.span(),
                "`_` not allowed here"));
        yield body.error(it.span());
      }
      case dev.holdfast.simulator.syntax.Expr.FormatArgs it -> body.desugar.formatArgs(it);
      case dev.holdfast.simulator.syntax.Expr.Error it -> body.error(it.span());
    };
  }

  private static Expr literal(Type type, Value value, Span span) {
    return new Expr(type, span, new ExprKind.Literal(value));
  }

  private Expr intLiteral(dev.holdfast.simulator.syntax.Expr.IntLiteral it, Type expected) {
    Type type;
    if (!it.suffix().isEmpty()) {
      Optional<Type> known = Resolver.primitive(it.suffix());
      if (known.isEmpty()) {
        body.report(
            Diagnostic.error(
                "",
                "invalid suffix `" + it.suffix() + "` for number literal",
                it.span(),
                "invalid suffix `" + it.suffix() + "`"));
        return body.error(it.span());
      }
      type = known.get();
    } else if (Operators.isInteger(expected)) {
      type = expected;
    } else {
      type = body.freshNumber(Type.InferKind.INTEGER);
    }
    if (type instanceof Type.Float) {
      return literal(type, new Value.FloatBits(Numbers.bits(it.low(), type)), it.span());
    }
    return literal(type, new Value.Scalar(it.low(), it.high()), it.span());
  }

  private Expr floatLiteral(dev.holdfast.simulator.syntax.Expr.FloatLiteral it, Type expected) {
    Type type =
        !it.suffix().isEmpty()
            ? Resolver.primitive(it.suffix()).orElse(Type.F64)
            : expected instanceof Type.Float ? expected : body.freshNumber(Type.InferKind.FLOAT);
    return literal(type, new Value.FloatBits(Numbers.parse(it.digits())), it.span());
  }

  private Expr constBlock(dev.holdfast.simulator.syntax.Expr.BlockExpr it, Type expected) {
    ConstDef def =
        new ConstDef(
            new DefHead(
                "{const}",
                body.scope.module.pathOf("{const}"),
                it.span(),
                body.scope.module.fromPrelude),
            body.scope.generics,
            Optional.empty(),
            true);
    if (expected == null || body.table.hasInfer(expected)) {
      body.unsupported("a `const` block of a type that has to be inferred", it.span());
      return body.error(it.span());
    }
    def.resolveType(body.table.resolve(expected));
    dev.holdfast.simulator.syntax.Expr inner =
        new dev.holdfast.simulator.syntax.Expr.BlockExpr(
            Optional.empty(), BlockKind.PLAIN, it.block(), it.span());
    body.cx.addSource(def, new TypeContext.BodySource(null, Optional.of(inner), body.scope));
    return new Expr(
        def.type(), it.span(), new ExprKind.NamedConst(def, body.scope.generics.identity()));
  }

  // --- blocks
  // ---------------------------------------------------------------------------------------

  private Expr blockExpr(
      dev.holdfast.simulator.syntax.Expr.BlockExpr it, Optional<Type> target, Type expected) {
    boolean isUnsafe = it.kind() == BlockKind.UNSAFE;
    if (it.label().isEmpty()) {
      return block(it.block(), target, Optional.empty(), isUnsafe, expected, it.span());
    }
    LoopLabel label = new LoopLabel(it.label().get().text());
    Merge merge = new Merge(body, target);
    Frame.LoopFrame frame = new Frame.LoopFrame(label, false, merge);
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
    body.pushScope();
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
                  ? checkCoerce(block.tail().get(), target.get())
                  : check(block.tail().get(), expected));
    }
    body.popScope();
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
      Optional<TypeContext.BodySource> source = body.cx.source(def);
      if (source.isPresent()
          && source.get().function() != null
          && source.get().function().body().isPresent()
          && source.get().function().body().get() == block
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
          new Module("", Optional.of(body.scope.module), true, body.scope.module.fromPrelude);
      body.scope = body.scope.in(module);
      body.addBlockItems(Collector.collectBlock(body.cx, items, module));
    }
  }

  private void statement(dev.holdfast.simulator.syntax.Statement each, List<Statement> out) {
    switch (each) {
      case dev.holdfast.simulator.syntax.Statement.ItemStatement it -> {}
      case dev.holdfast.simulator.syntax.Statement.Let it -> out.add(letStatement(it));
      case dev.holdfast.simulator.syntax.Statement.ExprStatement it -> {
        Expr expr = it.semicolon() ? check(it.expr(), null) : checkCoerceUnit(it.expr());
        out.add(new Statement.ExprStatement(expr, it.span()));
      }
    }
  }

  private Expr checkCoerceUnit(dev.holdfast.simulator.syntax.Expr expr) {
    Expr checked = check(expr, Type.UNIT);
    Type type = body.structurally(checked.type());
    if (!type.isNever() && !body.table.unify(Type.UNIT, type)) {
      body.mismatch(Type.UNIT, type, expr.span());
    }
    return checked;
  }

  private Statement letStatement(dev.holdfast.simulator.syntax.Statement.Let it) {
    Optional<Type> written = it.type().map(type -> body.lowering().type(type));
    Optional<Type> declared = written.map(type -> body.normalize(type, it.span()));
    Optional<Expr> init = Optional.empty();
    Type type;
    if (it.init().isPresent()) {
      if (declared.isPresent()) {
        init = Optional.of(checkCoerce(it.init().get(), declared.get()));
        type = declared.get();
      } else {
        init = Optional.of(check(it.init().get(), null));
        type = init.get().type();
      }
    } else {
      type = declared.orElseGet(body.table::fresh);
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
      if (!body.table.shallow(block.type()).isNever()) {
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
    Pattern pattern = body.patterns.check(it.pattern(), type);
    if (init.isPresent() && PatternChecker.borrowsMutably(pattern)) {
      body.coercions.makeMutable(init.get());
    }
    body.fulfillment.register(
        new Predicate.Trait(new TraitRef(body.cx.lang(TraitDef.Lang.SIZED), List.of(type)), 0),
        new Cause(it.pattern().span(), Cause.Kind.SIZED));
    return new Statement.Let(
        pattern, written.filter(t -> !body.table.hasInfer(t)), init, otherwise, it.span());
  }

  // --- control flow
  // -----------------------------------------------------------------------------------

  private Expr ifExpr(dev.holdfast.simulator.syntax.Expr.If it, Merge merge, Type expected) {
    body.pushScope();
    Expr condition = condition(it.condition());
    boolean before = body.frame.diverges;
    Expr then =
        block(it.then(), merge.target(), Optional.empty(), false, expected, it.then().span());
    body.popScope();
    boolean thenDiverges = body.frame.diverges;
    body.frame.diverges = before;
    if (it.otherwise().isEmpty()) {
      Type thenType = body.table.shallow(then.type());
      if (merge.target().isPresent() && !body.table.unify(merge.target().get(), Type.UNIT)) {
        noElse(it, merge.target().get());
        return new Expr(merge.target().get(), it.span(), new ExprKind.Error());
      }
      if (!thenType.isNever() && !body.table.unify(Type.UNIT, thenType)) {
        noElse(it, thenType);
      }
      return new Expr(
          Type.UNIT, it.span(), new ExprKind.If(condition, unitThen(then), Optional.empty()));
    }
    Expr first = merge.add(then);
    Expr second;
    dev.holdfast.simulator.syntax.Expr other = it.otherwise().get();
    if (merge.target().isPresent()) {
      second = merge.add(checkBranch(other, merge.target().get()));
    } else {
      second = merge.add(check(other, expected));
    }
    body.frame.diverges = before || thenDiverges && body.frame.diverges;
    first = settled(first, merge);
    return new Expr(
        merge.result(), it.span(), new ExprKind.If(condition, first, Optional.of(second)));
  }

  private Expr unitThen(Expr then) {
    return body.table.shallow(then.type()).isNever()
        ? new Expr(Type.UNIT, then.span(), new ExprKind.NeverToAny(then))
        : then;
  }

  private void noElse(dev.holdfast.simulator.syntax.Expr.If it, Type wanted) {
    body.report(
        Diagnostic.error(
            "E0317",
            "`if` may be missing an `else` clause",
            it.span(),
            "expected `" + TypePrinter.print(body.table.resolve(wanted)) + "`, found `()`"));
  }

  private Expr checkBranch(dev.holdfast.simulator.syntax.Expr expr, Type target) {
    return checkCoerce(expr, target);
  }

  /** A branch that diverges, before the type of the whole was known. */
  private Expr settled(Expr branch, Merge merge) {
    return body.table.shallow(branch.type()).isNever() && !merge.result().isNever()
        ? new Expr(merge.result(), branch.span(), new ExprKind.NeverToAny(branch))
        : branch;
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
      default -> checkCoerce(expr, Type.BOOL);
    };
  }

  private static boolean hasLet(dev.holdfast.simulator.syntax.Expr expr) {
    return switch (expr) {
      case dev.holdfast.simulator.syntax.Expr.Let it -> true;
      case dev.holdfast.simulator.syntax.Expr.Binary it -> hasLet(it.left()) || hasLet(it.right());
      default -> false;
    };
  }

  private Expr let(dev.holdfast.simulator.syntax.Expr.Let it) {
    Expr scrutinee = check(it.scrutinee(), null);
    Pattern pattern = body.patterns.check(it.pattern(), scrutinee.type());
    if (PatternChecker.borrowsMutably(pattern)) {
      body.coercions.makeMutable(scrutinee);
    }
    return new Expr(Type.BOOL, it.span(), new ExprKind.Let(pattern, scrutinee));
  }

  private Expr match(dev.holdfast.simulator.syntax.Expr.Match it, Merge merge, Type expected) {
    Expr scrutinee = check(it.scrutinee(), null);
    boolean before = body.frame.diverges;
    boolean all = true;
    List<ExprKind.Arm> arms = new ArrayList<>();
    boolean mutable = false;
    for (dev.holdfast.simulator.syntax.Expr.Arm arm : it.arms()) {
      body.frame.diverges = false;
      body.pushScope();
      Pattern pattern = body.patterns.check(arm.pattern(), scrutinee.type());
      mutable |= PatternChecker.borrowsMutably(pattern);
      Optional<Expr> guard = arm.guard().map(this::condition);
      body.frame.diverges = false;
      Expr value =
          merge.target().isPresent()
              ? merge.add(checkBranch(arm.body(), merge.target().get()))
              : merge.add(check(arm.body(), expected));
      body.popScope();
      all &= body.frame.diverges;
      arms.add(new ExprKind.Arm(pattern, guard, value, arm.span()));
    }
    if (mutable) {
      body.coercions.makeMutable(scrutinee);
    }
    body.frame.diverges = before || all;
    List<ExprKind.Arm> settled = new ArrayList<>();
    for (ExprKind.Arm arm : arms) {
      settled.add(
          new ExprKind.Arm(arm.pattern(), arm.guard(), settled(arm.body(), merge), arm.span()));
    }
    return new Expr(
        merge.result(),
        it.span(),
        new ExprKind.Match(scrutinee, settled, ExprKind.MatchSource.MATCH));
  }

  private Expr loop(dev.holdfast.simulator.syntax.Expr.Loop it, Type expected) {
    LoopLabel label = new LoopLabel(it.label().map(Lifetime::text).orElse(""));
    Merge merge = new Merge(body, Optional.empty());
    Frame.LoopFrame frame = new Frame.LoopFrame(label, true, merge);
    body.frame.loops.add(frame);
    Expr inner = loopBody(it.body());
    body.frame.loops.remove(body.frame.loops.size() - 1);
    body.frame.diverges = !frame.broken;
    return new Expr(
        frame.broken ? merge.result() : Type.NEVER, it.span(), new ExprKind.Loop(label, inner));
  }

  /** The body of a loop: of type unit, or diverging. */
  Expr loopBody(Block block) {
    Expr inner = block(block, Optional.empty(), Optional.empty(), false, Type.UNIT, block.span());
    Type type = body.structurally(inner.type());
    if (!type.isNever() && !body.table.unify(Type.UNIT, type)) {
      body.mismatch(Type.UNIT, type, block.tail().map(t -> t.span()).orElse(block.span()));
    }
    return inner;
  }

  private Optional<Frame.LoopFrame> loopOf(Optional<Lifetime> label) {
    for (int i = body.frame.loops.size() - 1; i >= 0; i--) {
      Frame.LoopFrame frame = body.frame.loops.get(i);
      if (label.isPresent() ? frame.label.name().equals(label.get().text()) : frame.isLoop) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }

  private Expr outside(String what, Optional<Lifetime> label, Span span) {
    if (label.isPresent()) {
      body.report(
          Diagnostic.error(
              "E0426",
              "use of undeclared label `" + label.get().text() + "`",
              label.get().span(),
              "undeclared label `" + label.get().text() + "`"));
      return body.error(span);
    }
    if (body.frame.owner instanceof dev.holdfast.simulator.type.CoroutineDef it
        && it.kind() == dev.holdfast.simulator.type.CoroutineDef.Kind.BLOCK) {
      body.report(
          Diagnostic.error(
              "E0267",
              "`" + what + "` inside `async` block",
              span,
              "cannot `" + what + "` inside `async` block"));
    } else if (body.frame.owner instanceof dev.holdfast.simulator.type.ClosureDef) {
      body.report(
          Diagnostic.error(
              "E0267",
              "`" + what + "` inside of a closure",
              span,
              "cannot `" + what + "` inside of a closure"));
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

  private Expr breaks(dev.holdfast.simulator.syntax.Expr.Break it) {
    Optional<Frame.LoopFrame> found = loopOf(it.label());
    if (found.isEmpty()) {
      return outside("break", it.label(), it.span());
    }
    Frame.LoopFrame frame = found.get();
    frame.broken = true;
    Optional<Expr> value = Optional.empty();
    if (it.value().isPresent()) {
      if (frame.value == null) {
        body.report(
            Diagnostic.error(
                "E0571",
                "`break` with value from a `while` or `for` loop",
                it.span(),
                "can only break with a value inside `loop` or breakable block"));
        return body.error(it.span());
      }
      value =
          Optional.of(
              frame.value.target().isPresent()
                  ? frame.value.add(checkCoerce(it.value().get(), frame.value.target().get()))
                  : frame.value.add(check(it.value().get(), null)));
    } else if (frame.value != null) {
      frame.value.addUnit(it.span());
    }
    return new Expr(Type.NEVER, it.span(), new ExprKind.Break(frame.label, value));
  }

  private Expr continues(dev.holdfast.simulator.syntax.Expr.Continue it) {
    Optional<Frame.LoopFrame> found = loopOf(it.label());
    if (found.isEmpty() || !found.get().isLoop) {
      return outside("continue", it.label(), it.span());
    }
    return new Expr(Type.NEVER, it.span(), new ExprKind.Continue(found.get().label));
  }

  private Expr returns(dev.holdfast.simulator.syntax.Expr.Return it) {
    Optional<Expr> value = Optional.empty();
    if (it.value().isPresent()) {
      value = Optional.of(checkCoerce(it.value().get(), body.frame.returnType));
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

  // --- places
  // -------------------------------------------------------------------------------------------

  private Expr assign(dev.holdfast.simulator.syntax.Expr.Assign it) {
    if (it.place() instanceof dev.holdfast.simulator.syntax.Expr.Underscore) {
      Expr value = check(it.value(), null);
      Pattern wild =
          new Pattern(
              value.type(), it.place().span(), new dev.holdfast.simulator.thir.PatternKind.Wild());
      Statement let =
          new Statement.Let(
              wild, Optional.empty(), Optional.of(value), Optional.empty(), it.span());
      return new Expr(
          Type.UNIT,
          it.span(),
          new ExprKind.Block(List.of(let), Optional.empty(), false, Optional.empty()));
    }
    if (it.place() instanceof dev.holdfast.simulator.syntax.Expr.Tuple
        || it.place() instanceof dev.holdfast.simulator.syntax.Expr.Array
        || it.place() instanceof dev.holdfast.simulator.syntax.Expr.StructLiteral) {
      return body.desugar.destructuringAssign(it);
    }
    Expr place = check(it.place(), null);
    requirePlace(body, place, it.span());
    Expr value = checkCoerce(it.value(), place.type());
    body.coercions.makeMutable(place);
    return new Expr(Type.UNIT, it.span(), new ExprKind.Assign(place, value));
  }

  static void requirePlace(BodyChecker body, Expr place, Span span) {
    boolean isPlace =
        switch (place.kind()) {
          case ExprKind.Local it -> true;
          case ExprKind.Static it -> true;
          case ExprKind.Deref it -> true;
          case ExprKind.Field it -> true;
          case ExprKind.Index it -> true;
          case ExprKind.Error it -> true;
          default -> false;
        };
    if (!isPlace) {
      body.report(
          Diagnostic.error(
              "E0070",
              "invalid left-hand side of assignment",
              span,
              "cannot assign to this expression"));
    }
  }

  private Expr addressOf(dev.holdfast.simulator.syntax.Expr.AddressOf it, Type expected) {
    Type hint =
        switch (expected) {
          case null -> null;
          case Type.Ref ref -> hintBehind(ref.target());
          case Type.RawPtr ptr -> hintBehind(ptr.target());
          default -> null;
        };
    Expr operand = check(it.operand(), hint);
    if (it.mutable()) {
      body.coercions.makeMutable(operand);
    }
    if (it.raw()) {
      return new Expr(
          new Type.RawPtr(operand.type(), it.mutable()),
          it.span(),
          new ExprKind.RawBorrow(it.mutable(), operand));
    }
    return new Expr(
        new Type.Ref(Region.ERASED, operand.type(), it.mutable()),
        it.span(),
        new ExprKind.Borrow(it.mutable() ? BorrowKind.MUT : BorrowKind.SHARED, operand, true));
  }

  /** A slice or object behind the reference says nothing of the value that is borrowed. */
  private Type hintBehind(Type target) {
    Type at = body.table.shallow(target);
    return switch (at) {
      case Type.Slice slice -> null;
      case Type.Dynamic dynamic -> null;
      case Type.Str str -> null;
      default -> at;
    };
  }

  private Expr field(dev.holdfast.simulator.syntax.Expr.Field it) {
    Expr operand = check(it.operand(), null);
    String name = it.name().text();
    Expr place = operand;
    for (int i = 0; i < 12; i++) {
      Type type = body.structurally(place.type());
      if (type instanceof Type.Error) {
        return body.error(it.span());
      }
      if (type instanceof Type.Infer infer && infer.kind() == Type.InferKind.GENERAL) {
        Messages.needed(body, it.operand().span(), "E0282");
        return body.error(it.span());
      }
      Optional<Expr> found = fieldOf(place, type, name, it.span());
      if (found.isPresent()) {
        return found.get();
      }
      Optional<Expr> next = body.coercions.deref(place);
      if (next.isEmpty()) {
        break;
      }
      place = next.get();
    }
    return noField(operand, it.name(), it.span());
  }

  private Optional<Expr> fieldOf(Expr place, Type type, String name, Span span) {
    if (type instanceof Type.Adt adt && !adt.def().isEnum() && !adt.def().variants().isEmpty()) {
      AdtDef.Variant variant = adt.def().variants().get(0);
      int index = PatternChecker.fieldIndex(variant, name);
      if (index < 0 || !visible(adt.def(), variant.fields().get(index))) {
        return Optional.empty();
      }
      Type fieldType =
          body.normalize(Subst.apply(variant.fields().get(index).type(), adt.args()), span);
      return Optional.of(new Expr(fieldType, span, new ExprKind.Field(place, index)));
    }
    if (type instanceof Type.Tuple tuple && !name.isEmpty() && name.charAt(0) <= '9') {
      int index = name.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(name);
      if (index < tuple.elements().size()) {
        return Optional.of(
            new Expr(tuple.elements().get(index), span, new ExprKind.Field(place, index)));
      }
    }
    return Optional.empty();
  }

  /** A program sees its own fields and the library's public ones. */
  private boolean visible(AdtDef def, AdtDef.Field field) {
    return field.visible() || !def.fromPrelude() || body.scope.module.fromPrelude;
  }

  private Expr noField(Expr operand, Ident name, Span span) {
    Type type = body.table.resolve(operand.type());
    if (BodyChecker.containsError(type)) {
      return body.error(span);
    }
    Type at = type;
    while (at instanceof Type.Ref ref) {
      at = ref.target();
    }
    if (at instanceof Type.Adt adt && !adt.def().isEnum() && !adt.def().variants().isEmpty()) {
      int hidden = PatternChecker.fieldIndex(adt.def().variants().get(0), name.text());
      if (hidden >= 0) {
        body.report(
            Diagnostic.error(
                "E0616",
                "field `" + name.text() + "` of struct `" + adt.def().name() + "` is private",
                name.span(),
                "private field"));
        return body.error(span);
      }
    }
    boolean primitive = Operators.isScalar(type);
    body.report(
        primitive
            ? Diagnostic.error(
                "E0610",
                "`"
                    + TypePrinter.print(type)
                    + "` is a primitive type and therefore doesn't have fields",
                name.span(),
                "")
            : Diagnostic.error(
                "E0609",
                "no field `" + name.text() + "` on type `" + TypePrinter.print(type) + "`",
                name.span(),
                "unknown field"));
    return body.error(span);
  }

  private Expr index(dev.holdfast.simulator.syntax.Expr.Index it) {
    Expr operand = check(it.operand(), null);
    Expr index = check(it.index(), null);
    Type indexType = body.structurally(index.type());
    Expr place = operand;
    for (int i = 0; i < 12; i++) {
      Type type = body.structurally(place.type());
      if (type instanceof Type.Error || indexType instanceof Type.Error) {
        return body.error(it.span());
      }
      Optional<Type> element =
          switch (type) {
            case Type.Array array -> Optional.of(array.element());
            case Type.Slice slice -> Optional.of(slice.element());
            default -> Optional.empty();
          };
      if (element.isPresent()
          && (Operators.isInteger(indexType) || indexType instanceof Type.Infer)
          && body.table.unify(indexType, Type.USIZE)) {
        return new Expr(element.get(), it.span(), new ExprKind.Index(place, index));
      }
      Type indexed = type instanceof Type.Array array ? new Type.Slice(array.element()) : type;
      Optional<Expr> overloaded = overloadedIndex(place, indexed, index, indexType, it.span());
      if (overloaded.isPresent()) {
        return overloaded.get();
      }
      Optional<Expr> next = body.coercions.deref(place);
      if (next.isEmpty()) {
        break;
      }
      place = next.get();
    }
    Type type = body.table.resolve(operand.type());
    Type at = type;
    while (at instanceof Type.Ref ref) {
      at = body.table.resolve(ref.target());
    }
    boolean indexable =
        at instanceof Type.Array
            || at instanceof Type.Slice
            || at instanceof Type.Str
            || at instanceof Type.Adt adt && adt.def().fromPrelude();
    body.report(
        indexable
            ? Diagnostic.error(
                "E0277",
                "the type `["
                    + elementName(at)
                    + "]` cannot be indexed by `"
                    + TypePrinter.print(body.table.resolve(indexType))
                    + "`",
                it.index().span(),
                "slice indices are of type `usize` or ranges of `usize`")
            : Diagnostic.error(
                "E0608",
                "cannot index into a value of type `" + TypePrinter.print(type) + "`",
                it.span(),
                ""));
    return body.error(it.span());
  }

  private String elementName(Type type) {
    return switch (type) {
      case Type.Array array -> TypePrinter.print(body.table.resolve(array.element()));
      case Type.Slice slice -> TypePrinter.print(body.table.resolve(slice.element()));
      case Type.Adt adt when !adt.args().isEmpty() && adt.args().get(0) instanceof Type first ->
          TypePrinter.print(body.table.resolve(first));
      default -> "_";
    };
  }

  private Optional<Expr> overloadedIndex(
      Expr place, Type type, Expr index, Type indexType, Span span) {
    TraitDef trait = body.cx.trait("ops::Index");
    TraitRef wanted = new TraitRef(trait, List.of(type, indexType));
    if (!body.solver.mayHold(new Predicate.Trait(wanted, 0))) {
      return Optional.empty();
    }
    Expr function =
        body.paths.traitFunction(
            trait, "index", wanted.args(), new Cause(span, Cause.Kind.OPERATOR));
    body.fulfillment.selectWherePossible();
    Type output = body.normalize(new Type.Projection(trait.types().get(0), wanted.args()), span);
    Expr borrowed = BuiltExprs.borrow(BorrowKind.SHARED, place, false);
    if (body.table.shallow(place.type()) instanceof Type.Array) {
      borrowed =
          new Expr(
              new Type.Ref(Region.ERASED, type, false),
              span,
              new ExprKind.Cast(dev.holdfast.simulator.thir.CastKind.UNSIZE, borrowed));
    }
    Expr call =
        new Expr(
            new Type.Ref(Region.ERASED, output, false),
            span,
            new ExprKind.Call(function, List.of(borrowed, index), true, span));
    return Optional.of(new Expr(output, span, new ExprKind.Deref(call)));
  }

  // --- compound values
  // ----------------------------------------------------------------------------------

  private Expr tuple(dev.holdfast.simulator.syntax.Expr.Tuple it, Type expected) {
    List<Type> hints =
        expected instanceof Type.Tuple tuple && tuple.elements().size() == it.elements().size()
            ? tuple.elements()
            : List.of();
    List<Expr> elements = new ArrayList<>();
    List<Type> types = new ArrayList<>();
    for (int i = 0; i < it.elements().size(); i++) {
      Expr element;
      if (hints.isEmpty()) {
        element = check(it.elements().get(i), null);
      } else {
        Expr checked = check(it.elements().get(i), hints.get(i));
        element = body.coercions.tryCoerce(checked, hints.get(i)).orElse(checked);
      }
      elements.add(element);
      types.add(element.type());
    }
    return new Expr(new Type.Tuple(types), it.span(), new ExprKind.Tuple(elements));
  }

  private Type elementHint(Type expected) {
    return switch (expected) {
      case null -> null;
      case Type.Array array -> array.element();
      case Type.Slice slice -> slice.element();
      default -> null;
    };
  }

  private Expr array(dev.holdfast.simulator.syntax.Expr.Array it, Type expected) {
    Type hint = elementHint(expected);
    Merge merge =
        new Merge(
            body,
            Optional.ofNullable(hint).filter(t -> !(body.table.shallow(t) instanceof Type.Infer)));
    List<Expr> elements = new ArrayList<>();
    for (dev.holdfast.simulator.syntax.Expr each : it.elements()) {
      elements.add(
          merge.target().isPresent()
              ? merge.add(checkCoerce(each, merge.target().get()))
              : merge.add(check(each, hint)));
    }
    Type element = merge.target().orElseGet(() -> hint != null ? hint : body.table.fresh());
    return new Expr(
        new Type.Array(element, new Const.Value(elements.size())),
        it.span(),
        new ExprKind.Array(elements));
  }

  private Expr repeat(dev.holdfast.simulator.syntax.Expr.Repeat it, Type expected) {
    Type hint = elementHint(expected);
    Const length = body.lowering().constant(it.length());
    Expr value = hint != null ? checkCoerce(it.value(), hint) : check(it.value(), null);
    boolean once = length instanceof Const.Value n && n.value() <= 1;
    boolean constant =
        value.kind() instanceof ExprKind.NamedConst || value.kind() instanceof ExprKind.Literal;
    if (!once && !constant) {
      body.fulfillment.register(
          new Predicate.Trait(
              new TraitRef(body.cx.lang(TraitDef.Lang.COPY), List.of(value.type())), 0),
          Cause.misc(it.value().span()));
    }
    return new Expr(
        new Type.Array(value.type(), length), it.span(), new ExprKind.Repeat(value, length));
  }

  private Expr structLiteral(dev.holdfast.simulator.syntax.Expr.StructLiteral it, Type expected) {
    Optional<PathExprs.Constructor> found = body.paths.constructor(it.path(), it.span());
    if (found.isEmpty()) {
      for (dev.holdfast.simulator.syntax.Expr.FieldInit field : it.fields()) {
        check(field.value(), null);
      }
      return body.error(it.span());
    }
    PathExprs.Constructor constructor = found.get();
    Type type = constructor.type();
    if (expected instanceof Type.Adt adt && adt.def() == constructor.def()) {
      int snapshot = body.table.snapshot();
      if (!body.table.unify(expected, type)) {
        body.table.rollback(snapshot);
      }
    }
    body.registerPredicates(constructor.def(), constructor.args(), Cause.misc(it.path().span()));
    List<ExprKind.FieldInit> fields = new ArrayList<>();
    List<String> named = new ArrayList<>();
    for (dev.holdfast.simulator.syntax.Expr.FieldInit field : it.fields()) {
      String name = field.name().text();
      int index = PatternChecker.fieldIndex(constructor.shape(), name);
      if (index < 0) {
        unknownField(constructor, field.name());
        check(field.value(), null);
        continue;
      }
      if (named.contains(name)) {
        body.report(
            Diagnostic.error(
                "E0062",
                "field `" + name + "` specified more than once",
                field.name().span(),
                "used more than once"));
      }
      if (!visible(constructor.def(), constructor.shape().fields().get(index))
          && !it.path().segments().get(0).name().text().equals("$crate")) {
        body.report(
            Diagnostic.error(
                "E0451",
                "field `" + name + "` of struct `" + constructor.def().name() + "` is private",
                field.name().span(),
                "private field"));
      }
      named.add(name);
      Type fieldType =
          body.normalize(
              Subst.apply(constructor.shape().fields().get(index).type(), constructor.args()),
              field.name().span());
      fields.add(new ExprKind.FieldInit(index, checkCoerce(field.value(), fieldType)));
    }
    Optional<Expr> base = it.base().map(expr -> checkCoerce(expr, type));
    if (base.isEmpty() && constructor.def().kind() != AdtDef.Kind.UNION) {
      missingFields(constructor, named, it);
    }
    return new Expr(type, it.span(), new ExprKind.Adt(constructor.variant(), fields, base));
  }

  private void unknownField(PathExprs.Constructor constructor, Ident name) {
    boolean isEnum = constructor.def().isEnum();
    body.report(
        isEnum
            ? Diagnostic.error(
                "E0559",
                "variant `"
                    + PatternChecker.display(constructor)
                    + "` has no field named `"
                    + name.text()
                    + "`",
                name.span(),
                "")
            : Diagnostic.error(
                "E0560",
                "struct `"
                    + PatternChecker.display(constructor)
                    + "` has no field named `"
                    + name.text()
                    + "`",
                name.span(),
                ""));
  }

  private void missingFields(
      PathExprs.Constructor constructor,
      List<String> named,
      dev.holdfast.simulator.syntax.Expr.StructLiteral it) {
    List<String> missing = new ArrayList<>();
    for (AdtDef.Field field : constructor.shape().fields()) {
      if (!named.contains(field.name())) {
        missing.add("`" + field.name() + "`");
      }
    }
    if (!missing.isEmpty() && !body.tainted) {
      String text =
          "missing field" + (missing.size() == 1 ? " " : "s ") + PatternChecker.list(missing);
      body.report(
          Diagnostic.error(
              "E0063",
              text
                  + " in initializer of `"
                  + TypePrinter.print(body.table.resolve(constructor.type()))
                  + "`",
              it.path().span(),
              "missing " + PatternChecker.list(missing)));
    }
  }
}
