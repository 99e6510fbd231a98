package dev.holdfast.generator.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns code into html with a class for each hue; its text is always exactly the code. */
public final class Highlighter {

  private static final Set<String> LANGUAGES =
      Set.of("rust", "toml", "json", "console", "sh", "bash", "rustc", "js", "go", "text", "");

  private Highlighter() {}

  /** Whether the language has hues or is plain text by name. */
  static boolean knows(String language) {
    return LANGUAGES.contains(language);
  }

  /** The code as html; an unknown language stays without hues. */
  public static String html(String language, String code) {
    StringBuilder out = new StringBuilder();
    for (Lexeme lexeme : joined(lexemes(language, code))) {
      append(lexeme.hue(), lexeme.text(), out);
    }
    return out.toString();
  }

  /** Each line of the code as html of its own, without the ends of lines. */
  public static List<String> lines(String language, String code) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (Lexeme lexeme : joined(lexemes(language, code))) {
      String text = lexeme.text();
      int start = 0;
      for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        append(lexeme.hue(), text.substring(start, end), line);
        lines.add(line.toString());
        line.setLength(0);
        start = end + 1;
      }
      append(lexeme.hue(), text.substring(start), line);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  static List<Lexeme> lexemes(String language, String code) {
    return switch (language) {
      case "rust" -> RustLexemes.of(code);
      case "toml" -> TomlLexemes.of(code);
      case "json" -> JsonLexemes.of(code);
      case "console", "sh", "bash" -> ConsoleLexemes.of(code);
      case "rustc" -> RustcLexemes.of(code);
      case "js" -> ScriptLexemes.of(code, ScriptLexemes.JAVASCRIPT);
      case "go" -> ScriptLexemes.of(code, ScriptLexemes.GO);
      default -> List.of(new Lexeme(Hue.PLAIN, code));
    };
  }

  private static List<Lexeme> joined(List<Lexeme> lexemes) {
    List<Lexeme> joined = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Hue hue = Hue.PLAIN;
    for (Lexeme lexeme : lexemes) {
      if (lexeme.hue() != hue && !lexeme.text().isBlank()) {
        joined.add(new Lexeme(hue, text.toString()));
        text.setLength(0);
        hue = lexeme.hue();
      }
      text.append(lexeme.text());
    }
    joined.add(new Lexeme(hue, text.toString()));
    return joined;
  }

  private static void append(Hue hue, String text, StringBuilder out) {
    if (text.isEmpty()) {
      return;
    }
    boolean marked = hue != Hue.PLAIN && !text.isBlank();
    if (!marked) {
      Html.text(text, out);
      return;
    }
    // Blanks at the end belong to the next hue.
    int end = text.length();
    while (Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    out.append("<span class=\"").append(hue.styleClass()).append("\">");
    Html.text(text.substring(0, end), out);
    out.append("</span>");
    Html.text(text.substring(end), out);
  }
}
