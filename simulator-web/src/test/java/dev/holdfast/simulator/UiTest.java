package dev.holdfast.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.diagnostic.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every program under {@code src/test/ui}: its notes are met, its output is what the compiled
 * program printed, and what we say of it stands in the file beside it.
 */
final class UiTest {

  private static final Path UI = Path.of("src", "test", "ui");
  private static final NotYet NOT_YET = NotYet.read(UI.resolve("not-yet.txt"));
  private static final Map<Path, Simulation> SIMULATIONS = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> theNotesAreMet() throws IOException {
    return tests((file, simulation) -> NOT_YET.check(name(file), difference(file, simulation)));
  }

  @Tag("expected")
  @TestFactory
  Stream<DynamicTest> whatWeSayIsExpected() throws IOException {
    return tests(
        (file, simulation) ->
            Expected.check(
                sibling(file, ".expected"), AnswerText.write(name(file), simulation, false)));
  }

  @TestFactory
  Stream<DynamicTest> twoRunsAreEqual() throws IOException {
    return tests(
        (file, simulation) -> {
          Simulation again = Simulator.simulate(name(file), Files.readString(file));
          assertEquals(simulation.answer(), again.answer());
          assertEquals(
              AnswerText.write(name(file), simulation, false),
              AnswerText.write(name(file), again, false));
        });
  }

  @TestFactory
  Stream<DynamicTest> spansLieInTheirFile() throws IOException {
    return tests(
        (file, simulation) -> {
          for (Diagnostic diagnostic : simulation.diagnostics()) {
            List<Label> labels = new ArrayList<>(diagnostic.secondary());
            labels.add(diagnostic.primary());
            for (Label label : labels) {
              int length = label.span().file().text().length();
              assertTrue(0 <= label.span().start(), label::toString);
              assertTrue(label.span().start() <= label.span().end(), label::toString);
              assertTrue(label.span().end() <= length, label::toString);
            }
          }
        });
  }

  /** Nothing that is only the borrow checker's to find keeps the machine from running. */
  @TestFactory
  Stream<DynamicTest> whatIsRejectedCanBeRunAnyway() throws IOException {
    return tests(
        (file, simulation) -> {
          if (simulation.answer().verdict() == Answer.Verdict.REJECTED) {
            Simulation again = Simulator.runAnyway(name(file), Files.readString(file));
            assertEquals(simulation.answer(), again.answer());
          }
        });
  }

  /** A text that ends too early is an input like any other: diagnostics, and no exception. */
  @TestFactory
  Stream<DynamicTest> everyPrefixIsAnswered() throws IOException {
    return programs().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    name(file),
                    () -> {
                      String source = Files.readString(file);
                      for (int end = 0; end < source.length(); end += 1 + source.length() / 12) {
                        Simulation cut = Simulator.simulate("main.rs", source.substring(0, end));
                        assertTrue(
                            cut.answer().verdict() != Answer.Verdict.REJECTED
                                || !cut.diagnostics().isEmpty());
                      }
                    }));
  }

  private static Optional<String> difference(Path file, Simulation simulation) throws IOException {
    Set<String> wanted = UiProgram.read(Files.readString(file)).wanted();
    Set<String> found = UiProgram.found(simulation);
    if (!wanted.equals(found)) {
      return Optional.of("\n  notes: " + wanted + "\n  ours:  " + found);
    }
    Path stdout = sibling(file, ".stdout");
    if (Files.exists(stdout)) {
      List<String> lines = Files.readAllLines(stdout);
      List<String> ours = simulation.answer().stdout();
      if (!lines.equals(ours)) {
        return Optional.of("output\n  compiled: " + lines + "\n  ours:     " + ours);
      }
    }
    return Optional.empty();
  }

  /** What is asked of a program, given what the simulator found out about it. */
  private interface Check {
    void check(Path file, Simulation simulation) throws IOException;
  }

  private static Stream<DynamicTest> tests(Check check) throws IOException {
    return programs().stream()
        .map(
            file -> DynamicTest.dynamicTest(name(file), () -> check.check(file, simulation(file))));
  }

  /** What was found out about a program, once for all tests. */
  private static Simulation simulation(Path file) throws IOException {
    Simulation simulation = SIMULATIONS.get(file);
    if (simulation == null) {
      simulation = Simulator.simulate(name(file), Files.readString(file));
      SIMULATIONS.put(file, simulation);
    }
    return simulation;
  }

  private static List<Path> programs() throws IOException {
    try (Stream<Path> files = Files.walk(UI)) {
      List<Path> programs = files.filter(file -> file.toString().endsWith(".rs")).sorted().toList();
      assertTrue(!programs.isEmpty(), "there is no ui program");
      return programs;
    }
  }

  private static String name(Path file) {
    return UI.relativize(file).toString().replace('\\', '/');
  }

  private static Path sibling(Path file, String end) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.length() - ".rs".length()) + end);
  }
}
