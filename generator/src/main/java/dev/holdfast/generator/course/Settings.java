package dev.holdfast.generator.course;

import java.util.List;
import java.util.Optional;

/**
 * What book.toml says of the whole course.
 *
 * @param language a BCP 47 tag, for {@code <html lang>}
 * @param edition the Rust edition that the programs are written in
 * @param crates the crates that programs may use: a name, a version, and features, in one text
 * @param baseUrl where the site will stand, with a slash at its end
 */
public record Settings(
    String title,
    String subtitle,
    String description,
    List<String> authors,
    String language,
    String edition,
    List<String> crates,
    Optional<String> baseUrl) {

  public Settings {
    authors = List.copyOf(authors);
    crates = List.copyOf(crates);
  }
}
