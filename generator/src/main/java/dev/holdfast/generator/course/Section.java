package dev.holdfast.generator.course;

/**
 * A heading of a chapter: its level from 1 to 6, its id on the page, its words without markup, and
 * where it starts in the chapter's text.
 */
public record Section(int level, String id, String words, int offset) {}
