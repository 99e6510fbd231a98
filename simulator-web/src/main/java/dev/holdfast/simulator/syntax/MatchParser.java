package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code match} and its arms. Reference: match expressions. */
final class MatchParser {

  private final Parser parser;
  private final Cursor c;

  MatchParser(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  /** At the keyword. */
  Expr match(Span start) {
    c.bump();
    Expr scrutinee = parser.exprs.expr(ExprParser.NO_STRUCT);
    if (!c.at(TokenKind.OPEN_BRACE)) {
      throw c.expectedAfterExpr("{");
    }
    Optional<List<Expr.Arm>> arms = c.tryGroup(this::arms);
    return arms.isEmpty()
        ? new Expr.Error(c.from(start))
        : new Expr.Match(scrutinee, arms.get(), c.from(start));
  }

  private List<Expr.Arm> arms() {
    List<Expr.Arm> arms = new ArrayList<>();
    parser.attributes.inner();
    while (!c.atEnd()) {
      AttributeParser.Outer outer = parser.attributes.outer();
      Expr.Arm arm = c.configured(outer.enabled(), this::arm);
      parser.attributes.hold(outer.attributes(), arm.span());
      if (outer.enabled()) {
        arms.add(arm);
      }
    }
    return arms;
  }

  private Expr.Arm arm() {
    Span start = c.span();
    Pattern pattern = parser.patterns.pattern();
    Optional<Expr> guard =
        c.eat(TokenKind.KW_IF) ? Optional.of(parser.exprs.condition(0)) : Optional.empty();
    if (!c.eat(TokenKind.EQ, TokenKind.GT)) {
      throw c.expected(
          guard.isPresent()
              ? "one of `.`, `=>`, `?`, or an operator"
              : "one of `...`, `..=`, `..`, `=>`, `if`, or `|`");
    }
    Expr body = parser.exprs.statement();
    boolean complete = parser.exprs.endedAsBlock();
    Expr.Arm arm = new Expr.Arm(pattern, guard, body, c.from(start));
    if (c.at(TokenKind.SEMI)) {
      c.error("`match` arm body without braces", body.span(), "");
      c.bump();
      return arm;
    }
    if (!c.eat(TokenKind.COMMA) && !c.atEnd() && !complete) {
      if (!parser.exprs.atExpr(0)) {
        throw c.expectedAfterExpr(",", "}");
      }
      c.error("expected `,` following `match` arm", c.before().after(), "");
    }
    return arm;
  }
}
