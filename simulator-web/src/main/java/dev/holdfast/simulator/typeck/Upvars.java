package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.thir.Capture;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What closures and coroutines capture, and which calls that allows, once the bodies around them
 * tell.
 */
final class Upvars {

  private final TypeContext cx;
  private final Optional<TypeContext> library;
  private final Map<BodyOwner, List<Capture>> captures = new LinkedHashMap<>();
  private final Set<ClosureDef> kindKnown = new LinkedHashSet<>();

  Upvars(TypeContext cx, Optional<TypeContext> library) {
    this.cx = cx;
    this.library = library;
  }

  void setCaptures(BodyOwner owner, List<Capture> list) {
    captures.put(owner, List.copyOf(list));
  }

  void setKindKnown(ClosureDef closure) {
    kindKnown.add(closure);
  }

  boolean isKindKnown(ClosureDef closure) {
    return kindKnown.contains(closure) || cx.isLibrary(closure);
  }

  /** Whether the closure's kind, as far as it is known, allows calls through the trait. */
  boolean closureMayBe(ClosureDef closure, TraitDef.Lang trait) {
    if (!isKindKnown(closure)) {
      return true;
    }
    return switch (trait) {
      case FN, ASYNC_FN -> closure.kind() == ClosureDef.Kind.FN;
      case FN_MUT, ASYNC_FN_MUT -> closure.kind() != ClosureDef.Kind.FN_ONCE;
      default -> true;
    };
  }

  /** The types of a closure's captures, once they are known. */
  Optional<List<Type>> of(Type.Closure closure) {
    return of(closure.def(), closure.args(), closure.upvars());
  }

  Optional<List<Type>> of(Type.Coroutine coroutine) {
    return of(coroutine.def(), coroutine.args(), coroutine.upvars());
  }

  private Optional<List<Type>> of(BodyOwner def, List<GenericArg> args, List<Type> known) {
    if (!known.isEmpty()) {
      return Optional.of(known);
    }
    if (cx.isLibrary(def)) {
      return library.get().upvars.of(def, args, known);
    }
    if (!captures.containsKey(def)) {
      return Optional.empty();
    }
    List<Type> types = new ArrayList<>();
    for (Capture capture : captures.get(def)) {
      types.add(Subst.apply(capture.type(), args));
    }
    return Optional.of(types);
  }
}
