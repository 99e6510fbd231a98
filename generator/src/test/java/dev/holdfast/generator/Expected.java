package dev.holdfast.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files that hold what we make: compared, or rewritten when the build was asked to bless. */
final class Expected {

  private static final boolean BLESS = Boolean.getBoolean("holdfast.bless");
  private static final Path BLESSED = Path.of("target", "blessed.txt");

  private Expected() {}

  /** Holds {@code actual} against the file. */
  static void check(Path file, String actual) throws IOException {
    boolean there = Files.exists(file);
    if (BLESS && (!there || !Files.readString(file).equals(actual))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
      Files.createDirectories(BLESSED.getParent());
      Files.writeString(BLESSED, file + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } else if (!BLESS) {
      assertTrue(there, "missing: " + file + "; `make bless` writes it:\n" + actual);
      assertEquals(Files.readString(file), actual, "differs: " + file);
    }
  }
}
