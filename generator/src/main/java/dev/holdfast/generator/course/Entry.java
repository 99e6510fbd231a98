package dev.holdfast.generator.course;

import java.util.Optional;

/** A line of the table of contents, in its order. */
public sealed interface Entry {

  /** A chapter that has a text. */
  record Written(Chapter chapter) implements Entry {}

  /** A chapter that is planned: it has a title and no page. {@code depth} is 0 at the top. */
  record Draft(Optional<ChapterNumber> number, String title, int depth) implements Entry {}

  /** A line between chapters. */
  record Separator() implements Entry {}
}
