package dev.holdfast.generator.check;

import dev.holdfast.generator.course.Chapter;
import dev.holdfast.generator.course.ChapterNumber;
import dev.holdfast.generator.course.Course;
import dev.holdfast.generator.course.Entry;
import dev.holdfast.generator.course.FrontMatter;
import dev.holdfast.generator.course.Part;
import dev.holdfast.generator.course.SourceText;
import dev.holdfast.generator.markdown.ChapterText;
import dev.holdfast.generator.markdown.Link;
import dev.holdfast.generator.problem.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reports every link, anchor, image and chapter number of the course that leads nowhere. */
public final class LinkCheck {

  private LinkCheck() {}

  /** Checks all texts; problems are added in the order of the texts. */
  public static void check(
      Course course, List<ChapterText> texts, LinkTargets targets, List<Problem> problems) {
    Set<String> numbers = numbers(course);
    for (ChapterText text : texts) {
      Chapter chapter = text.chapter();
      for (Link link : text.links()) {
        if (link.kind() == Link.Kind.CHAPTER) {
          if (!numbers.contains(link.target())) {
            int start = link.start();
            problems.add(missing(chapter.text().slice(start, link.end()), link.target(), numbers));
          }
        } else if (targets.of(chapter, link.kind(), link.target())
            instanceof Target.Nowhere nowhere) {
          Problem problem = chapter.text().error(link.start(), link.end(), nowhere.message());
          problems.add(nowhere.help().isEmpty() ? problem : problem.help(nowhere.help()));
        }
      }
      for (FrontMatter.Prerequisite prerequisite : chapter.front().prerequisites()) {
        ChapterNumber number = prerequisite.number();
        if (!numbers.contains(number.toString())) {
          problems.add(missing(prerequisite.place(), number.toString(), numbers));
        } else if (chapter.number().filter(number::equals).isPresent()) {
          SourceText place = prerequisite.place();
          problems.add(
              place.error(0, place.text().length(), "a chapter is no prerequisite of itself"));
        }
      }
    }
  }

  private static Problem missing(SourceText place, String number, Set<String> numbers) {
    return place
        .error(0, place.text().length(), "there is no chapter " + number + " in SUMMARY.md")
        .help("chapters there: " + String.join(", ", numbers));
  }

  private static Set<String> numbers(Course course) {
    Set<String> numbers = new LinkedHashSet<>();
    for (Part part : course.parts()) {
      for (Entry entry : part.entries()) {
        switch (entry) {
          case Entry.Written written -> written.chapter().number().ifPresent(n -> add(n, numbers));
          case Entry.Draft draft -> draft.number().ifPresent(n -> add(n, numbers));
          case Entry.Separator separator -> {}
        }
      }
    }
    return numbers;
  }

  private static void add(ChapterNumber number, Set<String> numbers) {
    numbers.add(number.toString());
  }
}
