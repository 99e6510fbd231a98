package dev.holdfast.simulator.type;

import java.util.List;
import java.util.Optional;

/**
 * What is somewhere in a type, so that whoever replaces such parts knows at once where there are
 * none (rustc: {@code TypeFlags}).
 */
public final class TypeFlags {

  /** A generic parameter: a type, a constant or a lifetime. */
  public static final int PARAM = 1;

  /** An inference variable. */
  public static final int INFER = 1 << 1;

  /** What is to be normalised: a projection, an opaque type, a constant without its value. */
  public static final int ALIAS = 1 << 2;

  /** A place of a region, whatever stands there. */
  public static final int REGION = 1 << 3;

  /** A region that is not erased. */
  public static final int KNOWN_REGION = 1 << 4;

  /** A region that a binder binds. */
  public static final int BOUND_REGION = 1 << 5;

  /** Something of which a diagnostic has been given. */
  public static final int ERROR = 1 << 6;

  /** A closure or coroutine, whose captures are looked up. */
  public static final int CLOSURE = 1 << 7;

  /** Something that the program defines: all else is the same in each program. */
  public static final int PROGRAM = 1 << 8;

  public static final int ALL = -1;

  /** The flags' part of a mark; the rest is a hash. */
  static final int MASK = 0x1ff;

  private TypeFlags() {}

  /** The flags of all together. */
  public static int of(List<? extends GenericArg> args) {
    int flags = 0;
    for (int i = 0; i < args.size(); i++) {
      flags |= args.get(i).flags();
    }
    return flags;
  }

  /** Flags and hash of a type with these parts: the given flags and those of the arguments. */
  static int mark(int flags, Def def, List<? extends GenericArg> args) {
    int hash = def == null ? 7 : def.hashCode();
    int all = flags | (def == null || def.fromPrelude() ? 0 : PROGRAM);
    for (int i = 0; i < args.size(); i++) {
      GenericArg arg = args.get(i);
      all |= arg.flags();
      hash = 31 * hash + arg.hashCode();
    }
    return mark(all, hash);
  }

  static int mark(Region region, Type target, boolean mutable) {
    int hash = 31 * region.hashCode() + target.hashCode();
    return mark(region.flags() | target.flags(), mutable ? hash : ~hash);
  }

  static int mark(FnSig sig) {
    int inputs = mark(0, null, sig.inputs());
    return mark(inputs & MASK | sig.output().flags(), 31 * inputs + sig.output().hashCode());
  }

  static int mark(
      Optional<TraitDef> principal,
      List<GenericArg> args,
      List<Type.AssocValue> assocs,
      Region region) {
    int flags = region.flags();
    for (Type.AssocValue value : assocs) {
      flags |= value.type().flags();
    }
    return mark(flags, principal.orElse(null), args);
  }

  private static int mark(int flags, int hash) {
    return flags & MASK | (hash ^ hash >>> 16) << 9;
  }

  /** A hash of the arguments alone. */
  public static int hash(List<? extends GenericArg> args) {
    return mark(0, null, args);
  }

  /** Whether the arguments are equal, one by one. */
  public static boolean same(List<? extends GenericArg> a, List<? extends GenericArg> b) {
    if (a == b) {
      return true;
    }
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(b.get(i))) {
        return false;
      }
    }
    return true;
  }
}
