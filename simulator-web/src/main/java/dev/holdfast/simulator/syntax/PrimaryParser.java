package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Expressions that begin with their own token: literals, paths, blocks, control flow, closures. */
final class PrimaryParser {

  private final Parser parser;
  private final Cursor c;

  PrimaryParser(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  Expr primary(int mode) {
    c.down();
    List<Expr.Let> outer = null;
    boolean let = c.at(TokenKind.KW_LET);
    if (!let) {
      outer = parser.exprs.suspendLets();
    }
    try {
      return bare(mode, c.span());
    } finally {
      if (!let) {
        parser.exprs.resumeLets(outer);
      }
      c.up();
    }
  }

  private Expr bare(int mode, Span start) {
    switch (c.kind()) {
      case OPEN_PAREN:
        return parenOrTuple(start);
      case OPEN_BRACKET:
        return arrayOrRepeat(start);
      case OPEN_BRACE:
        return block(Optional.empty(), Expr.BlockKind.PLAIN, start);
      case KW_IF:
        return ifElse(start);
      case KW_MATCH:
        return parser.matches.match(start);
      case KW_LOOP, KW_WHILE:
        return loop(Optional.empty(), start);
      case KW_FOR:
        if (c.kind(1) == TokenKind.LT) {
          throw c.failUnsupported("a closure with `for<…>`", start);
        }
        return loop(Optional.empty(), start);
      case LIFETIME:
        return labeled(start);
      case KW_UNSAFE:
        c.bump();
        return block(Optional.empty(), Expr.BlockKind.UNSAFE, start);
      case KW_CONST:
        if (c.kind(1) != TokenKind.OPEN_BRACE) {
          throw c.failUnsupported("a `const` closure", start);
        }
        c.bump();
        return block(Optional.empty(), Expr.BlockKind.CONST, start);
      case KW_ASYNC:
        return async(mode, start);
      case KW_GEN:
        return gen(start);
      case KW_YIELD:
        return yielding(start);
      case OR, KW_MOVE:
        return closure(false, mode, start, c.place());
      case KW_RETURN:
        c.bump();
        return new Expr.Return(optional(), c.from(start));
      case KW_BREAK:
        return breakOut(mode, start);
      case KW_CONTINUE:
        c.bump();
        return new Expr.Continue(optionalLabel(), c.from(start));
      case KW_LET:
        return parser.exprs.let(mode);
      case UNDERSCORE:
        c.bump();
        parser.exprs.underscore(start);
        return new Expr.Underscore(start);
      case LT:
        return qualified(start, mode);
      case KW_AWAIT:
        return prefixAwait(mode, start);
      case POUND:
        if (c.kind(1) != TokenKind.OPEN_BRACKET) {
          c.bump();
          throw c.expected(c.at(TokenKind.BANG) ? "`[`" : "one of `!` or `[`");
        }
        c.report(Diagnostics.expressionAttribute(start));
        throw new SyntaxError();
      case DOT:
        return halfFloat(start);
      case KW_TRUE, KW_FALSE:
        return parser.exprs.literal();
      case KW_STATIC:
        throw c.failUnsupported("a `static` closure", start);
      case KW_TRY:
        return tryOrReserved(start);
      default:
        return literalOrPath(mode, start);
    }
  }

  /** {@code .5}, which asks for a digit before it. */
  private Expr halfFloat(Span start) {
    if (c.kind(1) != TokenKind.INT || c.atDotDot()) {
      throw c.expected("expression");
    }
    c.bump();
    Ident digits = c.name();
    c.error("float literals must have an integer part", c.from(start), "");
    return new Expr.FloatLiteral("0." + digits.text(), "", c.from(start));
  }

  private Expr tryOrReserved(Span start) {
    if (c.kind(1) == TokenKind.BANG && c.kind(2) == TokenKind.OPEN_PAREN) {
      c.bump(2);
      c.skip();
      c.error("use of deprecated `try` macro", c.from(start), "");
      return new Expr.Error(c.from(start));
    }
    if (c.kind(1) != TokenKind.OPEN_BRACE) {
      throw c.expected("expression");
    }
    c.bump();
    c.skip();
    if (c.atWeak("catch")) {
      throw c.fail("keyword `catch` cannot follow a `try` block", c.span());
    }
    c.report(Diagnostics.unstable("`try` expression is experimental", start));
    throw new SyntaxError();
  }

  private Expr literalOrPath(int mode, Span start) {
    if (c.kind().isLiteral()) {
      return parser.exprs.literal();
    }
    if (!parser.paths.atPathStart()) {
      throw c.expected("expression");
    }
    Path path = parser.paths.path(PathParser.Style.EXPR);
    if (c.at(TokenKind.BANG) && TokenGroups.isOpener(c.kind(1))) {
      return parser.macros.expand(path, start);
    }
    if (c.at(TokenKind.BANG) && !c.at(TokenKind.BANG, TokenKind.EQ)) {
      c.bump();
      throw c.expected("one of `(`, `[`, or `{`");
    }
    if (c.at(TokenKind.OPEN_BRACE)) {
      if ((mode & ExprParser.NO_STRUCT) == 0) {
        return parser.structs.struct(path, start);
      }
      boolean field =
          Cursor.isName(c.kind(1))
              && (c.kind(2) == TokenKind.COLON || c.kind(2) == TokenKind.COMMA);
      if (field && !c.glued(2, TokenKind.COLON, TokenKind.COLON)) {
        Expr struct = parser.structs.struct(path, start);
        c.error("struct literals are not allowed here", struct.span(), "");
        return struct;
      }
    }
    return new Expr.PathExpr(Optional.empty(), path, path.span());
  }

  private Expr qualified(Span start, int mode) {
    TypeRef.QSelf qself = parser.paths.qself();
    Path path = parser.paths.restOfQualified(PathParser.Style.EXPR);
    if (c.at(TokenKind.OPEN_BRACE) && (mode & ExprParser.NO_STRUCT) == 0) {
      String message = "usage of qualified paths in this context is experimental";
      c.reportLater(Diagnostics.unstable(message, c.from(start)));
      Expr struct = parser.structs.struct(path, start);
      return new Expr.Error(struct.span());
    }
    return new Expr.PathExpr(Optional.of(qself), path, c.from(start));
  }

  private Expr prefixAwait(int mode, Span start) {
    c.bump();
    c.eat(TokenKind.QUESTION);
    parser.exprs.expr(mode | ExprParser.NO_STRUCT);
    c.error("incorrect use of `await`", c.from(start), "");
    return new Expr.Error(c.from(start));
  }

  // ---- groups

  private Expr parenOrTuple(Span start) {
    boolean[] comma = {false};
    Optional<List<Expr>> elements =
        c.tryGroup(
            () -> {
              List<Expr> all = new ArrayList<>();
              while (!c.atEnd()) {
                parser.attributes.outer();
                all.add(parser.exprs.expr());
                comma[0] = c.eat(TokenKind.COMMA);
                while (!comma[0] && !c.atEnd()) {
                  all.add(c.afterMissingComma(parser.exprs::expr, ""));
                  comma[0] = c.eat(TokenKind.COMMA) || c.atEnd();
                }
              }
              return all;
            });
    if (elements.isEmpty()) {
      return new Expr.Error(c.from(start));
    }
    return elements.get().size() == 1 && !comma[0]
        ? new Expr.Paren(elements.get().get(0), c.from(start))
        : new Expr.Tuple(elements.get(), c.from(start));
  }

  private Expr arrayOrRepeat(Span start) {
    Span whole = c.groupSpan();
    return c.tryGroup(() -> arrayElements(whole, false)).orElseGet(() -> new Expr.Error(whole));
  }

  /** The inside of an array expression, whose span is given, or of {@code vec!}. */
  Expr arrayElements(Span whole, boolean ofMacro) {
    if (c.atEnd()) {
      return new Expr.Array(List.of(), whole);
    }
    Expr first = parser.exprs.expr();
    if (c.eat(TokenKind.SEMI)) {
      Expr length = parser.exprs.wholeGroup(0);
      parser.exprs.allow(length);
      return new Expr.Repeat(first, length, whole);
    }
    List<Expr> elements = new ArrayList<>();
    elements.add(first);
    if (!c.eat(TokenKind.COMMA) && !c.atEnd()) {
      throw ofMacro ? noRules() : c.expectedAfterExpr("]", ",", ";");
    }
    while (ofMacro && !c.atEnd()) {
      parser.exprs.element().ifPresent(elements::add);
      if (!c.eat(TokenKind.COMMA) && !c.atEnd()) {
        throw noRules();
      }
    }
    elements.addAll(parser.exprs.arguments());
    return new Expr.Array(elements, whole);
  }

  private SyntaxError noRules() {
    return c.fail("no rules expected " + c.found(), c.span());
  }

  // ---- blocks and control flow

  private Expr block(Optional<Lifetime> label, Expr.BlockKind kind, Span start) {
    if (label.isEmpty() && kind == Expr.BlockKind.PLAIN) {
      Optional<Expr> fields = parser.structs.withoutPath(start);
      if (fields.isPresent()) {
        return fields.get();
      }
    }
    Block block = parser.blocks.block();
    return new Expr.BlockExpr(label, kind, block, c.from(start));
  }

  private Expr ifElse(Span start) {
    c.bump();
    Span keyword = c.before();
    Expr condition = parser.exprs.condition(ExprParser.NO_STRUCT);
    Block then;
    if (!c.at(TokenKind.OPEN_BRACE)
        && condition instanceof Expr.BlockExpr it
        && it.kind() == Expr.BlockKind.PLAIN) {
      c.error("missing condition for `if` expression", keyword.after(), "");
      condition = new Expr.Error(keyword);
      then = it.block();
    } else if (!c.at(TokenKind.OPEN_BRACE)
        && condition instanceof Expr.Binary it
        && it.right() instanceof Expr.BlockExpr block
        && block.kind() == Expr.BlockKind.PLAIN) {
      lacksBlock(keyword);
      condition = new Expr.Error(condition.span());
      then = block.block();
    } else if (c.at(TokenKind.KW_ELSE)) {
      lacksBlock(keyword);
      then = new Block(List.of(), Optional.of(new Expr.Error(keyword)), keyword);
    } else {
      then = parser.blocks.block();
    }
    Optional<Expr> otherwise = Optional.empty();
    if (c.eat(TokenKind.KW_ELSE)) {
      Span branch = c.span();
      if (c.at(TokenKind.KW_IF)) {
        c.down();
        otherwise = Optional.of(ifElse(branch));
        c.up();
      } else {
        otherwise = Optional.of(block(Optional.empty(), Expr.BlockKind.PLAIN, branch));
      }
    }
    return new Expr.If(condition, then, otherwise, c.from(start));
  }

  private void lacksBlock(Span keyword) {
    c.error("this `if` expression is missing a block after the condition", keyword, "");
  }

  private Expr labeled(Span start) {
    Lifetime label = c.label();
    boolean colon = c.atColon();
    c.bump(colon ? 1 : 0);
    Expr expr =
        switch (c.kind()) {
          case OPEN_BRACE -> block(Optional.of(label), Expr.BlockKind.PLAIN, start);
          case KW_LOOP, KW_WHILE, KW_FOR -> loop(Optional.of(label), start);
          default -> {
            c.error("expected `while`, `for`, `loop` or `{` after a label", c.span(), "");
            if (c.atEnd() || !colon && (c.at(TokenKind.COMMA) || c.at(TokenKind.GT))) {
              throw new SyntaxError();
            }
            yield parser.exprs.expr();
          }
        };
    if (!colon) {
      c.error("labeled expression must be followed by `:`", start, "");
    }
    return expr;
  }

  private Expr loop(Optional<Lifetime> label, Span start) {
    if (c.eat(TokenKind.KW_LOOP)) {
      Block body = parser.blocks.block();
      return new Expr.Loop(label, body, c.from(start));
    }
    if (c.eat(TokenKind.KW_WHILE)) {
      Expr condition = parser.exprs.condition(ExprParser.NO_STRUCT);
      Block body = parser.blocks.block();
      return new Expr.While(label, condition, body, c.from(start));
    }
    c.bump();
    Pattern pattern = parser.patterns.pattern();
    if (!c.eat(TokenKind.KW_IN)) {
      if (c.at(TokenKind.COMMA)) {
        throw c.fail("unexpected `,` in pattern", c.span());
      }
      throw c.fail("missing `in` in `for` loop", c.atWeak("of") ? c.span() : c.before().after());
    }
    Span before = c.before().after();
    Expr iterable = parser.exprs.expr(ExprParser.NO_STRUCT);
    if (!c.at(TokenKind.OPEN_BRACE)
        && iterable instanceof Expr.BlockExpr it
        && it.kind() == Expr.BlockKind.PLAIN) {
      c.error("missing expression to iterate on in `for` loop", before, "");
      return new Expr.For(label, pattern, new Expr.Error(before), it.block(), c.from(start));
    }
    Block body = parser.blocks.block();
    return new Expr.For(label, pattern, iterable, body, c.from(start));
  }

  /** What follows a jump is read as if it stood alone, also in a condition. */
  private Optional<Expr> optional() {
    return parser.exprs.atExpr(0) ? Optional.of(parser.exprs.expr()) : Optional.empty();
  }

  private Optional<Lifetime> optionalLabel() {
    return c.at(TokenKind.LIFETIME) && c.kind(1) != TokenKind.COLON
        ? Optional.of(c.label())
        : Optional.empty();
  }

  private Expr breakOut(int mode, Span start) {
    c.bump();
    Optional<Lifetime> label = optionalLabel();
    boolean body = c.at(TokenKind.OPEN_BRACE) && (mode & ExprParser.NO_STRUCT) != 0;
    Optional<Expr> value = body ? Optional.empty() : optional();
    return new Expr.Break(label, value, c.from(start));
  }

  // ---- async blocks and closures

  /** Of a {@code gen} block, which is not stable, only that it is well written. */
  private Expr gen(Span start) {
    boolean move = c.kind(1) == TokenKind.KW_MOVE;
    if (c.kind(move ? 2 : 1) != TokenKind.OPEN_BRACE) {
      throw c.expected("expression");
    }
    c.bump(move ? 2 : 1);
    c.reportLater(Diagnostics.unstable("gen blocks are experimental", start));
    parser.blocks.block();
    return new Expr.Error(c.from(start));
  }

  private Expr yielding(Span start) {
    c.bump();
    optional();
    Span span = c.from(start);
    c.reportLater(Diagnostics.unstable("yield syntax is experimental", span));
    return new Expr.Error(span);
  }

  private Expr async(int mode, Span start) {
    if (c.kind(1) == TokenKind.KW_GEN) {
      c.bump();
      return gen(start);
    }
    boolean move = c.kind(1) == TokenKind.KW_MOVE;
    Span place = c.place();
    TokenKind next = c.kind(move ? 2 : 1);
    if (next == TokenKind.OPEN_BRACE) {
      c.bump(move ? 2 : 1);
      Span head = c.placeFrom(place);
      Block block = parser.blocks.block();
      return new Expr.AsyncBlock(move, block, head, c.from(start));
    }
    c.bump();
    if (next != TokenKind.OR) {
      throw c.expected("one of `move`, `use`, `{`, `|`, or `||`");
    }
    return closure(true, mode, start, place);
  }

  private Expr closure(boolean isAsync, int mode, Span start, Span first) {
    boolean move = c.eat(TokenKind.KW_MOVE);
    if (!c.eat(TokenKind.OR)) {
      throw c.expected("one of `async`, `|`, or `||`");
    }
    List<Expr.ClosureParam> params = new ArrayList<>();
    while (!c.at(TokenKind.OR)) {
      params.add(closureParam());
      while (!c.eat(TokenKind.COMMA) && !c.at(TokenKind.OR)) {
        String expected = afterParam(params.get(params.size() - 1));
        params.add(c.afterMissingComma(this::closureParam, expected));
      }
    }
    c.bump();
    Optional<TypeRef> output = parser.types.returnType(false);
    Span head = c.from(start);
    Span place = c.placeFrom(first);
    if (output.isPresent() && !c.at(TokenKind.OPEN_BRACE)) {
      throw c.expected("`{`");
    }
    Span inside = c.place();
    // Behind a type there is a block, and what follows that may call the closure.
    Expr body =
        output.isPresent()
            ? block(Optional.empty(), Expr.BlockKind.PLAIN, c.span())
            : parser.exprs.expr(mode & ~ExprParser.STATEMENT);
    return new Expr.Closure(
        isAsync, move, params, output, body, head, place, c.placeFrom(inside), c.from(start));
  }

  private String afterParam(Expr.ClosureParam param) {
    if (param.type().isEmpty()) {
      return parser.patterns.after(param.pattern(), ",", ":", "|");
    }
    return parser.types.after(param.type().get(), ",", "|");
  }

  private Expr.ClosureParam closureParam() {
    parser.attributes.outer();
    Pattern pattern = parser.patterns.single();
    Optional<TypeRef> type = Optional.empty();
    if (c.atColon()) {
      c.bump();
      type = Optional.of(parser.types.type());
    }
    return new Expr.ClosureParam(pattern, type);
  }
}
