package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Imports; tells the macros which names they bring. Reference: use declarations. */
final class UseParser {

  private static final String AFTER_TREE = "one of `,`, `::`, `as`, or `}`";

  private final Parser parser;
  private final Cursor c;

  UseParser(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  /** At {@code use}. */
  Item use(ItemPrefix prefix) {
    c.bump();
    Item.UseTree tree = tree();
    if (!c.eat(TokenKind.SEMI)) {
      if (!c.atNewLine()) {
        throw c.expected("one of `::`, `;`, or `as`");
      }
      c.error("expected `;`, found " + c.found(), c.before().after(), "help: add `;` here");
    }
    Optional<Item.UseTree> rest = withoutMacros(Optional.empty(), tree);
    if (rest.isEmpty()) {
      return ItemParser.DEFINED;
    }
    parser.macroNames.imported(rest.get());
    return new Item.Use(prefix.head(c), rest.get());
  }

  /** Exports the program's own macros that are named; what else may be named is left. */
  private Optional<Item.UseTree> withoutMacros(Optional<Path> prefix, Item.UseTree tree) {
    return switch (tree) {
      case Item.UseTree.Glob it -> Optional.of(it);
      case Item.UseTree.Name it -> {
        Path path = it.path().within(prefix);
        if (!parser.macros.isDefined(path)) {
          yield Optional.of(it);
        }
        parser.macros.export(it.rename().orElse(path.last().name()).text(), path);
        // By a longer path another namespace may have the name as well.
        yield path.single().isPresent() ? Optional.empty() : Optional.of(it);
      }
      case Item.UseTree.Group it -> {
        Optional<Path> all = it.prefix().map(path -> path.within(prefix)).or(() -> prefix);
        List<Item.UseTree> left = new ArrayList<>();
        for (Item.UseTree each : it.trees()) {
          withoutMacros(all, each).ifPresent(left::add);
        }
        yield left.isEmpty() && !it.trees().isEmpty()
            ? Optional.empty()
            : Optional.of(new Item.UseTree.Group(it.prefix(), left, it.span()));
      }
    };
  }

  /**
   * At {@code crate}, behind {@code extern}: another name for a crate of the standard library.
   * Reference: extern crate declarations.
   */
  Item externCrate(ItemPrefix prefix, Span start) {
    c.bump();
    boolean itself = c.at(TokenKind.KW_SELF);
    Ident crate = itself ? c.name() : c.ident();
    if (itself) {
      c.bump();
    }
    Optional<Ident> rename = Optional.empty();
    if (c.eat(TokenKind.KW_AS)) {
      rename = Optional.of(c.at(TokenKind.UNDERSCORE) ? c.name() : c.ident());
    }
    if (!c.eat(TokenKind.SEMI)) {
      throw c.expected("one of `;` or `as`");
    }
    Span span = c.from(start);
    if (!itself && " std core alloc ".indexOf(" " + crate.text() + " ") < 0) {
      String message = "can't find crate for `" + crate.text() + "`";
      c.reportLater(Diagnostic.error("E0463", message, span, "can't find crate"));
      parser.macroNames.missing.add(rename.orElse(crate).text());
      return new Item.FileMod(prefix.head(c), rename.orElse(crate));
    }
    Ident root = itself ? new Ident("crate", crate.span()) : crate;
    Path path = new Path(!itself, List.of(new Path.Segment(root, Optional.empty())), crate.span());
    Ident name = rename.orElse(crate);
    return new Item.Use(prefix.head(c), new Item.UseTree.Name(path, Optional.of(name), span));
  }

  private Item.UseTree tree() {
    c.down();
    Item.UseTree tree = bare(c.span());
    c.up();
    return tree;
  }

  private Item.UseTree bare(Span start) {
    boolean global =
        c.atPathSep() && (c.kind(2) == TokenKind.STAR || c.kind(2) == TokenKind.OPEN_BRACE);
    if (global) {
      c.bump(2);
    }
    if (global || c.at(TokenKind.STAR) || c.at(TokenKind.OPEN_BRACE)) {
      return globOrGroup(Optional.empty(), start);
    }
    boolean word = c.kind().isKeyword() || c.at(TokenKind.COMMA);
    if (!word && !parser.paths.atPathStart() || c.at(TokenKind.LT)) {
      throw c.expected("identifier");
    }
    Path path = parser.paths.path(PathParser.Style.MOD);
    if (c.eatPathSep()) {
      return globOrGroup(Optional.of(path), start);
    }
    Optional<Ident> rename = Optional.empty();
    if (c.eat(TokenKind.KW_AS)) {
      rename = Optional.of(c.at(TokenKind.UNDERSCORE) ? c.name() : c.ident());
    }
    return new Item.UseTree.Name(path, rename, c.from(start));
  }

  private Item.UseTree globOrGroup(Optional<Path> prefix, Span start) {
    if (c.eat(TokenKind.STAR)) {
      return new Item.UseTree.Glob(prefix, c.from(start));
    }
    List<Item.UseTree> trees = c.group(() -> c.commaSeparated(this::tree, AFTER_TREE));
    return new Item.UseTree.Group(prefix, trees, c.from(start));
  }
}
