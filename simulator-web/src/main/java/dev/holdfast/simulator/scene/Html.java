package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.trace.Word;
import java.util.List;

/** Text and sentences as HTML. */
final class Html {

  private Html() {}

  /** Appends the text so that it reads the same in element content and in quoted attributes. */
  static StringBuilder escape(StringBuilder html, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(c);
      }
    }
    return html;
  }

  /** A sentence; words that mean something in the picture carry its class. */
  static StringBuilder words(StringBuilder html, List<Word> words) {
    for (Word word : words) {
      switch (word.style()) {
        case PLAIN -> escape(html, word.text());
        case CODE -> element(html, "<code>", word.text(), "</code>");
        case LIVE -> meaning(html, "live", word.text());
        case MOVED -> meaning(html, "moved", word.text());
        case DEAD -> meaning(html, "dead", word.text());
        case PINNED -> meaning(html, "pinned", word.text());
        case STALE -> meaning(html, "stale", word.text());
        case CHANGED -> meaning(html, "changed", word.text());
      }
    }
    return html;
  }

  private static void meaning(StringBuilder html, String style, String text) {
    element(html, "<b class=\"w " + style + "\">", text, "</b>");
  }

  private static void element(StringBuilder html, String open, String text, String close) {
    escape(html.append(open), text).append(close);
  }
}
