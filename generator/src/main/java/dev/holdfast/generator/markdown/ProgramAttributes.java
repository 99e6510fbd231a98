package dev.holdfast.generator.markdown;

import dev.holdfast.generator.course.FrameChoice;
import dev.holdfast.generator.course.SourceText;
import dev.holdfast.generator.problem.Problem;
import dev.holdfast.simulator.Answer.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an author says of a live program: the first frame, the verdict. */
final class ProgramAttributes {

  private static final Pattern LINE = Pattern.compile("line ([1-9][0-9]{0,5})( last)?");

  private ProgramAttributes() {}

  /** The frame to be drawn first: a number from 1, one at a line, or the last of all. */
  static FrameChoice frame(Attributes attributes, SourceText source, List<Problem> problems) {
    String word = attributes.value("frame").orElse("last");
    if (word.equals("last")) {
      return new FrameChoice.Last();
    }
    if (word.matches("[1-9][0-9]{0,5}")) {
      return new FrameChoice.Number(Integer.parseInt(word));
    }
    Matcher line = LINE.matcher(word);
    if (line.matches()) {
      int number = Integer.parseInt(line.group(1));
      return line.group(2) == null
          ? new FrameChoice.FirstAt(number)
          : new FrameChoice.LastAt(number);
    }
    Attributes.Attribute frame = attributes.find("frame").orElseThrow();
    problems.add(
        source
            .error(
                frame.start(),
                frame.end(),
                "a frame is a number from 1, `last`, `line 16` or `line 16 last`")
            .help("step to the telling one in the simulator and write its number, or its line"));
    return new FrameChoice.Last();
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
