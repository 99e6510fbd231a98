package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import java.util.ArrayList;
import java.util.List;

/** What an item may assume: its bounds with all that they imply. */
final class Environments {

  private Environments() {}

  static ParamEnv of(TypeContext cx, Generics generics) {
    List<Predicate> all = new ArrayList<>();
    generics.predicates().forEach(predicate -> elaborate(cx, predicate, all));
    List<Predicate> normal = new ArrayList<>();
    List<Predicate> known = new ArrayList<>(all);
    known.removeIf(Environments::projectsKnown);
    TraitSolver solver = new TraitSolver(cx, new InferenceTable(), new ParamEnv(known), false);
    for (Predicate predicate : all) {
      normal.add(namesProjection(predicate) ? normalizedOrSame(solver, predicate) : predicate);
    }
    return new ParamEnv(normal);
  }

  private static void elaborate(TypeContext cx, Predicate predicate, List<Predicate> all) {
    if (!(predicate instanceof Predicate.Trait it)) {
      all.add(predicate);
      return;
    }
    for (TraitRef each : cx.supertraits(it.trait())) {
      Predicate elaborated = new Predicate.Trait(each, it.boundRegions());
      if (!all.contains(elaborated)) {
        all.add(elaborated);
        implied(each).forEach(more -> elaborate(cx, more, all));
      }
    }
  }

  /**
   * What {@code trait Count: Iterator<Item = u32>} or {@code <Item: Display>} says of the
   * associated types of a Count.
   */
  static List<Predicate> implied(TraitRef trait) {
    List<Predicate> all = new ArrayList<>();
    for (Predicate predicate : trait.trait().impliedPredicates()) {
      if (predicate instanceof Predicate.Projects || predicate instanceof Predicate.Trait) {
        all.add(Subst.apply(predicate, trait.args()));
      }
    }
    return all;
  }

  private static Predicate normalizedOrSame(TraitSolver solver, Predicate predicate) {
    List<Predicate> nested = new ArrayList<>();
    Predicate normal = solver.normalize(predicate, nested);
    for (Predicate each : nested) {
      if (!solver.holds(each)) {
        return predicate;
      }
    }
    return normal;
  }

  /**
   * Whether a bound is on what impls say that it is, {@code <Vec<T> as IntoIterator>::Item}: to ask
   * whether that is the type in question would ask the same again.
   */
  private static boolean projectsKnown(Predicate predicate) {
    return predicate instanceof Predicate.Trait it
        && it.trait().self() instanceof Type.Projection projection
        && !(projection.args().get(0) instanceof Type.Param)
        && !(projection.args().get(0) instanceof Type.Projection);
  }

  /** Whether a bound's own types, or what it says of one, have associated types in them. */
  private static boolean namesProjection(Predicate predicate) {
    return switch (predicate) {
      case Predicate.Trait it -> Projections.occurIn(it.trait().args());
      case Predicate.Projects it ->
          Projections.occurIn(it.projection().args()) || Projections.occurIn(List.of(it.type()));
      case Predicate.TypeOutlives it -> false;
      case Predicate.RegionOutlives it -> false;
    };
  }

  /** Looks for associated types. */
  private static final class Projections extends TypeFolder {
    private boolean found;

    static boolean occurIn(List<? extends GenericArg> args) {
      Projections projections = new Projections();
      projections.foldArgs(List.copyOf(args));
      return projections.found;
    }

    @Override
    public Type fold(Type type) {
      found |= type instanceof Type.Projection;
      return found ? type : foldParts(type);
    }
  }
}
