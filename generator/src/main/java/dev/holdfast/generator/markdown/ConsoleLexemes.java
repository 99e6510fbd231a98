package dev.holdfast.generator.markdown;

import java.util.List;

/** A terminal's hues: the prompt, comments; what the machine answers stays plain. */
final class ConsoleLexemes {

  private ConsoleLexemes() {}

  static List<Lexeme> of(String code) {
    Scan scan = new Scan(code);
    while (!scan.atEnd()) {
      if (scan.atLineStart() && (scan.sees("$ ") || scan.sees("> "))) {
        scan.take(Hue.GUTTER, 2);
        scan.takeLine(Hue.HEAD);
      } else if (scan.atLineStart() && scan.sees("# ")) {
        scan.takeLine(Hue.COMMENT);
      } else if (scan.now() == '\n') {
        scan.take(Hue.PLAIN, 1);
      } else {
        scan.takeLine(Hue.PLAIN);
      }
    }
    return scan.lexemes();
  }
}
