package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;

/**
 * The lifetimes of an opaque type's hidden type: each must be one that the opaque type captures, or
 * {@code 'static} (rustc's member constraints): E0700.
 */
final class HiddenTypeErrors {

  private final Facts facts;
  private final Findings findings;

  HiddenTypeErrors(Facts facts, Findings findings) {
    this.facts = facts;
    this.findings = findings;
  }

  void check() {
    for (Relations.Hidden hidden : facts.relations.hidden()) {
      if (capturesAll(hidden.opaque())) {
        continue;
      }
      List<Integer> choices = choices(hidden.opaque());
      plain = Types.regions(withoutBodies(hidden.type()));
      for (int region : Types.regions(hidden.type())) {
        if (!choosable(region, choices)) {
          findings.add(
              Diagnostic.error(
                  "E0700",
                  "hidden type for `"
                      + TypePrinter.print(written(hidden.opaque()))
                      + "` captures lifetime that does not appear in bounds",
                  returned(),
                  ""));
          return;
        }
      }
    }
  }

  /** A lifetime that is not captured stands as {@code 'static} among the arguments. */
  private static boolean capturesAll(Type.Opaque opaque) {
    return !opaque.args().contains(new Region.Var(RegionVars.STATIC));
  }

  private static Type written(Type.Opaque opaque) {
    return new Type.Opaque(opaque.def(), opaque.def().generics().identity());
  }

  private static List<Integer> choices(Type.Opaque opaque) {
    List<Integer> choices = new ArrayList<>();
    choices.add(RegionVars.STATIC);
    for (GenericArg arg : opaque.args()) {
      if (arg instanceof Region.Var var) {
        choices.add(var.id());
      }
    }
    return choices;
  }

  /**
   * The lifetime that a hidden region is which nothing else speaks of: the shortest of those that
   * the opaque type captures; -1 where none of them is.
   */
  static int choice(Facts facts, int region) {
    List<Relations.Hidden> hidden = facts.relations.hidden();
    List<Integer> choices = hidden.isEmpty() ? List.of() : choices(hidden.get(0).opaque());
    for (int least : choices) {
      boolean shortest = between(facts, least, region, List.of());
      for (int other : choices) {
        shortest &= facts.known.holds(other, least);
      }
      if (shortest) {
        return least;
      }
    }
    return -1;
  }

  /** The regions of the hidden type itself. */
  private List<Integer> plain = List.of();

  /** Closures have the lifetimes of the function around, whether they capture them or not. */
  private static Type withoutBodies(Type type) {
    return new TypeFolder() {
      @Override
      public Type fold(Type part) {
        return part instanceof Type.Closure || part instanceof Type.Coroutine
            ? Type.UNIT
            : foldParts(part);
      }
    }.fold(type);
  }

  private boolean choosable(int region, List<Integer> choices) {
    for (int choice : choices) {
      if (between(facts, choice, region, plain)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the choice outlives what the region has to, and all that outlives the region, it. */
  private static boolean between(Facts facts, int choice, int region, List<Integer> plain) {
    for (RegionVars.Universal each : facts.regions.universals()) {
      if (each.origin() == RegionVars.Origin.OPAQUE) {
        continue;
      }
      int id = each.id();
      boolean below = facts.inference.ends(region).contains(id);
      boolean above =
          id == region
              ? plain.contains(id)
              : !facts.inference.path(id, other -> other == region).isEmpty();
      if (below && !facts.known.holds(choice, id) || above && !facts.known.holds(id, choice)) {
        return false;
      }
    }
    return true;
  }

  /** The first value that the body returns. */
  private Span returned() {
    if (facts.body.owner() instanceof CoroutineDef) {
      return facts.body.span();
    }
    for (int b = 0; b < facts.points.blocks(); b++) {
      for (Statement statement : facts.points.basicBlock(b).statements()) {
        if (statement instanceof Statement.Assign it && it.place().equals(Place.of(Local.RETURN))) {
          return it.span();
        }
      }
      if (facts.points.terminator(facts.points.last(b)) instanceof Terminator.Call it
          && it.destination().equals(Place.of(Local.RETURN))) {
        return it.span();
      }
    }
    return facts.body.span();
  }
}
