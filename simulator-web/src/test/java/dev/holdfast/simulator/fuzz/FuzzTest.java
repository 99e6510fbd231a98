package dev.holdfast.simulator.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.holdfast.simulator.Answer;
import dev.holdfast.simulator.AnswerText;
import dev.holdfast.simulator.Simulation;
import dev.holdfast.simulator.Simulator;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.diagnostic.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Any text at all is answered: broken programs give diagnostics whose spans lie in the file, never
 * an exception, and end by the machine's limits. {@code make test-long} asks more of them.
 */
final class FuzzTest {

  private static final int COUNT = Integer.getInteger("holdfast.fuzz.count", 1_500);
  private static final long SEED = Long.getLong("holdfast.fuzz.seed", 20_26);

  /** No program takes nearly as long; one that does hangs. */
  private static final int PATIENCE_SECONDS = 120;

  /** As much as the launcher gives. */
  private static final long STACK_BYTES = 4 << 20;

  private static final int SHOWN = 20;

  @Test
  void anyTextIsAnswered() throws IOException {
    Mutator mutator = new Mutator(programs(), SEED);
    Map<String, String> failures = new LinkedHashMap<>();
    for (int number = 0; number < COUNT && failures.size() < SHOWN; number++) {
      String text = mutator.text(number);
      boolean traced = number % 8 == 0;
      Optional<String> complaint = patiently(text, traced);
      if (complaint.isPresent() && !failures.containsKey(complaint.get())) {
        String same = complaint.get();
        String small =
            Shrinker.shrink(text, less -> patiently(less, traced).equals(Optional.of(same)));
        failures.put(same, "text " + number + " of seed " + SEED + ", made smaller:\n" + small);
      }
    }
    if (!failures.isEmpty()) {
      StringBuilder report = new StringBuilder();
      failures.forEach(
          (what, text) -> report.append(what).append("\n").append(text).append("\n\n"));
      fail(report.toString());
    }
  }

  private static List<String> programs() throws IOException {
    List<String> programs = new ArrayList<>();
    for (String folder : List.of("src/test/ui", "src/test/resources/corpus")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".rs")).sorted().toList()) {
          programs.add(Files.readString(file));
        }
      }
    }
    assertTrue(programs.size() > 100, "the programs are not whole");
    return programs;
  }

  private static Optional<String> patiently(String text, boolean traced) {
    FutureTask<Optional<String>> task = new FutureTask<>(() -> complaint(text, traced));
    Thread thread = new Thread(null, task, "fuzz", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException hangs) {
      return fail("no answer after " + PATIENCE_SECONDS + " s:\n" + text);
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** What is wrong with the answer, without anything that changes when the text gets smaller. */
  private static Optional<String> complaint(String text, boolean traced) {
    try {
      Simulation simulation =
          traced ? Simulator.simulate("main.rs", text) : Simulator.answer("main.rs", text);
      AnswerText.write("main.rs", simulation, false);
      Answer answer = simulation.answer();
      if (answer.verdict() == Answer.Verdict.REJECTED && answer.errors().isEmpty()) {
        return Optional.of("rejected without an error");
      }
      return spans(simulation.diagnostics());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError problem) {
      return Optional.of(describe(problem));
    }
  }

  private static Optional<String> spans(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      List<Label> labels = new ArrayList<>(diagnostic.secondary());
      labels.add(diagnostic.primary());
      for (Label label : labels) {
        int length = label.span().file().text().length();
        if (label.span().start() < 0
            || label.span().start() > label.span().end()
            || label.span().end() > length) {
          return Optional.of("a span outside of the file: " + diagnostic.code());
        }
        // Not yet: an error in what a derive wrote is said there, and not at the field.
        String file = label.span().file().name();
        if (label == diagnostic.primary()
            && !file.equals("main.rs")
            && !file.startsWith("derive(")) {
          return Optional.of("a span in " + file + ": " + diagnostic.code());
        }
      }
    }
    return Optional.empty();
  }

  /** The exception's class and the places it came from; of an overflow, only that it is one. */
  private static String describe(Throwable problem) {
    StringBuilder words = new StringBuilder(problem.getClass().getSimpleName());
    String message = String.valueOf(problem.getMessage());
    words.append(": ").append(message, 0, Math.min(message.length(), 30));
    if (problem instanceof RuntimeException) {
      int places = 0;
      for (StackTraceElement frame : problem.getStackTrace()) {
        if (frame.getClassName().startsWith("dev.holdfast") && places++ < 3) {
          words.append("\n    at ").append(frame);
        }
      }
    }
    return words.toString();
  }
}
