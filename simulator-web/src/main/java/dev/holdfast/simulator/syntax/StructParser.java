package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Struct expressions. Reference: struct expressions. */
final class StructParser {

  private final Parser parser;
  private final Cursor c;

  StructParser(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  /** At the braces behind the path. */
  Expr struct(Path path, Span start) {
    List<Expr.FieldInit> fields = new ArrayList<>();
    Optional<Optional<Expr>> base = c.tryGroup(() -> fieldInits(fields));
    return base.isEmpty()
        ? new Expr.Error(c.from(start))
        : new Expr.StructLiteral(path, fields, base.get(), c.from(start));
  }

  /** The base after {@code ..}, if there is one. */
  private Optional<Expr> fieldInits(List<Expr.FieldInit> fields) {
    while (!c.atEnd()) {
      boolean kept = parser.attributes.outer().enabled();
      if (c.at(TokenKind.DOT, TokenKind.DOT, TokenKind.DOT)) {
        c.error("expected identifier, found " + c.found(), c.foundSpan(), "");
        skipToComma();
        c.eat(TokenKind.COMMA);
        continue;
      }
      if (c.atDotDot()) {
        Span dots = c.span();
        c.bump(2);
        if (c.atEnd()) {
          // The left side of an assignment; elsewhere typeck asks for the base.
          return Optional.of(new Expr.Underscore(dots));
        }
        Expr base = parser.exprs.expr();
        if (c.at(TokenKind.COMMA)) {
          c.error("cannot use a comma after the base struct", c.from(dots), "");
          return Optional.of(base);
        }
        if (!c.atEnd()) {
          throw c.expectedAfterElement();
        }
        return Optional.of(base);
      }
      // What is wrong after a name and its colon leaves the field without a value.
      Optional<Expr.FieldInit> field = Optional.empty();
      if (c.atName()
          && c.kind(1) == TokenKind.COLON
          && !c.glued(1, TokenKind.COLON, TokenKind.COLON)) {
        Ident name = new Ident(c.text(0), c.span());
        field = Optional.of(new Expr.FieldInit(name, new Expr.Error(c.span())));
      }
      Optional<Expr.FieldInit> read = c.attempt(this::fieldInit);
      if (read.isEmpty()) {
        skipToComma();
      } else if (c.at(TokenKind.COMMA) || c.atEnd()) {
        field = read;
      } else {
        c.expectedAfterElement();
        skipToComma();
      }
      if (read.isEmpty() && c.atEnd()) {
        // As rustc: without a comma behind it the field counts as not written.
        field = Optional.empty();
      }
      if (kept) {
        field.ifPresent(fields::add);
      }
      c.eat(TokenKind.COMMA);
    }
    return Optional.empty();
  }

  private void skipToComma() {
    while (!c.atEnd() && !c.at(TokenKind.COMMA)) {
      c.skip();
    }
  }

  private boolean isFatArrow() {
    return c.glued(1, TokenKind.EQ, TokenKind.GT);
  }

  private Expr.FieldInit fieldInit() {
    boolean valued = c.kind(1) == TokenKind.COLON || c.kind(1) == TokenKind.EQ && !isFatArrow();
    if (!c.atName() && !(c.at(TokenKind.INT) && valued)) {
      throw c.expected("identifier");
    }
    boolean name = c.atName();
    Ident field = c.name();
    if (c.atColon()) {
      c.bump();
      return new Expr.FieldInit(field, parser.exprs.expr());
    }
    if (c.atAssign()) {
      c.error("expected `:`, found `=`", c.span(), "");
      c.bump();
      return new Expr.FieldInit(field, parser.exprs.expr());
    }
    if (!name || !c.at(TokenKind.COMMA) && !c.atEnd()) {
      throw c.expected("one of `,`, `:`, or `}`");
    }
    return new Expr.FieldInit(field, Trees.name(field));
  }

  /** Where fields in braces stand for a block: an error, as their path is missing. */
  Optional<Expr> withoutPath(Span start) {
    if (!isNoBlock()) {
      return Optional.empty();
    }
    Cursor.Mark here = c.mark();
    boolean before = c.hush();
    boolean read = c.tryGroup(() -> fieldInits(new ArrayList<>())).isPresent();
    c.speak(before);
    if (!read) {
      c.reset(here);
      return Optional.empty();
    }
    c.error("struct literal body without path", c.from(start), "");
    return Optional.of(new Expr.Error(c.from(start)));
  }

  /** {@code { name: } and {@code { name, } begin no block. */
  private boolean isNoBlock() {
    return c.at(TokenKind.OPEN_BRACE)
        && Cursor.isName(c.kind(1))
        && (c.kind(2) == TokenKind.COMMA
            || c.kind(2) == TokenKind.COLON && !c.glued(2, TokenKind.COLON, TokenKind.COLON));
  }
}
