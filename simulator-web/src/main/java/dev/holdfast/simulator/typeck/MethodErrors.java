package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Path;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Subst;
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
    if (BodyChecker.containsError(resolved)) {
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
    Optional<String> unmet = unmet(type, name);
    if (unmet.isPresent() && body.brokenEnv) {
      body.tainted = true;
      return;
    }
    if (unmet.isPresent()) {
      body.report(Diagnostic.error("E0599", unmet.get(), segment.name().span(), ""));
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
                + declared(reported(resolved, name), resolved)
                + "` in the current scope",
            segment.name().span(),
            "method not found in `" + TypePrinter.print(resolved) + "`"));
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

  /** What is said where an impl would have the method, if only its bounds held. */
  private Optional<String> unmet(Type type, String name) {
    List<MethodLookup.Candidate> ofTraits = lookup.traitCandidates(name);
    List<Predicate> bounds = new ArrayList<>();
    for (MethodLookup.Step step : lookup.steps(type)) {
      for (MethodLookup.Adjust adjust : MethodLookup.Adjust.values()) {
        Type self = MethodLookup.adjusted(step.type(), adjust);
        List<MethodLookup.Candidate> all = new ArrayList<>(ofTraits);
        all.addAll(lookup.inherentCandidates(step.type(), name));
        for (MethodLookup.Candidate candidate : all) {
          Optional<Predicate> failing = failing(candidate, self, step.type());
          if (failing.isPresent() && !isLent(type, failing.get())) {
            bounds.add(failing.get());
          }
        }
      }
    }
    return bounds.isEmpty() ? Optional.empty() : Optional.of(unmet(type, name, bounds));
  }

  /** A collection is no iterator, but lends one: that is no bound that it fails. */
  private boolean isLent(Type type, Predicate bound) {
    return body.table.resolve(type) instanceof Type.Adt
        && bound instanceof Predicate.Trait it
        && it.trait().trait().path().equals("iter::Iterator")
        && lookup.hasMethod(type, "iter");
  }

  /** A trait's own words are for the receiver alone, and where no other trait is missing. */
  private String unmet(Type type, String name, List<Predicate> bounds) {
    Type receiver = body.table.resolve(type);
    Optional<TraitRef> own =
        bounds.get(0) instanceof Predicate.Trait it && it.trait().self().equals(receiver)
            ? Optional.of(it.trait())
            : Optional.empty();
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
          Type receiver = body.table.resolve((Type) args.get(0));
          for (ImplDef impl : body.cx.implsOf(it.trait(), receiver)) {
            Optional<Predicate> own = lookup.failing(impl, receiver);
            found = found.isPresent() ? found : own;
          }
        }
        body.table.rollback(snapshot);
        yield found;
      }
    };
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
