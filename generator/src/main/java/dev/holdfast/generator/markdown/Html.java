package dev.holdfast.generator.markdown;

/** Text as html: the one place that escapes outside of the templates. */
final class Html {

  private Html() {}

  /** Escapes for text and for attributes in double quotes. */
  static void escape(CharSequence text, StringBuilder out) {
    escape(text, "&quot;", out);
  }

  /** Escapes for text alone, where a quote is a quote. */
  static void text(CharSequence text, StringBuilder out) {
    escape(text, "\"", out);
  }

  private static void escape(CharSequence text, String quote, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append(quote);
        case 0 -> out.append('\ufffd');
        default -> out.append(c);
      }
    }
  }

  static String escape(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    escape(text, out);
    return out.toString();
  }
}
