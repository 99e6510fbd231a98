package dev.holdfast.generator.page;

/** A theme's style sheets and scripts without what only their authors read. */
final class Minified {

  /** Blanks beside these mean nothing, in rules and in conditions; before a colon they can. */
  private static final String TIGHT = "{};,>";

  private Minified() {}

  /** A style sheet without comments and without blanks that mean nothing. */
  static String style(String css) {
    StringBuilder out = new StringBuilder(css.length());
    int at = 0;
    while (at < css.length()) {
      char c = css.charAt(at);
      if (css.startsWith("/*", at)) {
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? css.length() : end + 2;
      } else if (c == '"' || c == '\'') {
        int end = stringEnd(css, at);
        out.append(css, at, end);
        at = end;
      } else if (Character.isWhitespace(c)) {
        if (!out.isEmpty() && (TIGHT + ": ").indexOf(out.charAt(out.length() - 1)) < 0) {
          out.append(' ');
        }
        at++;
      } else {
        if (TIGHT.indexOf(c) >= 0) {
          trim(out, c == '}' ? " ;" : " ");
        }
        out.append(c);
        at++;
      }
    }
    return out.toString().strip();
  }

  /** A script without the comments and blanks that are alone on a line, or begin it. */
  static String script(String js) {
    if (js.indexOf('`') >= 0) {
      throw new IllegalStateException("bug: a line of a template literal means what it says");
    }
    StringBuilder out = new StringBuilder(js.length());
    for (String line : js.split("\n")) {
      String words = line.strip();
      if (!words.isEmpty() && !words.startsWith("//")) {
        out.append(words).append('\n');
      }
    }
    return out.toString();
  }

  private static int stringEnd(String css, int start) {
    int end = start + 1;
    while (end < css.length() && css.charAt(end) != css.charAt(start)) {
      end += css.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(css.length(), end + 1);
  }

  private static void trim(StringBuilder out, String characters) {
    while (!out.isEmpty() && characters.indexOf(out.charAt(out.length() - 1)) >= 0) {
      out.setLength(out.length() - 1);
    }
  }
}
