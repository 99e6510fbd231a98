package dev.holdfast.generator.check;

import dev.holdfast.generator.course.Chapter;
import dev.holdfast.generator.course.Course;
import dev.holdfast.generator.course.Near;
import dev.holdfast.generator.course.Paths;
import dev.holdfast.generator.markdown.ChapterText;
import dev.holdfast.generator.markdown.Link;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where the author's links lead: to a page and an id on it, to a file, or out. */
public final class LinkTargets {

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private final Course course;
  private final Map<String, ChapterText> byPath = new LinkedHashMap<>();

  /** {@code texts} are all chapters and the front page. */
  public LinkTargets(Course course, List<ChapterText> texts) {
    this.course = course;
    for (ChapterText text : texts) {
      Chapter chapter = text.chapter();
      byPath.putIfAbsent(chapter.file(), text);
      byPath.putIfAbsent(chapter.page(), text);
      if (!chapter.folder().isEmpty()) {
        String name = chapter.file().substring(chapter.folder().length() + 1);
        if (List.of("chapter.md", "README.md", "index.md").contains(name)) {
          byPath.putIfAbsent(chapter.folder(), text);
        }
      }
    }
  }

  /** Where {@code target}, written in the chapter {@code from}, leads. */
  public Target of(Chapter from, Link.Kind kind, String target) {
    Matcher scheme = SCHEME.matcher(target);
    if (scheme.matches()) {
      return external(kind, target, scheme.group(1).toLowerCase(java.util.Locale.ROOT));
    }
    if (target.startsWith("/")) {
      return new Target.Nowhere(
          "this path starts at the server's root", "write it from the chapter's folder, as ../x");
    }
    int hash = target.indexOf('#');
    String fragment = hash < 0 ? "" : Paths.decoded(target.substring(hash + 1));
    String path = Paths.decoded(hash < 0 ? target : target.substring(0, hash));
    if (path.isEmpty() && kind == Link.Kind.PAGE) {
      return onPage(byPath.get(from.file()), fragment);
    }
    Optional<String> resolved = Paths.resolve(from.folder(), path);
    if (resolved.isEmpty()) {
      return new Target.Nowhere("this path leads out of the course's folder", "");
    }
    ChapterText page = byPath.get(resolved.get());
    if (page != null && kind == Link.Kind.PAGE) {
      return onPage(page, fragment);
    }
    if (course.files().bytes(resolved.get()).isPresent()) {
      boolean unlisted = resolved.get().endsWith(".md");
      return unlisted
          ? new Target.Nowhere("this file is no chapter", "list it in SUMMARY.md")
          : new Target.File(resolved.get());
    }
    Optional<String> near = Near.find(resolved.get(), byPath.keySet());
    String what = kind == Link.Kind.IMAGE ? "image" : "page or file";
    return new Target.Nowhere(
        "there is no " + what + " `" + path + "`",
        near.map(n -> "did you mean " + Paths.relative(from.file(), n) + "?")
            .orElse("the path starts at the chapter's folder; to a draft there is no link"));
  }

  private static Target external(Link.Kind kind, String target, String scheme) {
    if (kind == Link.Kind.IMAGE) {
      return new Target.Nowhere(
          "a page loads nothing from elsewhere", "put the image into the chapter's folder");
    }
    if (!SCHEMES.contains(scheme)) {
      return new Target.Nowhere(
          "links of the scheme `" + scheme + ":` are not let onto a page",
          "known are http:, https: and mailto:");
    }
    return new Target.External(target);
  }

  private static Target onPage(ChapterText page, String fragment) {
    if (fragment.isEmpty() || page.ids().contains(fragment)) {
      return new Target.Page(page.chapter(), fragment);
    }
    Optional<String> near = Near.find(fragment, page.ids());
    return new Target.Nowhere(
        "there is no `#" + fragment + "` on the page of " + page.chapter().file(),
        near.map(n -> "did you mean #" + n + "?")
            .orElse("give the heading an id: {#" + fragment + "}"));
  }
}
