package dev.holdfast.simulator.type;

/** A constant in a type: an array's length or a const generic argument. */
public sealed interface Const extends GenericArg {

  record Value(long value) implements Const {
    @Override
    public int flags() {
      return 0;
    }
  }

  record Param(int index, String name) implements Const {
    @Override
    public int flags() {
      return TypeFlags.PARAM;
    }
  }

  record Infer(int id) implements Const {
    @Override
    public int flags() {
      return TypeFlags.INFER;
    }
  }

  /** An associated or named constant that is not yet evaluated. */
  record Unevaluated(ConstDef def, java.util.List<GenericArg> args) implements Const {
    public Unevaluated {
      args = java.util.List.copyOf(args);
    }

    @Override
    public int flags() {
      int home = def.fromPrelude() ? 0 : TypeFlags.PROGRAM;
      return TypeFlags.ALIAS | home | TypeFlags.of(args);
    }
  }

  record Error() implements Const {
    @Override
    public int flags() {
      return TypeFlags.ERROR;
    }
  }
}
