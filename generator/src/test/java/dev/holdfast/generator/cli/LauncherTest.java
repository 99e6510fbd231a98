package dev.holdfast.generator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged tool, started as a user starts it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "holdfast.cmd is for Windows")
final class LauncherTest {

  private static final Path LAUNCHER =
      Path.of("target", "holdfast", "bin", "holdfast").toAbsolutePath();

  @TempDir private Path folder;

  /** What a run printed, and its exit code. */
  private record Run(int code, String out, String err) {}

  @Test
  void exitCodesArePassedOn() throws Exception {
    assertEquals(0, run(Map.of(), "--version").code());
    assertEquals(1, run(Map.of(), "sim", folder.resolve("none").toString()).code());
    assertEquals(2, run(Map.of(), "bulid").code());
  }

  @Test
  void theFirstRunMakesAnArchiveAndTheSecondUsesIt() throws Exception {
    Path program = program();
    Run first = run(Map.of(), "sim", program.toString());
    List<Path> archives = cached();
    assertEquals(1, archives.size(), archives.toString());
    Run second = run(Map.of(), "sim", program.toString());
    assertEquals(first, second);
    assertEquals(archives, cached());
    assertEquals("", second.err());
  }

  @Test
  void aRunThatFailsLeavesNoArchive() throws Exception {
    run(Map.of(), "sim", folder.resolve("none").toString());
    assertEquals(List.of(), cached());
  }

  @Test
  void aBrokenArchiveChangesNothing() throws Exception {
    Path program = program();
    Run first = run(Map.of(), "sim", program.toString());
    Files.writeString(cached().get(0), "no archive");
    assertEquals(first, run(Map.of(), "sim", program.toString()));
  }

  @Test
  void aCacheThatCannotBeMadeChangesNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    Run run = run(Map.of("XDG_CACHE_HOME", file.toString()), "sim", program().toString());
    assertEquals(0, run.code());
    assertEquals("", run.err());
    assertTrue(run.out().contains("ok"), run.out());
  }

  @Test
  void anOldJdkIsPassedOver() throws Exception {
    Path old = Files.createDirectories(folder.resolve("old/bin")).getParent();
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.9\"\n");
    for (String tool : List.of("java", "javac")) {
      Path program = Files.writeString(old.resolve("bin").resolve(tool), "#!/bin/sh\nexit 9\n");
      assertTrue(program.toFile().setExecutable(true));
    }
    assertEquals(0, run(Map.of("JAVA_HOME", old.toString()), "--version").code());
  }

  @Test
  void itRunsThroughALinkAndFromAnywhere() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("hf"), LAUNCHER);
    assertEquals(0, run(List.of(link.toString(), "--version"), Map.of()).code());
  }

  @Test
  void aFileMayHaveAnyName() throws Exception {
    Path file = Files.copy(program(), folder.resolve("sea weed é.rs"));
    Run run = run(Map.of("LC_ALL", "C"), "sim", "--format", "json", file.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("sea weed é.rs"), run.out());
  }

  @Test
  void thereAreNoColoursInAPipe() throws Exception {
    Run run = run(Map.of("TERM", "xterm"), "sim", folder.resolve("none").toString());
    assertFalse(run.err().contains("\u001b"), run.err());
  }

  private Path program() throws IOException {
    return Files.writeString(folder.resolve("a.rs"), "fn main() {\n    println!(\"é\");\n}\n");
  }

  private List<Path> cached() throws IOException {
    Path cache = folder.resolve("cache/holdfast");
    if (Files.notExists(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(cache)) {
      return files.toList();
    }
  }

  private Run run(Map<String, String> environment, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(arguments));
    return run(command, environment);
  }

  private Run run(List<String> command, Map<String, String> environment) throws Exception {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.toFile());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().remove("HOLDFAST_NO_ARCHIVE");
    builder.environment().putAll(environment);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    int code = builder.start().waitFor();
    Run run =
        new Run(
            code,
            Files.readString(out, StandardCharsets.UTF_8),
            Files.readString(err, StandardCharsets.UTF_8));
    Files.delete(out);
    Files.delete(err);
    return run;
  }
}
