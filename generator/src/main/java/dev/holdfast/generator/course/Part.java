package dev.holdfast.generator.course;

import java.util.List;

/** A part of the course; the chapters above the first part heading form one with an empty title. */
public record Part(String title, List<Entry> entries) {

  public Part {
    entries = List.copyOf(entries);
  }

  /** "Part V" of "Part V: Concurrency and async"; the whole title where there is no colon. */
  public String name() {
    int colon = title.indexOf(": ");
    return colon < 0 ? title : title.substring(0, colon);
  }

  /** "Concurrency and async" of "Part V: Concurrency and async"; empty where there is no colon. */
  public String subject() {
    int colon = title.indexOf(": ");
    return colon < 0 ? "" : title.substring(colon + 2);
  }
}
