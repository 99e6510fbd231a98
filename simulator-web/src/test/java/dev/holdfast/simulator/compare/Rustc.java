package dev.holdfast.simulator.compare;

import dev.holdfast.simulator.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The real compiler, and the programs that it makes: their answers in the form of ours. */
final class Rustc {

  private static final int COMPILER_SECONDS = 120;
  private static final int PROGRAM_SECONDS = 10;
  private static final Pattern BODY =
      Pattern.compile(
          "print-type-size type: `\\{async (fn body of |block|closure body)@?(.*?)\\}`:"
              + " (\\d+) bytes, alignment: (\\d+).*");
  private static final Pattern VARIANT = Pattern.compile("print-type-size     variant `(\\w+)`.*");
  private static final Pattern SAVED =
      Pattern.compile("print-type-size         (local|upvar) `\\.?(.*?)`: (\\d+) bytes.*");
  private static final Pattern PLACE = Pattern.compile("^.*?:(\\d+):(\\d+):.*$");
  private static final Pattern PANIC = Pattern.compile("panicked at .*?:(\\d+):\\d+:\\n(.*)");

  private final Path folder;

  Rustc(Path folder) {
    this.folder = folder;
  }

  /** The version, or nothing where there is no compiler. */
  static String version() {
    try {
      Process process = new ProcessBuilder("rustc", "--version").redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? said.strip() : "";
    } catch (IOException none) {
      return "";
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** What is said of a program; {@code runs} is false for one whose run means nothing. */
  Map<String, Object> ask(String name, String source, boolean runs) {
    try {
      Path own = Files.createDirectories(folder.resolve(name));
      Files.writeString(own.resolve("main.rs"), source);
      Path executable = own.resolve("main");
      Said built =
          run(
              own,
              COMPILER_SECONDS,
              List.of(
                  "rustc",
                  "--edition",
                  "2024",
                  "-A",
                  "warnings",
                  "-Zprint-type-sizes",
                  "--error-format=json",
                  "-Cprefer-dynamic",
                  "-Cdebuginfo=0",
                  "-o",
                  "main",
                  "main.rs"));
      Map<String, Object> answer = new LinkedHashMap<>();
      if (built.code() != 0) {
        answer.put("verdict", "rejected");
        answer.put("errors", errors(built.stderr()));
      } else {
        answer.put("verdict", "ok");
        List<Object> futures = futures(built.stdout());
        if (!futures.isEmpty()) {
          answer.put("futures", futures);
        }
        if (runs) {
          ran(answer, run(own, PROGRAM_SECONDS, List.of(executable.toAbsolutePath().toString())));
        }
      }
      delete(own);
      return answer;
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** With whatever a compiler that was stopped has left. */
  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private static void ran(Map<String, Object> answer, Said run) {
    answer.put("stdout", run.stdout().lines().toList());
    Matcher panic = PANIC.matcher(run.stderr());
    if (run.code() == Said.HANGS) {
      answer.put("verdict", "hangs");
      answer.remove("stdout");
    } else if (run.code() != 0 && panic.find()) {
      answer.put("verdict", "panicked");
      answer.put("panic", Map.of("line", Long.valueOf(panic.group(1)), "message", panic.group(2)));
    } else if (run.code() != 0) {
      answer.put("verdict", "ended with " + run.code());
    }
  }

  // --- processes --------------------------------------------------------------------------------

  private record Said(int code, String stdout, String stderr) {
    static final int HANGS = Integer.MIN_VALUE;
  }

  private static Said run(Path folder, int patience, List<String> command) throws IOException {
    Path stdout = folder.resolve("stdout");
    Path stderr = folder.resolve("stderr");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectOutput(stdout.toFile()).redirectError(stderr.toFile());
    builder.environment().put("RUSTC_BOOTSTRAP", "1");
    builder.environment().put("RUST_BACKTRACE", "0");
    builder.environment().put("LD_LIBRARY_PATH", LIBRARIES);
    Process process = builder.start();
    try {
      // Nobody types anything.
      process.getOutputStream().close();
      boolean ended = process.waitFor(patience, TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly().waitFor();
      }
      int code = ended ? process.exitValue() : Said.HANGS;
      String out = Files.size(stdout) > 1 << 24 ? "" : Files.readString(stdout);
      Said said = new Said(code, out, Files.readString(stderr));
      Files.delete(stdout);
      Files.delete(stderr);
      return said;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Where the shared standard library lies; linking it statically takes longer. */
  private static final String LIBRARIES = libraries();

  private static String libraries() {
    try {
      Process process = new ProcessBuilder("rustc", "--print", "target-libdir").start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException none) {
      return "";
    }
  }

  // --- what the compiler prints
  // -------------------------------------------------------------------

  private static List<Object> errors(String stderr) {
    List<Object> errors = new ArrayList<>();
    for (String line : stderr.lines().filter(l -> l.startsWith("{")).toList()) {
      Map<?, ?> message = (Map<?, ?>) Json.read(line);
      List<?> spans = (List<?>) message.get("spans");
      if (!"error".equals(message.get("level")) || spans.isEmpty()) {
        continue;
      }
      Object first =
          spans.stream()
              .map(Object.class::cast)
              .filter(span -> Boolean.TRUE.equals(((Map<?, ?>) span).get("is_primary")))
              .findFirst()
              .orElse(spans.get(0));
      Map<String, Object> error = new TreeMap<>();
      error.put("code", message.get("code") instanceof Map<?, ?> code ? code.get("code") : "");
      error.put("line", outermost((Map<?, ?>) first).get("line_start"));
      error.put("message", String.valueOf(message.get("message")).lines().findFirst().orElse(""));
      errors.add(error);
    }
    return errors;
  }

  /** What a macro makes counts at the line that calls it, as in the answers of the corpus. */
  private static Map<?, ?> outermost(Map<?, ?> span) {
    return span.get("expansion") instanceof Map<?, ?> expansion
        ? outermost((Map<?, ?>) expansion.get("span"))
        : span;
  }

  private static List<Object> futures(String stdout) {
    List<Object> futures = new ArrayList<>();
    Map<String, List<Object>> variants = null;
    List<Object> variant = null;
    for (String line : stdout.lines().toList()) {
      Matcher body = BODY.matcher(line);
      Matcher start = VARIANT.matcher(line);
      Matcher saved = SAVED.matcher(line);
      if (body.matches()) {
        variants = new LinkedHashMap<>();
        variant = null;
        Map<String, Object> future = new LinkedHashMap<>();
        future.put("name", name(body.group(1), body.group(2)));
        future.put("size", Long.valueOf(body.group(3)));
        future.put("align", Long.valueOf(body.group(4)));
        future.put("variants", variants);
        futures.add(future);
      } else if (line.startsWith("print-type-size type:")) {
        variants = null;
      } else if (variants != null && start.matches()) {
        variant = variants.computeIfAbsent(start.group(1), name -> new ArrayList<>());
      } else if (variants != null && variant != null && saved.matches()) {
        variant.add(Map.of("name", saved.group(2), "size", Long.valueOf(saved.group(3))));
      }
    }
    return futures;
  }

  private static String name(String kind, String rest) {
    return kind.startsWith("fn")
        ? "fn " + rest.strip()
        : kind.split(" ")[0] + " " + PLACE.matcher(rest).replaceAll("$1:$2");
  }
}
