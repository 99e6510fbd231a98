package dev.holdfast.simulator.syntax;

/** Which punctuation sticks together, and other tables of tokens. */
final class Punctuation {

  private static final String OPERATORS =
      " == != <= >= && || += -= *= /= %= ^= &= |= << >> <<= >>= -> <- => :: .. ... ..= ";

  private Punctuation() {}

  /** Kinds that can be the first part of a longer operator. */
  static boolean glues(TokenKind kind) {
    return switch (kind) {
      case DOT, COLON, EQ, BANG, LT, GT, MINUS, AND, OR, PLUS, STAR, SLASH, CARET, PERCENT -> true;
      default -> false;
    };
  }

  static boolean gluesTo(int c) {
    return switch (c) {
      case '=', '>', '<', '&', '|', ':', '.', '-', '!', '+', '*', '/', '^', '%' -> true;
      default -> false;
    };
  }

  /** Whether a text of two or three characters is one operator. */
  static boolean isOperator(String text) {
    return OPERATORS.contains(" " + text + " ");
  }

  /** Keywords without a meaning yet. Reference: reserved keywords. */
  static boolean isReserved(TokenKind kind) {
    return switch (kind) {
      case KW_ABSTRACT,
          KW_BECOME,
          KW_BOX,
          KW_DO,
          KW_FINAL,
          KW_GEN,
          KW_MACRO,
          KW_OVERRIDE,
          KW_PRIV,
          KW_TRY,
          KW_TYPEOF,
          KW_UNSIZED,
          KW_VIRTUAL,
          KW_YIELD ->
          true;
      default -> false;
    };
  }
}
