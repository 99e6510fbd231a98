package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import java.util.List;
import java.util.Optional;

/** Traits and impls, with what stands in them. Reference: traits, implementations. */
final class ImplParser {

  private final Parser parser;
  private final Cursor c;

  ImplParser(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  Item trait(ItemPrefix prefix, boolean isUnsafe) {
    c.bump();
    Ident name = c.ident();
    GenericParams generics = parser.generics.params();
    List<Bound> supertraits = List.of();
    if (c.atColon()) {
      c.bump();
      supertraits = parser.types.bounds(true);
    }
    generics = parser.generics.where(generics);
    if (c.at(TokenKind.EQ)) {
      throw c.failUnsupported("a trait alias", c.span());
    }
    requireBrace();
    List<Item> items = c.group(() -> parser.items.inner(ItemPlace.TRAIT));
    return new Item.Trait(prefix.head(c), isUnsafe, name, generics, supertraits, items);
  }

  private void requireBrace() {
    if (!c.at(TokenKind.OPEN_BRACE)) {
      throw c.expected("`{`");
    }
  }

  Item impl(ItemPrefix prefix, boolean isUnsafe) {
    c.bump();
    GenericParams generics = c.at(TokenKind.LT) ? parser.generics.params() : parser.generics.none();
    boolean negative = c.at(TokenKind.BANG) && c.kind(1) != TokenKind.OPEN_BRACE;
    if (negative) {
      c.bump();
    }
    TypeRef first = parser.types.type();
    Optional<Path> trait = Optional.empty();
    TypeRef self = first;
    boolean missing = Cursor.isName(c.kind()) && !c.at(TokenKind.KW_WHERE) || c.at(TokenKind.AND);
    if (missing) {
      c.error("missing `for` in a trait impl", c.before().after(), "help: add `for` here");
    }
    if (missing || c.eat(TokenKind.KW_FOR)) {
      if (!(first instanceof TypeRef.PathType path) || path.qself().isPresent()) {
        throw c.fail("expected a trait, found type", first.span());
      }
      trait = Optional.of(path.path());
      self = parser.types.type();
    }
    generics = parser.generics.where(generics);
    if (c.at(TokenKind.SEMI)) {
      c.error("expected `{}`, found `;`", c.span(), "");
      c.bump();
      return new Item.Impl(
          prefix.head(c), isUnsafe, negative, generics, trait, self, Members.of(List.of()));
    }
    requireBrace();
    if (isUnsafe && trait.isEmpty()) {
      String text = "inherent impls cannot be unsafe";
      c.reportLater(Diagnostic.error("E0197", text, self.span(), ""));
    }
    ItemPlace place = trait.isPresent() ? ItemPlace.TRAIT_IMPL : ItemPlace.IMPL;
    Members members = members(place);
    return new Item.Impl(prefix.head(c), isUnsafe, negative, generics, trait, self, members);
  }

  private Members members(ItemPlace place) {
    if (!parser.library) {
      return Members.of(c.group(() -> parser.items.inner(place)));
    }
    Span span = c.groupSpan();
    c.skip();
    return Members.later(span, place);
  }
}
