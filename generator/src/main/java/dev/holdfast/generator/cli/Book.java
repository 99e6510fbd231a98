package dev.holdfast.generator.cli;

import dev.holdfast.generator.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of a course that the build and the preview are given. */
final class Book {

  private Book() {}

  /** What keeps the folder from being one of a course: it is missing, or has no book.toml. */
  static Optional<Problem> problem(Path folder) {
    if (!Files.exists(folder)) {
      return Optional.of(Problem.error(folder, "there is no such folder"));
    }
    if (!Files.isDirectory(folder)) {
      return Optional.of(Problem.error(folder, "this is not a folder"));
    }
    if (!Files.isReadable(folder)) {
      return Optional.of(Problem.error(folder, "this folder cannot be read"));
    }
    if (!Files.exists(folder.resolve("book.toml"))) {
      return Optional.of(
          Problem.error(folder, "there is no book.toml in this folder")
              .help("name the folder that holds the course's book.toml and SUMMARY.md"));
    }
    return Optional.empty();
  }
}
