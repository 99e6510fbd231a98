package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import java.util.List;

/** Something that can be called, with everything generic known. */
sealed interface Instance {

  /** A body of the program or the prelude; of a coroutine its poll. */
  record Item(BodyOwner owner, List<GenericArg> args) implements Instance {
    public Item {
      args = List.copyOf(args);
    }

    @Override
    public int hashCode() {
      return 31 * owner.hashCode() + TypeFlags.hash(args);
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Item it && owner == it.owner && TypeFlags.same(args, it.args);
    }
  }

  /** Drops the value that its one argument, a {@code *mut T}, points to. */
  record DropGlue(Type type) implements Instance {}

  /** {@code method} of a Fn trait for a closure, with self and the arguments' tuple. */
  record TupledCall(Type.Closure closure, String method) implements Instance {}

  /** The same for a function item or pointer. */
  record PointerCall(Type function, String method) implements Instance {}

  /** A trait object's method as a function. */
  record VirtualCall(Type.FnItem method) implements Instance {}

  /** A closure without captures as a function. */
  record Untupled(Type.Closure closure) implements Instance {}

  /** {@code Clone::clone}, which is {@code def}, of a type that the language clones. */
  record CloneShim(Type type, FnDef def) implements Instance {}

  /** The constructor of a tuple struct or variant, called as a function. */
  record Constructor(FnDef def, Type.Adt type) implements Instance {}
}
