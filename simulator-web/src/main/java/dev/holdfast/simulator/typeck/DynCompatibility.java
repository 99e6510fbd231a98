package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.AssocTypeDef;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import java.util.List;
import java.util.Optional;

/** Whether a trait may be made an object (Reference: traits, dyn compatibility). */
final class DynCompatibility {

  private DynCompatibility() {}

  static boolean check(TypeContext cx, TraitDef trait, Span span) {
    if (holds(cx, trait)) {
      return true;
    }
    cx.hasFalseObjects = true;
    cx.report(error(trait, span));
    return false;
  }

  private static Diagnostic error(TraitDef trait, Span span) {
    return Diagnostic.error(
        "E0038",
        "the trait `" + trait.name() + "` is not dyn compatible",
        span,
        "`" + trait.name() + "` is not dyn compatible");
  }

  /** What is to be said where such a type is used; nothing where its objects are all right. */
  static Optional<Diagnostic> in(TypeContext cx, GenericArg used, Span span) {
    TraitDef[] found = new TraitDef[1];
    new TypeFolder() {
      @Override
      public Type fold(Type type) {
        if (type instanceof Type.Dynamic object
            && object.principal().isPresent()
            && !holds(cx, object.principal().get())) {
          found[0] = object.principal().get();
        }
        // What its trait's functions would return is not known, so that nothing is said of it.
        return type instanceof Type.Closure
                || type instanceof Type.Coroutine
                || type instanceof Type.Opaque it
                    && it.def().function().container() instanceof FnDef.Container.InTrait
            ? type
            : foldParts(type);
      }
    }.foldArgs(List.of(used));
    return found[0] == null ? Optional.empty() : Optional.of(error(found[0], span));
  }

  /** The same without a report. */
  static boolean holds(TypeContext cx, TraitDef trait) {
    for (TraitRef each : cx.supertraits(new TraitRef(trait, trait.generics().identity()))) {
      if (each.trait().lang() == TraitDef.Lang.SIZED
          || isForSizedOnly(each.trait().generics())
          || !allFunctions(each.trait())
          || asksOfSelf(each.trait())) {
        return false;
      }
    }
    return true;
  }

  /** Whether the trait or one above it has a supertrait with Self among its arguments. */
  static boolean asksOfSelf(TypeContext cx, TraitDef trait) {
    for (TraitRef each : cx.supertraits(new TraitRef(trait, trait.generics().identity()))) {
      if (asksOfSelf(each.trait())) {
        return true;
      }
    }
    return false;
  }

  private static boolean asksOfSelf(TraitDef trait) {
    MentionsSelf finder = new MentionsSelf(true);
    for (TraitRef each : trait.supertraits()) {
      finder.foldArgs(each.args().subList(1, each.args().size()));
    }
    return finder.found;
  }

  private static boolean allFunctions(TraitDef trait) {
    for (FnDef function : trait.functions()) {
      if (!compatible(function)) {
        return false;
      }
    }
    for (AssocTypeDef type : trait.types()) {
      if (isLending(type)) {
        return false;
      }
    }
    return trait.constants().isEmpty();
  }

  /** Whether an associated type has parameters of its own, so that no object can say what it is. */
  static boolean isLending(AssocTypeDef type) {
    return !type.generics().own().isEmpty() && !isForSizedOnly(type.generics());
  }

  private static boolean isForSizedOnly(Generics generics) {
    for (Predicate predicate : generics.ownPredicates()) {
      if (predicate instanceof Predicate.Trait it
          && it.trait().trait().lang() == TraitDef.Lang.SIZED
          && it.trait().self() instanceof Type.Param self
          && self.index() == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean compatible(FnDef function) {
    if (isForSizedOnly(function.generics())) {
      return true;
    }
    for (Generics.Param param : function.generics().own()) {
      if (param.kind() != Generics.Kind.LIFETIME) {
        return false;
      }
    }
    if (!function.traits().hasSelf() || function.traits().isAsync()) {
      return false;
    }
    List<Type> inputs = function.sig().inputs();
    if (!inputs.isEmpty() && !isDispatchable(inputs.get(0))) {
      return false;
    }
    MentionsSelf finder = new MentionsSelf(false);
    for (int i = 1; i < inputs.size(); i++) {
      finder.fold(inputs.get(i));
    }
    finder.fold(function.sig().output());
    return !finder.found;
  }

  /** Whether a method can be called through the type of its receiver made to an object's. */
  private static boolean isDispatchable(Type receiver) {
    return isSelf(receiver)
        || switch (receiver) {
          case Type.Ref it -> isSelf(it.target());
          case Type.Adt it when it.def().lang() == AdtDef.Lang.PIN ->
              it.args().get(0) instanceof Type inner && !isSelf(inner) && isDispatchable(inner);
          case Type.Adt it ->
              it.def().fromPrelude()
                  && !it.args().isEmpty()
                  && it.args().get(0) instanceof Type inner
                  && isSelf(inner);
          default -> false;
        };
  }

  private static boolean isSelf(Type type) {
    return type instanceof Type.Param it && it.index() == 0;
  }

  private static final class MentionsSelf extends TypeFolder {
    private final boolean inProjections;
    boolean found;

    MentionsSelf(boolean inProjections) {
      this.inProjections = inProjections;
    }

    @Override
    public Type fold(Type type) {
      if (type instanceof Type.Projection && !inProjections) {
        return type;
      }
      found |= type instanceof Type.Param param && param.index() == 0;
      found |= type instanceof Type.Opaque;
      return foldParts(type);
    }
  }
}
