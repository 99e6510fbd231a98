package dev.holdfast.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The corpus: what the simulator says of each program is what the real compiler said. */
final class CorpusTest {

  private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");
  private static final NotYet NOT_YET = NotYet.read(CORPUS.resolve("not-yet.txt"));

  @TestFactory
  Stream<DynamicTest> everyProgramIsAnsweredAsRustcAnswersIt() throws IOException {
    return names().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> NOT_YET.check(name, difference(name))));
  }

  @Test
  void theListNamesOnlyProgramsOfTheCorpus() throws IOException {
    Set<String> strangers = new TreeSet<>(NOT_YET.names());
    strangers.removeAll(names());
    assertEquals(Set.of(), strangers);
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".expected.json"))
              .map(file -> file.substring(0, file.length() - ".expected.json".length()))
              .sorted()
              .toList();
      assertTrue(names.size() > 90, "the corpus is not whole");
      return names;
    }
  }

  /** The program is called by a neutral name, so that nothing can hang on its own. */
  private static Optional<String> difference(String name) throws IOException {
    String source = Files.readString(CORPUS.resolve(name + ".rs"));
    String want = Files.readString(CORPUS.resolve(name + ".expected.json"));
    String got = AnswerJson.write(Simulator.simulate("main.rs", source).answer(), Optional.empty());
    assertTrue(got.indexOf('\n') < 0, got);
    return Agreement.difference((Map<?, ?>) Json.read(got), (Map<?, ?>) Json.read(want));
  }
}
