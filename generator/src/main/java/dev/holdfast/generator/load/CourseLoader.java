package dev.holdfast.generator.load;

import dev.holdfast.generator.course.Chapter;
import dev.holdfast.generator.course.ChapterNumber;
import dev.holdfast.generator.course.Course;
import dev.holdfast.generator.course.Entry;
import dev.holdfast.generator.course.Part;
import dev.holdfast.generator.course.Paths;
import dev.holdfast.generator.course.Settings;
import dev.holdfast.generator.course.SourceText;
import dev.holdfast.generator.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a course's folder: book.toml, SUMMARY.md, the front page and the chapters. */
public final class CourseLoader {

  private static final List<String> RESERVED = List.of("index.html", "404.html");

  private final BookFolder folder;
  private final List<Problem> problems;
  private final TreeMap<String, String> pages = new TreeMap<>();

  private CourseLoader(Path book, List<Problem> problems) {
    this.folder = new BookFolder(book);
    this.problems = problems;
  }

  /**
   * The course in the folder {@code book}; absent where book.toml or SUMMARY.md is missing. What is
   * wrong with it is added to {@code problems}.
   *
   * @throws java.io.UncheckedIOException when a file that is there cannot be read
   */
  public static Optional<Course> load(Path book, List<Problem> problems) {
    return new CourseLoader(book, problems).load();
  }

  private Optional<Course> load() {
    Optional<SourceText> toml = required("book.toml", "a course begins with this file");
    Optional<SourceText> contents = required("SUMMARY.md", "it lists the chapters");
    if (toml.isEmpty() || contents.isEmpty()) {
      return Optional.empty();
    }
    Settings settings = settings(toml.get());
    Summary summary = Summary.read(contents.get(), problems);
    List<Part> parts = new ArrayList<>();
    for (Summary.Part part : summary.parts()) {
      List<Entry> entries = new ArrayList<>();
      for (Summary.Line line : part.lines()) {
        entry(line).ifPresent(entries::add);
      }
      parts.add(new Part(part.title(), entries));
    }
    Optional<Chapter> front =
        folder
            .text("index.md")
            .map(text -> chapter(Optional.empty(), settings.title(), 0, "index.md", text));
    return Optional.of(new Course(settings, front, parts, folder));
  }

  private Optional<SourceText> required(String name, String why) {
    Optional<SourceText> text = folder.text(name);
    if (text.isEmpty()) {
      boolean there = folder.bytes(name).isPresent();
      problems.add(
          there
              ? Problem.error(folder.shown(name), "this file is not UTF-8")
              : Problem.error(folder.shown(name), "there is no such file").help(why));
    }
    return text;
  }

  private Settings settings(SourceText toml) {
    Keys keys = TomlReader.read(toml, problems);
    Optional<Value.Text> title = keys.text("book.title");
    if (title.isEmpty()) {
      problems.add(
          toml.error(0, 0, "the course has no title").help("write title = \"…\" under [book]"));
    }
    Settings settings =
        new Settings(
            title.map(Value.Text::text).orElse(""),
            keys.text("book.subtitle").map(Value.Text::text).orElse(""),
            keys.text("book.description").map(Value.Text::text).orElse(""),
            keys.texts("book.authors").stream().map(Value.Text::text).toList(),
            keys.text("book.language").map(this::language).orElse("en"),
            keys.text("rust.edition").map(this::edition).orElse("2024"),
            keys.texts("rust.crates").stream().map(this::crate).toList(),
            keys.text("site.base-url").flatMap(this::baseUrl));
    keys.refuseOthers();
    return settings;
  }

  private String language(Value.Text text) {
    if (!text.text().matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
      problems.add(
          Keys.at(text.place(), "this is no language tag").help("write, for example, \"en\""));
    }
    return text.text();
  }

  private String edition(Value.Text text) {
    if (!List.of("2015", "2018", "2021", "2024").contains(text.text())) {
      problems.add(
          Keys.at(text.place(), "Rust has no such edition")
              .help("editions are 2015, 2018, 2021 and 2024"));
    }
    return text.text();
  }

  private String crate(Value.Text text) {
    if (!text.text().matches("[A-Za-z0-9_-]+ [0-9][0-9A-Za-z.+-]*( [A-Za-z0-9_-]+)*")) {
      problems.add(
          Keys.at(text.place(), "this names no crate")
              .help("a name, a version and features, as \"tokio 1 rt macros\""));
    }
    return text.text();
  }

  private Optional<String> baseUrl(Value.Text text) {
    if (!text.text().matches("https?://[A-Za-z0-9.:-]+(/[A-Za-z0-9._~-]+)*/?")) {
      problems.add(
          Keys.at(text.place(), "this is no address of a site")
              .help("write, for example, \"https://example.org/course/\""));
      return Optional.empty();
    }
    return Optional.of(text.text().endsWith("/") ? text.text() : text.text() + "/");
  }

  private Optional<Entry> entry(Summary.Line line) {
    if (line.title().isEmpty()) {
      return Optional.of(new Entry.Separator());
    }
    if (line.path().isEmpty()) {
      return Optional.of(new Entry.Draft(line.number(), line.title(), line.depth()));
    }
    SourceText place = line.path().get();
    Optional<String> path = Paths.resolve("", place.text().strip());
    Optional<SourceText> text = path.flatMap(folder::text);
    if (text.isEmpty()) {
      boolean there = path.flatMap(folder::bytes).isPresent();
      String message = there ? "this file is not UTF-8" : "there is no such file";
      problems.add(
          Keys.at(place, message)
              .help("a chapter that is yet to be written is a draft: [Title]()"));
      return Optional.empty();
    }
    Chapter chapter = chapter(line.number(), line.title(), line.depth(), path.get(), text.get());
    String other = pages.put(chapter.page(), chapter.file());
    if (other != null || RESERVED.contains(chapter.page())) {
      String taken = other == null ? "the site itself" : other;
      problems.add(
          Keys.at(place, "the page " + chapter.page() + " is taken by " + taken)
              .help("give the chapter's folder another name"));
      return Optional.empty();
    }
    return Optional.of(new Entry.Written(chapter));
  }

  private Chapter chapter(
      Optional<ChapterNumber> number, String title, int depth, String file, SourceText whole) {
    FrontMatterReader.Head head = FrontMatterReader.read(whole, problems);
    SourceText body = whole.slice(head.bodyStart(), whole.text().length());
    int slash = file.lastIndexOf('/');
    String here = slash < 0 ? "" : file.substring(0, slash);
    SourceText text = Includes.expand(body, here, folder, problems);
    head.number().ifPresent(claimed -> agree(claimed, number));
    return new Chapter(number, title, depth, file, page(file), head.front(), text);
  }

  /** SUMMARY.md numbers the chapters; a chapter that says its number must say the same. */
  private void agree(Value.Whole claimed, Optional<ChapterNumber> number) {
    String here = number.map(ChapterNumber::toString).orElse("none");
    if (!here.equals(Long.toString(claimed.number()))) {
      problems.add(
          Keys.at(claimed.place(), "the chapter's number in SUMMARY.md is " + here)
              .help("change one of the two; a numbered list there gives its chapters its numbers"));
    }
  }

  /** {@code pin/chapter.md} and {@code pin/README.md} are {@code pin.html}. */
  private static String page(String file) {
    String bare = file.endsWith(".md") ? file.substring(0, file.length() - 3) : file;
    for (String name : List.of("/chapter", "/README", "/index")) {
      if (bare.endsWith(name)) {
        return bare.substring(0, bare.length() - name.length()) + ".html";
      }
    }
    return bare + ".html";
  }
}
