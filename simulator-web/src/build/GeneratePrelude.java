import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes {@code dev.holdfast.simulator.prelude.PreludeText}: the prelude's Rust files as string
 * constants, sorted by name, because a script in a page has no resources to load.
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
    java.append("  /** Each file as {name, text}, sorted by name. */\n");
    java.append("  public static List<String[]> files() {\n");
    java.append("    return List.<String[]>of(");
    for (int i = 0; i < files.size(); i++) {
      java.append(i == 0 ? "" : ",").append("\n        new String[] {");
      java.append(literal(files.get(i).getFileName().toString()));
      java.append(", file").append(i).append("()}");
    }
    java.append(");\n  }\n");
    for (int i = 0; i < files.size(); i++) {
      String text = small(Files.readString(files.get(i), StandardCharsets.UTF_8));
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
