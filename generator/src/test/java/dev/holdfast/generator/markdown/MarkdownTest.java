package dev.holdfast.generator.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.holdfast.generator.course.Chapter;
import dev.holdfast.generator.course.CourseFiles;
import dev.holdfast.generator.course.FrontMatter;
import dev.holdfast.generator.course.Program;
import dev.holdfast.generator.course.Section;
import dev.holdfast.generator.course.SourceText;
import dev.holdfast.generator.problem.Problem;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The places where markdown parsers go wrong, and what we do there. */
final class MarkdownTest {

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void headingIdsAreThoseOfMdBook() {
    assertEquals(
        List.of(
            "plain-words",
            "snake_case-and-kebab-case",
            "pinmut-t-and-a",
            "--leading",
            "ÜnÏcode-Ärger",
            "plain-words-1",
            "section",
            "section-1",
            "main-1"),
        ids(
            "# Plain words\n# snake_case and kebab-case\n# `Pin<&mut T>` and 'a\n# - leading\n"
                + "# ÜnÏcode Ärger\n# Plain words\n# !!!\n# ???\n# main\n"));
  }

  @Test
  void anIdOfTheAuthorsGoesBeforeAMadeOne() {
    assertEquals(List.of("a-1", "a"), ids("# A\n# Other {#a}\n"));
  }

  @Test
  void bracesInRunningTextStay() {
    assertTrue(html("A {x} and {#y} stay.\n").contains("A {x} and {#y} stay."));
    assertEquals(List.of("a-x"), ids("# A {x}\n"));
  }

  @Test
  void aPipeInATablesCodeIsWrittenWithABackslash() {
    String html = html("| a |\n|---|\n| `x \\| y` \\| z |\n");
    assertTrue(html.contains("<code>x | y</code> | z"), html);
  }

  @Test
  void shiftsAreNoQuotes() {
    assertTrue(html("1 << 2 >> 3\n").contains("1 &lt;&lt; 2 &gt;&gt; 3"));
  }

  @Test
  void quotesKnowTheirSide() {
    assertTrue(
        html("\"It's (\"so\")\", 'he' said; `'a`'s \\\"plain\\\" -- a---b...\n")
            .contains("“It’s (“so”)”, ‘he’ said; <code>'a</code>’s &quot;plain&quot; – a—b…"));
  }

  @Test
  void referenceDefinitionsAreFoundBehindTheirUse() {
    assertTrue(
        html("[a][r] and [b]\n\n[r]: https://example.org/r\n[b]: https://example.org/b\n")
            .contains(
                "<a href=\"https://example.org/r\">a</a> and <a"
                    + " href=\"https://example.org/b\">b</a>"));
  }

  @Test
  void aLongTableTakesNoLongTime() {
    StringBuilder table = new StringBuilder("| a | b |\n|---|---|\n");
    for (int i = 0; i < 8_000; i++) {
      table.append("| `x").append(i).append("` | *y* [z](#t) |\n");
    }
    table.append("\n## T\n");
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    assertTrue(html(table.toString()).contains("x7999"));
    // The quadratic parser took five seconds on a fast machine; this is far below one.
    assertTrue(thread.getCurrentThreadCpuTime() - start < 4_000_000_000L);
  }

  @Test
  void deepNestingIsAProblemAndNoCrash() {
    for (String deep :
        List.of("> ".repeat(2_000) + "x\n", "- ".repeat(2_000) + "x\n", "*a **b ".repeat(5_000))) {
      problems.clear();
      parse(deep);
      assertTrue(problems.size() <= 1, problems.toString());
    }
    parse("> ".repeat(2_000) + "x\n");
    assertEquals(1, problems.size());
    assertEquals(1, problems.get(0).line());
  }

  @Test
  void aProgramInAQuoteKnowsItsPlace() {
    Program program =
        parse("> text\n>\n> ```rust sim\n> fn main() {\n>     a;\n> }\n> ```\n")
            .orElseThrow()
            .programs()
            .get(0);
    assertEquals("fn main() {\n    a;\n}\n", program.text().text());
    SourceText.Place place = program.text().place(program.text().text().indexOf("a;"));
    assertEquals(5, place.line());
    assertEquals(7, place.column());
  }

  @Test
  void wordsAndCodeAreCounted() {
    ChapterText text =
        parse("# One two\n\nthree `four five` don't co-op.\n\n```rust\na\n\nb\n```\n")
            .orElseThrow();
    assertEquals(7, text.words());
    assertEquals(2, text.codeLines());
    assertEquals(1, text.minutes());
  }

  @Test
  void aContainerClosesTheInnermost() {
    String html =
        html(":::levels\n:::level name=\"A\"\nx\n:::\n:::level name=\"B\"\ny\n:::\n:::\n\nz\n");
    assertEquals(List.of(), problems);
    assertTrue(html.contains("</section>\n</div>\n<p>z</p>"), html);
  }

  @Test
  void aParagraphNeedsNoBlankLineBeforeAContainer() {
    assertTrue(html("text\n:::note\nx\n:::\n").startsWith("<p>text</p>\n<div class=\"note\""));
  }

  private List<String> ids(String markdown) {
    return parse(markdown).orElseThrow().sections().stream().map(Section::id).toList();
  }

  private String html(String markdown) {
    return HtmlWriter.write(parse(markdown).orElseThrow(), new Nowhere()).text();
  }

  private Optional<ChapterText> parse(String markdown) {
    SourceText text = SourceText.of(Path.of("a.md"), markdown);
    Chapter chapter =
        new Chapter(Optional.empty(), "A", 0, "a.md", "a.html", FrontMatter.NONE, text);
    return Markdown.parse(chapter, new NoFiles(), problems);
  }

  private record NoFiles() implements CourseFiles {

    @Override
    public Optional<byte[]> bytes(String path) {
      return Optional.empty();
    }

    @Override
    public Optional<SourceText> text(String path) {
      return Optional.empty();
    }

    @Override
    public Path shown(String path) {
      return Path.of(path);
    }
  }

  private record Nowhere() implements Surroundings {

    @Override
    public Optional<String> href(String target) {
      return Optional.of(target);
    }

    @Override
    public Optional<Picture> picture(String target) {
      return Optional.empty();
    }

    @Override
    public String figure(Program program, String caption) {
      return "";
    }

    @Override
    public Optional<Named> chapter(String number) {
      return Optional.empty();
    }
  }
}
