package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.borrowck.Outlives.Category;
import dev.holdfast.simulator.borrowck.Outlives.Cause;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import dev.holdfast.simulator.type.TypePrinter;
import dev.holdfast.simulator.typeck.TypeQueries;
import dev.holdfast.simulator.typeck.TypeQueries.HeadClaim;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What heads of impls have to keep of lifetimes, as rustc's lexical resolution decides it: without
 * points, over the lifetimes that the head knows.
 */
public final class HeadRegions {

  private final TypeQueries queries;
  private final OutlivesOfDefs definitions;
  private final HeadClaim claim;
  private final RegionVars regions;
  private final List<Type> assumed = new ArrayList<>();
  private final List<Predicate> granted = new ArrayList<>();
  private final Cause cause;

  private HeadRegions(TypeQueries queries, OutlivesOfDefs definitions, HeadClaim claim) {
    this(queries, definitions, claim, claim.generics());
  }

  private HeadRegions(
      TypeQueries queries, OutlivesOfDefs definitions, HeadClaim claim, Generics generics) {
    this.queries = queries;
    this.definitions = definitions;
    this.claim = claim;
    this.regions = new RegionVars(generics.identity(), queries);
    this.cause = Cause.of(Category.BORING, claim.span(), -1);
  }

  /** The errors of all heads. */
  public static List<Diagnostic> check(TypeQueries queries) {
    List<Diagnostic> found = new ArrayList<>();
    OutlivesOfDefs definitions = new OutlivesOfDefs();
    for (HeadClaim claim : queries.headClaims()) {
      HeadRegions head = new HeadRegions(queries, definitions, claim);
      switch (claim) {
        case HeadClaim.Signature it -> head.signature(it, found);
        case HeadClaim.Impl it -> head.impl(it, found);
        case HeadClaim.Supertrait it -> head.supertrait(it, found);
        case HeadClaim.Assoc it -> head.assoc(it, found);
        case HeadClaim.Written it -> head.written(it, found);
        case HeadClaim.Lending it -> head.lending(it, found);
      }
    }
    return found;
  }

  // --- a function and its declaration -----------------------------------------------------------

  private void signature(HeadClaim.Signature it, List<Diagnostic> out) {
    List<GenericArg> args = new ArrayList<>(it.args());
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i) instanceof Region.Bound) {
        args.set(i, regions.universal(RegionVars.Origin.BOUND, "", Type.ERROR));
      }
    }
    List<GenericArg> own = new ArrayList<>(it.own());
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i) instanceof Region.Bound) {
        own.set(i, regions.fresh());
      }
    }
    FnSig declared = Subst.apply(it.declared().sig(), args);
    FnSig given = Subst.apply(it.function().sig(), own);
    for (Predicate predicate : it.declared().generics().ownPredicates()) {
      granted.add(Subst.apply(predicate, args));
    }
    it.function().generics().parent().ifPresent(impl -> granted.addAll(impl.predicates()));
    assumed.addAll(declared.inputs());
    assumed.add(declared.output());
    for (Predicate predicate : it.function().generics().ownPredicates()) {
      Failure stricter = ask(relations -> require(relations, Subst.apply(predicate, own)));
      if (stricter.any()) {
        out.add(
            Diagnostic.error(
                "E0276",
                "impl has stricter requirements than trait",
                it.function().span(),
                "impl has extra requirement"));
        return;
      }
    }
    Failure failure =
        ask(
            relations -> {
              for (int i = 0; i < declared.inputs().size(); i++) {
                relations.subtype(
                    normal(relations, declared.inputs().get(i)),
                    normal(relations, given.inputs().get(i)),
                    cause);
              }
              relations.subtype(
                  normal(relations, given.output()), normal(relations, declared.output()), cause);
            });
    if (failure.through) {
      out.add(
          Diagnostic.error(
              "", "`impl` item signature doesn't match `trait` item signature", it.span(), ""));
    } else if (failure.longer >= 0) {
      out.add(
          Diagnostic.error(
              "E0308", "method not compatible with trait", it.span(), "lifetime mismatch"));
    }
  }

  // --- an impl and its trait --------------------------------------------------------------------

  private void impl(HeadClaim.Impl it, List<Diagnostic> out) {
    TraitRef trait = it.impl().traitRef().orElseThrow();
    assume(it.generics().predicates(), trait);
    Failure failure = ask(relations -> require(relations, Subst.apply(it.asked(), trait.args())));
    if (failure.longer >= 0) {
      out.add(Diagnostic.error("E0478", "lifetime bound not satisfied", it.span(), ""));
      if (it.asked() instanceof Predicate.TypeOutlives asked
          && asked.type() instanceof Type.Param self
          && self.index() == 0) {
        out.add(conflicting(regions.universal(failure.longer).name(), it.self()));
      }
    }
    params(failure, it, out);
  }

  private void assume(List<Predicate> predicates, TraitRef trait) {
    granted.addAll(predicates);
    for (GenericArg arg : trait.args()) {
      if (arg instanceof Type type) {
        assumed.add(type);
      }
    }
  }

  private void supertrait(HeadClaim.Supertrait it, List<Diagnostic> out) {
    assume(it.generics().predicates(), it.impl().traitRef().orElseThrow());
    Map<Integer, String> names = new LinkedHashMap<>();
    List<GenericArg> args = new ArrayList<>(it.found().generics().identity());
    HigherRanked binder = HigherRanked.predicate(it.asked().trait().name());
    List<GenericArg> asked = regions.forAll(binder).foldArgs(it.asked().args());
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i) instanceof Region.Param param) {
        Region.Var open = regions.fresh();
        names.put(open.id(), param.name());
        args.set(i, open);
      }
    }
    TraitRef given = Subst.apply(it.found().traitRef().orElseThrow(), args);
    Failure failure =
        ask(
            relations -> {
              relations.equal(regions.renumber(asked), regions.renumber(given.args()), cause);
              for (Predicate predicate : it.found().generics().predicates()) {
                require(relations, Subst.apply(predicate, args));
              }
            });
    String name = names.getOrDefault(failure.open, "");
    if (failure.longer >= 0 && !regions.placeholders().isEmpty()) {
      String message =
          "implementation of `" + it.asked().trait().name() + "` is not general enough";
      out.add(Diagnostic.error("", message, it.span(), message));
    } else if (failure.through) {
      out.add(conflicting(name, it.span()));
    } else if (failure.longer >= 0) {
      out.add(Diagnostic.error("E0308", "mismatched types", it.span(), "lifetime mismatch"));
    }
  }

  private static Diagnostic conflicting(String name, Span span) {
    return Diagnostic.error(
        "E0803",
        "cannot infer an appropriate lifetime for lifetime parameter `"
            + (Region.isUnnamed(name) ? "'_" : name)
            + "` due to conflicting requirements",
        span,
        "");
  }

  // --- an associated type -----------------------------------------------------------------------

  private void assoc(HeadClaim.Assoc it, List<Diagnostic> out) {
    assume(it.generics().predicates(), it.impl().traitRef().orElseThrow());
    int before = out.size();
    List<Diagnostic> ofParams = new ArrayList<>();
    for (Predicate bound : it.bounds()) {
      Failure failure = ask(relations -> require(relations, bound));
      if (failure.longer >= 0) {
        unfulfilled(it.type(), it, out);
      }
      params(failure, it, ofParams);
    }
    wellFormed(it.type(), it, out, ofParams);
    // Beside other errors, those of type parameters are often said twice.
    if (out.size() == before) {
      out.addAll(ofParams);
    }
  }

  private void written(HeadClaim.Written it, List<Diagnostic> out) {
    granted.addAll(it.generics().predicates());
    it.adt().ifPresent(adt -> granted.addAll(definitions.of(adt)));
    wellFormed(it.type(), it, out, out);
  }

  private void wellFormed(
      Type type, HeadClaim it, List<Diagnostic> out, List<Diagnostic> ofParams) {
    for (Predicate needed : definitions.of(type)) {
      Failure failure = ask(relations -> require(relations, needed));
      if (failure.longer >= 0) {
        boolean reference = OutlivesOfDefs.isReferent(type, needed);
        if (needed instanceof Predicate.TypeOutlives outlives && !reference) {
          unfulfilled(outlives.type(), it, out);
        } else if (needed instanceof Predicate.TypeOutlives) {
          out.add(
              Diagnostic.error(
                  "E0491",
                  "in type `"
                      + TypePrinter.print(type)
                      + "`, reference has a longer lifetime than the data it references",
                  it.span(),
                  ""));
        } else {
          out.add(Diagnostic.error("E0478", "lifetime bound not satisfied", it.span(), ""));
        }
      }
      params(failure, it, ofParams);
    }
  }

  private static void unfulfilled(Type type, HeadClaim it, List<Diagnostic> out) {
    out.add(
        Diagnostic.error(
            "E0477",
            "the type `" + TypePrinter.print(type) + "` does not fulfill the required lifetime",
            it.span(),
            ""));
  }

  private void params(Failure failure, HeadClaim it, List<Diagnostic> out) {
    for (Relations.TypeTest test : failure.tests) {
      boolean forever = test.region() == RegionVars.STATIC;
      String name = regions.universal(test.region()).name();
      boolean unnamed = name.isEmpty() || Region.isUnnamed(name);
      Diagnostic error =
          Diagnostic.error(
              forever ? "E0310" : unnamed ? "E0311" : "E0309",
              "the " + test.subjectName() + " may not live long enough",
              it.span(),
              "the "
                  + test.subjectName()
                  + " must be valid for "
                  + (forever ? "the static lifetime..." : "the lifetime `" + name + "`..."));
      if (forever && test.subject() instanceof Type.Param param) {
        error =
            error.help(
                "consider adding an explicit lifetime bound: `" + param.name() + ": 'static`");
      }
      if (!out.contains(error)) {
        out.add(error);
      }
    }
  }

  // --- what a type that lends has to state ------------------------------------------------------

  private void lending(HeadClaim.Lending it, List<Diagnostic> out) {
    List<Predicate> implied = null;
    for (FnDef function : it.assoc().trait().functions()) {
      List<Type> types = new ArrayList<>(function.sig().inputs());
      types.add(function.sig().output());
      List<Type.Projection> uses = new ArrayList<>();
      new TypeFolder() {
        @Override
        public Type fold(Type type) {
          if (type instanceof Type.Projection use && use.assoc() == it.assoc()) {
            uses.add(use);
          }
          return foldParts(type);
        }
      }.foldTypes(types);
      if (!uses.isEmpty()) {
        HeadRegions within = new HeadRegions(queries, definitions, it, function.generics());
        within.granted.addAll(function.generics().predicates());
        within.assumed.addAll(function.sig().inputs());
        List<Predicate> ofFunction = within.implied(it, uses);
        if (implied == null) {
          implied = ofFunction;
        } else {
          implied.retainAll(ofFunction);
        }
      }
    }
    if (implied == null) {
      return;
    }
    granted.addAll(it.generics().predicates());
    implied.removeIf(bound -> !ask(relations -> require(relations, bound)).any());
    if (!implied.isEmpty()) {
      out.add(
          Diagnostic.error(
              "",
              "missing required bound"
                  + (implied.size() == 1 ? "" : "s")
                  + " on `"
                  + it.assoc().name()
                  + "`",
              it.span(),
              ""));
    }
  }

  /** What holds of the arguments of all uses, said of the type's parameters. */
  private List<Predicate> implied(HeadClaim.Lending it, List<Type.Projection> uses) {
    List<GenericArg> params = it.generics().identity();
    List<Predicate> found = new ArrayList<>();
    for (Type.Projection use : uses) {
      for (int i = it.generics().parentCount(); i < use.args().size(); i++) {
        if (!(use.args().get(i) instanceof Region.Param shorter)) {
          continue;
        }
        for (int j = 0; j < use.args().size(); j++) {
          Predicate asked = outlives(use.args().get(j), shorter);
          Predicate bound = outlives(params.get(j), (Region) params.get(i));
          boolean same = use.args().get(j).equals(shorter);
          if (asked != null
              && !same
              && !found.contains(bound)
              && !ask(relations -> require(relations, asked)).any()) {
            found.add(bound);
          }
        }
      }
    }
    return found;
  }

  private static Predicate outlives(GenericArg longer, Region shorter) {
    return switch (longer) {
      case Type type -> new Predicate.TypeOutlives(type, shorter);
      case Region.Param region -> new Predicate.RegionOutlives(region, shorter);
      default -> null;
    };
  }

  // --- resolution -------------------------------------------------------------------------------

  /** What does not hold; {@code through} where an inferred lifetime stands between the two. */
  private static final class Failure {
    int longer = -1;

    /** The inferred lifetime; -1 for none. */
    int open = -1;

    boolean through;
    final List<Relations.TypeTest> tests = new ArrayList<>();

    boolean any() {
      return longer >= 0 || !tests.isEmpty();
    }
  }

  /** Makes the constraints of one question. */
  private interface Question {
    void constrain(Relations relations);
  }

  private void require(Relations relations, Predicate predicate) {
    if (predicate instanceof Predicate.TypeOutlives
        || predicate instanceof Predicate.RegionOutlives) {
      relations.require(predicate, cause);
    }
  }

  private Type normal(Relations relations, Type type) {
    return relations.normal(type, cause);
  }

  private boolean isFixed(int region) {
    return regions.isUniversal(region) || regions.placeholders().containsKey(region);
  }

  private boolean holds(KnownOutlives known, int longer, int shorter) {
    return longer == shorter
        || regions.isUniversal(longer)
            && regions.isUniversal(shorter)
            && known.holds(longer, shorter);
  }

  private Failure ask(Question question) {
    KnownOutlives known = new KnownOutlives(regions, definitions);
    known.assume(granted);
    for (Type type : assumed) {
      known.implied(regions.renumber(type));
    }
    known.close();
    Normaliser normaliser = new Normaliser(queries, claim.env(), regions, claim.span());
    Relations relations = new Relations(queries, claim.env(), regions, normaliser, definitions);
    question.constrain(relations);
    BitSet[] values = new BitSet[regions.count()];
    for (int r = 0; r < values.length; r++) {
      values[r] = new BitSet();
      values[r].set(r, isFixed(r) ? r + 1 : r);
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Outlives each : relations.constraints()) {
        if (!isFixed(each.sup())) {
          int before = values[each.sup()].cardinality();
          values[each.sup()].or(values[each.sub()]);
          changed |= values[each.sup()].cardinality() != before;
        }
      }
    }
    Failure failure = new Failure();
    for (Outlives each : relations.constraints()) {
      BitSet below = values[each.sub()];
      for (int u = below.nextSetBit(0); u >= 0; u = below.nextSetBit(u + 1)) {
        if (isFixed(each.sup()) && !holds(known, each.sup(), u)) {
          failure.longer = each.sup();
          if (!regions.isUniversal(each.sub())) {
            failure.through = true;
            failure.open = each.sub();
          }
        }
      }
    }
    for (Relations.TypeTest test : relations.tests()) {
      if (regions.isUniversal(test.region())
          && !known.outlives(test.subject(), bound -> known.holds(bound, test.region()))) {
        failure.tests.add(test);
      }
    }
    return failure;
  }
}
