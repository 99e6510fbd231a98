package dev.holdfast.simulator;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.junit.jupiter.api.Test;

/** The library in Rust of our own, of which programs reach a small part at a time. */
final class LibraryTest {

  @Test
  void everyBodyOfTheLibraryIsWellTyped() {
    assertDoesNotThrow(() -> Library.types().checkLibrary());
  }
}
