package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.AssocTypeDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.Instantiate;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides predicates in one environment, over one inference table, as rustc's trait selection does:
 * where clauses first, then what the language knows itself, then impls. A candidate is only taken
 * where it is the one that can apply; until then the answer is "ambiguous".
 */
final class TraitSolver {

  /** What is known of a predicate. */
  sealed interface Outcome {
    /** It holds if the nested predicates hold. */
    record Yes(List<Predicate> nested) implements Outcome {}

    record No() implements Outcome {}

    /** Inference does not know enough yet. */
    record Ambiguous() implements Outcome {}
  }

  /** Where the proof of a trait predicate comes from. */
  sealed interface Candidate {
    record Builtin(List<Predicate> nested) implements Candidate {}

    /** A where clause or item bound, whose trait is the one asked for. */
    record Known(TraitRef trait) implements Candidate {}

    record Impl(ImplDef impl, List<GenericArg> args) implements Candidate {}

    record Object(Type.Dynamic object, TraitRef trait) implements Candidate {}
  }

  private static final int MAX_DEPTH = 64;
  private static final Outcome NO = new Outcome.No();
  private static final Outcome AMBIGUOUS = new Outcome.Ambiguous();
  private static final Outcome HOLDS = new Outcome.Yes(List.of());

  private final TypeContext cx;
  final InferenceTable table;
  private final ParamEnv env;
  private final boolean reveal;
  private final List<Predicate> inProgress = new ArrayList<>();

  /** Whether an inference table of a body is there to take what isn't known. */
  boolean inBody;

  private MadeHere made = MadeHere.PLAIN;

  /** From now on, regions count: pairs that met go to {@code sink}. */
  void reportRegions(MadeHere here, List<Predicate.RegionOutlives> sink) {
    made = here;
    table.reportRegions(sink);
  }

  TraitSolver(TypeContext cx, InferenceTable table, ParamEnv env, boolean reveal) {
    this.cx = cx;
    this.table = table;
    this.env = env;
    this.reveal = reveal;
  }

  ParamEnv env() {
    return env;
  }

  // --- predicates ---------------------------------------------------------------------------

  Outcome solve(Predicate predicate) {
    return switch (predicate) {
      case Predicate.Trait it -> solveTrait(it.trait());
      case Predicate.Projects it -> solveProjects(it);
      case Predicate.TypeOutlives it -> HOLDS;
      case Predicate.RegionOutlives it -> HOLDS;
    };
  }

  /** Yes, no or ambiguous with everything nested taken into account; binds nothing. */
  Outcome evaluate(Predicate predicate) {
    int snapshot = table.snapshot();
    Outcome outcome = evaluateNested(List.of(predicate), 0);
    table.rollback(snapshot);
    return outcome;
  }

  boolean holds(Predicate predicate) {
    return evaluate(predicate) instanceof Outcome.Yes;
  }

  boolean mayHold(Predicate predicate) {
    return !(evaluate(predicate) instanceof Outcome.No);
  }

  private Outcome evaluateNested(List<Predicate> predicates, int depth) {
    if (depth > MAX_DEPTH) {
      return AMBIGUOUS;
    }
    List<Predicate> pending = new ArrayList<>(predicates);
    boolean progress = true;
    while (progress && !pending.isEmpty()) {
      progress = false;
      List<Predicate> left = new ArrayList<>();
      for (Predicate each : pending) {
        Predicate resolved = table.resolve(each);
        // Coinductive, or what an associated type's bound itself promises.
        if (inProgress.contains(resolved)) {
          progress = true;
          continue;
        }
        int before = table.bound();
        Outcome outcome = solve(resolved);
        if (outcome instanceof Outcome.Yes yes) {
          inProgress.add(resolved);
          Outcome nested = evaluateNested(yes.nested(), depth + 1);
          inProgress.remove(inProgress.size() - 1);
          if (nested instanceof Outcome.No) {
            return NO;
          }
          if (nested instanceof Outcome.Ambiguous) {
            if (table.bound() != before) {
              progress = true;
            }
            left.add(each);
          } else {
            progress = true;
          }
        } else if (outcome instanceof Outcome.No) {
          return NO;
        } else {
          left.add(each);
        }
      }
      if (left.size() == pending.size() && progress) {
        // Only bindings were gained; go round once more, but not for ever.
        progress = depth < 8 && left.size() < 32 && roundsLeft-- > 0;
      }
      pending = left;
    }
    return pending.isEmpty() ? HOLDS : AMBIGUOUS;
  }

  private int roundsLeft = 1000;

  private Outcome solveTrait(TraitRef trait) {
    Selection selection = select(trait);
    return switch (selection) {
      case Selection.None none -> NO;
      case Selection.Many many -> AMBIGUOUS;
      case Selection.One one -> new Outcome.Yes(confirm(trait, one.candidate()));
    };
  }

  private List<Predicate> confirm(TraitRef wanted, Candidate candidate) {
    return switch (candidate) {
      case Candidate.Builtin it -> it.nested();
      case Candidate.Known it -> {
        List<Predicate> nested = new ArrayList<>();
        TraitRef known = normalizeTrait(it.trait(), nested);
        table.unifyArgs(known.args(), wanted.args());
        yield nested;
      }
      case Candidate.Object it -> {
        List<Predicate> nested = new ArrayList<>();
        TraitRef known = normalizeTrait(it.trait(), nested);
        table.unifyArgs(known.args(), wanted.args());
        yield nested;
      }
      case Candidate.Impl it -> confirmImpl(it, wanted);
    };
  }

  private List<Predicate> confirmImpl(Candidate.Impl candidate, TraitRef wanted) {
    List<Predicate> nested = new ArrayList<>();
    TraitRef header = Subst.apply(candidate.impl().traitRef().orElseThrow(), candidate.args());
    table.unifyArgs(normalizeTrait(header, nested).args(), wanted.args());
    for (Predicate predicate : candidate.impl().generics().predicates()) {
      nested.add(normalize(Subst.apply(predicate, candidate.args()), nested));
    }
    return nested;
  }

  // --- selection ----------------------------------------------------------------------------

  /** The outcome of looking for candidates. */
  sealed interface Selection {
    record None() implements Selection {}

    record Many() implements Selection {}

    record One(Candidate candidate) implements Selection {}
  }

  private static final Selection NONE = new Selection.None();
  private static final Selection MANY = new Selection.Many();

  private static Selection builtin(Predicate... nested) {
    return new Selection.One(new Candidate.Builtin(List.of(nested)));
  }

  private static Selection builtin(List<Predicate> nested) {
    return new Selection.One(new Candidate.Builtin(nested));
  }

  Selection select(TraitRef wanted) {
    Type self = table.shallow(wanted.self());
    if (self instanceof Type.Error || self instanceof Type.Opaque it && it.def().isBroken()) {
      return builtin();
    }
    if (self instanceof Type.Infer infer && infer.kind() == Type.InferKind.GENERAL) {
      return MANY;
    }
    if (self instanceof Type.Opaque opaque && reveal && cx.hidden(opaque).isPresent()) {
      List<GenericArg> args = new ArrayList<>(wanted.args());
      args.set(0, cx.hidden(opaque).get());
      return select(new TraitRef(wanted.trait(), args));
    }
    List<Candidate> known = knownCandidates(wanted, self);
    if (known.size() == 1) {
      return new Selection.One(known.get(0));
    }
    if (known.size() > 1) {
      Candidate exact = exact(known, wanted);
      return exact == null ? MANY : new Selection.One(exact);
    }
    Optional<Selection> language = language(wanted, self);
    if (language.isPresent()) {
      return language.get();
    }
    return selectImpl(wanted, self);
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
        addKnown(it.trait(), wanted, found);
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
    boolean plain = !(boundSelf instanceof Type.Projection);
    boolean fits =
        (!plain || table.unify(boundSelf, wanted.self()))
            && table.unifyArgs(normalizeTrait(bound, nested).args(), wanted.args());
    table.rollback(snapshot);
    return fits;
  }

  /** The bounds that the definition of an opaque or associated type grants, supertraits too. */
  private List<TraitRef> itemBounds(Type self) {
    List<Predicate> bounds =
        switch (self) {
          case Type.Opaque it -> substituted(it.def().bounds(), it.args());
          case Type.Projection it -> substituted(it.assoc().generics().ownPredicates(), it.args());
          default -> List.of();
        };
    List<TraitRef> traits = new ArrayList<>();
    for (Predicate bound : bounds) {
      if (bound instanceof Predicate.Trait it
          && (it.trait().self().equals(self)
              || self instanceof Type.Opaque own
                  && it.trait().self() instanceof Type.Opaque other
                  && own.def() == other.def())) {
        traits.addAll(cx.supertraits(it.trait()));
      }
    }
    return traits;
  }

  private static List<Predicate> substituted(List<Predicate> predicates, List<GenericArg> args) {
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

  private Selection selectImpl(TraitRef wanted, Type self) {
    List<Candidate.Impl> fitting = new ArrayList<>();
    for (ImplDef impl : cx.implsOf(wanted.trait(), self)) {
      if (isOfFnPointers(impl) && !mayBeFnPointer(self)) {
        continue;
      }
      int snapshot = table.snapshot();
      List<GenericArg> args = freshArgs(impl.generics());
      TraitRef header = Subst.apply(impl.traitRef().orElseThrow(), args);
      List<Predicate> nested = new ArrayList<>();
      boolean fits =
          table.unify(header.self(), self)
              && table.unifyArgs(normalizeTrait(header, nested).args(), wanted.args());
      table.rollback(snapshot);
      if (fits) {
        fitting.add(new Candidate.Impl(impl, args));
      }
    }
    if (fitting.size() > 1) {
      List<Candidate.Impl> holding = new ArrayList<>();
      for (Candidate.Impl candidate : fitting) {
        if (implMayHold(candidate, wanted)) {
          holding.add(candidate);
        }
      }
      fitting = holding;
    }
    if (fitting.isEmpty()) {
      return NONE;
    }
    if (fitting.size() > 1) {
      return MANY;
    }
    Candidate.Impl only = fitting.get(0);
    return only.impl().negative() ? NONE : new Selection.One(only);
  }

  private boolean implMayHold(Candidate.Impl candidate, TraitRef wanted) {
    int snapshot = table.snapshot();
    Outcome outcome = evaluateNested(confirmImpl(candidate, wanted), 1);
    table.rollback(snapshot);
    return !(outcome instanceof Outcome.No);
  }

  List<GenericArg> freshArgs(Generics generics) {
    List<GenericArg> args = new ArrayList<>();
    for (int i = 0; i < generics.count(); i++) {
      args.add(
          switch (generics.param(i).kind()) {
            case LIFETIME -> table.freshRegion();
            case TYPE -> table.fresh();
            case CONST -> table.freshConst();
          });
    }
    return args;
  }

  // --- what the language itself knows ---------------------------------------------------------

  private Optional<Selection> language(TraitRef wanted, Type self) {
    TraitDef trait = wanted.trait();
    return switch (trait.lang()) {
      case SIZED -> Optional.of(sized(trait, self));
      case COPY -> copy(trait, self, true);
      case CLONE -> copy(trait, self, false);
      case FN, FN_MUT, FN_ONCE -> callable(wanted, self);
      case ASYNC_FN, ASYNC_FN_MUT ->
          !reveal && self instanceof Type.Closure it && it.def().isAsync()
              ? callable(wanted, self)
              : Optional.empty();
      case FUTURE -> self instanceof Type.Coroutine ? Optional.of(builtin()) : Optional.empty();
      case UNPIN, SEND, SYNC -> Optional.of(auto(wanted, self));
      case TUPLE -> Optional.of(self instanceof Type.Tuple ? builtin() : NONE);
      case FN_PTR -> Optional.of(self instanceof Type.FnPtr ? builtin() : NONE);
      case DROP,
          INTO_FUTURE,
          ASYNC_FN_ONCE,
          DEREF,
          DEREF_MUT,
          UNSIZE,
          COERCE_UNSIZED,
          DISCRIMINANT_KIND,
          NONE ->
          trait.isAuto() ? Optional.of(auto(wanted, self)) : Optional.empty();
    };
  }

  private Predicate needs(TraitDef trait, Type self) {
    return new Predicate.Trait(new TraitRef(trait, List.of(self)), 0);
  }

  private List<Predicate> needs(TraitDef trait, List<Type> selves) {
    List<Predicate> all = new ArrayList<>();
    for (Type self : selves) {
      all.add(needs(trait, self));
    }
    return all;
  }

  // Reference: special types and traits, Sized; dynamically sized types.
  private Selection sized(TraitDef trait, Type self) {
    return switch (self) {
      case Type.Str it -> NONE;
      case Type.Slice it -> NONE;
      case Type.Dynamic it -> NONE;
      case Type.Param it -> NONE;
      case Type.Projection it -> NONE;
      case Type.Adt it when it.def().isStruct() && !it.def().variants().isEmpty() -> {
        List<AdtDef.Field> fields = it.def().variants().get(0).fields();
        if (fields.isEmpty()) {
          yield builtin();
        }
        Type last = fields.get(fields.size() - 1).type();
        // Only a parameter, or a struct that ends in one, can make a struct unsized.
        yield mayBeUnsized(last, 0)
            ? builtin(needs(trait, normalized(Subst.apply(last, it.args()))))
            : builtin();
      }
      default -> builtin();
    };
  }

  private static boolean mayBeUnsized(Type type, int depth) {
    return switch (type) {
      case Type.Param it -> true;
      case Type.Projection it -> true;
      case Type.Str it -> true;
      case Type.Slice it -> true;
      case Type.Dynamic it -> true;
      case Type.Adt it when it.def().isStruct() && !it.def().variants().isEmpty() && depth < 8 -> {
        List<AdtDef.Field> fields = it.def().variants().get(0).fields();
        yield !fields.isEmpty() && mayBeUnsized(fields.get(fields.size() - 1).type(), depth + 1);
      }
      default -> false;
    };
  }

  // Reference: special types and traits, Copy and Clone.
  private Optional<Selection> copy(TraitDef trait, Type self, boolean isCopy) {
    return switch (self) {
      case Type.Bool it -> Optional.of(builtin());
      case Type.Char it -> Optional.of(builtin());
      case Type.Int it -> Optional.of(builtin());
      case Type.Float it -> Optional.of(builtin());
      case Type.Never it -> Optional.of(builtin());
      case Type.RawPtr it -> Optional.of(builtin());
      case Type.FnItem it -> Optional.of(builtin());
      case Type.FnPtr it -> Optional.of(builtin());
      case Type.Infer it -> Optional.of(builtin());
      case Type.Ref it -> Optional.of(it.mutable() ? NONE : builtin());
      case Type.Tuple it -> Optional.of(builtin(needs(trait, it.elements())));
      case Type.Array it -> Optional.of(builtin(needs(trait, it.element())));
      case Type.Closure it -> {
        Optional<List<Type>> upvars = cx.upvars(it);
        yield Optional.of(upvars.isEmpty() ? MANY : builtin(needs(trait, upvars.get())));
      }
      case Type.Coroutine it -> Optional.of(NONE);
      case Type.Str it -> Optional.of(NONE);
      case Type.Slice it -> Optional.of(NONE);
      case Type.Dynamic it -> Optional.of(NONE);
      case Type.Adt it -> Optional.empty();
      case Type.Projection it -> Optional.empty();
      case Type.Opaque it -> Optional.empty();
      case Type.Param it -> Optional.empty();
      case Type.Error it -> Optional.of(builtin());
    };
  }

  // Reference: special types and traits, auto traits. Unpin is unconditional for pointers (std).
  private Selection auto(TraitRef wanted, Type self) {
    TraitDef trait = wanted.trait();
    boolean unpin = trait.lang() == TraitDef.Lang.UNPIN;
    boolean mayHaveImpls =
        self instanceof Type.Adt || self instanceof Type.Ref && trait.lang() == TraitDef.Lang.NONE;
    if (mayHaveImpls && !cx.implsOf(trait, self).isEmpty()) {
      // An impl for some of its instances is one too many for the others to have it by their parts.
      return selectImpl(wanted, self);
    }
    return switch (self) {
      case Type.Ref it -> {
        if (unpin) {
          yield builtin();
        }
        boolean sharedSend = trait.lang() == TraitDef.Lang.SEND && !it.mutable();
        yield builtin(needs(sharedSend ? cx.syncTrait() : trait, it.target()));
      }
      case Type.RawPtr it -> unpin || !isSendOrSync(trait) ? builtin() : NONE;
      case Type.Slice it -> builtin(needs(trait, it.element()));
      case Type.Array it -> builtin(needs(trait, it.element()));
      case Type.Tuple it -> builtin(needs(trait, it.elements()));
      case Type.Adt it -> builtin(needs(trait, fieldTypes(it)));
      case Type.Closure it -> {
        Optional<List<Type>> upvars = cx.upvars(it);
        yield upvars.isEmpty() ? MANY : builtin(needs(trait, upvars.get()));
      }
      case Type.Coroutine it -> {
        if (unpin) {
          yield NONE;
        }
        Optional<List<Type>> parts = cx.coroutineWitness(it);
        yield parts.isEmpty() ? MANY : builtin(needs(trait, parts.get()));
      }
      case Type.Opaque it -> {
        Optional<Type> hidden = cx.hidden(it);
        yield hidden.isEmpty() ? MANY : builtin(needs(trait, hidden.get()));
      }
      case Type.Dynamic it -> NONE;
      case Type.Param it -> NONE;
      case Type.Projection it -> NONE;
      case Type.Infer it -> builtin();
      default -> builtin();
    };
  }

  private static boolean isSendOrSync(TraitDef trait) {
    return trait.lang() == TraitDef.Lang.SEND || trait.lang() == TraitDef.Lang.SYNC;
  }

  private List<Type> fieldTypes(Type.Adt type) {
    List<Type> types = new ArrayList<>();
    if (type.def().lang() == AdtDef.Lang.PHANTOM_DATA) {
      types.add((Type) type.args().get(0));
      return types;
    }
    for (AdtDef.Variant variant : type.def().variants()) {
      for (AdtDef.Field field : variant.fields()) {
        types.add(normalized(Subst.apply(field.type(), type.args())));
      }
    }
    return types;
  }

  private Optional<Selection> callable(TraitRef wanted, Type self) {
    List<Predicate> nested = new ArrayList<>();
    Optional<FnSig> sig = callSignature(self, wanted.trait().lang(), nested);
    if (sig.isEmpty()) {
      return Optional.empty();
    }
    int snapshot = table.snapshot();
    boolean fits = table.unify(new Type.Tuple(sig.get().inputs()), (Type) wanted.args().get(1));
    if (!fits) {
      table.rollback(snapshot);
      return Optional.of(NONE);
    }
    // The unification stands: a closure has but one signature.
    if (self instanceof Type.Closure it && !reveal) {
      TraitDef.Lang lang = wanted.trait().lang();
      if (!cx.isKindKnown(it.def()) && lang != TraitDef.Lang.FN_ONCE) {
        return Optional.of(MANY);
      }
      if (it.def().isLender() && (lang == TraitDef.Lang.FN || lang == TraitDef.Lang.FN_MUT)) {
        return Optional.of(NONE);
      }
    }
    return Optional.of(builtin(nested));
  }

  /** What calling a closure, function item or function pointer by one of the Fn traits means. */
  Optional<FnSig> callSignature(Type self, TraitDef.Lang trait, List<Predicate> nested) {
    return switch (self) {
      case Type.Closure it ->
          cx.closureMayBe(it.def(), trait)
              ? Optional.of(normalize(Subst.apply(made.signature(it.def()), it.args()), nested))
              : Optional.empty();
      case Type.FnItem it -> {
        FnSig sig = Subst.apply(it.def().sig(), it.args());
        yield sig.isUnsafe() ? Optional.empty() : Optional.of(normalize(sig, nested));
      }
      case Type.FnPtr it -> it.sig().isUnsafe() ? Optional.empty() : Optional.of(it.sig());
      default -> Optional.empty();
    };
  }

  // --- projections --------------------------------------------------------------------------

  private Outcome solveProjects(Predicate.Projects predicate) {
    Projected projected = project(predicate.projection());
    return switch (projected) {
      case Projected.Ambiguous it -> AMBIGUOUS;
      case Projected.NoImpl it -> NO;
      case Projected.Rigid it -> table.unify(it.type(), predicate.type()) ? HOLDS : NO;
      case Projected.Known it -> {
        List<Predicate> nested = new ArrayList<>(it.nested());
        Type type = normalize(it.type(), nested);
        yield table.unify(type, normalize(predicate.type(), nested)) ? new Outcome.Yes(nested) : NO;
      }
    };
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
    if (BodyChecker.containsError(table.resolve(self))) {
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
    Optional<Type> byBound = projectByBounds(projection, self);
    if (byBound.isPresent()) {
      return new Projected.Known(byBound.get(), List.of());
    }
    Selection selection = select(wanted);
    return switch (selection) {
      case Selection.Many many -> new Projected.Ambiguous();
      case Selection.None none -> new Projected.NoImpl();
      case Selection.One one -> projectBy(projection, wanted, self, one.candidate());
    };
  }

  private Optional<Type> projectByBounds(Type.Projection projection, Type self) {
    List<Predicate> known = new ArrayList<>(env.predicates());
    if (self instanceof Type.Opaque it) {
      known.addAll(substituted(it.def().bounds(), it.args()));
    } else if (self instanceof Type.Projection it) {
      known.addAll(substituted(it.assoc().generics().ownPredicates(), it.args()));
    }
    List<TraitRef> traits =
        self instanceof Type.Dynamic object ? objectTraits(object, object) : itemBounds(self);
    for (TraitRef trait : traits) {
      known.addAll(Environments.implied(trait));
    }
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
        confirm(wanted, it);
        return new Projected.Rigid(projection);
      }
      case Candidate.Object it -> {
        return new Projected.Rigid(projection);
      }
      case Candidate.Builtin it -> {
        return projectBuiltin(assoc, self, wanted);
      }
      case Candidate.Impl it -> {
        List<Predicate> nested = confirmImpl(it, wanted);
        Type value = it.impl().types().get(assoc);
        if (value == null) {
          if (assoc.fallback().isEmpty()) {
            return new Projected.Known(Type.ERROR, nested);
          }
          return new Projected.Known(
              Subst.apply(assoc.fallback().get(), projection.args()), nested);
        }
        List<GenericArg> args = new ArrayList<>(it.args());
        for (int i = wanted.args().size(); i < projection.args().size(); i++) {
          args.add(projection.args().get(i));
        }
        return new Projected.Known(Subst.apply(value, args), nested);
      }
    }
  }

  private Projected projectBuiltin(AssocTypeDef assoc, Type self, TraitRef wanted) {
    boolean future = wanted.trait().lang() == TraitDef.Lang.ASYNC_FN_MUT;
    if (future || wanted.trait().lang() == TraitDef.Lang.FN_ONCE) {
      List<Predicate> nested = new ArrayList<>();
      Optional<FnSig> sig = callSignature(self, TraitDef.Lang.FN_ONCE, nested);
      if (sig.isPresent()) {
        table.unify(new Type.Tuple(sig.get().inputs()), (Type) wanted.args().get(1));
        return new Projected.Known(sig.get().output(), nested);
      }
    }
    if (wanted.trait().lang() == TraitDef.Lang.FUTURE && self instanceof Type.Coroutine it) {
      return new Projected.Known(Subst.apply(made.output(it.def()), it.args()), List.of());
    }
    return new Projected.NoImpl();
  }

  // --- normalisation ------------------------------------------------------------------------

  /** Where projections of what is not implemented are to be errors: what would have to hold. */
  private Optional<List<Predicate>> errors = Optional.empty();

  void beginErrors() {
    errors = Optional.of(new ArrayList<>());
  }

  List<Predicate> endErrors() {
    List<Predicate> found = errors.orElseThrow();
    errors = Optional.empty();
    return found;
  }

  /**
   * The type with its projections replaced: by their value where it is known, by a fresh variable
   * (and a predicate in {@code out}) where it is not known yet, not at all where they are rigid.
   */
  Type normalize(Type type, List<Predicate> out) {
    return new Normalize(out).fold(type);
  }

  FnSig normalize(FnSig sig, List<Predicate> out) {
    return new Normalize(out).fold(sig);
  }

  Predicate normalize(Predicate predicate, List<Predicate> out) {
    return switch (predicate) {
      case Predicate.Trait it ->
          new Predicate.Trait(normalizeTrait(it.trait(), out), it.boundRegions());
      case Predicate.Projects it ->
          new Predicate.Projects(
              new Type.Projection(
                  it.projection().assoc(), new Normalize(out).foldArgs(it.projection().args())),
              normalize(it.type(), out),
              it.boundRegions());
      case Predicate.TypeOutlives it ->
          new Predicate.TypeOutlives(normalize(it.type(), out), it.region());
      case Predicate.RegionOutlives it -> it;
    };
  }

  TraitRef normalizeTrait(TraitRef trait, List<Predicate> out) {
    return new Normalize(out).fold(trait);
  }

  private Type normalized(Type type) {
    return normalize(type, new ArrayList<>());
  }

  private int normalizing;

  /**
   * What an impl's function returns where its trait's returns an {@code impl Trait} or is async
   * (Reference: return-position impl Trait in traits), once the impl is known.
   */
  private Optional<Type> implementedOpaque(Type.Opaque opaque, List<Predicate> out) {
    FnDef declared = opaque.def().function();
    if (!(declared.container() instanceof FnDef.Container.InTrait in)
        || !(declared.sig().output() instanceof Type.Opaque whole)
        || whole.def() != opaque.def()) {
      return Optional.empty();
    }
    int count = in.trait().generics().count();
    TraitRef wanted = new TraitRef(in.trait(), opaque.args().subList(0, count));
    if (!(select(wanted) instanceof Selection.One one)
        || !(one.candidate() instanceof Candidate.Impl candidate)) {
      return Optional.empty();
    }
    out.addAll(confirmImpl(candidate, wanted));
    for (FnDef function : candidate.impl().functions()) {
      if (function.name().equals(declared.name())) {
        List<GenericArg> own = opaque.args().subList(count, opaque.args().size());
        List<GenericArg> args = Instances.ownArgs(function, table.resolve(candidate.args()), own);
        sameLifetimes(function, Subst.apply(declared.sig(), opaque.args()), args);
        return Optional.of(Subst.apply(function.sig().output(), args));
      }
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

  private static List<Region> regions(List<Type> types) {
    List<Region> found = new ArrayList<>();
    new TypeFolder() {
      @Override
      public Region fold(Region region) {
        found.add(region);
        return region;
      }
    }.foldTypes(types);
    return found;
  }

  private final class Normalize extends TypeFolder {
    private final List<Predicate> out;

    Normalize(List<Predicate> out) {
      this.out = out;
    }

    @Override
    public Type fold(Type type) {
      Type at = table.shallow(type);
      if (at instanceof Type.Opaque opaque && normalizing < MAX_DEPTH) {
        Optional<Type> implemented = implementedOpaque(opaque, out);
        if (implemented.isPresent()) {
          normalizing++;
          Type result = fold(implemented.get());
          normalizing--;
          return result;
        }
      }
      if (at instanceof Type.Opaque opaque && reveal) {
        Optional<Type> hidden = cx.hidden(opaque);
        if (hidden.isPresent() && normalizing < MAX_DEPTH) {
          normalizing++;
          Type result = fold(hidden.get());
          normalizing--;
          return result;
        }
        return foldParts(at);
      }
      if (!(at instanceof Type.Projection projection)) {
        return foldParts(at);
      }
      Type.Projection folded = new Type.Projection(projection.assoc(), foldArgs(projection.args()));
      if (normalizing > MAX_DEPTH) {
        return folded;
      }
      normalizing++;
      Projected projected = project(folded);
      Type result =
          switch (projected) {
            case Projected.Known it -> {
              out.addAll(it.nested());
              yield it.type().equals(folded) ? folded : fold(it.type());
            }
            case Projected.Rigid it -> folded;
            case Projected.NoImpl it -> {
              if (!inBody) {
                yield folded;
              }
              TraitDef trait = folded.assoc().trait();
              List<GenericArg> args = folded.args().subList(0, trait.generics().count());
              errors.orElse(out).add(new Predicate.Trait(new TraitRef(trait, args), 0));
              yield Type.ERROR;
            }
            case Projected.Ambiguous it -> {
              Type var = table.fresh();
              out.add(new Predicate.Projects(folded, var, 0));
              yield var;
            }
          };
      normalizing--;
      return result;
    }

    @Override
    public Const fold(Const constant) {
      Const at = table.shallow(constant);
      return at instanceof Const.Unevaluated it ? cx.tryEvaluate(it, foldArgs(it.args())) : at;
    }
  }
}
