package dev.holdfast.generator.check;

import dev.holdfast.generator.check.RustToolchain.Question;
import dev.holdfast.generator.check.RustToolchain.Verdict;
import dev.holdfast.generator.course.Listing;
import dev.holdfast.generator.course.Program;
import dev.holdfast.generator.course.SourceText;
import dev.holdfast.generator.markdown.ChapterText;
import dev.holdfast.generator.problem.Problem;
import dev.holdfast.simulator.Answer;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Holds every program of the course against a real compiler: it is taken or refused as the chapter
 * says, with those codes, and prints that. What cannot be checked is named in a warning.
 */
public final class RustCheck {

  /** What a chapter claims of a program, at its place. */
  private record Claim(
      Question question,
      boolean refused,
      List<String> codes,
      Optional<String> message,
      boolean panics,
      Optional<String> output,
      SourceText chapter,
      int offset,
      int length) {

    Problem error(String problem) {
      return chapter.error(offset, offset + length, problem);
    }

    Problem warning(String problem) {
      return chapter.warning(offset, offset + length, problem);
    }
  }

  private RustCheck() {}

  /** Adds a problem for each claim that does not hold; {@code edition} is the course's own. */
  public static void check(
      List<ChapterText> texts,
      Map<Program, ProgramRunner.Run> runs,
      String edition,
      RustToolchain toolchain,
      List<Problem> problems) {
    List<Claim> claims = new ArrayList<>();
    Map<String, List<Claim>> unknown = new LinkedHashMap<>();
    for (ChapterText text : texts) {
      for (Listing listing : text.listings()) {
        Claim claim = claim(listing, edition);
        if (listing.checked()) {
          claims.add(claim);
        } else {
          unknown.computeIfAbsent("the author says `ignore`", r -> new ArrayList<>()).add(claim);
        }
      }
      for (Program program : text.programs()) {
        claim(program, runs.get(program), edition).ifPresent(claims::add);
      }
    }
    Optional<List<Verdict>> verdicts =
        toolchain.verdicts(claims.stream().map(Claim::question).toList());
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      Verdict verdict =
          verdicts.isPresent()
              ? verdicts.get().get(i)
              : new Verdict.Unknown("there is no `rustc` on the path");
      if (verdict instanceof Verdict.Unknown nobody) {
        unknown.computeIfAbsent(nobody.reason(), r -> new ArrayList<>()).add(claim);
      } else {
        hold(claim, verdict).ifPresent(problems::add);
      }
    }
    unknown.forEach((reason, unchecked) -> name(reason, unchecked, problems));
  }

  private static Claim claim(Listing listing, String edition) {
    Question question =
        new Question(
            listing.text().text(),
            listing.edition().orElse(edition),
            listing.crates(),
            listing.run() && !listing.refused());
    return new Claim(
        question,
        listing.refused(),
        listing.codes(),
        listing.message(),
        listing.panics(),
        listing.output(),
        listing.chapter(),
        listing.offset(),
        listing.length());
  }

  /**
   * A live program must be refused with the simulator's own codes, or print what the simulator
   * prints. What goes wrong at run time is only compiled: the real machine promises nothing of it.
   */
  private static Optional<Claim> claim(Program program, ProgramRunner.Run run, String edition) {
    Optional<Answer.Verdict> verdict = Optional.empty();
    for (Answer.Verdict known : Answer.Verdict.values()) {
      verdict = known.word().equals(run.verdict()) ? Optional.of(known) : verdict;
    }
    return verdict
        .filter(known -> known != Answer.Verdict.UNSUPPORTED)
        .map(
            known -> {
              boolean refused = known == Answer.Verdict.REJECTED;
              boolean panics = known == Answer.Verdict.PANICKED;
              boolean runs = known == Answer.Verdict.OK || panics;
              return new Claim(
                  new Question(program.text().text(), edition, List.of(), runs),
                  refused,
                  refused ? codes(run) : List.of(),
                  Optional.empty(),
                  panics,
                  known == Answer.Verdict.OK ? Optional.of(run.output()) : Optional.empty(),
                  program.chapter(),
                  program.offset(),
                  program.length());
            });
  }

  private static List<String> codes(ProgramRunner.Run run) {
    TreeSet<String> codes = new TreeSet<>();
    for (Diagnostic diagnostic : run.diagnostics()) {
      if (diagnostic.severity() == Severity.ERROR && !diagnostic.code().isEmpty()) {
        codes.add(diagnostic.code());
      }
    }
    return List.copyOf(codes);
  }

  private static Optional<Problem> hold(Claim claim, Verdict verdict) {
    return switch (verdict) {
      case Verdict.Refused refused -> refused(claim, refused);
      case Verdict.Compiled compiled -> compiled(claim);
      case Verdict.Ran ran -> claim.refused() ? compiled(claim) : ran(claim, ran);
      case Verdict.Unknown nobody ->
          throw new IllegalStateException("bug: a claim without a verdict");
    };
  }

  private static Optional<Problem> compiled(Claim claim) {
    return claim.refused()
        ? Optional.of(
            claim
                .error("rustc takes this program, the chapter says that it does not")
                .help("change the program, or take `compile_fail` away"))
        : Optional.empty();
  }

  private static Optional<Problem> refused(Claim claim, Verdict.Refused refused) {
    String first = first(refused.message());
    if (!claim.refused()) {
      return Optional.of(
          claim
              .error("rustc refuses this program")
              .help(first)
              .help("mend it, or say so: compile_fail and the code of the error"));
    }
    for (String code : claim.codes()) {
      if (!refused.codes().contains(code)) {
        return Optional.of(claim.error("rustc does not say " + code + " of it").help(first));
      }
    }
    Optional<String> message = claim.message();
    if (message.isPresent() && !refused.message().contains(message.get())) {
      return Optional.of(
          claim
              .error("the message behind this program is not the one of rustc")
              .help("the chapter: " + message.get())
              .help("rustc: " + first));
    }
    return Optional.empty();
  }

  private static Optional<Problem> ran(Claim claim, Verdict.Ran ran) {
    if (claim.panics() != (ran.status() != 0)) {
      return Optional.of(
          claim.error(
              claim.panics()
                  ? "this program is to panic, and ends well"
                  : "this program ends with the status " + ran.status()));
    }
    if (claim.output().isPresent() && !claim.output().get().strip().equals(ran.output().strip())) {
      return Optional.of(
          claim
              .error("this program prints something else")
              .help("claimed: " + shown(claim.output().get()))
              .help("printed: " + shown(ran.output())));
    }
    return Optional.empty();
  }

  private static String shown(String output) {
    return output.isBlank() ? "nothing" : output.strip().replace("\n", " / ");
  }

  /** The first error of a compiler's message. */
  private static String first(String message) {
    return message
        .lines()
        .filter(line -> line.startsWith("error"))
        .findFirst()
        .orElseGet(() -> message.lines().findFirst().orElse("it says nothing"));
  }

  /** One warning for each chapter and reason. */
  private static void name(String reason, List<Claim> claims, List<Problem> problems) {
    Map<SourceText, List<Claim>> chapters = new LinkedHashMap<>();
    for (Claim claim : claims) {
      chapters.computeIfAbsent(claim.chapter(), c -> new ArrayList<>()).add(claim);
    }
    for (List<Claim> unchecked : chapters.values()) {
      int number = unchecked.size();
      String lines =
          unchecked.stream()
              .map(claim -> claim.warning("").line())
              .distinct()
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
      Problem warning =
          unchecked
              .get(0)
              .warning((number == 1 ? "1 program is" : number + " programs are") + " not checked");
      problems.add(warning.help(reason).help("at the lines " + lines));
    }
  }
}
