package dev.holdfast.generator.course;

import java.nio.file.Path;
import java.util.Optional;

/** The files of the course's folder, by their path inside it with {@code /} between the parts. */
public interface CourseFiles {

  /** The file's bytes; absent where there is no such file inside the course's folder. */
  Optional<byte[]> bytes(String path);

  /** The file's text; absent where there is no such file, or it is no UTF-8. */
  Optional<SourceText> text(String path);

  /** The name to be shown of a path, which need not exist. */
  Path shown(String path);
}
