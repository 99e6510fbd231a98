package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.ReferencesError;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;

/** Which impls a crate may have, and that no two of them overlap (Reference: implementations). */
final class Coherence {

  private final TypeContext cx;
  private final ImplDef impl;

  /** Where the impl is written, for a derived one the derive. */
  private final Span at;

  private Coherence(TypeContext cx, ImplDef impl, Span at) {
    this.cx = cx;
    this.impl = impl;
    this.at = at;
  }

  static void check(
      TypeContext cx, ImplDef impl, Span at, Span self, boolean derived, boolean isUnsafe) {
    Coherence checks = new Coherence(cx, impl, at);
    if (ReferencesError.in(impl.self())) {
      return;
    }
    if (impl.traitRef().isEmpty()) {
      checks.inherent(self);
      return;
    }
    TraitDef trait = impl.traitRef().get().trait();
    int before = cx.dcx.errorCount();
    boolean incoherent = false;
    if (derived || checks.orphan(self)) {
      checks.overlap();
    } else {
      // What is not allowed at all conflicts with nothing.
      cx.impls.overlapping.add(impl);
    }
    checks.unsafety(trait, isUnsafe);
    if (trait.lang() == TraitDef.Lang.COPY && !impl.negative()) {
      incoherent = !checks.copy(self, derived);
    }
    if (incoherent || cx.dcx.errorCount() > before) {
      cx.impls.setIncoherent(trait);
    }
  }

  private void unsafety(TraitDef trait, boolean isUnsafe) {
    if (!trait.isUnsafe() && isUnsafe) {
      cx.report(
          Diagnostic.error(
              "E0199", "implementing the trait `" + trait.name() + "` is not unsafe", at, ""));
    }
    if (trait.isUnsafe() && !isUnsafe && !impl.negative()) {
      cx.report(
          Diagnostic.error(
              "E0200",
              "the trait `" + trait.name() + "` requires an `unsafe impl` declaration",
              at,
              ""));
    }
  }

  /** Whether the type may be Copy; of a derived impl it is said where the fields are checked. */
  private boolean copy(Span self, boolean derived) {
    String message = "the trait `Copy` cannot be implemented for this type";
    if (!(impl.self() instanceof Type.Adt adt)) {
      cx.report(Diagnostic.error("E0206", message, self, "type is not a structure or enumeration"));
      return false;
    }
    TraitDef copy = cx.lang(TraitDef.Lang.COPY);
    if (!cx.implsOf(cx.lang(TraitDef.Lang.DROP), adt).isEmpty()) {
      cx.report(
          Diagnostic.error(
              "E0184", message + "; the type has a destructor", self, "`Copy` not allowed"));
      return false;
    }
    TraitSolver solver = new TraitSolver(cx, new InferenceTable(), cx.env(impl.generics()), false);
    for (AdtDef.Variant variant : adt.def().variants()) {
      for (AdtDef.Field field : variant.fields()) {
        Type type = Subst.apply(field.type(), adt.args());
        if (!solver.mayHold(new Predicate.Trait(new TraitRef(copy, List.of(type)), 0))) {
          if (!derived) {
            cx.report(Diagnostic.error("E0204", message, self, ""));
          }
          return false;
        }
      }
    }
    return true;
  }

  // --- the crate that may say it

  private void inherent(Span self) {
    switch (impl.self()) {
      case Type.Adt it when it.def().fromPrelude() ->
          foreign(
              "E0116",
              "cannot define inherent `impl` for a type outside of the crate where the type is"
                  + " defined",
              at);
      case Type.Adt it -> duplicates();
      case Type.Dynamic it -> {}
      case Type.Param it ->
          foreign("E0118", "no nominal type found for inherent implementation", at);
      default -> foreign("E0390", "cannot define inherent `impl` for primitive types", at);
    }
  }

  private void foreign(String code, String message, Span span) {
    cx.report(Diagnostic.error(code, message, span, ""));
    cx.impls.forget(impl);
  }

  /** Two inherent impls that may be of one type have no name twice. */
  private void duplicates() {
    for (ImplDef other : cx.inherentImpls(impl.self())) {
      boolean same = other == impl;
      if (other.fromPrelude() || !same && !unify(other)) {
        continue;
      }
      for (Def member : members(impl)) {
        for (Def earlier : members(other)) {
          if (earlier.name().equals(member.name())
              && earlier.span().start() < member.span().start()) {
            cx.report(
                Diagnostic.error(
                    "E0592",
                    "duplicate definitions with name `" + member.name() + "`",
                    same ? member.span() : earlier.span(),
                    "duplicate definitions for `" + member.name() + "`"));
          }
        }
      }
    }
  }

  private static List<Def> members(ImplDef impl) {
    List<Def> all = new ArrayList<>(impl.functions());
    all.addAll(impl.constants());
    return all;
  }

  private boolean unify(ImplDef other) {
    TraitSolver solver = new TraitSolver(cx, new InferenceTable(), ParamEnv.EMPTY, false);
    return solver.table.unify(
        Subst.apply(impl.self(), solver.freshArgs(impl.generics())),
        Subst.apply(other.self(), solver.freshArgs(other.generics())));
  }

  private boolean orphan(Span self) {
    TraitRef trait = impl.traitRef().orElseThrow();
    if (trait.trait().name().equals("Drop")
        && !(impl.self() instanceof Type.Adt adt && !adt.def().fromPrelude())) {
      cx.report(
          Diagnostic.error(
              "E0120",
              "the `Drop` trait may only be implemented for local structs, enums, and unions",
              self,
              "must be a struct, enum, or union in the current crate"));
    }
    if (trait.trait().lang() == TraitDef.Lang.SIZED) {
      String text = "explicit impls for the `Sized` trait are not permitted";
      cx.report(Diagnostic.error("E0322", text, self, "impl of `Sized` not allowed"));
      return false;
    }
    if (impl.self() instanceof Type.Dynamic object
        && object.principal().isPresent()
        && DynCompatibility.holds(cx, object.principal().get())) {
      TraitDef of = object.principal().get();
      TraitRef principal = new TraitRef(of, of.generics().identity());
      for (TraitRef each : cx.supertraits(principal)) {
        if (each.trait() == trait.trait()) {
          cx.report(
              Diagnostic.error(
                  "E0371",
                  "the object type `"
                      + TypePrinter.print(object)
                      + "` automatically implements the trait `"
                      + trait.trait().name()
                      + "`",
                  self,
                  ""));
          return false;
        }
      }
    }
    if (!trait.trait().fromPrelude()) {
      return true;
    }
    for (GenericArg arg : trait.args()) {
      if (arg instanceof Type type && uncovered(type) instanceof Type.Param param) {
        cx.report(
            Diagnostic.error(
                "E0210",
                "type parameter `"
                    + param.name()
                    + "` must be used as the type parameter for some local type (e.g.,"
                    + " `MyStruct<"
                    + param.name()
                    + ">`)",
                self,
                ""));
        return false;
      }
      if (arg instanceof Type type && isLocal(type)) {
        return true;
      }
    }
    String kind =
        switch (impl.self()) {
          case Type.Adt it -> "types defined outside of the crate";
          case Type.Int it -> "primitive types";
          case Type.Float it -> "primitive types";
          case Type.Bool it -> "primitive types";
          case Type.Char it -> "primitive types";
          case Type.Str it -> "primitive types";
          default -> "arbitrary types";
        };
    cx.report(
        Diagnostic.error(
            "E0117",
            "only traits defined in the current crate can be implemented for " + kind,
            at,
            ""));
    return false;
  }

  /** Through the fundamental types, which count as what they hold. */
  private static Type uncovered(Type type) {
    return switch (type) {
      case Type.Ref it -> uncovered(it.target());
      case Type.Adt it when isFundamental(it) && !it.args().isEmpty() ->
          uncovered((Type) it.args().get(0));
      default -> type;
    };
  }

  private static boolean isFundamental(Type.Adt type) {
    return type.def().isBox() || type.def().lang() == AdtDef.Lang.PIN;
  }

  /** Of those, adding an impl breaks others' code: that there is none can be relied on. */
  private static boolean isFundamental(TraitDef trait) {
    return switch (trait.lang()) {
      case SIZED, FN, FN_MUT, FN_ONCE, ASYNC_FN, ASYNC_FN_MUT, ASYNC_FN_ONCE -> true;
      default -> false;
    };
  }

  /** Whether nobody else may add such an impl. Reference: orphan rules. */
  private static boolean isOnlyOurs(TraitRef trait) {
    for (GenericArg arg : trait.args()) {
      if (arg instanceof Type type) {
        if (isLocal(type)) {
          return true;
        }
        if (uncovered(type) instanceof Type.Infer) {
          return false;
        }
      }
    }
    return false;
  }

  private static boolean isLocal(Type type) {
    return switch (uncovered(type)) {
      case Type.Adt it -> !it.def().fromPrelude();
      case Type.Dynamic it -> it.principal().isPresent() && !it.principal().get().fromPrelude();
      case Type.Error it -> true;
      default -> false;
    };
  }

  // --- overlap

  private void overlap() {
    TraitRef trait = impl.traitRef().orElseThrow();
    if (!ImplChecks.isKnown(trait)) {
      return;
    }
    Type self = impl.self() instanceof Type.Param ? new InferenceTable().fresh() : impl.self();
    for (ImplDef other : cx.implsOf(trait.trait(), self)) {
      if (other != impl
          && !ReferencesError.in(other.self())
          && (cx.impls.isLibrary(other) || isBefore(other))
          && !cx.impls.overlapping.contains(other)
          && overlaps(other)) {
        return;
      }
    }
  }

  private boolean isBefore(ImplDef other) {
    return cx.impls.order(other) < cx.impls.order(impl);
  }

  private boolean overlaps(ImplDef other) {
    TraitSolver solver = new TraitSolver(cx, new InferenceTable(), ParamEnv.EMPTY, false);
    List<GenericArg> mine = solver.freshArgs(impl.generics());
    List<GenericArg> its = solver.freshArgs(other.generics());
    List<Predicate> nested = new ArrayList<>();
    TraitRef a = solver.normalizeTrait(Subst.apply(impl.traitRef().orElseThrow(), mine), nested);
    TraitRef b = solver.normalizeTrait(Subst.apply(other.traitRef().orElseThrow(), its), nested);
    if (!solver.table.unifyArgs(a.args(), b.args())
        || leaks(solver.table.resolve(mine))
        || leaks(solver.table.resolve(its))
        || excluded(solver, impl, mine)
        || excluded(solver, other, its)) {
      return false;
    }
    cx.impls.setIncoherent(a.trait());
    cx.impls.overlapping.add(impl);
    List<GenericArg> args = solver.table.resolve(a.args());
    String self =
        args.get(0) instanceof Type.Infer
            ? ""
            : " for type `" + TypePrinter.print((Type) args.get(0)) + "`";
    cx.report(
        Diagnostic.error(
            "E0119",
            "conflicting implementations of trait `"
                + TypePrinter.print(new TraitRef(a.trait(), args))
                + "`"
                + self,
            at,
            "conflicting implementation"));
    return true;
  }

  /**
   * Whether a parameter would have to be what a lifetime is in that a function pointer binds:
   * {@code fn(T)} is for no {@code T} a {@code for<'a> fn(&'a u8)}.
   */
  // rustc: the leak check.
  private static boolean leaks(List<GenericArg> args) {
    boolean[] found = new boolean[1];
    new TypeFolder() {
      @Override
      public Region fold(Region region) {
        found[0] |= region instanceof Region.Bound it && it.depth() >= depth;
        return region;
      }
    }.foldArgs(args);
    return found[0];
  }

  /** Whether a bound is known never to hold; what others' crates may still add does not count. */
  private boolean excluded(TraitSolver solver, ImplDef of, List<GenericArg> args) {
    for (Predicate predicate : of.generics().predicates()) {
      Predicate asked =
          solver.normalize(solver.table.resolve(Subst.apply(predicate, args)), new ArrayList<>());
      if (solver.table.resolve(asked) instanceof Predicate.Trait it) {
        boolean ours =
            !it.trait().trait().fromPrelude()
                || isFundamental(it.trait().trait())
                || isOnlyOurs(it.trait());
        boolean settled = !(uncovered(it.trait().self()) instanceof Type.Adt) || ours;
        if (settled && !solver.mayHold(it)) {
          return true;
        }
      }
    }
    return false;
  }
}
