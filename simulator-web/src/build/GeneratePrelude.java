import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes {@code dev.holdfast.simulator.prelude.PreludeText}: the prelude's Rust files as string
 * constants, sorted by name, because a script in a page has no resources to load; and of each what
 * it defines and implements, because most files are never read.
 *
 * <p>By hand: {@code java GeneratePrelude.java IN_DIR OUT_DIR}. The file is rewritten only when its
 * text changed, so that an unchanged prelude recompiles nothing.
 */
final class GeneratePrelude {

  /** A class file holds a constant of at most so many bytes, and not all chars take one. */
  private static final int MAX_BYTES = 65_535;

  private GeneratePrelude() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: java GeneratePrelude.java IN_DIR OUT_DIR");
      System.exit(2);
    }
    Path target = Path.of(arguments[1]).resolve("dev/holdfast/simulator/prelude/PreludeText.java");
    String text = source(rustFiles(Path.of(arguments[0])));
    if (Files.exists(target) && Files.readString(target).equals(text)) {
      return;
    }
    Files.createDirectories(target.getParent());
    Files.writeString(target, text);
  }

  private static List<Path> rustFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".rs"))
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .toList();
    }
  }

  private static String source(List<Path> files) throws IOException {
    StringBuilder java = new StringBuilder();
    java.append("package dev.holdfast.simulator.prelude;\n\n");
    java.append("import java.util.List;\n\n");
    java.append("/** The prelude's Rust files. Made by the build from the prelude folder. */\n");
    java.append("public final class PreludeText {\n\n");
    java.append("  private PreludeText() {}\n\n");
    java.append(
        "  /** Each file as {name, text, contents}, sorted by name, with a line for each item;"
            + " contents as LibraryFiles reads them. */\n");
    java.append("  public static List<String[]> files() {\n");
    java.append("    return List.<String[]>of(");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      StringBuilder text = new StringBuilder();
      StringBuilder contents = new StringBuilder();
      for (String item : items(small(Files.readString(files.get(i), StandardCharsets.UTF_8)))) {
        String has = contents(item);
        String squeezed = squeezed(item);
        text.append(has.startsWith(": ") ? withMembersApart(squeezed) : squeezed).append('\n');
        contents.append(has).append('\n');
      }
      texts.add(text.toString());
      java.append(i == 0 ? "" : ",").append("\n        new String[] {");
      java.append(literal(files.get(i).getFileName().toString()));
      java.append(", file").append(i).append("(), ");
      java.append(literal(contents.toString())).append("}");
    }
    java.append(");\n  }\n");
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      java.append("\n  private static String file").append(i).append("() {\n    return ");
      List<String> chunks = chunks(text);
      if (chunks.size() == 1) {
        java.append(literal(chunks.get(0)));
      } else {
        // Not a constant expression, or the compiler would fold the chunks back together.
        java.append("new StringBuilder()");
        for (String chunk : chunks) {
          java.append("\n        .append(").append(literal(chunk)).append(")");
        }
        java.append("\n        .toString()");
      }
      java.append(";\n  }\n");
    }
    return java.append("}\n").toString();
  }

  /**
   * Without indentation, blank lines and lines of comment. No literal of the prelude spans lines.
   */
  private static String small(String text) {
    StringBuilder small = new StringBuilder();
    for (String line : text.split("\r?\n")) {
      String code = line.strip();
      if (!code.isEmpty() && !code.startsWith("//")) {
        small.append(code).append('\n');
      }
    }
    return small.toString();
  }

  private static final Pattern WHOLE =
      Pattern.compile("b?\"(?:[^\"\\\\]|\\\\.)*\"|b?'(?:\\\\.[^']*|[^\\\\'])'|\\w+|\\s+|.");

  /**
   * Without the spaces that part nothing: beside a bracket, a comma or a semicolon, and between a
   * word and a sign. Two signs stay apart where they could be one together.
   */
  private static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder();
    Matcher token = WHOLE.matcher(text);
    boolean space = false;
    while (token.find()) {
      String now = token.group();
      if (now.isBlank()) {
        space = true;
        continue;
      }
      if (space && !squeezed.isEmpty()) {
        char before = squeezed.charAt(squeezed.length() - 1);
        char after = now.charAt(0);
        boolean alone = "(){}[],;".indexOf(before) >= 0 || "(){}[],;".indexOf(after) >= 0;
        boolean stays =
            switch (before) {
              case ':' -> after == ':';
              case '=' -> after == '=' || after == '>';
              default -> isWord(before) == isWord(after);
            };
        if (!alone && stays) {
          squeezed.append(' ');
        }
      }
      space = false;
      squeezed.append(now);
    }
    return squeezed.toString();
  }

  private static final String VISIBILITY = "(?:pub(?:\\(.*?\\))? )?";

  private static final Pattern IMPORT = Pattern.compile(VISIBILITY + "use\\b.*");

  private static final Pattern ENDS_WITH_SEMICOLON =
      Pattern.compile(VISIBILITY + "(?:use|static|type|const (?!fn|unsafe|async))\\b.*");

  /** The items at the top of a file, each with its attributes; the imports are one. */
  private static List<String> items(String text) {
    List<String> items = new ArrayList<>();
    StringBuilder imports = new StringBuilder();
    int start = 0;
    while (start < text.length()) {
      int head = start;
      while (text.startsWith("#[", head)) {
        head += line(text, head).length() + 1;
      }
      int end = end(text, head);
      if (IMPORT.matcher(line(text, head)).matches()) {
        imports.append(text, start, end).append('\n');
      } else {
        items.add(text.substring(start, end));
      }
      start = end + 1;
    }
    items.add(0, imports.toString());
    return items;
  }

  /** The end of the item that begins there: a semicolon or the brace that closes its braces. */
  private static int end(String text, int start) {
    boolean braces = !ENDS_WITH_SEMICOLON.matcher(line(text, start)).matches();
    Matcher token = WHOLE.matcher(text).region(start, text.length());
    int depth = 0;
    while (token.find()) {
      String now = token.group();
      depth += "([{".contains(now) ? 1 : ")]}".contains(now) ? -1 : 0;
      if (depth == 0 && (now.equals(";") || braces && now.equals("}"))) {
        return token.end();
      }
    }
    throw new IllegalStateException("an item without an end: " + line(text, start));
  }

  /** With a tab before each member of an impl, by which one is found without reading the others. */
  private static String withMembersApart(String impl) {
    StringBuilder apart = new StringBuilder();
    Matcher token = WHOLE.matcher(impl);
    int depth = 0;
    while (token.find()) {
      String now = token.group();
      apart.append(now);
      depth += "([{".contains(now) ? 1 : ")]}".contains(now) ? -1 : 0;
      boolean begins = now.equals("{") || now.equals("}") || now.equals(";");
      if (depth == 1 && begins && !impl.startsWith(";", token.end())) {
        apart.append('\t');
      }
    }
    return apart.toString();
  }

  private static String line(String text, int start) {
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  /** A word may end a literal: it would be its suffix. */
  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || "_'\"".indexOf(c) >= 0;
  }

  private static final Pattern NAMED =
      Pattern.compile(
          VISIBILITY
              + "(?:(?:(?:const|unsafe|async) )*fn|(?:unsafe )?trait|struct|enum|union|const|static"
              + "|type|mod) (?:mut )?(\\w+).*");

  /**
   * What an item has that others may ask for, with commas between: {@code =} with the name that it
   * defines, and then the traits that are derived for it; {@code @} with the name of a lang item;
   * {@code !} with the name of a trait, and then its members; {@code :} with the name of a trait,
   * or with none, and then the names of the types that it is implemented for, {@code *} for what
   * has no name.
   */
  private static String contents(String text) {
    String[] lines = text.split("\n");
    Map<String, Set<String>> contents = named(lines);
    String derives = "";
    String forTypes = "";
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      Matcher attribute =
          Pattern.compile("#\\[(derive|for_types|lang)(?:\\((.*)\\)| = \"(.*)\")]").matcher(line);
      if (attribute.matches()) {
        switch (attribute.group(1)) {
          case "derive" -> derives = attribute.group(2);
          case "for_types" -> forTypes = attribute.group(2);
          default -> contents.put("@" + attribute.group(3), Set.of());
        }
        continue;
      }
      Matcher item =
          Pattern.compile("(?:pub(?:\\(.*?\\))? )?(?:unsafe )?(struct|enum|union|trait) (\\w+).*")
              .matcher(line);
      if (item.matches() && item.group(1).equals("trait")) {
        contents.put("!" + item.group(2), new TreeSet<>());
        i = members(contents, item.group(2), lines, i);
      } else if (item.matches()) {
        for (String derive : derives.split("[, ]+")) {
          if (!derive.isEmpty() && contents.containsKey("=" + item.group(2))) {
            contents.get("=" + item.group(2)).add(derive);
          } else if (!derive.isEmpty()) {
            add(contents, ":" + derive, item.group(2));
          }
        }
        derives = "";
      } else if (line.startsWith("impl") || line.startsWith("unsafe impl")) {
        StringBuilder head = new StringBuilder(line);
        while (head.indexOf("{") < 0) {
          head.append(' ').append(lines[++i]);
        }
        implementation(
            contents, head.substring(head.indexOf("impl") + 4, head.indexOf("{")), forTypes);
        forTypes = "";
      }
    }
    StringJoiner out = new StringJoiner(",");
    contents.forEach((key, names) -> out.add((key + " " + String.join(" ", names)).strip()));
    return out.toString();
  }

  /** Begins what is known of an item with the name that it defines. */
  private static Map<String, Set<String>> named(String[] lines) {
    Map<String, Set<String>> contents = new LinkedHashMap<>();
    int head = 0;
    while (head < lines.length - 1 && lines[head].startsWith("#[")) {
      head++;
    }
    Matcher named = NAMED.matcher(lines[head]);
    if (named.matches()) {
      contents.put("=" + named.group(1), new LinkedHashSet<>());
    }
    return contents;
  }

  private static void implementation(
      Map<String, Set<String>> contents, String head, String forTypes) {
    Set<String> params = new LinkedHashSet<>();
    String rest = head;
    if (head.startsWith("<")) {
      int end = closing(head);
      for (String param : outside(head.substring(1, end), ',')) {
        params.add(param.strip().replaceFirst("^const ", "").replaceFirst("[^\\w'].*", ""));
      }
      rest = head.substring(end + 1);
    }
    List<String> parts = outside(rest.replaceFirst(" where .*", ""), ' ');
    int at = parts.indexOf("for");
    String trait = ":" + (at < 0 ? "" : name(String.join(" ", parts.subList(0, at))));
    String self = name(String.join(" ", parts.subList(at + 1, parts.size())));
    String[] types = forTypes.split(", *");
    if (types.length > 1 && self.equals(types[0])) {
      for (int i = 1; i < types.length; i++) {
        add(contents, trait, types[i]);
      }
    } else {
      add(contents, trait, params.contains(self) ? "*" : self);
    }
  }

  /**
   * The last name of a path; for other types what the simulator's {@code Impls} lists them under.
   */
  private static String name(String text) {
    String type = text.strip();
    Matcher path = Pattern.compile("!?(?:::)?(?:\\w+::)*([A-Za-z]\\w*)(?:[<(].*)?").matcher(type);
    if (type.startsWith("dyn ")) {
      return "dyn";
    }
    if (path.matches()) {
      return path.group(1);
    }
    return switch (type.charAt(0)) {
      case '&' -> "&";
      case '(' -> "()";
      case '[' -> outside(type.substring(1, type.length() - 1), ';').size() > 1 ? "[;]" : "[]";
      case '*' -> "*ptr";
      case '!' -> "!";
      default -> "*";
    };
  }

  /** The end of the angle brackets that begin a text; an arrow is none. */
  private static int closing(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth +=
          text.charAt(i) == '<' ? 1 : text.charAt(i) == '>' && text.charAt(i - 1) != '-' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalStateException("open: " + text);
  }

  /** The parts of a text between separators that stand in no brackets. */
  private static List<String> outside(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("<([".indexOf(c) >= 0) {
        depth++;
      } else if (c == ')' || c == ']' || c == '>' && text.charAt(i - 1) != '-') {
        depth--;
      } else if (c == separator && depth == 0) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    parts.removeIf(String::isBlank);
    return parts;
  }

  /** The functions and constants of the trait that begins on a line; gives its last line. */
  private static int members(
      Map<String, Set<String>> contents, String trait, String[] lines, int first) {
    long depth = 0;
    int i = first;
    do {
      Matcher member =
          Pattern.compile("(?:(?:const|unsafe|async) )*(?:fn|const) (\\w+).*").matcher(lines[i]);
      if (depth == 1 && member.matches()) {
        add(contents, "!" + trait, member.group(1));
      }
      depth += count(lines[i], '{') - count(lines[i], '}');
      i++;
    } while (depth > 0);
    return i - 1;
  }

  private static long count(String line, char c) {
    return line.chars().filter(it -> it == c).count();
  }

  private static void add(Map<String, Set<String>> contents, String key, String name) {
    contents.computeIfAbsent(key, k -> new TreeSet<>()).add(name);
  }

  private static List<String> chunks(String text) {
    List<String> chunks = new ArrayList<>();
    int start = 0;
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int more = c > 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
      if (bytes + more > MAX_BYTES) {
        chunks.add(text.substring(start, i));
        start = i;
        bytes = 0;
      }
      bytes += more;
    }
    chunks.add(text.substring(start));
    return chunks;
  }

  private static String literal(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        default -> {
          if (c < 0x20 || c > 0x7e) {
            String hex = Integer.toHexString(c);
            quoted.append("\\u").append("0000".substring(hex.length())).append(hex);
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
