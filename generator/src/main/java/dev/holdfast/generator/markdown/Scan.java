package dev.holdfast.generator.markdown;

import java.util.ArrayList;
import java.util.List;

/** A position in a text from which small lexers cut their lexemes; nothing is ever left out. */
final class Scan {

  private final String text;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private int at;

  Scan(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  boolean atLineStart() {
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  char now() {
    return text.charAt(at);
  }

  boolean sees(String word) {
    return text.startsWith(word, at);
  }

  /** The rest of the line, without its end. */
  String line() {
    return text.substring(at, lineEnd());
  }

  void take(Hue hue, int length) {
    int end = Math.min(text.length(), at + length);
    lexemes.add(new Lexeme(hue, text.substring(at, end)));
    at = end;
  }

  void takeLine(Hue hue) {
    take(hue, lineEnd() - at);
  }

  /** Takes letters, digits and the characters of {@code more}; at least one character. */
  void takeWord(Hue hue, String more) {
    take(hue, Math.max(1, wordLength(more)));
  }

  String word(String more) {
    return text.substring(at, at + wordLength(more));
  }

  /** Takes a text in quotes on one line, with backslashes where {@code escapes} are known. */
  void takeQuoted(Hue hue, boolean escapes) {
    char quote = now();
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
      end += escapes && text.charAt(end) == '\\' ? 2 : 1;
    }
    boolean closed = end < text.length() && text.charAt(end) == quote;
    take(hue, Math.min(text.length(), closed ? end + 1 : end) - at);
  }

  /** The character behind the next {@code length} ones and behind blanks; 0 at the end. */
  char behind(int length) {
    int i = at + length;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i < text.length() ? text.charAt(i) : 0;
  }

  /** How long the text in quotes is that begins here. */
  int quotedLength() {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != now() && text.charAt(end) != '\n') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), end + 1) - at;
  }

  List<Lexeme> lexemes() {
    return lexemes;
  }

  private int wordLength(String more) {
    int end = at;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || more.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end - at;
  }

  private int lineEnd() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }
}
