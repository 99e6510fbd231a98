package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the well-formedness of a struct, enum or union asks of its lifetimes: what it states, and
 * what its fields imply (RFC 2093).
 */
final class OutlivesOfDefs {

  private final Map<AdtDef, List<Predicate>> known = new LinkedHashMap<>();

  /** The predicates on lifetimes that the definition's arguments have to satisfy. */
  List<Predicate> of(AdtDef def) {
    List<Predicate> found = known.get(def);
    if (found != null) {
      return found;
    }
    found = new ArrayList<>();
    known.put(def, found);
    for (Predicate predicate : def.generics().predicates()) {
      if (predicate instanceof Predicate.TypeOutlives
          || predicate instanceof Predicate.RegionOutlives) {
        found.add(predicate);
      }
    }
    int before = -1;
    while (before != found.size()) {
      before = found.size();
      for (AdtDef.Variant variant : def.variants()) {
        for (AdtDef.Field field : variant.fields()) {
          for (Predicate implied : of(field.type())) {
            add(implied, found);
          }
        }
      }
    }
    return found;
  }

  /** As {@link #of(AdtDef)} for all that a type is made of. */
  List<Predicate> of(Type type) {
    List<Predicate> found = new ArrayList<>();
    new TypeFolder() {
      @Override
      public Type fold(Type part) {
        if (part instanceof Type.Ref ref) {
          found.add(new Predicate.TypeOutlives(ref.target(), ref.region()));
        } else if (part instanceof Type.Adt adt) {
          for (Predicate predicate : of(adt.def())) {
            found.add(Subst.apply(predicate, adt.args()));
          }
        }
        return foldParts(part);
      }
    }.fold(type);
    return found;
  }

  /** Whether a reference in the type asks it of what it refers to. */
  static boolean isReferent(Type type, Predicate asked) {
    boolean[] found = new boolean[1];
    new TypeFolder() {
      @Override
      public Type fold(Type part) {
        found[0] |=
            part instanceof Type.Ref ref
                && asked.equals(new Predicate.TypeOutlives(ref.target(), ref.region()));
        return foldParts(part);
      }
    }.fold(type);
    return found[0];
  }

  /** Only what is said of the definition's own parameters is kept, each part on its own. */
  private static void add(Predicate implied, List<Predicate> out) {
    switch (implied) {
      case Predicate.RegionOutlives it -> addRegion(it.longer(), it.shorter(), out);
      case Predicate.TypeOutlives it -> addParts(it.type(), it.region(), out);
      case Predicate.Trait it -> {}
      case Predicate.Projects it -> {}
    }
  }

  private static void addParts(Type type, Region region, List<Predicate> out) {
    switch (type) {
      case Type.Param it -> addOnce(new Predicate.TypeOutlives(it, region), region, out);
      case Type.Projection it -> addOnce(new Predicate.TypeOutlives(it, region), region, out);
      case Type.Ref it -> {
        addRegion(it.region(), region, out);
        addParts(it.target(), region, out);
      }
      case Type.Slice it -> addParts(it.element(), region, out);
      case Type.Array it -> addParts(it.element(), region, out);
      case Type.RawPtr it -> addParts(it.target(), region, out);
      case Type.Tuple it -> it.elements().forEach(each -> addParts(each, region, out));
      case Type.Adt it -> addParts(it.args(), region, out);
      case Type.Dynamic it -> {
        addParts(it.args(), region, out);
        it.assocs().forEach(each -> addParts(each.type(), region, out));
        addRegion(it.region(), region, out);
      }
      default -> {}
    }
  }

  private static void addParts(List<GenericArg> args, Region region, List<Predicate> out) {
    for (GenericArg arg : args) {
      if (arg instanceof Type part) {
        addParts(part, region, out);
      } else if (arg instanceof Region part) {
        addRegion(part, region, out);
      }
    }
  }

  private static void addRegion(Region longer, Region shorter, List<Predicate> out) {
    if (longer instanceof Region.Param && !longer.equals(shorter)) {
      addOnce(new Predicate.RegionOutlives(longer, shorter), shorter, out);
    }
  }

  private static void addOnce(Predicate predicate, Region shorter, List<Predicate> out) {
    if (shorter instanceof Region.Param && !out.contains(predicate)) {
      out.add(predicate);
    }
  }
}
