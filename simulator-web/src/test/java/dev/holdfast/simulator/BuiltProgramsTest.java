package dev.holdfast.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Programs that print in which order everything is dropped, on every way out, and which arm of a
 * match is taken: they print what the compiled programs print, and their futures hold what rustc's
 * hold.
 */
final class BuiltProgramsTest {

  private static final Path PROGRAMS = Path.of("src", "test", "resources", "build");

  @TestFactory
  Stream<DynamicTest> everyProgramRunsAsTheCompiledOneDoes() throws IOException {
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      List<Path> programs = files.filter(file -> file.toString().endsWith(".rs")).sorted().toList();
      assertTrue(programs.size() >= 8, "programs are missing");
      return programs.stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> agrees(file)));
    }
  }

  private static void agrees(Path program) throws IOException {
    String name = program.getFileName().toString().replace(".rs", ".expected.json");
    String want = Files.readString(PROGRAMS.resolve(name));
    Simulation simulation = Simulator.answer("main.rs", Files.readString(program));
    String got = AnswerJson.write(simulation.answer(), Optional.empty());
    assertEquals(
        Optional.empty(),
        Agreement.difference((Map<?, ?>) Json.read(got), (Map<?, ?>) Json.read(want)));
  }
}
