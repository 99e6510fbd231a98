package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.EraseRegions;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.ReferencesError;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;

/** What the types in a head ask of their arguments has to be granted there. */
final class WellFormed {

  private WellFormed() {}

  static void signature(TypeContext cx, FnDef def, Item.Fn item) {
    if (cx.env(def.generics()).isBroken()) {
      return;
    }
    List<Type> inputs = def.sig().inputs();
    int self = item.self().isPresent() ? 1 : 0;
    if (self == 1 && item.self().get().type().isEmpty() && !ReferencesError.in(inputs.get(0))) {
      check(cx, inputs.get(0), def.generics(), item.self().get().span());
    }
    boolean free =
        !(def.container() instanceof FnDef.Container.InImpl
            || def.container() instanceof FnDef.Container.InTrait);
    if (self == 1
        && !free
        && item.self().get().type().isPresent()
        && !ReferencesError.in(inputs.get(0))) {
      Span span = item.self().get().type().get().span();
      if (receiver(cx, def, inputs.get(0), span)) {
        check(cx, inputs.get(0), def.generics(), span);
      }
    }
    for (int i = self; i < inputs.size() && i - self < item.params().size(); i++) {
      check(cx, inputs.get(i), def.generics(), item.params().get(i - self).type().span());
    }
    if (item.output().isPresent() && !def.traits().isAsync()) {
      check(cx, def.sig().output(), def.generics(), item.output().get().span());
    }
  }

  /** A receiver is Self, or what dereferences to it; whether it is. */
  private static boolean receiver(TypeContext cx, FnDef def, Type type, Span span) {
    Type self =
        def.container() instanceof FnDef.Container.InImpl in
            ? in.impl().self()
            : new Type.Param(0, "Self");
    Type at = type;
    boolean broken = false;
    while (!EraseRegions.apply(at).equals(EraseRegions.apply(self))) {
      boolean pointer =
          at instanceof Type.Adt it
              && (it.def().isBox()
                  || it.def().lang() == AdtDef.Lang.PIN
                  || it.def().fromPrelude()
                      && (it.def().name().equals("Rc") || it.def().name().equals("Arc")));
      if (at instanceof Type.Ref ref) {
        at = ref.target();
      } else if (pointer && at instanceof Type.Adt it && it.args().get(0) instanceof Type inner) {
        // A Pin derefs to what its pointer does: what it holds itself is never reached.
        broken |=
            it.def().lang() == AdtDef.Lang.PIN
                && (!isPointer(cx, inner, def)
                    || EraseRegions.apply(inner).equals(EraseRegions.apply(self)));
        at = inner;
      } else {
        break;
      }
    }
    if (at instanceof Type.RawPtr it
        && EraseRegions.apply(it.target()).equals(EraseRegions.apply(self))) {
      String text = TypePrinter.print(type) + "` cannot be used as the type of `self` without the ";
      cx.report(
          Diagnostic.error(
              "E0658", "`" + text + "`arbitrary_self_types_pointers` feature", span, ""));
      return false;
    }
    if (at instanceof Type.Param it && !at.equals(self)) {
      cx.report(
          Diagnostic.error(
              "E0801", "invalid generic `self` parameter type: `" + it.name() + "`", span, ""));
    }
    boolean other =
        switch (at) {
          case Type.Adt it ->
              !cx.implementsTrait(at, cx.trait("ops::Deref"), cx.env(def.generics()))
                  || it.def().fromPrelude();
          case Type.Int it -> true;
          case Type.Float it -> true;
          case Type.Bool it -> true;
          case Type.Char it -> true;
          case Type.Str it -> true;
          case Type.Tuple it -> true;
          case Type.Slice it -> true;
          case Type.Array it -> true;
          default -> false;
        };
    if (broken || other && !EraseRegions.apply(at).equals(EraseRegions.apply(self))) {
      cx.report(
          Diagnostic.error(
              "E0307",
              "invalid `self` parameter type: `" + TypePrinter.print(type) + "`",
              span,
              ""));
      return false;
    }
    return true;
  }

  private static boolean isPointer(TypeContext cx, Type type, FnDef def) {
    return type instanceof Type.Ref
        || type instanceof Type.Infer
        || ReferencesError.in(type)
        || cx.implementsTrait(type, cx.trait("ops::Deref"), cx.env(def.generics()));
  }

  /** Says so where a constant parameter stands where one of another type is wanted. */
  static void constant(TypeContext cx, Const constant, Type wanted, Generics generics, Span span) {
    if (constant instanceof Const.Param it
        && it.index() < generics.count()
        && !(generics.param(it.index()).constant() instanceof Type.Error)
        && !generics.param(it.index()).constant().equals(wanted)) {
      String type = "`" + TypePrinter.print(wanted) + "`";
      String found = "`" + TypePrinter.print(generics.param(it.index()).constant()) + "`";
      cx.report(
          Diagnostic.error(
              "",
              "the constant `" + it.name() + "` is not of type " + type,
              span,
              "expected " + type + ", found " + found));
    }
  }

  /** Elements, of which only the last of a tuple may have no size. */
  static List<Type> sizedParts(Type type) {
    return switch (type) {
      case Type.Tuple it -> it.elements().subList(0, Math.max(0, it.elements().size() - 1));
      case Type.Array it -> List.of(it.element());
      case Type.Slice it -> List.of(it.element());
      default -> List.of();
    };
  }

  static void check(TypeContext cx, Type type, Generics generics, Span span) {
    List<Predicate.Trait> wanted = new ArrayList<>();
    new TypeFolder() {
      @Override
      public Type fold(Type each) {
        if (each instanceof Type.Array array) {
          constant(cx, array.length(), Type.USIZE, generics, span);
        }
        for (Type part : sizedParts(each)) {
          if (BodyChecker.isUnsized(part)) {
            TraitRef sized = new TraitRef(cx.lang(TraitDef.Lang.SIZED), List.of(part));
            wanted.add(new Predicate.Trait(sized, 0));
          }
        }
        if (each instanceof Type.Adt adt) {
          for (int i = 0; i < adt.args().size(); i++) {
            if (adt.args().get(i) instanceof Const argument) {
              constant(cx, argument, adt.def().generics().param(i).constant(), generics, span);
            }
          }
          for (Predicate predicate : adt.def().generics().predicates()) {
            // Of the library's structs only a size is sure to be asked by std's, too.
            if (Subst.apply(predicate, adt.args()) instanceof Predicate.Trait it
                && (isSized(it) || !adt.def().fromPrelude())) {
              wanted.add(it);
            }
          }
        }
        return foldParts(each);
      }
    }.fold(type);
    require(cx, wanted, generics, span);
  }

  /**
   * What a bound asks of its arguments: a size, also of each input of a function, and what a trait
   * of the program's states of its parameters.
   */
  static void bound(TypeContext cx, TraitRef bound, Generics generics, Span span) {
    List<Predicate.Trait> wanted = new ArrayList<>();
    for (Predicate predicate : bound.trait().generics().ownPredicates()) {
      if (Subst.apply(predicate, bound.args()) instanceof Predicate.Trait it
          && !it.trait().self().equals(bound.self())
          && (isSized(it) || !bound.trait().fromPrelude())) {
        wanted.add(it);
      }
    }
    TraitDef sized = cx.lang(TraitDef.Lang.SIZED);
    if (TypePrinter.isFnTrait(bound.trait()) && bound.args().get(1) instanceof Type.Tuple inputs) {
      for (Type input : inputs.elements()) {
        wanted.add(new Predicate.Trait(new TraitRef(sized, List.of(input)), 0));
      }
    }
    require(cx, wanted, generics, span);
  }

  private static void require(
      TypeContext cx, List<Predicate.Trait> wanted, Generics generics, Span span) {
    if (wanted.isEmpty()) {
      return;
    }
    TraitSolver solver = new TraitSolver(cx, new InferenceTable(), cx.env(generics), false);
    for (Predicate.Trait each : wanted) {
      List<Predicate> nested = new ArrayList<>();
      Predicate needed = solver.normalize(each, nested);
      if (needed instanceof Predicate.Trait it
          && nested.isEmpty()
          && it.boundRegions() == 0
          && it.trait().args().stream()
              .noneMatch(arg -> arg instanceof Type part && ReferencesError.in(part))
          && !solver.mayHold(it)) {
        cx.report(
            Diagnostic.error(
                "E0277",
                Messages.bound(cx, it.trait()),
                span,
                isSized(it) ? "doesn't have a size known at compile-time" : ""));
      }
    }
  }

  private static boolean isSized(Predicate.Trait predicate) {
    return predicate.trait().trait().lang() == TraitDef.Lang.SIZED;
  }
}
