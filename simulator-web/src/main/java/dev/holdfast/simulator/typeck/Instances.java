package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.EraseRegions;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which function or constant is meant where all types are known, as rustc resolves instances. */
final class Instances {

  private final TypeContext cx;

  Instances(TypeContext cx) {
    this.cx = cx;
  }

  Callee resolve(FnDef def, List<GenericArg> args) {
    if (!(def.container() instanceof FnDef.Container.InTrait in)) {
      return new Callee.Item(def, args);
    }
    int count = in.trait().generics().count();
    TraitRef trait = new TraitRef(in.trait(), args.subList(0, count));
    return in(trait, def, args);
  }

  TypeQueries.ConstItem resolve(ConstDef def, List<GenericArg> args) {
    return implConst(def, args).orElse(new TypeQueries.ConstItem(def, args));
  }

  private Optional<TypeQueries.ConstItem> implConst(ConstDef def, List<GenericArg> args) {
    if (def.trait().isEmpty()) {
      return Optional.empty();
    }
    TraitRef trait =
        new TraitRef(def.trait().get(), args.subList(0, def.trait().get().generics().count()));
    TraitSolver solver = cx.solver(ParamEnv.EMPTY, true);
    if (!(solver.select(trait) instanceof Selection.One one)
        || !(one.candidate() instanceof Candidate.Impl impl)) {
      return Optional.empty();
    }
    for (ConstDef each : impl.impl().constants()) {
      if (each.name().equals(def.name())) {
        return Optional.of(new TypeQueries.ConstItem(each, implArgs(solver, impl, trait)));
      }
    }
    return Optional.empty();
  }

  Callee resolveMethod(TraitRef trait, FnDef method) {
    return in(trait, method, trait.args());
  }

  private Callee in(TraitRef trait, FnDef method, List<GenericArg> args) {
    TraitSolver solver = cx.solver(ParamEnv.EMPTY, true);
    Type self = trait.self();
    if (trait.trait().lang() == TraitDef.Lang.ASYNC_FN_ONCE
        && self instanceof Type.Closure closure
        && cx.takingFuture(closure).isPresent()) {
      return new Callee.ClosureBody(closure.def(), closure, method.name());
    }
    Selection selection = solver.select(trait);
    if (!(selection instanceof Selection.One one)) {
      throw new IllegalStateException(
          "bug: no impl of " + TypePrinter.print(trait) + " for " + TypePrinter.print(self));
    }
    return switch (one.candidate()) {
      case Candidate.Impl it -> inImpl(solver, it, trait, method, args);
      case Candidate.Object it ->
          new Callee.Virtual(trait.trait(), trait.trait().functions().indexOf(method));
      case Candidate.Builtin it ->
          method.name().equals("clone_from")
              ? new Callee.Item(method, args)
              : builtin(self, trait, method);
      case Candidate.Known it ->
          throw new IllegalStateException("bug: a where clause in a mono world");
    };
  }

  private Callee inImpl(
      TraitSolver solver,
      Candidate.Impl candidate,
      TraitRef trait,
      FnDef method,
      List<GenericArg> args) {
    List<GenericArg> implArgs = implArgs(solver, candidate, trait);
    List<GenericArg> own = args.subList(trait.args().size(), args.size());
    for (FnDef function : candidate.impl().functions()) {
      if (function.name().equals(method.name())) {
        return new Callee.Item(function, ownArgs(function, implArgs, own));
      }
    }
    return new Callee.Item(method, args);
  }

  private List<GenericArg> implArgs(TraitSolver solver, Candidate.Impl candidate, TraitRef trait) {
    List<Predicate> nested = new ArrayList<>();
    TraitRef header = Subst.apply(candidate.impl().traitRef().orElseThrow(), candidate.args());
    solver.table.unifyArgs(solver.normalizeTrait(header, nested).args(), trait.args());
    for (Predicate predicate : candidate.impl().generics().predicates()) {
      nested.add(solver.normalize(Subst.apply(predicate, candidate.args()), nested));
    }
    TypeContext.solveAll(solver, nested);
    return EraseRegions.apply(solver.table.resolve(candidate.args()));
  }

  /** The impl's arguments and then the method's own, types and constants in order. */
  static List<GenericArg> ownArgs(FnDef function, List<GenericArg> implArgs, List<GenericArg> own) {
    List<GenericArg> all = new ArrayList<>(implArgs);
    int next = 0;
    for (int i = implArgs.size(); i < function.generics().count(); i++) {
      if (function.generics().param(i).kind() == Generics.Kind.LIFETIME) {
        all.add(Region.ERASED);
        continue;
      }
      while (next < own.size() && own.get(next) instanceof Region) {
        next++;
      }
      all.add(next < own.size() ? own.get(next++) : Type.ERROR);
    }
    return all;
  }

  private Callee builtin(Type self, TraitRef trait, FnDef method) {
    return switch (trait.trait().lang()) {
      case FN, FN_MUT, FN_ONCE ->
          self instanceof Type.Closure closure
              ? new Callee.ClosureBody(closure.def(), closure, method.name())
              : new Callee.FnPointer(self, method.name());
      case FUTURE -> new Callee.CoroutinePoll((Type.Coroutine) self);
      case CLONE -> new Callee.BuiltinClone(self);
      default ->
          throw new IllegalStateException(
              "bug: " + trait.trait().name() + " has no method of its own");
    };
  }
}
