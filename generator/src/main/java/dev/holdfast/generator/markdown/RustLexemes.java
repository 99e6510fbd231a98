package dev.holdfast.generator.markdown;

import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.syntax.Lexer;
import dev.holdfast.simulator.syntax.Token;
import dev.holdfast.simulator.syntax.TokenHue;
import java.util.ArrayList;
import java.util.List;

/** Rust's hues, from the simulator's own tokens. */
final class RustLexemes {

  private RustLexemes() {}

  static List<Lexeme> of(String code) {
    List<Token> tokens = Lexer.tokens(new SourceFile("", code));
    List<TokenHue> hues = TokenHue.of(tokens);
    List<Lexeme> lexemes = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      lexemes.add(new Lexeme(hue(hues.get(i)), tokens.get(i).span().text()));
    }
    return lexemes;
  }

  private static Hue hue(TokenHue hue) {
    return switch (hue) {
      case PLAIN -> Hue.PLAIN;
      case KEYWORD -> Hue.KEYWORD;
      case TYPE -> Hue.TYPE;
      case VALUE -> Hue.VALUE;
      case MACRO -> Hue.MACRO;
      case COMMENT -> Hue.COMMENT;
    };
  }
}
