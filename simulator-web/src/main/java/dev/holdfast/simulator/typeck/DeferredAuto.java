package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a future is Send or Sync, which what it saves across its awaits decides: asked once the
 * MIR of the program's bodies is there.
 */
record DeferredAuto(TraitRef wanted, Cause cause, ParamEnv env) {

  private static final int MAX_DEPTH = 64;

  /** The error, where a part of the future is not what is asked for. */
  Optional<Diagnostic> check(TypeContext cx) {
    TraitSolver solver = new TraitSolver(cx, new InferenceTable(), env, false);
    Optional<TraitRef> culprit =
        culprit(solver, new Predicate.Trait(wanted, 0), new ArrayList<>(), 0);
    boolean send = wanted.trait().lang() == TraitDef.Lang.SEND;
    return culprit.map(
        it ->
            Diagnostic.error(
                    "",
                    "future cannot be " + (send ? "sent" : "shared") + " between threads safely",
                    cause.span(),
                    "future is not `" + wanted.trait().name() + "`")
                .note(
                    "the trait `"
                        + it.trait().name()
                        + "` is not implemented for `"
                        + TypePrinter.print(it.self())
                        + "`, which the future keeps across an await or has captured"));
  }

  private static Optional<TraitRef> culprit(
      TraitSolver solver, Predicate predicate, List<Predicate> around, int depth) {
    Predicate resolved = solver.table.resolve(predicate);
    if (depth > MAX_DEPTH || around.contains(resolved)) {
      return Optional.empty();
    }
    around.add(resolved);
    return switch (solver.solve(resolved)) {
      case TraitSolver.Outcome.No no ->
          resolved instanceof Predicate.Trait it && !(it.trait().self() instanceof Type.Error)
              ? Optional.of(it.trait())
              : Optional.empty();
      case TraitSolver.Outcome.Ambiguous ambiguous -> Optional.empty();
      case TraitSolver.Outcome.Yes yes -> {
        for (Predicate nested : yes.nested()) {
          Optional<TraitRef> found = culprit(solver, nested, around, depth + 1);
          if (found.isPresent()) {
            yield found;
          }
        }
        yield Optional.empty();
      }
    };
  }
}
