package dev.holdfast.generator.course;

import java.util.Optional;

/**
 * One chapter as its author wrote it: its line in SUMMARY.md, its front matter, and the text below
 * it with all includes expanded.
 *
 * @param title the title in SUMMARY.md
 * @param depth how deep it stands in the list of chapters, 0 at the top
 * @param file its path inside the book's folder, with {@code /} between the parts
 * @param page its page's path inside the site
 * @param text the markdown below the front matter
 */
public record Chapter(
    Optional<ChapterNumber> number,
    String title,
    int depth,
    String file,
    String page,
    FrontMatter front,
    SourceText text) {

  /** The folder that the chapter's relative paths start from, without a slash at its end. */
  public String folder() {
    int slash = file.lastIndexOf('/');
    return slash < 0 ? "" : file.substring(0, slash);
  }
}
