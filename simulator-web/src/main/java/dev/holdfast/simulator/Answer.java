package dev.holdfast.simulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the simulator says of one program, in the form that {@code holdfast sim --format json}
 * prints: the verdict and its evidence. Absent evidence is an empty list or optional.
 */
public record Answer(
    Verdict verdict,
    List<Error> errors,
    List<String> stdout,
    Optional<Panic> panic,
    Optional<Misuse> at,
    List<FutureLayout> futures) {

  public Answer {
    errors = List.copyOf(errors);
    stdout = List.copyOf(stdout);
    futures = List.copyOf(futures);
  }

  /** The verdicts, in the words of the answer's form. */
  public enum Verdict {
    OK("ok"),
    REJECTED("rejected"),
    PANICKED("panicked"),
    UNDEFINED_BEHAVIOUR("undefined-behaviour"),
    PIN_CONTRACT_VIOLATED("pin-contract-violated"),
    HANGS("hangs"),
    LIMIT("limit"),
    UNSUPPORTED("unsupported");

    private final String word;

    Verdict(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** A rejection, or what is unsupported: rustc's code (may be empty), 1-based line, first line. */
  public record Error(String code, int line, String message) {}

  /** A panic: its 1-based line and the first line of its message. */
  public record Panic(int line, String message) {}

  /** A misuse: the 1-based line of the offending access or move, and its kind. */
  public record Misuse(int line, String kind) {}

  /** One async body, each instance of a generic one on its own; sizes in bytes. */
  public record FutureLayout(
      String name, long size, int align, Map<String, List<Saved>> variants) {}

  /** A saved local or upvar of one variant; {@code kind} is "local" or "upvar". */
  public record Saved(String name, long size, String kind) {}
}
