package dev.holdfast.simulator.type;

/** A lifetime, as rustc knows it after parsing. */
public sealed interface Region extends GenericArg {

  /** What a lifetime parameter is called that nobody wrote, with more behind it. */
  String UNNAMED = "'_#";

  /** Whether it is the name of a lifetime that is left out, or of an anonymous one. */
  static boolean isUnnamed(String name) {
    return name.equals("'_") || name.startsWith(UNNAMED);
  }

  /** {@code 'static}. */
  record Static() implements Region {
    @Override
    public int flags() {
      return TypeFlags.REGION | TypeFlags.KNOWN_REGION;
    }
  }

  /**
   * A lifetime parameter of an item; {@code index} counts all of the item's generic parameters, the
   * parent's first. Late-bound ones are parameters like all others here.
   */
  record Param(int index, String name) implements Region {
    @Override
    public int flags() {
      return TypeFlags.REGION | TypeFlags.KNOWN_REGION | TypeFlags.PARAM;
    }
  }

  /**
   * Bound by a {@code for<..>} (or elided) of a function pointer, closure signature, trait object
   * or predicate: {@code depth} binders out, 0 being the innermost.
   */
  record Bound(int depth, int index) implements Region {
    @Override
    public int flags() {
      return TypeFlags.REGION | TypeFlags.KNOWN_REGION | TypeFlags.BOUND_REGION;
    }
  }

  /** A region variable of the borrow checker. */
  record Var(int id) implements Region {
    @Override
    public int flags() {
      return TypeFlags.REGION | TypeFlags.KNOWN_REGION;
    }
  }

  /** Not known, or not of interest, as in the types of bodies. */
  record Erased() implements Region {
    @Override
    public int flags() {
      return TypeFlags.REGION;
    }
  }

  /** A diagnostic has been given; nothing more is said of a type that has it. */
  record Error() implements Region {
    @Override
    public int flags() {
      return TypeFlags.REGION | TypeFlags.KNOWN_REGION | TypeFlags.ERROR;
    }
  }

  Region STATIC = new Static();
  Region ERASED = new Erased();
  Region ERROR = new Error();
}
