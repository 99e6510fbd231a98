package dev.holdfast.generator.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.holdfast.generator.course.Listing;
import dev.holdfast.generator.course.SourceText;
import dev.holdfast.generator.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words behind a fence's backticks: a language, and words and attributes for us. */
record Fence(String language, Attributes attributes) {

  /** What mdBook and rustdoc know; they say nothing to us. */
  private static final Set<String> FOREIGN =
      Set.of(
          "ignore",
          "should_panic",
          "no_run",
          "compile_fail",
          "noplayground",
          "noplaypen",
          "playground",
          "mdbook-runnable",
          "editable",
          "does_not_compile",
          "panics",
          "not_desired_behavior",
          "edition2015",
          "edition2018",
          "edition2021",
          "edition2024");

  /** The title of a fence that says what the program before it prints. */
  private static final String PRINTS = "It prints";

  static Fence read(FencedCodeBlock block, SourceText source, List<Problem> problems) {
    BasedSequence info = block.getInfo();
    int start = info.getStartOffset();
    int end = info.isEmpty() ? start : info.getEndOffset();
    String text = source.text();
    int stop = start;
    while (stop < end && " \t,{".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    String language = text.substring(start, stop).toLowerCase(Locale.ROOT);
    return new Fence(language, Attributes.read(source, stop, end, problems));
  }

  /** rustdoc's form for a program that must not compile: {@code compile_fail,E0277}. */
  private static boolean isErrorCode(String word) {
    return word.matches("E\\d{4}");
  }

  boolean isSim() {
    return attributes.has("sim");
  }

  /** The code, with the place of every line in the chapter. */
  static SourceText code(FencedCodeBlock block, SourceText source) {
    SourceText.Builder code = new SourceText.Builder();
    for (BasedSequence line : block.getContentLines()) {
      code.append(source, line.getStartOffset(), line.getEndOffset());
    }
    int at = Math.min(block.getStartOffset(), source.text().length());
    return code.build(source.slice(at, at).pieces().get(0));
  }

  /**
   * The program in the fence with what the chapter claims of it: the words of its first line, and a
   * fence right behind it with what it prints or what rustc says.
   */
  Listing listing(FencedCodeBlock block, SourceText code, boolean isRefused, SourceText source) {
    List<String> codes = new ArrayList<>();
    Optional<String> edition = Optional.empty();
    for (Attributes.Attribute attribute : attributes.list()) {
      if (isErrorCode(attribute.name())) {
        codes.add(attribute.name());
      } else if (attribute.name().startsWith("edition")) {
        edition = Optional.of(attribute.name().substring("edition".length()));
      }
    }
    boolean refused = isRefused || attributes.has("compile_fail");
    Optional<String> output = Optional.empty();
    Optional<String> message = Optional.empty();
    if (block.getNextAnyNot(BlankLine.class) instanceof FencedCodeBlock next) {
      Fence behind = read(next, source, new ArrayList<>());
      String text = code(next, source).text();
      if (behind.language.equals("text")
          && behind.attributes.value("title").orElse("").equals(PRINTS)) {
        output = Optional.of(text);
      } else if (behind.language.equals("rustc")) {
        message = text.lines().findFirst();
      }
    }
    String crates = attributes.value("crates").orElse("").strip();
    int start = block.getOpeningMarker().getStartOffset();
    int end = Math.max(start + 1, block.getInfo().getEndOffset());
    return new Listing(
        code,
        edition,
        crates.isEmpty() ? List.of() : List.of(crates.split("[ ,]+")),
        !attributes.has("ignore"),
        refused || attributes.has("does_not_compile"),
        codes,
        message,
        !attributes.has("no_run"),
        attributes.has("should_panic") || attributes.has("panics"),
        output,
        source,
        start,
        end - start);
  }

  void check(SourceText source, List<Problem> problems) {
    if (isSim() && !language.equals("rust")) {
      Attributes.Attribute sim = attributes.find("sim").orElseThrow();
      problems.add(
          source
              .error(sim.start(), sim.end(), "only Rust runs in the simulator")
              .help("begin the fence with ```rust sim"));
    }
    for (Attributes.Attribute attribute : attributes.list()) {
      boolean ours =
          switch (attribute.name()) {
            case "sim" -> attribute.value().isEmpty();
            case "title" -> attribute.value().isPresent();
            case "frame", "expect" -> isSim() && attribute.value().isPresent();
            case "crates" -> language.equals("rust") && attribute.value().isPresent();
            default -> FOREIGN.contains(attribute.name()) || isErrorCode(attribute.name());
          };
      if (!ours) {
        problems.add(
            source
                .error(
                    attribute.start(),
                    attribute.end(),
                    "unknown word `" + attribute.name() + "` in this fence's first line")
                .help(
                    "known are sim, title=\"…\", crates=\"…\", compile_fail and an error's code;"
                        + " behind sim also frame=… and expect=…"));
      }
    }
  }
}
