package dev.holdfast.simulator.syntax;

import java.util.List;

/**
 * Tokens as {@code stringify!} shows them: on one line, with the program's blanks, most of them.
 */
final class TokenText {

  private TokenText() {}

  static String of(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (i > 0 && isSpaced(tokens.get(i - 1), token)) {
        text.append(' ');
      }
      text.append(token.text());
    }
    return text.toString();
  }

  /** Where the program has a blank; rustc then leaves it out in these cases. */
  private static boolean isSpaced(Token before, Token token) {
    if (before.span().end() == token.span().start()) {
      return false;
    }
    boolean punctuation = isOperator(before.kind());
    return switch (token.kind()) {
      case CLOSE_PAREN, CLOSE_BRACKET -> false;
      case COMMA, SEMI -> punctuation;
      case DOT -> token.joint() || punctuation && before.kind() != TokenKind.DOT;
      case OPEN_PAREN -> !isCallee(before.kind()) && isSpacedAfter(before, token);
      case OPEN_BRACKET -> before.kind() != TokenKind.POUND && isSpacedAfter(before, token);
      default -> isSpacedAfter(before, token);
    };
  }

  private static boolean isSpacedAfter(Token before, Token token) {
    return switch (before.kind()) {
      case OPEN_PAREN, OPEN_BRACKET -> false;
      case DOT -> isOperator(token.kind());
      default -> true;
    };
  }

  private static boolean isCallee(TokenKind kind) {
    return Cursor.isName(kind)
        || kind == TokenKind.KW_FN
        || kind == TokenKind.KW_SELF_TYPE
        || kind == TokenKind.KW_PUB;
  }

  private static boolean isOperator(TokenKind kind) {
    return kind.isPunctuation()
        && kind != TokenKind.UNDERSCORE
        && !TokenGroups.isOpener(kind)
        && !TokenGroups.isCloser(kind);
  }
}
