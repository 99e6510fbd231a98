package dev.holdfast.generator.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.holdfast.generator.course.SourceText;
import dev.holdfast.generator.problem.Problem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading's words, and what {@code {#id .class}} at its end says.
 *
 * @param cut the offset at which the words end and the braces begin
 */
record HeadingText(String words, String id, List<String> classes, int cut) {

  private static final Pattern BRACES =
      Pattern.compile("[ \\t]*\\{[ \\t]*((?:[#.][A-Za-z0-9_][\\w:.-]*[ \\t]*)+)\\}[ \\t]*$");

  /** Braces at the end that were meant for us. */
  private static final Pattern MEANT =
      Pattern.compile("\\{[ \\t]*(?:[#.][^{}]*|[\\w-]+[ \\t]*=[^{}]*)\\}[ \\t]*$");

  /** Reports braces that hold something else than an id and classes. */
  static void checkBraces(Heading heading, SourceText source, List<Problem> problems) {
    BasedSequence text = heading.getText();
    Matcher meant = MEANT.matcher(text);
    if (heading.getLastChild() instanceof Text && meant.find() && !BRACES.matcher(text).find()) {
      int start = text.getStartOffset();
      problems.add(
          source
              .error(start + meant.start(), start + meant.end(), "a heading has no such attribute")
              .help("it may have an id and classes: {#the-id .a-class}"));
    }
  }

  static HeadingText of(Heading heading) {
    BasedSequence text = heading.getText();
    Node last = heading.getLastChild();
    Matcher braces = BRACES.matcher(text);
    if (!(last instanceof Text) || !braces.find()) {
      int end = Integer.MAX_VALUE;
      return new HeadingText(Words.of(heading, end), "", List.of(), end);
    }
    int cut = text.getStartOffset() + braces.start();
    String id = "";
    List<String> classes = new java.util.ArrayList<>();
    for (String word : braces.group(1).strip().split("[ \\t]+")) {
      if (word.startsWith("#")) {
        id = word.substring(1);
      } else {
        classes.add(word.substring(1));
      }
    }
    return new HeadingText(Words.of(heading, cut), id, List.copyOf(classes), cut);
  }
}
