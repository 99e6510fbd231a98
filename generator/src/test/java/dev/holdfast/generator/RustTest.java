package dev.holdfast.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.holdfast.generator.check.RustCheck;
import dev.holdfast.generator.check.RustToolchain;
import dev.holdfast.generator.check.RustToolchain.Question;
import dev.holdfast.generator.check.RustToolchain.Verdict;
import dev.holdfast.generator.course.Course;
import dev.holdfast.generator.load.CourseLoader;
import dev.holdfast.generator.markdown.ChapterText;
import dev.holdfast.generator.markdown.Markdown;
import dev.holdfast.generator.problem.Problem;
import dev.holdfast.generator.rust.InstalledRust;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chapter's programs against a compiler: a scripted one, and the real one where there is one. */
final class RustTest {

  private static final String MAIN = "fn main() { println!(\"a\"); }\n";

  @TempDir Path book;

  @Test
  void whatTheCompilerTakesHolds() throws IOException {
    assertEquals(List.of(), check(fence("rust", MAIN), new Verdict.Ran("a\n", 0)));
    assertEquals(List.of(), check(fence("rust", "struct A;\n"), new Verdict.Compiled()));
  }

  @Test
  void whatIsRefusedMustBeDeclared() throws IOException {
    Verdict refused = new Verdict.Refused(List.of("E0505"), "error[E0505]: no\n");
    assertEquals(
        List.of("rustc refuses this program [error[E0505]: no]"),
        check(fence("rust", MAIN), refused).stream()
            .map(text -> text.replaceFirst(", mend it.*", "]"))
            .toList());
    assertEquals(List.of(), check(fence("rust compile_fail,E0505", MAIN), refused));
    assertEquals(
        List.of("rustc does not say E0277 of it [error[E0505]: no]"),
        check(fence("rust compile_fail,E0277", MAIN), refused));
    assertEquals(
        List.of(),
        check(":::refused\n" + fence("rust", MAIN) + ":::\n", refused),
        "what stands in `refused` is refused");
  }

  @Test
  void whatMustBeRefusedIsNotTaken() throws IOException {
    assertTrue(
        check(fence("rust compile_fail", MAIN), new Verdict.Compiled())
            .get(0)
            .startsWith("rustc takes this program"));
  }

  @Test
  void theOutputBehindAProgramIsItsOutput() throws IOException {
    String text = fence("rust", MAIN) + "\n" + fence("text title=\"It prints\"", "b\n");
    assertEquals(
        List.of("this program prints something else [claimed: b, printed: a]"),
        check(text, new Verdict.Ran("a\n", 0)));
    assertEquals(List.of(), check(text, new Verdict.Ran("b\n", 0)));
    assertEquals(
        List.of("this program ends with the status 101 []"),
        check(fence("rust", MAIN), new Verdict.Ran("", 101)));
    assertEquals(
        List.of("this program is to panic, and ends well []"),
        check(fence("rust should_panic", MAIN), new Verdict.Ran("", 0)));
  }

  @Test
  void theMessageBehindAProgramIsTheCompilers() throws IOException {
    String text = fence("rust compile_fail", MAIN) + "\n" + fence("rustc", "error: yes\n");
    Verdict no = new Verdict.Refused(List.of(), "error: no\n");
    assertTrue(check(text, no).get(0).startsWith("the message behind this program is not"));
    assertEquals(List.of(), check(text, new Verdict.Refused(List.of(), "x\nerror: yes\n")));
  }

  @Test
  void whatNobodyCheckedIsNamed() throws IOException {
    assertEquals(
        List.of("1 program is not checked [the crate `x` is not here, at the lines 3]"),
        check(fence("rust crates=\"x\"", MAIN), new Verdict.Unknown("the crate `x` is not here")));
    assertEquals(
        List.of("2 programs are not checked [there is no `rustc` on the path, at the lines 3, 7]"),
        check(fence("rust", MAIN) + "\n" + fence("rust", MAIN), questions -> Optional.empty()));
    assertEquals(
        List.of("1 program is not checked [the author says `ignore`, at the lines 3]"),
        check(fence("rust ignore", MAIN), questions -> Optional.of(List.of())));
  }

  @Test
  void theInstalledCompilerIsAsked() throws IOException {
    InstalledRust rust = new InstalledRust(List.of(), false);
    assumeTrue(rust.verdicts(List.of()).isPresent(), "needs rustc");
    List<Verdict> verdicts =
        rust.verdicts(
                List.of(
                    new Question(MAIN, "2024", List.of(), true),
                    new Question(MAIN, "2024", List.of(), false),
                    new Question("pub struct A;\n", "2021", List.of(), true),
                    new Question("fn main() { panic!(); }\n", "2024", List.of(), true),
                    new Question("fn main() { let x: u8 = \"\"; }\n", "2024", List.of(), true),
                    new Question(MAIN, "2024", List.of("no-such-crate-anywhere"), true)))
            .orElseThrow();
    assertEquals(new Verdict.Ran("a\n", 0), verdicts.get(0));
    assertEquals(new Verdict.Compiled(), verdicts.get(1));
    assertEquals(new Verdict.Compiled(), verdicts.get(2));
    assertEquals(new Verdict.Ran("", 101), verdicts.get(3));
    assertTrue(
        verdicts.get(4) instanceof Verdict.Refused refused
            && refused.codes().equals(List.of("E0308")));
    assertTrue(verdicts.get(5) instanceof Verdict.Unknown);
  }

  private List<String> check(String markdown, Verdict verdict) throws IOException {
    return check(
        markdown, questions -> Optional.of(questions.stream().map(question -> verdict).toList()));
  }

  /** Each problem as its message and its helps. */
  private List<String> check(String markdown, RustToolchain toolchain) throws IOException {
    Files.writeString(book.resolve("book.toml"), "[book]\ntitle = \"T\"\n");
    Files.writeString(book.resolve("SUMMARY.md"), "# Summary\n\n- [A](a.md)\n");
    Files.writeString(book.resolve("a.md"), "# A\n\n" + markdown);
    List<Problem> problems = new ArrayList<>();
    Course course = CourseLoader.load(book, problems).orElseThrow();
    List<ChapterText> texts =
        course.chapters().stream()
            .map(chapter -> Markdown.parse(chapter, course.files(), problems).orElseThrow())
            .toList();
    assertEquals(List.of(), problems);
    RustCheck.check(texts, Map.of(), "2024", toolchain, problems);
    return problems.stream()
        .map(problem -> problem.message() + " [" + String.join(", ", problem.helps()) + "]")
        .toList();
  }

  private static String fence(String info, String code) {
    return "```" + info + "\n" + code + "```\n";
  }
}
