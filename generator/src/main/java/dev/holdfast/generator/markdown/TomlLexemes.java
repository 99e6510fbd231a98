package dev.holdfast.generator.markdown;

import java.util.List;

/** TOML's hues: comments, table headings, keys, values. */
final class TomlLexemes {

  private TomlLexemes() {}

  static List<Lexeme> of(String code) {
    Scan scan = new Scan(code);
    while (!scan.atEnd()) {
      if (scan.now() == '#') {
        scan.takeLine(Hue.COMMENT);
      } else if (scan.atLineStart() && scan.now() == '[') {
        int close = scan.line().indexOf(']');
        boolean twice = close >= 0 && scan.line().startsWith("]]", close);
        scan.take(Hue.KEYWORD, close < 0 ? 1 : close + (twice ? 2 : 1));
      } else if (scan.now() == '"' || scan.now() == '\'') {
        boolean key = scan.behind(scan.quotedLength()) == '=';
        scan.takeQuoted(key ? Hue.TYPE : Hue.VALUE, scan.now() == '"');
      } else if (Character.isLetterOrDigit(scan.now())) {
        String word = scan.word("-_.:+");
        scan.takeWord(scan.behind(word.length()) == '=' ? Hue.TYPE : Hue.VALUE, "-_.:+");
      } else {
        scan.take(Hue.PLAIN, 1);
      }
    }
    return scan.lexemes();
  }
}
