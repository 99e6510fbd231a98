package dev.holdfast.generator.course;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a chapter says of itself above its text; everything may be absent. */
public record FrontMatter(
    Optional<String> description,
    List<Prerequisite> prerequisites,
    List<SourceText> outcomes,
    OptionalInt exerciseMinutes) {

  /** A chapter's number that a reader should know first, and the place where it is named. */
  public record Prerequisite(ChapterNumber number, SourceText place) {}

  public static final FrontMatter NONE =
      new FrontMatter(Optional.empty(), List.of(), List.of(), OptionalInt.empty());

  public FrontMatter {
    prerequisites = List.copyOf(prerequisites);
    outcomes = List.copyOf(outcomes);
  }
}
