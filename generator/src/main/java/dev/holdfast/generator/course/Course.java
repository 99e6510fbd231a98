package dev.holdfast.generator.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The whole course as it was read: settings, the front page's text, and its parts in order. */
public record Course(
    Settings settings, Optional<Chapter> front, List<Part> parts, CourseFiles files) {

  public Course {
    parts = List.copyOf(parts);
  }

  /** All chapters that have a text, in reading order; the front page is none of them. */
  public List<Chapter> chapters() {
    List<Chapter> chapters = new ArrayList<>();
    for (Part part : parts) {
      for (Entry entry : part.entries()) {
        if (entry instanceof Entry.Written written) {
          chapters.add(written.chapter());
        }
      }
    }
    return chapters;
  }
}
