package dev.holdfast.generator.check;

import dev.holdfast.generator.course.Chapter;

/** Where a link or an image of a chapter leads. */
public sealed interface Target {

  /** Out of the course. */
  record External(String url) implements Target {}

  /** A page of the course; {@code fragment} is an id on it, or empty. */
  record Page(Chapter chapter, String fragment) implements Target {}

  /** A file of the course's folder that is no page. */
  record File(String path) implements Target {}

  /** Nowhere; {@code help} may be empty. */
  record Nowhere(String message, String help) implements Target {}
}
