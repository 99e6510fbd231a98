package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.List;
import java.util.Optional;

/** How rustc names the members of an impl: {@code Store::load}, {@code <Store as Load>::load}. */
final class ImplPaths {

  private ImplPaths() {}

  static String prefix(Module module, Type self, Optional<TraitRef> trait) {
    if (trait.isPresent()) {
      return "<" + type(self) + " as " + trait(trait.get()) + ">";
    }
    if (self instanceof Type.Adt adt) {
      String args = TypePrinter.args(adt.args());
      return adt.def().path() + (args.isEmpty() ? "" : "::" + args);
    }
    return "<" + type(self) + ">";
  }

  private static String type(Type self) {
    return self instanceof Type.Adt adt
        ? adt.def().path() + TypePrinter.args(adt.args())
        : TypePrinter.print(self);
  }

  private static String trait(TraitRef trait) {
    List<GenericArg> args = trait.args().subList(1, trait.args().size());
    String path = trait.trait().path();
    return (trait.trait().fromPrelude() ? "std::" + path : path) + TypePrinter.args(args);
  }
}
