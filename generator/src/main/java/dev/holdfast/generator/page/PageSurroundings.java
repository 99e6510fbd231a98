package dev.holdfast.generator.page;

import dev.holdfast.generator.check.LinkTargets;
import dev.holdfast.generator.check.Target;
import dev.holdfast.generator.course.Chapter;
import dev.holdfast.generator.course.CourseFiles;
import dev.holdfast.generator.course.Paths;
import dev.holdfast.generator.course.Program;
import dev.holdfast.generator.markdown.Link;
import dev.holdfast.generator.markdown.Surroundings;
import java.util.Map;
import java.util.Optional;

/** One page's links, images and figures. */
final class PageSurroundings implements Surroundings {

  private final Chapter chapter;
  private final LinkTargets targets;
  private final CourseFiles files;
  private final Assets assets;
  private final Figures figures;
  private final Map<String, PageModel.Prerequisite> numbers;
  private int drawn;

  PageSurroundings(
      Chapter chapter,
      LinkTargets targets,
      CourseFiles files,
      Assets assets,
      Figures figures,
      Map<String, PageModel.Prerequisite> numbers) {
    this.chapter = chapter;
    this.targets = targets;
    this.files = files;
    this.assets = assets;
    this.figures = figures;
    this.numbers = numbers;
  }

  int drawn() {
    return drawn;
  }

  @Override
  public Optional<String> href(String target) {
    return switch (targets.of(chapter, Link.Kind.PAGE, target)) {
      case Target.External external -> Optional.of(external.url());
      case Target.Page page -> Optional.of(address(page));
      case Target.File file -> Optional.of(to(asset(file.path())));
      case Target.Nowhere nowhere -> Optional.empty();
    };
  }

  @Override
  public Optional<Picture> picture(String target) {
    if (targets.of(chapter, Link.Kind.IMAGE, target) instanceof Target.File file) {
      ImageSize size = ImageSize.of(files.bytes(file.path()).orElseThrow());
      return Optional.of(new Picture(to(asset(file.path())), size.width(), size.height()));
    }
    return Optional.empty();
  }

  @Override
  public String figure(Program program, String caption) {
    drawn++;
    return figures.figure(program, drawn, caption);
  }

  @Override
  public Optional<Named> chapter(String number) {
    PageModel.Prerequisite named = numbers.get(number);
    if (named == null) {
      return Optional.empty();
    }
    String address = named.address().isEmpty() ? "" : to(named.address());
    return Optional.of(new Named("chapter " + named.number(), named.title(), address));
  }

  private String address(Target.Page page) {
    String fragment = page.fragment().isEmpty() ? "" : "#" + page.fragment();
    boolean here = page.chapter().page().equals(chapter.page());
    return here && !fragment.isEmpty() ? fragment : to(page.chapter().page()) + fragment;
  }

  private String asset(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return assets.add("assets/files", name, files.bytes(path).orElseThrow());
  }

  private String to(String path) {
    return Paths.encoded(Paths.relative(chapter.page(), path));
  }
}
