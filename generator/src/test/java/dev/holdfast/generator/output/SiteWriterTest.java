package dev.holdfast.generator.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.holdfast.generator.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SiteWriterTest {

  private static final Site SITE = site(Map.of(".nojekyll", "", "index.html", "new", "a/b", "x"));

  @TempDir private Path folder;
  private Path book;
  private Path out;

  @BeforeEach
  void makeFolders() throws IOException {
    book = Files.createDirectory(folder.resolve("book"));
    out = folder.resolve("out");
  }

  @Test
  void aSiteIsWrittenWhole() throws IOException {
    assertEquals(Optional.empty(), SiteWriter.write(SITE, out.resolve("deep"), book));
    assertEquals(
        Map.of(".nojekyll", "", "index.html", "new", "a/b", "x"), read(out.resolve("deep")));
  }

  @Test
  void theOldSiteIsReplacedAndItsIgnoreFileStays() throws IOException {
    Files.createDirectory(out);
    Files.writeString(out.resolve(".gitignore"), "*");
    Files.writeString(out.resolve(".nojekyll"), "");
    Files.writeString(out.resolve("old.html"), "old");
    assertEquals(Optional.empty(), SiteWriter.write(SITE, out, book));
    assertEquals(
        Map.of(".gitignore", "*", ".nojekyll", "", "index.html", "new", "a/b", "x"), read(out));
  }

  @Test
  void nothingIsLeftBeside() throws IOException {
    SiteWriter.write(SITE, out, book);
    SiteWriter.write(SITE, out, book);
    try (Stream<Path> beside = Files.list(folder)) {
      assertEquals(2, beside.count());
    }
  }

  @Test
  void aFolderOfOthersIsRefused() throws IOException {
    Files.createDirectory(out);
    Files.writeString(out.resolve("thesis.tex"), "years");
    Problem problem = SiteWriter.write(SITE, out, book).orElseThrow();
    assertTrue(problem.message().contains("other than a site"), problem.message());
    assertEquals(Map.of("thesis.tex", "years"), read(out));
  }

  @Test
  void aRepositoryIsRefused() throws IOException {
    Files.createDirectories(out.resolve(".git"));
    Files.writeString(out.resolve(".nojekyll"), "");
    assertTrue(SiteWriter.write(SITE, out, book).isPresent());
    assertTrue(Files.exists(out.resolve(".git")));
  }

  @Test
  void theCourseIsNeverReplaced() {
    assertTrue(SiteWriter.write(SITE, book, book).isPresent());
    assertTrue(SiteWriter.write(SITE, folder, book).isPresent());
  }

  @Test
  void aFileInTheWayIsRefused() throws IOException {
    Files.writeString(out, "");
    assertTrue(SiteWriter.write(SITE, out, book).isPresent());
    assertTrue(SiteWriter.write(SITE, out.resolve("below"), book).isPresent());
  }

  @Test
  void aFailureLeavesTheOldSite() throws IOException {
    assertEquals(Optional.empty(), SiteWriter.write(site(Map.of(".nojekyll", "")), out, book));
    String tooLong = "x".repeat(5000);
    assertTrue(SiteWriter.write(site(Map.of("a", "new", tooLong, "")), out, book).isPresent());
    assertEquals(Map.of(".nojekyll", ""), read(out));
    try (Stream<Path> beside = Files.list(folder)) {
      assertEquals(2, beside.count());
    }
  }

  private static Site site(Map<String, String> texts) {
    Map<String, byte[]> files = new TreeMap<>();
    texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return Site.of(files);
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }
}
