package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.GenericParams;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.EraseRegions;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.ReferencesError;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;

/** Whether the fields of a type have what a derive asks of them (Reference: derive). */
final class DeriveChecks {

  private static final int MAX_DEPTH = 32;

  private final TypeContext cx;
  private final AdtDef def;
  private final TraitDef trait;
  private final Span at;

  /** The types that the derived impl has bounds for, as they are written. */
  private final List<String> bounded;

  private final TraitSolver solver;

  private DeriveChecks(TypeContext cx, AdtDef def, TraitDef trait, List<String> bounded, Span at) {
    this.cx = cx;
    this.def = def;
    this.trait = trait;
    this.at = at;
    this.bounded = bounded;
    this.solver = new TraitSolver(cx, new InferenceTable(), env(), false);
  }

  /** Reports what is missing; {@code at} is where the derive is written. False: do not look on. */
  static boolean check(
      TypeContext cx,
      AdtDef def,
      TraitDef trait,
      GenericParams derived,
      Span at,
      List<Runnable> later) {
    List<String> bounded = new ArrayList<>();
    for (GenericParams.WherePredicate each : derived.where()) {
      if (each instanceof GenericParams.WherePredicate.TypeBounds it) {
        bounded.add(it.type().span().text());
      }
    }
    DeriveChecks checks = new DeriveChecks(cx, def, trait, bounded, at);
    boolean fine = true;
    for (AdtDef.Variant variant : def.variants()) {
      for (AdtDef.Field field : variant.fields()) {
        fine &= checks.field(field);
      }
    }
    return checks.supertraits(later) && fine;
  }

  /** As in the derived impl: each type parameter has the trait, and its types in the fields. */
  private ParamEnv env() {
    List<Predicate> all = new ArrayList<>(cx.env(def.generics()).predicates());
    for (int i = 0; i < def.generics().count(); i++) {
      if (def.generics().param(i).kind() == Generics.Kind.TYPE) {
        Type param = new Type.Param(i, def.generics().param(i).name());
        for (TraitRef each : cx.supertraits(of(param))) {
          all.add(new Predicate.Trait(each, 0));
        }
      }
    }
    for (AdtDef.Variant variant : def.variants()) {
      for (AdtDef.Field field : variant.fields()) {
        new TypeFolder() {
          @Override
          public Type fold(Type type) {
            if (type instanceof Type.Projection it
                && it.args().get(0) instanceof Type.Param param
                && bounded.contains(param.name() + "::" + it.assoc().name())) {
              cx.supertraits(of(type)).forEach(each -> all.add(new Predicate.Trait(each, 0)));
            }
            return foldParts(type);
          }
        }.fold(field.type());
      }
    }
    return new ParamEnv(all);
  }

  private TraitRef of(Type type) {
    List<GenericArg> args = new ArrayList<>();
    for (int i = 0; i < trait.generics().count(); i++) {
      args.add(type);
    }
    return new TraitRef(trait, args);
  }

  private boolean holds(TraitRef wanted) {
    return solver.mayHold(new Predicate.Trait(wanted, 0));
  }

  private boolean field(AdtDef.Field field) {
    if (ErrorRegions.occurIn(field.type())) {
      return false;
    }
    Type type = solver.normalize(field.type(), new ArrayList<>());
    boolean isDefault = trait.name().equals("Default") && def.isEnum();
    if (isDefault || ReferencesError.in(type) || holds(of(type))) {
      return true;
    }
    String shown = "`" + TypePrinter.print(type) + "`";
    switch (trait.name()) {
      case "Copy" ->
          cx.report(
              Diagnostic.error(
                  "E0204",
                  "the trait `Copy` cannot be implemented for this type",
                  at,
                  "this field does not implement `Copy`"));
      case "PartialEq" -> {
        Type compared = EraseRegions.apply(type);
        compared = def.isEnum() ? new Type.Ref(Region.ERASED, compared, false) : compared;
        String what = "binary operation `==` cannot be applied to type `";
        cx.report(Diagnostic.error("E0369", what + TypePrinter.print(compared) + "`", at, ""));
      }
      case "PartialOrd" ->
          cx.report(Diagnostic.error("E0277", "can't compare " + shown + " with `_`", at, ""));
      default ->
          cx.report(Diagnostic.error("E0277", Messages.bound(cx, missing(of(type), 0)), at, ""));
    }
    return false;
  }

  /** What is missing in the end: of a list's elements, of what a pointer points to. */
  private TraitRef missing(TraitRef wanted, int depth) {
    if (depth < MAX_DEPTH
        && solver.solve(new Predicate.Trait(wanted, 0)) instanceof TraitSolver.Outcome.Yes yes) {
      for (Predicate nested : yes.nested()) {
        if (nested instanceof Predicate.Trait it
            && it.trait().trait().lang() != TraitDef.Lang.SIZED
            && !holds(it.trait())) {
          return missing(it.trait(), depth + 1);
        }
      }
    }
    return wanted;
  }

  private boolean supertraits(List<Runnable> later) {
    boolean fine = true;
    Type self = new Type.Adt(def, def.generics().identity());
    for (TraitRef each : cx.supertraits(of(self))) {
      if (each.trait() != trait && !holds(each)) {
        later.add(
            () -> {
              if (!cx.impls.isIncoherent(trait)) {
                cx.report(Diagnostic.error("E0277", Messages.bound(cx, each), at, ""));
              }
            });
        cx.impls.lackSupertraits.add(trait);
        fine = false;
      }
    }
    return fine;
  }

  /**
   * Looks for lifetimes of which something has been said: then a type's traits are not asked for.
   */
  private static final class ErrorRegions extends TypeFolder {
    private boolean found;

    static boolean occurIn(Type type) {
      ErrorRegions regions = new ErrorRegions();
      regions.fold(type);
      return regions.found;
    }

    @Override
    public Region fold(Region region) {
      found |= region instanceof Region.Error;
      return region;
    }
  }
}
