package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Attribute;
import dev.holdfast.simulator.syntax.GenericParams;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.syntax.Parser;
import dev.holdfast.simulator.syntax.Path;
import dev.holdfast.simulator.syntax.SourceTree;
import dev.holdfast.simulator.syntax.Token;
import dev.holdfast.simulator.syntax.TokenKind;
import dev.holdfast.simulator.syntax.TypeRef;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.AssocTypeDef;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.DefHead;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.IntKind;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes definitions of a crate's items: names first, then imports, then bounds, impls' heads,
 * fields and signatures, so that items may name each other in any order.
 */
final class Collector {

  /** How many steps are done at a time. */
  private static final int PART = 32;

  private final TypeContext cx;
  private final Imports imports;
  private final List<Runnable> fallbacks = new ArrayList<>();
  private final List<Runnable> bounds = new ArrayList<>();
  private final List<Runnable> heads = new ArrayList<>();
  private final List<Runnable> members = new ArrayList<>();
  private final List<Runnable> checks = new ArrayList<>();
  private final List<BodyOwner> bodies = new ArrayList<>();

  /** In this order; impls make functions of their own, so what they need comes twice. */
  private final List<List<Runnable>> phases =
      List.of(fallbacks, bounds, heads, fallbacks, bounds, members, checks);

  private int phase = -1;
  private int done = 0;

  Collector(TypeContext cx) {
    this.cx = cx;
    this.imports = new Imports(cx);
  }

  /** The functions, constants and statics with bodies, in source order. */
  List<BodyOwner> bodies() {
    bodies.removeIf(body -> cx.source(body).map(it -> it.scope().module.broken).orElse(false));
    return bodies;
  }

  /** A file of the library is a module of its name; {@code lib.rs} is the root itself. */
  void declareFile(SourceTree tree, Module root) {
    String file = tree.file().name();
    String name = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
    Module module = root;
    if (!name.equals("lib")) {
      module = new Module(name, Optional.of(root), false, true);
      root.types.put(name, new Res.Mod(module));
    }
    declare(tree.items(), module);
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
    while (advance()) {}
  }

  /** Does a part of {@link #finish()}; false when there is nothing left to do. */
  boolean advance() {
    if (phase < 0) {
      imports.resolve();
      phase = 0;
      return true;
    }
    if (phase == phases.size()) {
      return false;
    }
    List<Runnable> steps = phases.get(phase);
    for (int i = 0; i < PART && done < steps.size(); i++) {
      steps.get(done++).run();
    }
    if (done >= steps.size()) {
      steps.clear();
      done = 0;
      phase++;
    }
    return true;
  }

  // --- names ------------------------------------------------------------------------------------

  private void declare(List<Item> items, Module module) {
    for (Item item : items) {
      declare(item, module);
    }
  }

  private void declare(Item item, Module module) {
    switch (item) {
      case Item.Mod it -> {
        Module inner = new Module(it.name().text(), Optional.of(module), false, module.fromPrelude);
        define(module, it, it.name(), new Res.Mod(inner), true, false);
        declare(it.items(), inner);
      }
      case Item.Struct it ->
          adt(
              it,
              it.name(),
              it.generics(),
              AdtDef.Kind.STRUCT,
              List.of(),
              Optional.of(it.data()),
              module);
      case Item.Enum it ->
          adt(
              it,
              it.name(),
              it.generics(),
              AdtDef.Kind.ENUM,
              it.variants(),
              Optional.empty(),
              module);
      case Item.Union it ->
          adt(
              it,
              it.name(),
              it.generics(),
              AdtDef.Kind.UNION,
              List.of(),
              Optional.of(it.data()),
              module);
      case Item.Trait it -> trait(it, module);
      case Item.Impl it -> heads.add(() -> new ImplCollector(it, Scope.of(module)).collect());
      case Item.Fn it -> {
        if (it.body().isEmpty() && !Attributes.has(it.head().attributes(), "intrinsic")) {
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
          cx.addSource(def, new TypeContext.BodySource(null, it.value(), scope));
          bodies.add(def);
        }
      }
      case Item.TypeAlias it -> {
        Scope scope = generics(Scope.of(module), Optional.empty(), it.generics());
        define(module, it, it.name(), new Res.Alias(it, scope), true, false);
      }
      case Item.Use it -> imports.add(it, module);
      case Item.Error it -> {}
    }
  }

  private TypeLowering.Places staticPlaces() {
    return new ItemPlaces(cx, (span, how) -> Region.STATIC);
  }

  private DefHead head(Ident name, Module module) {
    return new DefHead(name.text(), module.pathOf(name.text()), name.span(), module.fromPrelude);
  }

  private void define(Module module, Item item, Ident name, Res res, boolean type, boolean value) {
    define(module, item.head().visibility(), name, res, type, value);
  }

  private void define(
      Module module, String visible, Ident name, Res res, boolean type, boolean value) {
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
  private Scope generics(Scope outer, Optional<Generics> parent, GenericParams written) {
    return generics(outer, parent, written, List.of());
  }

  private Scope generics(
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
                                Optional.of(lowering(scope).type(it.fallback().get())))));
          }
        }
        case GenericParams.Param.ConstParam it -> {
          String name = it.name().text();
          generics
              .own()
              .add(new Generics.Param(name, Generics.Kind.CONST, false, Optional.empty()));
          scope.params.put(name, new Const.Param(index, name));
        }
      }
    }
    return scope;
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

  private TypeLowering lowering(Scope scope) {
    return new TypeLowering(cx, scope, cx.itemPlaces());
  }

  /** The predicates of parameters' own bounds; each type parameter is Sized unless it says not. */
  private void paramBounds(Scope scope, TypeLowering lowering, GenericParams written) {
    List<Predicate> out = scope.generics.ownPredicates();
    for (GenericParams.Param param : written.params()) {
      switch (param) {
        case GenericParams.Param.LifetimeParam it -> {
          for (var bound : it.bounds()) {
            out.add(
                new Predicate.RegionOutlives(
                    lowering.region(it.lifetime()), lowering.region(bound)));
          }
        }
        case GenericParams.Param.TypeParam it -> {
          Type subject = (Type) scope.params.get(it.name().text());
          if (!isMaybeSized(it.name().text(), it.bounds(), written)) {
            sized(subject, out);
          }
          lowering.bounds(subject, it.bounds(), out);
        }
        case GenericParams.Param.ConstParam it -> {}
      }
    }
  }

  private void sized(Type subject, List<Predicate> out) {
    if (cx.hasLang(TraitDef.Lang.SIZED)) {
      out.add(new Predicate.Trait(new TraitRef(cx.lang(TraitDef.Lang.SIZED), List.of(subject)), 0));
    }
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

  private void whereClauses(Scope scope, TypeLowering lowering, GenericParams written) {
    List<Predicate> out = scope.generics.ownPredicates();
    for (GenericParams.WherePredicate where : written.where()) {
      switch (where) {
        case GenericParams.WherePredicate.TypeBounds it ->
            lowering.whereBounds(it.forLifetimes(), it.type(), it.bounds(), out);
        case GenericParams.WherePredicate.LifetimeBounds it -> {
          for (var bound : it.bounds()) {
            out.add(
                new Predicate.RegionOutlives(
                    lowering.region(it.lifetime()), lowering.region(bound)));
          }
        }
      }
    }
  }

  private void lowerBounds(Scope scope, GenericParams written) {
    TypeLowering lowering = lowering(scope);
    paramBounds(scope, lowering, written);
    whereClauses(scope, lowering, written);
  }

  // --- structs, enums, unions -------------------------------------------------------------------

  private void adt(
      Item item,
      Ident name,
      GenericParams parameters,
      AdtDef.Kind kind,
      List<Item.Variant> variants,
      Optional<Item.VariantData> data,
      Module module) {
    List<Attribute> attributes = item.head().attributes();
    Scope bare = generics(Scope.of(module), Optional.empty(), parameters);
    AdtDef.Lang lang = AdtDef.Lang.NONE;
    Optional<String> langName =
        module.fromPrelude ? Attributes.string(attributes, "lang") : Optional.empty();
    if (langName.isPresent()) {
      for (AdtDef.Lang each : AdtDef.Lang.values()) {
        if (each.name().equals(upper(langName.get()))) {
          lang = each;
        }
      }
    }
    AdtDef def = new AdtDef(head(name, module), kind, lang, repr(attributes), bare.generics);
    if (lang != AdtDef.Lang.NONE) {
      cx.addLang(def);
    }
    Scope scope =
        bare.withSelf(
            new Type.Adt(def, bare.generics.identity()), Optional.empty(), Optional.empty());
    boolean value = data.isPresent() && !(data.get() instanceof Item.VariantData.Named);
    define(module, item, name, new Res.Adt(def), true, false);
    cx.setHome(def, Visibility.of(item.head().visibility(), module));
    if (value) {
      define(module, narrowest(item, data.get()), name, new Res.Variant(def, 0), false, true);
    }
    // Names and shapes now, so that paths resolve; types later.
    if (data.isPresent()) {
      if (data.get().recovered()) {
        def.makeRecovered();
      }
      def.variants().add(shape(name.text(), data.get(), 0, name.span()));
      def.constructors().add(null);
    } else {
      long next = 0;
      for (Item.Variant variant : variants) {
        Optional<Long> explicit = variant.discriminant().flatMap(Collector::literal);
        long discriminant = explicit.orElse(next);
        next = discriminant + 1;
        if (variant.data().recovered()) {
          def.makeRecovered();
        }
        def.variants()
            .add(shape(variant.name().text(), variant.data(), discriminant, variant.name().span()));
        def.constructors().add(null);
      }
    }
    bounds.add(() -> lowerBounds(scope, parameters));
    members.add(() -> fields(def, scope, variants, data));
    if (!cx.isLibrary()) {
      List<Item.VariantData> written =
          data.map(List::of).orElseGet(() -> variants.stream().map(Item.Variant::data).toList());
      checks.add(() -> AdtChecks.check(cx, def, parameters, written));
    }
    for (String derive : Attributes.words(attributes, "derive")) {
      derive(def, item, derive, module);
    }
  }

  /** A constructor can be used where its struct and all its fields can. */
  private static String narrowest(Item item, Item.VariantData data) {
    String narrowest = item.head().visibility();
    for (Item.FieldDef field : data.fields()) {
      if (!field.visibility().equals("pub") && !narrowest.isEmpty()) {
        narrowest = field.visibility();
      }
    }
    return narrowest;
  }

  private static Optional<Long> literal(dev.holdfast.simulator.syntax.Expr expr) {
    return switch (expr) {
      case dev.holdfast.simulator.syntax.Expr.IntLiteral it -> Optional.of(it.low());
      case dev.holdfast.simulator.syntax.Expr.Unary it
          when it.op() == dev.holdfast.simulator.syntax.Expr.UnaryOp.NEG ->
          literal(it.operand()).map(v -> -v);
      default -> Optional.empty();
    };
  }

  static String upper(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(c >= 'a' && c <= 'z' ? (char) (c - 32) : c);
    }
    return out.toString();
  }

  private static AdtDef.Repr repr(List<Attribute> attributes) {
    boolean c = false;
    boolean transparent = false;
    boolean packed = false;
    int align = 0;
    Optional<IntKind> tag = Optional.empty();
    for (String word : Attributes.words(attributes, "repr")) {
      switch (word) {
        case "C" -> c = true;
        case "transparent" -> transparent = true;
        case "packed" -> packed = true;
        default -> {
          if (word.charAt(0) >= '0' && word.charAt(0) <= '9') {
            align = Integer.parseInt(word);
          }
          for (IntKind kind : IntKind.values()) {
            if (kind.text().equals(word)) {
              tag = Optional.of(kind);
            }
          }
        }
      }
    }
    Optional<AdtDef.ValidRange> range = Optional.empty();
    List<String> ends = Attributes.words(attributes, "valid_range");
    if (ends.size() == 2) {
      range =
          Optional.of(
              new AdtDef.ValidRange(Numbers.unsigned(ends.get(0)), Numbers.unsigned(ends.get(1))));
    }
    return new AdtDef.Repr(c, transparent, packed, align, tag, range);
  }

  private static AdtDef.Variant shape(
      String name, Item.VariantData data, long discriminant, Span span) {
    List<AdtDef.Field> fields = new ArrayList<>();
    for (Item.FieldDef field : data.fields()) {
      fields.add(
          new AdtDef.Field(
              field.name().text(),
              Type.ERROR,
              field.visibility().startsWith("pub"),
              field.visibility(),
              field.span()));
    }
    AdtDef.Shape shape =
        switch (data) {
          case Item.VariantData.Named it -> AdtDef.Shape.NAMED;
          case Item.VariantData.Positional it -> AdtDef.Shape.POSITIONAL;
          case Item.VariantData.Unit it -> AdtDef.Shape.UNIT;
        };
    return new AdtDef.Variant(name, shape, fields, discriminant, span);
  }

  private void fields(
      AdtDef def, Scope scope, List<Item.Variant> variants, Optional<Item.VariantData> data) {
    for (int v = 0; v < def.variants().size(); v++) {
      Item.VariantData written = data.isPresent() ? data.get() : variants.get(v).data();
      AdtDef.Variant old = def.variants().get(v);
      List<AdtDef.Field> fields = new ArrayList<>();
      for (int f = 0; f < written.fields().size(); f++) {
        AdtDef.Field field = old.fields().get(f);
        Type type =
            new TypeLowering(cx, scope, ElidedLifetimes.ofFields(cx))
                .type(written.fields().get(f).type());
        Span at = written.fields().get(f).type().span();
        checks.add(() -> StaticFields.check(cx, scope.generics, type, at));
        fields.add(
            new AdtDef.Field(
                field.name(),
                type,
                def.isEnum() || field.visible(),
                field.visibility(),
                field.span()));
      }
      def.variants()
          .set(
              v,
              new AdtDef.Variant(old.name(), old.shape(), fields, old.discriminant(), old.span()));
      if (old.shape() == AdtDef.Shape.POSITIONAL) {
        def.constructors().set(v, constructor(def, v, fields));
      }
    }
  }

  private static FnDef constructor(AdtDef def, int variant, List<AdtDef.Field> fields) {
    AdtDef.Variant it = def.variants().get(variant);
    FnDef constructor =
        new FnDef(
            new DefHead(
                it.name(),
                def.isEnum() ? def.path() + "::" + it.name() : def.path(),
                it.span(),
                def.fromPrelude()),
            new FnDef.Container.Constructor(def, variant),
            new FnDef.Traits(false, true, false, false, false, false, Optional.empty()),
            def.generics());
    List<Type> inputs = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (AdtDef.Field field : fields) {
      inputs.add(field.type());
      names.add(field.name());
    }
    constructor.resolveSig(
        new FnSig(inputs, new Type.Adt(def, def.generics().identity()), false, 0), names);
    return constructor;
  }

  private void derive(AdtDef def, Item item, String derive, Module module) {
    Span at = Attributes.find(item.head().attributes(), "derive", derive).orElseThrow().span();
    Optional<String> text = Derive.text(item, derive);
    if (text.isEmpty() && derive.equals("Default") && item instanceof Item.Enum) {
      cx.report(
          Diagnostic.error("E0665", "`#[derive(Default)]` on enum with no `#[default]`", at, ""));
      return;
    }
    if (text.isEmpty()) {
      checks.add(() -> notDerived(item, derive));
      return;
    }
    if (derive.equals("PartialEq")) {
      def.makeStructural();
    }
    SourceFile file = new SourceFile("derive(" + derive + ")", text.get());
    SourceTree tree = (cx.isLibrary() ? Parser.parseLibrary(file) : Parser.parse(file)).value();
    Module expansion = new Module("", Optional.of(module), true, true);
    expansion.derivedAt = Optional.of(at);
    for (Item each : tree.items()) {
      declare(each, expansion);
      if (!cx.isLibrary() && each instanceof Item.Impl it) {
        checks.add(() -> derived(def, it, expansion, at));
      }
    }
  }

  /** What is derived must be a macro that there is; one that is imported may be one. */
  private void notDerived(Item item, String derive) {
    List<Token> tokens = Attributes.tokens(item.head().attributes(), "derive");
    Token at = tokens.get(0);
    boolean alone = true;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).text().equals(derive)) {
        at = tokens.get(i);
        TokenKind before = tokens.get(i - 1).kind();
        alone = before == TokenKind.OPEN_PAREN || before == TokenKind.COMMA;
      }
    }
    if (!alone || cx.hasErrorOf("E0432")) {
      cx.report(Diagnostic.unsupported("`#[derive(" + derive + ")]`", item.head().span()));
    } else if (at.kind() == TokenKind.IDENT) {
      String message = "cannot find derive macro `" + derive + "` in this scope";
      cx.report(Diagnostic.error("", message, at.span(), ""));
    } else {
      String message = "expected path to a trait, found literal";
      cx.report(Diagnostic.error("E0777", message, at.span(), "not a trait"));
    }
  }

  private void derived(AdtDef def, Item.Impl item, Module expansion, Span at) {
    Optional<TraitDef> trait =
        new TypeLowering(cx, Scope.of(expansion), cx.itemPlaces())
            .trait(item.traitPath().orElseThrow());
    if (trait.isPresent() && !DeriveChecks.check(cx, def, trait.get(), at)) {
      expansion.broken = true;
    }
  }

  // --- functions and constants

  private FnDef function(Item.Fn item, Scope outer, FnDef.Container container, String path) {
    Optional<Generics> parent =
        outer.generics == Generics.NONE ? Optional.empty() : Optional.of(outer.generics);
    Scope scope = generics(outer, parent, item.generics());
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
      cx.addSource(def, new TypeContext.BodySource(item, Optional.empty(), scope));
      bodies.add(def);
    }
    return def;
  }

  private ConstDef constant(Item.Const item, Scope scope, Optional<TraitDef> trait, String path) {
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
      cx.addSource(def, new TypeContext.BodySource(null, item.value(), scope));
      bodies.add(def);
    }
    return def;
  }

  // --- traits

  private void trait(Item.Trait item, Module module) {
    Generics.Param self = new Generics.Param("Self", Generics.Kind.TYPE, false, Optional.empty());
    Scope bare = generics(Scope.of(module), Optional.empty(), item.generics(), List.of(self));
    bare.params.put("Self", new Type.Param(0, "Self"));
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
      cx.addLang(def);
    }
    Attributes.string(attributes, "on_unimplemented")
        .ifPresent(text -> cx.setUnimplementedMessage(def, text));
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

  private void supertraits(TraitDef def, Item.Trait item, Scope scope) {
    List<Predicate> out = new ArrayList<>();
    lowering(scope).bounds(new Type.Param(0, "Self"), item.supertraits(), out);
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
        bounds.add(
            () -> {
              Type subject = new Type.Projection(assoc, own.generics.identity());
              if (!hasMaybe(it.bounds())) {
                sized(subject, own.generics.ownPredicates());
              }
              lowering(own).bounds(subject, it.bounds(), own.generics.ownPredicates());
              it.type().ifPresent(type -> assoc.resolveFallback(lowering(own).type(type)));
            });
      }
      case Item.Const it ->
          def.constants()
              .add(constant(it, scope, Optional.of(def), def.path() + "::" + it.name().text()));
      default -> cx.report(Diagnostic.unsupported("this item in a trait", member.span()));
    }
  }

  // --- impls

  /** One impl, or one for each type of the library's {@code #[for_types(T, ..)]}. */
  private final class ImplCollector {
    private final Item.Impl item;
    private final Scope outer;

    ImplCollector(Item.Impl item, Scope outer) {
      this.item = item;
      this.outer = outer;
    }

    void collect() {
      List<String> words =
          outer.module.fromPrelude
              ? Attributes.words(item.head().attributes(), "for_types")
              : List.of();
      if (words.isEmpty()) {
        one(Map.of());
      }
      for (int i = 1; i < words.size(); i++) {
        Map<String, GenericArg> known = new LinkedHashMap<>();
        known.put(words.get(0), named(words.get(i)));
        one(known);
      }
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
      Scope scope = generics(outer, Optional.empty(), item.generics());
      scope.params.putAll(known);
      TypeLowering lowering =
          new TypeLowering(
              cx, scope, ElidedLifetimes.ofImpl(cx, scope.generics, outer.module.fromPrelude));
      paramBounds(scope, lowering, item.generics());
      int before = cx.errorCount();
      Type written = lowering.type(item.selfType());
      // Where lifetimes are wrong, nobody can say what the impl is of.
      Type self = cx.saysSince(before, "lifetime argument") ? Type.ERROR : written;
      Optional<TraitRef> trait = Optional.empty();
      if (item.traitPath().isPresent()) {
        Optional<TraitDef> def = lowering.trait(item.traitPath().get());
        // Without its trait, names in its members are still looked up.
        trait =
            def.map(
                it ->
                    new TraitRef(
                        it,
                        lowering.traitArgs(
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
      whereClauses(
          inner,
          new TypeLowering(
              cx, inner, ElidedLifetimes.ofImpl(cx, scope.generics, outer.module.fromPrelude)),
          item.generics());
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
        cx.addImpl(impl);
      }
      String prefix = ImplPaths.prefix(scope.module, self, trait);
      for (Item member : item.items()) {
        member(impl, member, inner, trait, prefix);
      }
      if (trait.isPresent()) {
        checks.add(() -> ImplChecks.check(cx, impl, item, bodies));
      }
      if (!outer.module.fromPrelude) {
        checks.add(() -> ImplChecks.parameters(cx, impl, item));
        checks.add(() -> WellFormed.check(cx, self, scope.generics, item.selfType().span()));
      }
      if (!cx.isLibrary()) {
        Optional<Span> derived = outer.module.derivedAt;
        Span at = derived.orElse(ImplChecks.headSpan(item));
        Span selfSpan = derived.orElse(item.selfType().span());
        checks.add(() -> Coherence.check(cx, impl, at, selfSpan, derived.isPresent()));
      }
    }

    private void member(
        ImplDef impl, Item member, Scope scope, Optional<TraitRef> trait, String prefix) {
      switch (member) {
        case Item.Fn it -> {
          impl.functions()
              .add(
                  function(
                      it,
                      scope,
                      new FnDef.Container.InImpl(impl),
                      prefix + "::" + it.name().text()));
        }
        case Item.TypeAlias it -> {
          if (trait.isEmpty() && item.traitPath().isPresent()) {
            it.type().ifPresent(type -> lowering(scope).type(type));
            return;
          }
          if (trait.isEmpty()) {
            cx.report(Diagnostic.unsupported("an associated type of an inherent impl", it.span()));
            return;
          }
          assoc(impl, it, scope, trait.get());
        }
        case Item.Const it ->
            impl.constants()
                .add(constant(it, scope, Optional.empty(), prefix + "::" + it.name().text()));
        default -> cx.report(Diagnostic.unsupported("this item in an impl", member.span()));
      }
    }

    private void assoc(ImplDef impl, Item.TypeAlias it, Scope scope, TraitRef trait) {
      for (AssocTypeDef assoc : trait.trait().types()) {
        if (assoc.name().equals(it.name().text()) && it.type().isPresent()) {
          Scope own = generics(scope, Optional.of(scope.generics), it.generics());
          impl.types()
              .put(
                  assoc,
                  new TypeLowering(cx, own, ElidedLifetimes.ofAssocType(cx, trait.trait(), assoc))
                      .type(it.type().get()));
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
  }
}
