package dev.holdfast.generator.output;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A whole site in memory: relative paths with {@code /} between their parts, sorted, each with its
 * bytes. No path is absolute, leaves the site, or is a folder of another one.
 */
public record Site(SortedMap<String, byte[]> files) {

  public Site {
    SortedMap<String, byte[]> sorted = new TreeMap<>(files);
    for (String path : sorted.keySet()) {
      check(path, sorted);
    }
    files = Collections.unmodifiableSortedMap(sorted);
  }

  public static Site of(Map<String, byte[]> files) {
    return new Site(new TreeMap<>(files));
  }

  public boolean contains(String path) {
    return files.containsKey(path);
  }

  /** The file's text as UTF-8; the path must be in the site. */
  public String text(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new IllegalStateException("bug: not in the site: " + path);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** This site with one more file, or another content of it. */
  public Site with(String path, byte[] bytes) {
    SortedMap<String, byte[]> more = new TreeMap<>(files);
    more.put(path, bytes);
    return new Site(more);
  }

  private static void check(String path, SortedMap<String, byte[]> files) {
    boolean wrong = path.isEmpty() || path.contains("\\") || path.indexOf('\0') >= 0;
    for (String part : path.split("/", -1)) {
      wrong |= part.isEmpty() || part.equals(".") || part.equals("..");
    }
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      wrong |= files.containsKey(path.substring(0, slash));
    }
    if (wrong) {
      throw new IllegalStateException("bug: not a path of a site: " + path);
    }
  }
}
