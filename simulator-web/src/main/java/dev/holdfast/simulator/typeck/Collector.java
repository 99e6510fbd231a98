package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Attribute;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.syntax.SourceTree;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.DefHead;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.ReferencesError;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes definitions of a crate's items: names first, then imports, then bounds, impls' heads,
 * fields and signatures, so that items may name each other in any order. {@link AdtCollector},
 * {@link TraitCollector} and {@link ImplCollector} collect what has parts, {@link
 * GenericsCollector} the parameters of all.
 */
final class Collector {

  final TypeContext cx;
  private final Imports imports;
  final GenericsCollector generics;
  private final AdtCollector adts;
  private final TraitCollector traits;
  final List<Runnable> fallbacks = new ArrayList<>();
  final List<Runnable> bounds = new ArrayList<>();
  final List<Runnable> heads = new ArrayList<>();
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
    this.generics = new GenericsCollector(this);
    this.adts = new AdtCollector(this);
    this.traits = new TraitCollector(this);
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
    if (!cx.isLibrary()) {
      run(cx.boundChecks);
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

  void declare(List<Item> items, Module module) {
    for (Item item : items) {
      declare(item, module);
    }
  }

  void declare(Item item, Module module) {
    if (!cx.isLibrary()) {
      AttributeChecks.check(cx, item);
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
      case Item.Trait it -> traits.collect(it, module);
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
        StaticDef def =
            new StaticDef(
                head(it.name(), module), it.mutable(), it.isUnsafe(), it.value().isPresent());
        define(module, it, it.name(), new Res.Static(def), false, true);
        Scope scope = Scope.of(module);
        members.add(
            () ->
                def.resolveType(
                    new TypeLowering(cx, scope, staticPlaces("static variables", "static types"))
                        .typeOf(it.type())));
        if (it.value().isPresent()) {
          cx.bodies.addSource(def, new TypeContext.BodySource(null, it.value(), scope));
          bodies.add(def);
        }
        if (!it.mutable() && it.value().isPresent() && !module.fromPrelude) {
          checks.add(() -> shared(def, it.type().span()));
        }
      }
      case Item.TypeAlias it -> {
        Scope scope = generics.scope(Scope.of(module), Optional.empty(), it.generics());
        generics.defaults(scope, it.generics(), true);
        define(module, it, it.name(), new Res.Alias(it, scope), true, false);
        if (!cx.isLibrary() && it.type().isPresent()) {
          checks.add(
              () -> {
                TypeLowering lowering =
                    new TypeLowering(cx, scope, ElidedLifetimes.ofFields(cx).in("type aliases"));
                Type means = cx.aliases.expand(it, lowering);
                if (!ReferencesError.in(means)) {
                  AdtChecks.alias(cx, means, scope.generics, it.generics());
                }
              });
        }
      }
      case Item.Use it -> imports.add(it, module);
      case Item.FileMod it -> {
        Module inner = new Module(it.name().text(), Optional.of(module), false, false);
        inner.missing = true;
        define(module, it, it.name(), new Res.Mod(inner), true, false);
      }
      case Item.Error it -> {}
    }
  }

  /** Of an item in a trait or impl that can be in none. */
  static Diagnostic notAssociated(Item item) {
    String kind =
        switch (item) {
          case Item.Struct it -> "struct";
          case Item.Enum it -> "enum";
          case Item.Union it -> "union";
          case Item.Trait it -> "trait";
          case Item.Impl it -> "implementation";
          case Item.Use it -> "`use` import";
          default -> "module";
        };
    String text =
        item instanceof Item.Static
            ? "associated `static` items are not allowed"
            : kind + " is not supported in `trait`s or `impl`s";
    return Diagnostic.error("", text, item.span(), "");
  }

  /** All threads see a static. */
  private void shared(StaticDef def, Span type) {
    TraitRef wanted = new TraitRef(cx.lang(TraitDef.Lang.SYNC), List.of(def.type()));
    new DeferredAuto(wanted, type, ParamEnv.EMPTY, def).check(cx).forEach(cx::report);
  }

  private TypeLowering.Places staticPlaces(String items, String position) {
    return new ItemPlaces(cx, (span, how) -> Region.STATIC).in(items, position);
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

  static Diagnostic twice(Ident name) {
    return Diagnostic.error(
        "E0428",
        "the name `" + name.text() + "` is defined multiple times",
        name.span(),
        "`" + name.text() + "` redefined here");
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

  FnDef function(Item.Fn item, Scope outer, FnDef.Container container, String path) {
    Optional<Generics> parent =
        outer.generics == Generics.NONE ? Optional.empty() : Optional.of(outer.generics);
    Scope scope = generics.scope(outer, parent, item.generics());
    generics.defaults(scope, item.generics(), false);
    List<Attribute> attributes = item.head().attributes();
    UnsafeCode.function(cx, item, container);
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
                outer.module.fromPrelude ? Attributes.words(attributes, "std_line") : List.of(),
                intrinsic ? Optional.of(item.name().text()) : Optional.empty()),
            scope.generics);
    cx.privacy.setHome(def, Visibility.of(item.head().visibility(), outer.module));
    if (cx.isLibrary()) {
      // Most of the library's signatures are never looked at.
      def.whenNeeded(
          () -> {
            generics.lowerBounds(scope, item.generics());
            Signatures.lower(cx, def, item, scope);
          });
    } else {
      bounds.add(
          () -> {
            generics.lowerBounds(scope, item.generics());
            def.whenNeeded(() -> Signatures.lower(cx, def, item, scope));
          });
      members.add(def::sig);
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

  /** A type that is written at an item and asks something of the item's parameters. */
  void claim(Generics generics, Optional<AdtDef> adt, Type type, Span span) {
    if ((type.flags() & (TypeFlags.PARAM | TypeFlags.ERROR)) == TypeFlags.PARAM) {
      cx.claim(new TypeQueries.HeadClaim.Written(cx.env(generics), generics, adt, type, span));
    }
  }

  ConstDef constant(Item.Const item, Scope scope, Optional<TraitDef> trait, String path) {
    ConstDef def =
        new ConstDef(
            new DefHead(item.name().text(), path, item.name().span(), scope.module.fromPrelude),
            scope.generics,
            trait,
            item.value().isPresent());
    cx.privacy.setHome(def, Visibility.of(item.head().visibility(), scope.module));
    Runnable type =
        () ->
            def.resolveType(
                new TypeLowering(
                        cx,
                        scope,
                        staticPlaces(
                            def.trait().isPresent() || scope.self.isPresent()
                                ? "associated constants"
                                : "constants",
                            "const types"))
                    .type(item.type()));
    if (scope.impl.isPresent()) {
      // Another impl's types may be as long as it says.
      def.whenNeeded(type);
    } else {
      bounds.add(() -> def.whenNeeded(type));
    }
    members.add(def::type);
    if (!cx.isLibrary()) {
      lastChecks.add(() -> claim(scope.generics, Optional.empty(), def.type(), def.span()));
    }
    if (item.value().isPresent()) {
      cx.bodies.addSource(def, new TypeContext.BodySource(null, item.value(), scope));
      bodies.add(def);
    }
    return def;
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
}
