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
 * Async bodies of many forms: each saves and is laid out as rustc says, and runs, is cancelled and
 * panics as the real program does. The {@code steps}, {@code bodies} and {@code panics} programs
 * were made at random.
 */
final class FuturesTest {

  private static final Path PROGRAMS = Path.of("src", "test", "resources", "futures");

  @TestFactory
  Stream<DynamicTest> everyFutureIsLaidOutAsRustcLaysItOut() throws IOException {
    return names().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name, () -> assertEquals(Optional.empty(), difference(name))));
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".rs"))
              .map(file -> file.substring(0, file.length() - ".rs".length()))
              .sorted()
              .toList();
      assertTrue(names.size() > 30, "programs are missing");
      return names;
    }
  }

  private static Optional<String> difference(String name) throws IOException {
    String source = Files.readString(PROGRAMS.resolve(name + ".rs"));
    String want = Files.readString(PROGRAMS.resolve(name + ".expected.json"));
    String got = AnswerJson.write(Simulator.answer("main.rs", source).answer(), Optional.empty());
    return Agreement.difference((Map<?, ?>) Json.read(got), (Map<?, ?>) Json.read(want));
  }
}
