package dev.holdfast.simulator.syntax;

import java.util.Optional;

/** What stands among items and is none, in rustc's words. */
final class ItemSlips {

  private ItemSlips() {}

  /** What is said where all that an item lacks is its keyword; it is skipped. */
  static Optional<String> lackingKeyword(Cursor c, boolean visible) {
    if (!c.atName()) {
      return Optional.empty();
    }
    Cursor.Mark here = c.mark();
    c.bump();
    if (c.at(TokenKind.LT)) {
      while (!c.atEnd() && !c.at(TokenKind.OPEN_BRACE) && !c.at(TokenKind.OPEN_PAREN)) {
        c.bump();
      }
    }
    String what = "";
    if (c.at(TokenKind.OPEN_BRACE)) {
      boolean struct = c.kind(2) == TokenKind.COLON || c.kind(3) == TokenKind.COLON;
      what =
          c.kind(1) == TokenKind.CLOSE_BRACE
              ? "`enum` or `struct` for enum or struct"
              : struct ? "`struct` for struct" : "`enum` for enum";
    } else if (c.at(TokenKind.OPEN_PAREN)) {
      boolean method =
          c.kind(1) == TokenKind.KW_SELF
              || c.kind(1) == TokenKind.AND && c.kind(2) == TokenKind.KW_SELF
              || c.kind(2) == TokenKind.KW_MUT && c.kind(3) == TokenKind.KW_SELF;
      c.skip();
      boolean function = c.atArrow() || c.at(TokenKind.OPEN_BRACE);
      what =
          function
              ? method ? "`fn` for method" : "`fn` for function"
              : visible && c.at(TokenKind.SEMI) ? "`struct` for struct" : "";
    }
    if (what.isEmpty()) {
      c.reset(here);
      return Optional.empty();
    }
    return Optional.of("missing " + what + " definition");
  }

  /** What rustc says of a call of std's among items, in the words of what it becomes. */
  static String notItems(String macro) {
    return switch (macro) {
      case "print", "println", "eprint", "eprintln" ->
          "macro expansion ignores `{` and any tokens following";
      case "assert_eq", "assert_ne", "dbg" ->
          "macro expansion ignores keyword `match` and any tokens following";
      case "vec", "format", "todo", "unimplemented" -> "expected one of `!` or `::`, found `(`";
      default -> "";
    };
  }
}
