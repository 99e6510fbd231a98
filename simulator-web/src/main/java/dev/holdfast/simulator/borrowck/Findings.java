package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The errors of one body as they are found; in the end they stand in the order of their spans. */
final class Findings {

  /** What was said of a set of moves: the place that was used, and the error. */
  record MoveError(Place used, Diagnostic diagnostic) {}

  private final List<Diagnostic> found = new ArrayList<>();
  private final Map<List<Integer>, MoveError> moveErrors = new LinkedHashMap<>();
  private final List<Diagnostic> ofTypes = new ArrayList<>();
  private final Map<Span, Diagnostic> mutabilityErrors = new LinkedHashMap<>();

  void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** An error of the body's types, beside which nothing else is said of it. */
  void addOfTypes(Diagnostic diagnostic) {
    ofTypes.add(diagnostic);
  }

  MoveError moveError(List<Integer> moves) {
    return moveErrors.get(moves);
  }

  /** One error for each set of moves: a later one takes the place of an earlier one. */
  void add(List<Integer> moves, Place used, Diagnostic diagnostic) {
    moveErrors.put(moves, new MoveError(used, diagnostic));
  }

  Diagnostic mutabilityError(Span declaration) {
    return mutabilityErrors.get(declaration);
  }

  /** One error for each variable that lacks its {@code mut}. */
  void addMutability(Span declaration, Diagnostic diagnostic) {
    mutabilityErrors.put(declaration, diagnostic);
  }

  List<Diagnostic> inOrder() {
    List<Diagnostic> all = new ArrayList<>(ofTypes);
    if (all.isEmpty()) {
      all.addAll(found);
      for (MoveError error : moveErrors.values()) {
        all.add(error.diagnostic());
      }
      all.addAll(mutabilityErrors.values());
    }
    all.sort(
        (a, b) -> {
          Span one = a.primary().span();
          Span other = b.primary().span();
          return one.start() != other.start()
              ? Integer.compare(one.start(), other.start())
              : Integer.compare(one.end(), other.end());
        });
    List<Diagnostic> distinct = new ArrayList<>();
    for (Diagnostic each : all) {
      if (!distinct.contains(each)) {
        distinct.add(each);
      }
    }
    return distinct;
  }
}
