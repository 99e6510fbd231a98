package dev.holdfast.generator.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.holdfast.generator.problem.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class SourceTextTest {

  private static final SourceText A = SourceText.of(Path.of("a.md"), "one\ntwo\nthree\n");
  private static final SourceText B = SourceText.of(Path.of("b.rs"), "x\n\ud83e\udd80 y\n");

  @Test
  void everyCharacterKnowsWhereItCameFrom() {
    SourceText mixed =
        new SourceText.Builder()
            .append(A, 0, 4)
            .append(B, 2, 6)
            .append(A, 8, 13)
            .build(A.pieces().get(0));
    assertEquals("one\n\ud83e\udd80 ythree", mixed.text());
    assertEquals(new SourceText.Place(Path.of("a.md"), 1, 1), mixed.place(0));
    assertEquals(new SourceText.Place(Path.of("b.rs"), 2, 3), mixed.place(7));
    assertEquals(new SourceText.Place(Path.of("a.md"), 3, 1), mixed.place(8));
    assertEquals(new SourceText.Place(Path.of("a.md"), 3, 5), mixed.slice(9, 13).place(3));
  }

  @Test
  void aProblemShowsTheLineOfItsFile() {
    Problem problem = B.slice(2, 6).error(0, 4, "why");
    assertEquals(2, problem.line());
    assertEquals(1, problem.column());
    assertEquals("\ud83e\udd80 y", problem.lineText());
    assertEquals(3, problem.width());
  }

  @Test
  void aProblemAtTheEndHasAPlace() {
    Problem problem = A.error(14, 99, "more wanted");
    assertEquals(4, problem.line());
    assertEquals(1, problem.width());
    assertEquals("", problem.lineText());
  }
}
