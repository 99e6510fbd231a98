package dev.holdfast.generator.rust;

import dev.holdfast.generator.check.RustToolchain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The {@code rustc} and {@code cargo} on the path. Writes only into a folder of its own among the
 * system's temporary ones, and takes it away again. Nothing is fetched unless it is said that cargo
 * may.
 */
public final class InstalledRust implements RustToolchain {

  private static final int COMPILE_SECONDS = 120;
  private static final int BUILD_SECONDS = 400;
  private static final int RUN_SECONDS = 20;

  /** Reference: linkage. Without a main function it is a library. */
  private static final String MAIN = "fn main(";

  private static final Pattern CODE = Pattern.compile("^error\\[(E\\d{4})]", Pattern.MULTILINE);

  private final List<String> specifications;
  private final boolean fetching;

  /**
   * Programs may use {@code crates}, each a name, a version and features. With {@code fetching},
   * cargo may fetch what is not on this machine.
   */
  public InstalledRust(List<String> crates, boolean fetching) {
    this.specifications = List.copyOf(crates);
    this.fetching = fetching;
  }

  @Override
  public Optional<List<Verdict>> verdicts(List<Question> questions) {
    try {
      Path folder = Files.createTempDirectory("holdfast-rust");
      try {
        Optional<Done> version = run(folder, folder, "version", 30, List.of("rustc", "--version"));
        if (version.isEmpty()) {
          return Optional.empty();
        }
        TreeSet<String> wanted = new TreeSet<>();
        questions.forEach(question -> wanted.addAll(question.crates()));
        Optional<Map<String, Path>> crates =
            wanted.isEmpty() ? Optional.of(Map.of()) : crates(folder.resolve("crates"), wanted);
        return Optional.of(
            IntStream.range(0, questions.size())
                .parallel()
                .mapToObj(i -> verdict(folder.resolve("p" + i), questions.get(i), crates))
                .toList());
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the folder of temporary files", e);
    }
  }

  private Verdict verdict(Path folder, Question question, Optional<Map<String, Path>> crates) {
    List<String> command = new ArrayList<>(List.of("rustc", "--edition", question.edition()));
    boolean program = question.source().contains(MAIN);
    command.addAll(List.of("--crate-name", "listing", "--crate-type", program ? "bin" : "lib"));
    command.addAll(List.of("--cap-lints", "allow", "-C", "debuginfo=0"));
    command.addAll(List.of("--emit", program && question.run() ? "link" : "metadata"));
    for (String crate : question.crates()) {
      Path library = crates.map(known -> known.get(crate)).orElse(null);
      if (library == null) {
        String why =
            fetching ? "could not be fetched or built" : "is not here, and nothing is fetched";
        return new Verdict.Unknown("the crate `" + crate + "` " + why);
      }
      command.addAll(List.of("-L", "dependency=" + library.getParent()));
      command.addAll(List.of("--extern", crate.replace('-', '_') + "=" + library));
    }
    command.addAll(List.of("-o", folder.resolve("listing").toString()));
    command.add(folder.resolve("main.rs").toString());
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("main.rs"), question.source());
      Optional<Done> compiled = run(folder, folder, "rustc", COMPILE_SECONDS, command);
      if (compiled.isEmpty()) {
        return new Verdict.Unknown("rustc did not end within " + COMPILE_SECONDS + " seconds");
      }
      if (compiled.get().status() != 0) {
        return refused(compiled.get().errors());
      }
      if (!program || !question.run()) {
        return new Verdict.Compiled();
      }
      List<String> listing = List.of(folder.resolve("listing").toString());
      return run(folder, folder, "run", RUN_SECONDS, listing)
          .<Verdict>map(done -> new Verdict.Ran(done.output(), done.status()))
          .orElse(new Verdict.Unknown("it did not end within " + RUN_SECONDS + " seconds"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the folder of temporary files", e);
    }
  }

  private static Verdict refused(String message) {
    TreeSet<String> codes = new TreeSet<>();
    Matcher matcher = CODE.matcher(message);
    while (matcher.find()) {
      codes.add(matcher.group(1));
    }
    return new Verdict.Refused(List.copyOf(codes), message);
  }

  /** The library of each crate that cargo can build from what is on this machine. */
  private Optional<Map<String, Path>> crates(Path folder, TreeSet<String> wanted)
      throws IOException {
    Files.createDirectories(folder.resolve("src"));
    Files.writeString(folder.resolve("src").resolve("lib.rs"), "");
    List<String> here = new ArrayList<>();
    List<String> resolve = cargo("generate-lockfile");
    for (String name : wanted) {
      manifest(folder, List.of(name));
      Optional<Done> resolved = run(folder, folder, "resolve", BUILD_SECONDS, resolve);
      if (resolved.isPresent() && resolved.get().status() == 0) {
        here.add(name);
      }
    }
    manifest(folder, here);
    List<String> command = cargo("build", "--target-dir", "t");
    Optional<Done> built = run(folder, folder, "cargo", BUILD_SECONDS, command);
    if (built.isEmpty() || built.get().status() != 0) {
      return Optional.empty();
    }
    Map<String, Path> libraries = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("t").resolve("debug").resolve("deps"))) {
      for (Path file : files.sorted().toList()) {
        for (String crate : here) {
          String library = crate.replace('-', '_');
          String name = file.getFileName().toString();
          if (name.matches("(lib)?" + library + "-[0-9a-f]+\\.(rlib|so|dylib|dll)")) {
            libraries.put(crate, file);
          }
        }
      }
    }
    return Optional.of(libraries);
  }

  private List<String> cargo(String... words) {
    List<String> command = new ArrayList<>(List.of("cargo"));
    command.addAll(List.of(words));
    command.add("--quiet");
    command.addAll(fetching ? List.of("--config", "net.retry=0") : List.of("--offline"));
    return command;
  }

  private void manifest(Path folder, List<String> crates) throws IOException {
    StringBuilder manifest = new StringBuilder();
    manifest.append("[package]\nname = \"crates\"\nversion = \"0.0.0\"\nedition = \"2021\"\n");
    manifest.append("[dependencies]\n");
    for (String name : crates) {
      manifest.append(dependency(name));
    }
    Files.writeString(folder.resolve("Cargo.toml"), manifest);
    Files.deleteIfExists(folder.resolve("Cargo.lock"));
  }

  private String dependency(String name) {
    String version = "*";
    List<String> features = List.of();
    for (String specification : specifications) {
      List<String> words = List.of(specification.split(" "));
      if (words.get(0).equals(name)) {
        version = words.get(1);
        features = words.subList(2, words.size()).stream().map(word -> '"' + word + '"').toList();
      }
    }
    String list = String.join(", ", features);
    return name + " = { version = \"" + version + "\", features = [" + list + "] }\n";
  }

  private record Done(int status, String output, String errors) {}

  /** Empty if there is no such command, or it was stopped because it took too long. */
  private static Optional<Done> run(
      Path folder, Path files, String name, int seconds, List<String> command) throws IOException {
    Path output = files.resolve(name + ".out");
    Path errors = files.resolve(name + ".err");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
    Process process;
    try {
      process = builder.start();
    } catch (IOException absent) {
      return Optional.empty();
    }
    try {
      process.getOutputStream().close();
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        return Optional.empty();
      }
      return Optional.of(new Done(process.exitValue(), text(output), text(errors)));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      process.destroyForcibly();
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static void remove(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.sorted(java.util.Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
