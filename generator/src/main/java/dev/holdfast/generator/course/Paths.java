package dev.holdfast.generator.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paths inside a folder, with {@code /} between the parts and none at either end. */
public final class Paths {

  private Paths() {}

  /**
   * The path that {@code relative} names, seen from {@code folder} (empty is the top); absent where
   * it leads out at the top or is absolute.
   */
  public static Optional<String> resolve(String folder, String relative) {
    if (relative.startsWith("/") || relative.indexOf('\\') >= 0 || relative.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    for (String part : (folder + "/" + relative).split("/")) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return Optional.empty();
        }
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  /** How to reach {@code target} from the file {@code from}: {@code ../assets/page.css}. */
  public static String relative(String from, String target) {
    String[] here = from.split("/");
    String[] there = target.split("/");
    int same = 0;
    while (same < here.length - 1 && same < there.length - 1 && here[same].equals(there[same])) {
      same++;
    }
    StringBuilder path = new StringBuilder("../".repeat(here.length - 1 - same));
    for (int i = same; i < there.length; i++) {
      path.append(i > same ? "/" : "").append(there[i]);
    }
    return path.toString();
  }
}
