package dev.holdfast.simulator.borrowck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.holdfast.simulator.Simulation;
import dev.holdfast.simulator.Simulator;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Programs of a few lines, many of them in pairs of which rustc takes one: code, line and first
 * line of each error are rustc's, equal ones once. In the files a program stands after a line
 * {@code //// name} and the lines {@code //! CODE LINE MESSAGE} of its errors ({@code -} for no
 * code); the text before the first program is the head of each, and lines are counted from its
 * start.
 */
final class BorrowCheckerTest {

  private static final Path PROGRAMS = Path.of("src", "test", "resources", "borrowck");

  @TestFactory
  Stream<DynamicTest> errorsAreThoseOfRustc() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      for (Path file : files.sorted().toList()) {
        String[] parts = Files.readString(file).split("(?m)^//// ", -1);
        for (int i = 1; i < parts.length; i++) {
          String program = parts[i];
          String head = parts[0];
          String name = program.substring(0, program.indexOf('\n'));
          tests.add(
              DynamicTest.dynamicTest(file.getFileName() + " " + name, () -> check(head, program)));
        }
      }
    }
    assertFalse(tests.isEmpty());
    return tests.stream();
  }

  private static void check(String head, String section) {
    List<String> expected = new ArrayList<>();
    StringBuilder program = new StringBuilder(head);
    section
        .lines()
        .skip(1)
        .forEach(
            line -> {
              if (line.startsWith("//! ")) {
                expected.add(line.substring(4));
              } else {
                program.append(line).append('\n');
              }
            });
    if (section.indexOf("fn main") < 0) {
      program.append("\nfn main() {}\n");
    }
    Simulation simulation = Simulator.answer("main.rs", program.toString());
    List<String> found = new ArrayList<>();
    for (Diagnostic each : simulation.diagnostics()) {
      if (each.severity() != Severity.WARNING) {
        String code = each.code().isEmpty() ? "-" : each.code();
        String text = code + " " + each.primary().span().line() + " " + each.message();
        if (!found.contains(text)) {
          found.add(text);
        }
      }
    }
    expected.sort(null);
    found.sort(null);
    assertEquals(expected, found);
  }
}
