package dev.holdfast.simulator.trace;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.machine.Outcome;
import dev.holdfast.simulator.memory.Misuse;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.trace.Word.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Puts the end of a run into words: what it was, where, and what led to it. */
final class Verdicts {

  private Verdicts() {}

  /** {@code stepAt} turns a step of the machine into a step of the trace. */
  static Verdict write(SourceFile file, Outcome outcome, String word, IntUnaryOperator stepAt) {
    Optional<Misuse> misuse = outcome.misuse();
    if (misuse.isPresent()) {
      return misuse(file, misuse.get(), word, stepAt);
    }
    return switch (outcome.ending()) {
      case RETURNED -> plain(word, Word.code("main"), Word.plain(" returns, and the run is over."));
      case EXITED ->
          plain(word, Word.plain("The program ends itself with code " + outcome.exitCode() + "."));
      case PANICKED, ABORTED -> panic(file, outcome, word);
      case HANGS ->
          bad(
              word,
              Word.plain(
                  "Every "
                      + outcome.reason()
                      + " waits, and nothing can wake one: the run hangs."));
      case LIMIT ->
          bad(
              word,
              Word.plain("The run was stopped: it reached the limit of " + outcome.reason() + "."));
      case UNSUPPORTED -> bad(word, Word.plain("The run cannot go on: " + outcome.reason() + "."));
      case UNDEFINED ->
          throw new IllegalStateException("bug: undefined behaviour without its misuse");
    };
  }

  private static Verdict plain(String word, Word... sentence) {
    return new Verdict(word, List.of(sentence), false, Optional.empty(), "", List.of());
  }

  private static Verdict bad(String word, Word... sentence) {
    return new Verdict(word, List.of(sentence), true, Optional.empty(), "", List.of());
  }

  private static Verdict panic(SourceFile file, Outcome outcome, String word) {
    Outcome.Panic panic = outcome.panic().orElseThrow();
    String message = panic.message();
    int newline = message.indexOf('\n');
    String first = newline < 0 ? message : message.substring(0, newline);
    Optional<Diagnostic> diagnostic =
        inside(file, panic.at())
            ? Optional.of(
                Diagnostic.error("", "panicked: " + first, panic.at(), "the panic begins here"))
            : Optional.empty();
    return new Verdict(
        word,
        List.of(Word.plain("The program panicked: "), Word.code(first), Word.plain(".")),
        true,
        diagnostic,
        "",
        List.of());
  }

  private static Verdict misuse(
      SourceFile file, Misuse misuse, String word, IntUnaryOperator stepAt) {
    boolean contract = misuse.kind().breaksContract();
    List<Word> sentence =
        contract
            ? List.of(
                Word.plain("The run came to its end, but "),
                new Word("the promise of pinning was broken", Style.STALE),
                Word.plain(" on the way: unsafe code elsewhere could have relied on it."))
            : List.of(
                Word.plain("From here on the program has "),
                new Word("no meaning", Style.STALE),
                Word.plain(": a compiler may do anything with it."));
    String title = contract ? "pin contract violated: " : "undefined behaviour: ";
    Optional<Diagnostic> diagnostic = Optional.empty();
    if (inside(file, misuse.at().span())) {
      Diagnostic made = Diagnostic.error("", title + misuse.message(), misuse.at().span(), "here");
      for (Misuse.Cause cause : misuse.history()) {
        if (inside(file, cause.at().span())) {
          made = made.note(cause.message() + " (line " + cause.at().span().line() + ")");
        }
      }
      diagnostic = Optional.of(made);
    }
    List<Verdict.Event> life = new ArrayList<>();
    for (Misuse.Cause cause : misuse.history()) {
      life.add(
          event(
              file,
              cause.message(),
              cause.at().span(),
              stepAt.applyAsInt(cause.at().step()),
              false));
    }
    String at = contract ? "the promise is broken" : "the misuse";
    life.add(event(file, at, misuse.at().span(), stepAt.applyAsInt(misuse.at().step()), true));
    String lifeOf = contract ? "the pinned place" : "this memory";
    boolean told = !misuse.history().isEmpty();
    return new Verdict(
        word, sentence, true, diagnostic, told ? lifeOf : "", told ? life : List.of());
  }

  private static Verdict.Event event(
      SourceFile file, String message, Span span, int step, boolean bad) {
    int line = inside(file, span) ? span.line() : 0;
    return new Verdict.Event(step, line, Word.marked(message), bad);
  }

  private static boolean inside(SourceFile file, Span span) {
    return span.file() == file;
  }
}
