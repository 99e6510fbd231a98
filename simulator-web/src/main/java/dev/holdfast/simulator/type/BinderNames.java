package dev.holdfast.simulator.type;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names for what a {@code for<..>} binds, as messages show it: the first letters that nothing in
 * the type is called by. {@code for<'a> fn(&'a u8)} is what was written as {@code fn(&u8)}.
 */
final class BinderNames {

  private final Set<String> used = new LinkedHashSet<>();
  private final TreeMap<Integer, String> names = new TreeMap<>();

  /** What stands inside of the binder. */
  BinderNames(List<? extends GenericArg> inside) {
    new TypeFolder() {
      @Override
      public Region fold(Region region) {
        if (region instanceof Region.Param it) {
          used.add(it.name());
        } else if (region instanceof Region.Bound it && it.depth() == depth) {
          names.put(it.index(), "");
        }
        return region;
      }
    }.foldArgs(List.copyOf(inside));
    names.replaceAll((index, none) -> fresh());
  }

  private String fresh() {
    char letter = 'a';
    while (!used.add("'" + letter)) {
      letter++;
    }
    return "'" + letter;
  }

  /** {@code for<'a, 'b> }, or nothing where nothing is bound. */
  String head() {
    return names.isEmpty() ? "" : "for<" + String.join(", ", names.values()) + "> ";
  }

  /** The same types and regions, with the names in place of what is bound. */
  List<GenericArg> apply(List<? extends GenericArg> inside) {
    return new TypeFolder() {
      @Override
      public Region fold(Region region) {
        return region instanceof Region.Bound it
                && it.depth() == depth
                && names.containsKey(it.index())
            ? new Region.Param(-1, names.get(it.index()))
            : region;
      }
    }.foldArgs(List.copyOf(inside));
  }

  /** The signature of a function item, whose late-bound lifetimes are parameters of its own. */
  static FnSig bound(Type.FnItem item) {
    FnDef def = item.def();
    List<Region> bound = new ArrayList<>();
    List<GenericArg> args =
        def.withLateBound(
            item.args(),
            () -> {
              Region next = new Region.Bound(0, bound.size());
              bound.add(next);
              return next;
            });
    FnSig sig = Subst.apply(def.sig(), args);
    return new FnSig(sig.inputs(), sig.output(), sig.isUnsafe(), sig.abi(), bound.size());
  }
}
