package dev.holdfast.simulator.syntax;

import java.util.List;

/** The tokens of an expression with the blanks of rustc's own printer, as {@code assert!} shows. */
final class ExprText {

  private final List<Token> tokens;
  private final StringBuilder out = new StringBuilder();
  private int pos;

  /** Whether the token before wants a blank behind it. */
  private boolean space;

  /** Whether what stands before can be an operator's left side. */
  private boolean operand;

  /** Whether what stands before is a word, or a block. */
  private boolean word;

  private int angles;
  private boolean inClosureHead;

  private ExprText(List<Token> tokens) {
    this.tokens = tokens;
  }

  static String of(List<Token> tokens) {
    ExprText text = new ExprText(tokens);
    while (text.pos < tokens.size()) {
      text.next();
    }
    return text.out.toString();
  }

  private TokenKind kind(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).kind() : TokenKind.END;
  }

  /** The token here, or the whole operator that it begins. */
  private String unit() {
    String text = tokens.get(pos).text();
    int length = 1;
    boolean angle = angles > 0 && kind(pos) == TokenKind.GT;
    while (!angle
        && length < 3
        && tokens.get(pos + length - 1).joint()
        && pos + length < tokens.size()) {
      String longer = text + tokens.get(pos + length).text();
      if (!Punctuation.isOperator(longer)) {
        break;
      }
      text = longer;
      length++;
    }
    pos += length;
    return text;
  }

  private void next() {
    TokenKind kind = kind(pos);
    String unit = unit();
    switch (unit) {
      case "(", "[" -> put(unit, false, false, space);
      case ")", "]" -> put(unit, true, false, false);
      case "{" -> put(unit, false, kind(pos) != TokenKind.CLOSE_BRACE, isInside());
      case "}" -> {
        put(unit, true, false, kind(pos - 2) != TokenKind.OPEN_BRACE);
        word = true;
      }
      case "," -> {
        if (!TokenGroups.isCloser(kind(pos)) || isOneTuple()) {
          put(unit, false, !TokenGroups.isCloser(kind(pos)), false);
        }
      }
      case ";", ":" -> put(unit, false, true, false);
      case ".", "..", "..=", "::" -> put(unit, false, false, space && !unit.equals("."));
      case "?" -> put(unit, true, false, false);
      case "!" -> bang();
      case "<" -> {
        if (operand && angles == 0) {
          infix(unit);
        } else {
          put(unit, false, false, space);
          angles++;
        }
      }
      case ">" -> {
        if (angles > 0) {
          angles--;
          put(unit, true, false, false);
        } else {
          infix(unit);
        }
      }
      case "|" -> bar();
      case "&", "&&", "*", "-", "||" -> {
        if (operand) {
          infix(unit);
        } else {
          put(unit, false, unit.equals("||"), space);
        }
      }
      default -> {
        if (kind.isPunctuation() && kind != TokenKind.UNDERSCORE) {
          infix(unit);
        } else {
          boolean operator = kind.isKeyword() && !isValue(kind);
          put(unit, !operator, operator, space || word);
          word = true;
        }
      }
    }
  }

  private void put(String text, boolean isOperand, boolean spaceAfter, boolean spaceBefore) {
    if (spaceBefore) {
      out.append(' ');
    }
    out.append(text);
    operand = isOperand;
    space = spaceAfter;
    word = false;
  }

  private void infix(String operator) {
    put(operator, false, true, !out.isEmpty());
  }

  private boolean isInside() {
    char last = out.isEmpty() ? '(' : out.charAt(out.length() - 1);
    return last != '(' && last != '[';
  }

  private static boolean isValue(TokenKind kind) {
    return switch (kind) {
      case KW_SELF, KW_SELF_TYPE, KW_SUPER, KW_CRATE, KW_TRUE, KW_FALSE, KW_AWAIT -> true;
      default -> false;
    };
  }

  /** A macro's content stays as it is written. */
  private void bang() {
    if (!operand || !TokenGroups.isOpener(kind(pos))) {
      put("!", false, false, space);
      return;
    }
    int from = pos;
    int depth = 0;
    do {
      depth += TokenGroups.isOpener(kind(pos)) ? 1 : TokenGroups.isCloser(kind(pos)) ? -1 : 0;
      pos++;
    } while (depth > 0 && pos < tokens.size());
    put("!" + TokenText.of(tokens.subList(from, pos)), true, false, false);
  }

  private void bar() {
    if (operand && !inClosureHead) {
      infix("|");
    } else {
      put("|", false, inClosureHead, space && !inClosureHead);
      inClosureHead = !inClosureHead;
    }
  }

  /** Whether the comma before {@code pos} makes a tuple of one. */
  private boolean isOneTuple() {
    int depth = 0;
    int at = pos - 2;
    while (at >= 0 && (depth > 0 || !TokenGroups.isOpener(kind(at)))) {
      depth += TokenGroups.isCloser(kind(at)) ? 1 : TokenGroups.isOpener(kind(at)) ? -1 : 0;
      if (depth == 0 && kind(at) == TokenKind.COMMA) {
        return false;
      }
      at--;
    }
    TokenKind before = kind(at - 1);
    boolean call =
        Cursor.isName(before)
            || before == TokenKind.GT
            || TokenGroups.isCloser(before)
            || isValue(before);
    return kind(at) == TokenKind.OPEN_PAREN && kind(pos) == TokenKind.CLOSE_PAREN && !call;
  }
}
