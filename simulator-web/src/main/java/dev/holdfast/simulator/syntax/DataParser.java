package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Structs, enums and unions. Reference: structs, enumerations, unions. */
final class DataParser {

  private final Parser parser;
  private final Cursor c;

  DataParser(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  Item struct(ItemPrefix prefix) {
    c.bump();
    Ident name = c.ident();
    GenericParams generics = parser.generics.where(parser.generics.params());
    Item.VariantData data = new Item.VariantData.Unit();
    if (c.at(TokenKind.OPEN_BRACE)) {
      data = named();
    } else {
      if (c.at(TokenKind.OPEN_PAREN)) {
        data = new Item.VariantData.Positional(c.group(this::positionalFields));
        generics = parser.generics.where(generics);
      } else if (!c.at(TokenKind.SEMI)) {
        throw c.expected("`where`, `{`, `(`, or `;` after struct name");
      }
      if (!c.eat(TokenKind.SEMI)) {
        if (!c.atNewLine()) {
          throw c.expected("`;`");
        }
        c.error("expected `;`, found " + c.found(), c.before().after(), "help: add `;` here");
      }
    }
    return new Item.Struct(prefix.head(c), name, generics, data);
  }

  Item union(ItemPrefix prefix) {
    c.bump();
    Ident name = c.ident();
    GenericParams generics = parser.generics.where(parser.generics.params());
    if (!c.at(TokenKind.OPEN_BRACE)) {
      throw c.expected("`where` or `{` after union name");
    }
    Item.VariantData data = named();
    return new Item.Union(prefix.head(c), name, generics, data);
  }

  Item enumeration(ItemPrefix prefix) {
    c.bump();
    Ident name = c.ident();
    GenericParams generics = parser.generics.where(parser.generics.params());
    if (!c.at(TokenKind.OPEN_BRACE)) {
      throw c.expected("one of `<`, `where`, or `{`");
    }
    List<Item.Variant> variants = c.group(this::variants);
    return new Item.Enum(prefix.head(c), name, generics, variants);
  }

  private List<Item.Variant> variants() {
    List<Item.Variant> variants = new ArrayList<>();
    while (!c.atEnd()) {
      Item.Variant last = variant(variants);
      while (!c.eat(TokenKind.COMMA) && !c.atEnd()) {
        boolean unit = last.data() instanceof Item.VariantData.Unit;
        String after =
            unit && last.discriminant().isEmpty()
                ? "one of `(`, `,`, `=`, `{`, or `}`"
                : last.discriminant().isPresent() ? "" : "one of `,`, `=`, or `}`";
        last = c.afterMissingComma(() -> variant(variants), after);
      }
    }
    return variants;
  }

  private Item.Variant variant(List<Item.Variant> variants) {
    AttributeParser.Outer outer = parser.attributes.outer();
    Item.Variant variant = c.configured(outer.enabled(), () -> behind(outer.attributes()));
    if (outer.enabled()) {
      variants.add(variant);
    }
    return variant;
  }

  private Item.Variant behind(List<Attribute> attributes) {
    Span start = c.span();
    if (!parser.items.visibility(false).isEmpty()) {
      c.reportLater(Diagnostics.visibility(c.from(start)));
    }
    Ident name = c.ident();
    Item.VariantData data = new Item.VariantData.Unit();
    if (c.at(TokenKind.OPEN_BRACE)) {
      Item.VariantData written = named();
      data = written.recovered() ? new Item.VariantData.Named(List.of(), true) : written;
    } else if (c.at(TokenKind.OPEN_PAREN)) {
      data = new Item.VariantData.Positional(c.tryGroup(this::positionalFields).orElse(List.of()));
    }
    Optional<Expr> discriminant =
        c.eat(TokenKind.EQ) ? Optional.of(parser.exprs.expr()) : Optional.empty();
    return new Item.Variant(attributes, name, data, discriminant, c.from(start));
  }

  private Item.VariantData named() {
    List<Item.FieldDef> fields = new ArrayList<>();
    boolean complete = c.tryGroup(() -> namedFields(fields)).isPresent();
    return new Item.VariantData.Named(fields, !complete);
  }

  private boolean namedFields(List<Item.FieldDef> fields) {
    while (!c.atEnd()) {
      AttributeParser.Outer outer = parser.attributes.outer();
      Span start = c.span();
      String visibility = parser.items.visibility(false);
      if (c.at(TokenKind.KW_FN)) {
        Span function = c.span();
        while (!c.atEnd() && !c.at(TokenKind.COMMA) && !c.at(TokenKind.OPEN_BRACE)) {
          c.skip();
        }
        if (!c.atEnd()) {
          c.skip();
        }
        c.error("functions are not allowed in struct definitions", c.from(function), "");
        continue;
      }
      if (c.at(TokenKind.KW_LET) || c.at(TokenKind.KW_MUT)) {
        c.expected("identifier");
        c.bump();
      }
      Ident name = c.ident();
      if (!c.atColon()) {
        throw c.expected("`:`");
      }
      c.bump();
      TypeRef type = parser.types.type();
      Span whole = c.from(start);
      // One that goes on wrongly is no field.
      fieldEnd();
      if (outer.enabled()) {
        fields.add(new Item.FieldDef(outer.attributes(), visibility, name, type, whole));
      }
    }
    return true;
  }

  private void fieldEnd() {
    if (c.eat(TokenKind.COMMA) || c.atEnd()) {
      return;
    }
    if (c.at(TokenKind.SEMI)) {
      c.error("struct fields are separated by `,`", c.span(), "");
      c.bump();
    } else if (c.atName() || c.at(TokenKind.KW_PUB) || c.at(TokenKind.POUND)) {
      c.error("expected `,`, or `}`, found " + c.found(), c.before().after(), "");
    } else {
      throw c.expected("`,`, or `}`");
    }
  }

  private List<Item.FieldDef> positionalFields() {
    List<Item.FieldDef> fields = new ArrayList<>();
    while (!c.atEnd()) {
      AttributeParser.Outer outer = parser.attributes.outer();
      Span start = c.span();
      String visibility = parser.items.visibility(true);
      TypeRef type = parser.types.type();
      if (outer.enabled()) {
        Ident name = new Ident(Integer.toString(fields.size()), type.span());
        fields.add(new Item.FieldDef(outer.attributes(), visibility, name, type, c.from(start)));
      }
      if (!c.eat(TokenKind.COMMA) && !c.atEnd()) {
        throw c.expected(parser.types.after(type, ")", ","));
      }
    }
    return fields;
  }
}
