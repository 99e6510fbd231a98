package dev.holdfast.generator;

import dev.holdfast.generator.check.LinkCheck;
import dev.holdfast.generator.check.LinkTargets;
import dev.holdfast.generator.check.ProgramCheck;
import dev.holdfast.generator.check.ProgramRunner;
import dev.holdfast.generator.check.RustCheck;
import dev.holdfast.generator.check.RustToolchain;
import dev.holdfast.generator.check.SimulatorRunner;
import dev.holdfast.generator.check.SiteCheck;
import dev.holdfast.generator.course.Course;
import dev.holdfast.generator.course.Program;
import dev.holdfast.generator.course.Settings;
import dev.holdfast.generator.load.CourseLoader;
import dev.holdfast.generator.markdown.ChapterText;
import dev.holdfast.generator.markdown.Markdown;
import dev.holdfast.generator.output.Site;
import dev.holdfast.generator.page.Bundle;
import dev.holdfast.generator.page.Pages;
import dev.holdfast.generator.page.Theme;
import dev.holdfast.generator.problem.Problem;
import dev.holdfast.generator.rust.InstalledRust;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The whole way from a course's folder to a site in memory. Nothing is written here. */
public final class Generator {

  private Generator() {}

  /**
   * Builds the course in the folder {@code book} with the theme and the simulator that came with
   * the generator.
   *
   * @throws java.io.UncheckedIOException if a file that is there cannot be read
   */
  public static Built build(Path book) {
    return build(book, Theme.bundled(), Bundle.bundled(), SimulatorRunner::run);
  }

  /**
   * Like {@link #build(Path)}, and holds every program against the Rust that is installed here.
   * This compiles and runs the book's programs. With {@code fetching}, cargo may fetch the crates
   * that book.toml names.
   *
   * @throws java.io.UncheckedIOException if a file that is there cannot be read
   */
  public static Built buildAndCheckRust(Path book, boolean fetching) {
    return build(
        book,
        Theme.bundled(),
        Bundle.bundled(),
        SimulatorRunner::run,
        settings -> Optional.of(new InstalledRust(settings.crates(), fetching)));
  }

  /**
   * Builds the course in the folder {@code book}.
   *
   * @throws java.io.UncheckedIOException if a file that is there cannot be read
   */
  public static Built build(Path book, Theme theme, Bundle bundle, ProgramRunner runner) {
    return build(book, theme, bundle, runner, settings -> Optional.empty());
  }

  private static Built build(
      Path book,
      Theme theme,
      Bundle bundle,
      ProgramRunner runner,
      Function<Settings, Optional<RustToolchain>> rust) {
    List<Problem> problems = new ArrayList<>();
    Optional<Course> loaded = CourseLoader.load(book, problems);
    if (loaded.isEmpty()) {
      return new Built(Optional.empty(), inOrder(problems));
    }
    Course course = loaded.get();
    Optional<ChapterText> front =
        course.front().flatMap(chapter -> Markdown.parse(chapter, course.files(), problems));
    List<ChapterText> texts = parse(course, problems);
    List<ChapterText> all = new ArrayList<>(texts);
    front.ifPresent(all::addFirst);
    LinkTargets targets = new LinkTargets(course, all);
    LinkCheck.check(course, all, targets, problems);
    Map<Program, ProgramRunner.Run> runs = ProgramCheck.check(all, runner, problems);
    if (problems.stream().noneMatch(Problem::isError)) {
      String edition = course.settings().edition();
      rust.apply(course.settings())
          .ifPresent(toolchain -> RustCheck.check(all, runs, edition, toolchain, problems));
    }
    if (problems.stream().anyMatch(Problem::isError)) {
      return new Built(Optional.empty(), inOrder(problems));
    }
    Site site = Pages.write(course, front, texts, targets, runs, theme, bundle);
    SiteCheck.check(site, Pages.root(course.settings()));
    return new Built(Optional.of(site), inOrder(problems));
  }

  private static List<ChapterText> parse(Course course, List<Problem> problems) {
    record Parsed(Optional<ChapterText> text, List<Problem> problems) {}
    List<Parsed> parsed =
        course.chapters().parallelStream()
            .map(
                chapter -> {
                  List<Problem> own = new ArrayList<>();
                  return new Parsed(Markdown.parse(chapter, course.files(), own), own);
                })
            .toList();
    List<ChapterText> texts = new ArrayList<>();
    for (Parsed one : parsed) {
      problems.addAll(one.problems());
      one.text().ifPresent(texts::add);
    }
    return texts;
  }

  /** File by file in the order in which they were read, each from its top. */
  private static List<Problem> inOrder(List<Problem> problems) {
    List<Path> files = problems.stream().map(Problem::file).distinct().toList();
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(
        Comparator.comparingInt((Problem problem) -> files.indexOf(problem.file()))
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column));
    return sorted;
  }
}
