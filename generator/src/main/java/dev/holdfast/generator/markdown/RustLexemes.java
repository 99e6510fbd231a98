package dev.holdfast.generator.markdown;

import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.syntax.Lexer;
import dev.holdfast.simulator.syntax.Token;
import dev.holdfast.simulator.syntax.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rust's hues, from the simulator's own tokens. */
final class RustLexemes {

  private static final Set<String> PRIMITIVES =
      Set.of(
          "bool", "char", "str", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32",
          "u64", "u128", "usize", "f32", "f64");

  private RustLexemes() {}

  static List<Lexeme> of(String code) {
    List<Token> tokens = Lexer.tokens(new SourceFile("", code));
    List<Lexeme> lexemes = new ArrayList<>(tokens.size());
    int attributeEnd = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == TokenKind.POUND && i > attributeEnd) {
        attributeEnd = attributeEnd(tokens, i);
      }
      Hue hue = i <= attributeEnd && !isComment(token.kind()) ? Hue.MACRO : hue(token, tokens, i);
      lexemes.add(new Lexeme(hue, token.span().text()));
    }
    return lexemes;
  }

  private static Hue hue(Token token, List<Token> tokens, int at) {
    TokenKind kind = token.kind();
    if (isComment(kind)) {
      return Hue.COMMENT;
    }
    if (kind == TokenKind.KW_SELF_TYPE || kind == TokenKind.LIFETIME) {
      return Hue.TYPE;
    }
    if (kind.isLiteral() || kind == TokenKind.KW_TRUE || kind == TokenKind.KW_FALSE) {
      return Hue.VALUE;
    }
    if (kind.isKeyword()) {
      return Hue.KEYWORD;
    }
    if (kind == TokenKind.BANG && at > 0 && isMacroName(tokens, at - 1)) {
      return Hue.MACRO;
    }
    if (kind != TokenKind.IDENT) {
      return Hue.PLAIN;
    }
    if (isMacroName(tokens, at)) {
      return Hue.MACRO;
    }
    return isTypeName(token.text()) ? Hue.TYPE : Hue.PLAIN;
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

  /** Types and constants by Rust's naming: an upper-case letter, then not upper case alone. */
  private static boolean isTypeName(String name) {
    if (PRIMITIVES.contains(name)) {
      return true;
    }
    return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
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
