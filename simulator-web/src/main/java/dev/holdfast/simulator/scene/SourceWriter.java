package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.syntax.Lexer;
import dev.holdfast.simulator.syntax.Token;
import dev.holdfast.simulator.syntax.TokenHue;
import java.util.List;

/** Writes a program that the reader changed as HTML, in the form of the page's own sources. */
public final class SourceWriter {

  private static final String LINE = "<span class=\"ln\">";
  private static final String END = "</span>";

  private final StringBuilder html = new StringBuilder(LINE);

  private SourceWriter() {}

  /**
   * A {@code span.ln} for each line, with the hues of the tokens in it; their text, put together,
   * is the source. Text that ends in a newline has an empty last line, where a caret can stand.
   */
  public static String write(String source) {
    return new SourceWriter().lines(source);
  }

  private String lines(String source) {
    List<Token> tokens = Lexer.tokens(new SourceFile("", source));
    List<TokenHue> hues = TokenHue.of(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      String text = tokens.get(i).span().text();
      String style = hues.get(i).style();
      int start = 0;
      for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        append(text.substring(start, end), style);
        html.append('\n').append(END).append(LINE);
        start = end + 1;
      }
      append(text.substring(start), style);
    }
    return html.append(END).toString();
  }

  private void append(String text, String style) {
    if (text.isEmpty()) {
      return;
    }
    if (style.isEmpty()) {
      Html.escape(html, text);
      return;
    }
    Html.escape(html.append("<span class=\"").append(style).append("\">"), text).append(END);
  }
}
