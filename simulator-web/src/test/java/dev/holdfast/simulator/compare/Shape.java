package dev.holdfast.simulator.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A shape of programs with places to fill: {@code @Name} is a new name, the same all through the
 * shape; {@code @@} a digit; {@code @pause} what a future waits for; {@code [[a~b]]} one of these.
 */
record Shape(String feature, String items, String main) {

  /** Adds what the shape says to the items, and to the lines of main. */
  void add(Draw draw, Items all, List<String> lines) {
    draw.note(feature);
    Filling filling = new Filling(draw, all);
    String declared = filling.fill(items);
    if (!declared.isBlank()) {
      all.add(declared);
    }
    List<String> own =
        new ArrayList<>(filling.fill(main).strip().lines().map(String::strip).toList());
    // A scope of their own, so that shapes can come twice.
    own.add(0, "{");
    own.add("}");
    lines.addAll(own);
  }

  /** The choices made for one use of a shape. */
  private static final class Filling {
    private final Draw draw;
    private final Items items;
    private final Map<String, String> names = new LinkedHashMap<>();

    Filling(Draw draw, Items items) {
      this.draw = draw;
      this.items = items;
    }

    String fill(String template) {
      StringBuilder text = new StringBuilder();
      int at = 0;
      while (at < template.length()) {
        if (template.startsWith("[[", at)) {
          int end = template.indexOf("]]", at);
          text.append(fill(draw.of(template.substring(at + 2, end).split("~", -1))));
          at = end + 2;
        } else if (template.startsWith("@@", at)) {
          text.append(draw.number());
          at += 2;
        } else if (template.charAt(at) == '@' && Character.isLetter(template.charAt(at + 1))) {
          int end = at + 1;
          while (end < template.length() && Character.isLetterOrDigit(template.charAt(end))) {
            end++;
          }
          text.append(name(template.substring(at + 1, end)));
          at = end;
        } else {
          text.append(template.charAt(at++));
        }
      }
      return text.toString();
    }

    private String name(String stem) {
      return stem.equals("pause")
          ? items.pause(draw) + ".await"
          : names.computeIfAbsent(stem, draw::fresh);
    }
  }
}
