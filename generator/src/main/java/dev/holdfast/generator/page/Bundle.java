package dev.holdfast.generator.page;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The simulator's script for the page: its files by name, and which of them is loaded first. Absent
 * in tests that need no script.
 */
public record Bundle(Map<String, byte[]> files, Optional<String> main) {

  public static final Bundle NONE = new Bundle(Map.of(), Optional.empty());

  public Bundle {
    files = new TreeMap<>(files);
  }
}
