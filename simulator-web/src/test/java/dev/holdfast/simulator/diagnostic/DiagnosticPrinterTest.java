package dev.holdfast.simulator.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import org.junit.jupiter.api.Test;

/** The form is rustc 1.95's: each expected text is what it prints for such labels. */
final class DiagnosticPrinterTest {

  @Test
  void labelsOnSeveralLines() {
    SourceFile file = file("fn main() {", "    let a = b;", "", "    c();", "    b;", "}");
    Diagnostic diagnostic =
        Diagnostic.error("E0382", "use of moved value: `b`", at(file, "b", 2), "value used here")
            .with(at(file, "b", 1), "value moved here");
    check(
        """
        error[E0382]: use of moved value: `b`
         --> main.rs:5:5
          |
        2 |     let a = b;
          |             - value moved here
        ...
        5 |     b;
          |     ^ value used here
        """,
        diagnostic);
  }

  @Test
  void oneLineBetweenTwoLabelsIsShown() {
    SourceFile file = file("a", "b", "c");
    check(
        """
        error: m
         --> main.rs:1:1
          |
        1 | a
          | ^
        2 | b
        3 | c
          | - two
        """,
        Diagnostic.error("", "m", at(file, "a", 1), "").with(at(file, "c", 1), "two"));
  }

  @Test
  void labelsThatDoNotFitBesideStandBelow() {
    SourceFile file = file("let _ = Pin::new(&mut f).poll(&mut cx);");
    check(
        """
        error[E0277]: m
         --> main.rs:1:18
          |
        1 | let _ = Pin::new(&mut f).poll(&mut cx);
          |         -------- ^^^^^^ the trait is not implemented
          |         |
          |         required by this call
        """,
        Diagnostic.error("E0277", "m", at(file, "&mut f", 1), "the trait is not implemented")
            .with(at(file, "Pin::new", 1), "required by this call"));
  }

  @Test
  void twoLabelsOfOnePlaceStandBelowEachOther() {
    SourceFile file = file("consume(bad)");
    check(
        """
        error: m
         --> main.rs:1:9
          |
        1 | consume(bad)
          |         ^^^
          |         |
          |         moved here
          |         used here
        """,
        Diagnostic.error("", "m", at(file, "bad", 1), "moved here")
            .with(at(file, "bad", 1), "used here"));
  }

  @Test
  void aLabelOfSeveralLinesIsABracket() {
    SourceFile file = file("let x = if y {", "    1", "} else {", "    2", "};");
    check(
        """
        error: m
         --> main.rs:1:9
          |
        1 |   let x = if y {
          |  _________^
        2 | |     1
        3 | | } else {
        4 | |     2
        5 | | };
          | |_^ whole
        """,
        Diagnostic.error("", "m", new Span(file, 8, file.text().length() - 1), "whole"));
  }

  @Test
  void aBracketThatBeginsALineIsShorter() {
    SourceFile file = file("    foo(", "        1,", "    );");
    check(
        """
        error: m
         --> main.rs:1:5
          |
        1 | /     foo(
        2 | |         1,
        3 | |     );
          | |_____^ whole
        """,
        Diagnostic.error("", "m", new Span(file, 4, file.text().length() - 1), "whole"));
  }

  @Test
  void aLongBracketLeavesItsMiddleOut() {
    SourceFile file = file("{ a", "b", "c", "d", "e", "f", "g", "h }");
    check(
        """
        error: m
         --> main.rs:1:1
          |
        1 | / { a
        2 | | b
        3 | | c
        4 | | d
        ... |
        7 | | g
        8 | | h }
          | |___^ whole
        """,
        Diagnostic.error("", "m", new Span(file, 0, file.text().length()), "whole"));
  }

  @Test
  void columnsAreCharactersAndTabsAreFourWide() {
    SourceFile file = file("\té = \ud83e\udd80; x");
    check(
        """
        error: m
         --> main.rs:1:9
          |
        1 |     é = 🦀; x
          |             ^ here
        """,
        Diagnostic.error("", "m", at(file, "x", 1), "here"));
  }

  @Test
  void anotherFileFollows() {
    SourceFile file = file("a");
    SourceFile core = new SourceFile("core.rs", "\n".repeat(11) + "trait T {}");
    check(
        """
        error: m
          --> main.rs:1:1
           |
         1 | a
           | ^ here
           |
          ::: core.rs:12:7
           |
        12 | trait T {}
           |       - there
           |
           = note: one
                   two
           = help: do that
        """,
        Diagnostic.error("", "m", at(file, "a", 1), "here")
            .with(new Span(core, 17, 18), "there")
            .note("one\ntwo")
            .help("do that"));
  }

  @Test
  void theEndOfTheFileHasAPlace() {
    SourceFile file = file("fn main() {");
    int end = file.text().length();
    check(
        """
        unsupported: not in this simulator's Rust: the end
         --> main.rs:1:12
          |
        1 | fn main() {
          |            ^
        """,
        Diagnostic.unsupported("the end", new Span(file, end, end)));
  }

  @Test
  void coloursChangeNoCharacter() {
    SourceFile file = file("let a = b;");
    Diagnostic diagnostic =
        Diagnostic.warning("", "m", at(file, "b", 1), "x").with(at(file, "a", 1), "y").note("n");
    String coloured = DiagnosticPrinter.print(diagnostic, true);
    assertTrue(coloured.contains("\u001b["));
    assertEquals(DiagnosticPrinter.print(diagnostic), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  private static SourceFile file(String... lines) {
    return new SourceFile("main.rs", String.join("\n", lines));
  }

  /** The n-th place where the text stands. */
  private static Span at(SourceFile file, String text, int n) {
    int start = -1;
    for (int i = 0; i < n; i++) {
      start = file.text().indexOf(text, start + 1);
    }
    return new Span(file, start, start + text.length());
  }

  private static void check(String expected, Diagnostic diagnostic) {
    assertEquals(expected, DiagnosticPrinter.print(diagnostic));
  }
}
