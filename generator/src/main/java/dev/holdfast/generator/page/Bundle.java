package dev.holdfast.generator.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The simulator's script for the page: its files by name, and which of them is loaded first. Absent
 * in tests that need no script.
 */
public record Bundle(Map<String, byte[]> files, Optional<String> main) {

  /** Where the simulator's jar keeps it. */
  private static final String MAIN = "simulator.js";

  public static final Bundle NONE = new Bundle(Map.of(), Optional.empty());

  public Bundle {
    files = new TreeMap<>(files);
  }

  /** The script that came with the simulator. */
  public static Bundle bundled() {
    try (InputStream in =
        Bundle.class.getResourceAsStream("/META-INF/holdfast/simulator/" + MAIN)) {
      if (in == null) {
        throw new IllegalStateException("bug: the simulator came without its script");
      }
      return new Bundle(Map.of(MAIN, in.readAllBytes()), Optional.of(MAIN));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the simulator's script", e);
    }
  }
}
