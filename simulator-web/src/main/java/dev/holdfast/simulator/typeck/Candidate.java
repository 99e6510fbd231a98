package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import java.util.List;

/** Where the proof of a trait predicate comes from. */
sealed interface Candidate {
  record Builtin(List<Predicate> nested) implements Candidate {}

  /** A where clause or item bound, whose trait is the one asked for. */
  record Known(TraitRef trait) implements Candidate {}

  record Impl(ImplDef impl, List<GenericArg> args) implements Candidate {}

  record Object(Type.Dynamic object, TraitRef trait) implements Candidate {}
}
