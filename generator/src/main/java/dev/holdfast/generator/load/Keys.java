package dev.holdfast.generator.load;

import dev.holdfast.generator.course.SourceText;
import dev.holdfast.generator.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keys with their values, read once each. Every key that is not asked for is a problem: a misspelt
 * one must not be passed over.
 */
final class Keys {

  private record Entry(SourceText key, Value value) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final List<Problem> problems;

  Keys(List<Problem> problems) {
    this.problems = problems;
  }

  /** Adds a key; the same one twice is a problem. {@code key} is the place where it is written. */
  void put(String name, SourceText key, Value value) {
    if (entries.containsKey(name)) {
      problems.add(
          at(key, "the key `" + name + "` stands here a second time").help("keep one of the two"));
      return;
    }
    entries.put(name, new Entry(key, value));
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  Optional<Value.Text> text(String name) {
    return of(name, Value.Text.class, "a text");
  }

  Optional<Value.Whole> whole(String name) {
    return of(name, Value.Whole.class, "a number");
  }

  /** The items of a list; empty where the key is absent. */
  List<Value> items(String name) {
    return of(name, Value.Items.class, "a list").map(Value.Items::items).orElse(List.of());
  }

  /** Texts of a list; items of another kind are problems. */
  List<Value.Text> texts(String name) {
    List<Value.Text> texts = new ArrayList<>();
    for (Value item : items(name)) {
      if (item instanceof Value.Text text) {
        texts.add(text);
      } else {
        problems.add(at(item.place(), "`" + name + "` wants texts, this is " + item.kind()));
      }
    }
    return texts;
  }

  /** Reports every key that nobody asked for. */
  void refuseOthers() {
    entries.forEach(
        (name, entry) -> {
          if (!asked.contains(name)) {
            problems.add(
                at(entry.key(), "unknown key `" + name + "`")
                    .help("known here: " + String.join(", ", asked)));
          }
        });
  }

  static Problem at(SourceText place, String message) {
    return place.error(0, place.text().length(), message);
  }

  private <T extends Value> Optional<T> of(String name, Class<T> kind, String wanted) {
    asked.add(name);
    Entry entry = entries.get(name);
    if (entry == null) {
      return Optional.empty();
    }
    if (!kind.isInstance(entry.value())) {
      String message = "`" + name + "` wants " + wanted + ", this is " + entry.value().kind();
      problems.add(at(entry.value().place(), message));
      return Optional.empty();
    }
    return Optional.of(kind.cast(entry.value()));
  }
}
