package dev.holdfast.simulator.trace;

import java.util.ArrayList;
import java.util.List;

/** A piece of a sentence; the style is a meaning of the picture, never a mere colour. */
public record Word(String text, Style style) {

  /** The meanings. */
  public enum Style {
    PLAIN,
    /** A name, value or address of the program. */
    CODE,
    LIVE,
    MOVED,
    DEAD,
    PINNED,
    STALE,
    CHANGED
  }

  public static Word plain(String text) {
    return new Word(text, Style.PLAIN);
  }

  public static Word code(String text) {
    return new Word(text, Style.CODE);
  }

  /** Text in which names stand between backticks, as the machine's messages have them. */
  public static List<Word> marked(String text) {
    List<Word> words = new ArrayList<>();
    boolean code = false;
    int at = 0;
    while (at <= text.length()) {
      int tick = text.indexOf('`', at);
      int end = tick < 0 ? text.length() : tick;
      if (end > at) {
        words.add(code ? code(text.substring(at, end)) : plain(text.substring(at, end)));
      }
      code = !code;
      at = end + 1;
    }
    return words;
  }

  /** The words as they are read aloud. */
  public static String text(List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      text.append(word.text());
    }
    return text.toString();
  }
}
