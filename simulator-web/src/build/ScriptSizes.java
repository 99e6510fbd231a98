import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Prints what the simulator's script weighs and how the bytes of the module of which it was made
 * are shared among the packages, by the module's source map: version 3, a {@code mappings} string
 * of base 64 numbers (ECMA-426).
 *
 * <p>By hand: {@code java ScriptSizes.java MODULE MAP SCRIPT}.
 */
final class ScriptSizes {

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private final String mappings;
  private int at = 0;

  private ScriptSizes(String mappings) {
    this.mappings = mappings;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("usage: java ScriptSizes.java MODULE MAP SCRIPT");
      System.exit(2);
    }
    String module = Files.readString(Path.of(arguments[0]));
    String map = Files.readString(Path.of(arguments[1]));
    String script = Files.readString(Path.of(arguments[2]));
    Map<String, Integer> sizes =
        new ScriptSizes(string(map, "mappings")).packages(module, sources(map));
    System.out.printf(
        Locale.ROOT,
        "The simulator's script: %,d bytes, %,d compressed; before it is packed:%n",
        script.getBytes(StandardCharsets.UTF_8).length,
        gzip(script));
    sizes.entrySet().stream()
        .sorted((a, b) -> b.getValue() - a.getValue())
        .limit(20)
        .forEach(
            size -> System.out.printf(Locale.ROOT, "%,10d  %s%n", size.getValue(), size.getKey()));
  }

  /** Bytes of script by package; what belongs to no line of source is a class's frame or a text. */
  private Map<String, Integer> packages(String script, List<String> sources) {
    Map<String, Integer> sizes = new TreeMap<>();
    String[] lines = script.split("\n", -1);
    int source = 0;
    String now = "frames of classes";
    for (int line = 0; line < lines.length; line++) {
      int column = 0;
      int done = 0;
      while (at < mappings.length() && mappings.charAt(at) != ';') {
        if (mappings.charAt(at) == ',') {
          at++;
          continue;
        }
        column += number();
        boolean named = at < mappings.length() && ",;".indexOf(mappings.charAt(at)) < 0;
        sizes.merge(now, column - done, Integer::sum);
        done = column;
        now = "frames of classes";
        if (named) {
          source += number();
          number();
          number();
          String file = sources.get(source);
          now = file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : file;
          while (at < mappings.length() && ",;".indexOf(mappings.charAt(at)) < 0) {
            number();
          }
        }
      }
      at++;
      boolean text = line >= lines.length / 2 && lines[line].startsWith("\"");
      sizes.merge(text ? "texts" : now, lines[line].length() - done + 1, Integer::sum);
    }
    return sizes;
  }

  private int number() {
    int value = 0;
    int shift = 0;
    int digit;
    do {
      digit = DIGITS.indexOf(mappings.charAt(at++));
      value |= (digit & 31) << shift;
      shift += 5;
    } while ((digit & 32) != 0);
    return (value & 1) != 0 ? -(value >> 1) : value >> 1;
  }

  /** The value of a key that holds a string without escapes. */
  private static String string(String map, String key) {
    int start = map.indexOf("\"" + key + "\":\"") + key.length() + 4;
    return map.substring(start, map.indexOf('"', start));
  }

  private static List<String> sources(String map) {
    int start = map.indexOf("\"sources\":[") + 11;
    List<String> sources = new ArrayList<>();
    for (String quoted : map.substring(start, map.indexOf(']', start)).split(",")) {
      sources.add(quoted.strip().replace("\"", ""));
    }
    return sources;
  }

  private static int gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
