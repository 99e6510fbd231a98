package dev.holdfast.generator.course;

import java.util.List;
import java.util.Optional;

/**
 * A Rust program that a chapter shows as text, and what the chapter claims of it.
 *
 * @param text its source, with the place of every character
 * @param edition the edition that its fence names; the course's own where it names none
 * @param crates the crates that it needs
 * @param checked whether it may be compiled at all; the author can say {@code ignore}
 * @param refused whether the compiler must refuse it
 * @param codes the codes of errors that the compiler must name
 * @param message the first line of the message that the chapter shows behind it
 * @param run whether it may be run
 * @param panics whether it must end in a panic
 * @param output what it must print
 * @param chapter the chapter's text, in which it begins at {@code offset}
 * @param length how many characters of its first line are to be underlined
 */
public record Listing(
    SourceText text,
    Optional<String> edition,
    List<String> crates,
    boolean checked,
    boolean refused,
    List<String> codes,
    Optional<String> message,
    boolean run,
    boolean panics,
    Optional<String> output,
    SourceText chapter,
    int offset,
    int length) {

  public Listing {
    crates = List.copyOf(crates);
    codes = List.copyOf(codes);
  }
}
