package dev.holdfast.simulator.compare;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code make compare-rustc}: the ui programs and generated ones, against the real compiler:
 * verdict, codes and lines, output and panic of the real run, and the layout of every async body.
 */
@Tag("compare")
final class CompareRustcTest {

  private static final long SEED = Long.getLong("holdfast.compare.seed", 1);
  private static final int COUNT = Integer.getInteger("holdfast.compare.count", 2_000);
  private static final int FIRST = Integer.getInteger("holdfast.compare.first", 0);
  private static final double ALLOWED = 0.01;
  private static final Path DIFFERING = Path.of("target", "compare");

  @Test
  void weSayWhatRustcSays() throws IOException, InterruptedException, ExecutionException {
    String version = Rustc.version();
    assertTrue(!version.isEmpty(), "make compare-rustc needs rustc on the path");
    System.out.println(version + ", seed " + SEED + ", " + COUNT + " generated programs");
    clear();
    List<Comparison> all = compare(generated(), true);
    all.addAll(compare(written("run", "reject"), true));
    all.addAll(compare(written("misuse"), false));
    Files.deleteIfExists(DIFFERING.resolve("rustc"));
    report(all);
  }

  private static void clear() throws IOException {
    Files.createDirectories(DIFFERING);
    try (Stream<Path> files = Files.list(DIFFERING)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }

  private static Map<String, Program> generated() {
    Map<String, Program> programs = new TreeMap<>();
    for (int number = FIRST; number < FIRST + COUNT; number++) {
      programs.put(SEED + "-" + number, ProgramGenerator.program(SEED, number));
    }
    return programs;
  }

  private static Map<String, Program> written(String... stages) throws IOException {
    Map<String, Program> programs = new TreeMap<>();
    for (String stage : stages) {
      try (Stream<Path> files = Files.walk(Path.of("src", "test", "ui", stage))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".rs")).toList()) {
          String name = file.getFileName().toString().replace(".rs", "");
          programs.put(name, new Program(0, Files.readString(file), new TreeSet<>(), stage));
        }
      }
    }
    return programs;
  }

  /** The compilers run side by side; our answers are given one after the other meanwhile. */
  private static List<Comparison> compare(Map<String, Program> programs, boolean run)
      throws IOException, InterruptedException, ExecutionException {
    Rustc rustc = new Rustc(DIFFERING.resolve("rustc"));
    Map<String, Future<Map<String, Object>>> asked = new TreeMap<>();
    List<Comparison> compared = new ArrayList<>();
    try (ExecutorService pool =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      programs.forEach(
          (name, program) ->
              asked.put(name, pool.submit(() -> rustc.ask(name, program.source(), run))));
      for (Map.Entry<String, Future<Map<String, Object>>> each : asked.entrySet()) {
        Program program = programs.get(each.getKey());
        Comparison comparison = Comparison.of(each.getKey(), program, each.getValue().get());
        compared.add(comparison);
        print(comparison);
      }
    }
    return compared;
  }

  private static void report(List<Comparison> all) {
    Map<String, Integer> features = new TreeMap<>();
    Map<String, Integer> verdicts = new TreeMap<>();
    Map<String, Integer> breakages = new TreeMap<>();
    Map<String, Integer> kinds = new TreeMap<>();
    Map<String, Integer> known = new TreeMap<>();
    int unknown = 0;
    for (Comparison each : all) {
      each.program().features().forEach(feature -> features.merge(feature, 1, Integer::sum));
      verdicts.merge(each.verdict(), 1, Integer::sum);
      breakages.merge(each.program().broken(), 1, Integer::sum);
      kinds.merge(each.kind(), 1, Integer::sum);
      each.known().ifPresent(why -> known.merge(why, 1, Integer::sum));
      unknown += each.difference().isPresent() && each.known().isEmpty() ? 1 : 0;
    }
    histogram("features (programs that use them)", features);
    histogram("what was broken", breakages);
    histogram("verdicts of rustc", verdicts);
    histogram("agreement", kinds);
    histogram("known differences", known);
    int differing = unknown + known.values().stream().mapToInt(Integer::intValue).sum();
    String figure =
        differing + " of " + all.size() + " programs differ, " + unknown + " other than is known";
    System.out.println(figure);
    double share = (double) differing / all.size();
    assertTrue(share <= ALLOWED, figure + "; they lie in simulator-web/" + DIFFERING);
  }

  private static void print(Comparison compared) throws IOException {
    if (compared.difference().isPresent()) {
      String name = compared.name();
      String broken = compared.program().broken();
      String words = compared.difference().get();
      String reason = compared.known().map(why -> "\n  known: " + why).orElse("");
      System.out.println(
          "\n" + name + (broken.isEmpty() ? "" : " (" + broken + ")") + ": " + words + reason);
      Files.writeString(DIFFERING.resolve(name + ".rs"), compared.program().source());
      Files.writeString(DIFFERING.resolve(name + ".txt"), words + "\n");
    }
  }

  private static void histogram(String title, Map<String, Integer> counts) {
    System.out.println("\n" + title + ":");
    counts.forEach((what, count) -> System.out.println("  %6d  %s".formatted(count, what)));
  }
}
