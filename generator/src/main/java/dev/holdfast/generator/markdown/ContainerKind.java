package dev.holdfast.generator.markdown;

import dev.holdfast.generator.course.Near;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The containers that an author can write: their attributes, and where they may stand. A new device
 * is a new line here and a new case in {@link DeviceWriter}.
 */
enum ContainerKind {
  SIM("sim", List.of("file"), List.of("title", "frame", "expect"), ""),
  BUILDS_ON("builds-on", List.of("chapter"), List.of(), ""),
  NOTE("note", List.of(), List.of("title"), ""),
  LEVELS("levels", List.of(), List.of(), ""),
  LEVEL("level", List.of("name"), List.of(), "levels"),
  MISCONCEPTION("misconception", List.of("said"), List.of(), ""),
  ACCEPTED("accepted", List.of(), List.of("title"), ""),
  REFUSED("refused", List.of(), List.of("title"), ""),
  DRILL("drill", List.of("title"), List.of("kind"), ""),
  HINT("hint", List.of(), List.of("title"), "drill"),
  ANSWER("answer", List.of(), List.of("title"), "drill"),
  RUNTIMES("runtimes", List.of(), List.of(), ""),
  CONTRIBUTION("contribution", List.of(), List.of("title"), ""),
  PLAIN_ENGLISH("plain-english", List.of(), List.of("title"), ""),
  INVARIANT("invariant", List.of(), List.of("title"), ""),
  THREE_THINGS("three-things", List.of(), List.of("title"), ""),
  HOOK("hook", List.of(), List.of("image", "alt"), ""),
  FLASHCARDS("flashcards", List.of(), List.of(), ""),
  CHEAT_SHEET("cheat-sheet", List.of(), List.of("title"), "");

  private final String word;
  private final List<String> required;
  private final List<String> optional;
  private final String inside;

  ContainerKind(String word, List<String> required, List<String> optional, String inside) {
    this.word = word;
    this.required = required;
    this.optional = optional;
    this.inside = inside;
  }

  String word() {
    return word;
  }

  List<String> required() {
    return required;
  }

  boolean knows(String attribute) {
    return required.contains(attribute) || optional.contains(attribute);
  }

  /** All attributes, as a message lists them. */
  String attributes() {
    String all = String.join(", ", required);
    String more = String.join(", ", optional);
    return all.isEmpty() || more.isEmpty() ? all + more : all + ", " + more;
  }

  /** The container that it must stand in; empty where it may stand anywhere. */
  String inside() {
    return inside;
  }

  /** How many columns the table in it must have; 0 where it needs none. */
  int columns() {
    return switch (this) {
      case FLASHCARDS -> 2;
      case CHEAT_SHEET -> 3;
      case SIM,
          BUILDS_ON,
          NOTE,
          LEVELS,
          LEVEL,
          MISCONCEPTION,
          ACCEPTED,
          REFUSED,
          DRILL,
          HINT,
          ANSWER,
          RUNTIMES,
          CONTRIBUTION,
          PLAIN_ENGLISH,
          INVARIANT,
          THREE_THINGS,
          HOOK ->
          0;
    };
  }

  static Optional<ContainerKind> of(String word) {
    for (ContainerKind kind : values()) {
      if (kind.word.equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** All names, as a message lists them. */
  static String all() {
    return "known are " + String.join(", ", words());
  }

  /** The known name that a misspelt one may mean. */
  static Optional<String> near(String word) {
    return Near.find(word, words());
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>();
    for (ContainerKind kind : values()) {
      words.add(kind.word);
    }
    return words;
  }
}
