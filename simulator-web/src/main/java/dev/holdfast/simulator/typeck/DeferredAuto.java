package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.BodyOwner;
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
 * Whether a future of the item that is being checked is Send or Sync, which what it saves across
 * its awaits decides: asked once the MIR of the item's bodies is there, at {@code span}.
 */
record DeferredAuto(TraitRef wanted, Span span, ParamEnv env, BodyOwner owner) {

  private static final int MAX_DEPTH = 64;

  /** The errors, where parts of the future are not what is asked for. */
  List<Diagnostic> check(TypeContext cx) {
    Walk walk = new Walk(cx);
    walk.visit(new Predicate.Trait(wanted, 0));
    return walk.found;
  }

  /** From what is asked for to what fails. */
  private final class Walk {
    private final TypeContext cx;
    private final TraitSolver solver;
    private final List<Predicate> seen = new ArrayList<>();

    /** What is asked on the way, innermost first. */
    private final List<TraitRef> way = new ArrayList<>();

    private final List<Diagnostic> found = new ArrayList<>();

    Walk(TypeContext cx) {
      this.cx = cx;
      this.solver = new TraitSolver(cx, new InferenceTable(), env, false);
    }

    void visit(Predicate predicate) {
      Predicate resolved = solver.table.resolve(predicate);
      if (way.size() > MAX_DEPTH
          || seen.contains(resolved)
          || !(resolved instanceof Predicate.Trait it)) {
        return;
      }
      seen.add(resolved);
      way.add(0, it.trait());
      switch (solver.solve(resolved)) {
        case TraitSolver.Outcome.Yes yes -> yes.nested().forEach(this::visit);
        case TraitSolver.Outcome.No no -> fails(it.trait());
        case TraitSolver.Outcome.Ambiguous ambiguous -> {}
      }
      way.remove(0);
    }

    private void fails(TraitRef culprit) {
      if (culprit.self() instanceof Type.Error) {
        return;
      }
      Diagnostic said =
          ofFuture(cx, way, span)
              .orElseGet(() -> Diagnostic.error("E0277", Messages.bound(cx, culprit), span, ""));
      cx.leak(said, way);
      if (!found.contains(said)) {
        found.add(said);
      }
    }
  }

  /**
   * What is said of a future where it is found to keep or to have captured what fails: the type
   * itself, a part of a tuple, or what contains it. What is captured by reference is not found.
   *
   * @param way what is asked, from what fails to what is wanted
   */
  static Optional<Diagnostic> ofFuture(TypeContext cx, List<TraitRef> way, Span span) {
    boolean skipped = false;
    TraitRef part = way.get(0);
    for (TraitRef each : way.subList(1, way.size())) {
      if (each.self() instanceof Type.Coroutine future) {
        boolean kept = cx.witnesses.isSaved(future, part.self());
        return isSendOrSync(part.trait())
                && (kept || !skipped && cx.witnesses.isTaken(future, part.self()))
            ? Optional.of(ofFuture(part.trait(), way.get(0), span))
            : Optional.empty();
      }
      if (each.self() instanceof Type.Tuple && !skipped) {
        skipped = true;
      } else {
        part = each;
      }
    }
    return Optional.empty();
  }

  private static Diagnostic ofFuture(TraitDef trait, TraitRef culprit, Span span) {
    boolean send = trait.lang() == TraitDef.Lang.SEND;
    return Diagnostic.error(
            "",
            "future cannot be " + (send ? "sent" : "shared") + " between threads safely",
            span,
            "future is not `" + trait.name() + "`")
        .note(
            "the trait `"
                + culprit.trait().name()
                + "` is not implemented for `"
                + TypePrinter.print(culprit.self())
                + "`, which the future keeps across an await or has captured");
  }

  private static boolean isSendOrSync(TraitDef def) {
    return def.lang() == TraitDef.Lang.SEND || def.lang() == TraitDef.Lang.SYNC;
  }
}
