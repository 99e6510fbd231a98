package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Expressions by precedence. Reference: expressions, expression precedence. */
final class ExprParser {

  /** No struct literal here: a brace begins a body. */
  static final int NO_STRUCT = 1;

  /** A block-like expression here is complete without a semicolon. */
  static final int STATEMENT = 2;

  private final Parser parser;
  private final Cursor c;

  /** The {@code let}s of the condition that is being read and are not yet known to be allowed. */
  private List<Expr.Let> lets;

  /** The {@code _}s that are not yet known to stand on the left of an assignment. */
  private final List<Span> underscores = new ArrayList<>();

  /** Whether the last {@link #statement} was block-like to its end. */
  private boolean endedAsBlock;

  ExprParser(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  Expr expr() {
    return expr(0);
  }

  Expr expr(int mode) {
    return binary(InfixOperator.ASSIGN, mode);
  }

  /** An expression where a statement or a match arm's body stands. */
  Expr statement() {
    boolean starts = atBlockLike();
    Expr expr = expr(STATEMENT);
    boolean skipped = expr instanceof Expr.Error && c.before().text().endsWith("}");
    endedAsBlock = starts && (isBlockLike(expr) || skipped) || parser.macros.endedWithBrace();
    return expr;
  }

  boolean endedAsBlock() {
    return endedAsBlock;
  }

  /**
   * What follows {@code if}, {@code while} or a guard: {@code let} may stand between {@code &&}.
   */
  Expr condition(int mode) {
    List<Expr.Let> outer = lets;
    lets = new ArrayList<>();
    Expr condition = expr(mode);
    allowLets(condition);
    for (Expr.Let wrong : lets) {
      letError(wrong.span());
    }
    boolean assigned = condition instanceof Expr.Assign && !lets.isEmpty();
    lets = outer;
    return assigned ? new Expr.Error(condition.span()) : condition;
  }

  private void allowLets(Expr expr) {
    if (expr instanceof Expr.Let let) {
      lets.removeIf(one -> one == let);
    } else if (expr instanceof Expr.Binary binary && binary.op() == BinaryOp.AND) {
      allowLets(binary.left());
      allowLets(binary.right());
    } else if (expr instanceof Expr.Binary binary
        && binary.op() == BinaryOp.OR
        && (endsInLet(binary.left()) || binary.right() instanceof Expr.Let)) {
      allowLets(binary.left());
      allowLets(binary.right());
      String message = "`||` operators are not supported in let chain conditions";
      c.error(message, binary.opSpan(), "");
    }
  }

  private static boolean endsInLet(Expr expr) {
    return expr instanceof Expr.Let
        || expr instanceof Expr.Binary binary
            && binary.op() == BinaryOp.AND
            && (endsInLet(binary.left()) || binary.right() instanceof Expr.Let);
  }

  private void letError(Span span) {
    String message = "expected expression, found `let` statement";
    c.error(message, new Span(span.file(), span.start(), span.start() + 3), "");
  }

  /** An array's length may be left to inference. */
  void allow(Expr length) {
    if (length instanceof Expr.Paren it) {
      allow(it.inner());
    } else if (length instanceof Expr.Underscore it) {
      underscores.remove(it.span());
    }
  }

  void underscore(Span span) {
    underscores.add(span);
  }

  /** At the end of the file. */
  void finish() {
    String message = "in expressions, `_` can only be used on the left-hand side of an assignment";
    for (Span span : underscores) {
      c.reportLater(Diagnostic.error("", message, span, "`_` not allowed here"));
    }
  }

  // ---- binary

  private Expr binary(int min, int mode) {
    c.down();
    Span start = c.span();
    boolean starts = (mode & STATEMENT) != 0 && atBlockLike();
    Expr left = c.atDotDot() ? prefixRange(mode) : unary(mode);
    boolean macro = (mode & STATEMENT) != 0 && parser.macros.endedWithBrace();
    if (!macro && !(starts && isBlockLike(left))) {
      left = operators(left, start, min, mode & ~STATEMENT);
    }
    c.up();
    return left;
  }

  private Expr operators(Expr first, Span start, int min, int mode) {
    Expr left = first;
    int length = 0;
    while (true) {
      InfixOperator operator = InfixOperator.at(c);
      if (operator == null || operator.level() < min) {
        return left;
      }
      if (left instanceof Expr.Range && operator.level() == InfixOperator.RANGE) {
        return left;
      }
      c.checkChain(++length);
      Span opSpan = c.span();
      bump(operator);
      opSpan = opSpan.to(c.before());
      left = operation(operator, opSpan, left, start, mode);
    }
  }

  private Expr operation(InfixOperator operator, Span opSpan, Expr left, Span start, int mode) {
    int level = operator.level();
    BinaryOp op = operator.op();
    if (level == InfixOperator.AS) {
      TypeRef type = parser.types.castTarget();
      return new Expr.Cast(left, type, c.from(start));
    }
    if (level == InfixOperator.RANGE) {
      return range(Optional.of(left), operator.inclusive(), start, mode);
    }
    if (level == InfixOperator.ASSIGN) {
      if (op == null) {
        Span place = left.span();
        underscores.removeIf(one -> one.start() >= place.start() && one.end() <= place.end());
      }
      Expr value = binary(InfixOperator.ASSIGN, mode);
      return op == null
          ? new Expr.Assign(left, value, c.from(start))
          : new Expr.AssignOp(op, opSpan, left, value, c.from(start));
    }
    if (op == BinaryOp.ADD && c.at(TokenKind.PLUS) && c.span().start() == opSpan.end()) {
      throw c.fail("Rust has no postfix increment operator", opSpan.to(c.span()));
    }
    boolean third = (op == BinaryOp.EQ || op == BinaryOp.NE) && c.at(TokenKind.EQ);
    if (third && c.span().start() == opSpan.end()) {
      Span wrong = opSpan.to(c.span());
      c.error("invalid comparison operator `" + wrong.text() + "`", wrong, "");
      c.bump();
    }
    boolean angle = op == BinaryOp.LT || op == BinaryOp.LE;
    if (angle && c.at(TokenKind.GT) && c.span().start() == opSpan.end()) {
      Span wrong = opSpan.to(c.span());
      c.error("invalid comparison operator `" + wrong.text() + "`", wrong, "");
      c.bump();
    }
    Expr right = binary(level + 1, mode);
    InfixOperator next = InfixOperator.at(c);
    if (level == InfixOperator.COMPARE && next != null && next.level() == level) {
      SyntaxError chained = c.fail("comparison operators cannot be chained", opSpan);
      boolean ordered = isOrder(op);
      if (ordered && isOrder(next.op())) {
        throw chained;
      }
      if (ordered || isOrder(next.op())) {
        // As rustc: what belongs together can be guessed, but what comes of it is not known.
        bump(next);
        binary(level + 1, mode);
        return new Expr.Error(c.from(start));
      }
    }
    return new Expr.Binary(op, opSpan, left, right, c.from(start));
  }

  private static boolean isOrder(BinaryOp op) {
    return op == BinaryOp.LT || op == BinaryOp.LE || op == BinaryOp.GT || op == BinaryOp.GE;
  }

  private void bump(InfixOperator operator) {
    if (c.at(TokenKind.DOT, TokenKind.DOT, TokenKind.DOT)) {
      c.error("unexpected token: `...`", c.span(), "");
    } else if (c.at(TokenKind.IDENT)) {
      c.error("`" + c.text(0) + "` is not a logical operator", c.span(), "");
    }
    c.bump(operator.length());
  }

  private Expr prefixRange(int mode) {
    Span start = c.span();
    InfixOperator operator = InfixOperator.at(c);
    bump(operator);
    return range(Optional.empty(), operator.inclusive(), start, mode);
  }

  private Expr range(Optional<Expr> low, boolean inclusive, Span start, int mode) {
    if (!atExpr(mode)) {
      if (inclusive) {
        c.report(Diagnostics.inclusiveRangeWithNoEnd(c.from(start)));
        return new Expr.Error(c.from(start));
      }
      return new Expr.Range(low, Optional.empty(), false, c.from(start));
    }
    Expr high = binary(InfixOperator.RANGE + 1, mode);
    return new Expr.Range(low, Optional.of(high), inclusive, c.from(start));
  }

  // ---- unary and postfix

  private Expr unary(int mode) {
    Span start = c.span();
    int inner = mode & ~STATEMENT;
    switch (c.kind()) {
      case BANG:
        return prefix(Expr.UnaryOp.NOT, start, inner);
      case MINUS:
        return prefix(Expr.UnaryOp.NEG, start, inner);
      case STAR:
        return prefix(Expr.UnaryOp.DEREF, start, inner);
      case AND:
        return addressOf(start, inner);
      case TILDE:
        c.error("`~` cannot be used as a unary operator", start, "");
        return prefix(Expr.UnaryOp.NOT, start, inner);
      case IDENT:
        if (c.atWeak("not") && negates(c.kind(1))) {
          c.bump();
          c.error("unexpected " + c.found() + " after identifier", c.span(), "");
          return operand(Expr.UnaryOp.NOT, start, inner);
        }
        return postfix(mode);
      case PLUS:
        c.error("leading `+` is not supported", start, "unexpected `+`");
        throw new SyntaxError();
      default:
        return postfix(mode);
    }
  }

  /** Whether what stands behind a name can begin an operand, but not go on from the name. */
  private static boolean negates(TokenKind next) {
    return next.isLiteral()
        || next == TokenKind.POUND
        || switch (next) {
          case IDENT,
              KW_TRUE,
              KW_FALSE,
              KW_BOX,
              KW_DO,
              KW_GEN,
              KW_IF,
              KW_LET,
              KW_MATCH,
              KW_LOOP,
              KW_WHILE,
              KW_FOR,
              KW_UNSAFE,
              KW_RETURN,
              KW_BREAK,
              KW_CONTINUE,
              KW_SELF,
              KW_SELF_TYPE,
              KW_SUPER,
              KW_CRATE,
              KW_MOVE,
              KW_ASYNC,
              KW_CONST,
              KW_STATIC,
              KW_TRY,
              KW_YIELD ->
              true;
          default -> false;
        };
  }

  private Expr prefix(Expr.UnaryOp op, Span start, int mode) {
    c.bump();
    return operand(op, start, mode);
  }

  private Expr operand(Expr.UnaryOp op, Span start, int mode) {
    c.down();
    Expr operand = unary(mode);
    c.up();
    return new Expr.Unary(op, operand, c.from(start));
  }

  private Expr addressOf(Span start, int mode) {
    c.bump();
    boolean lifetime = c.at(TokenKind.LIFETIME) && c.kind(1) != TokenKind.COLON;
    c.bump(lifetime ? 1 : 0);
    boolean rawConst = c.atWeak("raw") && c.kind(1) == TokenKind.KW_CONST;
    boolean rawMut = c.atWeak("raw") && c.kind(1) == TokenKind.KW_MUT;
    if (rawConst || rawMut) {
      c.bump(2);
    }
    boolean mutable = rawMut || !rawConst && c.eat(TokenKind.KW_MUT);
    c.down();
    Expr operand = c.atDotDot() ? prefixRange(mode) : unary(mode);
    c.up();
    if (lifetime) {
      c.error("borrow expressions cannot be annotated with lifetimes", c.from(start), "");
    }
    return new Expr.AddressOf(rawConst || rawMut, mutable, operand, c.from(start));
  }

  private Expr postfix(int mode) {
    Span start = c.span();
    boolean starts = (mode & STATEMENT) != 0 && atBlockLike();
    return suffixes(parser.primary.primary(mode), start, starts, mode);
  }

  /** What follows {@code first} in an expression, down to operators that bind as {@code ^} does. */
  Expr rest(Expr first, Span start) {
    return operators(suffixes(first, start, false, 0), start, InfixOperator.XOR, 0);
  }

  private Expr suffixes(Expr first, Span start, boolean starts, int mode) {
    Expr expr = first;
    int length = 0;
    while (true) {
      c.checkChain(++length);
      boolean statement = starts && isBlockLike(expr);
      boolean macro = (mode & STATEMENT) != 0 && parser.macros.endedWithBrace();
      if (c.eat(TokenKind.QUESTION)) {
        expr = new Expr.Try(expr, c.from(start));
      } else if (c.at(TokenKind.DOT) && !c.atDotDot()) {
        c.bump();
        expr = afterDot(expr, start);
      } else if (c.atArrow()) {
        String text = "`->` is not valid syntax for field accesses and method calls";
        Span arrow = c.span();
        c.bump(2);
        c.error(text, c.from(arrow), "");
        expr = afterDot(expr, start);
      } else if (c.at(TokenKind.OPEN_PAREN) && !statement && !macro) {
        expr = call(expr, start);
      } else if (c.at(TokenKind.OPEN_BRACKET) && !statement && !macro) {
        expr = index(expr, start);
      } else {
        return expr;
      }
    }
  }

  private Expr afterDot(Expr operand, Span start) {
    if (c.at(TokenKind.KW_AWAIT)) {
      return await(operand, start);
    }
    if (c.at(TokenKind.INT)) {
      Ident index = c.name();
      String digits = Literals.withoutSuffix(index.text());
      if (!digits.equals(index.text())) {
        c.error("suffixes on a tuple index are invalid", index.span(), "");
        index = new Ident(digits, index.span());
      }
      return new Expr.Field(operand, index, c.from(start));
    }
    Ident name;
    if (c.atName()) {
      name = c.name();
    } else if (c.found().startsWith("keyword ") && !c.at(TokenKind.KW_MATCH)) {
      c.error("expected identifier, found " + c.found(), c.span(), "expected identifier");
      Ident keyword = c.name();
      name = new Ident("r#" + keyword.text(), keyword.span());
    } else {
      // As rustc: what follows belongs to what stands before the dot.
      c.error("unexpected token: " + c.found(), c.span(), "");
      return operand;
    }
    Optional<GenericArgs> args = Optional.empty();
    if (c.atPathSep()) {
      c.bump(2);
      args = Optional.of(parser.paths.angle());
    }
    if (!c.at(TokenKind.OPEN_PAREN)) {
      if (args.isPresent()) {
        String message = "field expressions cannot have generic arguments";
        c.error(message, args.get().span(), "");
      }
      return new Expr.Field(operand, name, c.from(start));
    }
    Optional<List<Expr>> values = c.tryGroup(this::arguments);
    if (values.isEmpty()) {
      return new Expr.Error(c.from(start));
    }
    Path.Segment method = new Path.Segment(name, args);
    return new Expr.MethodCall(operand, method, values.get(), c.from(start));
  }

  private Expr await(Expr operand, Span start) {
    Span keyword = c.span();
    c.bump();
    Expr await = new Expr.Await(operand, keyword, c.from(start));
    if (c.at(TokenKind.OPEN_PAREN) && c.kind(1) == TokenKind.CLOSE_PAREN) {
      c.error("incorrect use of `await`", c.groupSpan(), "");
      c.skip();
    }
    return await;
  }

  private Expr call(Expr function, Span start) {
    Optional<List<Expr>> values = c.tryGroup(this::arguments);
    return values.isEmpty()
        ? new Expr.Error(c.from(start))
        : new Expr.Call(function, values.get(), c.from(start));
  }

  /** Expressions with commas between them, to the group's end. */
  List<Expr> arguments() {
    List<Expr> elements = new ArrayList<>();
    for (Optional<Expr> element : c.commaSeparated(this::element)) {
      element.ifPresent(elements::add);
    }
    return elements;
  }

  /** Nothing where {@code #[cfg]} takes it away. */
  Optional<Expr> element() {
    AttributeParser.Outer outer = parser.attributes.outer();
    Expr expr = c.configured(outer.enabled(), this::expr);
    parser.attributes.hold(outer.attributes(), expr.span());
    return outer.enabled() ? Optional.of(expr) : Optional.empty();
  }

  private Expr index(Expr operand, Span start) {
    Expr index =
        c.group(
            () -> {
              Expr expr = expr();
              if (!c.atEnd()) {
                throw c.expectedAfterExpr("]");
              }
              return expr;
            });
    return new Expr.Index(operand, index, c.from(start));
  }

  /** An expression that fills a group. */
  Expr wholeGroup(int mode) {
    Expr expr = expr(mode);
    if (!c.atEnd()) {
      throw c.expectedAfterElement();
    }
    return expr;
  }

  /** A literal, a minus and a literal, or a block, as a generic argument. */
  Expr constArg() {
    if (c.at(TokenKind.OPEN_BRACE)) {
      Span start = c.span();
      Block block = parser.blocks.block();
      return new Expr.BlockExpr(Optional.empty(), Expr.BlockKind.PLAIN, block, c.from(start));
    }
    Span start = c.span();
    boolean minus = c.eat(TokenKind.MINUS);
    Expr literal = literal();
    return minus ? new Expr.Unary(Expr.UnaryOp.NEG, literal, c.from(start)) : literal;
  }

  /** The literal here. */
  Expr literal() {
    boolean keyword = c.at(TokenKind.KW_TRUE) || c.at(TokenKind.KW_FALSE);
    if (!keyword && !c.kind().isLiteral()) {
      throw c.expected("expression");
    }
    Token token = c.token();
    c.bump();
    return switch (token.kind()) {
      case KW_TRUE -> new Expr.BoolLiteral(true, token.span());
      case KW_FALSE -> new Expr.BoolLiteral(false, token.span());
      default -> parser.literals.literal(token);
    };
  }

  /** {@code let pattern = scrutinee}, at the {@code let}. */
  Expr let(int mode) {
    Span start = c.span();
    c.bump();
    Pattern pattern = parser.patterns.top();
    if (c.at(TokenKind.EQ, TokenKind.EQ)) {
      c.error("expected `=`, found `==`", c.span(), "");
      c.bump();
    }
    c.expect(TokenKind.EQ);
    // Reference: `&&` and `||` end the scrutinee.
    Expr scrutinee = binary(InfixOperator.AND + 1, mode & ~STATEMENT);
    Expr.Let let = new Expr.Let(pattern, scrutinee, lets != null, c.from(start));
    if (lets == null) {
      letError(start);
    } else {
      lets.add(let);
    }
    return let;
  }

  /** In a nested group or body the condition's rules end. */
  List<Expr.Let> suspendLets() {
    List<Expr.Let> outer = lets;
    lets = null;
    return outer;
  }

  void resumeLets(List<Expr.Let> outer) {
    lets = outer;
  }

  // ---- what begins what

  private boolean atBlockLike() {
    return switch (c.kind()) {
      case KW_IF, KW_MATCH, KW_LOOP, KW_WHILE, OPEN_BRACE -> true;
      case KW_FOR -> c.kind(1) != TokenKind.LT;
      case KW_UNSAFE, KW_CONST -> c.kind(1) == TokenKind.OPEN_BRACE;
      case LIFETIME -> true;
      default -> false;
    };
  }

  private static boolean isBlockLike(Expr expr) {
    return expr instanceof Expr.If
        || expr instanceof Expr.Match
        || expr instanceof Expr.Loop
        || expr instanceof Expr.While
        || expr instanceof Expr.For
        || expr instanceof Expr.BlockExpr;
  }

  /** Whether an expression can begin here. */
  boolean atExpr(int mode) {
    return switch (c.kind()) {
      case IDENT,
          RAW_IDENT,
          LIFETIME,
          OPEN_PAREN,
          OPEN_BRACKET,
          OR,
          BANG,
          MINUS,
          STAR,
          AND,
          LT,
          UNDERSCORE,
          POUND,
          KW_IF,
          KW_MATCH,
          KW_LOOP,
          KW_WHILE,
          KW_FOR,
          KW_UNSAFE,
          KW_CONST,
          KW_ASYNC,
          KW_GEN,
          KW_YIELD,
          KW_MOVE,
          KW_STATIC,
          KW_RETURN,
          KW_BREAK,
          KW_CONTINUE,
          KW_TRUE,
          KW_FALSE,
          KW_SELF,
          KW_SELF_TYPE,
          KW_SUPER,
          KW_CRATE,
          KW_LET,
          KW_AWAIT ->
          !c.at(TokenKind.BANG, TokenKind.EQ);
      case OPEN_BRACE -> (mode & NO_STRUCT) == 0;
      case COLON -> c.atPathSep();
      case DOT -> c.atDotDot();
      default -> c.kind().isLiteral();
    };
  }
}
