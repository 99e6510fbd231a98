package dev.holdfast.generator.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Highlighting never changes what is read: the lexemes, put together, are the code. */
final class HighlighterTest {

  private static final List<String> LANGUAGES =
      List.of(
          "js",
          "go",
          "rust",
          "toml",
          "json",
          "console",
          "sh",
          "bash",
          "rustc",
          "text",
          "",
          "unheard-of");

  private static final List<String> TEXTS =
      List.of(
          "",
          "\n",
          " ",
          "fn main() {\n    let s = \"a\\\"b\"; // c\n}\n",
          "\"never closed\nnext",
          "/* never /* closed */",
          "r##\"raw \"# still\"## 'a 'b' b'x' c\"z\" 0x1F_u8 1.5e-3 1..2",
          "#[derive(Debug)] #![allow(x)] # [ ] macro_rules! m { () => {} } a != b !x",
          "[a]\nb = \"c # no\" # d\n\"e\" = 'f'\n[[g]]\n[h",
          "{\"a\": [1, -2.5e3, true, null, \"\\\"\"], bad",
          "$ cargo run # no\n# comment\nout $ put\n> x",
          "error[E0382]: x\n"
              + " --> a.rs:1:2\n"
              + "  |\n"
              + "1 |  let a;\n"
              + "  |   - ^ why\n"
              + "  |   |\n"
              + "  = note: n\n"
              + "help: h\n\n"
              + "...",
          "\u0000\ufffd\ud83e\udd80 é\t\r\n",
          "'",
          "\"",
          "\\",
          "#",
          "/",
          "$ ",
          " |",
          "1 |",
          "= note");

  @Test
  void theLexemesAreTheCode() {
    for (String language : LANGUAGES) {
      for (String text : TEXTS) {
        assertLossless(language, text);
      }
    }
  }

  @Test
  void theLexemesOfAnyTextAreTheText() {
    Random random = new Random(35);
    String alphabet = "\"'`#/*\\!<>=-|^~[]{}()$:;,. \n\tae0_1rb\ud83e\udd80";
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      for (int k = 0; k < length; k++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      for (String language : LANGUAGES) {
        assertLossless(language, text.toString());
      }
    }
  }

  @Test
  void theLinesPutTogetherAreTheCode() {
    for (String language : LANGUAGES) {
      for (String text : TEXTS) {
        String joined = String.join("\n", Highlighter.lines(language, text));
        String expected = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        assertEquals(expected.replace('\u0000', '\ufffd'), unescaped(joined), language);
      }
    }
  }

  @Test
  void rustHasItsHues() {
    assertEquals(
        "<span class=\"k\">async fn</span> f&lt;<span class=\"t\">'a</span>&gt;(x: &amp;"
            + "<span class=\"t\">'a Self</span>) -&gt; <span class=\"t\">u8</span> { "
            + "<span class=\"m\">vec!</span>[<span class=\"v\">1</span>]; x != y; "
            + "<span class=\"c\">/* why */</span> r#fn }",
        Highlighter.html(
            "rust", "async fn f<'a>(x: &'a Self) -> u8 { vec![1]; x != y; /* why */ r#fn }"));
  }

  @Test
  void otherLanguagesHaveTheirs() {
    assertEquals(
        "<span class=\"k\">await</span> pause(<span class=\"v\">10</span>); "
            + "<span class=\"c\">// why</span>",
        Highlighter.html("js", "await pause(10); // why"));
    assertEquals(
        "<span class=\"k\">go</span> f(<span class=\"v\">\"x\"</span>)",
        Highlighter.html("go", "go f(\"x\")"));
  }

  @Test
  void commentsAndMessagesAreMarked() {
    assertTrue(Highlighter.html("toml", "a = 1 # b").endsWith("<span class=\"c\"># b</span>"));
    assertTrue(
        Highlighter.html("rustc", "warning: x\n  |\n  | ^ here")
            .contains("<span class=\"e\">^ here</span>"));
  }

  private static void assertLossless(String language, String text) {
    StringBuilder joined = new StringBuilder();
    for (Lexeme lexeme : Highlighter.lexemes(language, text)) {
      joined.append(lexeme.text());
    }
    assertEquals(text, joined.toString(), language);
    String html = Highlighter.html(language, text);
    assertEquals(text.replace('\u0000', '\ufffd'), unescaped(html), language);
  }

  private static String unescaped(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
