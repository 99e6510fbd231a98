package dev.holdfast.generator.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The Chromium or Chrome of this machine. Where there is none, it is installed as root on Debian or
 * Ubuntu; elsewhere the tests fail and say what to install: they are never skipped.
 */
final class Chromium {

  private static final List<String> NAMES =
      List.of(
          "chromium",
          "google-chrome",
          "google-chrome-stable",
          "chrome",
          "chromium-browser",
          "chromium.exe",
          "chrome.exe");

  private static final List<String> PLACES =
      List.of(
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe");

  private Chromium() {}

  /** The program to start. */
  static Path find() {
    Optional<Path> found = search();
    if (found.isEmpty() && Files.isExecutable(Path.of("/usr/bin/apt-get")) && isRoot()) {
      install();
      found = search();
    }
    return found.orElseThrow(
        () ->
            new IllegalStateException(
                "The browser tests need Chromium or Chrome. Install it (Debian, Ubuntu: apt-get"
                    + " install chromium; macOS: brew install --cask chromium), or set"
                    + " HOLDFAST_CHROMIUM to its program."));
  }

  private static Optional<Path> search() {
    String named = System.getenv("HOLDFAST_CHROMIUM");
    if (named != null && !named.isEmpty()) {
      if (!Files.isExecutable(Path.of(named))) {
        throw new IllegalStateException("HOLDFAST_CHROMIUM names no program: " + named);
      }
      return Optional.of(Path.of(named));
    }
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      for (String name : NAMES) {
        Path program = Path.of(folder, name);
        if (Files.isRegularFile(program) && Files.isExecutable(program)) {
          return Optional.of(program);
        }
      }
    }
    return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static void install() {
    System.err.println("Installing the chromium package for the browser tests …");
    run("apt-get", "update", "-qq");
    run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
  }

  private static void run(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.INHERIT);
      Process process = builder.start();
      if (!process.waitFor(10, TimeUnit.MINUTES)) {
        process.destroy();
        throw new IllegalStateException("took too long: " + String.join(" ", command));
      }
      if (process.exitValue() != 0) {
        throw new IllegalStateException("failed: " + String.join(" ", command));
      }
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException("failed: " + String.join(" ", command), failed);
    }
  }
}
