package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The obligations of one body that are not proved yet. */
final class Fulfillment {

  private static final int MAX_DEPTH = 100;

  private final BodyChecker body;
  private List<Obligation> pending = new ArrayList<>();
  private final Set<Predicate> proved = new LinkedHashSet<>();

  Fulfillment(BodyChecker body) {
    this.body = body;
  }

  void register(Predicate predicate, Cause cause) {
    pending.add(Obligation.of(predicate, cause));
  }

  void register(List<Predicate> predicates, Cause cause) {
    for (Predicate predicate : predicates) {
      register(predicate, cause);
    }
  }

  List<Obligation> pending() {
    return pending;
  }

  void selectWherePossible() {
    boolean progress = true;
    while (progress) {
      progress = false;
      List<Obligation> work = pending;
      pending = new ArrayList<>();
      List<Obligation> kept = new ArrayList<>();
      for (Obligation each : work) {
        progress |= step(each, kept);
      }
      kept.addAll(pending);
      pending = kept;
    }
  }

  private boolean step(Obligation obligation, List<Obligation> kept) {
    Predicate resolved = body.table.resolve(obligation.predicate());
    if (proved.contains(resolved)) {
      return true;
    }
    if (obligation.depth() > MAX_DEPTH) {
      return true;
    }
    TraitSolver.Outcome outcome = body.solver.solve(resolved);
    return switch (outcome) {
      case TraitSolver.Outcome.Yes yes -> {
        if (isClosed(resolved)) {
          proved.add(resolved);
        }
        for (Predicate nested : yes.nested()) {
          pending.add(obligation.nested(nested));
        }
        yield true;
      }
      case TraitSolver.Outcome.No no -> {
        Messages.unsatisfied(body, obligation, resolved);
        yield true;
      }
      case TraitSolver.Outcome.Ambiguous ambiguous -> {
        kept.add(obligation);
        yield false;
      }
    };
  }

  private boolean isClosed(Predicate predicate) {
    return predicate instanceof Predicate.Trait it && !body.table.hasInfer(it.trait().args());
  }

  /** At the end: what is still open was never decided. */
  void selectAllOrError() {
    selectWherePossible();
    for (Obligation each : pending) {
      Predicate resolved = body.table.resolve(each.predicate());
      if (resolved instanceof Predicate.Trait it
          && (it.trait().trait().lang() == TraitDef.Lang.SEND
              || it.trait().trait().lang() == TraitDef.Lang.SYNC)
          && it.trait().self() instanceof Type.Coroutine) {
        // Known when its MIR is: what it saves decides.
        body.cx.defer(new DeferredAuto(it.trait(), each.cause(), body.solver.env()));
        continue;
      }
      if (!body.tainted) {
        Messages.ambiguous(body, each, resolved);
      }
    }
  }
}
