package dev.holdfast.simulator.syntax;

/** Which punctuation sticks together. */
final class Punctuation {

  private Punctuation() {}

  /** Kinds that can be the first part of a longer operator. */
  static boolean glues(TokenKind kind) {
    return switch (kind) {
      case DOT, COLON, EQ, BANG, LT, GT, MINUS, AND, OR, PLUS, STAR, SLASH, CARET, PERCENT -> true;
      default -> false;
    };
  }

  static boolean gluesTo(int c) {
    return c == '=' || c == '>' || c == '<' || c == '&' || c == '|' || c == ':' || c == '.'
        || c == '-' || c == '!' || c == '+' || c == '*' || c == '/' || c == '^' || c == '%';
  }
}
