package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.List;

/**
 * Evaluates {@code cfg} predicates for the one configuration that is simulated: a debug build on
 * x86_64 Linux, no features. Reference: conditional compilation.
 */
final class Configuration {

  private static final String NAMES =
      " debug_assertions unix panic=unwind target_os=linux target_family=unix target_arch=x86_64"
          + " target_pointer_width=64 target_endian=little target_env=gnu target_has_atomic"
          + " target_has_atomic=8 target_has_atomic=16 target_has_atomic=32 target_has_atomic=64"
          + " target_has_atomic=ptr overflow_checks ";

  private final Cursor c;
  private List<Token> tokens;
  private int pos;

  Configuration(Cursor cursor) {
    this.c = cursor;
  }

  /** The predicate of {@code cfg(…)}, or the first one of {@code cfg_attr(…, …)}. */
  boolean holds(Attribute attribute) {
    return holds(attribute.args(), 1, attribute.span());
  }

  /** The predicate that begins at an index. */
  boolean holds(List<Token> all, int start, Span span) {
    tokens = all;
    pos = start;
    try {
      return predicate(0);
    } catch (SyntaxError error) {
      c.error("malformed `cfg` predicate", span, "");
      return false;
    }
  }

  /** In the group of {@code cfg_select!}: what stands behind the first predicate that holds. */
  List<Token> select(Span call) {
    List<Token> selected = null;
    while (!c.atEnd()) {
      int from = c.pos();
      while (!c.atEnd() && !c.atFatArrow()) {
        c.skip();
      }
      List<Token> predicate = c.tokensSince(from);
      if (c.atEnd() || predicate.isEmpty()) {
        throw c.expected("`=>`");
      }
      c.bump(2);
      List<Token> arm;
      if (c.at(TokenKind.OPEN_BRACE)) {
        arm = c.groupTokens();
        c.skip();
      } else {
        from = c.pos();
        while (!c.atEnd() && !c.at(TokenKind.COMMA)) {
          c.skip();
        }
        arm = c.tokensSince(from);
      }
      c.eat(TokenKind.COMMA);
      boolean otherwise = predicate.get(0).kind() == TokenKind.UNDERSCORE;
      if (selected == null && (otherwise || holds(predicate, 0, call))) {
        selected = arm;
      }
    }
    if (selected == null) {
      throw c.fail("none of the predicates in this `cfg_select` evaluated to true", call);
    }
    return selected;
  }

  private boolean predicate(int depth) {
    if (depth > 50) {
      throw new SyntaxError();
    }
    String name = next();
    if (at("(")) {
      pos++;
      boolean all = true;
      boolean any = false;
      while (!at(")")) {
        boolean one = predicate(depth + 1);
        all &= one;
        any |= one;
        if (at(",")) {
          pos++;
        }
      }
      pos++;
      return switch (name) {
        case "not" -> !any;
        case "all" -> all;
        case "any" -> any;
        default -> throw new SyntaxError();
      };
    }
    if (at("=")) {
      pos++;
      String value = next();
      name += "=" + (value.length() < 2 ? "" : value.substring(1, value.length() - 1));
    }
    return name.equals("true") || NAMES.contains(" " + name + " ");
  }

  private boolean at(String text) {
    return pos < tokens.size() && tokens.get(pos).text().equals(text);
  }

  private String next() {
    if (pos >= tokens.size()) {
      throw new SyntaxError();
    }
    return tokens.get(pos++).text();
  }
}
