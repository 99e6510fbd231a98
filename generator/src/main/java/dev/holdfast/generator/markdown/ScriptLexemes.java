package dev.holdfast.generator.markdown;

import java.util.List;
import java.util.Set;

/** The hues of languages with braces and {@code //} comments: JavaScript and Go. */
final class ScriptLexemes {

  // ECMA-262, reserved words, and what is one in some places only.
  static final Set<String> JAVASCRIPT =
      Set.of(
          "async",
          "await",
          "break",
          "case",
          "catch",
          "class",
          "const",
          "continue",
          "default",
          "delete",
          "do",
          "else",
          "export",
          "extends",
          "finally",
          "for",
          "function",
          "if",
          "import",
          "in",
          "instanceof",
          "let",
          "new",
          "of",
          "return",
          "static",
          "super",
          "switch",
          "this",
          "throw",
          "try",
          "typeof",
          "var",
          "void",
          "while",
          "yield");

  // The Go Programming Language Specification, keywords.
  static final Set<String> GO =
      Set.of(
          "break",
          "case",
          "chan",
          "const",
          "continue",
          "default",
          "defer",
          "else",
          "fallthrough",
          "for",
          "func",
          "go",
          "goto",
          "if",
          "import",
          "interface",
          "map",
          "package",
          "range",
          "return",
          "select",
          "struct",
          "switch",
          "type",
          "var");

  private ScriptLexemes() {}

  static List<Lexeme> of(String code, Set<String> keywords) {
    Scan scan = new Scan(code);
    while (!scan.atEnd()) {
      char now = scan.now();
      if (scan.sees("//")) {
        scan.takeLine(Hue.COMMENT);
      } else if (now == '"' || now == '\'' || now == '`') {
        scan.takeQuoted(Hue.VALUE, true);
      } else if (Character.isDigit(now)) {
        scan.takeWord(Hue.VALUE, "._");
      } else if (Character.isLetter(now) || now == '_' || now == '$') {
        String word = scan.word("_$");
        scan.takeWord(keywords.contains(word) ? Hue.KEYWORD : Hue.PLAIN, "_$");
      } else {
        scan.take(Hue.PLAIN, 1);
      }
    }
    return scan.lexemes();
  }
}
