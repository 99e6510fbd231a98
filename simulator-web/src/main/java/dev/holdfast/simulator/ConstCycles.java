package dev.holdfast.simulator;

import dev.holdfast.simulator.borrowck.Operands;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.MirConst;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.typeck.TypeContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Constants that need themselves to be evaluated (E0391); the first is said. */
final class ConstCycles {

  private final Set<BodyOwner> owners;
  private final Function<BodyOwner, Body> bodies;
  private final Set<ConstDef> done = new LinkedHashSet<>();
  private final List<ConstDef> open = new ArrayList<>();

  private ConstCycles(Set<BodyOwner> owners, Function<BodyOwner, Body> bodies) {
    this.owners = owners;
    this.bodies = bodies;
  }

  static Optional<Diagnostic> find(List<BodyOwner> owners, Function<BodyOwner, Body> bodies) {
    ConstCycles cycles = new ConstCycles(new LinkedHashSet<>(owners), bodies);
    for (BodyOwner owner : owners) {
      if (owner instanceof ConstDef def && isOwn(def)) {
        Optional<ConstDef> found = cycles.from(def);
        if (found.isPresent()) {
          return found.map(TypeContext::cycle);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOwn(ConstDef def) {
    return !def.fromPrelude() && def.generics().count() == 0;
  }

  private Optional<ConstDef> from(ConstDef def) {
    if (open.contains(def)) {
      return Optional.of(def);
    }
    if (!done.add(def)) {
      return Optional.empty();
    }
    open.add(def);
    Optional<ConstDef> found = Optional.empty();
    for (ConstDef needed : needs(bodies.apply(def))) {
      found = found.isPresent() || !owners.contains(needed) ? found : from(needed);
    }
    open.remove(open.size() - 1);
    return found;
  }

  private static Set<ConstDef> needs(Body body) {
    Set<ConstDef> found = new LinkedHashSet<>();
    for (Operand operand : Operands.of(body)) {
      if (operand instanceof Operand.Constant it
          && it.value() instanceof MirConst.Unevaluated of
          && isOwn(of.def())) {
        found.add(of.def());
      }
    }
    return found;
  }
}
