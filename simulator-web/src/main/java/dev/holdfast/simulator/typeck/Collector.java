package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Attribute;
import dev.holdfast.simulator.syntax.GenericParams;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.syntax.SourceTree;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.AssocTypeDef;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.DefHead;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes definitions of a crate's items: names first, then imports, then bounds, impls' heads,
 * fields and signatures, so that items may name each other in any order.
 */
final class Collector {

  final TypeContext cx;
  private final Imports imports;
  private final AdtCollector adts;
  private final List<Runnable> fallbacks = new ArrayList<>();
  final List<Runnable> bounds = new ArrayList<>();
  private final List<Runnable> heads = new ArrayList<>();
  final List<Runnable> members = new ArrayList<>();
  final List<Runnable> checks = new ArrayList<>();

  /** Of impls against their traits, which must be coherent. */
  final List<Runnable> lastChecks = new ArrayList<>();

  final List<BodyOwner> bodies = new ArrayList<>();

  /** What is in one of them may need all that is in those before it. */
  private final List<List<Runnable>> phases =
      List.of(fallbacks, bounds, heads, members, checks, lastChecks);

  Collector(TypeContext cx) {
    this.cx = cx;
    this.imports = new Imports(cx);
    this.adts = new AdtCollector(this);
  }

  /** The functions, constants and statics with bodies, in source order. */
  List<BodyOwner> bodies() {
    bodies.removeIf(
        body -> cx.bodies.source(body).map(it -> it.scope().module.broken).orElse(false));
    return bodies;
  }

  void declareProgram(SourceTree tree, Module root) {
    declare(tree.items(), root);
  }

  /** The items of a block, seen from it and from the bodies in it. */
  static List<BodyOwner> collectBlock(TypeContext cx, List<Item> items, Module module) {
    Collector collector = new Collector(cx);
    collector.declare(items, module);
    collector.finish();
    return collector.bodies();
  }

  void finish() {
    begin();
    int next = 0;
    while (next < phases.size()) {
      if (phases.get(next).isEmpty()) {
        next++;
      } else {
        run(phases.get(next));
        // Impls make functions of their own, and of the library another file may have been read.
        next = 0;
      }
    }
  }

  /** Makes imports and supertraits known, which whoever looks at the declared items may need. */
  void begin() {
    imports.resolve();
    while (!fallbacks.isEmpty()) {
      run(fallbacks);
    }
  }

  private static void run(List<Runnable> steps) {
    List<Runnable> now = List.copyOf(steps);
    steps.clear();
    now.forEach(Runnable::run);
  }

  // --- names ------------------------------------------------------------------------------------

  void declare(List<Item> items, Module module) {
    for (Item item : items) {
      declare(item, module);
    }
  }

  void declare(Item item, Module module) {
    boolean type =
        item instanceof Item.Struct || item instanceof Item.Enum || item instanceof Item.Union;
    if (!type && !cx.isLibrary()) {
      for (Attribute attribute : item.head().attributes()) {
        if (attribute.path().equals("derive")) {
          cx.report(
              Diagnostic.error(
                  "E0774",
                  "`derive` may only be applied to `struct`s, `enum`s and `union`s",
                  attribute.span(),
                  ""));
        }
      }
    }
    switch (item) {
      case Item.Mod it -> {
        Module inner = new Module(it.name().text(), Optional.of(module), false, module.fromPrelude);
        define(module, it, it.name(), new Res.Mod(inner), true, false);
        declare(it.items(), inner);
      }
      case Item.Struct it ->
          adts.collect(
              it,
              it.name(),
              it.generics(),
              AdtDef.Kind.STRUCT,
              List.of(),
              Optional.of(it.data()),
              module);
      case Item.Enum it ->
          adts.collect(
              it,
              it.name(),
              it.generics(),
              AdtDef.Kind.ENUM,
              it.variants(),
              Optional.empty(),
              module);
      case Item.Union it ->
          adts.collect(
              it,
              it.name(),
              it.generics(),
              AdtDef.Kind.UNION,
              List.of(),
              Optional.of(it.data()),
              module);
      case Item.Trait it -> trait(it, module);
      case Item.Impl it -> {
        ImplCollector impl = new ImplCollector(this, it, Scope.of(module));
        if (cx.isLibrary()) {
          impl.collectWhenNeeded();
        } else {
          heads.add(impl::collect);
        }
      }
      case Item.Fn it -> {
        if (it.body().isEmpty()
            && !it.qualifiers().isExtern()
            && !Attributes.has(it.head().attributes(), "intrinsic")) {
          cx.report(Diagnostic.error("", "free function without a body", it.head().span(), ""));
          return;
        }
        FnDef def =
            function(
                it,
                Scope.of(module),
                new FnDef.Container.Module(),
                module.pathOf(it.name().text()));
        define(module, it, it.name(), new Res.Fn(def), false, true);
      }
      case Item.Const it -> {
        Scope scope = Scope.of(module);
        ConstDef def = constant(it, scope, Optional.empty(), module.pathOf(it.name().text()));
        if (!it.name().text().equals("_")) {
          define(module, it, it.name(), new Res.Const(def), false, true);
        }
      }
      case Item.Static it -> {
        StaticDef def = new StaticDef(head(it.name(), module), it.mutable());
        define(module, it, it.name(), new Res.Static(def), false, true);
        Scope scope = Scope.of(module);
        members.add(
            () -> def.resolveType(new TypeLowering(cx, scope, staticPlaces()).type(it.type())));
        if (it.value().isPresent()) {
          cx.bodies.addSource(def, new TypeContext.BodySource(null, it.value(), scope));
          bodies.add(def);
        }
        if (!it.mutable() && !module.fromPrelude) {
          checks.add(() -> shared(def, it.type().span()));
        }
      }
      case Item.TypeAlias it -> {
        Scope scope = generics(Scope.of(module), Optional.empty(), it.generics());
        defaults(scope, it.generics(), true);
        define(module, it, it.name(), new Res.Alias(it, scope), true, false);
        if (!cx.isLibrary() && it.type().isPresent()) {
          checks.add(
              () -> {
                TypeLowering lowering =
                    new TypeLowering(cx, scope, ElidedLifetimes.ofFields(cx).in("type aliases"));
                Type means = lowering.type(it.type().get());
                if (!BodyChecker.containsError(means)) {
                  AdtChecks.alias(cx, means, scope.generics, it.generics());
                }
              });
        }
      }
      case Item.Use it -> imports.add(it, module);
      case Item.Error it -> {}
    }
  }

  /** All threads see a static. */
  private void shared(StaticDef def, Span type) {
    TraitRef wanted = new TraitRef(cx.lang(TraitDef.Lang.SYNC), List.of(def.type()));
    new DeferredAuto(wanted, type, ParamEnv.EMPTY, def).check(cx).forEach(cx::report);
  }

  private TypeLowering.Places staticPlaces() {
    return new ItemPlaces(cx, (span, how) -> Region.STATIC);
  }

  DefHead head(Ident name, Module module) {
    return new DefHead(name.text(), module.pathOf(name.text()), name.span(), module.fromPrelude);
  }

  void define(Module module, Item item, Ident name, Res res, boolean type, boolean value) {
    define(module, item.head().visibility(), name, res, type, value);
  }

  void define(Module module, String visible, Ident name, Res res, boolean type, boolean value) {
    String text = name.text();
    boolean taken =
        type && module.types.containsKey(text) || value && module.values.containsKey(text);
    if (taken) {
      cx.report(twice(name));
      return;
    }
    if (type) {
      module.types.put(text, res);
      module.typeSpans.put(text, name.span());
      module.typeVisibility.put(text, Visibility.of(visible, module));
    }
    if (value) {
      module.values.put(text, res);
      module.valueSpans.put(text, name.span());
      module.valueVisibility.put(text, Visibility.of(visible, module));
    }
  }

  private static Diagnostic twice(Ident name) {
    return Diagnostic.error(
        "E0428",
        "the name `" + name.text() + "` is defined multiple times",
        name.span(),
        "`" + name.text() + "` redefined here");
  }

  // --- generics ---------------------------------------------------------------------------------

  /** A scope with an item's own parameters added; their bounds are lowered later. */
  Scope generics(Scope outer, Optional<Generics> parent, GenericParams written) {
    return generics(outer, parent, written, List.of());
  }

  Scope generics(
      Scope outer, Optional<Generics> parent, GenericParams written, List<Generics.Param> first) {
    Generics generics = new Generics(parent, first);
    Scope scope = outer.with(generics);
    for (GenericParams.Param param : written.params()) {
      int index = generics.count();
      taken(scope, generics, param);
      switch (param) {
        case GenericParams.Param.LifetimeParam it -> {
          String name = it.lifetime().text();
          ElidedLifetimes.declared(cx, outer, generics, it.lifetime());
          generics
              .own()
              .add(new Generics.Param(name, Generics.Kind.LIFETIME, false, Optional.empty()));
          scope.params.put(name, new Region.Param(index, name));
        }
        case GenericParams.Param.TypeParam it -> {
          String name = it.name().text();
          ElidedLifetimes.declared(cx, generics, it.name());
          generics.own().add(new Generics.Param(name, Generics.Kind.TYPE, false, Optional.empty()));
          scope.params.put(name, new Type.Param(index, name));
          if (it.fallback().isPresent()) {
            fallbacks.add(
                () ->
                    generics
                        .own()
                        .set(
                            index - generics.parentCount(),
                            new Generics.Param(
                                name,
                                Generics.Kind.TYPE,
                                false,
                                Optional.of(fallback(scope, index, it.fallback().get())))));
          }
        }
        case GenericParams.Param.ConstParam it -> {
          String name = it.name().text();
          generics
              .own()
              .add(
                  new Generics.Param(
                      name,
                      Generics.Kind.CONST,
                      false,
                      Optional.empty(),
                      PathExprs.primitive(it.type()).orElse(Type.USIZE)));
          scope.params.put(name, new Const.Param(index, name));
        }
      }
    }
    return scope;
  }

  /** A parameter's default speaks of what stands before it. */
  private Type fallback(Scope scope, int index, dev.holdfast.simulator.syntax.TypeRef written) {
    cx.resolver.inDefaults = true;
    Type type = lowering(scope).type(written);
    cx.resolver.inDefaults = false;
    AdtChecks.Used used = new AdtChecks.Used(true);
    used.fold(type);
    for (int i = index; i < scope.generics.count(); i++) {
      if (used.names.contains(scope.generics.param(i).name())) {
        cx.report(
            Diagnostic.error(
                "E0128",
                "generic parameter defaults cannot reference parameters before they are declared",
                written.span(),
                "cannot reference `" + scope.generics.param(i).name() + "` before it is declared"));
        return Type.ERROR;
      }
    }
    return type;
  }

  /** Where a parameter may have a default, and of which types constants are. */
  void defaults(Scope scope, GenericParams written, boolean allowed) {
    if (cx.isLibrary()) {
      return;
    }
    Optional<Span> before = Optional.empty();
    for (GenericParams.Param param : written.params()) {
      boolean given =
          switch (param) {
            case GenericParams.Param.LifetimeParam it -> false;
            case GenericParams.Param.TypeParam it -> it.fallback().isPresent();
            case GenericParams.Param.ConstParam it -> it.fallback().isPresent();
          };
      Span span = AdtChecks.span(param);
      if (given && !allowed) {
        String text = "defaults for generic parameters are not allowed here";
        boolean type = param instanceof GenericParams.Param.TypeParam;
        String code = type ? "invalid_type_param_default" : "";
        cx.report(Diagnostic.error(code, text, span, ""));
      } else if (given) {
        before = Optional.of(span);
      } else if (before.isPresent() && !(param instanceof GenericParams.Param.LifetimeParam)) {
        String text = "generic parameters with a default must be trailing";
        cx.report(Diagnostic.error("", text, before.get(), ""));
        before = Optional.empty();
      }
      if (param instanceof GenericParams.Param.ConstParam it) {
        members.add(() -> constantsType(scope, it.type()));
      }
    }
  }

  private void constantsType(Scope scope, dev.holdfast.simulator.syntax.TypeRef written) {
    Type type = lowering(scope).type(written);
    AdtChecks.Used used = new AdtChecks.Used(true);
    used.fold(type);
    if (!used.names.isEmpty()) {
      cx.report(
          Diagnostic.error(
              "E0770",
              "the type of const parameters must not depend on other generic parameters",
              written.span(),
              "the type must not depend on the parameter `" + used.names.iterator().next() + "`"));
    } else if (!(type instanceof Type.Int
        || type instanceof Type.Bool
        || type instanceof Type.Char
        || BodyChecker.containsError(type))) {
      cx.report(
          Diagnostic.error(
              "",
              "`"
                  + TypePrinter.print(type)
                  + "` is forbidden as the type of a const generic parameter",
              written.span(),
              ""));
    }
  }

  /** A name stands for one parameter, in an item and in the items in it. */
  private void taken(Scope scope, Generics generics, GenericParams.Param param) {
    Span span = AdtChecks.span(param);
    String name = span.text();
    if (cx.isLibrary() || !scope.params.containsKey(name) || name.equals("Self")) {
      return;
    }
    boolean own = generics.own().stream().anyMatch(it -> it.name().equals(name));
    cx.report(
        !own && param instanceof GenericParams.Param.LifetimeParam
            ? Diagnostic.error(
                "E0496",
                "lifetime name `" + name + "` shadows a lifetime name that is already in scope",
                span,
                "lifetime `" + name + "` already in scope")
            : Diagnostic.error(
                "E0403",
                "the name `"
                    + name
                    + "` is already used for a generic parameter in this item's generic parameters",
                span,
                "already used"));
  }

  TypeLowering lowering(Scope scope) {
    return new TypeLowering(cx, scope, cx.itemPlaces());
  }

  /** The predicates of parameters' own bounds; each type parameter is Sized unless it says not. */
  void paramBounds(Scope scope, TypeLowering lowering, GenericParams written) {
    List<Predicate> out = scope.generics.ownPredicates();
    for (GenericParams.Param param : written.params()) {
      switch (param) {
        case GenericParams.Param.LifetimeParam it -> {
          for (var bound : it.bounds()) {
            out.add(
                new Predicate.RegionOutlives(
                    lowering.lifetimes.region(it.lifetime()), lowering.lifetimes.region(bound)));
          }
        }
        case GenericParams.Param.TypeParam it -> {
          Type subject = (Type) scope.params.get(it.name().text());
          if (!isMaybeSized(it.name().text(), it.bounds(), written)) {
            sized(subject, out);
          }
          lowering.bounds.of(subject, it.bounds(), out);
        }
        case GenericParams.Param.ConstParam it -> {}
      }
    }
  }

  private void sized(Type subject, List<Predicate> out) {
    out.add(new Predicate.Trait(new TraitRef(cx.lang(TraitDef.Lang.SIZED), List.of(subject)), 0));
  }

  private static boolean isMaybeSized(
      String name, List<dev.holdfast.simulator.syntax.Bound> inline, GenericParams written) {
    if (hasMaybe(inline)) {
      return true;
    }
    for (GenericParams.WherePredicate where : written.where()) {
      if (where instanceof GenericParams.WherePredicate.TypeBounds it
          && it.type() instanceof dev.holdfast.simulator.syntax.TypeRef.PathType path
          && path.qself().isEmpty()
          && path.path().single().isPresent()
          && path.path().single().get().text().equals(name)
          && hasMaybe(it.bounds())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasMaybe(List<dev.holdfast.simulator.syntax.Bound> bounds) {
    for (dev.holdfast.simulator.syntax.Bound bound : bounds) {
      if (bound instanceof dev.holdfast.simulator.syntax.Bound.TraitBound it && it.maybe()) {
        return true;
      }
    }
    return false;
  }

  void whereClauses(Scope scope, TypeLowering lowering, GenericParams written) {
    List<Predicate> out = scope.generics.ownPredicates();
    for (GenericParams.WherePredicate where : written.where()) {
      switch (where) {
        case GenericParams.WherePredicate.TypeBounds it ->
            lowering.bounds.where(it.forLifetimes(), it.type(), it.bounds(), out);
        case GenericParams.WherePredicate.LifetimeBounds it -> {
          for (var bound : it.bounds()) {
            out.add(
                new Predicate.RegionOutlives(
                    lowering.lifetimes.region(it.lifetime()), lowering.lifetimes.region(bound)));
          }
        }
      }
    }
  }

  /** Of an associated type's where clauses, {@code Self: Sized}: then no object has it. */
  private void forSizedOnly(Scope scope, GenericParams written) {
    for (GenericParams.WherePredicate where : written.where()) {
      if (where instanceof GenericParams.WherePredicate.TypeBounds it
          && it.type() instanceof dev.holdfast.simulator.syntax.TypeRef.PathType path
          && path.path().single().filter(name -> name.text().equals("Self")).isPresent()) {
        List<Predicate> asked = new ArrayList<>();
        lowering(scope).bounds.where(it.forLifetimes(), it.type(), it.bounds(), asked);
        for (Predicate each : asked) {
          if (each instanceof Predicate.Trait bound
              && bound.trait().trait().lang() == TraitDef.Lang.SIZED) {
            scope.generics.ownPredicates().add(each);
          }
        }
      }
    }
  }

  void lowerBounds(Scope scope, GenericParams written) {
    TypeLowering lowering = lowering(scope);
    paramBounds(scope, lowering, written);
    whereClauses(scope, lowering, written);
  }

  static String upper(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(c >= 'a' && c <= 'z' ? (char) (c - 32) : c);
    }
    return out.toString();
  }

  static String lower(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return out.toString();
  }

  // --- functions and constants

  FnDef function(Item.Fn item, Scope outer, FnDef.Container container, String path) {
    Optional<Generics> parent =
        outer.generics == Generics.NONE ? Optional.empty() : Optional.of(outer.generics);
    Scope scope = generics(outer, parent, item.generics());
    defaults(scope, item.generics(), false);
    List<Attribute> attributes = item.head().attributes();
    boolean intrinsic = outer.module.fromPrelude && Attributes.has(attributes, "intrinsic");
    FnDef def =
        new FnDef(
            new DefHead(item.name().text(), path, item.name().span(), outer.module.fromPrelude),
            container,
            new FnDef.Traits(
                item.qualifiers().isAsync(),
                item.qualifiers().isConst(),
                item.qualifiers().isUnsafe(),
                item.self().isPresent(),
                item.body().isPresent(),
                Attributes.has(attributes, "track_caller"),
                intrinsic ? Optional.of(item.name().text()) : Optional.empty()),
            scope.generics);
    cx.setHome(def, Visibility.of(item.head().visibility(), outer.module));
    if (cx.isLibrary()) {
      // Most of the library's signatures are never looked at.
      def.whenNeeded(
          () -> {
            lowerBounds(scope, item.generics());
            Signatures.lower(cx, def, item, scope);
          });
    } else {
      bounds.add(() -> lowerBounds(scope, item.generics()));
      members.add(() -> Signatures.lower(cx, def, item, scope));
      if (!outer.module.fromPrelude) {
        checks.add(() -> WellFormed.signature(cx, def, item));
      }
    }
    if (item.body().isPresent()) {
      cx.bodies.addSource(def, new TypeContext.BodySource(item, Optional.empty(), scope));
      bodies.add(def);
    }
    return def;
  }

  ConstDef constant(Item.Const item, Scope scope, Optional<TraitDef> trait, String path) {
    ConstDef def =
        new ConstDef(
            new DefHead(item.name().text(), path, item.name().span(), scope.module.fromPrelude),
            scope.generics,
            trait,
            item.value().isPresent());
    cx.setHome(def, Visibility.of(item.head().visibility(), scope.module));
    members.add(
        () -> def.resolveType(new TypeLowering(cx, scope, staticPlaces()).type(item.type())));
    if (item.value().isPresent()) {
      cx.bodies.addSource(def, new TypeContext.BodySource(null, item.value(), scope));
      bodies.add(def);
    }
    return def;
  }

  // --- traits

  private void trait(Item.Trait item, Module module) {
    Generics.Param self = new Generics.Param("Self", Generics.Kind.TYPE, false, Optional.empty());
    Scope bare = generics(Scope.of(module), Optional.empty(), item.generics(), List.of(self));
    bare.params.put("Self", new Type.Param(0, "Self"));
    defaults(bare, item.generics(), true);
    List<Attribute> attributes = item.head().attributes();
    TraitDef.Lang lang = TraitDef.Lang.NONE;
    Optional<String> langName =
        module.fromPrelude ? Attributes.string(attributes, "lang") : Optional.empty();
    if (langName.isPresent()) {
      lang = TraitDef.Lang.valueOf(upper(langName.get()));
    }
    TraitDef def =
        new TraitDef(
            head(item.name(), module),
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
    define(module, item, item.name(), new Res.Trait(def), true, false);
    Type selfType = new Type.Param(0, "Self");
    Scope scope = bare.withSelf(selfType, Optional.of(def), Optional.empty());
    def.generics()
        .ownPredicates()
        .add(new Predicate.Trait(new TraitRef(def, def.generics().identity()), 0));
    for (Item member : item.items()) {
      traitMember(def, member, scope);
    }
    fallbacks.add(() -> supertraits(def, item, scope));
    bounds.add(() -> lowerBounds(scope, item.generics()));
  }

  /** What an associated type's own where clauses state is kept apart from what it promises. */
  private void lending(AssocTypeDef assoc, Scope own, Item.TypeAlias item) {
    Generics stated = new Generics(own.generics.parent(), own.generics.own());
    Scope scope = own.with(stated);
    bounds.add(() -> lowerBounds(scope, item.generics()));
    lastChecks.add(
        () ->
            cx.claim(
                new TypeQueries.HeadClaim.Lending(
                    cx.env(assoc.trait().generics()), stated, assoc, item.span())));
  }

  void notConst(Item.Fn item, String where) {
    if (item.qualifiers().isConst() && !cx.isLibrary()) {
      cx.report(
          Diagnostic.error(
              "E0379",
              "functions in " + where + " cannot be declared const",
              item.signature(),
              "functions in " + where + " cannot be const"));
    }
  }

  private void supertraits(TraitDef def, Item.Trait item, Scope scope) {
    List<Predicate> out = new ArrayList<>();
    lowering(scope).bounds.of(new Type.Param(0, "Self"), item.supertraits(), out);
    for (Predicate predicate : out) {
      if (predicate instanceof Predicate.Trait it
          && it.trait().self() instanceof Type.Param self
          && self.index() == 0) {
        def.supertraits().add(it.trait());
      } else {
        def.generics().ownPredicates().add(predicate);
      }
    }
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
      cx.report(twice(name.get()));
    }
    switch (member) {
      case Item.Fn it -> {
        notConst(it, "traits");
        def.functions()
            .add(
                function(
                    it,
                    scope,
                    new FnDef.Container.InTrait(def),
                    def.path() + "::" + it.name().text()));
      }
      case Item.TypeAlias it -> {
        Scope own = generics(scope, Optional.of(scope.generics), it.generics());
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
        if (!it.generics().params().isEmpty() && !scope.module.fromPrelude) {
          lending(assoc, own, it);
        }
        bounds.add(
            () -> {
              Type subject = new Type.Projection(assoc, own.generics.identity());
              if (!hasMaybe(it.bounds())) {
                sized(subject, own.generics.ownPredicates());
              }
              lowering(own).bounds.of(subject, it.bounds(), own.generics.ownPredicates());
              forSizedOnly(own, it.generics());
              it.type().ifPresent(type -> assoc.resolveFallback(lowering(own).type(type)));
            });
      }
      case Item.Const it ->
          def.constants()
              .add(constant(it, scope, Optional.of(def), def.path() + "::" + it.name().text()));
      default -> cx.report(Diagnostic.unsupported("this item in a trait", member.span()));
    }
  }
}
