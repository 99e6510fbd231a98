package dev.holdfast.simulator.syntax;

import java.util.List;

/** Tokens as {@code stringify!} and {@code assert!} show them: on one line. */
final class TokenText {

  private TokenText() {}

  /** Blanks stay as one space, save those that only a line break brought. */
  static String of(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (i > 0 && isSpaced(tokens.get(i - 1), token)) {
        text.append(' ');
      }
      boolean trailing =
          token.kind() == TokenKind.COMMA
              && i + 1 < tokens.size()
              && closesLine(token, tokens.get(i + 1));
      if (!trailing) {
        text.append(token.text());
      }
    }
    return text.toString();
  }

  private static boolean closesLine(Token token, Token next) {
    boolean closer =
        next.kind() == TokenKind.CLOSE_PAREN || next.kind() == TokenKind.CLOSE_BRACKET;
    return closer && hasNewLine(token, next);
  }

  private static boolean isSpaced(Token before, Token token) {
    if (before.span().end() == token.span().start()) {
      return false;
    }
    if (!hasNewLine(before, token)) {
      return true;
    }
    return switch (token.kind()) {
      case DOT, QUESTION, CLOSE_PAREN, CLOSE_BRACKET -> false;
      default ->
          before.kind() != TokenKind.OPEN_PAREN && before.kind() != TokenKind.OPEN_BRACKET;
    };
  }

  private static boolean hasNewLine(Token before, Token token) {
    String text = token.span().file().text();
    int newline = text.indexOf('\n', before.span().end());
    return newline >= 0 && newline < token.span().start();
  }
}
