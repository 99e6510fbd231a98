package dev.holdfast.simulator.trace;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * How a run ended.
 *
 * @param word as {@code holdfast sim} prints it
 * @param sentence what the reader is told
 * @param bad false for a run that ended as a program should
 * @param diagnostic what went wrong and where, in rustc's form
 * @param lifeOf the place whose life explains the end, such as alloc1; empty if there is none
 * @param life its events, oldest first
 */
public record Verdict(
    String word,
    List<Word> sentence,
    boolean bad,
    Optional<Diagnostic> diagnostic,
    String lifeOf,
    List<Event> life) {

  public Verdict {
    sentence = List.copyOf(sentence);
    life = List.copyOf(life);
  }

  /** Something that happened to a place; {@code bad} marks the misuse itself. */
  public record Event(int step, int line, List<Word> words, boolean bad) {
    public Event {
      words = List.copyOf(words);
    }
  }
}
