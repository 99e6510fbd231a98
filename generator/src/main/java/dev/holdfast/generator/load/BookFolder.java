package dev.holdfast.generator.load;

import dev.holdfast.generator.course.CourseFiles;
import dev.holdfast.generator.course.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of a course; no path leads out of it, neither by {@code ..} nor by a link. */
record BookFolder(Path folder) implements CourseFiles {

  @Override
  public Optional<byte[]> bytes(String path) {
    Path root = folder.toAbsolutePath().normalize();
    Path file = root.resolve(path).normalize();
    if (!file.startsWith(root) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + shown(path), e);
    }
  }

  @Override
  public Optional<SourceText> text(String path) {
    return bytes(path)
        .flatMap(bytes -> decode(bytes))
        .map(text -> SourceText.of(shown(path), text));
  }

  @Override
  public Path shown(String path) {
    return folder.resolve(path).normalize();
  }

  /** UTF-8 without a byte order mark, lines ended by {@code \n} alone. */
  private static Optional<String> decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
      return Optional.of(bare.replace("\r\n", "\n").replace('\r', '\n'));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
