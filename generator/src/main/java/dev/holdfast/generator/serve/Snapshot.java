package dev.holdfast.generator.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder with their times and sizes; two are equal while nothing has changed. */
record Snapshot(Map<String, Long> stamps) {

  /** Between two looks, in milliseconds. */
  static final int PAUSE = 50;

  static Snapshot of(Path folder) {
    Map<String, Long> stamps = new TreeMap<>();
    try (Stream<Path> files =
        Files.find(
            folder, Integer.MAX_VALUE, (file, attributes) -> note(file, attributes, stamps))) {
      files.forEach(file -> {});
    } catch (IOException | UncheckedIOException vanished) {
      // A file that goes away while we look is a change, which the next look sees.
      stamps.put("", System.nanoTime());
    }
    return new Snapshot(stamps);
  }

  private static boolean note(Path file, BasicFileAttributes is, Map<String, Long> stamps) {
    if (is.isRegularFile()) {
      stamps.put(file.toString(), is.lastModifiedTime().toMillis() * 31 + is.size());
    }
    return false;
  }
}
