package dev.holdfast.generator.markdown;

import java.util.List;

/** JSON's hues: names, values, the three words. */
final class JsonLexemes {

  private JsonLexemes() {}

  static List<Lexeme> of(String code) {
    Scan scan = new Scan(code);
    while (!scan.atEnd()) {
      if (scan.now() == '"') {
        boolean name = scan.behind(scan.quotedLength()) == ':';
        scan.takeQuoted(name ? Hue.TYPE : Hue.VALUE, true);
      } else if (Character.isDigit(scan.now()) || scan.now() == '-') {
        scan.takeWord(Hue.VALUE, "-+.");
      } else if (Character.isLetter(scan.now())) {
        scan.takeWord(Hue.KEYWORD, "");
      } else {
        scan.take(Hue.PLAIN, 1);
      }
    }
    return scan.lexemes();
  }
}
