package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.diagnostic.Severity;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The diagnostics of a program, in the order in which they are found. Where the name of a trait in
 * an item's head cannot be resolved, rustc checks items and says what else it could not resolve,
 * but checks no bodies.
 */
final class DiagCtxt {

  /** What is said of names, in bodies as well. */
  private static final Set<String> OF_NAMES =
      Set.of(
          "E0106", "E0220", "E0261", "E0401", "E0403", "E0404", "E0405", "E0407", "E0408", "E0409",
          "E0412", "E0415", "E0416", "E0422", "E0423", "E0424", "E0425", "E0426", "E0767", "E0428",
          "E0432", "E0433", "E0434", "E0435", "E0437", "E0531", "E0532", "E0573", "E0574", "E0576",
          "E0603", "E0728");

  /** What rustc says of paths in items and bodies, and of patterns and labels. */
  private static final Set<String> OF_PATHS =
      Set.of(
          "E0404", "E0405", "E0407", "E0408", "E0411", "E0412", "E0415", "E0416", "E0422", "E0423",
          "E0424", "E0425", "E0426", "E0433", "E0434", "E0435", "E0437", "E0438", "E0531", "E0532",
          "E0573", "E0574", "E0576");

  /** Whether a path that must name a trait names none. */
  private boolean unresolvedTrait;

  private boolean unresolvedInBody;

  /** Whether any name may be what an import brings in that rustc could not resolve. */
  private boolean unresolvedGlob;

  private final List<Diagnostic> ofImports = new ArrayList<>();

  void reportImport(Diagnostic diagnostic) {
    ofImports.add(diagnostic);
    report(diagnostic);
  }

  void unresolvedGlob() {
    unresolvedGlob = true;
  }

  /** How many diagnostics there were when all items were collected; less before that. */
  private int ofItems = -1;

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Diagnostic> lints = new ArrayList<>();
  private final List<Diagnostic> last = new ArrayList<>();

  /** The arguments of formatting macros that stand below the macro's name. */
  private final Map<Span, Span> borrowed = new LinkedHashMap<>();

  void borrowedFor(Span argument, Span call) {
    if (argument.line() != call.line()) {
      borrowed.put(argument, call);
    }
  }

  /** Of the borrow that a macro makes of its argument, the macro's line is what counts. */
  int line(Diagnostic said) {
    Span at = said.primary().span();
    boolean ofBorrow =
        switch (said.code()) {
          case "E0277", "E0308", "E0381", "E0382", "E0502" -> true;
          default -> false;
        };
    return (ofBorrow ? borrowed.getOrDefault(at, at) : at).line();
  }

  int count() {
    return diagnostics.size();
  }

  /** Of what was said after the first {@code before} only what is of names stays. */
  void keepNames(int before) {
    List<Diagnostic> later = diagnostics.subList(before, diagnostics.size());
    later.removeIf(each -> each.severity() == Severity.ERROR && !OF_NAMES.contains(each.code()));
  }

  void requireNone() {
    StringBuilder all = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      Span span = diagnostic.primary().span();
      all.append("\n  ").append(diagnostic.code()).append(' ').append(diagnostic.message());
      // The library's files have no lines in the script.
      all.append(" at ").append(span.file().name()).append(": ").append(span.text());
    }
    if (all.length() > 0) {
      throw new IllegalStateException("bug: the library:" + all);
    }
  }

  /** What rustc says: where it does not know a trait, nothing of types. */
  List<Diagnostic> diagnostics() {
    List<Diagnostic> said = unresolvedTrait ? said() : new ArrayList<>(diagnostics);
    if (unresolvedGlob) {
      said.removeIf(each -> OF_PATHS.contains(each.code()) && !ofImports.contains(each));
    }
    return said;
  }

  /** What comes from now on is of bodies. */
  void itemsAreCollected() {
    ofItems = diagnostics.size();
  }

  /** Whether all items are known, and nothing is said of anything. */
  boolean areItemsSound() {
    return ofItems >= 0 && !hasErrors();
  }

  /** Whether all items are known, and nothing was wrong with them, whatever bodies do. */
  boolean wereItemsSound() {
    return ofItems >= 0
        && diagnostics.subList(0, ofItems).stream()
            .allMatch(said -> said.severity() == Severity.WARNING);
  }

  boolean hasUnresolvedTrait() {
    return unresolvedTrait || unresolvedInBody;
  }

  /** The name of a trait is of nothing: in an item's head, or in a body. */
  void unresolvedTrait(boolean inItem) {
    unresolvedTrait |= inItem;
    unresolvedInBody = true;
  }

  /** A type of an item needs a constant that needs itself: rustc goes on to the last item. */
  void cycleInItems(Diagnostic cycle) {
    if (ofItems < 0 && !hasErrorOf("E0391")) {
      report(cycle);
      unresolvedTrait(true);
    }
  }

  void report(Diagnostic said) {
    Diagnostic diagnostic = said;
    for (Derived each : derived) {
      diagnostic = said.primary().span().file() == each.text() ? said.at(each.at()) : diagnostic;
    }
    if (!diagnostics.contains(diagnostic)) {
      diagnostics.add(diagnostic);
    }
  }

  /** The text of what is derived, of which everything is said where the derive is written. */
  private record Derived(SourceFile text, Span at) {}

  private final List<Derived> derived = new ArrayList<>();

  void derive(SourceFile text, Span at) {
    derived.add(new Derived(text, at));
  }

  /** An error of a pass that rustc begins only where nothing else is wrong. */
  void reportLast(Diagnostic diagnostic) {
    last.add(diagnostic);
  }

  /** The passes that {@link #reportLast} is for begin. */
  void reportAllLast() {
    last.forEach(this::report);
  }

  LintLevels levels = new LintLevels(List.of());

  private final List<Diagnostic> early = new ArrayList<>();

  /** A lint that rustc looks for in every program, whatever else is wrong. */
  void reportEarlyLint(Diagnostic diagnostic) {
    if (levels.isDenied(diagnostic) && !early.contains(diagnostic)) {
      early.add(diagnostic);
    }
  }

  /** What the early lints found; of bodies, where a trait's name is unresolved, only the syntax. */
  List<Diagnostic> earlyLints() {
    List<Diagnostic> said = new ArrayList<>(early);
    said.removeIf(each -> unresolvedTrait && !each.code().equals("unsafe_code"));
    return said;
  }

  /** What rustc finds last, in a program without errors. */
  void reportLint(Diagnostic diagnostic) {
    if (levels.isDenied(diagnostic) && !lints.contains(diagnostic)) {
      lints.add(diagnostic);
    }
  }

  List<Diagnostic> lints() {
    return List.copyOf(lints);
  }

  boolean hasErrors() {
    return errorCount() > 0;
  }

  /** Whether an error after the first {@code before} has the words. */
  boolean saysSince(int before, String words) {
    int count = 0;
    for (Diagnostic diagnostic : diagnostics) {
      boolean error = diagnostic.severity() != Severity.WARNING;
      if (error && count++ >= before && diagnostic.message().contains(words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an error after the first {@code before} is of what is written, not of objects. */
  boolean isWrittenWrong(int before) {
    int count = 0;
    for (Diagnostic diagnostic : diagnostics) {
      boolean error = diagnostic.severity() != Severity.WARNING;
      if (error && count++ >= before && !diagnostic.code().equals("E0038")) {
        return true;
      }
    }
    return false;
  }

  int errorCount() {
    int count = 0;
    for (Diagnostic diagnostic : diagnostics) {
      count += diagnostic.severity() == Severity.WARNING ? 0 : 1;
    }
    return count;
  }

  boolean hasErrorOf(String code) {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.code().equals(code)) {
        return true;
      }
    }
    return false;
  }

  /** What rustc still says: of bodies, which come after the items, names alone. */
  private List<Diagnostic> said() {
    List<Diagnostic> said = new ArrayList<>();
    for (int i = 0; i < diagnostics.size(); i++) {
      Diagnostic diagnostic = diagnostics.get(i);
      boolean names =
          diagnostic.severity() != Severity.ERROR || OF_NAMES.contains(diagnostic.code());
      if (names || i < ofItems && !diagnostic.code().equals("E0592")) {
        said.add(diagnostic);
      }
    }
    return said;
  }
}
