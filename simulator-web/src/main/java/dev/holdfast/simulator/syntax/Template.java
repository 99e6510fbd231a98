package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What a crate's macro becomes: text of its own, and in it tokens that it was given. {@code $name}
 * is a name that no program can write, {@code $crate} the library's root.
 */
final class Template {

  private final StringBuilder text = new StringBuilder();
  private final List<List<Token>> given = new ArrayList<>();

  /** Adds text, with what was given at {@code #0}, {@code #1} … in it. */
  @SafeVarargs
  final Template add(String own, List<Token>... more) {
    for (int i = 0; i < own.length(); i++) {
      text.append(own.charAt(i));
      if (own.charAt(i) == '#') {
        i++;
        text.append(given.size());
        given.add(more[own.charAt(i) - '0']);
      }
    }
    text.append(' ');
    return this;
  }

  /** As the tokens of an expansion: the own ones stand where the call stands, with its mark. */
  List<Token> tokens(Span call, int mark) {
    List<Token> own = TokenGroups.of(new SourceFile("macro", text.toString())).tokens();
    List<Token> out = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      Token token = own.get(i);
      if (token.kind() == TokenKind.POUND && own.get(i + 1).kind() == TokenKind.INT) {
        i++;
        out.addAll(given.get(Integer.parseInt(own.get(i).text())));
      } else if (token.kind() == TokenKind.DOLLAR) {
        i++;
        String name = "$" + own.get(i).text();
        out.add(new Token(TokenKind.IDENT, call, false, name, mark, call));
      } else {
        out.add(new Token(token.kind(), call, token.joint(), token.text(), mark, call));
      }
    }
    return out;
  }
}
