package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.diagnostic.Checked;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a tree of any text, with the standard macros expanded; what is wrong becomes an error node
 * and a diagnostic. Reference: the whole of it, edition 2024.
 */
public final class Parser {

  final Cursor cursor;
  final Literals literals;
  final AttributeParser attributes;
  final PathParser paths;
  final TypeParser types;
  final PatternParser patterns;
  final ExprParser exprs;
  final PrimaryParser primary;
  final StructParser structs;
  final MatchParser matches;
  final BlockParser blocks;
  final GenericsParser generics;
  final FunctionParser functions;
  final DataParser datas;
  final UseParser uses;
  final ItemParser items;
  final ImplParser impls;
  final ForeignParser foreign;
  final ThreadLocalParser threadLocals;
  final FormatParser formats;
  final MacroNames macroNames;
  final MacroExpander macros;

  /** Bodies of functions are read when they are needed. */
  final boolean library;

  /** Whether the text is the library's, which may use what is unstable. */
  boolean unstable;

  /** What {@code module_path!()} says here. */
  String modulePath;

  /** The paths of all modules that the text has begun with so far. */
  final Set<String> modulesSoFar = new LinkedHashSet<>();

  private Parser(TokenGroups groups, boolean library) {
    this.library = library;
    unstable = library;
    cursor = new Cursor(groups);
    modulePath = cursor.file().crateName();
    literals = new Literals(cursor);
    attributes = new AttributeParser(this);
    paths = new PathParser(this);
    types = new TypeParser(this);
    patterns = new PatternParser(this);
    exprs = new ExprParser(this);
    primary = new PrimaryParser(this);
    structs = new StructParser(this);
    matches = new MatchParser(this);
    blocks = new BlockParser(this);
    generics = new GenericsParser(this);
    functions = new FunctionParser(this);
    datas = new DataParser(this);
    uses = new UseParser(this);
    items = new ItemParser(this);
    impls = new ImplParser(this);
    foreign = new ForeignParser(this);
    threadLocals = new ThreadLocalParser(this);
    formats = new FormatParser(this);
    macroNames = new MacroNames(cursor);
    macros = new MacroExpander(this);
  }

  /** The tree of a file, and what is wrong with it in the order of the text's stages. */
  public static Checked<SourceTree> parse(SourceFile file) {
    return parse(file, false);
  }

  /** Like {@link #parse}, for the library: blocks and impls are read when they are first needed. */
  public static Checked<SourceTree> parseLibrary(SourceFile file) {
    return parse(file, true);
  }

  private static Checked<SourceTree> parse(SourceFile file, boolean library) {
    return parse(file, library, Set.of(), Map.of());
  }

  private static Checked<SourceTree> parse(
      SourceFile file, boolean library, Set<String> absentMacros, Map<String, Integer> exports) {
    TokenGroups groups =
        library ? TokenGroups.ofSignatures(TokenGroups.whole(file)) : TokenGroups.of(file);
    Parser parser = new Parser(groups, library);
    parser.macroNames.setAbsent(absentMacros);
    parser.macros.define(exports);
    parser.fileAttributes(new Span(file, 0, file.text().length()));
    List<Item> items = parser.items.items(ItemPlace.FREE);
    if (exports.isEmpty()) {
      Map<String, Integer> late = parser.macros.exports(parser.macroNames.others());
      if (!late.isEmpty()) {
        return parse(file, library, absentMacros, late);
      }
    }
    if (!parser.macros.failed()) {
      parser.macroNames.finish();
      if (parser.macroNames.absent().size() > absentMacros.size()) {
        // Their calls became something; what is nothing has no type of which more could be said.
        return parse(file, library, parser.macroNames.absent(), exports);
      }
    }
    parser.exprs.finish();
    List<Diagnostic> diagnostics = new ArrayList<>(groups.diagnostics());
    if (!groups.broken()) {
      diagnostics.addAll(parser.cursor.diagnostics());
    }
    boolean abandoned = groups.broken() || parser.cursor.isQuiet() || parser.macros.failed();
    List<String> macros = new ArrayList<>(parser.macros.defined());
    macros.addAll(parser.macroNames.importedMacros());
    return new Checked<>(
        new SourceTree(file, parser.attributes.levels(), items, macros, abandoned), diagnostics);
  }

  /** A function's block of the library, whose text is ours: an error in it is a bug. */
  static Block libraryBlock(Span span) {
    Parser parser = new Parser(TokenGroups.of(span), false);
    parser.unstable = true;
    Block block = parser.blocks.block();
    parser.requireNoDiagnostics();
    return block;
  }

  /** The items in a stretch of a file of the library. */
  public static List<Item> libraryItem(Span span) {
    return libraryItems(span, ItemPlace.FREE, false);
  }

  /** A member of an inherent impl of the library. */
  static List<Item> libraryMember(Span span) {
    return libraryItems(span, ItemPlace.IMPL, false);
  }

  /** What stands between the braces of an impl of the library. */
  static List<Item> libraryItems(Span span, ItemPlace place) {
    return libraryItems(span, place, true);
  }

  private static List<Item> libraryItems(Span span, ItemPlace place, boolean group) {
    Parser parser = new Parser(TokenGroups.ofSignatures(span), true);
    List<Item> items =
        group ? parser.cursor.group(() -> parser.items.items(place)) : parser.items.items(place);
    parser.requireNoDiagnostics();
    return items;
  }

  private void requireNoDiagnostics() {
    for (Diagnostic diagnostic : cursor.diagnostics()) {
      throw new IllegalStateException(
          "bug: the library: " + diagnostic.message() + " at " + diagnostic.primary().span());
    }
  }

  private void fileAttributes(Span file) {
    List<Attribute> inner = cursor.attempt(attributes::inner).orElse(List.of());
    attributes.hold(inner, file);
    for (Attribute attribute : inner) {
      if (attribute.path().equals("feature")) {
        cursor.reportLater(Diagnostics.feature(attribute.span()));
      }
    }
  }
}
