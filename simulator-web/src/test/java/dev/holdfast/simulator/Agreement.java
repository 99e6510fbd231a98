package dev.holdfast.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares an answer with what the real compiler said. They agree where the verdict and its
 * evidence do (codes and lines of a rejection; output and panic of a run; place and kind of a
 * misuse) and where every async body is laid out alike.
 */
public final class Agreement {

  private Agreement() {}

  /** The first difference, in words, or nothing. */
  public static Optional<String> difference(Map<?, ?> got, Map<?, ?> want) {
    if (!want.get("verdict").equals(got.get("verdict"))) {
      return differ("verdict", got.get("verdict") + " " + got.get("errors"), want.get("verdict"));
    }
    if (want.get("verdict").equals("rejected") && !places(got).equals(places(want))) {
      return differ("errors", places(got), places(want));
    }
    if (want.containsKey("stdout") && !want.get("stdout").equals(got.get("stdout"))) {
      return differ("stdout", got.get("stdout"), want.get("stdout"));
    }
    if (want.containsKey("panic") && !want.get("panic").equals(got.get("panic"))) {
      return differ("panic", got.get("panic"), want.get("panic"));
    }
    if (want.get("at") instanceof Map<?, ?> place && !samePlace(got.get("at"), place)) {
      return differ("place", got.get("at"), place);
    }
    List<String> layouts = layouts(got);
    for (String layout : layouts(want)) {
      if (!layouts.contains(layout)) {
        return differ("layouts", layouts, layout);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> differ(String what, Object got, Object want) {
    return Optional.of(what + "\n  ours:  " + got + "\n  rustc: " + want);
  }

  private static Set<String> places(Map<?, ?> answer) {
    Set<String> places = new TreeSet<>();
    for (Map<?, ?> error : objects(answer.get("errors"))) {
      places.add(error.get("line") + " " + error.get("code"));
    }
    return places;
  }

  /**
   * A freed element may be called dangling or used after free: "also" lists the other good kinds.
   */
  private static boolean samePlace(Object got, Map<?, ?> want) {
    return got instanceof Map<?, ?> place
        && want.get("line").equals(place.get("line"))
        && (want.get("kind").equals(place.get("kind"))
            || (want.get("also") instanceof List<?> also && also.contains(place.get("kind"))));
  }

  /** Each body as one comparable line; the number of a temporary of the compiler names nothing. */
  private static List<String> layouts(Map<?, ?> answer) {
    List<String> layouts = new ArrayList<>();
    for (Map<?, ?> future : objects(answer.get("futures"))) {
      Map<String, List<String>> variants = new TreeMap<>();
      for (Map.Entry<?, ?> variant : ((Map<?, ?>) future.get("variants")).entrySet()) {
        List<String> slots = new ArrayList<>();
        for (Map<?, ?> slot : objects(variant.getValue())) {
          String name = String.valueOf(slot.get("name"));
          boolean temporary = name.matches("\\.?coroutine_field\\d+");
          slots.add((temporary ? "temporary" : name) + ":" + slot.get("size"));
        }
        slots.sort(null);
        variants.put(String.valueOf(variant.getKey()), slots);
      }
      String name = String.valueOf(future.get("name")).replaceAll("@[^\\s`:]*\\.rs:", "@");
      layouts.add(name + " " + future.get("size") + "/" + future.get("align") + " " + variants);
    }
    return layouts;
  }

  private static List<Map<?, ?>> objects(Object list) {
    List<Map<?, ?>> objects = new ArrayList<>();
    if (list instanceof List<?> values) {
      for (Object value : values) {
        objects.add((Map<?, ?>) value);
      }
    }
    return objects;
  }
}
