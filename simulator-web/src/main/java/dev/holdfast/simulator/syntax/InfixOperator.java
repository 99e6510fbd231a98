package dev.holdfast.simulator.syntax;

/**
 * An infix operator and how strongly it binds; {@code op} is null for {@code as}, ranges and the
 * plain assignment. Reference: expression precedence.
 */
record InfixOperator(int level, BinaryOp op, int length, boolean inclusive) {

  static final int ASSIGN = 1;
  static final int RANGE = 2;
  static final int OR = 3;
  static final int AND = 4;
  static final int COMPARE = 5;
  static final int XOR = 7;
  static final int AS = 12;

  private static InfixOperator infix(int level, BinaryOp op, int length) {
    return new InfixOperator(level, op, length, false);
  }

  /** The operator at the cursor, or null. */
  static InfixOperator at(Cursor c) {
    return switch (c.kind()) {
      case KW_AS -> infix(AS, null, 1);
      // As rustc: these are meant so, and are said to be wrong.
      case IDENT ->
          c.atWeak("and")
              ? infix(AND, BinaryOp.AND, 1)
              : c.atWeak("or") ? infix(OR, BinaryOp.OR, 1) : null;
      case STAR -> arithmetic(c, 11, BinaryOp.MUL);
      case SLASH -> arithmetic(c, 11, BinaryOp.DIV);
      case PERCENT -> arithmetic(c, 11, BinaryOp.REM);
      case PLUS -> arithmetic(c, 10, BinaryOp.ADD);
      case MINUS -> c.atArrow() ? null : arithmetic(c, 10, BinaryOp.SUB);
      case CARET -> arithmetic(c, XOR, BinaryOp.BIT_XOR);
      case AND ->
          c.at(TokenKind.AND, TokenKind.AND)
              ? infix(AND, BinaryOp.AND, 2)
              : arithmetic(c, 8, BinaryOp.BIT_AND);
      case OR ->
          c.at(TokenKind.OR, TokenKind.OR)
              ? infix(OR, BinaryOp.OR, 2)
              : arithmetic(c, 6, BinaryOp.BIT_OR);
      case LT -> angle(c, TokenKind.LT, BinaryOp.SHL, BinaryOp.LT, BinaryOp.LE);
      case GT -> angle(c, TokenKind.GT, BinaryOp.SHR, BinaryOp.GT, BinaryOp.GE);
      case EQ -> {
        if (c.at(TokenKind.EQ, TokenKind.EQ)) {
          yield infix(COMPARE, BinaryOp.EQ, 2);
        }
        yield c.atFatArrow() ? null : infix(ASSIGN, null, 1);
      }
      case BANG -> c.at(TokenKind.BANG, TokenKind.EQ) ? infix(COMPARE, BinaryOp.NE, 2) : null;
      case DOT -> {
        if (!c.atDotDot()) {
          yield null;
        }
        boolean inclusive = isInclusive(c);
        yield new InfixOperator(RANGE, null, inclusive ? 3 : 2, inclusive);
      }
      default -> null;
    };
  }

  /** At {@code ..=}, or at {@code ...}, which is its old form. */
  static boolean isInclusive(Cursor c) {
    return c.at(TokenKind.DOT, TokenKind.DOT, TokenKind.EQ)
        || c.at(TokenKind.DOT, TokenKind.DOT, TokenKind.DOT);
  }

  private static InfixOperator arithmetic(Cursor c, int level, BinaryOp op) {
    return c.at(c.kind(), TokenKind.EQ) ? infix(ASSIGN, op, 2) : infix(level, op, 1);
  }

  private static InfixOperator angle(
      Cursor c, TokenKind kind, BinaryOp shift, BinaryOp strict, BinaryOp orEqual) {
    if (c.at(kind, kind, TokenKind.EQ)) {
      return infix(ASSIGN, shift, 3);
    }
    if (c.at(kind, kind)) {
      return infix(9, shift, 2);
    }
    return c.at(kind, TokenKind.EQ) ? infix(COMPARE, orEqual, 2) : infix(COMPARE, strict, 1);
  }
}
