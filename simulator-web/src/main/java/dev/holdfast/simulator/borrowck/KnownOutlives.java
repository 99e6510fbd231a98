package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.type.EraseRegions;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What a body may take for granted of its universal regions: what its predicates state, and what
 * the well-formedness of its inputs implies (Reference: implied bounds).
 */
final class KnownOutlives {

  private final RegionVars regions;
  private final BitSet[] longer;
  private final List<BitSet> bounds = new ArrayList<>();
  private final List<Type> subjects = new ArrayList<>();

  private final OutlivesOfDefs definitions;

  KnownOutlives(RegionVars regions, OutlivesOfDefs definitions) {
    this.definitions = definitions;
    this.regions = regions;
    int count = regions.universals().size();
    longer = new BitSet[count];
    for (int i = 0; i < count; i++) {
      longer[i] = new BitSet(count);
      longer[i].set(i);
      longer[RegionVars.STATIC].set(i);
      if (regions.universal(i).origin() == RegionVars.Origin.OPAQUE) {
        for (int j = 0; j < i; j++) {
          longer[j].set(i);
        }
      }
    }
    longer[RegionVars.STATIC].set(0, count);
  }

  void assume(List<Predicate> predicates) {
    for (Predicate predicate : predicates) {
      switch (predicate) {
        case Predicate.RegionOutlives it ->
            assume(regions.renumber(it.longer()), regions.renumber(it.shorter()));
        case Predicate.TypeOutlives it -> outlives(it.type(), regions.renumber(it.region()));
        case Predicate.Trait it -> stated(it);
        case Predicate.Projects it -> {}
      }
    }
  }

  /** What a trait says of all that implement it, as {@code trait Job: 'static} does. */
  private void stated(Predicate.Trait predicate) {
    for (Predicate each : predicate.trait().trait().generics().ownPredicates()) {
      if (each instanceof Predicate.TypeOutlives) {
        assume(List.of(Subst.apply(each, predicate.trait().args())));
      }
    }
  }

  /** What the well-formedness of a type of the signature implies. */
  void implied(Type type) {
    for (Predicate predicate : definitions.of(type)) {
      switch (predicate) {
        case Predicate.RegionOutlives it ->
            assume(regions.renumber(it.longer()), regions.renumber(it.shorter()));
        case Predicate.TypeOutlives it -> outlives(it.type(), regions.renumber(it.region()));
        case Predicate.Trait it -> {}
        case Predicate.Projects it -> {}
      }
    }
  }

  /** An associated type's own lifetimes and parameters need not outlive what it does (RFC 1214). */
  private void outlives(Type type, Region region) {
    new TypeFolder() {
      @Override
      public Type fold(Type part) {
        boolean assoc = part instanceof Type.Projection;
        if ((assoc || part instanceof Type.Param) && region instanceof Region.Var var) {
          bound(part, var.id());
        }
        return assoc ? part : foldParts(part);
      }

      @Override
      public Region fold(Region each) {
        assume(each, region);
        return each;
      }
    }.fold(type);
  }

  /** Of a parameter or an associated type; its own lifetimes don't count, as in rustc. */
  private void bound(Type of, int region) {
    Type subject = EraseRegions.apply(of);
    int index = subjects.indexOf(subject);
    if (index < 0) {
      index = subjects.size();
      subjects.add(subject);
      bounds.add(new BitSet());
    }
    bounds.get(index).set(region);
  }

  private void assume(Region sup, Region sub) {
    if (sup instanceof Region.Var a
        && sub instanceof Region.Var b
        && regions.isUniversal(a.id())
        && regions.isUniversal(b.id())) {
      longer[a.id()].set(b.id());
    }
  }

  /** Closes the relation under transitivity; to be called once all is assumed. */
  void close() {
    for (int k = 0; k < longer.length; k++) {
      for (int i = 0; i < longer.length; i++) {
        if (longer[i].get(k)) {
          longer[i].or(longer[k]);
        }
      }
    }
  }

  /** Of a lifetime that came up later nothing is known. */
  boolean holds(int sup, int sub) {
    return sup < longer.length ? longer[sup].get(sub) : sup == sub;
  }

  /** Whether something is known of the parameter or associated type. */
  boolean mentions(Type subject) {
    return subjects.contains(EraseRegions.apply(subject));
  }

  /** Whether a parameter or an associated type, or all it is made of, outlives such a region. */
  boolean outlives(Type subject, IntPredicate reached) {
    int index = subjects.indexOf(EraseRegions.apply(subject));
    if (index >= 0 && bounds.get(index).stream().anyMatch(reached)) {
      return true;
    }
    if (!(subject instanceof Type.Projection projection)) {
      return false;
    }
    boolean[] all = {true};
    new TypeFolder() {
      @Override
      public Type fold(Type part) {
        if (part instanceof Type.Projection || part instanceof Type.Param) {
          all[0] &= outlives(part, reached);
          return part;
        }
        return foldParts(part);
      }

      @Override
      public Region fold(Region each) {
        all[0] &= !(each instanceof Region.Var it) || reached.test(it.id());
        return each;
      }
    }.foldArgs(projection.args());
    return all[0];
  }
}
