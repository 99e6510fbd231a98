package dev.holdfast.generator.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The programs of this machine, and how more of them come to it. */
final class Programs {

  private Programs() {}

  /** The first of these names that is a program on the path. */
  static Optional<Path> onPath(List<String> names) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      for (String name : names) {
        Path program = Path.of(folder, name);
        if (Files.isRegularFile(program) && Files.isExecutable(program)) {
          return Optional.of(program);
        }
      }
    }
    return Optional.empty();
  }

  /** As root on Debian or Ubuntu packages can be installed. */
  static boolean canInstall() {
    return Files.isExecutable(Path.of("/usr/bin/apt-get"))
        && "root".equals(System.getProperty("user.name"));
  }

  static void install(String name) {
    System.err.println("Installing the package " + name + " for the browser tests …");
    run("apt-get", "update", "-qq");
    run("apt-get", "install", "-y", "-qq", "--no-install-recommends", name);
  }

  /** Runs a program to its end; anything but success is an error. */
  static void run(String... command) {
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
