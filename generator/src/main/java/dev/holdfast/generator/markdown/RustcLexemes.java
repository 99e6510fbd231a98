package dev.holdfast.generator.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hues of a compiler message in rustc's form: head line, gutter, carets and their labels. */
final class RustcLexemes {

  private static final Pattern HEAD = Pattern.compile("(error|warning)(\\[[A-Z]\\d+\\])?(?=:)");
  private static final Pattern ASIDE = Pattern.compile("(note|help)(?=:)");
  private static final Pattern PLACE = Pattern.compile(" *-->");
  private static final Pattern GUTTER = Pattern.compile(" *(\\d*) *\\|");
  private static final Pattern FOOT = Pattern.compile(" *= (?=(note|help):)");

  private RustcLexemes() {}

  static List<Lexeme> of(String code) {
    Scan scan = new Scan(code);
    boolean error = true;
    while (!scan.atEnd()) {
      String line = scan.line();
      Matcher head = HEAD.matcher(line);
      Matcher aside = ASIDE.matcher(line);
      Matcher place = PLACE.matcher(line);
      Matcher gutter = GUTTER.matcher(line);
      Matcher foot = FOOT.matcher(line);
      if (head.lookingAt()) {
        error = true;
        scan.take(Hue.ERROR, head.end());
        scan.takeLine(Hue.HEAD);
      } else if (aside.lookingAt()) {
        error = false;
        scan.take(Hue.HEAD, aside.end());
      } else if (place.lookingAt()) {
        scan.take(Hue.GUTTER, place.end());
      } else if (foot.lookingAt()) {
        scan.take(Hue.GUTTER, foot.end());
        scan.take(Hue.HEAD, foot.group(1).length());
      } else if (gutter.lookingAt()) {
        scan.take(Hue.GUTTER, gutter.end());
        if (gutter.group(1).isEmpty()) {
          marks(scan, error ? Hue.ERROR : Hue.NOTE);
        } else {
          String source = scan.line();
          for (Lexeme lexeme : RustLexemes.of(source)) {
            scan.take(lexeme.hue(), lexeme.text().length());
          }
        }
      }
      scan.takeLine(Hue.PLAIN);
      scan.take(Hue.PLAIN, 1);
    }
    return scan.lexemes();
  }

  /** A line below a source line: carets, dashes, bars, each followed by its own words. */
  private static void marks(Scan scan, Hue primary) {
    Hue hue = Hue.PLAIN;
    String line = scan.line();
    for (int i = 0; i < line.length(); ) {
      char c = line.charAt(i);
      boolean mark = c == '^' || c == '|' || c == '+' || c == '~' || isDash(line, i);
      if (mark) {
        hue = c == '^' ? primary : c == '+' || c == '~' ? Hue.NOTE : Hue.LABEL;
      } else if (c != ' ' && hue == Hue.PLAIN) {
        hue = Hue.LABEL;
      }
      if (c != ' ' && !mark) {
        // The words of the last mark run to the end of the line.
        scan.take(hue, line.length() - i);
        return;
      }
      scan.take(mark ? hue : Hue.PLAIN, 1);
      i++;
    }
  }

  private static boolean isDash(String line, int at) {
    return line.charAt(at) == '-' || line.charAt(at) == '_';
  }
}
