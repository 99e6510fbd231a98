package dev.holdfast.simulator;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.holdfast.simulator.prelude.PreludeText;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.syntax.Parser;
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

  /** Files are read when a name is looked up, and some of them need one that is being looked up. */
  @Test
  void anyNameOfThePreludeMayBeTheFirstThatIsLookedUp() {
    for (String name :
        List.of(
            "Box", "Clone", "Copy", "Fn", "Future", "Iterator", "Ord", "Sized", "Some", "Vec")) {
      TypeContext library = TypeContext.library(PreludeText.files());
      String text = "use std::prelude::v1::" + name + " as First; fn main() {}";
      TypeContext.collect(library, Parser.parse(new SourceFile("first.rs", text)).value());
      assertEquals(List.of(), library.diagnostics(), name);
    }
  }
}
