package dev.holdfast.simulator.trace;

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

  /** The words as they are read aloud. */
  public static String text(List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      text.append(word.text());
    }
    return text.toString();
  }
}
