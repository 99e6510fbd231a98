package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a struct, enum or union varies with each of its generic parameters (Reference: subtyping and
 * variance), as bits: 1 co-, 2 contravariant, 3 invariant, 0 for a parameter that is not used.
 */
final class Variances {

  static final int COVARIANT = 1;
  static final int CONTRAVARIANT = 2;
  static final int INVARIANT = 3;

  private final Map<AdtDef, int[]> known = new LinkedHashMap<>();

  int[] of(AdtDef def) {
    int[] variances = known.get(def);
    if (variances == null) {
      variances = new int[def.generics().count()];
      known.put(def, variances);
      boolean changed = true;
      while (changed) {
        int[] before = variances.clone();
        gather(def, variances);
        changed = !java.util.Arrays.equals(before, variances);
      }
    }
    return variances;
  }

  private void gather(AdtDef def, int[] out) {
    if (def.lang() == AdtDef.Lang.UNSAFE_CELL) {
      java.util.Arrays.fill(out, INVARIANT);
      return;
    }
    if (def.lang() == AdtDef.Lang.PHANTOM_DATA) {
      java.util.Arrays.fill(out, COVARIANT);
      return;
    }
    for (AdtDef.Variant variant : def.variants()) {
      for (AdtDef.Field field : variant.fields()) {
        walk(field.type(), COVARIANT, out);
      }
    }
  }

  static int times(int outer, int inner) {
    if (outer == 0 || inner == 0) {
      return 0;
    }
    if (outer == INVARIANT || inner == INVARIANT) {
      return INVARIANT;
    }
    return outer == inner ? COVARIANT : CONTRAVARIANT;
  }

  private void walk(Type type, int variance, int[] out) {
    switch (type) {
      case Type.Param it -> mark(it.index(), variance, out);
      case Type.Ref it -> {
        walk(it.region(), variance, out);
        walk(it.target(), it.mutable() ? INVARIANT : variance, out);
      }
      case Type.RawPtr it -> walk(it.target(), it.mutable() ? INVARIANT : variance, out);
      case Type.Slice it -> walk(it.element(), variance, out);
      case Type.Array it -> walk(it.element(), variance, out);
      case Type.Tuple it -> it.elements().forEach(e -> walk(e, variance, out));
      case Type.FnPtr it -> walk(it.sig(), variance, out);
      case Type.Adt it -> {
        int[] inner = it.def() == null ? new int[0] : nested(it.def());
        for (int i = 0; i < it.args().size() && i < inner.length; i++) {
          walk(it.args().get(i), times(variance, inner[i]), out);
        }
      }
      case Type.Dynamic it -> {
        it.args().forEach(a -> walk(a, INVARIANT, out));
        it.assocs().forEach(a -> walk(a.type(), INVARIANT, out));
        walk(it.region(), variance, out);
      }
      case Type.Projection it -> it.args().forEach(a -> walk(a, INVARIANT, out));
      case Type.Opaque it -> it.args().forEach(a -> walk(a, INVARIANT, out));
      case Type.FnItem it -> it.args().forEach(a -> walk(a, INVARIANT, out));
      case Type.Closure it -> it.args().forEach(a -> walk(a, INVARIANT, out));
      case Type.Coroutine it -> it.args().forEach(a -> walk(a, INVARIANT, out));
      case Type.Bool it -> {}
      case Type.Char it -> {}
      case Type.Str it -> {}
      case Type.Never it -> {}
      case Type.Int it -> {}
      case Type.Float it -> {}
      case Type.Infer it -> {}
      case Type.Error it -> {}
    }
  }

  /** For a definition that is being computed: what is known so far. */
  private int[] nested(AdtDef def) {
    int[] found = known.get(def);
    return found == null ? of(def) : found;
  }

  private void walk(FnSig sig, int variance, int[] out) {
    for (Type input : sig.inputs()) {
      walk(input, times(variance, CONTRAVARIANT), out);
    }
    walk(sig.output(), variance, out);
  }

  private void walk(GenericArg arg, int variance, int[] out) {
    switch (arg) {
      case Type type -> walk(type, variance, out);
      case Region.Param region -> mark(region.index(), variance, out);
      default -> {}
    }
  }

  private static void mark(int index, int variance, int[] out) {
    if (index < out.length) {
      out[index] |= variance;
    }
  }

  /** The variance of an argument; invariant where the definition says nothing. */
  int of(Type.Adt type, int index) {
    int[] variances = of(type.def());
    return index < variances.length ? variances[index] : INVARIANT;
  }
}
