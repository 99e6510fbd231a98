package dev.holdfast.simulator.type;

import java.util.List;

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

  public static final int ALL = -1;

  private TypeFlags() {}

  static int of(List<? extends GenericArg> args) {
    int flags = 0;
    for (int i = 0; i < args.size(); i++) {
      flags |= args.get(i).flags();
    }
    return flags;
  }

  static int of(FnSig sig) {
    return of(sig.inputs()) | sig.output().flags();
  }

  static int of(List<GenericArg> args, List<Type.AssocValue> assocs, Region region) {
    int flags = of(args) | region.flags();
    for (Type.AssocValue value : assocs) {
      flags |= value.type().flags();
    }
    return flags;
  }
}
