package dev.holdfast.simulator.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.holdfast.simulator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexerTest {

  private static final String[] SHARDS = {
    "'",
    "\"",
    "r",
    "#",
    "b",
    "c",
    "\\",
    "/",
    "*",
    "//",
    "/*",
    "*/",
    "\n",
    "\r\n",
    " ",
    ".",
    "..",
    "0",
    "1e",
    "0x",
    "1.",
    "_",
    "a",
    "'a",
    "{",
    "}",
    ">",
    ">>=",
    "&&",
    "|",
    "\u00e9",
    "\u2028",
    "\ud83d\ude00",
    "\ud83d",
    "\udc00",
    "\u0000",
    "\ufeff",
    "#!",
    "r#\"",
    "\"#",
    "::",
    "fn",
    "u8"
  };

  private static List<Token> lex(String text) {
    return Lexer.tokens(new SourceFile("t.rs", text));
  }

  /** The kinds and texts of all tokens but blanks. */
  private static String shown(String text) {
    List<String> parts = new ArrayList<>();
    for (Token token : lex(text)) {
      if (token.kind() != TokenKind.WHITESPACE) {
        parts.add(token.kind() + ":" + token.span().text() + (token.joint() ? "+" : ""));
      }
    }
    return String.join(" ", parts);
  }

  private static void checkLossless(String text) {
    StringBuilder whole = new StringBuilder();
    int at = 0;
    for (Token token : lex(text)) {
      assertEquals(at, token.span().start(), text);
      whole.append(token.span().text());
      at = token.span().end();
    }
    assertEquals(text, whole.toString());
  }

  @Test
  void tokensPutTogetherAreTheInput() {
    Random random = new Random(35);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(12);
      for (int i = 0; i < length; i++) {
        text.append(SHARDS[random.nextInt(SHARDS.length)]);
      }
      checkLossless(text.toString());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "'a'~CHAR:'a'",
        "'a~LIFETIME:'a",
        "'ab'~CHAR:'ab'",
        "'r#fn~LIFETIME:'r#fn",
        "'static,~LIFETIME:'static COMMA:,",
        "'\\''~CHAR:'\\''",
        "'''~CHAR:'''",
        "''~CHAR:''",
        "'\ud83d\ude00'~CHAR:'\ud83d\ude00'",
        "b'x' b\"x\" br#\"x\"#~BYTE:b'x' BYTE_STR:b\"x\" RAW_BYTE_STR:br#\"x\"#",
        "c\"x\" cr\"x\"~C_STR:c\"x\" RAW_C_STR:cr\"x\"",
        "r#\"a\"b\"#~RAW_STR:r#\"a\"b\"#",
        "r\"a\"~RAW_STR:r\"a\"",
        "r#\"a\"~ERROR:r#\"a\"",
        "r#type~RAW_IDENT:r#type",
        "\"a\\\"b\"~STR:\"a\\\"b\"",
        "\"a\\\"~ERROR:\"a\\\"",
        "/* a /* b */ c */d~BLOCK_COMMENT:/* a /* b */ c */ IDENT:d",
        "/* a /* b */~ERROR:/* a /* b */",
        "/**/ /***/ /** d */ /*! d */~BLOCK_COMMENT:/**/ BLOCK_COMMENT:/***/"
            + " DOC_COMMENT:/** d */ DOC_COMMENT:/*! d */",
        "//// x~LINE_COMMENT://// x",
        "/// x~DOC_COMMENT:/// x",
        "//! x~DOC_COMMENT://! x",
        "1..2~INT:1 DOT:.+ DOT:. INT:2",
        "1.0.foo~FLOAT:1.0 DOT:. IDENT:foo",
        "1.foo()~INT:1 DOT:. IDENT:foo OPEN_PAREN:( CLOSE_PAREN:)",
        "1. ~FLOAT:1.",
        "a.0.1~IDENT:a DOT:. INT:0 DOT:. INT:1",
        "a..0.1~IDENT:a DOT:.+ DOT:. FLOAT:0.1",
        "1e10 1e+3f32 1.5E-3 2e~FLOAT:1e10 FLOAT:1e+3f32 FLOAT:1.5E-3 INT:2e",
        "1_000u64 0xFFu8 0b1_0 0o7~INT:1_000u64 INT:0xFFu8 INT:0b1_0 INT:0o7",
        "1f32~INT:1f32",
        "a>>=b~IDENT:a GT:>+ GT:>+ EQ:= IDENT:b",
        "&&'a~AND:&+ AND:& LIFETIME:'a",
        "_ _a~UNDERSCORE:_ IDENT:_a",
        "#![a]~POUND:# BANG:! OPEN_BRACKET:[ IDENT:a CLOSE_BRACKET:]",
        "#!/bin/rust~SHEBANG:#!/bin/rust",
        "async union~KW_ASYNC:async IDENT:union",
        "`\u00e9t\u00e9 \u2192`~IDENT:\u00e9t\u00e9 ERROR:\u2192",
      })
  void kinds(String text, String expected) {
    assertEquals(expected, shown(text));
    checkLossless(text);
  }

  @Test
  void bomIsBlank() {
    assertEquals("IDENT:a", shown("\ufeffa"));
  }
}
