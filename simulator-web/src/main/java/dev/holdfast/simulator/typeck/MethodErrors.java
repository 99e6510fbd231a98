package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Path;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.EraseRegions;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said where {@link MethodLookup} finds no method: what would have to hold, what std may
 * have.
 */
final class MethodErrors {

  private final BodyChecker body;
  private final MethodLookup lookup;

  MethodErrors(BodyChecker body, MethodLookup lookup) {
    this.body = body;
    this.lookup = lookup;
  }

  void notFound(
      Span receiver,
      Type type,
      Path.Segment segment,
      List<MethodLookup.Candidate> ofTraits,
      Optional<FnDef> hidden) {
    String name = segment.name().text();
    Type resolved = body.table.resolve(type);
    if (body.referencesError(resolved)) {
      body.tainted = true;
      return;
    }
    if (resolved instanceof Type.Infer
        && (!ofTraits.isEmpty()
            || body.cx.isOfTrait(name)
            || isOfNumber(Type.I32, name)
            || isOfNumber(Type.F64, name))) {
      body.report(
          Diagnostic.error(
              "E0689",
              "can't call method `"
                  + name
                  + "` on ambiguous numeric type `"
                  + TypePrinter.print(resolved)
                  + "`",
              segment.name().span(),
              ""));
      return;
    }
    if (hidden.isPresent()) {
      body.report(
          Diagnostic.error(
              "E0624",
              "method `" + name + "` is private",
              segment.name().span(),
              "private method"));
      return;
    }
    List<Predicate> unmet = unmet(type, name);
    if (!unmet.isEmpty() && body.brokenEnv) {
      body.tainted = true;
      return;
    }
    boolean iterable = becomesIterator(resolved, unmet);
    if (!unmet.isEmpty() && !iterable) {
      String message = unmet(resolved, name, unmet);
      body.report(Diagnostic.error("E0599", message, segment.name().span(), ""));
      return;
    }
    Optional<String> lacking = lacking(resolved, name);
    if (lacking.isPresent()) {
      body.report(
          StdMembers.isLacking(
              lacking.get(),
              "the method `" + name + "` of `" + TypePrinter.print(resolved) + "`",
              segment.name().span()));
      return;
    }
    if (name.equals("write_fmt") && !segment.name().span().text().equals(name)) {
      String message = "cannot write into `" + TypePrinter.print(resolved) + "`";
      body.report(Diagnostic.error("E0599", message, receiver, ""));
      return;
    }
    body.report(
        Diagnostic.error(
            "E0599",
            "no method named `"
                + name
                + "` found for "
                + kind(resolved)
                + " `"
                + declared(iterable ? resolved : reported(resolved, name), resolved)
                + "` in the current scope",
            segment.name().span(),
            iterable
                ? "`"
                    + TypePrinter.print(resolved)
                    + "` is not an iterator: call `.into_iter()` first"
                : "method not found in `" + TypePrinter.print(resolved) + "`"));
  }

  private static final String ALLOCATED =
      " HashMap HashSet BTreeMap BTreeSet VecDeque BinaryHeap LinkedList IntoIter Weak ";

  /** Of a type with the parameters of its definition: some of std's have an allocator, too. */
  static String declared(Type shown, Type given) {
    String text = TypePrinter.print(shown);
    return shown != given
            && shown instanceof Type.Adt it
            && it.def().fromPrelude()
            && ALLOCATED.contains(" " + it.def().name() + " ")
        ? text.substring(0, text.length() - 1) + ", A>"
        : text;
  }

  /** The type as declared, where its arguments cannot be why the name is not found. */
  Type reported(Type type, String name) {
    if (!(type instanceof Type.Adt adt)
        || adt.args().isEmpty()
        || body.coercions.derefType(type, false).isPresent()) {
      return type;
    }
    for (ImplDef impl : body.cx.inherentImpls(type)) {
      if (!impl.functions(name).isEmpty()) {
        return type;
      }
    }
    return new Type.Adt(adt.def(), adt.def().generics().identity());
  }

  /** What impls that would have the method ask of the type, and do not get. */
  private List<Predicate> unmet(Type type, String name) {
    // All impls for whatever type there is would be asked: rustc asks none (E0599 of a `T`).
    if (body.table.shallow(type) instanceof Type.Param) {
      return List.of();
    }
    List<MethodLookup.Candidate> ofTraits = lookup.traitCandidates(name);
    List<Predicate> bounds = new ArrayList<>();
    for (MethodLookup.Step step : lookup.steps(type)) {
      for (MethodLookup.Adjust adjust : MethodLookup.Adjust.values()) {
        Type self = MethodLookup.adjusted(step.type(), adjust);
        List<MethodLookup.Candidate> all = new ArrayList<>(ofTraits);
        all.addAll(lookup.inherentCandidates(step.type(), name));
        for (MethodLookup.Candidate candidate : all) {
          failing(candidate, self, step.type()).ifPresent(bounds::add);
        }
      }
    }
    return bounds;
  }

  private static boolean isIterator(Predicate bound) {
    return bound instanceof Predicate.Trait it
        && it.trait().trait().path().equals("iter::Iterator");
  }

  /** What can be turned into an iterator is told to be, whatever else does not hold. */
  private boolean becomesIterator(Type receiver, List<Predicate> bounds) {
    TraitRef into = new TraitRef(body.cx.trait("iter::IntoIterator"), List.of(receiver));
    return bounds.stream().anyMatch(MethodErrors::isIterator)
        && !(receiver instanceof Type.Array)
        && !body.table.hasInfer(receiver)
        && body.solver.holds(new Predicate.Trait(into, 0));
  }

  /** A trait's own words are for the receiver alone, and where no other trait is missing. */
  private String unmet(Type receiver, String name, List<Predicate> bounds) {
    Optional<TraitRef> own = Optional.empty();
    for (Predicate bound : bounds) {
      if (bound instanceof Predicate.Trait it
          && EraseRegions.apply(it.trait().self()).equals(EraseRegions.apply(receiver))
          && !(receiver instanceof Type.Closure || receiver instanceof Type.Coroutine)
          && !body.table.hasInfer(receiver)) {
        own = Optional.of(own.orElse(it.trait()));
      }
    }
    for (Predicate bound : bounds) {
      own =
          own.filter(
              first -> bound instanceof Predicate.Trait it && it.trait().trait() == first.trait());
    }
    return own.isPresent()
            && body.cx.langItems.unimplementedMessage(own.get().trait()).isPresent()
            && !isNearlyMet(own.get())
        ? Messages.bound(body.cx, own.get())
        : "the method `"
            + name
            + "` exists for "
            + kind(receiver)
            + " `"
            + TypePrinter.print(receiver)
            + "`, but its trait bounds were not satisfied";
  }

  /** Whether an impl of the program's is for such types, and asks for more. */
  private boolean isNearlyMet(TraitRef bound) {
    for (ImplDef impl : body.cx.implsOf(bound.trait(), bound.self())) {
      int snapshot = body.table.snapshot();
      Type head = Subst.apply(impl.self(), body.solver.freshArgs(impl.generics()));
      boolean fits =
          impl.self() instanceof Type.Adt it
              && !it.def().fromPrelude()
              && body.table.unify(head, bound.self());
      body.table.rollback(snapshot);
      if (fits) {
        return true;
      }
    }
    return false;
  }

  private Optional<Predicate> failing(MethodLookup.Candidate candidate, Type self, Type stepType) {
    return switch (candidate) {
      case MethodLookup.Candidate.Inherent it -> {
        Optional<Predicate> ofImpl = lookup.failing(it.impl(), stepType);
        yield ofImpl.isPresent() ? ofImpl : lookup.failingOutput(it, stepType);
      }
      case MethodLookup.Candidate.OfTrait it -> {
        int snapshot = body.table.snapshot();
        List<GenericArg> args = body.solver.freshArgs(it.function().generics());
        Optional<Predicate> found = Optional.empty();
        if (body.table.unify(Subst.apply(it.function().sig().inputs().get(0), args), self)) {
          found = failing(it.trait(), body.table.resolve((Type) args.get(0)));
        }
        body.table.rollback(snapshot);
        yield found;
      }
    };
  }

  /**
   * What the one impl of the trait that is for such types asks and does not get. Of several rustc
   * chooses none ({@code consider_probe}), and then names none's bounds.
   */
  Optional<Predicate> failing(TraitDef trait, Type receiver) {
    List<ImplDef> fitting = new ArrayList<>();
    for (ImplDef impl : body.cx.implsOf(trait, receiver)) {
      if (isFor(impl, receiver)) {
        fitting.add(impl);
      }
    }
    if (fitting.isEmpty() && trait.generics().count() == 1) {
      Predicate asked = new Predicate.Trait(new TraitRef(trait, List.of(receiver)), 0);
      Predicate failing = body.solver.failing(asked);
      return failing.equals(asked) ? Optional.empty() : Optional.of(failing);
    }
    return fitting.size() == 1 ? lookup.failing(fitting.get(0), receiver) : Optional.empty();
  }

  /** Whether the impl's head fits; that for all function pointers is for nothing else. */
  private boolean isFor(ImplDef impl, Type receiver) {
    for (Predicate predicate : impl.generics().predicates()) {
      if (predicate instanceof Predicate.Trait it
          && it.trait().trait().path().equals("marker::FnPtr")
          && !(receiver instanceof Type.FnPtr)) {
        return false;
      }
    }
    int snapshot = body.table.snapshot();
    Type head = Subst.apply(impl.self(), body.solver.freshArgs(impl.generics()));
    boolean fits = body.table.unify(head, receiver);
    body.table.rollback(snapshot);
    return fits;
  }

  private boolean isOfNumber(Type type, String name) {
    return lookup.hasMethod(type, name) || StdMembers.lacksMember(type, name, false).isPresent();
  }

  /** Where std has the method though our library has not: its feature, which may be empty. */
  private Optional<String> lacking(Type type, String name) {
    boolean iterates = lookup.hasMethod(type, "next");
    for (MethodLookup.Step step : lookup.steps(type)) {
      Optional<String> feature =
          StdMembers.lacksMember(body.table.resolve(step.type()), name, iterates);
      if (feature.isPresent()) {
        return feature;
      }
    }
    return Optional.empty();
  }

  /** The word for a type's sort in "found for …". */
  static String kind(Type type) {
    return switch (type) {
      case Type.Adt it ->
          it.def().isEnum() ? "enum" : it.def().kind() == AdtDef.Kind.UNION ? "union" : "struct";
      case Type.Ref it -> it.mutable() ? "mutable reference" : "reference";
      case Type.RawPtr it -> "raw pointer";
      case Type.Opaque it -> "opaque type";
      case Type.Param it -> "type parameter";
      case Type.Closure it -> "closure";
      case Type.Coroutine it -> "`async` block";
      case Type.Dynamic it -> "trait object";
      case Type.Tuple it -> it.elements().isEmpty() ? "unit type" : "tuple";
      case Type.Array it -> "array";
      case Type.Slice it -> "slice";
      case Type.FnItem it -> "fn item";
      case Type.FnPtr it -> "fn pointer";
      case Type.Projection it -> "associated type";
      default -> "type";
    };
  }
}
