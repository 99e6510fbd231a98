package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What {@code pin_project!} of pin-project-lite and {@code #[pin_project]} of pin-project make of a
 * struct or an enum: the type itself, its projections, the {@code Unpin} that its pinned fields
 * allow, and no {@code Drop} of its own but what {@code PinnedDrop} says (documentation of both
 * crates). A type in which only marked fields are pinned.
 */
final class PinProject {

  private static final String MACRO = "pin_project_lite::pin_project";
  private static final String ATTRIBUTE = "pin_project::pin_project";
  private static final String PINNED_DROP = "pin_project::pinned_drop";

  private final Parser parser;
  private final Cursor c;
  private final Template template = new Template();

  private PinProject(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  static boolean has(String path) {
    return path.equals(MACRO) || path.equals(ATTRIBUTE) || path.equals(PINNED_DROP);
  }

  static boolean isMacro(String path) {
    return path.equals(MACRO);
  }

  /** What the attribute makes of the item that stands behind it, if it is one of pin-project's. */
  static Optional<List<Token>> expand(
      Parser parser, Attribute attribute, List<Attribute> all, int mark) {
    return switch (parser.macroNames.imported(attribute.path())) {
      case ATTRIBUTE -> Optional.of(projected(parser, attribute, all, mark));
      case PINNED_DROP -> Optional.of(expandDrop(parser, attribute, mark));
      default -> Optional.empty();
    };
  }

  // ---- what was given

  private record Field(
      List<Token> attributes,
      boolean pinned,
      List<Token> visibility,
      String name,
      List<Token> type) {}

  /** {@code shape}: the delimiter of its fields; END for one without. */
  private record Variant(
      List<Token> attributes, List<Token> name, TokenKind shape, List<Field> fields) {}

  /** Generic parameters as they are declared, and as they are named. */
  private record Params(List<Token> declared, List<Token> names) {}

  private List<Token> attributes = new ArrayList<>();
  private List<Token> visibility = List.of();
  private boolean ofEnum;
  private boolean lite;
  private List<Token> name = List.of();
  private Params params = new Params(List.of(), List.of());
  private List<Token> where = List.of();
  private List<Variant> variants = List.of();

  /** The names of the projections; of what no one is given it is none that a program can write. */
  private Optional<List<Token>> projection = Optional.empty();

  private Optional<List<Token>> projectionRef = Optional.empty();
  private Optional<List<Token>> replaced = Optional.empty();
  private boolean notUnpin;

  /** Whether an impl of {@code PinnedDrop} says what its drop does. */
  private boolean dropped;

  /** In the group of a call of the macro. */
  static List<Token> expand(Parser parser, Span call, int mark) {
    PinProject made = new PinProject(parser);
    made.lite = true;
    made.type();
    made.write();
    if (made.c.atEnd()) {
      made.noDrop();
    } else {
      made.pinnedDrop();
    }
    return made.template.tokens(call, mark);
  }

  /** At an item behind its attributes, of which {@code own} is the one that makes projections. */
  private static List<Token> projected(
      Parser parser, Attribute own, List<Attribute> all, int mark) {
    PinProject made = new PinProject(parser);
    for (Attribute attribute : all) {
      if (attribute != own) {
        made.attributes.addAll(made.c.between(attribute.span()));
      }
    }
    made.options(own.args(), own.span());
    made.type();
    made.write();
    if (made.dropped) {
      made.drop();
    } else {
      made.noDrop();
    }
    return made.template.tokens(own.span(), mark);
  }

  private void type() {
    attributes.addAll(attributes(true).kept());
    visibility = c.read(() -> parser.items.visibility(false));
    ofEnum = c.at(TokenKind.KW_ENUM);
    if (!ofEnum && !c.at(TokenKind.KW_STRUCT)) {
      throw noRules();
    }
    c.bump();
    name = c.read(c::ident);
    params = params();
    where = where();
    if (ofEnum) {
      if (!c.at(TokenKind.OPEN_BRACE)) {
        throw noRules();
      }
      variants = c.group(this::variants);
    } else {
      TokenKind shape = c.kind();
      List<Field> fields = fields();
      where = shape == TokenKind.OPEN_PAREN ? where() : where;
      c.eat(TokenKind.SEMI);
      variants = List.of(new Variant(List.of(), name, shape, fields));
    }
  }

  private SyntaxError noRules() {
    return c.atEnd()
        ? c.fail("unexpected end of macro invocation", c.span())
        : c.fail("no rules expected " + c.found(), c.span());
  }

  /** {@code pin}: one of them was that. */
  private record Attributes(List<Token> kept, boolean pin) {}

  private Attributes attributes(boolean ofType) {
    List<Token> kept = new ArrayList<>();
    boolean pin = false;
    while (c.at(TokenKind.POUND) && TokenGroups.isOpener(c.kind(1))) {
      int from = c.pos();
      Span start = c.span();
      if (!Cursor.isName(c.kind(2))) {
        throw noRules();
      }
      String word = c.text(2);
      List<Token> args = List.copyOf(c.tokensAt(1));
      c.bump();
      c.skip();
      if (word.equals("pin") && args.size() == 3) {
        pin = true;
      } else if (ofType && word.startsWith("project")) {
        options(args.subList(1, args.size() - 1), c.from(start));
      } else {
        kept.addAll(c.tokensSince(from));
      }
    }
    return new Attributes(kept, pin);
  }

  /** {@code project = Name}, {@code project_ref = Name}, {@code !Unpin}. */
  private void options(List<Token> args, Span span) {
    for (int i = 0; i < args.size(); i++) {
      Token token = args.get(i);
      boolean assigned = i + 2 < args.size() && args.get(i + 1).kind() == TokenKind.EQ;
      if (token.text().equals("project") && assigned) {
        projection = Optional.of(List.of(args.get(i + 2)));
      } else if (token.text().equals("project_ref") && assigned) {
        projectionRef = Optional.of(List.of(args.get(i + 2)));
      } else if (token.kind() == TokenKind.BANG) {
        notUnpin = true;
      } else if (token.text().equals("PinnedDrop")) {
        dropped = true;
      } else if (token.text().equals("project_replace")) {
        if (!assigned) {
          throw c.failUnsupported("`project_replace` without a name", span);
        }
        replaced = Optional.of(List.of(args.get(i + 2)));
      }
    }
  }

  private Params params() {
    if (!c.eat(TokenKind.LT)) {
      return new Params(List.of(), List.of());
    }
    List<Token> declared = new ArrayList<>();
    List<Token> names = new ArrayList<>();
    while (!c.at(TokenKind.GT)) {
      if (c.atEnd()) {
        throw noRules();
      }
      int constant = c.at(TokenKind.KW_CONST) ? 1 : 0;
      c.bump(constant);
      if (constant > 0 && lite || c.atEnd()) {
        throw noRules();
      }
      Token param = c.token();
      names.add(param);
      c.bump(-constant);
      int from = c.pos();
      int depth = 0;
      while (!c.atEnd() && (depth > 0 || !ends(TokenKind.COMMA, TokenKind.GT, TokenKind.EQ))) {
        depth += c.at(TokenKind.LT) ? 1 : c.at(TokenKind.GT) ? -1 : 0;
        c.skip();
      }
      declared.addAll(c.tokensSince(from));
      while (!c.atEnd() && !ends(TokenKind.COMMA, TokenKind.GT, TokenKind.GT)) {
        // A default is the type's own.
        c.skip();
      }
      Token comma = new Token(TokenKind.COMMA, param.span(), false);
      declared.add(comma);
      names.add(comma);
      c.eat(TokenKind.COMMA);
    }
    c.bump();
    return new Params(declared, names);
  }

  private boolean ends(TokenKind one, TokenKind other, TokenKind third) {
    return c.at(one) || c.at(other) || c.at(third);
  }

  /** The predicates, with a comma behind. */
  private List<Token> where() {
    if (!c.eat(TokenKind.KW_WHERE)) {
      return List.of();
    }
    int from = c.pos();
    while (!c.atEnd() && !c.at(TokenKind.OPEN_BRACE) && !c.at(TokenKind.SEMI)) {
      c.skip();
    }
    List<Token> all = new ArrayList<>(c.tokensSince(from));
    if (!all.isEmpty() && all.get(all.size() - 1).kind() != TokenKind.COMMA) {
      all.add(new Token(TokenKind.COMMA, all.get(0).span(), false));
    }
    return all;
  }

  private List<Variant> variants() {
    List<Variant> all = new ArrayList<>();
    while (!c.atEnd()) {
      List<Token> kept = attributes(false).kept();
      List<Token> variant = c.read(c::ident);
      TokenKind shape = TokenGroups.isOpener(c.kind()) ? c.kind() : TokenKind.END;
      all.add(new Variant(kept, variant, shape, fields()));
      if (!c.eat(TokenKind.COMMA) && !c.atEnd()) {
        throw noRules();
      }
    }
    return all;
  }

  private List<Field> fields() {
    boolean named = c.at(TokenKind.OPEN_BRACE);
    if (!named && !c.at(TokenKind.OPEN_PAREN)) {
      return List.of();
    }
    return c.group(
        () -> {
          List<Field> fields = new ArrayList<>();
          while (!c.atEnd()) {
            Attributes of = attributes(false);
            List<Token> visible = c.read(() -> parser.items.visibility(!named));
            String field = Integer.toString(fields.size());
            if (named) {
              field = c.ident().text();
              if (!c.eat(TokenKind.COLON)) {
                throw noRules();
              }
            }
            List<Token> type = c.read(parser.types::type);
            fields.add(new Field(of.kept(), of.pin(), visible, field, type));
            if (!c.eat(TokenKind.COMMA) && !c.atEnd()) {
              throw noRules();
            }
          }
          return fields;
        });
  }

  // ---- what it becomes

  private static final String PIN = "$crate::pin::Pin";

  private void write() {
    String kind = ofEnum ? "enum" : "struct";
    template.add("#0 #1 " + kind + " #2 <#3>", attributes, visibility, name, params.declared);
    body(field -> "#0", true);
    List<Token> own = visibility;
    boolean open = own.size() == 1;
    String visible = open ? "pub(crate)" : "#0";
    String mutable = projection.isPresent() ? "#1" : "$Projection" + name.get(0).text();
    String shared = projectionRef.isPresent() ? "#1" : "$ProjectionRef" + name.get(0).text();
    boolean byMut = !ofEnum || projection.isPresent();
    boolean byRef = !ofEnum || projectionRef.isPresent();
    if (byMut) {
      projection(kind, visible, mutable, projection.orElse(List.of()), "mut ");
    }
    if (byRef) {
      projection(kind, visible, shared, projectionRef.orElse(List.of()), "");
    }
    if (replaced.isPresent()) {
      template.add(visible + " " + kind + " #1 <#2>", own, replaced.get(), params.declared);
      body(field -> field.pinned ? "$crate::marker::PhantomData<#0>" : "#0", false);
    }
    template.add("impl<#0> #1<#2> where #3 {", params.declared, name, params.names, where);
    if (replaced.isPresent()) {
      replace(visible, replaced.get());
    }
    if (byMut) {
      function(visible, "project", mutable, projection.orElse(List.of()), "mut ");
    }
    if (byRef) {
      function(visible, "project_ref", shared, projectionRef.orElse(List.of()), "");
    }
    template.add("}");
    unpin();
  }

  /** The type of a field by the field; {@code whole}: with attributes and visibility. */
  private interface TypeOf {
    String text(Field field);
  }

  private void body(TypeOf type, boolean whole) {
    if (ofEnum) {
      template.add("where #0 {", where);
      for (Variant variant : variants) {
        template.add("#0 #1", whole ? variant.attributes : List.of(), variant.name);
        fields(variant, type, whole);
        template.add(",");
      }
      template.add("}");
      return;
    }
    Variant only = variants.get(0);
    if (only.shape == TokenKind.OPEN_PAREN) {
      fields(only, type, whole);
      template.add("where #0;", where);
    } else {
      template.add("where #0", where);
      fields(only, type, whole);
      template.add(only.shape == TokenKind.OPEN_BRACE ? "" : ";");
    }
  }

  private void fields(Variant variant, TypeOf type, boolean whole) {
    if (variant.shape != TokenKind.OPEN_BRACE && variant.shape != TokenKind.OPEN_PAREN) {
      return;
    }
    boolean named = variant.shape == TokenKind.OPEN_BRACE;
    template.add(named ? "{" : "(");
    for (Field field : variant.fields) {
      template.add("#0 #1", whole ? field.attributes : List.of(), field.visibility);
      template.add((named ? field.name + ": " : "") + type.text(field) + ",", field.type);
    }
    template.add(named ? "}" : ")");
  }

  private void projection(
      String kind, String visible, String type, List<Token> given, String mutable) {
    template.add(
        visible + " " + kind + " " + type + "<'__pin, #2>", visibility, given, params.declared);
    String reference = "&'__pin " + mutable + "#0";
    body(field -> field.pinned ? PIN + "<" + reference + ">" : reference, false);
  }

  private void function(
      String visible, String function, String type, List<Token> given, String mutable) {
    template.add(
        visible + " fn " + function + "<'__pin>(self: " + PIN + "<&'__pin " + mutable + "Self>)",
        visibility);
    template.add("-> " + type + "<'__pin, #0> {", params.names, given);
    template.add("unsafe { match self." + (mutable.isEmpty() ? "get_ref" : "get_unchecked_mut"));
    template.add("() {");
    arms(
        variant -> {
          String end = ofEnum ? "::" + variant.name.get(0).text() : "";
          template.add(type + end + " {", params.names, given);
          for (int i = 0; i < variant.fields.size(); i++) {
            Field field = variant.fields.get(i);
            String value = field.pinned ? PIN + "::new_unchecked($f" + i + ")" : "$f" + i;
            template.add(field.name + ": " + value + ",");
          }
          template.add("}");
        });
    template.add("} } }");
  }

  /** The fields that are not pinned move out, the pinned ones are dropped where they are. */
  private void replace(String visible, List<Token> type) {
    template.add(visible + " fn project_replace(self: " + PIN + "<&mut Self>,", visibility);
    template.add("$new: Self) -> #0<#1> { unsafe {", type, params.names);
    template.add("let $this = self.get_unchecked_mut(); let $result = match $this {");
    arms(
        variant -> {
          template.add("#0", type);
          template.add((ofEnum ? "::" + variant.name.get(0).text() : "") + " {");
          for (int i = 0; i < variant.fields.size(); i++) {
            Field field = variant.fields.get(i);
            String read = "$crate::ptr::read($f" + i + ")";
            template.add(field.name + ": ");
            template.add((field.pinned ? "$crate::marker::PhantomData" : read) + ",");
          }
          template.add("}");
        });
    template.add("}; match $this {");
    arms(
        variant -> {
          template.add("{");
          for (int i = 0; i < variant.fields.size(); i++) {
            if (variant.fields.get(i).pinned) {
              template.add("$crate::ptr::drop_in_place($f" + i + ");");
            }
          }
          template.add("}");
        });
    template.add("} $crate::ptr::write($this, $new); $result } }");
  }

  /** An arm for each variant, with its fields as {@code $f0}, {@code $f1} … */
  private void arms(Consumer<Variant> value) {
    for (Variant variant : variants) {
      template.add("Self" + (ofEnum ? "::" + variant.name.get(0).text() : "") + " {");
      for (int i = 0; i < variant.fields.size(); i++) {
        template.add(variant.fields.get(i).name + ": $f" + i + ",");
      }
      template.add("} =>");
      value.accept(variant);
      template.add(",");
    }
  }

  /** Whoever gives it a Drop has two impls of this trait. */
  private void noDrop() {
    if (!lite) {
      String trait = name.get(0).text() + "MustNotImplDrop";
      template.add("trait " + trait + " {} impl<T: $crate::ops::Drop> " + trait + " for T {}");
      template.add("impl<#0> " + trait, params.declared);
      template.add("for #0<#1> where #2 {}", name, params.names, where);
      return;
    }
    template.add("impl<#0> $crate::pin_project_lite::MustNotImplDrop", params.declared);
    template.add("for #0<#1> where #2 {}", name, params.names, where);
  }

  /** It is Unpin where all pinned fields are. */
  private void unpin() {
    String type = name.get(0).text();
    if (notUnpin) {
      template.add(
          "impl<'__pin, #0> $crate::marker::Unpin for #1<#2>", params.declared, name, params.names);
      template.add(
          "where (&'__pin (), $crate::marker::PhantomPinned): $crate::marker::Unpin, #0 {}", where);
    } else {
      template.add("struct $Pinned" + type + "<'__pin, #0> where #1 {", params.declared, where);
      template.add("pin: $crate::marker::PhantomData<&'__pin ()>,");
      int number = 0;
      for (Variant variant : variants) {
        for (Field field : variant.fields) {
          String kept = field.pinned ? "#0" : "$crate::pin_project_lite::AlwaysUnpin<#0>";
          template.add("field" + number++ + ": " + kept + ",", field.type);
        }
      }
      template.add("}");
      template.add(
          "impl<'__pin, #0> $crate::marker::Unpin for #1<#2>", params.declared, name, params.names);
      template.add(
          "where $Pinned" + type + "<'__pin, #0>: $crate::marker::Unpin, #1 {}",
          params.names,
          where);
    }
  }

  /** {@code impl PinnedDrop for Type { fn drop(this: Pin<&mut Self>) { … } }}. */
  private void pinnedDrop() {
    while (!c.atEnd() && !c.at(TokenKind.OPEN_BRACE)) {
      c.skip();
    }
    if (c.atEnd()) {
      throw noRules();
    }
    List<Token> inside = renamed(c.groupTokens());
    c.skip();
    template.add("impl<#0> #1<#2> where #3 {", params.declared, name, params.names, where);
    template.add("#0 }", inside);
    drop();
  }

  private void drop() {
    template.add("impl<#0> $crate::ops::Drop for #1<#2>", params.declared, name, params.names);
    template.add("where #0 { fn drop(&mut self) {", where);
    template.add("Self::$drop(unsafe { " + PIN + "::new_unchecked(self) }) } }");
  }

  private static List<Token> renamed(List<Token> members) {
    List<Token> renamed = new ArrayList<>();
    for (Token token : members) {
      boolean drop = !renamed.isEmpty() && renamed.getLast().kind() == TokenKind.KW_FN;
      renamed.add(
          drop ? new Token(TokenKind.IDENT, token.span(), false, "$drop", 0, token.span()) : token);
    }
    return renamed;
  }

  /** Behind {@code #[pinned_drop]}: the impl that is meant, of a function of the type's own. */
  private static List<Token> expandDrop(Parser parser, Attribute own, int mark) {
    Cursor c = parser.cursor;
    List<Token> head = new ArrayList<>();
    while (!c.atEnd() && !c.at(TokenKind.OPEN_BRACE)) {
      if (c.atWeak("PinnedDrop") && c.kind(1) == TokenKind.KW_FOR) {
        c.bump(2);
      } else {
        head.add(c.token());
        c.bump();
      }
    }
    if (c.atEnd()) {
      throw c.expected("`{`");
    }
    List<Token> inside = renamed(c.groupTokens());
    c.skip();
    return new Template().add("#0 { #1 }", head, inside).tokens(own.span(), mark);
  }
}
