package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The obligations of one body that are not proved yet. */
final class Fulfillment {

  private static final int MAX_DEPTH = 100;

  private final BodyChecker body;
  private List<Obligation> pending = new ArrayList<>();

  /** What was proved if its parts are, and who else asked for it. */
  private final Map<Predicate, List<Obligation>> proved = new LinkedHashMap<>();

  private final Set<Predicate> failed = new LinkedHashSet<>();

  /** What failed where. */
  private final Set<Failed> failedAt = new LinkedHashSet<>();

  private record Failed(Predicate predicate, Span at) {}

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

  /**
   * A value goes where nothing is known of the type: what is open in the value's type has to be
   * known at the end. (rustc makes a variable of its own for each, and a subtype obligation.)
   */
  void mustBecomeKnown(Type value, Span span) {
    for (Type.Infer variable : body.table.covariantVariables(value)) {
      TraitRef sized = new TraitRef(body.cx.lang(TraitDef.Lang.SIZED), List.of(variable));
      register(new Predicate.Trait(sized, 0), new Cause(span, Cause.Kind.SUBTYPE));
    }
  }

  /** Whether the type, not known yet, is to have a size (rustc: {@code type_var_is_sized}). */
  boolean isSized(Type.Infer variable) {
    for (Obligation each : pending) {
      if (each.predicate() instanceof Predicate.Trait it
          && it.trait().trait().lang() == TraitDef.Lang.SIZED
          && body.table.shallow(it.trait().self()).equals(variable)) {
        return true;
      }
    }
    return false;
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
    if (obligation.cause().kind() == Cause.Kind.SUBTYPE) {
      boolean open = ((Predicate.Trait) resolved).trait().self() instanceof Type.Infer;
      if (open) {
        kept.add(obligation);
      }
      return !open;
    }
    if (obligation.stalled() && resolved == obligation.predicate()) {
      kept.add(obligation);
      return false;
    }
    List<Obligation> others = proved.get(resolved);
    if (others != null) {
      if (!isPartOf(obligation, resolved)) {
        others.add(obligation);
      }
      return true;
    }
    if (obligation.depth() > MAX_DEPTH) {
      return true;
    }
    TraitSolver.Outcome outcome = body.solver.solve(resolved);
    return switch (outcome) {
      case TraitSolver.Outcome.Yes yes -> {
        if (isClosed(resolved)) {
          proved.put(resolved, new ArrayList<>());
        }
        for (Predicate nested : yes.nested()) {
          pending.add(obligation.nested(nested));
        }
        yield true;
      }
      case TraitSolver.Outcome.No no when body.brokenEnv -> {
        body.tainted = true;
        yield true;
      }
      // After an error nobody says what a closure captures.
      case TraitSolver.Outcome.No no when body.taintedBeforeCaptures && isCaptured(obligation) ->
          true;
      case TraitSolver.Outcome.No no -> {
        Cause cause = obligation.root().cause();
        boolean said = !failed.add(resolved);
        boolean saidHere = !failedAt.add(new Failed(resolved, cause.span()));
        if (!said || !saidHere && cause.kind() != Cause.Kind.PROJECTION) {
          Messages.unsatisfied(body, obligation, resolved);
        }
        unproved(obligation);
        yield true;
      }
      case TraitSolver.Outcome.Ambiguous ambiguous -> {
        kept.add(hangsOnVariables(resolved) ? obligation.stalledAs(resolved) : obligation);
        yield false;
      }
    };
  }

  /** Not on what is found out of closures, or of hidden types. */
  private static boolean hangsOnVariables(Predicate predicate) {
    int others = TypeFlags.CLOSURE | TypeFlags.ALIAS | TypeFlags.ERROR;
    return switch (predicate) {
      case Predicate.Trait it -> (TypeFlags.of(it.trait().args()) & others) == 0;
      case Predicate.Projects it ->
          ((TypeFlags.of(it.projection().args()) | it.type().flags()) & others) == 0;
      case Predicate.TypeOutlives it -> false;
      case Predicate.RegionOutlives it -> false;
    };
  }

  private boolean isCaptured(Obligation obligation) {
    for (Optional<Obligation> at = obligation.parent(); at.isPresent(); at = at.get().parent()) {
      if (body.table.resolve(at.get().predicate()) instanceof Predicate.Trait it
          && it.trait().self() instanceof Type.Closure) {
        return true;
      }
    }
    return false;
  }

  /** What needed this is not proved either: whoever asked for that is told, too. */
  private void unproved(Obligation failed) {
    for (Optional<Obligation> at = failed.parent(); at.isPresent(); at = at.get().parent()) {
      List<Obligation> others = proved.remove(body.table.resolve(at.get().predicate()));
      if (others != null) {
        pending.addAll(others);
      }
    }
  }

  private boolean isPartOf(Obligation obligation, Predicate whole) {
    for (Optional<Obligation> at = obligation.parent(); at.isPresent(); at = at.get().parent()) {
      if (body.table.resolve(at.get().predicate()).equals(whole)) {
        return true;
      }
    }
    return false;
  }

  private boolean isClosed(Predicate predicate) {
    return predicate instanceof Predicate.Trait it && !body.table.hasInfer(it.trait().args());
  }

  /** At the end: what is still open was never decided. */
  void selectAllOrError() {
    selectWherePossible();
    List<Obligation> open = new ArrayList<>();
    // What is said of a trait tells more than that a type has no size; what is written, more than
    // what it is expanded to.
    for (int rank = 0; rank < 4; rank++) {
      for (Obligation each : pending) {
        if (rank(each) == rank) {
          open.add(each);
        }
      }
    }
    operatorsFirst(open);
    for (Obligation each : open) {
      Predicate resolved = body.table.resolve(each.predicate());
      if (resolved instanceof Predicate.Trait it
          && it.trait().trait().isAuto()
          && it.trait().self() instanceof Type.Coroutine) {
        // Known when its MIR is: what it saves decides.
        Span asked = each.cause().span();
        body.cx.witnesses.defer(new DeferredAuto(it.trait(), asked, body.solver.env(), body.owner));
        continue;
      }
      body.needTypeInfo.ambiguous(each, resolved);
    }
  }

  /** What an operator gives and asks is asked before its right side is looked at. */
  private static void operatorsFirst(List<Obligation> open) {
    for (int i = 0; i < open.size(); i++) {
      Obligation operator = open.get(i);
      if (operator.cause().kind() == Cause.Kind.OPERATOR) {
        int to = i;
        while (to > 0 && isAfter(open.get(to - 1), operator)) {
          to--;
        }
        open.add(to, open.remove(i));
      }
    }
  }

  private static boolean isAfter(Obligation other, Obligation operator) {
    int at = operator.cause().span().start();
    int its = other.cause().span().start();
    boolean gives = operator.predicate() instanceof Predicate.Projects;
    return rank(other) == rank(operator)
        && (other.cause().kind() == Cause.Kind.OPERATOR ? gives && its == at : its > at);
  }

  private static boolean isMacroCall(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) >= '_' && text.charAt(end) <= 'z') {
      end++;
    }
    return end > 0 && end < text.length() && text.charAt(end) == '!';
  }

  private static int rank(Obligation obligation) {
    int expanded =
        switch (obligation.root().cause().kind()) {
          case TRY, TRY_RESIDUAL, FOR, AWAIT, EXPANSION -> 2;
          case SUBTYPE -> isMacroCall(obligation.cause().span().text()) ? 2 : 0;
          default -> 0;
        };
    boolean sized =
        obligation.predicate() instanceof Predicate.Trait it
            && it.trait().trait().lang() == TraitDef.Lang.SIZED
            && obligation.cause().kind() != Cause.Kind.SUBTYPE;
    return expanded + (sized ? 1 : 0);
  }
}
