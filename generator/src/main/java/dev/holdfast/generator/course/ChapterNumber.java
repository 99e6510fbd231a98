package dev.holdfast.generator.course;

import java.util.ArrayList;
import java.util.List;

/** A chapter's number as readers see it: {@code 35}, or {@code 35.2} for a chapter inside one. */
public record ChapterNumber(List<Integer> parts) {

  public ChapterNumber {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalStateException("bug: a chapter number without parts");
    }
  }

  public static ChapterNumber of(int number) {
    return new ChapterNumber(List.of(number));
  }

  /** The number of the {@code index}-th chapter inside this one. */
  public ChapterNumber inside(int index) {
    List<Integer> more = new ArrayList<>(parts);
    more.add(index);
    return new ChapterNumber(more);
  }

  @Override
  public String toString() {
    StringBuilder shown = new StringBuilder();
    for (int part : parts) {
      shown.append(shown.isEmpty() ? "" : ".").append(part);
    }
    return shown.toString();
  }
}
