package dev.holdfast.generator.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The theme's files as they were read, by their path in its folder. */
public record Theme(Map<String, byte[]> files) {

  /** In the order in which the style sheet puts them together. */
  static final List<String> STYLES =
      List.of(
          "styles/tokens.css",
          "styles/page.css",
          "styles/prose.css",
          "styles/code.css",
          "styles/chapter.css",
          "styles/front.css",
          "styles/narrow.css",
          "styles/print.css");

  /** Behind the others, for pages with figures only. */
  static final String FIGURE_STYLE = "styles/simulator.css";

  static final String PAGE_SCRIPT = "scripts/page.js";
  static final String LOADER_SCRIPT = "scripts/simulator-loader.js";
  static final String ICON = "icons/holdfast.svg";

  static final List<String> TEMPLATES =
      List.of(
          "templates/layout.peb",
          "templates/chapter.peb",
          "templates/front.peb",
          "templates/missing.peb",
          "templates/figure.peb",
          "templates/rejected.peb",
          "templates/icons.peb",
          "templates/contents.peb");

  public Theme {
    files = Map.copyOf(files);
  }

  /** The theme that came with the generator. */
  public static Theme bundled() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String path : paths()) {
      try (InputStream in = Theme.class.getResourceAsStream("/theme/" + path)) {
        if (in == null) {
          throw new IllegalStateException("bug: the theme has no " + path);
        }
        files.put(path, in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the theme's " + path, e);
      }
    }
    return new Theme(files);
  }

  /**
   * The theme in a folder.
   *
   * @throws UncheckedIOException if one of its files cannot be read
   */
  public static Theme in(Path folder) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String path : paths()) {
      try {
        files.put(path, Files.readAllBytes(folder.resolve(path)));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the theme's " + path, e);
      }
    }
    return new Theme(files);
  }

  byte[] bytes(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new IllegalStateException("bug: the theme has no " + path);
    }
    return bytes;
  }

  String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  private static List<String> paths() {
    List<String> paths = new java.util.ArrayList<>(STYLES);
    paths.addAll(TEMPLATES);
    paths.addAll(List.of(FIGURE_STYLE, PAGE_SCRIPT, LOADER_SCRIPT, ICON));
    return paths;
  }
}
