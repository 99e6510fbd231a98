package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.EraseRegions;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import java.util.ArrayList;
import java.util.List;

/**
 * Which lifetimes of a function are early-bound (rustc-dev-guide, "early and late bound
 * parameters"): a bound speaks of them, or its output does and no input tells them.
 */
final class EarlyBound {

  private EarlyBound() {}

  /** The places of a function's early-bound lifetimes among its own parameters. */
  static List<Integer> of(FnDef function) {
    AdtChecks.Used bounds = new AdtChecks.Used(true);
    for (Predicate predicate : function.generics().ownPredicates()) {
      bounds.foldPredicate(predicate);
    }
    AdtChecks.Used inputs = new AdtChecks.Used(false);
    function.sig().inputs().forEach(inputs::fold);
    AdtChecks.Used output = new AdtChecks.Used(true);
    if (!(function.sig().output() instanceof Type.Opaque)) {
      output.fold(function.sig().output());
    }
    List<Integer> found = new ArrayList<>();
    List<Generics.Param> own = function.generics().own();
    for (int i = 0; i < own.size(); i++) {
      String name = own.get(i).name();
      if (own.get(i).kind() == Generics.Kind.LIFETIME
          && (bounds.names.contains(name)
              || output.names.contains(name) && !inputs.names.contains(name))) {
        found.add(i);
      }
    }
    return found;
  }

  /** Whether in types that are the same otherwise one of a pair of lifetimes is early-bound. */
  static boolean differ(ImplDef impl, FnDef function, FnDef wanted) {
    List<GenericArg> others = new ArrayList<>(function.generics().identity());
    others.subList(0, function.generics().parentCount()).clear();
    others.removeIf(Region.class::isInstance);
    List<GenericArg> args = new ArrayList<>(impl.traitRef().orElseThrow().args());
    List<GenericArg> identity = wanted.generics().identity();
    for (GenericArg own : identity.subList(wanted.generics().parentCount(), identity.size())) {
      args.add(own instanceof Region ? own : others.remove(0));
    }
    List<Type> types = types(function.sig());
    List<Type> wantedTypes = types(Subst.apply(wanted.sig(), args));
    List<Boolean> bound = boundEarly(types, function);
    return types.stream()
            .map(EraseRegions::apply)
            .toList()
            .equals(wantedTypes.stream().map(EraseRegions::apply).toList())
        && !bound.equals(boundEarly(wantedTypes, wanted));
  }

  private static List<Type> types(FnSig sig) {
    List<Type> types = new ArrayList<>(sig.inputs());
    if (!(sig.output() instanceof Type.Opaque)) {
      types.add(sig.output());
    }
    return types;
  }

  /** Of each region in the types, in their order, whether it is an early-bound one's. */
  private static List<Boolean> boundEarly(List<Type> types, FnDef function) {
    List<Integer> early = of(function);
    int parent = function.generics().parentCount();
    List<Boolean> found = new ArrayList<>();
    new TypeFolder() {
      @Override
      public Region fold(Region region) {
        found.add(region instanceof Region.Param it && early.contains(it.index() - parent));
        return region;
      }
    }.foldTypes(types);
    return found;
  }
}
