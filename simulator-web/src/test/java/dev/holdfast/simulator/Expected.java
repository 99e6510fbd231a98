package dev.holdfast.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files that hold what we print: compared, or rewritten when the build was asked to bless. */
public final class Expected {

  private static final boolean BLESS = Boolean.getBoolean("holdfast.bless");
  private static final Path BLESSED = Path.of("target", "blessed.txt");

  private Expected() {}

  public static void check(Path file, String actual) {
    try {
      boolean same = Files.exists(file) && Files.readString(file).equals(actual);
      if (BLESS && !same) {
        Files.writeString(file, actual);
        Files.createDirectories(BLESSED.getParent());
        Files.writeString(
            BLESSED, file + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      } else if (!same) {
        assertTrue(Files.exists(file), "missing: " + file + "; `make bless` writes it:\n" + actual);
        assertEquals(Files.readString(file), actual, file.toString());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
