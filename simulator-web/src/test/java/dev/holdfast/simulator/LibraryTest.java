package dev.holdfast.simulator;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import dev.holdfast.simulator.prelude.PreludeText;
import dev.holdfast.simulator.typeck.TypeContext;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The library in Rust of our own, of which programs reach a small part at a time. */
final class LibraryTest {

  @Test
  void everyBodyOfTheLibraryIsWellTypedAndEveryImplIsFoundByItsNames() {
    List<String[]> files = PreludeText.files();
    assertDoesNotThrow(() -> TypeContext.library(files).checkLibrary(files));
  }
}
