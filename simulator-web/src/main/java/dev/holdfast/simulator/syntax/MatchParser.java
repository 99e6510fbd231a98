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
      Span start = c.span();
      Optional<Expr.Arm> arm = c.attempt(() -> c.configured(outer.enabled(), this::arm));
      if (arm.isEmpty()) {
        // As rustc: of those that follow nothing is known.
        c.skipToEnd();
        Pattern any = new Pattern.Wildcard(start);
        arms.add(new Expr.Arm(any, Optional.empty(), new Expr.Error(start), start));
        return arms;
      }
      parser.attributes.hold(outer.attributes(), arm.get().span());
      if (outer.enabled()) {
        arms.add(arm.get());
      }
    }
    return arms;
  }

  /** What a pattern ends with. */
  private static Pattern last(Pattern pattern) {
    return switch (pattern) {
      case Pattern.Or it -> last(it.alternatives().getLast());
      case Pattern.Ref it -> last(it.target());
      case Pattern.Binding it when it.sub().isPresent() -> last(it.sub().get());
      default -> pattern;
    };
  }

  /** How many tokens are what may have been meant as an arrow. */
  private int likeArrow() {
    return c.atArrow() || c.at(TokenKind.GT, TokenKind.EQ) ? 2 : c.atAssign() ? 1 : 0;
  }

  private Expr.Arm arm() {
    Span start = c.span();
    Pattern pattern = parser.patterns.top();
    Optional<Expr> guard =
        c.eat(TokenKind.KW_IF) ? Optional.of(parser.exprs.condition(0)) : Optional.empty();
    if (!c.eat(TokenKind.EQ, TokenKind.GT)) {
      SyntaxError lacking =
          c.expected(
              guard.isPresent()
                  ? "one of `.`, `=>`, `?`, or an operator"
                  : switch (last(pattern)) {
                    case Pattern.Literal it -> "one of `...`, `..=`, `..`, `=>`, `if`, or `|`";
                    case Pattern.Binding it -> "one of `=>`, `@`, `if`, or `|`";
                    case Pattern.PathPattern it ->
                        "one of `!`, `(`, `...`, `..=`, `..`, `::`, `=>`, `if`, `{`, or `|`";
                    default -> "one of `=>`, `if`, or `|`";
                  });
      if (likeArrow() == 0) {
        throw lacking;
      }
      c.bump(likeArrow());
    }
    Expr body = parser.exprs.statement();
    boolean complete = parser.exprs.endedAsBlock();
    Expr.Arm arm = new Expr.Arm(pattern, guard, body, c.from(start));
    if (c.at(TokenKind.SEMI) && !complete) {
      c.error("`match` arm body without braces", body.span(), "");
      c.bump();
      return new Expr.Arm(pattern, guard, new Expr.Error(body.span()), arm.span());
    }
    if (!c.eat(TokenKind.COMMA) && !c.atEnd() && !complete) {
      if (!atNextArm()) {
        throw c.expectedAfterExpr(",", "}");
      }
      c.error("expected `,` following `match` arm", c.before().after(), "");
    }
    return arm;
  }

  /** Whether a pattern with its arrow follows, so that but a comma is missing. */
  private boolean atNextArm() {
    Cursor.Mark here = c.mark();
    Optional<Pattern> next = c.attempt(parser.patterns::pattern);
    boolean arrow = next.isPresent() && c.atFatArrow();
    c.reset(here);
    return arrow;
  }
}
