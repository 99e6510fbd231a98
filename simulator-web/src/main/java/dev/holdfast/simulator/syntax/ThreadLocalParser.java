package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;

/** What {@code thread_local!} and tokio's {@code task_local!} declare. */
final class ThreadLocalParser {

  private final Parser parser;
  private final Cursor c;

  ThreadLocalParser(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  boolean isHere() {
    int name = c.atName() && Crates.isKnown(c.text(0)) && c.kind(1) == TokenKind.COLON ? 3 : 0;
    boolean call = c.kind(name + 1) == TokenKind.BANG && TokenGroups.isOpener(c.kind(name + 2));
    return call
        && (name == 0 && c.atWeak("thread_local")
            || c.atWeak(name, "task_local") && (name > 0 || isTasks(c.text(0))));
  }

  private boolean isTasks(String path) {
    return parser.macroNames.imported(path).equals(Crates.TASK_LOCAL);
  }

  /** Whether a call of the macro with that path declares such. */
  boolean declares(Path path) {
    String full = parser.macroNames.full(path);
    return path.last().name().text().equals("thread_local")
            && (path.single().isPresent() || MacroNames.isStd(path))
        || isTasks(full);
  }

  /** Among statements. */
  List<Item> statement() {
    return rest(parser.paths.path(PathParser.Style.MOD));
  }

  /** At the bang behind the path. */
  List<Item> rest(Path path) {
    boolean tasks = isTasks(parser.macroNames.full(path));
    c.bump();
    List<Item> items = c.group(() -> statics(tasks));
    c.eat(TokenKind.SEMI);
    return items;
  }

  /** Statics of the library's type, each with what makes its value; those of tasks have none. */
  private List<Item> statics(boolean tasks) {
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
      if (tasks) {
        Trees trees = new Trees(c.from(start));
        items.add(trees.local(prefix.head(c), name, type, "tokio_task"));
        if (!c.eat(TokenKind.SEMI) && !c.atEnd()) {
          throw c.expected("`;`");
        }
        continue;
      }
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
