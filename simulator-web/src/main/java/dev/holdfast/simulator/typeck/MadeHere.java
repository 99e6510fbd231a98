package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;

/** The closures and async bodies that a body makes, with the regions that it gives them. */
public interface MadeHere {

  /** As the definitions have them. */
  MadeHere PLAIN =
      new MadeHere() {
        @Override
        public FnSig signature(ClosureDef def) {
          return def.sig();
        }

        @Override
        public Type output(CoroutineDef def) {
          return def.output();
        }
      };

  /** A function's signature with its item's arguments; late-bound lifetimes are made fresh. */
  default FnSig signature(Type.FnItem item) {
    return Subst.apply(item.def().sig(), item.args());
  }

  /** The signature; the regions that it binds itself are made fresh for each asking. */
  FnSig signature(ClosureDef def);

  Type output(CoroutineDef def);
}
