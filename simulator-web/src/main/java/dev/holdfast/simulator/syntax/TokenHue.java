package dev.holdfast.simulator.syntax;

import java.util.ArrayList;
import java.util.List;

/** What a token is to the eye of who reads code, with the class that the theme colours. */
public enum TokenHue {
  PLAIN(""),
  KEYWORD("k"),
  TYPE("t"),
  VALUE("v"),
  MACRO("m"),
  COMMENT("c");

  private static final List<String> PRIMITIVES =
      List.of(
          "bool", "char", "str", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32",
          "u64", "u128", "usize", "f32", "f64");

  private final String style;

  TokenHue(String style) {
    this.style = style;
  }

  /** The class; empty for plain text. */
  public String style() {
    return style;
  }

  /** The hue of each token of a text, trivia among them. */
  public static List<TokenHue> of(List<Token> tokens) {
    List<TokenHue> hues = new ArrayList<>(tokens.size());
    int attributeEnd = -1;
    for (int i = 0; i < tokens.size(); i++) {
      TokenKind kind = tokens.get(i).kind();
      if (kind == TokenKind.POUND && i > attributeEnd) {
        attributeEnd = attributeEnd(tokens, i);
      }
      hues.add(i <= attributeEnd && !isComment(kind) ? MACRO : hue(tokens, i));
    }
    return hues;
  }

  private static TokenHue hue(List<Token> tokens, int at) {
    TokenKind kind = tokens.get(at).kind();
    if (isComment(kind)) {
      return COMMENT;
    }
    if (kind == TokenKind.KW_SELF_TYPE || kind == TokenKind.LIFETIME) {
      return TYPE;
    }
    if (kind.isLiteral() || kind == TokenKind.KW_TRUE || kind == TokenKind.KW_FALSE) {
      return VALUE;
    }
    if (kind.isKeyword()) {
      return KEYWORD;
    }
    if (kind == TokenKind.BANG && at > 0 && isMacroName(tokens, at - 1)) {
      return MACRO;
    }
    if (kind != TokenKind.IDENT) {
      return PLAIN;
    }
    if (isMacroName(tokens, at)) {
      return MACRO;
    }
    return isTypeName(tokens.get(at).text()) ? TYPE : PLAIN;
  }

  /** {@code name!} before a delimiter or, as in macro_rules!, a name; but not {@code a != b}. */
  private static boolean isMacroName(List<Token> tokens, int at) {
    if (tokens.get(at).kind() != TokenKind.IDENT || at + 1 >= tokens.size()) {
      return false;
    }
    if (tokens.get(at + 1).kind() != TokenKind.BANG) {
      return false;
    }
    int next = at + 2;
    return next >= tokens.size() || tokens.get(next).kind() != TokenKind.EQ;
  }

  /** Types and constants by Rust's naming: they begin with an upper-case letter. */
  private static boolean isTypeName(String name) {
    return PRIMITIVES.contains(name)
        || (!name.isEmpty() && Character.isUpperCase(name.codePointAt(0)));
  }

  private static boolean isComment(TokenKind kind) {
    return kind == TokenKind.LINE_COMMENT
        || kind == TokenKind.BLOCK_COMMENT
        || kind == TokenKind.DOC_COMMENT;
  }

  /** The last token of the attribute that begins at {@code at}; -1 if none does. */
  private static int attributeEnd(List<Token> tokens, int at) {
    int i = at + 1;
    while (i < tokens.size() && (tokens.get(i).kind().isTrivia() || isBang(tokens, i, at))) {
      i++;
    }
    if (i >= tokens.size() || tokens.get(i).kind() != TokenKind.OPEN_BRACKET) {
      return -1;
    }
    int depth = 0;
    for (; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == TokenKind.OPEN_BRACKET) {
        depth++;
      } else if (tokens.get(i).kind() == TokenKind.CLOSE_BRACKET && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isBang(List<Token> tokens, int i, int pound) {
    return i == pound + 1 && tokens.get(i).kind() == TokenKind.BANG;
  }
}
