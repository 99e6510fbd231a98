package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;

/** What {@code thread_local!} declares. */
final class ThreadLocalParser {

  private final Parser parser;
  private final Cursor c;

  ThreadLocalParser(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  boolean isHere() {
    return c.atWeak("thread_local")
        && c.kind(1) == TokenKind.BANG
        && TokenGroups.isOpener(c.kind(2));
  }

  /** A {@code thread_local!} among statements. */
  List<Item> statement() {
    c.bump(2);
    List<Item> items = c.group(this::statics);
    c.eat(TokenKind.SEMI);
    return items;
  }

  /** Statics of the library's type, each with what makes its value. */
  List<Item> statics() {
    List<Item> items = new ArrayList<>();
    while (!c.atEnd()) {
      Span start = c.span();
      AttributeParser.Outer outer = parser.attributes.outer();
      ItemPrefix prefix = new ItemPrefix(outer.attributes(), parser.items.visibility(false), start);
      if (!c.eat(TokenKind.KW_STATIC)) {
        throw c.expected("`static`");
      }
      Ident name = c.ident();
      if (!c.atColon()) {
        throw c.expected("`:`");
      }
      c.bump();
      TypeRef type = parser.types.type();
      if (!c.atAssign()) {
        throw c.expected("`=`");
      }
      c.bump();
      Expr value = parser.exprs.expr();
      if (!c.eat(TokenKind.SEMI) && !c.atEnd()) {
        throw c.expectedAfterExpr(";");
      }
      items.add(new Trees(value.span()).threadLocal(prefix.head(c), name, type, value));
    }
    return items;
  }
}
