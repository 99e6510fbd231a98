package dev.holdfast.simulator.type;

import java.util.List;

/** Replaces generic parameters by arguments: parameter {@code i} becomes {@code args[i]}. */
public final class Subst extends TypeFolder {

  private final List<GenericArg> args;

  private Subst(List<GenericArg> args) {
    super(TypeFlags.PARAM);
    this.args = args;
  }

  public static Type apply(Type type, List<GenericArg> args) {
    return args.isEmpty() ? type : new Subst(args).fold(type);
  }

  public static GenericArg apply(GenericArg arg, List<GenericArg> args) {
    return args.isEmpty() ? arg : new Subst(args).fold(arg);
  }

  public static FnSig apply(FnSig sig, List<GenericArg> args) {
    return args.isEmpty() ? sig : new Subst(args).fold(sig);
  }

  public static TraitRef apply(TraitRef trait, List<GenericArg> args) {
    return args.isEmpty() ? trait : new Subst(args).fold(trait);
  }

  public static Predicate apply(Predicate predicate, List<GenericArg> args) {
    return args.isEmpty() ? predicate : new Subst(args).fold(predicate);
  }

  public static List<GenericArg> apply(List<GenericArg> list, List<GenericArg> args) {
    return args.isEmpty() ? list : new Subst(args).foldArgs(list);
  }

  public static Const apply(Const constant, List<GenericArg> args) {
    return args.isEmpty() ? constant : new Subst(args).fold(constant);
  }

  /** How many types are around what is folded, and how many binders around the outermost. */
  private int nesting;

  private int outer;

  @Override
  public Type fold(Type type) {
    if (type instanceof Type.Param param) {
      return param.index() < args.size() ? (Type) shifted(args.get(param.index())) : type;
    }
    if (nesting == 0) {
      outer = depth;
    }
    nesting++;
    Type folded = foldParts(type);
    nesting--;
    return folded;
  }

  @Override
  public Region fold(Region region) {
    if (region instanceof Region.Param param && param.index() < args.size()) {
      return args.get(param.index()) instanceof Region other ? (Region) shifted(other) : region;
    }
    return region;
  }

  /** What is bound around the type is as much further out as the type has binders on the way. */
  private GenericArg shifted(GenericArg arg) {
    int by = nesting == 0 ? 0 : depth - outer;
    if (by == 0 || (arg.flags() & TypeFlags.BOUND_REGION) == 0) {
      return arg;
    }
    return new TypeFolder(TypeFlags.BOUND_REGION) {
      @Override
      public Region fold(Region region) {
        return region instanceof Region.Bound it && it.depth() >= depth
            ? new Region.Bound(it.depth() + by, it.index())
            : region;
      }
    }.fold(arg);
  }

  @Override
  public Const fold(Const constant) {
    if (constant instanceof Const.Param param && param.index() < args.size()) {
      return args.get(param.index()) instanceof Const other ? other : constant;
    }
    return super.fold(constant);
  }
}
