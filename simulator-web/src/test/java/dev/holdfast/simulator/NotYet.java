package dev.holdfast.simulator;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A list of programs that the simulator does not carry yet, one name a line. A program that differs
 * must be on it, and one that agrees must not.
 */
record NotYet(Path file, Set<String> names) {

  static NotYet read(Path file) {
    try {
      Set<String> names = new TreeSet<>();
      for (String line : Files.readAllLines(file)) {
        String name = line.strip();
        if (!name.isEmpty() && !name.startsWith("#")) {
          names.add(name);
        }
      }
      return new NotYet(file, names);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  void check(String name, Optional<String> difference) {
    if (difference.isPresent() && !names.contains(name)) {
      fail(name + ": " + difference.get());
    }
    if (difference.isEmpty() && names.contains(name)) {
      fail(name + " agrees now: take it out of " + file);
    }
  }
}
