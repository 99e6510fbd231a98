package dev.holdfast.generator.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProblemPrinterTest {

  private static final Path FILE = Path.of("a.md");

  @Test
  void aPlaceHasItsLineAndACaret() {
    check(
        """
        error: there is no such file
          --> a.md:12:7
           |
        12 | See [x](y.md).
           |       ^^^^^^^
           |
           = help: write the file
           = help: or name
                   another one

        """,
        Problem.error(FILE, 12, 7, "there is no such file", "See [x](y.md).", 7)
            .help("write the file")
            .help("or name\nanother one"));
  }

  @Test
  void tabsAndWideCharactersKeepTheCaretInPlace() {
    check(
        """
        warning: m
         --> a.md:3:3
          |
        3 |     🦀x
          |      ^

        """,
        Problem.warning(FILE, 3, 3, "m", "\t\ud83e\udd80x", 1));
  }

  @Test
  void theEndOfALineHasAPlace() {
    check(
        """
        error: m
         --> a.md:1:4
          |
        1 | abc
          |    ^

        """,
        Problem.error(FILE, 1, 4, "m", "abc", 1));
  }

  @Test
  void aWholeFileHasNoLine() {
    check(
        """
        error: m
         --> a.md
          = help: h

        """,
        Problem.error(FILE, "m").help("h"));
  }

  @Test
  void coloursChangeNoCharacter() {
    List<Problem> problems = List.of(Problem.error(FILE, 1, 1, "m", "abc", 2).help("h"));
    assertEquals(
        ProblemPrinter.print(problems, false),
        ProblemPrinter.print(problems, true).replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @Test
  void aPlaceWithoutColumnIsOurBug() {
    assertThrows(IllegalStateException.class, () -> Problem.error(FILE, 1, 0, "m", "abc", 1));
  }

  private static void check(String expected, Problem problem) {
    assertEquals(expected, ProblemPrinter.print(List.of(problem), false));
  }
}
