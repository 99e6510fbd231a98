package dev.holdfast.generator.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BookFolderTest {

  @Test
  void theFolderOfTheUserIsAFolder() {
    assertTrue(new BookFolder(Path.of(".")).bytes("pom.xml").isPresent());
    assertTrue(new BookFolder(Path.of("")).bytes("pom.xml").isPresent());
    assertTrue(new BookFolder(Path.of("src", "..")).bytes("pom.xml").isPresent());
  }

  @Test
  void noPathLeadsOut(@TempDir Path folder) throws IOException {
    Path book = Files.createDirectory(folder.resolve("book"));
    Files.writeString(folder.resolve("secret"), "x");
    assertFalse(new BookFolder(book).bytes("../secret").isPresent());
    assertFalse(new BookFolder(book).bytes(folder.resolve("secret").toString()).isPresent());
    assertFalse(new BookFolder(book).bytes("").isPresent());
    try {
      Files.createSymbolicLink(book.resolve("link"), folder.resolve("secret"));
    } catch (UnsupportedOperationException e) {
      return;
    }
    assertFalse(new BookFolder(book).bytes("link").isPresent());
  }

  @Test
  void textHasOneKindOfLineEnd(@TempDir Path book) throws IOException {
    Files.write(
        book.resolve("a"), "\ufeffa\r\nb\rc\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Files.write(book.resolve("b"), new byte[] {(byte) 0xff});
    assertEquals("a\nb\nc\n", new BookFolder(book).text("a").orElseThrow().text());
    assertFalse(new BookFolder(book).text("b").isPresent());
  }
}
