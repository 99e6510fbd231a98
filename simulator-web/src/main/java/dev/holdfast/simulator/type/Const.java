package dev.holdfast.simulator.type;

/** A constant in a type: an array's length or a const generic argument. */
public sealed interface Const extends GenericArg {

  record Value(long value) implements Const {}

  record Param(int index, String name) implements Const {}

  record Infer(int id) implements Const {}

  /** An associated or named constant that is not yet evaluated. */
  record Unevaluated(ConstDef def, java.util.List<GenericArg> args) implements Const {
    public Unevaluated {
      args = java.util.List.copyOf(args);
    }
  }

  record Error() implements Const {}
}
