package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.syntax.Attribute;
import dev.holdfast.simulator.syntax.Bound;
import dev.holdfast.simulator.syntax.GenericParams;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.syntax.TypeRef;
import dev.holdfast.simulator.type.AssocTypeDef;
import dev.holdfast.simulator.type.DefHead;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Traits with their members, as {@link AdtCollector} and {@link ImplCollector} collect the others.
 */
final class TraitCollector {

  private final Collector c;
  private final TypeContext cx;
  private final GenericsCollector generics;

  TraitCollector(Collector collector) {
    this.c = collector;
    this.cx = collector.cx;
    this.generics = collector.generics;
  }

  void collect(Item.Trait item, Module module) {
    Generics.Param self = new Generics.Param("Self", Generics.Kind.TYPE, false, Optional.empty());
    Scope bare = generics.scope(Scope.of(module), Optional.empty(), item.generics(), List.of(self));
    bare.params.put("Self", new Type.Param(0, "Self"));
    generics.defaults(bare, item.generics(), true);
    UnsafeCode.trait(cx, item);
    List<Attribute> attributes = item.head().attributes();
    TraitDef.Lang lang = TraitDef.Lang.NONE;
    Optional<String> langName =
        module.fromPrelude ? Attributes.string(attributes, "lang") : Optional.empty();
    if (langName.isPresent()) {
      lang = TraitDef.Lang.valueOf(Collector.upper(langName.get()));
    }
    TraitDef def =
        new TraitDef(
            c.head(item.name(), module),
            lang,
            module.fromPrelude && Attributes.has(attributes, "auto_trait"),
            item.isUnsafe(),
            bare.generics);
    if (lang != TraitDef.Lang.NONE) {
      cx.langItems.add(def);
    }
    Attributes.string(attributes, "on_unimplemented")
        .ifPresent(text -> cx.langItems.setUnimplementedMessage(def, text));
    cx.impls.declare(def);
    c.define(module, item, item.name(), new Res.Trait(def), true, false);
    cx.privacy.setHome(def, Visibility.of(item.head().visibility(), module));
    Type selfType = new Type.Param(0, "Self");
    Scope scope = bare.withSelf(selfType, Optional.of(def), Optional.empty());
    def.generics()
        .ownPredicates()
        .add(new Predicate.Trait(new TraitRef(def, def.generics().identity()), 0));
    for (Item member : item.items()) {
      traitMember(def, member, scope);
    }
    c.fallbacks.add(() -> supertraits(def, item, scope));
    if (!cx.isLibrary()) {
      c.checks.add(() -> cycle(def));
    }
    c.bounds.add(() -> generics.lowerBounds(scope, withoutSelf(item.generics())));
  }

  /** What an associated type's own where clauses state is kept apart from what it promises. */
  private void lending(AssocTypeDef assoc, Scope own, Item.TypeAlias item) {
    Generics stated = new Generics(own.generics.parent(), own.generics.own());
    Scope scope = own.with(stated);
    assoc.resolveStated(stated.ownPredicates());
    c.bounds.add(() -> generics.lowerBounds(scope, item.generics()));
    c.lastChecks.add(
        () ->
            cx.claim(
                new TypeQueries.HeadClaim.Lending(
                    cx.env(assoc.trait().generics()), stated, assoc, item.span())));
  }

  /** A trait cannot be its own supertrait: said of the first of those on the way round. */
  private void cycle(TraitDef def) {
    Set<TraitDef> way = new LinkedHashSet<>();
    if (leadsTo(def, def, way)
        && way.stream().allMatch(each -> each.span().start() >= def.span().start())) {
      String text = "cycle detected when computing the super predicates of `" + def.path() + "`";
      cx.report(Diagnostic.error("E0391", text, def.span(), ""));
    }
  }

  /** Whether {@code to} is a supertrait, by way of those that are added. */
  private static boolean leadsTo(TraitDef from, TraitDef to, Set<TraitDef> way) {
    for (TraitRef each : from.supertraits()) {
      if (each.trait() == to
          || !each.trait().fromPrelude()
              && way.add(each.trait())
              && leadsTo(each.trait(), to, way)) {
        return true;
      }
    }
    return false;
  }

  private void supertraits(TraitDef def, Item.Trait item, Scope scope) {
    List<Predicate> out = new ArrayList<>();
    TypeLowering lowering =
        new TypeLowering(
            cx,
            scope,
            cx.isLibrary() ? cx.itemPlaces() : ElidedLifetimes.ofFields(cx).in("", "bounds"));
    String relaxed = "relaxed bounds are not permitted in supertrait bounds";
    lowering.bounds.notRelaxed(item.supertraits(), relaxed);
    Type.Param self = new Type.Param(0, "Self");
    // Others may speak of the associated types that these give to Self.
    for (Bound bound : item.supertraits()) {
      if (bound instanceof Bound.TraitBound it && it.path().last().args().isEmpty()) {
        lowering.bounds.traitOf(self, it).ifPresent(def.supertraits()::add);
      }
    }
    lowering.bounds.of(self, item.supertraits(), out);
    def.supertraits().clear();
    out.forEach(predicate -> assume(def, predicate));
    for (GenericParams.WherePredicate where : item.generics().where()) {
      if (where instanceof GenericParams.WherePredicate.TypeBounds it && isOnSelf(where)) {
        List<Predicate> more = new ArrayList<>();
        lowering.bounds.notRelaxed(it.bounds(), GenericsCollector.RELAXED);
        generics.lowering(scope).bounds.where(it.forLifetimes(), it.type(), it.bounds(), more);
        more.forEach(predicate -> assume(def, predicate));
      }
    }
  }

  private static void assume(TraitDef def, Predicate predicate) {
    if (predicate instanceof Predicate.Trait it
        && it.trait().self() instanceof Type.Param self
        && self.index() == 0) {
      def.supertraits().add(it.trait());
    } else {
      def.generics().ownPredicates().add(predicate);
      def.impliedPredicates().add(predicate);
    }
  }

  /** A where clause {@code Self: ...} says what a supertrait says. */
  private static boolean isOnSelf(GenericParams.WherePredicate where) {
    return where instanceof GenericParams.WherePredicate.TypeBounds it
        && it.type() instanceof TypeRef.PathType path
        && path.qself().isEmpty()
        && path.path().single().filter(name -> name.text().equals("Self")).isPresent();
  }

  private static GenericParams withoutSelf(GenericParams written) {
    List<GenericParams.WherePredicate> where = new ArrayList<>(written.where());
    where.removeIf(TraitCollector::isOnSelf);
    return new GenericParams(written.params(), where, written.span());
  }

  private void traitMember(TraitDef def, Item member, Scope scope) {
    Optional<Ident> name =
        switch (member) {
          case Item.Fn it -> Optional.of(it.name());
          case Item.Const it -> Optional.of(it.name());
          default -> Optional.empty();
        };
    if (name.isPresent()
        && (def.functions().stream().anyMatch(it -> it.name().equals(name.get().text()))
            || def.constants().stream().anyMatch(it -> it.name().equals(name.get().text())))) {
      cx.report(Collector.twice(name.get()));
    }
    switch (member) {
      case Item.Fn it -> {
        c.notConst(it, "traits");
        def.functions()
            .add(
                c.function(
                    it,
                    scope,
                    new FnDef.Container.InTrait(def),
                    def.path() + "::" + it.name().text()));
      }
      case Item.TypeAlias it -> {
        Scope own = generics.scope(scope, Optional.of(scope.generics), it.generics());
        AssocTypeDef assoc =
            new AssocTypeDef(
                new DefHead(
                    it.name().text(),
                    def.path() + "::" + it.name().text(),
                    it.name().span(),
                    scope.module.fromPrelude),
                def,
                own.generics);
        def.types().add(assoc);
        if (it.type().isPresent() && !scope.module.fromPrelude) {
          String message = "associated type defaults are unstable";
          cx.report(Diagnostic.error("E0658", message, it.span(), ""));
        }
        if (!it.generics().params().isEmpty() && !scope.module.fromPrelude) {
          lending(assoc, own, it);
        }
        c.bounds.add(
            () -> {
              Type subject = new Type.Projection(assoc, own.generics.identity());
              if (!GenericsCollector.hasMaybe(it.bounds())) {
                generics.sized(subject, own.generics.ownPredicates());
              }
              generics.lowering(own).bounds.of(subject, it.bounds(), own.generics.ownPredicates());
              generics.forSizedOnly(own, it.generics());
              it.type().ifPresent(type -> assoc.resolveFallback(generics.lowering(own).type(type)));
            });
      }
      case Item.Const it ->
          def.constants()
              .add(c.constant(it, scope, Optional.of(def), def.path() + "::" + it.name().text()));
      case Item.Error it -> {}
      default -> cx.report(Collector.notAssociated(member));
    }
  }
}
