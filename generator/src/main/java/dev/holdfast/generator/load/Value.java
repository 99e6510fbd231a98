package dev.holdfast.generator.load;

import dev.holdfast.generator.course.SourceText;
import java.util.List;

/** A value of book.toml or of a front matter; {@code place} is the text that it was written as. */
sealed interface Value {

  SourceText place();

  /** A string; {@code place} covers what stands between the quotes, if there are quotes. */
  record Text(String text, SourceText place) implements Value {}

  record Whole(long number, SourceText place) implements Value {}

  record Flag(boolean set, SourceText place) implements Value {}

  record Items(List<Value> items, SourceText place) implements Value {

    public Items {
      items = List.copyOf(items);
    }
  }

  /** What it is, for a message. */
  default String kind() {
    return switch (this) {
      case Text text -> "a text";
      case Whole whole -> "a number";
      case Flag flag -> "true or false";
      case Items items -> "a list";
    };
  }
}
