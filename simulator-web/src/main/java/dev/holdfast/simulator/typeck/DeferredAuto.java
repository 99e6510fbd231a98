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

/**
 * Whether a future is Send or Sync, which what it saves across its awaits decides: asked once the
 * MIR of the program's bodies is there. {@code asked} is where the bound stands, {@code blamed} the
 * value that it is about.
 */
record DeferredAuto(TraitRef wanted, Span asked, Span blamed, ParamEnv env, BodyOwner owner) {

  private static final int MAX_DEPTH = 64;

  /**
   * The errors, where parts of the future are not what is asked for. What futures of the same item
   * save is only known once the item is free of other errors.
   */
  List<Diagnostic> check(TypeContext cx, boolean own) {
    Walk walk = new Walk(cx, own);
    walk.visit(new Predicate.Trait(wanted, 0));
    return walk.found;
  }

  /** From what is asked for to what fails. */
  private final class Walk {
    private final TypeContext cx;
    private final TraitSolver solver;
    private final boolean own;
    private final List<Predicate> seen = new ArrayList<>();

    /** The types on the way, outermost first. */
    private final List<Type> path = new ArrayList<>();

    private final List<Diagnostic> found = new ArrayList<>();

    Walk(TypeContext cx, boolean own) {
      this.cx = cx;
      this.own = own;
      this.solver = new TraitSolver(cx, new InferenceTable(), env, false);
    }

    void visit(Predicate predicate) {
      Predicate resolved = solver.table.resolve(predicate);
      if (path.size() > MAX_DEPTH
          || seen.contains(resolved)
          || !(resolved instanceof Predicate.Trait it)
          || isLater(it.trait().self())) {
        return;
      }
      seen.add(resolved);
      path.add(it.trait().self());
      switch (solver.solve(resolved)) {
        case TraitSolver.Outcome.Yes yes -> yes.nested().forEach(this::visit);
        case TraitSolver.Outcome.No no -> fails(it.trait());
        case TraitSolver.Outcome.Ambiguous ambiguous -> {}
      }
      path.remove(path.size() - 1);
    }

    private boolean isLater(Type type) {
      return !own && type instanceof Type.Coroutine it && TypeContext.root(it.def()) == owner;
    }

    private void fails(TraitRef culprit) {
      if (culprit.self() instanceof Type.Error) {
        return;
      }
      Diagnostic said = isPartOfFuture() ? ofFuture(culprit) : ofCulprit(culprit);
      if (!found.contains(said)) {
        found.add(said);
      }
    }

    /**
     * Whether rustc finds the innermost future to keep or to have captured what fails: the type
     * itself, a part of a tuple, or what contains it. What is captured by reference is not found.
     */
    private boolean isPartOfFuture() {
      boolean skipped = false;
      Type part = null;
      for (int i = path.size() - 1; i >= 0; i--) {
        Type type = path.get(i);
        if (type instanceof Type.Coroutine future) {
          return cx.isSaved(future, part) || !skipped && cx.isTaken(future, part);
        }
        boolean tuple = type instanceof Type.Tuple;
        if (part != null && tuple && !skipped) {
          skipped = true;
        } else {
          part = type;
        }
      }
      return true;
    }

    private Diagnostic ofFuture(TraitRef culprit) {
      boolean send = wanted.trait().lang() == TraitDef.Lang.SEND;
      return Diagnostic.error(
              "",
              "future cannot be " + (send ? "sent" : "shared") + " between threads safely",
              own ? asked : blamed,
              "future is not `" + wanted.trait().name() + "`")
          .note(
              "the trait `"
                  + culprit.trait().name()
                  + "` is not implemented for `"
                  + TypePrinter.print(culprit.self())
                  + "`, which the future keeps across an await or has captured");
    }

    private Diagnostic ofCulprit(TraitRef culprit) {
      String self = TypePrinter.print(culprit.self());
      return Diagnostic.error(
          "E0277",
          Messages.bound(cx, culprit),
          own ? asked : blamed,
          "`"
              + self
              + "` cannot be "
              + (isSend(culprit) ? "sent" : "shared")
              + " between threads"
              + " safely");
    }

    private boolean isSend(TraitRef trait) {
      return trait.trait().lang() == TraitDef.Lang.SEND;
    }
  }
}
