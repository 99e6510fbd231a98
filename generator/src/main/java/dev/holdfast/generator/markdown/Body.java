package dev.holdfast.generator.markdown;

/**
 * A chapter as html in three pieces, so that a page can put something between them.
 *
 * @param title the inline content of its first heading of level 1
 * @param lede the paragraph right below that heading, in a chapter with front matter; may be empty
 * @param text everything else
 */
public record Body(String title, String lede, String text) {}
