package dev.holdfast.simulator.type;

import java.util.ArrayList;
import java.util.List;

/**
 * Rebuilds a type from the leaves up. Override what is to be replaced; a type in which nothing
 * changes is given back as the same object.
 */
public abstract class TypeFolder {

  /** How many binders lie between the outermost type and the one being folded. */
  protected int depth;

  private final int wanted;

  /** Of all types. */
  protected TypeFolder() {
    this(TypeFlags.ALL);
  }

  /**
   * {@code wanted}: the {@link TypeFlags} of what may be replaced; other types stay as they are.
   */
  protected TypeFolder(int wanted) {
    this.wanted = wanted;
  }

  public Type fold(Type type) {
    return foldParts(type);
  }

  public Region fold(Region region) {
    return region;
  }

  public Const fold(Const constant) {
    return constant instanceof Const.Unevaluated it
        ? new Const.Unevaluated(it.def(), foldArgs(it.args()))
        : constant;
  }

  public final GenericArg fold(GenericArg arg) {
    return switch (arg) {
      case Type type -> fold(type);
      case Region region -> fold(region);
      case Const constant -> fold(constant);
    };
  }

  /** The type with its parts folded. */
  protected final Type foldParts(Type type) {
    if ((type.flags() & wanted) == 0 && wanted != TypeFlags.ALL) {
      return type;
    }
    return switch (type) {
      case Type.Adt it -> {
        List<GenericArg> args = foldArgs(it.args());
        yield args == it.args() ? it : new Type.Adt(it.def(), args);
      }
      case Type.Ref it -> {
        Region region = fold(it.region());
        Type target = fold(it.target());
        yield region == it.region() && target == it.target()
            ? it
            : new Type.Ref(region, target, it.mutable());
      }
      case Type.RawPtr it -> {
        Type target = fold(it.target());
        yield target == it.target() ? it : new Type.RawPtr(target, it.mutable());
      }
      case Type.Slice it -> {
        Type element = fold(it.element());
        yield element == it.element() ? it : new Type.Slice(element);
      }
      case Type.Array it -> {
        Type element = fold(it.element());
        Const length = fold(it.length());
        yield element == it.element() && length == it.length()
            ? it
            : new Type.Array(element, length);
      }
      case Type.Tuple it -> {
        List<Type> elements = foldTypes(it.elements());
        yield elements == it.elements() ? it : new Type.Tuple(elements);
      }
      case Type.FnItem it -> {
        List<GenericArg> args = foldArgs(it.args());
        yield args == it.args() ? it : new Type.FnItem(it.def(), args);
      }
      case Type.FnPtr it -> new Type.FnPtr(fold(it.sig()));
      case Type.Closure it -> {
        List<GenericArg> args = foldArgs(it.args());
        List<Type> upvars = foldTypes(it.upvars());
        yield args == it.args() && upvars == it.upvars()
            ? it
            : new Type.Closure(it.def(), args, upvars);
      }
      case Type.Coroutine it -> {
        List<GenericArg> args = foldArgs(it.args());
        List<Type> upvars = foldTypes(it.upvars());
        yield args == it.args() && upvars == it.upvars()
            ? it
            : new Type.Coroutine(it.def(), args, upvars);
      }
      case Type.Dynamic it -> foldDynamic(it);
      case Type.Projection it -> {
        List<GenericArg> args = foldArgs(it.args());
        yield args == it.args() ? it : new Type.Projection(it.assoc(), args);
      }
      case Type.Opaque it -> {
        List<GenericArg> args = foldArgs(it.args());
        yield args == it.args() ? it : new Type.Opaque(it.def(), args);
      }
      case Type.Bool it -> it;
      case Type.Char it -> it;
      case Type.Str it -> it;
      case Type.Never it -> it;
      case Type.Int it -> it;
      case Type.Float it -> it;
      case Type.Param it -> it;
      case Type.Infer it -> it;
      case Type.Error it -> it;
    };
  }

  private Type foldDynamic(Type.Dynamic it) {
    depth++;
    List<GenericArg> args = foldArgs(it.args());
    List<Type.AssocValue> assocs = new ArrayList<>();
    for (Type.AssocValue value : it.assocs()) {
      assocs.add(new Type.AssocValue(value.assoc(), fold(value.type())));
    }
    depth--;
    return new Type.Dynamic(it.principal(), args, assocs, it.autos(), fold(it.region()));
  }

  public final FnSig fold(FnSig sig) {
    depth++;
    FnSig folded = sig.with(foldTypes(sig.inputs()), fold(sig.output()), sig.boundRegions());
    depth--;
    return folded;
  }

  public final TraitRef fold(TraitRef trait) {
    List<GenericArg> args = foldArgs(trait.args());
    return args == trait.args() ? trait : new TraitRef(trait.trait(), args);
  }

  public final Predicate fold(Predicate predicate) {
    switch (predicate) {
      case Predicate.Trait it -> {
        depth++;
        TraitRef trait = fold(it.trait());
        depth--;
        return trait == it.trait() ? it : new Predicate.Trait(trait, it.boundRegions());
      }
      case Predicate.Projects it -> {
        depth++;
        List<GenericArg> args = foldArgs(it.projection().args());
        Type type = fold(it.type());
        depth--;
        return args == it.projection().args() && type == it.type()
            ? it
            : new Predicate.Projects(
                new Type.Projection(it.projection().assoc(), args), type, it.boundRegions());
      }
      case Predicate.TypeOutlives it -> {
        return new Predicate.TypeOutlives(fold(it.type()), fold(it.region()));
      }
      case Predicate.RegionOutlives it -> {
        return new Predicate.RegionOutlives(fold(it.longer()), fold(it.shorter()));
      }
    }
  }

  /** The same list when nothing changed. */
  public final List<GenericArg> foldArgs(List<GenericArg> args) {
    List<GenericArg> folded = null;
    for (int i = 0; i < args.size(); i++) {
      GenericArg arg = fold(args.get(i));
      if (folded == null && arg != args.get(i)) {
        folded = new ArrayList<>(args);
      }
      if (folded != null) {
        folded.set(i, arg);
      }
    }
    return folded == null ? args : folded;
  }

  /** The same list when nothing changed. */
  public final List<Type> foldTypes(List<Type> types) {
    List<Type> folded = null;
    for (int i = 0; i < types.size(); i++) {
      Type type = fold(types.get(i));
      if (folded == null && type != types.get(i)) {
        folded = new ArrayList<>(types);
      }
      if (folded != null) {
        folded.set(i, type);
      }
    }
    return folded == null ? types : folded;
  }
}
