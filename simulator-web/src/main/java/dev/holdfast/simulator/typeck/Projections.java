package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.AssocTypeDef;
import dev.holdfast.simulator.type.EraseRegions;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Instantiate;
import dev.holdfast.simulator.type.OpaqueDef;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.ReferencesError;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import dev.holdfast.simulator.type.TypeFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What associated types are: by where clauses and bounds, by what the language says, by the impl
 * that is selected; and the types that the functions of impls return where their traits say {@code
 * impl Trait}.
 */
final class Projections {

  private final TraitSolver solver;
  private final TypeContext cx;
  private final InferenceTable table;
  private final boolean reveal;

  Projections(TraitSolver solver, TypeContext cx, boolean reveal) {
    this.solver = solver;
    this.cx = cx;
    this.table = solver.table;
    this.reveal = reveal;
  }

  /** What a projection turns out to be. */
  sealed interface Projected {
    record Known(Type type, List<Predicate> nested) implements Projected {}

    /** It stays as it is, as {@code T::Item} of a parameter. */
    record Rigid(Type type) implements Projected {}

    record Ambiguous() implements Projected {}

    record NoImpl() implements Projected {}
  }

  Projected project(Type.Projection projection) {
    AssocTypeDef assoc = projection.assoc();
    int traitCount = assoc.trait().generics().count();
    List<GenericArg> traitArgs = projection.args().subList(0, traitCount);
    TraitRef wanted = new TraitRef(assoc.trait(), traitArgs);
    Type self = table.shallow(wanted.self());
    if (self instanceof Type.Infer infer && infer.kind() == Type.InferKind.GENERAL) {
      return new Projected.Ambiguous();
    }
    if (ReferencesError.in(table.resolve(self))) {
      return new Projected.Known(Type.ERROR, List.of());
    }
    if (self instanceof Type.Opaque opaque && reveal && cx.hidden(opaque).isPresent()) {
      List<GenericArg> args = new ArrayList<>(projection.args());
      args.set(0, cx.hidden(opaque).get());
      return project(new Type.Projection(assoc, args));
    }
    if (reveal
        && self instanceof Type.Closure closure
        && assoc.trait().lang() == TraitDef.Lang.ASYNC_FN_ONCE
        && assoc == assoc.trait().types().get(1)) {
      Optional<Type.Coroutine> taking = cx.takingFuture(closure);
      if (taking.isPresent()) {
        return new Projected.Known(taking.get(), List.of());
      }
    }
    List<Predicate> known = bounds(self);
    if (isAmbiguous(projection, known)) {
      return new Projected.Ambiguous();
    }
    Optional<Type> byBound = projectByBounds(projection, self, known);
    if (byBound.isPresent()) {
      return new Projected.Known(byBound.get(), List.of());
    }
    Selection selection = solver.select(wanted);
    return switch (selection) {
      case Selection.Many many -> new Projected.Ambiguous();
      case Selection.None none -> new Projected.NoImpl();
      case Selection.One one -> projectBy(projection, wanted, self, one.candidate());
    };
  }

  /** Whether several bounds say what it is, each for other arguments, of which some are open. */
  private boolean isAmbiguous(Type.Projection projection, List<Predicate> known) {
    if (!table.hasInfer(projection.args())) {
      return false;
    }
    List<GenericArg> first = null;
    for (Predicate predicate : known) {
      if (predicate instanceof Predicate.Projects it
          && it.projection().assoc() == projection.assoc()) {
        int snapshot = table.snapshot();
        List<GenericArg> args =
            new Instantiate(table::freshRegion).foldArgs(it.projection().args());
        boolean fits = table.unifyArgs(args, projection.args());
        table.rollback(snapshot);
        if (fits && first != null && !EraseRegions.apply(first).equals(EraseRegions.apply(args))) {
          return true;
        }
        first = fits ? args : first;
      }
    }
    return false;
  }

  /** What is known of a type: by where clauses, and by the bounds of its own definition. */
  private List<Predicate> bounds(Type self) {
    List<Predicate> known = new ArrayList<>(solver.env().predicates());
    if (self instanceof Type.Opaque it) {
      known.addAll(CandidateAssembly.substituted(it.def().bounds(), it.args()));
    } else if (self instanceof Type.Projection it) {
      known.addAll(CandidateAssembly.substituted(it.assoc().generics().ownPredicates(), it.args()));
    }
    List<TraitRef> traits =
        self instanceof Type.Dynamic object
            ? solver.assembly.objectTraits(object, object)
            : solver.assembly.itemBounds(self);
    for (TraitRef trait : traits) {
      known.addAll(Environments.implied(trait));
    }
    return known;
  }

  private Optional<Type> projectByBounds(
      Type.Projection projection, Type self, List<Predicate> known) {
    for (Predicate predicate : known) {
      if (predicate instanceof Predicate.Projects it
          && it.projection().assoc() == projection.assoc()) {
        TypeFolder opened = new Instantiate(table::freshRegion);
        if (table.unifyArgs(opened.foldArgs(it.projection().args()), projection.args())) {
          return Optional.of(opened.fold(it.type()));
        }
      }
    }
    if (self instanceof Type.Dynamic object) {
      for (Type.AssocValue value : object.assocs()) {
        if (value.assoc() == projection.assoc()) {
          TypeFolder opened = new Instantiate(table::freshRegion);
          table.unifyArgs(
              opened.foldArgs(object.args()),
              projection
                  .args()
                  .subList(1, Math.min(projection.args().size(), 1 + object.args().size())));
          return Optional.of(opened.fold(value.type()));
        }
      }
    }
    return Optional.empty();
  }

  private Projected projectBy(
      Type.Projection projection, TraitRef wanted, Type self, Candidate candidate) {
    AssocTypeDef assoc = projection.assoc();
    switch (candidate) {
      case Candidate.Known it -> {
        solver.confirm(wanted, it);
        return new Projected.Rigid(projection);
      }
      case Candidate.Object it -> {
        return new Projected.Rigid(projection);
      }
      case Candidate.Builtin it -> {
        return self instanceof Type.Ref reference
            ? projectBehind(projection, reference)
            : projectBuiltin(assoc, self, wanted);
      }
      case Candidate.Impl it -> {
        List<Predicate> nested = solver.confirmImpl(it, wanted);
        Type value = it.impl().types().get(assoc);
        if (value == null) {
          if (assoc.fallback().isEmpty()) {
            return new Projected.Known(Type.ERROR, nested);
          }
          return new Projected.Known(
              Subst.apply(assoc.fallback().get(), projection.args()), nested);
        }
        List<GenericArg> args = new ArrayList<>(it.args());
        if ((TypeFlags.of(wanted.args()) & TypeFlags.BOUND_REGION) != 0) {
          keepBound(it.impl().traitRef().orElseThrow().args(), wanted.args(), args);
        }
        for (int i = wanted.args().size(); i < projection.args().size(); i++) {
          args.add(projection.args().get(i));
        }
        return new Projected.Known(Subst.apply(value, args), nested);
      }
    }
  }

  /** What a binder around a projection binds stays bound where the impl has a parameter for it. */
  private static void keepBound(
      List<GenericArg> head, List<GenericArg> wanted, List<GenericArg> args) {
    for (int i = 0; i < head.size(); i++) {
      List<Region> own = regions(head.subList(i, i + 1));
      List<Region> given = regions(wanted.subList(i, i + 1));
      for (int k = 0; k < own.size() && own.size() == given.size(); k++) {
        if (own.get(k) instanceof Region.Param param && given.get(k) instanceof Region.Bound) {
          args.set(param.index(), given.get(k));
        }
      }
    }
  }

  /** What is called through a reference to it gives what it gives itself. */
  private Projected projectBehind(Type.Projection projection, Type.Ref reference) {
    List<GenericArg> args = new ArrayList<>(List.of(reference.target(), projection.args().get(1)));
    AssocTypeDef asked = cx.lang(TraitDef.Lang.ASYNC_FN_ONCE).types().get(0);
    if (projection.assoc() != asked) {
      asked = cx.lang(TraitDef.Lang.ASYNC_FN_MUT).types().get(0);
      args.add(projection.args().size() > 2 ? projection.args().get(2) : Region.ERASED);
    }
    List<Predicate> nested = new ArrayList<>();
    Type value = solver.normalize(new Type.Projection(asked, args), nested);
    return new Projected.Known(value, nested);
  }

  private Projected projectBuiltin(AssocTypeDef assoc, Type self, TraitRef wanted) {
    boolean future = wanted.trait().lang() == TraitDef.Lang.ASYNC_FN_MUT;
    if (future || wanted.trait().lang() == TraitDef.Lang.FN_ONCE) {
      List<Predicate> nested = new ArrayList<>();
      Optional<FnSig> sig = solver.builtin.callSignature(self, TraitDef.Lang.FN_ONCE, nested);
      if (sig.isPresent()) {
        table.unify(new Type.Tuple(sig.get().inputs()), (Type) wanted.args().get(1));
        return new Projected.Known(sig.get().output(), nested);
      }
    }
    if (wanted.trait().lang() == TraitDef.Lang.FUTURE && self instanceof Type.Coroutine it) {
      return new Projected.Known(Subst.apply(solver.made().output(it.def()), it.args()), List.of());
    }
    return new Projected.NoImpl();
  }

  /**
   * What an impl's function returns where its trait's returns an {@code impl Trait} or is async
   * (Reference: return-position impl Trait in traits), once the impl is known.
   */
  Optional<Type> implementedOpaque(Type.Opaque opaque, List<Predicate> out) {
    FnDef declared = opaque.def().function();
    if (!(declared.container() instanceof FnDef.Container.InTrait in)
        || !cx.impls.mayGive(in.trait(), declared.name())) {
      return Optional.empty();
    }
    int count = in.trait().generics().count();
    TraitRef wanted = new TraitRef(in.trait(), opaque.args().subList(0, count));
    if (!(solver.select(wanted) instanceof Selection.One one)
        || !(one.candidate() instanceof Candidate.Impl candidate)) {
      return Optional.empty();
    }
    out.addAll(solver.confirmImpl(candidate, wanted));
    for (FnDef function : candidate.impl().functions()) {
      if (function.name().equals(declared.name())) {
        List<GenericArg> own = opaque.args().subList(count, opaque.args().size());
        List<GenericArg> args = Instances.ownArgs(function, table.resolve(candidate.args()), own);
        sameLifetimes(function, Subst.apply(declared.sig(), opaque.args()), args);
        Type output = function.sig().output();
        // Of an impl that is not async where its trait is, it has been said.
        boolean wrong = declared.traits().isAsync() && !(output instanceof Type.Opaque);
        if (wrong) {
          return Optional.of(Type.ERROR);
        }
        Type given = Subst.apply(output, args);
        return declared.sig().output() instanceof Type.Opaque whole && whole.def() == opaque.def()
            ? Optional.of(given)
            : inside(opaque, given, out);
      }
    }
    return Optional.empty();
  }

  /**
   * What stands for an opaque type that is only a part of what its function returns, or of what is
   * said of another one there: the part in the same place of what the impl's function returns.
   */
  private Optional<Type> inside(Type.Opaque opaque, Type given, List<Predicate> out) {
    FnDef declared = opaque.def().function();
    Map<OpaqueDef, Type> parts = new LinkedHashMap<>();
    TypeFolder open =
        new TypeFolder() {
          @Override
          public Type fold(Type type) {
            return type instanceof Type.Opaque it && it.def().function() == declared
                ? parts.computeIfAbsent(it.def(), def -> table.fresh())
                : foldParts(type);
          }
        };
    Type whole = open.fold(Subst.apply(declared.sig().output(), opaque.args()));
    boolean fits = table.unify(solver.normalize(whole, out), solver.normalize(given, out));
    List<OpaqueDef> known = new ArrayList<>(parts.keySet());
    for (int i = 0; fits && i < known.size(); i++) {
      if (known.get(i) == opaque.def()) {
        return Optional.of(table.shallow(parts.get(opaque.def())));
      }
      for (Predicate bound : known.get(i).bounds()) {
        if (Subst.apply(bound, opaque.args()) instanceof Predicate.Projects it
            && it.boundRegions() == 0) {
          Type said = solver.normalize(open.fold(it.type()), out);
          Type.Projection asked = it.projection();
          Type own = new Type.Projection(asked.assoc(), open.foldArgs(asked.args()));
          fits &= table.unify(said, solver.normalize(own, out));
        }
      }
      parts.keySet().stream().filter(each -> !known.contains(each)).forEach(known::add);
    }
    return Optional.empty();
  }

  /** The lifetimes of an impl's function are those in the same places of its trait's signature. */
  private static void sameLifetimes(FnDef function, FnSig declared, List<GenericArg> args) {
    List<Region> own = regions(function.sig().inputs());
    List<Region> given = regions(declared.inputs());
    for (int i = 0; i < own.size() && own.size() == given.size(); i++) {
      if (own.get(i) instanceof Region.Param param
          && args.get(param.index()) instanceof Region.Erased) {
        args.set(param.index(), given.get(i));
      }
    }
  }

  private static List<Region> regions(List<? extends GenericArg> args) {
    List<Region> found = new ArrayList<>();
    new TypeFolder(TypeFlags.REGION) {
      @Override
      public Region fold(Region region) {
        found.add(region);
        return region;
      }
    }.foldArgs(List.copyOf(args));
    return found;
  }
}
