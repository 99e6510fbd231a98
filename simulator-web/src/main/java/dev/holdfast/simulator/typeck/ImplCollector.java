package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.GenericParams;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.syntax.Path;
import dev.holdfast.simulator.syntax.TypeRef;
import dev.holdfast.simulator.type.AssocTypeDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.DefHead;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.ReferencesError;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One impl, or one for each type of the library's {@code #[for_types(T, ..)]}, and of those with
 * each of {@code #[and_types(U, ..)]}.
 */
final class ImplCollector {
  private final Collector c;
  private final TypeContext cx;
  private final Item.Impl item;
  private final Scope outer;

  ImplCollector(Collector collector, Item.Impl item, Scope outer) {
    this.c = collector;
    this.cx = collector.cx;
    this.item = item;
    this.outer = outer;
  }

  void collect() {
    one(Map.of());
  }

  /** Of the library: names say whether the impl, with all its bounds, may be looked at at all. */
  void collectWhenNeeded() {
    List<String> words = Attributes.words(item.head().attributes(), "for_types");
    String trait = item.traitPath().map(path -> path.last().name().text()).orElse("");
    String self = selfName();
    if (words.isEmpty()) {
      cx.impls.whenNeeded(trait, self, () -> finish(later -> later.one(Map.of())));
    }
    List<String> others = Attributes.words(item.head().attributes(), "and_types");
    for (int i = 1; i < words.size(); i++) {
      String type = words.get(i);
      String of = self.equals(words.get(0)) ? type : self;
      if (others.isEmpty()) {
        cx.impls.whenNeeded(trait, of, () -> finish(later -> later.one(known(words.get(0), type))));
      }
      for (int k = 1; k < others.size(); k++) {
        String other = others.get(k);
        cx.impls.whenNeeded(
            trait,
            of,
            () ->
                finish(
                    later -> {
                      Map<String, GenericArg> both = new LinkedHashMap<>();
                      both.putAll(known(words.get(0), type));
                      both.put(others.get(0), named(other));
                      later.one(both);
                    }));
      }
    }
  }

  /** Does a part of the work by itself, when what is around has long been collected. */
  private void finish(Consumer<ImplCollector> part) {
    Collector own = new Collector(cx);
    part.accept(new ImplCollector(own, item, outer));
    own.finish();
  }

  /** The name of what the impl is for, as {@link Impls#whenNeeded} wants it. */
  private String selfName() {
    String name = Impls.name(item.selfType());
    for (GenericParams.Param param : item.generics().params()) {
      if (AdtChecks.span(param).text().equals(name)) {
        return Impls.ANY;
      }
    }
    return name;
  }

  /**
   * The type that an impl is repeated for. Of a number, {@code Bytes} are what it is stored as; of
   * an integer, {@code Twin} is the one with or without a sign.
   */
  private Map<String, GenericArg> known(String name, String type) {
    int bits = type.equals("usize") || type.equals("isize") ? 64 : 0;
    for (int i = 1; i < type.length() && type.charAt(i) <= '9'; i++) {
      bits = bits * 10 + type.charAt(i) - '0';
    }
    if (bits == 0) {
      return Map.of(name, named(type));
    }
    Type stored = new Type.Array(Type.U8, new Const.Value(bits / 8));
    String twin = (type.charAt(0) == 'u' ? "i" : "u") + type.substring(1);
    return type.charAt(0) == 'f'
        ? Map.of(name, named(type), "Bytes", stored)
        : Map.of(name, named(type), "Bytes", stored, "Twin", named(twin));
  }

  private Type named(String name) {
    Span span = item.head().span();
    Path path =
        new Path(false, List.of(new Path.Segment(new Ident(name, span), Optional.empty())), span);
    return new TypeLowering(
            cx, outer, ElidedLifetimes.ofImpl(cx, outer.generics, outer.module.fromPrelude))
        .type(new TypeRef.PathType(Optional.empty(), path, span));
  }

  private void one(Map<String, GenericArg> known) {
    Scope scope = c.generics.scope(outer, Optional.empty(), item.generics());
    c.generics.defaults(scope, item.generics(), false);
    scope.params.putAll(known);
    TypeLowering lowering =
        new TypeLowering(
            cx, scope, ElidedLifetimes.ofImpl(cx, scope.generics, outer.module.fromPrelude));
    c.generics.paramBounds(scope, c.generics.lowering(scope), item.generics());
    int before = cx.dcx.errorCount();
    Type written = lowering.type(item.selfType());
    // Where lifetimes are wrong or there are too many arguments, the impl is of nothing.
    boolean wrong =
        cx.dcx.saysSince(before, "lifetime argument")
            || cx.dcx.saysSince(before, "are not allowed on type parameter")
            || lowering.args.areTooMany();
    Type self = wrong ? Type.ERROR : written;
    Optional<TraitRef> trait = Optional.empty();
    if (item.traitPath().isPresent()) {
      Optional<TraitDef> def = lowering.bounds.trait(item.traitPath().get());
      // What the trait takes may be written with `Self`.
      TypeLowering ofTrait =
          new TypeLowering(
              cx,
              scope.withSelf(self, Optional.empty(), Optional.empty()),
              ElidedLifetimes.ofImpl(cx, scope.generics, outer.module.fromPrelude));
      // Without its trait, names in its members are still looked up.
      trait =
          def.map(
              it ->
                  new TraitRef(
                      it,
                      ofTrait.args.ofTrait(
                          it,
                          self,
                          item.traitPath().get().last().args(),
                          item.traitPath().get().span())));
    }
    String path = scope.module.pathOf("{impl}");
    ImplDef impl =
        new ImplDef(
            new DefHead("{impl}", path, item.head().span(), outer.module.fromPrelude),
            scope.generics,
            item.negative());
    Scope inner = scope.withSelf(self, Optional.empty(), Optional.of(impl));
    impl.resolveHead(self, trait);
    c.generics.whereClauses(inner, c.generics.lowering(inner), item.generics());
    if (item.negative() && !outer.module.fromPrelude) {
      cx.report(
          Diagnostic.error(
              "E0658",
              "negative trait bounds are not fully implemented; use marker types for now",
              item.traitPath().map(p -> p.span()).orElse(item.span()),
              ""));
      return;
    }
    if (!(self instanceof Type.Error) || trait.isPresent()) {
      cx.impls.add(impl);
    }
    if (cx.isLibrary()) {
      // Most of the library's members are never looked at.
      impl.whenNeeded(
          new ImplDef.Members() {
            @Override
            public void all() {
              finish(later -> later.members(impl, inner, item.members().others(impl::isMade)));
            }

            @Override
            public void named(String name) {
              finish(later -> later.members(impl, inner, item.members().named(name)));
            }
          });
      return;
    }
    members(impl, inner, item.items());
    if (trait.isPresent()) {
      c.lastChecks.add(() -> ImplChecks.check(cx, impl, item, c.bodies));
    }
    if (!outer.module.fromPrelude) {
      c.checks.add(() -> ImplChecks.parameters(cx, impl, item));
      c.checks.add(
          () -> {
            if (!ReferencesError.in(self) && !cx.env(scope.generics).isBroken()) {
              WellFormed.check(cx, self, scope.generics, item.selfType().span());
            }
          });
    }
    if (trait.isPresent() == item.traitPath().isPresent()) {
      Optional<Span> derived = outer.module.derivedAt;
      Span at = derived.orElse(ImplChecks.headSpan(item));
      Span selfSpan = derived.orElse(item.selfType().span());
      UnsafeCode.impl(cx, item);
      c.checks.add(
          () -> {
            Coherence.check(cx, impl, at, selfSpan, derived.isPresent(), item.isUnsafe());
            DropImpls.check(c, impl, item, inner);
          });
    }
  }

  private void members(ImplDef impl, Scope scope, List<Item> items) {
    String prefix = ImplPaths.prefix(scope.module, impl.self(), impl.traitRef());
    for (Item member : items) {
      member(impl, member, scope, impl.traitRef(), prefix);
    }
  }

  private void member(
      ImplDef impl, Item member, Scope scope, Optional<TraitRef> trait, String prefix) {
    switch (member) {
      case Item.Fn it -> {
        if (item.traitPath().isPresent()) {
          c.notConst(it, "trait impls");
        }
        impl.add(
            c.function(
                it, scope, new FnDef.Container.InImpl(impl), prefix + "::" + it.name().text()));
      }
      case Item.TypeAlias it -> {
        if (trait.isEmpty() && item.traitPath().isPresent()) {
          Scope own = c.generics.scope(scope, Optional.of(scope.generics), it.generics());
          it.type().ifPresent(type -> c.generics.lowering(own).type(type));
          return;
        }
        if (trait.isEmpty()) {
          cx.report(
              Diagnostic.error("E0658", "inherent associated types are unstable", it.span(), ""));
          return;
        }
        // A length may be a constant of an impl that is not looked at yet.
        boolean hasLength = it.type().filter(type -> type.span().text().contains(";")).isPresent();
        if (hasLength && !cx.isLibrary()) {
          c.heads.add(() -> assoc(impl, it, scope, trait.get()));
        } else {
          assoc(impl, it, scope, trait.get());
        }
      }
      case Item.Const it -> {
        ConstDef constant =
            c.constant(it, scope, Optional.empty(), prefix + "::" + it.name().text());
        constant.setAssociated();
        impl.add(constant);
      }
      case Item.Error it -> {}
      default -> cx.report(Collector.notAssociated(member));
    }
  }

  private void assoc(ImplDef impl, Item.TypeAlias it, Scope scope, TraitRef trait) {
    for (AssocTypeDef assoc : trait.trait().types()) {
      if (assoc.name().equals(it.name().text()) && it.type().isEmpty()) {
        // That it has no value has been said.
        impl.types().put(assoc, Type.ERROR);
        return;
      }
      if (assoc.name().equals(it.name().text())) {
        Scope own = c.generics.scope(scope, Optional.of(scope.generics), it.generics());
        if (!cx.isLibrary() && !outer.module.fromPrelude) {
          c.generics.lowerBounds(own, it.generics());
        }
        Type value =
            new TypeLowering(cx, own, ElidedLifetimes.ofAssocType(cx, trait.trait(), assoc))
                .type(it.type().get());
        // A second one is an error of its own.
        impl.types().putIfAbsent(assoc, value);
        lifetimes(assoc, own.generics, it);
        if (!cx.isLibrary() && !outer.module.fromPrelude) {
          c.lastChecks.add(() -> claim(impl, assoc, value, own.generics, it.type().get().span()));
          c.lastChecks.add(() -> PrivateTypes.inInterface(cx, trait, value, it.head().span()));
        }
        return;
      }
    }
    if (!cx.isLibrary() && ImplChecks.isOther(trait.trait(), it.name().text(), "type")) {
      ImplChecks.other(cx, trait.trait(), "E0325", "type", it.name().text(), it.head().span());
      return;
    }
    cx.report(
        Diagnostic.error(
            "E0437",
            "type `"
                + it.name().text()
                + "` is not a member of trait `"
                + trait.trait().name()
                + "`",
            it.head().span(),
            "not a member of trait `" + trait.trait().name() + "`"));
  }

  private void claim(ImplDef impl, AssocTypeDef assoc, Type value, Generics own, Span span) {
    if (ReferencesError.in(value) || ReferencesError.in(impl.self())) {
      return;
    }
    List<GenericArg> args = new ArrayList<>(impl.traitRef().orElseThrow().args());
    List<GenericArg> identity = own.identity();
    args.addAll(identity.subList(impl.generics().count(), identity.size()));
    List<Predicate> bounds = new ArrayList<>();
    boolean whole = args.size() == assoc.generics().count();
    for (Predicate bound : assoc.generics().ownPredicates()) {
      if (whole && !cx.impls.isIncoherent(assoc.trait())) {
        keeps(Subst.apply(bound, args), assoc, value, own, span);
      }
      if (bound instanceof Predicate.TypeOutlives it
          && it.type() instanceof Type.Projection projection
          && projection.assoc() == assoc
          && whole) {
        Region region = ((Predicate.TypeOutlives) Subst.apply(bound, args)).region();
        bounds.add(new Predicate.TypeOutlives(value, region));
      }
    }
    cx.claim(new TypeQueries.HeadClaim.Assoc(cx.env(own), own, impl, value, bounds, span));
  }

  /** That the value of an associated type keeps a bound, and with which associated types. */
  private void keeps(Predicate bound, AssocTypeDef assoc, Type value, Generics own, Span span) {
    TraitSolver solver = new TraitSolver(cx, new InferenceTable(), cx.env(own), false);
    boolean lends = !own.own().isEmpty();
    if (bound instanceof Predicate.Trait it && lends && isOf(it.trait().self(), assoc)) {
      List<GenericArg> args = new ArrayList<>();
      for (GenericArg arg : withSelf(it.trait().args(), value)) {
        args.add(arg instanceof Type type ? cx.normalize(type, cx.env(own), false) : arg);
      }
      TraitRef needed = new TraitRef(it.trait().trait(), args);
      if (!solver.mayHold(new Predicate.Trait(needed, it.boundRegions()))) {
        cx.report(Diagnostic.error("E0277", Messages.bound(cx, needed), span, ""));
      }
    } else if (bound instanceof Predicate.Projects it
        && it.boundRegions() == 0
        && it.projection().args().get(0) instanceof Type self
        && isOf(self, assoc)) {
      Type.Projection asked =
          new Type.Projection(it.projection().assoc(), withSelf(it.projection().args(), value));
      TraitRef needed =
          new TraitRef(
              asked.assoc().trait(),
              asked.args().subList(0, asked.assoc().trait().generics().count()));
      if (!solver.holds(new Predicate.Trait(needed, 0))) {
        return;
      }
      Type got = cx.normalize(asked, cx.env(own), false);
      Type wanted = cx.normalize(it.type(), cx.env(own), false);
      if (!ReferencesError.in(got)
          && !ReferencesError.in(wanted)
          && !solver.table.unify(got, wanted)) {
        cx.report(Messages.projection(asked, wanted, got, span));
      }
    }
  }

  private static boolean isOf(Type self, AssocTypeDef assoc) {
    return self instanceof Type.Projection it && it.assoc() == assoc;
  }

  private static List<GenericArg> withSelf(List<GenericArg> args, Type self) {
    List<GenericArg> all = new ArrayList<>(args);
    all.set(0, self);
    return all;
  }

  /** An associated type has the lifetimes that its trait declares. */
  private void lifetimes(AssocTypeDef assoc, Generics own, Item.TypeAlias written) {
    if (!cx.isLibrary() && lifetimes(own) != lifetimes(assoc.generics())) {
      cx.report(
          Diagnostic.error(
              "E0195",
              "lifetime parameters or bounds on associated type `"
                  + assoc.name()
                  + "` do not match the trait declaration",
              written.name().span(),
              "lifetimes do not match associated type in trait"));
    }
  }

  private static int lifetimes(Generics generics) {
    int count = 0;
    for (Generics.Param param : generics.own()) {
      count += param.kind() == Generics.Kind.LIFETIME ? 1 : 0;
    }
    return count;
  }
}
