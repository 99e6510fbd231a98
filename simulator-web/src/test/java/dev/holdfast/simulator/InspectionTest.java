package dev.holdfast.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.holdfast.simulator.trace.Trace;
import dev.holdfast.simulator.trace.TraceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What {@code holdfast sim} prints of a program's insides: MIR, layouts, the steps of its run. */
final class InspectionTest {

  private static final Path PROGRAMS = Path.of("src", "test", "inspect");

  @Tag("expected")
  @TestFactory
  Stream<DynamicTest> theTextsAreExpected() throws IOException {
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      return files.filter(file -> file.toString().endsWith(".rs")).sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private static void check(Path file) throws IOException {
    String source = Files.readString(file);
    String name = file.getFileName().toString();
    String stem = name.substring(0, name.length() - ".rs".length());
    Expected.check(file.resolveSibling(stem + ".mir"), Inspection.mir(name, source));
    Expected.check(file.resolveSibling(stem + ".layout"), Inspection.layouts(name, source));
    Simulation simulation = Simulator.runAnyway(name, source);
    Trace trace =
        simulation
            .trace()
            .or(() -> simulation.anyway().map(Simulation.Anyway::trace))
            .orElseThrow();
    Expected.check(file.resolveSibling(stem + ".trace"), TraceText.write(trace));
  }

  @Test
  void whatDoesNotParseHasNoInsides() {
    assertEquals("", Inspection.mir("main.rs", "fn main() {"));
    assertEquals("", Inspection.layouts("main.rs", "struct"));
  }

  @Test
  void ofAProgramWithTypeErrorsWhatTypeChecksIsShown() {
    String source =
        """
        struct Good(u8);
        struct Bad(Missing);
        fn good() -> Good { Good(1) }
        fn bad() -> u32 { true }
        fn main() {}
        """;
    String mir = Inspection.mir("main.rs", source);
    assertTrue(mir.contains("// `good` as built"), mir);
    assertFalse(mir.contains("`bad`"), mir);
    String layouts = Inspection.layouts("main.rs", source);
    assertTrue(layouts.startsWith("struct Good: 1 byte, alignment 1\n"), layouts);
    assertFalse(layouts.contains("Bad"), layouts);
  }

  @Test
  void aFutureInsideItselfIsNotLaidOut() {
    String source =
        "async fn again(n: u32) { if n > 0 { again(n - 1).await } } fn main() { drop(again(1)); }";
    String layouts = Inspection.layouts("main.rs", source);
    assertTrue(layouts.contains("larger than the simulator's memory"), layouts);
  }

  @Test
  void aTypeThatGrowsWithoutEndIsLaidOutSoFar() {
    String source =
        """
        struct Grows<T> { value: T, next: Option<Box<Grows<(T, T)>>> }
        fn main() { let g = Grows { value: 1u8, next: None }; println!("{}", g.value); }
        """;
    assertTrue(Inspection.layouts("main.rs", source).startsWith("struct Grows<u8>: 16 bytes"));
  }
}
