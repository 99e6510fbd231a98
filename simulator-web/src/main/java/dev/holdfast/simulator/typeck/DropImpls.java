package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Bound;
import dev.holdfast.simulator.syntax.GenericParams;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.ReferencesError;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;

/** A type's values are all dropped alike: its Drop is for every argument that the type takes. */
final class DropImpls {

  private final Collector collector;
  private final ImplDef impl;
  private final Item.Impl item;
  private final AdtDef adt;
  private final List<GenericArg> args;

  private DropImpls(Collector collector, ImplDef impl, Item.Impl item, Type.Adt self) {
    this.collector = collector;
    this.impl = impl;
    this.item = item;
    this.adt = self.def();
    this.args = self.args();
  }

  static void check(Collector collector, ImplDef impl, Item.Impl item, Scope scope) {
    if (impl.self() instanceof Type.Adt self
        && !self.def().fromPrelude()
        && !ReferencesError.in(self)
        && impl.traitRef().isPresent()
        && impl.traitRef().get().trait().path().equals("ops::Drop")) {
      new DropImpls(collector, impl, item, self).check(scope);
    }
  }

  private void check(Scope scope) {
    for (int i = 0; i < args.size(); i++) {
      if (!isParameter(args.get(i)) || args.subList(0, i).contains(args.get(i))) {
        collector.cx.report(
            Diagnostic.error(
                "E0366", "`Drop` impls cannot be specialized", ImplChecks.headSpan(item), ""));
        return;
      }
    }
    requirements(scope);
  }

  private static boolean isParameter(GenericArg arg) {
    return switch (arg) {
      case Type type -> type instanceof Type.Param;
      case Region region -> region instanceof Region.Param;
      default -> true;
    };
  }

  /** What the impl asks for, its type asks for as well. */
  private void requirements(Scope scope) {
    TypeContext cx = collector.cx;
    TraitSolver solver = new TraitSolver(cx, new InferenceTable(), cx.env(adt.generics()), false);
    List<GenericArg> declared = new ArrayList<>(impl.generics().identity());
    List<GenericArg> identity = adt.generics().identity();
    for (int i = 0; i < args.size(); i++) {
      int at = impl.generics().identity().indexOf(args.get(i));
      if (at >= 0) {
        declared.set(at, identity.get(i));
      }
    }
    boolean held = true;
    for (Predicate asked : impl.generics().predicates()) {
      Predicate ofType = Subst.apply(asked, declared);
      boolean open = ofType instanceof Predicate.Trait || ofType instanceof Predicate.Projects;
      if (open && (held || asked instanceof Predicate.Trait) && !solver.mayHold(ofType)) {
        held = false;
        String what =
            ofType instanceof Predicate.Trait it
                ? TypePrinter.print(it.trait().self()) + ": " + TypePrinter.sugared(it.trait())
                : TypePrinter.print(((Predicate.Projects) ofType).projection())
                    + " == "
                    + TypePrinter.print(((Predicate.Projects) ofType).type());
        cx.report(
            Diagnostic.error(
                "E0367",
                "`Drop` impl requires `"
                    + what
                    + "` but the "
                    + MethodErrors.kind(impl.self())
                    + " it is implemented for does not",
                span(asked, scope),
                ""));
      }
    }
  }

  /** Where it is written; that a parameter has a size, is said by the parameter. */
  private Span span(Predicate asked, Scope scope) {
    TypeLowering lowering = collector.generics.lowering(scope);
    Span at = item.head().span();
    for (GenericParams.Param param : item.generics().params()) {
      if (param instanceof GenericParams.Param.TypeParam it) {
        Type subject = (Type) scope.params.get(it.name().text());
        if (asked instanceof Predicate.Trait bound && bound.trait().self().equals(subject)) {
          at = it.name().span();
        }
        for (Bound bound : it.bounds()) {
          List<Predicate> written = new ArrayList<>();
          lowering.bounds.of(subject, List.of(bound), written);
          if (written.contains(asked)) {
            return bound.span();
          }
        }
      }
    }
    for (GenericParams.WherePredicate where : item.generics().where()) {
      if (where instanceof GenericParams.WherePredicate.TypeBounds it) {
        for (Bound bound : it.bounds()) {
          List<Predicate> written = new ArrayList<>();
          lowering.bounds.where(it.forLifetimes(), it.type(), List.of(bound), written);
          if (written.contains(asked)) {
            return bound.span();
          }
        }
      }
    }
    return at;
  }
}
