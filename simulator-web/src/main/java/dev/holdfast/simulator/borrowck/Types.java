package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.type.EraseRegions;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import dev.holdfast.simulator.type.TypeFolder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Questions about types whose regions are region variables. */
final class Types {

  private Types() {}

  static boolean isBox(Type type) {
    return type instanceof Type.Adt adt && adt.def().isBox();
  }

  /** The content of a reference, raw pointer or Box; the error type for all others. */
  static Type behind(Type type) {
    return switch (type) {
      case Type.Ref ref -> ref.target();
      case Type.RawPtr raw -> raw.target();
      case Type.Adt adt when adt.def().isBox() -> (Type) adt.args().get(0);
      default -> Type.ERROR;
    };
  }

  static boolean same(Type one, Type other) {
    return one.equals(other) || EraseRegions.apply(one).equals(EraseRegions.apply(other));
  }

  /** The region variables in a type, each once, in the order in which they stand there. */
  static List<Integer> regions(Type type) {
    Collector collector = new Collector();
    collector.fold(type);
    return collector.found;
  }

  /**
   * As {@link #regions}, those that have to be live with a value of the type: of an opaque or an
   * associated type whose bounds name one lifetime, that one alone (rustc: for_liveness).
   */
  static List<Integer> liveRegions(Type type) {
    Collector collector =
        new Collector() {
          @Override
          public Type fold(Type part) {
            List<Region> bounds =
                switch (part) {
                  case Type.Opaque it -> bounds(it, it.def().bounds(), it.args());
                  case Type.Projection it ->
                      bounds(it, it.assoc().generics().ownPredicates(), it.args());
                  default -> List.of();
                };
            if (bounds.isEmpty() || bounds.stream().anyMatch(it -> !it.equals(bounds.get(0)))) {
              return foldParts(part);
            }
            fold(bounds.get(0));
            return part;
          }
        };
    collector.fold(type);
    return collector.found;
  }

  /** The lifetimes that the definition of a type says it outlives. */
  static List<Region> bounds(Type type, List<Predicate> stated, List<GenericArg> args) {
    List<Region> bounds = new ArrayList<>();
    for (Predicate each : stated) {
      if (each instanceof Predicate.TypeOutlives
          && Subst.apply(each, args) instanceof Predicate.TypeOutlives it
          && it.type().equals(type)) {
        bounds.add(it.region());
      }
    }
    return bounds;
  }

  private static class Collector extends TypeFolder {
    final List<Integer> found = new ArrayList<>();
    private final BitSet seen = new BitSet();

    Collector() {
      super(TypeFlags.KNOWN_REGION);
    }

    @Override
    public Region fold(Region region) {
      if (region instanceof Region.Var it && !seen.get(it.id())) {
        seen.set(it.id());
        found.add(it.id());
      }
      return region;
    }
  }

  /** The type parameters in a type, as often as they stand there. */
  static List<Type.Param> params(Type type) {
    List<Type.Param> found = new ArrayList<>();
    new TypeFolder(TypeFlags.PARAM) {
      @Override
      public Type fold(Type part) {
        if (part instanceof Type.Param it) {
          found.add(it);
        }
        return foldParts(part);
      }
    }.fold(type);
    return found;
  }

  /** All regions in the types in the order in which they stand there, each as often as it does. */
  static List<Region> positions(List<Type> types) {
    List<Region> found = new ArrayList<>();
    TypeFolder collector =
        new TypeFolder(TypeFlags.REGION) {
          @Override
          public Region fold(Region region) {
            found.add(region);
            return region;
          }
        };
    collector.foldTypes(types);
    return found;
  }

  /**
   * Of a trait's function that returns an {@code impl Trait}, or is async: each impl has its own.
   */
  static boolean isDeclaredByTrait(Type type) {
    return type instanceof Type.Opaque it
        && it.def().function().container() instanceof FnDef.Container.InTrait;
  }

  static boolean hasProjection(Type type) {
    boolean[] found = new boolean[1];
    new TypeFolder(TypeFlags.ALIAS) {
      @Override
      public Type fold(Type part) {
        if (part instanceof Type.Projection || isDeclaredByTrait(part)) {
          found[0] = true;
          return part;
        }
        return foldParts(part);
      }
    }.fold(type);
    return found[0];
  }
}
