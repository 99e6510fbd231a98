package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Path;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.CastKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.ImplDef;
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
 * Finds methods: dereferenced, then borrowed, inherent before traits (Reference: method calls).
 * Where it finds none, {@link MethodErrors} says why.
 */
final class MethodLookup {

  /** How a receiver is taken at a step. */
  enum Adjust {
    BY_VALUE,
    AUTOREF,
    AUTOREF_MUT
  }

  /** A function that may be the one: in an inherent impl, or of a trait. */
  sealed interface Candidate {
    FnDef function();

    record Inherent(ImplDef impl, FnDef function) implements Candidate {}

    /** With the trait reference where it is known, as of a bound. */
    record OfTrait(TraitDef trait, FnDef function, Optional<TraitRef> known) implements Candidate {}
  }

  /** The method found, with its arguments, and the receiver as it is passed. */
  record Found(FnDef function, List<GenericArg> args, FnSig sig, Expr receiver) {}

  /** A step of dereferencing; the last may be an array seen as a slice. */
  record Step(Type type, int derefs, boolean unsized) {}

  private final BodyChecker body;
  final MethodErrors errors;

  /** A method of the name looked for that may not be used where the call stands. */
  private Optional<FnDef> hidden = Optional.empty();

  MethodLookup(BodyChecker body) {
    this.body = body;
    errors = new MethodErrors(body, this);
  }

  /** The method, or nothing after a report. */
  Optional<Found> find(Expr receiver, Path.Segment segment, Span callSpan) {
    String name = segment.name().text();
    Type type = body.structurally(receiver.type());
    if (type instanceof Type.Error) {
      body.tainted = true;
      return Optional.empty();
    }
    if (type instanceof Type.Infer infer && infer.kind() == Type.InferKind.GENERAL) {
      body.needTypeInfo.needed(receiver.span(), type);
      return Optional.empty();
    }
    List<Step> steps = steps(type);
    if (steps.get(steps.size() - 1).type() instanceof Type.Error) {
      body.tainted = true;
      return Optional.empty();
    }
    for (Step step : steps) {
      boolean unknown =
          step.type() instanceof Type.Infer infer && infer.kind() == Type.InferKind.GENERAL;
      if (unknown || body.isPointerToUnknown(step.type())) {
        body.needTypeInfo.needed(receiver.span(), step.type());
        return Optional.empty();
      }
    }
    hidden = Optional.empty();
    List<List<Candidate>> inherent = new ArrayList<>();
    for (Step step : steps) {
      inherent.add(inherentCandidates(step.type(), name));
    }
    List<Candidate> ofTraits = null;
    for (Step step : steps) {
      for (Adjust adjust : Adjust.values()) {
        Type self = adjusted(step.type(), adjust);
        for (List<Candidate> ofStep : inherent) {
          if (ofStep.size() > 1 && fittingImpls(ofStep, self) > 1) {
            ambiguous(name, segment.name().span());
            return Optional.empty();
          }
          if (ofStep.size() > 1 && boundsDiffer(ofStep, self)) {
            ambiguous(name, segment.name().span());
            return Optional.empty();
          }
          for (Candidate candidate : ofStep) {
            if (candidate instanceof Candidate.Inherent it
                && failingOutput(it, step.type()).isPresent()) {
              continue;
            }
            Optional<Found> found =
                tryCandidate(candidate, receiver, step, adjust, self, segment, callSpan);
            if (found.isPresent()) {
              return found;
            }
          }
        }
        if (ofTraits == null) {
          // Only now: most methods are inherent, and traits of the library may be yet unread.
          ofTraits = traitCandidates(name);
        }
        List<Candidate> fitting = new ArrayList<>();
        for (Candidate candidate : ofTraits) {
          if (fits(candidate, self)) {
            fitting.add(candidate);
          }
        }
        if (fitting.size() > 1) {
          fitting = preferKnown(fitting);
        }
        if (fitting.size() > 1) {
          ambiguous(name, segment.name().span());
          return Optional.empty();
        }
        if (fitting.size() == 1) {
          Optional<Found> found =
              tryCandidate(fitting.get(0), receiver, step, adjust, self, segment, callSpan);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    errors.notFound(receiver.span(), type, segment, ofTraits, hidden);
    return Optional.empty();
  }

  /** How many of the program's methods take the receiver: more than one is a mistake. */
  private int fittingImpls(List<Candidate> candidates, Type self) {
    int count = 0;
    for (Candidate candidate : candidates) {
      if (candidate instanceof Candidate.Inherent it && !it.impl().fromPrelude()) {
        count += fits(candidate, self) ? 1 : 0;
      }
    }
    return count;
  }

  /** Whether bounds by several traits have the method. */
  private boolean boundsDiffer(List<Candidate> candidates, Type self) {
    List<TraitDef> traits = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate instanceof Candidate.OfTrait it
          && !traits.contains(it.trait())
          && fits(candidate, self)) {
        traits.add(it.trait());
      }
    }
    return traits.size() > 1;
  }

  private static List<Candidate> preferKnown(List<Candidate> candidates) {
    List<Candidate> known = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate instanceof Candidate.OfTrait it && it.known().isPresent()) {
        known.add(candidate);
      }
    }
    return known.isEmpty() ? candidates : known.subList(0, 1);
  }

  void ambiguous(String name, Span span) {
    body.report(
        Diagnostic.error(
            "E0034", "multiple applicable items in scope", span, "multiple `" + name + "` found"));
  }

  List<Step> steps(Type type) {
    List<Step> steps = new ArrayList<>();
    Type at = type;
    for (int i = 0; i < 12; i++) {
      steps.add(new Step(at, i, false));
      Optional<Type> next = body.coercions.derefType(at, false);
      if (next.isEmpty()) {
        break;
      }
      at = body.structurally(next.get());
    }
    Step last = steps.get(steps.size() - 1);
    if (last.type() instanceof Type.Array array) {
      steps.add(new Step(new Type.Slice(array.element()), last.derefs(), true));
    }
    return steps;
  }

  static Type adjusted(Type type, Adjust adjust) {
    return switch (adjust) {
      case BY_VALUE -> type;
      case AUTOREF -> new Type.Ref(Region.ERASED, type, false);
      case AUTOREF_MUT -> new Type.Ref(Region.ERASED, type, true);
    };
  }

  /** Whether a call would find a method of that name. */
  boolean hasMethod(Type type, String name) {
    List<Step> steps = steps(type);
    List<Candidate> candidates = traitCandidates(name);
    for (Step step : steps) {
      candidates.addAll(inherentCandidates(step.type(), name));
    }
    for (Step step : steps) {
      for (Adjust adjust : Adjust.values()) {
        Type self = adjusted(step.type(), adjust);
        for (Candidate candidate : candidates) {
          if (fits(candidate, self)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  List<Candidate> inherentCandidates(Type type, String name) {
    List<Candidate> found = new ArrayList<>();
    for (ImplDef impl : body.cx.inherentImpls(type)) {
      for (FnDef function : impl.functions(name)) {
        if (function.traits().hasSelf()) {
          if (body.cx.privacy.isVisible(function, body.scope.module)) {
            found.add(new Candidate.Inherent(impl, function));
            break;
          } else if (body.cx.privacy.isNamedWhereHidden(function)) {
            hidden = Optional.of(function);
          }
        }
      }
    }
    if (type instanceof Type.Infer) {
      // An integer of no type in particular: i32's methods, which all integers share.
      return found;
    }
    for (TraitRef bound : boundsOf(type)) {
      List<Candidate> more = new ArrayList<>();
      addTraitFunction(bound.trait(), name, Optional.of(bound), more);
      for (Candidate each : more) {
        // Of several bounds with one trait its arguments are left to inference.
        Candidate open = new Candidate.OfTrait(bound.trait(), each.function(), Optional.empty());
        if (found.removeIf(other -> other.function() == each.function())) {
          found.add(open);
        } else {
          found.add(each);
        }
      }
    }
    return found;
  }

  /** The traits whose methods count as a type's own: of objects, and of parameters by bounds. */
  private List<TraitRef> boundsOf(Type type) {
    List<TraitRef> bounds = new ArrayList<>();
    if (type instanceof Type.Dynamic object) {
      bounds.addAll(body.solver.assembly.objectTraits(object, type));
    }
    if (type instanceof Type.Param || type instanceof Type.Projection) {
      for (Predicate predicate : body.solver.env().predicates()) {
        if (predicate instanceof Predicate.Trait it && it.trait().self().equals(type)) {
          bounds.add(it.trait());
        }
      }
    }
    if (type instanceof Type.Opaque || type instanceof Type.Projection) {
      bounds.addAll(body.solver.assembly.itemBounds(type));
    }
    return bounds;
  }

  private static void addTraitFunction(
      TraitDef trait, String name, Optional<TraitRef> known, List<Candidate> into) {
    for (FnDef function : trait.functions()) {
      if (function.name().equals(name) && function.traits().hasSelf()) {
        into.add(new Candidate.OfTrait(trait, function, known));
      }
    }
  }

  List<Candidate> traitCandidates(String name) {
    List<Candidate> found = new ArrayList<>();
    for (TraitDef trait : body.cx.resolver.traitsInScope(body.scope, name)) {
      addTraitFunction(trait, name, Optional.empty(), found);
    }
    return found;
  }

  /** The arguments that a candidate starts from: fresh, or those of the bound. */
  private List<GenericArg> startArgs(Candidate candidate) {
    return switch (candidate) {
      case Candidate.Inherent it -> body.solver.freshArgs(it.impl().generics());
      case Candidate.OfTrait it ->
          it.known().isPresent()
              ? new ArrayList<>(it.known().get().args())
              : body.solver.freshArgs(it.trait().generics());
    };
  }

  private List<GenericArg> withFreshOwn(FnDef function, List<GenericArg> start) {
    List<GenericArg> args = new ArrayList<>(start);
    for (int i = start.size(); i < function.generics().count(); i++) {
      args.add(
          switch (function.generics().param(i).kind()) {
            case LIFETIME -> Region.ERASED;
            case TYPE -> body.table.fresh();
            case CONST -> body.table.freshConst();
          });
    }
    return args;
  }

  private boolean fits(Candidate candidate, Type self) {
    int snapshot = body.table.snapshot();
    boolean fits =
        unifies(candidate, withFreshOwn(candidate.function(), startArgs(candidate)), self);
    body.table.rollback(snapshot);
    return fits;
  }

  private boolean unifies(Candidate candidate, List<GenericArg> args, Type self) {
    List<Predicate> nested = new ArrayList<>();
    Type wanted =
        body.solver.normalize(
            Subst.apply(candidate.function().sig().inputs().get(0), args), nested);
    if (!body.table.unify(wanted, self)) {
      return false;
    }
    switch (candidate) {
      case Candidate.Inherent it -> {
        for (Predicate predicate : it.impl().generics().predicates()) {
          Predicate needed = body.solver.normalize(Subst.apply(predicate, args), nested);
          if (!body.solver.mayHold(body.table.resolve(needed))) {
            return false;
          }
        }
        return true;
      }
      case Candidate.OfTrait it -> {
        TraitRef trait = new TraitRef(it.trait(), args.subList(0, it.trait().generics().count()));
        return it.known().isPresent()
            || body.solver.mayHold(
                new Predicate.Trait(
                    new TraitRef(trait.trait(), body.table.resolve(trait.args())), 0));
      }
    }
  }

  private Optional<Found> tryCandidate(
      Candidate candidate,
      Expr receiver,
      Step step,
      Adjust adjust,
      Type self,
      Path.Segment segment,
      Span callSpan) {
    int snapshot = body.table.snapshot();
    List<GenericArg> start = startArgs(candidate);
    if (!unifies(candidate, withFreshOwn(candidate.function(), start), self)) {
      body.table.rollback(snapshot);
      return Optional.empty();
    }
    FnDef function = candidate.function();
    if (candidate instanceof Candidate.OfTrait it && it.trait().path().equals("ops::Drop")) {
      body.report(
          Diagnostic.error(
              "E0040",
              "explicit use of destructor method",
              segment.name().span(),
              "explicit destructor calls not allowed"));
    }
    List<GenericArg> args = ownArgs(function, start, segment, callSpan);
    FnSig sig = body.normalize(Subst.apply(function.sig(), args), callSpan);
    body.table.unify(sig.inputs().get(0), self);
    if (function.sig().inputs().get(0) instanceof Type.Ref ref) {
      StaticMutRefs.check(body, receiver, ref.mutable(), receiver.span());
    }
    if (adjust != Adjust.BY_VALUE && !step.unsized()) {
      RawPointerAutorefs.method(body, receiver, function);
    }
    Expr adjusted = adjust(receiver, step, adjust);
    return Optional.of(new Found(function, args, sig, adjusted));
  }

  private List<GenericArg> ownArgs(
      FnDef function, List<GenericArg> start, Path.Segment segment, Span span) {
    if (segment.args().isEmpty()) {
      List<GenericArg> all = withFreshOwn(function, start);
      body.needTypeInfo.unnamed(segment.name().span(), all.subList(start.size(), all.size()));
      return all;
    }
    Generics generics = function.generics();
    GenericArgLowering lowering = body.lowering().args;
    List<GenericArg> args =
        lowering.of(generics, start, segment.args(), span, "method", function.name());
    lowering.lifetimesOf(function, start.size(), segment.args(), "method", span);
    return args;
  }

  private Expr adjust(Expr receiver, Step step, Adjust adjust) {
    Expr place = receiver;
    for (int i = 0; i < step.derefs(); i++) {
      place = body.coercions.deref(place).orElseThrow();
    }
    boolean mutable = adjust == Adjust.AUTOREF_MUT;
    if (adjust == Adjust.BY_VALUE) {
      // rustc reborrows a reference that is taken by value as a receiver.
      if (body.table.shallow(place.type()) instanceof Type.Ref ref) {
        Expr target = new Expr(ref.target(), place.span(), new ExprKind.Deref(place));
        if (ref.mutable()) {
          body.coercions.makeMutable(target);
        }
        return BuiltExprs.borrow(
            ref.mutable() ? BorrowKind.TWO_PHASE_MUT : BorrowKind.SHARED, target, false);
      }
      return place;
    }
    if (mutable) {
      body.coercions.makeMutable(place);
    }
    Expr borrowed =
        BuiltExprs.borrow(mutable ? BorrowKind.TWO_PHASE_MUT : BorrowKind.SHARED, place, false);
    if (step.unsized()) {
      return new Expr(
          new Type.Ref(Region.ERASED, step.type(), mutable),
          place.span(),
          new ExprKind.Cast(CastKind.UNSIZE, borrowed));
    }
    return borrowed;
  }

  /**
   * Of what an inherent method gives back, the first associated type's bound that does not hold:
   * rustc normalizes the output of such a candidate, and passes it by where that fails.
   */
  Optional<Predicate> failingOutput(Candidate.Inherent it, Type self) {
    List<TraitRef> named = new ArrayList<>();
    new TypeFolder() {
      @Override
      public Type fold(Type part) {
        if (part instanceof Type.Projection projection) {
          TraitDef trait = projection.assoc().trait();
          named.add(new TraitRef(trait, projection.args().subList(0, trait.generics().count())));
        }
        return foldParts(part);
      }
    }.fold(it.function().sig().output());
    if (named.isEmpty()) {
      return Optional.empty();
    }
    int snapshot = body.table.snapshot();
    Optional<Predicate> found = Optional.empty();
    List<GenericArg> args = body.solver.freshArgs(it.function().generics());
    if (body.table.unify(Subst.apply(it.impl().self(), args), self)) {
      for (TraitRef each : named) {
        Predicate asked = normalized(new Predicate.Trait(each, 0), args);
        if (found.isEmpty() && !body.solver.mayHold(asked)) {
          found = Optional.of(asked);
        }
      }
    }
    body.table.rollback(snapshot);
    return found;
  }

  /** The first bound of the impl that does not hold for the type that its head fits. */
  Optional<Predicate> failing(ImplDef impl, Type self) {
    int snapshot = body.table.snapshot();
    Optional<Predicate> found = Optional.empty();
    List<GenericArg> args = body.solver.freshArgs(impl.generics());
    if (body.table.unify(Subst.apply(impl.self(), args), self)) {
      for (Predicate predicate : impl.generics().predicates()) {
        Predicate asked = normalized(predicate, args);
        boolean sized =
            asked instanceof Predicate.Trait it && it.trait().trait().lang() == TraitDef.Lang.SIZED;
        if (!sized && found.isEmpty() && !body.solver.mayHold(asked)) {
          found = Optional.of(asked);
        }
      }
    }
    body.table.rollback(snapshot);
    return found;
  }

  private Predicate normalized(Predicate predicate, List<GenericArg> args) {
    return body.table.resolve(
        body.solver.normalize(Subst.apply(predicate, args), new ArrayList<>()));
  }
}
