package dev.holdfast.generator.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PathsTest {

  @Test
  void aPathIsSeenFromItsFolder() {
    assertEquals(Optional.of("a/c.md"), Paths.resolve("a/b", "../c.md"));
    assertEquals(Optional.of("a/b/c"), Paths.resolve("a/b", "./c"));
    assertEquals(Optional.of("c"), Paths.resolve("", "c"));
  }

  @Test
  void noPathLeadsOut() {
    assertEquals(Optional.empty(), Paths.resolve("a", "../../c"));
    assertEquals(Optional.empty(), Paths.resolve("a", "/etc/passwd"));
    assertEquals(Optional.empty(), Paths.resolve("a", "..\\c"));
  }

  @Test
  void addressesAreRelative() {
    assertEquals("b.html", Paths.relative("a.html", "b.html"));
    assertEquals("../b.html", Paths.relative("a/a.html", "b.html"));
    assertEquals("b.html", Paths.relative("a/a.html", "a/b.html"));
    assertEquals("../../c/d/b.html", Paths.relative("a/b/a.html", "c/d/b.html"));
  }

  @Test
  void addressesAreEncodedAndBack() {
    String path = "a b/ä#?%+\"<.html";
    assertEquals("a%20b/%C3%A4%23%3F%25%2B%22%3C.html", Paths.encoded(path));
    assertEquals(path, Paths.decoded(Paths.encoded(path)));
    assertEquals("50%", Paths.decoded("50%"));
  }
}
