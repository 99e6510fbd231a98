package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Blocks and their statements; a wrong statement does not spoil the next, though rustc says no more
 * of its block. Reference: statements.
 */
final class BlockParser {

  private final Parser parser;
  private final Cursor c;

  BlockParser(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  private int depth;

  boolean inBlock() {
    return depth > 0;
  }

  Block block() {
    if (!c.at(TokenKind.OPEN_BRACE)) {
      throw c.expected("`{`");
    }
    c.down();
    Span span = c.groupSpan();
    List<Expr.Let> lets = parser.exprs.suspendLets();
    Map<String, MacroRules> rules = parser.macros.scope();
    depth++;
    Block block;
    try {
      block = c.group(() -> statements(span, true));
    } finally {
      depth--;
    }
    parser.macros.leave(rules);
    parser.exprs.resumeLets(lets);
    c.up();
    return block;
  }

  /** {@code block}: of a block, which may end with a value; not of what a macro becomes. */
  private Block statements(Span span, boolean block) {
    List<Statement> statements = new ArrayList<>();
    Optional<Expr> tail = Optional.empty();
    parser.attributes.hold(parser.attributes.inner(), span);
    while (!c.atEnd()) {
      if (c.eat(TokenKind.SEMI)) {
        continue;
      }
      Span start = c.span();
      if (parser.macros.atStatements(block)) {
        tail = expanded(statements);
        continue;
      }
      if (parser.threadLocals.isHere()) {
        for (Item item : c.attempt(parser.threadLocals::statement).orElse(List.of())) {
          statements.add(new Statement.ItemStatement(item, item.span()));
        }
        continue;
      }
      Optional<Optional<Statement>> statement = c.attempt(this::statement);
      if (statement.isEmpty()) {
        // As rustc: the rest of the block is lost.
        while (!c.atEnd()) {
          c.skip();
        }
        tail = Optional.of(new Expr.Error(c.from(start)));
      } else {
        statement.get().ifPresent(statements::add);
      }
      for (Item item : parser.items.takeExpanded()) {
        statements.add(new Statement.ItemStatement(item, item.span()));
      }
    }
    if (tail.isEmpty()
        && !statements.isEmpty()
        && statements.get(statements.size() - 1) instanceof Statement.ExprStatement last
        && !last.semicolon()) {
      statements.remove(statements.size() - 1);
      tail = Optional.of(last.expr());
    }
    return new Block(statements, tail, span);
  }

  /** The statements that a macro's call becomes; its value where it is the block's. */
  private Optional<Expr> expanded(List<Statement> statements) {
    Span start = c.span();
    Path path = parser.paths.path(PathParser.Style.MOD);
    Span call = start.to(c.from(start));
    Optional<Block> block = parser.macros.expansion(path, start, () -> statements(call, false));
    boolean semicolon = c.eat(TokenKind.SEMI);
    block.ifPresent(all -> statements.addAll(all.statements()));
    Optional<Expr> value =
        block.isPresent() ? block.get().tail() : Optional.of(new Expr.Error(c.from(start)));
    if (c.atEnd() && !semicolon) {
      return value;
    }
    value.ifPresent(
        each -> statements.add(new Statement.ExprStatement(each, semicolon, each.span())));
    return Optional.empty();
  }

  /** A {@code stmt} fragment: without its semicolon. */
  Object fragment() {
    Span start = c.span();
    if (c.at(TokenKind.KW_LET)) {
      c.bump();
      parser.patterns.pattern();
      if (c.atColon()) {
        c.bump();
        parser.types.type();
      }
      return c.eat(TokenKind.EQ) ? parser.exprs.expr() : start;
    }
    return parser.items.atItem() ? parser.items.single() : parser.exprs.statement();
  }

  private Optional<Statement> statement() {
    Span start = c.span();
    Cursor.Mark before = c.at(TokenKind.POUND) ? c.mark() : null;
    AttributeParser.Outer outer = parser.attributes.outer();
    if (c.atEnd() && !outer.attributes().isEmpty()) {
      Span last = outer.attributes().get(outer.attributes().size() - 1).span();
      c.reset(before);
      c.error("expected statement after outer attribute", last, "");
      c.skipToEnd();
      return Optional.empty();
    }
    Statement statement = c.configured(outer.enabled(), () -> bare(outer, start));
    if (!(statement instanceof Statement.ItemStatement)) {
      parser.attributes.hold(outer.attributes(), c.from(start));
    }
    return outer.enabled() ? Optional.of(statement) : Optional.empty();
  }

  private static Statement nothing(Span span) {
    return new Statement.ExprStatement(new Expr.Tuple(List.of(), span), true, span);
  }

  private Statement bare(AttributeParser.Outer outer, Span start) {
    if (c.at(TokenKind.KW_LET)) {
      return let(start);
    }
    boolean keyword = c.atWeak("var") || c.atWeak("auto");
    if ((keyword || c.at(TokenKind.KW_MUT)) && Cursor.isName(c.kind(1))) {
      c.error("invalid variable declaration", c.span(), "");
      if (keyword) {
        c.bump();
      }
      return binding(start);
    }
    if (parser.items.atItem()) {
      Item item = parser.items.configured(outer, start, ItemPlace.FREE);
      if (ItemParser.isDefinition(item)) {
        return nothing(c.from(start));
      }
      return new Statement.ItemStatement(item, item.span());
    }
    Expr expr = parser.exprs.statement();
    boolean complete = parser.exprs.endedAsBlock();
    boolean semicolon = c.eat(TokenKind.SEMI);
    if (!semicolon && !complete && !c.atEnd()) {
      semi(";", "}");
      // As rustc: of what lacks its semicolon nothing more is said.
      return new Statement.ExprStatement(new Expr.Error(expr.span()), true, c.from(start));
    }
    return new Statement.ExprStatement(expr, semicolon, c.from(start));
  }

  private Statement let(Span start) {
    c.bump();
    if (c.at(TokenKind.KW_CONST) || c.at(TokenKind.KW_LET)) {
      boolean constant = c.at(TokenKind.KW_CONST);
      String text =
          constant ? "`const` and `let` are mutually exclusive" : "expected pattern, found `let`";
      c.error(text, c.span(), "");
      c.bump();
    }
    return binding(start);
  }

  /** What stands behind a {@code let}. */
  private Statement binding(Span start) {
    int first = c.span().start();
    Pattern pattern = parser.patterns.top();
    if (pattern instanceof Pattern.Or or && or.span().start() == first) {
      c.error("`let` bindings require top-level or-patterns in parentheses", or.span(), "");
    }
    Optional<TypeRef> type = Optional.empty();
    if (c.atColon()) {
      c.bump();
      Span at = c.span();
      type = Optional.of(c.attempt(parser.types::type).orElseGet(() -> skippedType(at)));
    }
    Optional<Expr> init = Optional.empty();
    Optional<Block> otherwise = Optional.empty();
    if (c.atAssign()) {
      c.bump();
      init = Optional.of(parser.exprs.expr());
      if (c.eat(TokenKind.KW_ELSE)) {
        otherwise = Optional.of(parser.blocks.block());
      }
    } else if (c.at(TokenKind.EQ, TokenKind.EQ)) {
      c.bump(2);
      throw c.fail("unexpected `==`", c.before());
    } else if (!c.at(TokenKind.SEMI) && type.isEmpty() && !c.atEnd() && !c.atNewLine()) {
      throw c.expected("one of `:`, `;`, `=`, `@`, or `|`");
    }
    boolean failed = init.isPresent() && init.get() instanceof Expr.Error;
    if (!c.eat(TokenKind.SEMI) && !failed) {
      if (init.isEmpty()
          && type.isPresent()
          && Cursor.isName(c.previous().kind())
          && !c.atNewLine()) {
        throw c.expected("one of `!`, `(`, `+`, `::`, `;`, `<`, or `=`");
      }
      semi(";", init.isPresent() ? "else" : "=");
    }
    return new Statement.Let(pattern, type, init, otherwise, c.from(start));
  }

  private TypeRef skippedType(Span start) {
    while (!c.atEnd() && !c.at(TokenKind.EQ) && !c.at(TokenKind.SEMI)) {
      c.skip();
    }
    return new TypeRef.Error(c.from(start));
  }

  /** Where a semicolon is missing: if a line ends here, it is only that. */
  private void semi(String... ends) {
    if (c.atNewLine() && (c.atEnd() || parser.exprs.atExpr(0) || parser.items.atItem())) {
      c.error("expected `;`, found " + c.found(), c.before().after(), "help: add `;` here");
      return;
    }
    ternary();
    throw c.expectedAfterExpr(ends);
  }

  /** Behind {@code a ? b}: whether it goes on as in other languages. */
  private void ternary() {
    if (c.previous().kind() != TokenKind.QUESTION) {
      return;
    }
    Span question = c.before();
    Cursor.Mark mark = c.mark();
    boolean before = c.hush();
    boolean colon = c.attempt(parser.exprs::expr).isPresent() && c.at(TokenKind.COLON);
    c.speak(before);
    c.reset(mark);
    if (colon) {
      throw c.fail("Rust has no ternary operator", question);
    }
  }
}
