package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides predicates in one environment, over one inference table, as rustc's trait selection does:
 * {@link CandidateAssembly} finds what could prove one, and what is found is confirmed here, which
 * may leave nested predicates. {@link Projections} says what associated types are, {@link
 * Normalizer} puts them in their place. Until inference knows enough the answer is "ambiguous".
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

  static final int MAX_DEPTH = 64;
  private static final Outcome NO = new Outcome.No();
  private static final Outcome AMBIGUOUS = new Outcome.Ambiguous();
  private static final Outcome HOLDS = new Outcome.Yes(List.of());
  final InferenceTable table;
  private final TypeContext cx;
  private final ParamEnv env;
  private final boolean reveal;
  final CandidateAssembly assembly;
  final BuiltinTraits builtin;
  final Projections projections;
  final Normalizer normalizer;
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
    this.table = table;
    this.cx = cx;
    this.env = env;
    this.reveal = reveal;
    assembly = new CandidateAssembly(this, cx, env);
    builtin = new BuiltinTraits(this, cx, reveal);
    projections = new Projections(this, cx, reveal);
    normalizer = new Normalizer(this, cx, reveal);
  }

  ParamEnv env() {
    return env;
  }

  MadeHere made() {
    return made;
  }

  Selection select(TraitRef wanted) {
    return assembly.select(wanted);
  }

  /** As {@link Normalizer#normalize(Type, List)}. */
  Type normalize(Type type, List<Predicate> out) {
    return normalizer.normalize(type, out);
  }

  FnSig normalize(FnSig sig, List<Predicate> out) {
    return normalizer.normalize(sig, out);
  }

  Predicate normalize(Predicate predicate, List<Predicate> out) {
    return normalizer.normalize(predicate, out);
  }

  TraitRef normalizeTrait(TraitRef trait, List<Predicate> out) {
    return normalizer.normalizeTrait(trait, out);
  }

  Type normalized(Type type) {
    return normalize(type, new ArrayList<>());
  }

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
    overflowed = false;
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

  /** Of a predicate that does not hold, what it is that does not: itself, or what it needs. */
  Predicate failing(Predicate predicate) {
    int snapshot = table.snapshot();
    Predicate found = predicate;
    if (solve(predicate) instanceof Outcome.Yes it) {
      for (Predicate nested : it.nested()) {
        if (!mayHold(nested)) {
          found = failing(table.resolve(nested));
          break;
        }
      }
    }
    table.rollback(snapshot);
    return found;
  }

  Outcome evaluateNested(List<Predicate> predicates, int depth) {
    if (depth > MAX_DEPTH) {
      overflowed = true;
      return AMBIGUOUS;
    }
    List<Predicate> pending = new ArrayList<>(predicates);
    boolean progress = true;
    while (progress && !pending.isEmpty()) {
      progress = false;
      List<Predicate> left = new ArrayList<>();
      List<Predicate> asked = new ArrayList<>();
      for (Predicate each : pending) {
        Predicate resolved = table.resolve(each);
        // Coinductive, or what an associated type's bound itself promises.
        if (inProgress.contains(resolved)) {
          progress = true;
          continue;
        }
        Outcome outcome = solve(resolved);
        if (outcome instanceof Outcome.Yes yes) {
          inProgress.add(resolved);
          outcome = evaluateNested(yes.nested(), depth + 1);
          inProgress.remove(inProgress.size() - 1);
          if (overflowed) {
            return AMBIGUOUS;
          }
        }
        if (outcome instanceof Outcome.No) {
          return NO;
        }
        if (outcome instanceof Outcome.Yes) {
          progress = true;
        } else {
          left.add(each);
          asked.add(resolved);
        }
      }
      if (!progress) {
        // What was learned may make another answer; but not for ever.
        progress = depth < 8 && left.size() < 32 && roundsLeft-- > 0 && differ(left, asked);
      }
      pending = left;
    }
    return pending.isEmpty() ? HOLDS : AMBIGUOUS;
  }

  /** Whether more is known of one of the predicates than when it was asked. */
  private boolean differ(List<Predicate> predicates, List<Predicate> asked) {
    for (int i = 0; i < predicates.size(); i++) {
      if (!table.resolve(predicates.get(i)).equals(asked.get(i))) {
        return true;
      }
    }
    return false;
  }

  private int roundsLeft = 1000;

  /** Whether what was asked needed something that needed something, and so on without an end. */
  private boolean overflowed;

  boolean overflows(Predicate predicate) {
    overflowed = false;
    evaluate(predicate);
    return overflowed;
  }

  private Outcome solveTrait(TraitRef trait) {
    Selection selection = select(trait);
    return switch (selection) {
      case Selection.None none -> NO;
      case Selection.Many many -> AMBIGUOUS;
      case Selection.One one -> new Outcome.Yes(confirm(trait, one.candidate()));
    };
  }

  List<Predicate> confirm(TraitRef wanted, Candidate candidate) {
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

  /** What is asked of the type behind an opaque one, where that may be known. */
  TraitRef revealed(TraitRef wanted) {
    if (!reveal
        || !(table.shallow(wanted.self()) instanceof Type.Opaque opaque)
        || cx.hidden(opaque).isEmpty()) {
      return wanted;
    }
    List<GenericArg> args = new ArrayList<>(wanted.args());
    args.set(0, cx.hidden(opaque).get());
    return revealed(new TraitRef(wanted.trait(), args));
  }

  List<Predicate> confirmImpl(Candidate.Impl candidate, TraitRef asked) {
    TraitRef wanted = revealed(asked);
    List<Predicate> nested = new ArrayList<>();
    TraitRef header = Subst.apply(candidate.impl().traitRef().orElseThrow(), candidate.args());
    table.unifyArgs(normalizeTrait(header, nested).args(), wanted.args());
    for (Predicate predicate : candidate.impl().generics().predicates()) {
      nested.add(normalize(Subst.apply(predicate, candidate.args()), nested));
    }
    return nested;
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

  private Outcome solveProjects(Predicate.Projects predicate) {
    Projections.Projected projected = projections.project(predicate.projection());
    return switch (projected) {
      case Projections.Projected.Ambiguous it -> AMBIGUOUS;
      case Projections.Projected.NoImpl it -> NO;
      case Projections.Projected.Rigid it -> table.unify(it.type(), predicate.type()) ? HOLDS : NO;
      case Projections.Projected.Known it -> {
        List<Predicate> nested = new ArrayList<>(it.nested());
        Type type = normalize(it.type(), nested);
        yield table.unify(type, normalize(predicate.type(), nested)) ? new Outcome.Yes(nested) : NO;
      }
    };
  }
}
