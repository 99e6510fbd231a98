package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Attribute;
import dev.holdfast.simulator.syntax.GenericParams;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.syntax.Parser;
import dev.holdfast.simulator.syntax.SourceTree;
import dev.holdfast.simulator.syntax.Token;
import dev.holdfast.simulator.syntax.TokenKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.DefHead;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.IntKind;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the definitions of structs, enums and unions, and of what is derived for them. */
final class AdtCollector {

  private final Collector c;
  private final TypeContext cx;

  AdtCollector(Collector collector) {
    this.c = collector;
    this.cx = collector.cx;
  }

  void collect(
      Item item,
      Ident name,
      GenericParams parameters,
      AdtDef.Kind kind,
      List<Item.Variant> variants,
      Optional<Item.VariantData> data,
      Module module) {
    List<Attribute> attributes = item.head().attributes();
    Scope bare = c.generics.scope(Scope.of(module), Optional.empty(), parameters);
    c.generics.defaults(bare, parameters, true);
    AdtDef.Lang lang = AdtDef.Lang.NONE;
    Optional<String> langName =
        module.fromPrelude ? Attributes.string(attributes, "lang") : Optional.empty();
    if (langName.isPresent()) {
      for (AdtDef.Lang each : AdtDef.Lang.values()) {
        if (Collector.lower(each.name()).equals(langName.get())) {
          lang = each;
        }
      }
    }
    AdtDef def = new AdtDef(c.head(name, module), kind, lang, repr(attributes), bare.generics);
    if (lang != AdtDef.Lang.NONE) {
      cx.langItems.add(def);
    }
    Scope scope =
        bare.withSelf(
            new Type.Adt(def, bare.generics.identity()), Optional.empty(), Optional.empty());
    boolean value = data.isPresent() && !(data.get() instanceof Item.VariantData.Named);
    c.define(module, item, name, new Res.Adt(def), true, false);
    cx.privacy.setHome(def, Visibility.of(item.head().visibility(), module));
    if (value) {
      c.define(module, narrowest(item, data.get()), name, new Res.Variant(def, 0), false, true);
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
        Optional<Long> explicit = variant.discriminant().flatMap(AdtCollector::literal);
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
    c.bounds.add(() -> c.generics.lowerBounds(scope, parameters));
    if (cx.isLibrary()) {
      def.whenNeeded(() -> fields(def, scope, variants, data));
    } else {
      // A length in one item's type may hang on another item, once all names are known.
      c.bounds.add(() -> def.whenNeeded(() -> fields(def, scope, variants, data)));
      c.members.add(def::variants);
      c.checks.add(() -> discriminants(def, scope, variants, item, name));
      List<Item.VariantData> written =
          data.map(List::of).orElseGet(() -> variants.stream().map(Item.Variant::data).toList());
      c.checks.add(() -> AdtChecks.check(cx, def, parameters, written));
    }
    if (cx.isLibrary() || AttributeChecks.areLists(cx, attributes)) {
      List<String> derives = Attributes.words(attributes, "derive");
      for (int i = 0; i < derives.size(); i++) {
        derive(def, item, derives, i, module);
      }
    }
  }

  private static String kind(AdtDef def) {
    return def.isEnum() ? "variants" : def.isStruct() ? "structs" : "unions";
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

  /** What a variant's discriminant is said to be may be any constant; no two are the same. */
  private void discriminants(
      AdtDef def, Scope scope, List<Item.Variant> variants, Item item, Ident name) {
    IntKind tag = def.repr().tag().orElse(IntKind.ISIZE);
    Type type = new Type.Int(tag);
    boolean plain = true;
    boolean explicit = false;
    for (Item.Variant variant : variants) {
      plain &= variant.data() instanceof Item.VariantData.Unit;
      explicit |= variant.discriminant().isPresent();
    }
    if (explicit && !plain && def.repr().tag().isEmpty()) {
      cx.report(
          Diagnostic.error(
              "E0732",
              "`#[repr(inttype)]` must be specified for enums with explicit discriminants and"
                  + " non-unit variants",
              head(item, name),
              ""));
    }
    List<Optional<Const>> constants = new ArrayList<>();
    boolean plainly = true;
    for (Item.Variant variant : variants) {
      Optional<Const> constant =
          variant.discriminant().map(value -> cx.evaluated(cx.anonymousConst(value, scope, type)));
      constants.add(constant);
      plainly &= constant.isEmpty() || constant.get() instanceof Const.Value;
    }
    Span head = head(item, name);
    number(def, tag, variants, constants, head);
    if (!plainly && !cx.dcx.hasErrors()) {
      cx.beforeBodies(
          () -> {
            constants.replaceAll(it -> it.map(constant -> evaluated(constant)));
            number(def, tag, variants, constants, head);
          });
    }
  }

  /** What had to wait until there is something that can be run. */
  private Const evaluated(Const constant) {
    if (!(constant instanceof Const.Unevaluated it)) {
      return constant;
    }
    Const known = cx.tryEvaluate(it, it.args());
    if (!(known instanceof Const.Value) && !cx.dcx.hasErrors()) {
      cx.unsettled.add(Diagnostic.unsupported("this discriminant", it.def().span()));
    }
    return known;
  }

  private void number(
      AdtDef def,
      IntKind tag,
      List<Item.Variant> variants,
      List<Optional<Const>> constants,
      Span head) {
    int bits = Math.min(64, tag.bytes() * 8) - (tag.signed() ? 1 : 0);
    long greatest = bits == 64 ? -1 : (1L << bits) - 1;
    long next = 0;
    boolean known = true;
    List<Long> taken = new ArrayList<>();
    for (int v = 0; v < variants.size(); v++) {
      Optional<Const> written = constants.get(v);
      long value = next;
      if (written.isEmpty() && v > 0 && next - 1 == greatest) {
        cx.report(
            Diagnostic.error(
                "E0370", "enum discriminant overflowed", variants.get(v).name().span(), ""));
        value = tag.signed() ? ~greatest : 0;
      }
      if (written.isPresent()) {
        known = written.get() instanceof Const.Value;
        value = written.get() instanceof Const.Value it ? it.value() : next;
      }
      if (known && taken.contains(value)) {
        cx.report(
            Diagnostic.error(
                "E0081", "discriminant value `" + value + "` assigned more than once", head, ""));
      }
      if (known) {
        taken.add(value);
      }
      next = value + 1;
      AdtDef.Variant old = def.variants().get(v);
      def.variants()
          .set(v, new AdtDef.Variant(old.name(), old.shape(), old.fields(), value, old.span()));
    }
  }

  /** From behind the attributes to the name. */
  private static Span head(Item item, Ident name) {
    String text = item.span().file().text();
    int start = item.span().start();
    for (Attribute attribute : item.head().attributes()) {
      start = text.indexOf(']', attribute.span().end() - 1) + 1;
    }
    while (text.charAt(start) <= ' ') {
      start++;
    }
    return new Span(item.span().file(), start, name.span().end());
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

  private static AdtDef.Repr repr(List<Attribute> attributes) {
    boolean c = false;
    boolean transparent = false;
    int pack = 0;
    int align = 0;
    Optional<IntKind> tag = Optional.empty();
    List<Token> words = Attributes.tokens(attributes, "repr");
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).text();
      switch (word) {
        case "C" -> c = true;
        case "transparent" -> transparent = true;
        case "packed" -> {
          int bytes = Math.max(1, AttributeChecks.bytes(words, i));
          pack = pack == 0 ? bytes : Math.min(pack, bytes);
        }
        case "align" -> align = Math.max(align, AttributeChecks.bytes(words, i));
        default -> {
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
    if (!ends.isEmpty()) {
      long end = ends.size() == 2 ? Numbers.unsigned(ends.get(1)) : -1;
      range = Optional.of(new AdtDef.ValidRange(Numbers.unsigned(ends.get(0)), end));
    }
    return new AdtDef.Repr(c, transparent, pack, align, tag, range);
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
    TypeLowering lowering =
        new TypeLowering(cx, scope, ElidedLifetimes.ofFields(cx).in(kind(def), "field types"));
    for (int v = 0; v < def.variants().size(); v++) {
      Item.VariantData written = data.isPresent() ? data.get() : variants.get(v).data();
      AdtDef.Variant old = def.variants().get(v);
      List<AdtDef.Field> fields = new ArrayList<>();
      for (int f = 0; f < written.fields().size(); f++) {
        AdtDef.Field field = old.fields().get(f);
        Type type = lowering.typeOf(written.fields().get(f).type());
        Span at = written.fields().get(f).type().span();
        if (!cx.isLibrary()) {
          c.lastChecks.add(() -> c.claim(def.generics(), Optional.of(def), type, at));
        }
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
            new FnDef.Traits(false, true, false, false, false, false, List.of(), Optional.empty()),
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

  private void derive(AdtDef def, Item item, List<String> derives, int index, Module module) {
    String derive = derives.get(index);
    Span at = Attributes.span(item.head().attributes(), "derive", index);
    if (cx.isLibrary()) {
      cx.impls.whenNeeded(derive, def.name(), () -> libraryDerive(item, derive, module));
      if (derive.equals("PartialEq")) {
        def.makeStructural();
      }
      return;
    }
    Optional<String> text = Derive.text(item, derive);
    if (derive.equals("Default") && item instanceof Item.Enum it && Derive.defaultVariant(it) < 0) {
      cx.report(
          Diagnostic.error("E0665", "`#[derive(Default)]` on enum with no `#[default]`", at, ""));
    }
    if (text.isEmpty()) {
      c.checks.add(() -> notDerived(item, derive, module));
      return;
    }
    if (derive.equals("PartialEq")) {
      if (derives.subList(0, index).contains(derive)) {
        // Of the marker that the derive makes as well.
        String message = "conflicting implementations of trait `StructuralPartialEq` for type `";
        c.checks.add(
            () -> cx.report(Diagnostic.error("E0119", message + def.name() + "`", at, "")));
      }
      def.makeStructural();
    }
    SourceFile file = new SourceFile("derive(" + derive + ")", text.get());
    cx.dcx.derive(file, at);
    SourceTree tree = Parser.parse(file).value();
    Module expansion = new Module("", Optional.of(module), true, true);
    expansion.derivedAt = Optional.of(at);
    for (Item each : tree.items()) {
      c.declare(each, expansion);
      if (each instanceof Item.Impl it) {
        c.checks.add(() -> derived(def, it, expansion, at));
      }
    }
  }

  private void libraryDerive(Item item, String derive, Module module) {
    String text = Derive.text(item, derive).orElseThrow();
    SourceTree tree = Parser.parseLibrary(new SourceFile("derive(" + derive + ")", text)).value();
    Collector own = new Collector(cx);
    for (Item each : tree.items()) {
      new ImplCollector(
              own, (Item.Impl) each, Scope.of(new Module("", Optional.of(module), true, true)))
          .collect();
    }
    own.finish();
  }

  /** What is derived must be a macro that there is; one that is imported may be one. */
  private void notDerived(Item item, String derive, Module module) {
    List<Token> tokens = Attributes.tokens(item.head().attributes(), "derive");
    Token at = tokens.get(0);
    Token first = at;
    boolean alone = true;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).text().equals(derive)) {
        at = tokens.get(i);
        TokenKind before = tokens.get(i - 1).kind();
        alone = before == TokenKind.OPEN_PAREN || before == TokenKind.COMMA;
        int begin = i;
        while (begin > 2 && tokens.get(begin - 1).kind() == TokenKind.COLON) {
          begin -= 3;
        }
        first = tokens.get(begin);
      }
    }
    String crate = first.text();
    if (!alone
        && first.kind() == TokenKind.IDENT
        && cx.resolver.lexical(Scope.of(module), crate, Resolver.Namespace.TYPES).isEmpty()) {
      String message = "cannot find module or crate `" + crate + "` in this scope";
      cx.report(Diagnostic.error("E0433", message, first.span(), ""));
    } else if (!alone || module.unresolved.contains(derive)) {
      cx.report(Diagnostic.unsupported("`#[derive(" + derive + ")]`", item.head().span()));
    } else if (at.kind() == TokenKind.IDENT) {
      boolean known =
          item instanceof Item.Union && " Debug PartialEq Default Hash ".contains(derive);
      String message =
          known
              ? "this trait cannot be derived for unions"
              : "cannot find derive macro `" + derive + "` in this scope";
      cx.report(Diagnostic.error("", message, at.span(), ""));
    } else {
      String message = "expected path to a trait, found literal";
      cx.report(Diagnostic.error("E0777", message, at.span(), "not a trait"));
    }
  }

  private void derived(AdtDef def, Item.Impl item, Module expansion, Span at) {
    Optional<TraitDef> trait =
        new TypeLowering(cx, Scope.of(expansion), cx.itemPlaces())
            .bounds.trait(item.traitPath().orElseThrow());
    if (trait.isPresent()
        && !DeriveChecks.check(cx, def, trait.get(), item.generics(), at, c.lastChecks)) {
      expansion.broken = true;
    }
  }
}
