package dev.holdfast.generator.markdown;

import dev.holdfast.generator.course.SourceText;
import dev.holdfast.generator.problem.Problem;
import dev.holdfast.simulator.Answer.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What an author says of a live program: the first frame, the verdict. */
final class ProgramAttributes {

  private ProgramAttributes() {}

  /** The frame, from 1; absent for the last one, which is also the default. */
  static OptionalInt frame(Attributes attributes, SourceText source, List<Problem> problems) {
    String word = attributes.value("frame").orElse("last");
    if (word.equals("last")) {
      return OptionalInt.empty();
    }
    if (word.matches("[1-9][0-9]{0,5}")) {
      return OptionalInt.of(Integer.parseInt(word));
    }
    Attributes.Attribute frame = attributes.find("frame").orElseThrow();
    problems.add(
        source
            .error(frame.start(), frame.end(), "a frame is a number from 1, or `last`")
            .help("step to the telling one in the simulator and write its number"));
    return OptionalInt.empty();
  }

  /**
   * The verdict that the author declares; {@code ok} if none, empty if there is no such verdict.
   */
  static String expect(Attributes attributes, SourceText source, List<Problem> problems) {
    String word = attributes.value("expect").orElse(Verdict.OK.word());
    List<String> known = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      if (verdict != Verdict.UNSUPPORTED) {
        known.add(verdict.word());
      }
    }
    if (!known.contains(word)) {
      Attributes.Attribute expect = attributes.find("expect").orElseThrow();
      problems.add(
          source
              .error(expect.start(), expect.end(), "there is no such verdict")
              .help("verdicts are " + String.join(", ", known)));
      return "";
    }
    return word;
  }
}
