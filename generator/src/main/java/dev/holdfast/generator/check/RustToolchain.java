package dev.holdfast.generator.check;

import java.util.List;
import java.util.Optional;

/** A real Rust compiler, and a machine to run what it made. */
@FunctionalInterface
public interface RustToolchain {

  /** What comes of each program, in order; empty where there is no compiler. */
  Optional<List<Verdict>> verdicts(List<Question> questions);

  /** A program with the crates that it needs; it is run if {@code run} and if it has a main. */
  record Question(String source, String edition, List<String> crates, boolean run) {

    public Question {
      crates = List.copyOf(crates);
    }
  }

  /** What comes of a program. */
  sealed interface Verdict {

    /** The compiler refuses it; {@code message} is all that it says. */
    record Refused(List<String> codes, String message) implements Verdict {

      public Refused {
        codes = List.copyOf(codes);
      }
    }

    /** It compiles, and was not to be run or cannot be. */
    record Compiled() implements Verdict {}

    /** It compiles and ran to its end; {@code status} is 0 if all went well. */
    record Ran(String output, int status) implements Verdict {}

    /** Nobody knows, for this reason. */
    record Unknown(String reason) implements Verdict {}
  }
}
