package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.Predicate;
import java.util.List;

/** What {@link CandidateAssembly} comes to: how many candidates could prove a trait predicate. */
sealed interface Selection {
  record None() implements Selection {}

  record Many() implements Selection {}

  record One(Candidate candidate) implements Selection {}

  Selection NONE = new Selection.None();
  Selection MANY = new Selection.Many();

  static Selection builtin(Predicate... nested) {
    return new Selection.One(new Candidate.Builtin(List.of(nested)));
  }

  static Selection builtin(List<Predicate> nested) {
    return new Selection.One(new Candidate.Builtin(nested));
  }
}
