package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Bound;
import dev.holdfast.simulator.syntax.GenericParams;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.ReferencesError;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import dev.holdfast.simulator.type.TypeFolder;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares a function of an impl with what its trait declares, in rustc's order: the receiver, the
 * type parameters, the number of parameters, which lifetimes are early-bound, the types. What the
 * types ask of lifetimes is left to the borrow checker.
 */
final class ImplSignatures {

  private final TypeContext cx;
  private final ImplDef impl;
  private final Item.Fn written;
  private final FnDef function;
  private final FnDef wanted;

  private ImplSignatures(
      TypeContext cx, ImplDef impl, Item.Fn written, FnDef function, FnDef wanted) {
    this.cx = cx;
    this.impl = impl;
    this.written = written;
    this.function = function;
    this.wanted = wanted;
  }

  static void check(TypeContext cx, ImplDef impl, Item.Fn written, FnDef function, FnDef wanted) {
    new ImplSignatures(cx, impl, written, function, wanted).check();
  }

  private void check() {
    if (function.traits().hasSelf() != wanted.traits().hasSelf()) {
      receiver();
    } else if (typeParameters(function) != typeParameters(wanted)) {
      generics();
    } else if (synthetic()) {
      report(
          "E0643",
          "method `" + function.name() + "` has incompatible signature for trait",
          written.name().span(),
          "");
    } else if (function.sig().inputs().size() != wanted.sig().inputs().size()) {
      count();
    } else if (EarlyBound.of(function).size() != EarlyBound.of(wanted).size()) {
      lifetimes();
    } else if (wanted.traits().isAsync()
        && !(function.sig().output() instanceof Type.Opaque)
        && isAwaited(function.sig().output())) {
      report(
          "",
          "method should be `async` or return a future, but it is synchronous",
          written.signature(),
          "");
    } else {
      types();
    }
  }

  private void receiver() {
    boolean taken = function.traits().hasSelf();
    FnDef with = taken ? function : wanted;
    Type ofSelf = taken ? impl.self() : (Type) wanted.generics().identity().get(0);
    String self = self(with.sig().inputs().get(0), ofSelf);
    report(
        taken ? "E0185" : "E0186",
        "method `"
            + function.name()
            + "` has a `"
            + self
            + (taken
                ? "` declaration in the impl, but not in the trait"
                : "` declaration in the trait, but not in the impl"),
        written.signature(),
        taken ? "`" + self + "` used in impl" : "expected `" + self + "` in impl");
  }

  private static String self(Type type, Type self) {
    if (type.equals(self)) {
      return "self";
    }
    return type instanceof Type.Ref reference && reference.target().equals(self)
        ? reference.mutable() ? "&mut self" : "&self"
        : "self: " + TypePrinter.print(type);
  }

  private static int typeParameters(FnDef function) {
    int count = 0;
    for (Generics.Param param : function.generics().own()) {
      count += param.kind() == Generics.Kind.LIFETIME ? 0 : 1;
    }
    return count;
  }

  /** Whether one of the two has an {@code impl Trait} where the other has a named parameter. */
  private boolean synthetic() {
    List<Boolean> own = synthetic(function);
    return !own.equals(synthetic(wanted));
  }

  private static List<Boolean> synthetic(FnDef function) {
    List<Boolean> synthetic = new ArrayList<>();
    for (Generics.Param param : function.generics().own()) {
      if (param.kind() != Generics.Kind.LIFETIME) {
        synthetic.add(param.synthetic());
      }
    }
    return synthetic;
  }

  private void generics() {
    report(
        "E0049",
        "method `"
            + function.name()
            + "` has "
            + counted(typeParameters(function), "type parameter")
            + " but its trait declaration has "
            + counted(typeParameters(wanted), "type parameter"),
        written.name().span(),
        "");
  }

  private void count() {
    report(
        "E0050",
        "method `"
            + function.name()
            + "` has "
            + counted(function.sig().inputs().size(), "parameter")
            + " but the declaration in trait `"
            + declared()
            + "` has "
            + wanted.sig().inputs().size(),
        function.span(),
        "");
  }

  /** Methods of std's whose names std has for something else, too. */
  private static final String COMMON =
      " cmp eq fmt from_iter hash index index_mut next next_back partial_cmp read size_hint sum"
          + " wake write write_str ";

  /** The path of the trait's method; of one of std's alone its name, if that is enough. */
  private String declared() {
    TraitDef trait = impl.traitRef().orElseThrow().trait();
    if (!trait.fromPrelude()) {
      return trait.name() + "::" + function.name();
    }
    return COMMON.contains(" " + function.name() + " ")
        ? "std::" + trait.path() + "::" + function.name()
        : function.name();
  }

  /** Where a bound by the trait is written. */
  private Span bound(TraitDef trait) {
    List<Bound> bounds = new ArrayList<>();
    for (GenericParams.Param param : written.generics().params()) {
      if (param instanceof GenericParams.Param.TypeParam it) {
        bounds.addAll(it.bounds());
      }
    }
    for (GenericParams.WherePredicate predicate : written.generics().where()) {
      if (predicate instanceof GenericParams.WherePredicate.TypeBounds it) {
        bounds.addAll(it.bounds());
      }
    }
    for (Bound each : bounds) {
      if (each instanceof Bound.TraitBound it
          && it.path().last().name().text().equals(trait.name())) {
        return it.span();
      }
    }
    return written.name().span();
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  // --- types ----------------------------------------------------------------------------------

  private void types() {
    InferenceTable table = new InferenceTable();
    List<GenericArg> args = wantedArgs(table);
    TraitSolver solver = new TraitSolver(cx, table, granted(args), false);
    for (Predicate predicate : function.generics().ownPredicates()) {
      // Of predicates that bind regions it is sure only where nothing is known of the trait.
      if (predicate instanceof Predicate.Trait it
          && (it.boundRegions() == 0
              ? !solver.mayHold(it)
              : it.trait().self() instanceof Type.Param && isUnknown(it.trait(), solver.env()))) {
        report(
            "E0276",
            "impl has stricter requirements than trait",
            bound(it.trait().trait()),
            "impl has extra requirement");
        return;
      }
    }
    List<Predicate> open = new ArrayList<>();
    FnSig declared = solver.normalize(Subst.apply(wanted.sig(), args), open);
    FnSig own = solver.normalize(function.sig(), open);
    if ((wanted.sig().output().flags() & TypeFlags.ERROR) != 0) {
      // What the trait promises has been found wrong.
      return;
    }
    for (int i = 0; i < own.inputs().size(); i++) {
      if (!table.unify(declared.inputs().get(i), own.inputs().get(i))) {
        incompatible(declared.inputs().get(i), own.inputs().get(i), inputSpan(i));
        return;
      }
    }
    if (!table.unify(declared.output(), own.output())) {
      incompatible(declared.output(), own.output(), outputSpan());
      return;
    }
    regions();
    if (wanted.sig().output() instanceof Type.Opaque promised
        && !givesOther(promised, args, own.output(), solver)
        && !(wanted.traits().isAsync() && function.sig().output() instanceof Type.Opaque)) {
      if (function.sig().output() instanceof Type.Opaque given) {
        // What it stands for is known once its body has been checked.
        cx.beforeBodies(() -> promised(promised, args, given));
      } else {
        promised(promised, args, own.output(), solver);
      }
    }
  }

  private boolean isUnknown(TraitRef wanted, ParamEnv env) {
    for (Predicate predicate : env.predicates()) {
      if (predicate instanceof Predicate.Trait it && it.trait().self().equals(wanted.self())) {
        for (TraitRef each : cx.supertraits(it.trait())) {
          if (each.trait() == wanted.trait()) {
            return false;
          }
        }
      }
    }
    return wanted.trait().fromPrelude() && isCallable(wanted.trait().lang());
  }

  private static boolean isCallable(TraitDef.Lang lang) {
    return lang == TraitDef.Lang.FN
        || lang == TraitDef.Lang.FN_MUT
        || lang == TraitDef.Lang.FN_ONCE;
  }

  // --- lifetimes ------------------------------------------------------------------------------

  /** Rustc names the lifetimes that differ where the types tell which belong together. */
  private void lifetimes() {
    String what = function.traits().hasSelf() ? "method `" : "associated function `";
    report(
        "E0195",
        EarlyBound.differ(impl, function, wanted)
            ? "lifetime parameters do not match the trait definition"
            : "lifetime parameters or bounds on "
                + what
                + function.name()
                + "` do not match the trait declaration",
        written.generics().params().isEmpty()
            ? written.name().span()
            : AdtChecks.span(written.generics().params().get(0)),
        "");
  }

  private void regions() {
    if (impl.fromPrelude()
        || function.sig().inputs().stream().anyMatch(ReferencesError::in)
        || ReferencesError.in(function.sig().output())) {
      return;
    }
    List<GenericArg> identity = function.generics().identity();
    int parent = function.generics().parentCount();
    List<Integer> early = EarlyBound.of(function);
    List<GenericArg> own = new ArrayList<>(identity);
    List<GenericArg> others = new ArrayList<>();
    for (int i = parent; i < own.size(); i++) {
      if (!(own.get(i) instanceof Region)) {
        others.add(own.get(i));
      } else if (!early.contains(i - parent)) {
        own.set(i, new Region.Bound(0, i));
      }
    }
    List<Integer> earlyWanted = EarlyBound.of(wanted);
    List<GenericArg> args = new ArrayList<>(impl.traitRef().orElseThrow().args());
    int next = 0;
    for (int i = 0; i < wanted.generics().own().size(); i++) {
      int at = earlyWanted.indexOf(i);
      if (wanted.generics().own().get(i).kind() != Generics.Kind.LIFETIME) {
        args.add(others.get(next++));
      } else {
        args.add(at < 0 ? new Region.Bound(0, i) : identity.get(parent + early.get(at)));
      }
    }
    cx.claim(
        new TypeQueries.HeadClaim.Signature(
            granted(args), function.generics(), function, own, wanted, args, written.signature()));
  }

  /** Whether what is returned resolves to, or yields, another type than the trait says. */
  private boolean givesOther(
      Type.Opaque opaque, List<GenericArg> args, Type output, TraitSolver solver) {
    for (Predicate bound : opaque.def().bounds()) {
      if (!(Subst.apply(bound, args) instanceof Predicate.Projects it)
          || it.boundRegions() > 0
          || !(it.projection().args().get(0) instanceof Type.Opaque self)
          || self.def() != opaque.def()) {
        continue;
      }
      if (Messages.yieldsOther(solver, it, output, outputSpan(), cx::report)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is what the trait's async function gives once it is awaited. */
  private boolean isAwaited(Type output) {
    InferenceTable table = new InferenceTable();
    TraitSolver solver = new TraitSolver(cx, table, cx.env(function.generics()), false);
    List<GenericArg> args = wantedArgs(table);
    for (Predicate bound : ((Type.Opaque) wanted.sig().output()).def().bounds()) {
      if (Subst.apply(bound, args) instanceof Predicate.Projects it
          && it.projection().assoc().trait().lang() == TraitDef.Lang.FUTURE) {
        List<Predicate> open = new ArrayList<>();
        return table.unify(solver.normalize(it.type(), open), solver.normalize(output, open));
      }
    }
    return true;
  }

  private void promised(Type.Opaque opaque, List<GenericArg> args, Type.Opaque given) {
    for (TraitRef needed : promises(opaque, args, given)) {
      TraitDef.Lang lang = needed.trait().lang();
      if (lang == TraitDef.Lang.FUTURE || lang == TraitDef.Lang.SIZED) {
        continue;
      }
      List<Diagnostic> found =
          new DeferredAuto(needed, outputSpan(), cx.env(function.generics()), function).check(cx);
      found.forEach(cx::report);
      if (!found.isEmpty()) {
        given.def().setBroken();
      }
    }
  }

  /** What the trait says of its {@code impl Trait} has to hold for what is returned. */
  private void promised(
      Type.Opaque opaque, List<GenericArg> args, Type output, TraitSolver solver) {
    for (TraitRef needed : promises(opaque, args, output)) {
      if (!ReferencesError.in(output) && !solver.mayHold(new Predicate.Trait(needed, 0))) {
        report("E0277", Messages.bound(cx, needed), outputSpan(), "");
        return;
      }
    }
  }

  private static List<TraitRef> promises(Type.Opaque opaque, List<GenericArg> args, Type output) {
    List<TraitRef> all = new ArrayList<>();
    for (Predicate bound : opaque.def().bounds()) {
      if (Subst.apply(bound, args) instanceof Predicate.Trait it
          && it.boundRegions() == 0
          && it.trait().self() instanceof Type.Opaque self
          && self.def() == opaque.def()) {
        List<GenericArg> given = new ArrayList<>(it.trait().args());
        given.set(0, output);
        all.add(new TraitRef(it.trait().trait(), given));
      }
    }
    return all;
  }

  /** What an impl's function may rely on: the impl's bounds and those that the trait states. */
  private ParamEnv granted(List<GenericArg> args) {
    TraitSolver impls = new TraitSolver(cx, new InferenceTable(), cx.env(impl.generics()), false);
    Generics both = new Generics(Optional.of(impl.generics()), List.of());
    for (Predicate predicate : wanted.generics().ownPredicates()) {
      both.ownPredicates().add(impls.normalize(Subst.apply(predicate, args), new ArrayList<>()));
    }
    return cx.env(both);
  }

  /** The trait's arguments in this impl, then the function's own parameters, one for one. */
  private List<GenericArg> wantedArgs(InferenceTable table) {
    List<GenericArg> args = new ArrayList<>(impl.traitRef().orElseThrow().args());
    List<GenericArg> own = new ArrayList<>();
    List<GenericArg> identity = function.generics().identity();
    for (GenericArg arg : identity.subList(function.generics().parentCount(), identity.size())) {
      if (!(arg instanceof Region)) {
        own.add(arg);
      }
    }
    int next = 0;
    for (Generics.Param param : wanted.generics().own()) {
      args.add(param.kind() == Generics.Kind.LIFETIME ? table.freshRegion() : own.get(next++));
    }
    return args;
  }

  private Span inputSpan(int index) {
    boolean receives = written.self().isPresent();
    if (receives && index == 0) {
      return written.self().get().span();
    }
    return written.params().get(receives ? index - 1 : index).type().span();
  }

  private Span outputSpan() {
    Span whole = written.signature();
    return written
        .output()
        .map(type -> type.span())
        .orElse(new Span(whole.file(), whole.end(), whole.end()));
  }

  /** Whether the trait's signature names an associated type that the impl does not give. */
  private boolean lacksType() {
    boolean[] lacking = {false};
    TypeFolder look =
        new TypeFolder() {
          @Override
          public Type fold(Type part) {
            lacking[0] |=
                part instanceof Type.Projection it
                    && it.args().get(0) instanceof Type.Param self
                    && self.index() == 0
                    && it.assoc().trait() == impl.traitRef().orElseThrow().trait()
                    && !impl.types().containsKey(it.assoc());
            return foldParts(part);
          }
        };
    wanted.sig().inputs().forEach(look::fold);
    look.fold(wanted.sig().output());
    return lacking[0];
  }

  private void incompatible(Type declared, Type own, Span span) {
    FnSig sig = function.sig();
    if (ReferencesError.in(declared)
        || ReferencesError.in(sig.output())
        || sig.inputs().stream().anyMatch(ReferencesError::in)
        || lacksType()) {
      return;
    }
    report(
        "E0053",
        "method `" + function.name() + "` has an incompatible type for trait",
        span,
        "expected `" + TypePrinter.print(declared) + "`, found `" + TypePrinter.print(own) + "`");
  }

  private void report(String code, String message, Span span, String label) {
    cx.report(Diagnostic.error(code, message, span, label));
  }
}
