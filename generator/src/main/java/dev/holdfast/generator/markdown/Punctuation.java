package dev.holdfast.generator.markdown;

/**
 * Typewriter punctuation as a book sets it: curly quotes, dashes, an ellipsis. What stands behind a
 * backslash stays as it is. One object serves one run of text, for a quote's side depends on the
 * character before it.
 */
final class Punctuation {

  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private char before = ' ';

  /** A block begins: the next quote opens. */
  void begin() {
    before = ' ';
  }

  /** Something that is no text stood here, as a code span. */
  void pass() {
    before = 'x';
  }

  /** The text of markdown source, without its backslashes. */
  String set(CharSequence raw) {
    StringBuilder out = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      char next = i + 1 < raw.length() ? raw.charAt(i + 1) : ' ';
      if (c == '\\' && ESCAPABLE.indexOf(next) >= 0) {
        out.append(next);
        before = next;
        i++;
        continue;
      }
      if (c == '.' && next == '.' && i + 2 < raw.length() && raw.charAt(i + 2) == '.') {
        out.append('…');
        i += 2;
      } else if (c == '-' && next == '-') {
        boolean three = i + 2 < raw.length() && raw.charAt(i + 2) == '-';
        out.append(three ? '—' : '–');
        i += three ? 2 : 1;
      } else if (c == '"') {
        out.append(opens() ? '“' : '”');
      } else if (c == '\'') {
        out.append(opens() ? '‘' : '’');
      } else {
        out.append(c);
      }
      before = raw.charAt(i);
    }
    return out.toString();
  }

  private boolean opens() {
    return Character.isWhitespace(before) || "([{-–—/\"'".indexOf(before) >= 0;
  }
}
