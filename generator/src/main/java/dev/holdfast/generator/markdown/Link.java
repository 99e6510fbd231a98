package dev.holdfast.generator.markdown;

/**
 * A link or an image as its author wrote it, unescaped, and where its target stands in the
 * chapter's text.
 */
public record Link(Kind kind, String target, int start, int end) {

  /** What the page does with the target. */
  public enum Kind {
    PAGE,
    IMAGE,
    /** A chapter by its number. */
    CHAPTER
  }
}
