package dev.holdfast.generator.output;

import dev.holdfast.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The only writer. A site is written whole beside its place and then put there in one step, so that
 * a failure at any moment leaves either the old site or the new one.
 */
public final class SiteWriter {

  /** Every site has it, so a folder with it is one of ours, which may be replaced. */
  private static final String MARK = ".nojekyll";

  private static final String KEPT = ".gitignore";

  private SiteWriter() {}

  /**
   * Replaces {@code out} by the site; a {@code .gitignore} in it stays. Refuses a folder that holds
   * the course, or anything that is no site, and returns what kept it from writing.
   */
  public static Optional<Problem> write(Site site, Path out, Path book) {
    Path target = out.toAbsolutePath().normalize();
    Path draft = null;
    try {
      if (Files.isSymbolicLink(target)) {
        target = target.toRealPath();
      }
      Optional<Problem> refusal = refusal(target, out, book.toAbsolutePath().normalize());
      if (refusal.isPresent()) {
        return refusal;
      }
      Files.createDirectories(target.getParent());
      draft = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + "-");
      fill(site, draft.resolve("new"));
      keep(target.resolve(KEPT), draft.resolve("new").resolve(KEPT));
      swap(draft, target);
      return Optional.empty();
    } catch (IOException failed) {
      return Optional.of(
          Problem.error(out, "the site cannot be written here: " + reason(failed))
              .help("the site that stood here, if any, is as it was"));
    } finally {
      delete(draft);
    }
  }

  private static Optional<Problem> refusal(Path target, Path out, Path book) throws IOException {
    if (target.getFileName() == null || book.startsWith(target)) {
      return Optional.of(
          Problem.error(out, "the site would replace the course itself")
              .help("name another folder with -d"));
    }
    if (!Files.exists(target)) {
      return Optional.empty();
    }
    if (!Files.isDirectory(target)) {
      return Optional.of(Problem.error(out, "this is a file, and the site is a folder"));
    }
    try (Stream<Path> entries = Files.list(target)) {
      boolean empty = entries.allMatch(entry -> entry.getFileName().toString().equals(KEPT));
      if (empty || (Files.exists(target.resolve(MARK)) && !Files.exists(target.resolve(".git")))) {
        return Optional.empty();
      }
    }
    return Optional.of(
        Problem.error(out, "this folder holds something other than a site, and would be replaced")
            .help("name an empty or a new folder with -d, or remove this one"));
  }

  private static void fill(Site site, Path folder) throws IOException {
    Files.createDirectory(folder);
    Path parent = folder;
    for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!path.getParent().equals(parent)) {
        parent = path.getParent();
        Files.createDirectories(parent);
      }
      Files.write(path, file.getValue());
    }
  }

  private static void keep(Path old, Path kept) throws IOException {
    if (Files.exists(old) && !Files.exists(kept)) {
      Files.copy(old, kept);
    }
  }

  private static void swap(Path draft, Path target) throws IOException {
    Path old = draft.resolve("old");
    boolean replaces = Files.exists(target);
    if (replaces) {
      Files.move(target, old);
    }
    try {
      Files.move(draft.resolve("new"), target);
    } catch (IOException failed) {
      if (replaces) {
        Files.move(old, target);
      }
      throw failed;
    }
  }

  private static String reason(IOException failed) {
    return switch (failed) {
      case AccessDeniedException denied -> "permission denied";
      case FileSystemException system when system.getReason() != null -> system.getReason();
      case FileSystemException system -> system.getFile() + " is in the way";
      case IOException other -> String.valueOf(other.getMessage());
    };
  }

  /** What cannot be deleted is left: the site itself is in its place by now. */
  private static void delete(Path folder) {
    if (folder == null) {
      return;
    }
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failed)
                throws IOException {
              Files.delete(visited);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException kept) {
      return;
    }
  }
}
