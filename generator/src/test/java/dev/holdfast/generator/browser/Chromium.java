package dev.holdfast.generator.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
    if (found.isEmpty() && Programs.canInstall()) {
      Programs.install("chromium");
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
    Optional<Path> onPath = Programs.onPath(NAMES);
    return onPath.isPresent()
        ? onPath
        : PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }
}
