package dev.holdfast.simulator.mir;

import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.Value;
import java.util.List;

/** A constant of the MIR. */
public sealed interface MirConst {

  record Literal(Value value) implements MirConst {}

  /** To be evaluated by running the definition's body. */
  record Unevaluated(ConstDef def, List<GenericArg> args) implements MirConst {
    public Unevaluated {
      args = List.copyOf(args);
    }
  }

  /** A const generic or array length, as a usize. */
  record TypeConst(Const value) implements MirConst {}

  /** The address of a static. */
  record StaticAddress(StaticDef def) implements MirConst {}

  /**
   * A reference to the value of a promoted body (Reference: constant promotion), which has no
   * arguments and the generics of the body around it; one allocation a promoted and instance.
   */
  record Promoted(Body body) implements MirConst {}
}
