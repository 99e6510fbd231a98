package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.EraseRegions;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.Type;
import java.util.List;
import java.util.Optional;

/** Which types have something to do when they are dropped. Reference: destructors. */
final class Drops {

  private final TypeContext cx;
  private final boolean reveal;

  /** {@code reveal}: whether opaque types are what they hide, or else but their bounds. */
  Drops(TypeContext cx, boolean reveal) {
    this.cx = cx;
    this.reveal = reveal;
  }

  boolean needed(Type type, ParamEnv env, List<Type> around) {
    if (around.contains(type)) {
      return false;
    }
    return switch (type) {
      case Type.Adt it -> {
        if (it.def().lang() == AdtDef.Lang.MANUALLY_DROP || it.def().kind() == AdtDef.Kind.UNION) {
          yield false;
        }
        if (it.def().isBox() || function(it).isPresent()) {
          yield true;
        }
        around.add(type);
        boolean any = false;
        for (int v = 0; v < it.def().variants().size() && !any; v++) {
          for (int f = 0; f < it.def().variants().get(v).fields().size() && !any; f++) {
            Type field = Subst.apply(it.def().variants().get(v).fields().get(f).type(), it.args());
            any = needed(cx.normalize(field, env, reveal), env, around);
          }
        }
        around.remove(around.size() - 1);
        yield any;
      }
      case Type.Tuple it -> anyNeeded(it.elements(), env, around);
      case Type.Array it -> needed(it.element(), env, around);
      case Type.Slice it -> needed(it.element(), env, around);
      case Type.Closure it -> anyNeeded(cx.upvars.of(it).orElse(List.of()), env, around);
      case Type.Coroutine it -> true;
      case Type.Dynamic it -> true;
      case Type.Param it -> !cx.isCopy(type, env);
      case Type.Projection it -> !cx.isCopy(type, env);
      case Type.Opaque it -> {
        Optional<Type> hidden = reveal ? cx.hidden(it) : Optional.empty();
        yield hidden.isPresent() ? needed(hidden.get(), env, around) : !cx.isCopy(type, env);
      }
      default -> false;
    };
  }

  private boolean anyNeeded(List<Type> types, ParamEnv env, List<Type> around) {
    for (Type type : types) {
      if (needed(type, env, around)) {
        return true;
      }
    }
    return false;
  }

  /** The type's own {@code Drop::drop}, with its arguments. */
  Optional<Callee.Item> function(Type.Adt type) {
    TraitDef drop = cx.lang(TraitDef.Lang.DROP);
    for (ImplDef impl : cx.implsOf(drop, type)) {
      if (!(impl.self() instanceof Type.Adt self)
          || self.def() != type.def()
          || impl.functions().isEmpty()) {
        continue;
      }
      TraitSolver solver = cx.solver(ParamEnv.EMPTY, true);
      List<GenericArg> args = solver.freshArgs(impl.generics());
      if (solver.table.unify(Subst.apply(impl.self(), args), type)) {
        return Optional.of(
            new Callee.Item(
                impl.functions().get(0), EraseRegions.apply(solver.table.resolve(args))));
      }
    }
    return Optional.empty();
  }
}
