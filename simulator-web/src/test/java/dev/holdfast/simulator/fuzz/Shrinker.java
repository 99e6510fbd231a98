package dev.holdfast.simulator.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a text smaller, lines first, then tokens, as long as the complaint stays. */
final class Shrinker {

  private static final int TRIES = 3_000;

  private final Predicate<String> complains;
  private int tries;

  private Shrinker(Predicate<String> complains) {
    this.complains = complains;
  }

  static String shrink(String text, Predicate<String> complains) {
    Shrinker shrinker = new Shrinker(complains);
    String lines = shrinker.shrink(List.of(text.split("(?<=\n)")));
    return shrinker.shrink(Tokens.of(lines));
  }

  /** Takes out halves, then quarters, down to single parts. */
  private String shrink(List<String> all) {
    List<String> parts = new ArrayList<>(all);
    for (int size = Math.max(1, parts.size() / 2); ; size /= 2) {
      for (int at = 0; at < parts.size() && tries < TRIES; ) {
        List<String> less = new ArrayList<>(parts);
        less.subList(at, Math.min(at + size, parts.size())).clear();
        tries++;
        if (complains.test(String.join("", less))) {
          parts = less;
        } else {
          at += size;
        }
      }
      if (size <= 1) {
        return String.join("", parts);
      }
    }
  }
}
