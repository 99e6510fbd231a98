package dev.holdfast.simulator.type;

import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A function: free, associated, or the constructor of a tuple struct or tuple variant. For an
 * {@code async fn} the signature's output is the opaque future, and its body's value is the
 * coroutine that captures all parameters.
 */
public final class FnDef implements Def, BodyOwner {

  /** Where a function stands. */
  public sealed interface Container {
    record Module() implements Container {}

    record InTrait(TraitDef trait) implements Container {}

    record InImpl(ImplDef impl) implements Container {}

    record Constructor(AdtDef adt, int variant) implements Container {}
  }

  /**
   * The qualifiers and attributes that matter; {@code intrinsic} names one of the machine's.
   *
   * @param stdLines where rustc 1.95 says of the library's function that it panics, or nothing: the
   *     line in std, or one for each type of integer or float, in their order here
   */
  public record Traits(
      boolean isAsync,
      boolean isConst,
      boolean isUnsafe,
      boolean hasSelf,
      boolean hasBody,
      boolean trackCaller,
      List<String> stdLines,
      Optional<String> intrinsic) {}

  private final DefHead head;
  private final Container container;
  private final Traits traits;
  private final Generics generics;
  private FnSig sig = new FnSig(List.of(), Type.ERROR, false, 0);
  private List<String> parameterNames = List.of();

  /** Makes the signature and completes the generics, once; null when that is done. */
  private Runnable pending;

  private boolean resolving;

  public FnDef(DefHead head, Container container, Traits traits, Generics generics) {
    this.head = head;
    this.container = container;
    this.traits = traits;
    this.generics = generics;
  }

  public Container container() {
    return container;
  }

  public Traits traits() {
    return traits;
  }

  /** Has the signature made when it, or the generics, are first asked for. */
  public void whenNeeded(Runnable resolve) {
    pending = resolve;
  }

  private void need() {
    if (pending != null) {
      Runnable resolve = pending;
      pending = null;
      resolving = true;
      resolve.run();
      resolving = false;
    }
  }

  /** Whether the signature is being made: what in it hangs on a call of the function is a cycle. */
  public boolean isResolving() {
    return resolving;
  }

  /** The line in std where rustc says that this panics, or 0 where it says the program's. */
  public int stdLine() {
    List<String> lines = traits.stdLines;
    if (lines.isEmpty()) {
      return 0;
    }
    int at = 0;
    if (lines.size() > 1 && container instanceof Container.InImpl in) {
      Type number =
          in.impl().self() instanceof Type.Adt of ? (Type) of.args().get(0) : in.impl().self();
      at = number instanceof Type.Float it ? it.bits() / 64 : ((Type.Int) number).kind().ordinal();
    }
    return Integer.parseInt(lines.get(at));
  }

  /** A trait's attribute holds for all impls. Reference: the {@code track_caller} attribute. */
  public boolean tracksCaller() {
    if (traits.trackCaller || !(container instanceof Container.InImpl in)) {
      return traits.trackCaller;
    }
    if (in.impl().traitRef().isPresent()) {
      for (FnDef declared : in.impl().traitRef().get().trait().functions()) {
        if (declared.name().equals(name())) {
          return declared.traits.trackCaller;
        }
      }
    }
    return false;
  }

  public FnSig sig() {
    need();
    return sig;
  }

  public List<String> parameterNames() {
    need();
    return parameterNames;
  }

  public void resolveSig(FnSig signature, List<String> names) {
    this.sig = signature;
    this.parameterNames = List.copyOf(names);
  }

  /**
   * The generic arguments with the late-bound lifetimes made {@code fresh}: those that no predicate
   * names, nor the result without an argument, which each use of the function chooses anew.
   */
  public List<GenericArg> withLateBound(List<GenericArg> args, Supplier<Region> fresh) {
    List<GenericArg> out = new ArrayList<>(args);
    for (int i : lateBound()) {
      out.set(i, fresh.get());
    }
    return out;
  }

  /** The positions of the late-bound lifetimes among the generic parameters. */
  // rustc: resolve_bound_vars, late-bound lifetimes.
  public List<Integer> lateBound() {
    List<Integer> late = new ArrayList<>();
    Set<Region> named = new LinkedHashSet<>();
    Set<Region> early = new LinkedHashSet<>();
    sig().inputs().forEach(input -> collect(named).fold(input));
    Set<Region> given = new LinkedHashSet<>();
    collect(given).fold(sig().output());
    for (Predicate predicate : generics.ownPredicates()) {
      switch (predicate) {
        case Predicate.Trait it -> collect(early).foldArgs(it.trait().args());
        case Predicate.Projects it -> {
          collect(early).foldArgs(it.projection().args());
          collect(early).fold(it.type());
        }
        case Predicate.TypeOutlives it -> early.add(it.region());
        case Predicate.RegionOutlives it -> {
          early.add(it.longer());
          early.add(it.shorter());
        }
      }
    }
    List<GenericArg> params = generics.identity();
    for (int i = generics.parentCount(); i < params.size() && !isConstructor(); i++) {
      if (params.get(i) instanceof Region.Param region
          && (named.contains(region) || !given.contains(region))
          && !early.contains(region)) {
        late.add(i);
      }
    }
    return late;
  }

  private static TypeFolder collect(Set<Region> into) {
    return new TypeFolder() {
      @Override
      public Region fold(Region region) {
        into.add(region);
        return region;
      }
    };
  }

  public boolean isConstructor() {
    return container instanceof Container.Constructor;
  }

  @Override
  public String name() {
    return head.name();
  }

  @Override
  public String path() {
    return head.path();
  }

  @Override
  public Span span() {
    return head.span();
  }

  @Override
  public boolean fromPrelude() {
    return head.fromPrelude();
  }

  @Override
  public Generics generics() {
    need();
    return generics;
  }

  @Override
  public String toString() {
    return head.path();
  }
}
