package dev.holdfast.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.holdfast.generator.output.Site;
import dev.holdfast.generator.page.Bundle;
import dev.holdfast.generator.page.Theme;
import dev.holdfast.generator.problem.ProblemPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tiny courses: what their pages hold, or what is wrong with them. */
final class CoursesTest {

  private static final Path COURSES = Path.of("src", "test", "resources", "courses");

  @TestFactory
  @Tag("expected")
  List<DynamicTest> everyCourseComesOutAsExpected() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> courses = Files.list(COURSES)) {
      for (Path course : courses.sorted().toList()) {
        String name = course.getFileName().toString();
        tests.add(DynamicTest.dynamicTest(name, () -> asExpected(course)));
      }
    }
    return tests;
  }

  private static void asExpected(Path course) throws IOException {
    Built built = build(course.getFileName().toString());
    Path expected = course.resolve("expected");
    if (built.site().isEmpty()) {
      String shown = ProblemPrinter.print(built.problems(), false);
      String folder = course.resolve("book").toString();
      Expected.check(expected.resolve("problems.txt"), shown.replace(folder, "book"));
      return;
    }
    assertEquals(List.of(), built.problems());
    Site site = built.site().get();
    for (String path : site.files().keySet()) {
      if (path.endsWith(".html")) {
        Expected.check(expected.resolve(path), main(site.text(path)));
      }
    }
  }

  @Test
  void nothingThatAnAuthorWroteBecomesScript() {
    Site site = build("hostile").site().orElseThrow();
    Pattern script = Pattern.compile("<script(?! src=\"assets/)|<[^>]* on[a-z]+=|javascript:");
    for (String path : site.files().keySet()) {
      if (path.endsWith(".html")) {
        Matcher matcher = script.matcher(site.text(path).replaceAll("\"[^\"]*\"", "\"assets/\""));
        assertFalse(matcher.find(), () -> path + ": " + matcher.group());
        assertTrue(site.text(path).contains("alert(1)"), path);
      }
    }
  }

  @Test
  void twoBuildsAreEqual() {
    for (String course : List.of("plain", "devices", "hostile")) {
      Site one = build(course).site().orElseThrow();
      Site two = build(course).site().orElseThrow();
      assertEquals(one.files().keySet(), two.files().keySet());
      for (String path : one.files().keySet()) {
        assertEquals(-1, java.util.Arrays.mismatch(one.files().get(path), two.files().get(path)));
      }
    }
  }

  @Test
  void everyPageHasThePolicyAndNothingInline() {
    for (String course : List.of("plain", "devices", "hostile")) {
      Site site = build(course).site().orElseThrow();
      for (String path : site.files().keySet()) {
        if (path.endsWith(".html")) {
          String html = site.text(path);
          assertTrue(html.contains("content=\"default-src 'none'; script-src 'self';"), path);
          assertFalse(html.contains("<style"), path);
          assertFalse(
              Pattern.compile("<[^>\"]*(\"[^\"]*\"[^>\"]*)* style=").matcher(html).find(), path);
          assertFalse(Pattern.compile("<script[^>]*>[^<]").matcher(html).find(), path);
          assertTrue(html.contains("<html lang=\""), path);
        }
      }
    }
  }

  @Test
  void aFigureHoldsItsProgramToTheLetter() {
    Site site = build("devices").site().orElseThrow();
    String html = site.text("pin.html");
    Matcher code =
        Pattern.compile("aria-label=\"Source\"[^>]*><code>(.*?)</code>", Pattern.DOTALL)
            .matcher(html);
    assertTrue(code.find());
    assertEquals("fn main() {\n    let a = \"<b>\";\n}\n", text(code.group(1)));
    assertTrue(code.find());
    assertEquals("fn main() { panic!(\"x\") }\n", text(code.group(1)));
  }

  @Test
  void theLostPageFindsHomeFromAnyAddress() throws IOException {
    Path book = Files.createTempDirectory("holdfast-book");
    Files.writeString(
        book.resolve("book.toml"),
        "[book]\ntitle = \"T\"\n[site]\nbase-url = \"https://example.org/course\"\n");
    Files.writeString(book.resolve("SUMMARY.md"), "- [A](a.md)\n");
    Files.writeString(book.resolve("a.md"), "# A\n");
    Site site = Generator.build(book, Theme.bundled(), Bundle.NONE, Stub::run).site().orElseThrow();
    assertTrue(site.text("404.html").contains("href=\"/course/index.html\""));
    assertTrue(site.text("a.html").contains("href=\"index.html\""));
    assertTrue(site.text("a.html").contains("href=\"https://example.org/course/a.html\""));
  }

  private static Built build(String course) {
    Bundle bundle = new Bundle(Map.of("simulator.js", new byte[0]), Optional.of("simulator.js"));
    Path book = COURSES.resolve(course).resolve("book");
    return Generator.build(book, Theme.bundled(), bundle, Stub::run);
  }

  private static String text(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private static String main(String html) {
    int start = html.indexOf("<main");
    int end = html.indexOf("</main>");
    return html.substring(start, end) + "</main>\n";
  }
}
