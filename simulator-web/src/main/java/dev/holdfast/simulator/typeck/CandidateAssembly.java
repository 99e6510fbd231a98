package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.Instantiate;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for what could prove a trait predicate: where clauses and the bounds of the type first,
 * then {@link BuiltinTraits}, then impls. A candidate is only taken where it is the one that can
 * apply.
 */
final class CandidateAssembly {

  private final TraitSolver solver;
  private final TypeContext cx;
  private final InferenceTable table;
  private final ParamEnv env;

  CandidateAssembly(TraitSolver solver, TypeContext cx, ParamEnv env) {
    this.solver = solver;
    this.cx = cx;
    this.table = solver.table;
    this.env = env;
  }

  Selection select(TraitRef wanted) {
    Type self = table.shallow(wanted.self());
    if (self instanceof Type.Error || self instanceof Type.Opaque it && it.def().isBroken()) {
      return Selection.builtin();
    }
    if (self instanceof Type.Infer infer && infer.kind() == Type.InferKind.GENERAL) {
      return Selection.MANY;
    }
    TraitRef revealed = solver.revealed(wanted);
    if (revealed != wanted) {
      return select(revealed);
    }
    if (wanted.trait().lang() == TraitDef.Lang.SIZED && isPlainlySized(self)) {
      // Where clauses on references would say what is referred to.
      return Selection.builtin();
    }
    List<Candidate> known = knownCandidates(wanted, self);
    if (known.size() == 1) {
      return new Selection.One(known.get(0));
    }
    if (known.size() > 1) {
      Candidate exact = exact(known, wanted);
      return exact == null ? Selection.MANY : new Selection.One(exact);
    }
    Optional<Selection> language = solver.builtin.language(wanted, self);
    if (language.isPresent()) {
      return language.get();
    }
    return selectImpl(wanted, self);
  }

  /** Whether it has a size whatever its parts are. */
  private static boolean isPlainlySized(Type self) {
    return self instanceof Type.Ref
        || self instanceof Type.RawPtr
        || self instanceof Type.Tuple
        || self instanceof Type.Array
        || self instanceof Type.Closure
        || self instanceof Type.FnPtr
        || self instanceof Type.FnItem;
  }

  private Candidate exact(List<Candidate> candidates, TraitRef wanted) {
    List<GenericArg> resolved = table.resolve(wanted.args());
    if (table.hasInfer(resolved)) {
      return null;
    }
    return candidates.get(0);
  }

  /** Where clauses, and the bounds of opaque, projected and dyn types. */
  private List<Candidate> knownCandidates(TraitRef wanted, Type self) {
    List<Candidate> found = new ArrayList<>();
    for (Predicate predicate : env.predicates()) {
      if (predicate instanceof Predicate.Trait it && it.trait().trait() == wanted.trait()) {
        TraitRef bound =
            it.boundRegions() == 0
                ? it.trait()
                : new Instantiate(table::freshRegion).fold(it.trait());
        addKnown(bound, wanted, found);
      }
    }
    for (TraitRef bound : itemBounds(self)) {
      if (bound.trait() == wanted.trait()) {
        addKnown(bound, wanted, found);
      }
    }
    if (self instanceof Type.Dynamic object) {
      for (TraitRef bound : objectTraits(object, self)) {
        if (bound.trait() == wanted.trait() && matches(bound, wanted)) {
          found.add(new Candidate.Object(object, bound));
        }
      }
      if (found.isEmpty() && object.autos().contains(wanted.trait())) {
        found.add(new Candidate.Builtin(List.of()));
      }
    }
    return found;
  }

  private void addKnown(TraitRef bound, TraitRef wanted, List<Candidate> found) {
    if (matches(bound, wanted)) {
      for (Candidate other : found) {
        if (other instanceof Candidate.Known known
            && table.resolve(known.trait().args()).equals(table.resolve(bound.args()))) {
          return;
        }
      }
      found.add(new Candidate.Known(bound));
    }
  }

  private boolean matches(TraitRef bound, TraitRef wanted) {
    int snapshot = table.snapshot();
    List<Predicate> nested = new ArrayList<>();
    // Self first, unnormalised: a bound on another type must not cost a normalisation.
    Type boundSelf = bound.self();
    boolean fits;
    if (isRigid(boundSelf)) {
      fits =
          table.unify(boundSelf, wanted.self())
              && table.unifyArgs(normalized(rest(bound.args()), nested), rest(wanted.args()));
    } else {
      boolean plain = !(boundSelf instanceof Type.Projection);
      fits =
          (!plain || table.unify(boundSelf, wanted.self()))
              && table.unifyArgs(solver.normalizeTrait(bound, nested).args(), wanted.args());
    }
    table.rollback(snapshot);
    return fits;
  }

  private static List<GenericArg> rest(List<GenericArg> args) {
    return args.subList(1, args.size());
  }

  private List<GenericArg> normalized(List<GenericArg> args, List<Predicate> nested) {
    List<GenericArg> all = new ArrayList<>();
    for (GenericArg arg : args) {
      all.add(arg instanceof Type type ? solver.normalize(type, nested) : arg);
    }
    return all;
  }

  /**
   * Whether the type is an associated one, of a parameter in the end, of which nothing says what it
   * is: it need not be normalised, and its normalisation would ask for the same bounds again.
   */
  private boolean isRigid(Type type) {
    if (!(type instanceof Type.Projection it)) {
      return false;
    }
    Type self = (Type) it.args().get(0);
    if (!(self instanceof Type.Param) && !isRigid(self)) {
      return false;
    }
    List<Predicate> known = new ArrayList<>(env.predicates());
    if (self instanceof Type.Projection inner) {
      known.addAll(inner.assoc().generics().ownPredicates());
    }
    for (Predicate predicate : known) {
      if (predicate instanceof Predicate.Projects says
          && says.projection().assoc() == it.assoc()
          && mayBe((Type) says.projection().args().get(0), self, known)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a type of which something is known may come to be {@code self}, which is a parameter or
   * an associated type of one: not where it is another such, unless that is known to be something.
   */
  private static boolean mayBe(Type type, Type self, List<Predicate> known) {
    if (!(type instanceof Type.Projection it)) {
      return !(type instanceof Type.Param) || type.equals(self);
    }
    if (self instanceof Type.Projection other
        && other.assoc() == it.assoc()
        && mayBe((Type) it.args().get(0), (Type) other.args().get(0), known)) {
      return true;
    }
    for (Type part = it; part instanceof Type.Projection each; part = (Type) each.args().get(0)) {
      for (Predicate predicate : known) {
        if (predicate instanceof Predicate.Projects says
            && says.projection().assoc() == each.assoc()
            && says.projection().args().get(0).equals(each.args().get(0))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The bounds that the definition of an opaque or associated type grants, supertraits too, and
   * those that the definition of what it is a type of grants it.
   */
  List<TraitRef> itemBounds(Type self) {
    List<TraitRef> traits = new ArrayList<>();
    addBounds(self, self, traits);
    for (Type part = self; part instanceof Type.Projection it; ) {
      part = table.shallow((Type) it.args().get(0));
      addBounds(part, self, traits);
    }
    return traits;
  }

  private void addBounds(Type of, Type self, List<TraitRef> traits) {
    List<Predicate> bounds =
        switch (of) {
          case Type.Opaque it -> substituted(it.def().bounds(), it.args());
          case Type.Projection it -> substituted(it.assoc().generics().ownPredicates(), it.args());
          default -> List.of();
        };
    for (Predicate bound : bounds) {
      if (bound instanceof Predicate.Trait it
          && (it.trait().self().equals(self)
              || self instanceof Type.Opaque own
                  && it.trait().self() instanceof Type.Opaque other
                  && own.def() == other.def()
              || isOfSameOpaque(it.trait().self(), self))) {
        traits.addAll(cx.supertraits(it.trait()));
      }
    }
  }

  /** Whether two are one associated type of one opaque type, whose arguments may be open. */
  private static boolean isOfSameOpaque(Type bounded, Type self) {
    return bounded instanceof Type.Projection it
        && self instanceof Type.Projection other
        && it.assoc() == other.assoc()
        && (it.args().get(0) instanceof Type.Opaque own
                && other.args().get(0) instanceof Type.Opaque opaque
                && own.def() == opaque.def()
            || isOfSameOpaque((Type) it.args().get(0), (Type) other.args().get(0)));
  }

  static List<Predicate> substituted(List<Predicate> predicates, List<GenericArg> args) {
    List<Predicate> all = new ArrayList<>();
    for (Predicate predicate : predicates) {
      all.add(Subst.apply(predicate, args));
    }
    return all;
  }

  List<TraitRef> objectTraits(Type.Dynamic object, Type self) {
    if (object.principal().isEmpty()) {
      return List.of();
    }
    List<GenericArg> args = new ArrayList<>();
    args.add(self);
    args.addAll(object.args());
    return cx.supertraits(new TraitRef(object.principal().get(), args));
  }

  /** Rejected early, so that nobody is told of a bound that only function pointers meet. */
  private static boolean isOfFnPointers(ImplDef impl) {
    return impl.self() instanceof Type.Param self
        && saysFnPointer(impl.generics().ownPredicates(), self);
  }

  private boolean mayBeFnPointer(Type self) {
    return self instanceof Type.FnPtr
        || self instanceof Type.Infer
        || self instanceof Type.Param && saysFnPointer(env.predicates(), self);
  }

  private static boolean saysFnPointer(List<Predicate> predicates, Type self) {
    for (Predicate predicate : predicates) {
      if (predicate instanceof Predicate.Trait it
          && it.trait().trait().lang() == TraitDef.Lang.FN_PTR
          && it.trait().self().equals(self)) {
        return true;
      }
    }
    return false;
  }

  /** Std has the impl for each length up to 32, not for a length that is a parameter. */
  private static boolean hasNoDefault(TraitRef wanted, Const length) {
    return wanted.trait().fromPrelude()
        && wanted.trait().path().equals("default::Default")
        && (length instanceof Const.Param
            || length instanceof Const.Value it && Long.compareUnsigned(it.value(), 32) > 0);
  }

  Selection selectImpl(TraitRef wanted, Type self) {
    if (self instanceof Type.Array array && hasNoDefault(wanted, table.resolve(array.length()))) {
      return Selection.NONE;
    }
    Candidate.Impl first = null;
    boolean asked = false;
    for (ImplDef impl : cx.implsOf(wanted.trait(), self)) {
      Candidate.Impl fitting = fitting(impl, wanted, self);
      if (fitting == null) {
        continue;
      }
      if (first == null && !asked) {
        first = fitting;
        continue;
      }
      if (!asked && !implMayHold(first, wanted)) {
        first = null;
      }
      asked = true;
      if (implMayHold(fitting, wanted)) {
        if (first != null) {
          return Selection.MANY;
        }
        first = fitting;
      }
    }
    return first == null || first.impl().negative() ? Selection.NONE : new Selection.One(first);
  }

  /** The impl as a candidate, where its head fits what is wanted; else null. */
  private Candidate.Impl fitting(ImplDef impl, TraitRef wanted, Type self) {
    if (isOfFnPointers(impl) && !mayBeFnPointer(self)
        || !mayUnify(impl.traitRef().orElseThrow().args(), wanted.args())) {
      return null;
    }
    int snapshot = table.snapshot();
    List<GenericArg> args = solver.freshArgs(impl.generics());
    TraitRef header = Subst.apply(impl.traitRef().orElseThrow(), args);
    // What an impl is for may be named by an associated type of a parameter.
    Type head =
        (header.self().flags() & TypeFlags.ALIAS) == 0
            ? header.self()
            : solver.normalize(header.self(), new ArrayList<>());
    boolean fits =
        table.unify(head, self)
            && table.unifyArgs(
                solver.normalizeTrait(header, new ArrayList<>()).args(), wanted.args());
    table.rollback(snapshot);
    return fits ? new Candidate.Impl(impl, args) : null;
  }

  /** Whether the outermost constructors leave it open, so that most impls cost no variables. */
  private boolean mayUnify(List<GenericArg> ofImpl, List<GenericArg> wanted) {
    for (int i = 0; i < ofImpl.size() && i < wanted.size(); i++) {
      if (ofImpl.get(i) instanceof Type head
          && wanted.get(i) instanceof Type type
          && !mayUnify(head, table.shallow(type))) {
        return false;
      }
    }
    return true;
  }

  private boolean mayUnify(Type head, Type type) {
    return switch (type) {
      case Type.Error it -> true;
      case Type.Projection it -> true;
      case Type.Opaque it -> true;
      case Type.Infer it ->
          it.kind() == Type.InferKind.GENERAL
              || isOpen(head)
              || (it.kind() == Type.InferKind.INTEGER
                  ? head instanceof Type.Int
                  : head instanceof Type.Float);
      case Type.Int it -> isOpen(head) || head.equals(it);
      case Type.Float it -> isOpen(head) || head.equals(it);
      case Type.Adt it -> isOpen(head) || head instanceof Type.Adt of && of.def() == it.def();
      case Type.Ref it ->
          isOpen(head)
              || head instanceof Type.Ref of
                  && of.mutable() == it.mutable()
                  && mayUnify(of.target(), table.shallow(it.target()));
      default -> isOpen(head) || head.getClass() == type.getClass();
    };
  }

  private static boolean isOpen(Type head) {
    return head instanceof Type.Param
        || head instanceof Type.Projection
        || head instanceof Type.Opaque
        || head instanceof Type.Infer
        || head instanceof Type.Error;
  }

  private boolean implMayHold(Candidate.Impl candidate, TraitRef wanted) {
    int snapshot = table.snapshot();
    TraitSolver.Outcome outcome = solver.evaluateNested(solver.confirmImpl(candidate, wanted), 1);
    table.rollback(snapshot);
    return !(outcome instanceof TraitSolver.Outcome.No);
  }
}
