package dev.holdfast.generator.markdown;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Ids for headings without one of their own, made as mdBook makes them, so that links from
 * elsewhere survive: letters, digits, {@code _} and {@code -} stay, ASCII is lowered, a space is a
 * hyphen, the rest goes; a second one of the same name gets {@code -1}.
 */
final class HeadingIds {

  /** What the templates use; the ids of figures begin with their own prefix. */
  private static final Set<String> OF_THE_PAGE = Set.of("main", "chapters", "menu");

  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Set<String> taken = new LinkedHashSet<>();

  HeadingIds() {
    taken.addAll(OF_THE_PAGE);
  }

  /** Takes an id that the author gave; false if it is taken. */
  boolean take(String id) {
    return !isFigure(id) && taken.add(id);
  }

  /** A new id for a heading with these words. */
  String make(String words) {
    String base = of(words);
    String id = base;
    do {
      int count = counts.merge(base, 1, Integer::sum) - 1;
      id = count == 0 ? base : base + "-" + count;
    } while (isFigure(id) || !taken.add(id));
    return id;
  }

  private static boolean isFigure(String id) {
    return id.startsWith("pin-sim-");
  }

  private static String of(String words) {
    StringBuilder id = new StringBuilder();
    words
        .strip()
        .codePoints()
        .forEach(
            point -> {
              if (Character.isLetterOrDigit(point) || point == '_' || point == '-') {
                id.appendCodePoint(point < 128 ? Character.toLowerCase(point) : point);
              } else if (Character.isWhitespace(point)) {
                id.append('-');
              }
            });
    return id.isEmpty() ? "section" : id.toString();
  }
}
