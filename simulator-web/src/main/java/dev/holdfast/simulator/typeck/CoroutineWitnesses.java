package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.thir.Capture;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.EraseRegions;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The types that decide whether a coroutine is Send and Sync, which a later stage finds in its MIR;
 * and what of that had to wait until the bodies were checked.
 */
final class CoroutineWitnesses {

  private final TypeContext cx;
  private Optional<Function<CoroutineDef, List<Type>>> savedTypes = Optional.empty();
  private final List<DeferredAuto> deferred = new ArrayList<>();

  /** The items whose types are wrong for what their own futures save. */
  private final Set<BodyOwner> taintedByFutures = new LinkedHashSet<>();

  CoroutineWitnesses(TypeContext cx) {
    this.cx = cx;
  }

  /**
   * Where to find the types of a coroutine's saved locals, in terms of its generics; its body has
   * been checked then.
   */
  void findSavedTypes(Function<CoroutineDef, List<Type>> saved) {
    savedTypes = Optional.of(saved);
  }

  /**
   * The types whose Send and Sync decide a coroutine's: its captures and what it saves. Absent
   * while the body that it stands in is being checked.
   */
  Optional<List<Type>> of(Type.Coroutine coroutine) {
    if (savedTypes.isEmpty() || cx.isChecking(coroutine.def().root())) {
      return Optional.empty();
    }
    cx.thir(coroutine.def());
    List<Type> parts = new ArrayList<>(cx.upvars.of(coroutine).orElse(List.of()));
    parts.addAll(saved(coroutine));
    return Optional.of(parts);
  }

  /** The types of what it saves, once the bodies are checked. */
  List<Type> saved(Type.Coroutine coroutine) {
    List<Type> types = new ArrayList<>();
    for (Type saved : savedTypes.orElseThrow().apply(coroutine.def())) {
      types.add(Subst.apply(saved, coroutine.args()));
    }
    return types;
  }

  void defer(DeferredAuto question) {
    deferred.add(question);
  }

  /** Whether the future keeps something of the type while it waits, as its body says it. */
  boolean isSaved(Type.Coroutine future, Type type) {
    for (Type saved : savedTypes.orElseThrow().apply(future.def())) {
      if (EraseRegions.apply(saved).equals(EraseRegions.apply(type))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the future has captured a variable of the type. */
  boolean isTaken(Type.Coroutine future, Type type) {
    for (Capture capture : cx.thir(future.def()).captures()) {
      if (EraseRegions.apply(capture.root().type()).equals(EraseRegions.apply(type))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the types of the body are wrong, so that no later stage asks for more. */
  boolean isTainted(BodyOwner owner) {
    return cx.thir(owner).tainted() || taintedByFutures.contains(owner.root());
  }

  /**
   * Answers what had to wait until the bodies were checked: whether futures are Send and Sync of
   * which the same body asks.
   */
  List<Diagnostic> checkDeferred() {
    List<Diagnostic> found = new ArrayList<>();
    for (DeferredAuto question : deferred) {
      if (cx.thir(question.owner()).tainted()) {
        continue;
      }
      for (Diagnostic problem : question.check(cx)) {
        taintedByFutures.add(question.owner());
        if (!found.contains(problem)) {
          found.add(problem);
        }
      }
    }
    return found;
  }
}
