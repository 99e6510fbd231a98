package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Decimal;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Block;
import dev.holdfast.simulator.syntax.Expr.BlockKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.DefHead;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.Value;
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

  /** The body of a function: its value is returned. */
  Expr bodyBlock(Block block, Type output) {
    body.frame.diverges = false;
    Expr value =
        body.blocks.block(
            block, Optional.of(output), Optional.empty(), false, output, block.span());
    return settledTail(value, output);
  }

  /**
   * A block or branches whose tails have been coerced: only never is left to be made any type, and
   * what comes out of branches is reborrowed as a whole where it is mutable or of another region.
   */
  private Expr settledTail(Expr value, Type target) {
    Type type = body.table.shallow(value.type());
    boolean branches =
        value.kind() instanceof ExprKind.Match || value.kind() instanceof ExprKind.If;
    boolean whole =
        branches
            && type instanceof Type.Ref from
            && body.table.shallow(target) instanceof Type.Ref to
            && (from.mutable() || !from.region().equals(to.region()));
    return !whole && !type.isNever() && body.table.unify(type, target)
        ? value
        : body.coercions.coerce(value, target);
  }

  /** Checks and coerces; branches and block tails are coercion sites of their own. */
  Expr checkCoerce(dev.holdfast.simulator.syntax.Expr expr, Type target) {
    return checkCoerce(expr, target, null);
  }

  Expr checkCoerce(
      dev.holdfast.simulator.syntax.Expr expr, Type target, List<Coercions.Unfit> unfit) {
    Type known = body.table.shallow(target);
    if (known instanceof Type.Infer) {
      return body.coercions.coerce(check(expr, target), target, unfit);
    }
    return switch (expr) {
      case dev.holdfast.simulator.syntax.Expr.Paren it -> checkCoerce(it.inner(), target, unfit);
      case dev.holdfast.simulator.syntax.Expr.BlockExpr it when it.kind() == BlockKind.CONST ->
          constBlock(it, target, true);
      case dev.holdfast.simulator.syntax.Expr.BlockExpr it ->
          settledTail(body.blocks.blockExpr(it, Optional.of(target), target), target);
      case dev.holdfast.simulator.syntax.Expr.If it ->
          settledTail(
              body.control.ifExpr(it, new Merge(body, Optional.of(target)), target), target);
      case dev.holdfast.simulator.syntax.Expr.Match it -> {
        // Where nothing is wanted, the arms need only agree.
        Optional<Type> wanted = known.isUnit() ? Optional.empty() : Optional.of(target);
        Expr match = body.control.match(it, new Merge(body, wanted), target, known.isUnit());
        yield settledTail(
            known.isUnit() ? ControlFlow.atOnlyValue(it, match, body) : match, target);
      }
      case dev.holdfast.simulator.syntax.Expr.Loop it ->
          settledTail(body.control.loop(it, Optional.of(target)), target);
      default -> body.coercions.coerce(check(expr, target), target, unfit);
    };
  }

  // --- the expression

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
      case dev.holdfast.simulator.syntax.Expr.IntLiteral it -> intLiteral(it, known(expected));
      case dev.holdfast.simulator.syntax.Expr.FloatLiteral it -> floatLiteral(it, known(expected));
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
              ? constBlock(it, expected, false)
              : body.blocks.blockExpr(it, Optional.empty(), expected);
      case dev.holdfast.simulator.syntax.Expr.AsyncBlock it -> body.coroutines.block(it);
      case dev.holdfast.simulator.syntax.Expr.Unary it -> body.operators.unary(it, expected);
      case dev.holdfast.simulator.syntax.Expr.Binary it -> body.operators.binary(it, expected);
      case dev.holdfast.simulator.syntax.Expr.Assign it -> body.places.assign(it, expected);
      case dev.holdfast.simulator.syntax.Expr.AssignOp it -> body.operators.assignOp(it);
      case dev.holdfast.simulator.syntax.Expr.AddressOf it -> body.places.addressOf(it, expected);
      case dev.holdfast.simulator.syntax.Expr.Cast it -> body.casts.check(it);
      case dev.holdfast.simulator.syntax.Expr.Call it -> body.calls.call(it, expected);
      case dev.holdfast.simulator.syntax.Expr.MethodCall it -> body.calls.method(it, expected);
      case dev.holdfast.simulator.syntax.Expr.Field it -> body.places.field(it);
      case dev.holdfast.simulator.syntax.Expr.Index it -> body.places.index(it);
      case dev.holdfast.simulator.syntax.Expr.Range it -> body.desugar.range(it, expected);
      case dev.holdfast.simulator.syntax.Expr.Tuple it -> body.compounds.tuple(it, expected);
      case dev.holdfast.simulator.syntax.Expr.Array it -> body.compounds.array(it, known(expected));
      case dev.holdfast.simulator.syntax.Expr.Repeat it -> body.compounds.repeat(it, expected);
      case dev.holdfast.simulator.syntax.Expr.StructLiteral it ->
          body.compounds.structLiteral(it, expected);
      case dev.holdfast.simulator.syntax.Expr.If it ->
          body.control.ifExpr(it, new Merge(body, Optional.empty()), expected);
      case dev.holdfast.simulator.syntax.Expr.Let it -> body.control.let(it);
      case dev.holdfast.simulator.syntax.Expr.While it -> body.desugar.whileLoop(it);
      case dev.holdfast.simulator.syntax.Expr.Loop it -> body.control.loop(it, Optional.empty());
      case dev.holdfast.simulator.syntax.Expr.For it -> body.desugar.forLoop(it);
      case dev.holdfast.simulator.syntax.Expr.Match it ->
          body.control.match(it, new Merge(body, Optional.empty()), expected);
      case dev.holdfast.simulator.syntax.Expr.Closure it -> body.closures.check(it, expected);
      case dev.holdfast.simulator.syntax.Expr.Return it -> body.control.returns(it);
      case dev.holdfast.simulator.syntax.Expr.Break it -> body.control.breaks(it);
      case dev.holdfast.simulator.syntax.Expr.Continue it -> body.control.continues(it);
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
      case dev.holdfast.simulator.syntax.Expr.FormatArgs it -> {
        if (!((Def) body.owner).fromPrelude()) {
          it.args().forEach(each -> body.cx.dcx.borrowedFor(each.span(), it.span()));
        }
        yield check(FormatArguments.call(it), null);
      }
      case dev.holdfast.simulator.syntax.Expr.Error it -> body.error(it.span());
    };
  }

  /** What is expected, where the traits that are asked for so far tell. */
  private Type known(Type expected) {
    return expected == null ? null : body.structurally(expected);
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
    } else if (expected instanceof Type.Char) {
      // As in rustc, which takes the number that can be cast to what is expected.
      type = Type.U8;
    } else if (expected instanceof Type.RawPtr
        || expected instanceof Type.FnPtr
        || expected instanceof Type.FnItem) {
      type = Type.USIZE;
    } else {
      type = body.fallback.freshNumber(Type.InferKind.INTEGER);
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
            : expected instanceof Type.Float
                ? expected
                : body.fallback.freshNumber(Type.InferKind.FLOAT);
    return literal(type, new Value.FloatBits(Decimal.bits(it.digits())), it.span());
  }

  /**
   * A constant of its own, which sees none of the variables, while its type is inferred together
   * with what is around it. {@code known}: its value is coerced to what is expected.
   */
  private Expr constBlock(
      dev.holdfast.simulator.syntax.Expr.BlockExpr it, Type expected, boolean known) {
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
    dev.holdfast.simulator.syntax.Expr inner =
        new dev.holdfast.simulator.syntax.Expr.BlockExpr(
            Optional.empty(), BlockKind.PLAIN, it.block(), it.span());
    Type type = known ? expected : body.table.fresh();
    Expr value =
        body.inConstant(
            new Frame(def, Optional.of(body.frame), type, false, false, it.span()),
            () -> known ? checkCoerce(inner, expected) : check(inner, expected));
    body.table.unify(type, value.type());
    def.resolveType(type);
    return new Expr(type, it.span(), new ExprKind.NamedConst(def, body.scope.generics.identity()));
  }
}
