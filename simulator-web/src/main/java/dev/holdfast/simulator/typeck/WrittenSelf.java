package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of an impl that the type before {@code ::name} gives it, with the lifetimes that
 * are written there: of {@code Cell::<&'static str>::new} (rustc: the user self type).
 */
final class WrittenSelf {

  private final List<GenericArg> args;

  private WrittenSelf(List<GenericArg> args) {
    this.args = args;
  }

  /** {@code args}, which are inferred, with what {@code self} says in their stead. */
  static List<GenericArg> args(ImplDef impl, Type self, List<GenericArg> args) {
    WrittenSelf written = new WrittenSelf(new ArrayList<>(args));
    written.match(impl.self(), self);
    return written.args;
  }

  private void match(Type head, Type self) {
    switch (head) {
      case Type.Param it -> args.set(it.index(), self);
      case Type.Adt it when self instanceof Type.Adt other && it.def() == other.def() ->
          match(it.args(), other.args());
      case Type.Ref it when self instanceof Type.Ref other -> {
        match(it.region(), other.region());
        match(it.target(), other.target());
      }
      case Type.Slice it when self instanceof Type.Slice other ->
          match(it.element(), other.element());
      case Type.Array it when self instanceof Type.Array other ->
          match(it.element(), other.element());
      case Type.Tuple it when self instanceof Type.Tuple other ->
          match(it.elements(), other.elements());
      default -> {}
    }
  }

  private void match(List<? extends GenericArg> heads, List<? extends GenericArg> selves) {
    for (int i = 0; i < Math.min(heads.size(), selves.size()); i++) {
      if (heads.get(i) instanceof Type head && selves.get(i) instanceof Type self) {
        match(head, self);
      } else if (heads.get(i) instanceof Region head && selves.get(i) instanceof Region self) {
        match(head, self);
      }
    }
  }

  private void match(Region head, Region self) {
    if (head instanceof Region.Param it) {
      args.set(it.index(), self);
    }
  }
}
