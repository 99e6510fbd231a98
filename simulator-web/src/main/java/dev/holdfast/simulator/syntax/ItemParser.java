package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Items: of a file, a module, a block, a trait or an impl. Reference: items. */
final class ItemParser {

  private final Parser parser;
  private final Cursor c;

  ItemParser(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  /** Items to the end of the group; a wrong one becomes {@link Item.Error}. */
  List<Item> items(ItemPlace place) {
    List<Item> items = new ArrayList<>();
    boolean quiet = c.isQuiet();
    while (!c.atEnd()) {
      Span start = c.span();
      if (c.at(TokenKind.SEMI) && !c.inRules()) {
        c.error("expected item, found `;`", start, "help: remove this semicolon");
        c.bump();
        continue;
      }
      boolean ofMacro = c.inRules() && place.isFree();
      if (ofMacro && !mayBeItem()) {
        parser.macros.ignored();
        c.skipToEnd();
        return items;
      }
      int before = c.pos();
      Optional<Optional<Item>> item = c.attempt(() -> enabledItem(place));
      if (item.isEmpty() && ofMacro) {
        // As rustc: of an expansion that is wrong nothing is there.
        throw new SyntaxError();
      }
      if (item.isEmpty()) {
        c.hush();
        if (place.isFree()) {
          recover(before);
        } else {
          // As rustc: of a trait or an impl nothing that follows is there.
          c.skipToEnd();
        }
        items.add(new Item.Error(new Item.Head(List.of(), "", c.from(start))));
      } else if (item.get().isPresent()) {
        items.add(item.get().get());
      }
      items.addAll(takeExpanded());
    }
    if (!place.isFree() || c.inRules()) {
      c.speak(quiet);
    }
    return items;
  }

  private Optional<Item> enabledItem(ItemPlace place) {
    Span start = c.span();
    AttributeParser.Outer outer = parser.attributes.outer();
    Optional<Path> own = ownMacro();
    if (own.isPresent()) {
      boolean brace = c.kind(1) == TokenKind.OPEN_BRACE;
      Optional<List<Item>> items =
          c.configured(
              outer.enabled(), () -> parser.macros.expansion(own.get(), start, () -> items(place)));
      if (!c.eat(TokenKind.SEMI) && !brace) {
        c.error(
            "macros that expand to items must be delimited with braces or followed by a semicolon",
            c.from(start),
            "");
      }
      expanded = items.isPresent() && outer.enabled() ? items.get() : List.of();
      return items.isPresent()
          ? Optional.empty()
          : Optional.of(new Item.Error(new Item.Head(List.of(), "", c.from(start))));
    }
    Item item = configured(outer, start, place);
    return outer.enabled() && item != DEFINED ? Optional.of(item) : Optional.empty();
  }

  /** One item behind its attributes; what {@code #[cfg]} takes away defines no macros either. */
  Item configured(AttributeParser.Outer outer, Span start, ItemPlace place) {
    Map<String, MacroRules> rules = parser.macros.scope();
    Item item = c.configured(outer.enabled(), () -> item(outer.attributes(), start, place));
    if (!outer.enabled()) {
      parser.macros.leave(rules);
      expanded = List.of();
    }
    return item;
  }

  /** What a macro's call among items has become. */
  private List<Item> expanded = List.of();

  /** What the last item was in truth, as those of an {@code extern} block; not given again. */
  List<Item> takeExpanded() {
    List<Item> taken = expanded;
    expanded = List.of();
    return taken;
  }

  /** A macro's definition: nothing for later stages. */
  static final Item DEFINED = new Item.Error(null);

  static boolean isDefinition(Item item) {
    return item == DEFINED;
  }

  /** The path of a call of the program's own macro, then at its bang. */
  private Optional<Path> ownMacro() {
    return parser.macros.ownCall() > 0
        ? Optional.of(parser.paths.path(PathParser.Style.MOD))
        : Optional.empty();
  }

  /** One item with its attributes. */
  Item single() {
    Span start = c.span();
    AttributeParser.Outer outer = parser.attributes.outer();
    Item item = configured(outer, start, ItemPlace.FREE);
    if (!expanded.isEmpty()) {
      c.unsupported(
          expanded.get(0) instanceof Item.Fn
              ? "an `extern` block in a function"
              : "`thread_local!` as a fragment of a macro",
          start);
      expanded = List.of();
    }
    return item;
  }

  private void recover(int before) {
    if (c.pos() == before && !c.atEnd()) {
      c.skip();
    }
    while (!c.atEnd() && !(c.atNewLine() && (atItem() || c.at(TokenKind.POUND)))) {
      c.skip();
    }
  }

  private boolean mayBeItem() {
    return atItem()
        || c.at(TokenKind.POUND)
        || parser.paths.atPathStart() && !c.at(TokenKind.LT)
        || c.at(TokenKind.KW_CONST)
        || c.at(TokenKind.KW_STATIC)
        || c.at(TokenKind.KW_UNSAFE)
        || c.at(TokenKind.KW_ASYNC);
  }

  /** Whether an item begins here, its attributes aside. */
  boolean atItem() {
    TokenKind next = c.kind(1);
    return switch (c.kind()) {
      case KW_FN,
          KW_STRUCT,
          KW_ENUM,
          KW_TRAIT,
          KW_IMPL,
          KW_MOD,
          KW_USE,
          KW_TYPE,
          KW_EXTERN,
          KW_PUB ->
          true;
      case KW_STATIC -> next != TokenKind.OR && next != TokenKind.KW_MOVE;
      case KW_CONST ->
          next != TokenKind.OPEN_BRACE
              && next != TokenKind.OR
              && next != TokenKind.KW_MOVE
              && !(next == TokenKind.KW_ASYNC
                  && c.kind(2) != TokenKind.KW_FN
                  && c.kind(2) != TokenKind.KW_UNSAFE);
      case KW_UNSAFE -> next != TokenKind.OPEN_BRACE;
      case KW_ASYNC -> next == TokenKind.KW_FN || next == TokenKind.KW_UNSAFE;
      case KW_MACRO -> true;
      case IDENT ->
          c.atWeak("union") && next == TokenKind.IDENT
              || c.atWeak("macro_rules") && next == TokenKind.BANG
              || c.atWeak("auto") && next == TokenKind.KW_TRAIT
              || c.atWeak("safe") && (next == TokenKind.KW_FN || next == TokenKind.KW_STATIC);
      default -> false;
    };
  }

  /** Whether an attribute of pin-project makes other items of the one that stands here. */
  private boolean projected(List<Attribute> attributes) {
    for (Attribute attribute : attributes) {
      int mark = c.sites.size();
      Optional<List<Token>> tokens = PinProject.expand(parser, attribute, attributes, mark);
      if (tokens.isPresent()) {
        c.sites.add(0);
        expanded =
            c.within(tokens.get(), attribute.span(), () -> items(ItemPlace.FREE)).orElse(List.of());
        return true;
      }
    }
    return false;
  }

  private Item item(List<Attribute> attributes, Span start, ItemPlace place) {
    if (projected(attributes)) {
      return DEFINED;
    }
    Span visible = c.span();
    String visibility = visibility();
    c.down();
    parser.functions.bodyIsOptional = place == ItemPlace.TRAIT;
    Item item = kind(new ItemPrefix(attributes, visibility, start));
    c.up();
    if (item == null) {
      Span name = c.span();
      Optional<String> lacking = ItemSlips.lackingKeyword(c, !visibility.isEmpty());
      if (lacking.isPresent()) {
        throw c.fail(lacking.get(), name);
      }
      if (!visibility.isEmpty()) {
        c.error("visibility `" + visibility + "` is not followed by an item", visible, "");
      }
      if (place.isFree() && visibility.isEmpty() && !attributes.isEmpty() && !c.atName()) {
        Span last = attributes.get(attributes.size() - 1).span();
        throw c.fail("expected item after attributes", last);
      }
      throw place.isFree() || !visibility.isEmpty() || c.atName()
          ? notAnItem(visibility)
          : c.fail("non-item in item list", c.span());
    }
    if (!visibility.isEmpty() && (!place.hasVisibility() || item instanceof Item.Impl)) {
      c.reportLater(Diagnostics.visibility(visible));
    }
    if (item == DEFINED) {
      return item;
    }
    parser.attributes.hold(attributes, item.span());
    if (place == ItemPlace.TRAIT && item instanceof Item.Fn fn && fn.body().isEmpty()) {
      plainParameters(fn);
    }
    if (place.isFree() && item instanceof Item.Fn fn && fn.self().isPresent()) {
      String only = "`self` parameter is only allowed in associated functions";
      c.reportLater(Diagnostic.error("", only, fn.self().get().span(), ""));
    }
    String fault = place.fault(item);
    if (!fault.isEmpty()) {
      c.reportLater(Diagnostic.error("", fault, item.span(), ""));
    }
    return item;
  }

  /** Where there is no body a parameter has a name at most. */
  private void plainParameters(Item.Fn fn) {
    for (Item.FnParam param : fn.params()) {
      boolean mutable = param.pattern() instanceof Pattern.Binding it && it.mutable();
      boolean plain =
          param.pattern() instanceof Pattern.Wildcard
              || param.pattern() instanceof Pattern.Binding it && !it.byRef() && it.sub().isEmpty();
      if (mutable || !plain) {
        String text = "patterns aren't allowed in functions without bodies";
        String code = mutable ? "patterns_in_fns_without_body" : "E0642";
        c.reportLater(Diagnostic.error(code, text, param.pattern().span(), ""));
      }
    }
  }

  private SyntaxError notAnItem(String visibility) {
    boolean name = c.atName() && c.kind(1) != TokenKind.BANG && visibility.isEmpty();
    if (name && c.kind(1) == TokenKind.OPEN_PAREN) {
      return c.fail("missing `fn` for function definition", c.span());
    }
    if (name) {
      c.bump();
      return c.expected("one of `!` or `::`");
    }
    return c.fail("expected item, found " + c.found(), c.span());
  }

  private Item kind(ItemPrefix prefix) {
    switch (c.kind()) {
      case KW_USE:
        return parser.uses.use(prefix);
      case KW_STRUCT:
        return parser.datas.struct(prefix);
      case KW_ENUM:
        return parser.datas.enumeration(prefix);
      case KW_TRAIT:
        return parser.impls.trait(prefix, false);
      case KW_IMPL:
        return parser.impls.impl(prefix, false);
      case KW_MOD:
        return module(prefix);
      case KW_TYPE:
        return typeAlias(prefix);
      case KW_STATIC:
        return constant(prefix);
      case KW_MACRO:
        return unknown(prefix, "`macro`");
      case KW_FN, KW_CONST, KW_ASYNC, KW_UNSAFE, KW_EXTERN:
        return qualified(prefix);
      default:
        return weak(prefix);
    }
  }

  private Item weak(ItemPrefix prefix) {
    if (c.atWeak("union") && Cursor.isName(c.kind(1))) {
      return parser.datas.union(prefix);
    }
    if (c.atWeak("auto") && c.kind(1) == TokenKind.KW_TRAIT) {
      return unknown(prefix, "an auto trait");
    }
    if (c.atWeak("macro_rules") && c.kind(1) == TokenKind.BANG) {
      boolean exported = false;
      for (Attribute attribute : prefix.attributes()) {
        exported |= attribute.path().equals("macro_export");
      }
      parser.macros.define(exported);
      return DEFINED;
    }
    if (parser.paths.atPathStart() && !c.at(TokenKind.LT)) {
      return macro(prefix);
    }
    return null;
  }

  /** A macro's call as an item, or null. */
  private Item macro(ItemPrefix prefix) {
    int length = c.atPathSep() ? 3 : 1;
    while (c.glued(length, TokenKind.COLON, TokenKind.COLON)) {
      length += 3;
    }
    TokenKind last = c.kind(length - 1);
    if (!Cursor.isName(last) && !last.isKeyword()
        || c.kind(length) != TokenKind.BANG
        || !TokenGroups.isOpener(c.kind(length + 1))) {
      return null;
    }
    Path path = parser.paths.path(PathParser.Style.MOD);
    Span call = path.span();
    if (parser.threadLocals.declares(path)) {
      expanded = parser.threadLocals.rest(path);
      return DEFINED;
    }
    boolean compileError = path.single().isPresent() && c.text(-1).equals("compile_error");
    if (compileError) {
      parser.macros.expand(path, call);
    } else {
      c.bump();
      call = call.to(c.groupSpan());
      c.skip();
      String macro = path.last().name().text();
      if (parser.macroNames.standard(path, call).isPresent()
          && !ItemSlips.notItems(macro).isEmpty()) {
        c.reportLater(Diagnostic.error("", ItemSlips.notItems(macro), call, ""));
      } else if (parser.macroNames.standard(path, call).isPresent()) {
        c.unsupported(
            "the macro `"
                + c.file().text().substring(call.start(), path.span().end())
                + "!` as an item",
            call);
      }
    }
    c.eat(TokenKind.SEMI);
    return new Item.Error(prefix.head(c));
  }

  Item unknown(ItemPrefix prefix, String what) {
    Span name = c.span();
    while (!c.atEnd() && !c.at(TokenKind.OPEN_BRACE) && !c.at(TokenKind.SEMI)) {
      c.skip();
    }
    boolean brace = c.at(TokenKind.OPEN_BRACE);
    if (!c.atEnd()) {
      c.skip();
    }
    c.unsupported(what, brace ? name : c.from(name));
    return new Item.Error(prefix.head(c));
  }

  private String visibility() {
    return visibility(false);
  }

  /** Behind a {@code pub} that a type may follow a parenthesis may be that type's. */
  String visibility(boolean typeMayFollow) {
    if (!c.eat(TokenKind.KW_PUB)) {
      return "";
    }
    boolean restricted =
        c.at(TokenKind.OPEN_PAREN)
            && (c.kind(1) == TokenKind.KW_IN
                || (c.kind(1) == TokenKind.KW_CRATE
                        || c.kind(1) == TokenKind.KW_SUPER
                        || c.kind(1) == TokenKind.KW_SELF)
                    && c.kind(2) == TokenKind.CLOSE_PAREN);
    if (!restricted) {
      if (!typeMayFollow && c.at(TokenKind.OPEN_PAREN)) {
        Span written = c.group(() -> parser.paths.path(PathParser.Style.MOD)).span();
        c.report(Diagnostic.error("E0704", "incorrect visibility restriction", written, ""));
      }
      return "pub";
    }
    StringBuilder text = new StringBuilder("pub(");
    for (Token token : c.groupTokens()) {
      text.append(token.kind() == TokenKind.KW_IN ? "" : token.text());
    }
    boolean relative = c.kind(1) == TokenKind.KW_IN && Cursor.isName(c.kind(2));
    Span first = c.groupTokens().get(relative ? 1 : 0).span();
    if (c.kind(1) == TokenKind.KW_SUPER && !parser.modulePath.contains("::")) {
      String message = "too many leading `super` keywords";
      c.reportLater(Diagnostic.error("E0433", message, first, ""));
    }
    String path = text.substring("pub(".length());
    if (path.startsWith("crate::") && !isAround(path.substring("crate".length()))) {
      restrictedTo(path);
    }
    c.skip();
    if (relative) {
      String message = "relative paths are not supported in visibilities in 2018 edition or later";
      c.reportLater(Diagnostic.error("", message, first, ""));
      return "pub";
    }
    return text.append(')').toString();
  }

  /** Whether a module, as its path from the root is written, is this one or around it. */
  private boolean isAround(String path) {
    int root = parser.modulePath.indexOf("::");
    String here = root < 0 ? "" : parser.modulePath.substring(root);
    return (here + "::").startsWith(path + "::");
  }

  /** Says what is wrong with a visibility that is restricted to another module. */
  private void restrictedTo(String path) {
    List<Token> tokens = c.groupTokens();
    Token last = tokens.get(tokens.size() - 1);
    String root = parser.cursor.file().crateName();
    if (parser.modulesSoFar.contains(root + path.substring("crate".length()))) {
      Span whole = tokens.get(1).span().to(last.span());
      String message = "visibilities can only be restricted to ancestor modules";
      c.reportLater(Diagnostic.error("E0742", message, whole, ""));
    } else if (path.lastIndexOf("::") == "crate".length()) {
      // As rustc, which has not come to modules further down.
      String message = "cannot find `" + last.text() + "` in `crate`";
      String label = "could not find `" + last.text() + "` in the crate root";
      c.reportLater(Diagnostic.error("E0433", message, last.span(), label));
    }
  }

  // ---- functions and what shares their qualifiers

  private Item qualified(ItemPrefix prefix) {
    Span signature = c.span();
    if (c.at(TokenKind.KW_CONST)
        && (Cursor.isName(c.kind(1))
            || c.kind(1) == TokenKind.UNDERSCORE
            || c.kind(1) == TokenKind.KW_MUT)) {
      return constant(prefix);
    }
    boolean isConst = c.eat(TokenKind.KW_CONST);
    boolean isAsync = c.eat(TokenKind.KW_ASYNC);
    boolean isUnsafe = c.eat(TokenKind.KW_UNSAFE);
    if (isUnsafe && c.at(TokenKind.KW_TRAIT)) {
      return parser.impls.trait(prefix, true);
    }
    if (isUnsafe && c.at(TokenKind.KW_IMPL)) {
      return parser.impls.impl(prefix, true);
    }
    if (isUnsafe && c.atWeak("auto")) {
      return unknown(prefix, "an auto trait");
    }
    boolean isExtern = c.at(TokenKind.KW_EXTERN);
    String abi = "";
    if (isExtern) {
      c.bump();
      if (c.at(TokenKind.KW_CRATE)) {
        return parser.uses.externCrate(prefix, signature);
      }
      abi = parser.foreign.abi();
      if (c.at(TokenKind.OPEN_BRACE)) {
        if (!isUnsafe) {
          c.reportLater(
              Diagnostic.error(
                  "", "extern blocks must be unsafe", signature.to(c.groupSpan()), ""));
        }
        boolean wholeBlockUnsafe = isUnsafe;
        expanded = c.group(() -> parser.foreign.functions(wholeBlockUnsafe));
        return DEFINED;
      }
    }
    if (!c.at(TokenKind.KW_FN)) {
      if (isConst && !isAsync && !isUnsafe && !isExtern) {
        throw c.expected("identifier");
      }
      throw c.expected("one of `extern` or `fn`");
    }
    if (isConst && isAsync) {
      String message = "functions cannot be both `const` and `async`";
      c.reportLater(Diagnostic.error("", message, signature, ""));
    }
    Item.FnQualifiers qualifiers = new Item.FnQualifiers(isConst, isAsync, isUnsafe, abi);
    return parser.functions.function(prefix, qualifiers, signature);
  }

  Item constant(ItemPrefix prefix) {
    boolean isStatic = c.at(TokenKind.KW_STATIC);
    c.bump();
    boolean mutable = c.eat(TokenKind.KW_MUT);
    if (mutable && !isStatic) {
      throw c.fail("const globals cannot be mutable", c.before());
    }
    Ident name = c.at(TokenKind.UNDERSCORE) && !isStatic ? c.name() : c.ident();
    GenericParams generics = parser.generics.params();
    TypeRef type;
    if (!c.atColon()) {
      String what = isStatic ? (mutable ? "`static mut`" : "`static`") : "`const`";
      Span at = c.before().after();
      c.reportLater(Diagnostic.error("", "missing type for " + what + " item", at, ""));
      type = new TypeRef.Error(at);
    } else {
      c.bump();
      type = parser.types.type();
    }
    Optional<Expr> value = Optional.empty();
    if (c.atAssign()) {
      c.bump();
      value = Optional.of(parser.exprs.expr());
    }
    semi(value.isPresent());
    Item.Head full = prefix.head(c);
    return isStatic
        ? new Item.Static(full, mutable, false, name, type, value)
        : new Item.Const(full, name, generics, type, value);
  }

  /** The semicolon that ends an item. */
  private void semi(boolean afterExpr) {
    if (c.eat(TokenKind.SEMI)) {
      return;
    }
    if (c.atNewLine() && (c.atEnd() || atItem() || c.at(TokenKind.POUND))) {
      c.error("expected `;`, found " + c.found(), c.before().after(), "help: add `;` here");
      return;
    }
    throw afterExpr ? c.expectedAfterExpr(";") : c.expected("`;`");
  }

  private Item typeAlias(ItemPrefix prefix) {
    c.bump();
    Ident name = c.ident();
    GenericParams generics = parser.generics.params();
    List<Bound> bounds = List.of();
    if (c.atColon()) {
      c.bump();
      bounds = parser.types.bounds(true);
    }
    generics = parser.generics.where(generics);
    Optional<TypeRef> type =
        c.eat(TokenKind.EQ) ? Optional.of(parser.types.type()) : Optional.empty();
    generics = parser.generics.where(generics);
    semi(false);
    return new Item.TypeAlias(prefix.head(c), name, generics, bounds, type);
  }

  private Item module(ItemPrefix prefix) {
    c.bump();
    Ident name = c.ident();
    if (c.at(TokenKind.SEMI)) {
      c.bump();
      String problem =
          parser.blocks.inBlock()
              ? "cannot declare a file module inside a block unless it has a path attribute"
              : "file not found for module `" + name.text() + "`";
      String code = parser.blocks.inBlock() ? "" : "E0583";
      c.reportLater(Diagnostic.error(code, problem, c.from(prefix.start()), ""));
      return new Item.FileMod(prefix.head(c), name);
    }
    if (!c.at(TokenKind.OPEN_BRACE)) {
      throw c.expected("one of `;` or `{`");
    }
    String around = parser.modulePath;
    parser.modulePath = around + "::" + name.text();
    parser.modulesSoFar.add(parser.modulePath);
    Map<String, MacroRules> rules = parser.macros.scope();
    try {
      List<Item> items = c.group(() -> inner(ItemPlace.FREE));
      return new Item.Mod(prefix.head(c), name, items);
    } finally {
      parser.modulePath = around;
      boolean keeps = false;
      for (Attribute attribute : prefix.attributes()) {
        keeps |= attribute.path().equals("macro_use");
      }
      if (!keeps) {
        parser.macros.leave(rules);
      }
    }
  }

  List<Item> inner(ItemPlace place) {
    List<Attribute> inner = parser.attributes.inner();
    List<Item> items = items(place);
    if (!inner.isEmpty()) {
      parser.attributes.hold(inner, c.from(inner.get(0).span()));
    }
    return items;
  }
}
