package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Attributes, and whether they leave what they stand on in the program. Reference: attributes. */
final class AttributeParser {

  private final Parser parser;
  private final Cursor c;

  AttributeParser(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  /** The attributes on one thing; not {@code enabled} where {@code #[cfg]} takes it away. */
  record Outer(List<Attribute> attributes, boolean enabled) {}

  private static final Outer NONE = new Outer(List.of(), true);

  private final List<LintLevel> levels = new ArrayList<>();

  /** Those that set levels of lints in what has been read. */
  List<LintLevel> levels() {
    return levels;
  }

  /** What the attributes say of lints holds within the span. */
  void hold(List<Attribute> attributes, Span within) {
    for (Attribute attribute : attributes) {
      if (LEVELS.contains(" " + attribute.path() + " ")) {
        levels.add(new LintLevel(attribute, within));
      }
    }
  }

  private static final String LEVELS = " allow deny expect forbid warn ";

  /** All of the form {@code #[…]} that stand here. */
  Outer outer() {
    if (!c.at(TokenKind.POUND)) {
      return NONE;
    }
    List<Attribute> attributes = new ArrayList<>();
    while (c.at(TokenKind.POUND) && c.kind(1) == TokenKind.OPEN_BRACKET) {
      attribute(1, attributes);
    }
    return outer(attributes);
  }

  private Outer outer(List<Attribute> attributes) {
    boolean enabled = true;
    for (Attribute attribute : attributes) {
      if (attribute.path().equals("cfg")) {
        enabled &= new Configuration(c).holds(attribute);
      } else if (attribute.path().equals("test") || attribute.path().equals("tokio::test")) {
        enabled = false;
      }
    }
    return new Outer(attributes, enabled);
  }

  /** All of the form {@code #![…]} that stand here. */
  List<Attribute> inner() {
    if (!c.at(TokenKind.POUND)) {
      return List.of();
    }
    List<Attribute> attributes = new ArrayList<>();
    while (c.at(TokenKind.POUND)
        && c.kind(1) == TokenKind.BANG
        && c.kind(2) == TokenKind.OPEN_BRACKET) {
      attribute(2, attributes);
    }
    return attributes;
  }

  private void attribute(int marks, List<Attribute> attributes) {
    Span start = c.span();
    c.bump(marks);
    Attribute attribute = c.group(() -> content(start));
    if (attribute.path().equals("cfg_attr")) {
      if (new Configuration(c).holds(attribute)) {
        c.unsupported("`cfg_attr` that applies", attribute.span());
      }
    } else {
      known(attribute);
      attributes.add(attribute);
    }
  }

  /** The attributes of the language, and the helpers of its derives. */
  static final String KNOWN =
      " allow allow_fail automatically_derived bench cfg cfg_attr cold collapse_debuginfo"
          + " crate_name crate_type debugger_visualizer default deny deprecated derive doc"
          + " expect export_name feature forbid global_allocator ignore inline instruction_set"
          + " link link_name link_ordinal link_section macro_export macro_use must_use naked"
          + " no_implicit_prelude no_link no_main no_mangle no_builtins no_std non_exhaustive"
          + " panic_handler path proc_macro recursion_limit repr should_panic target_feature"
          + " test test_case track_caller type_length_limit unsafe used warn windows_subsystem ";

  /** What an attribute's path may begin with that is no crate. */
  private static final String TOOLS =
      " clippy crate diagnostic miri rust_analyzer rustfmt self std super core alloc ";

  /** Those that only {@code #[unsafe(..)]} may say, since edition 2024. */
  private static final String UNSAFE = " export_name link_section naked no_mangle ";

  private void safe(Attribute attribute) {
    boolean promised = attribute.path().equals("unsafe");
    String name =
        promised && attribute.args().size() > 1 ? attribute.args().get(1).text() : attribute.path();
    String problem = "";
    if (promised && !UNSAFE.contains(" " + name + " ")) {
      problem = "`" + name + "` is not an unsafe attribute";
    } else if (!promised && UNSAFE.contains(" " + name + " ")) {
      problem = "unsafe attribute used without unsafe";
    }
    if (!problem.isEmpty()) {
      c.reportLater(Diagnostic.error("", problem, attribute.span(), ""));
    }
  }

  private void known(Attribute attribute) {
    String name = attribute.path();
    if (!parser.library) {
      safe(attribute);
    }
    if (parser.library || name.startsWith("rustc_") || KNOWN.contains(" " + name + " ")) {
      return;
    }
    int crate = name.indexOf("::");
    if (crate >= 0) {
      boolean known = name.equals("tokio::main") || name.equals("tokio::test");
      if (!known && !Crates.hasMacro(name)) {
        ofCrate(name.substring(0, crate), attribute.span());
      }
    } else if (!c.isImported(name)) {
      String text = "cannot find attribute `" + name + "` in this scope";
      c.reportLater(Diagnostic.error("", text, attribute.span(), ""));
    }
  }

  /** Attributes of tools are not looked at; of a crate's nothing is known. */
  private void ofCrate(String crate, Span span) {
    if (Crates.isLacking(crate)) {
      c.reportLater(Diagnostic.unsupported("the crate `" + crate + "`", span));
    } else if (!TOOLS.contains(" " + crate + " ")) {
      String text = "cannot find module or crate `" + crate + "` in this scope";
      c.reportLater(Diagnostic.error("E0433", text, span, "use of unresolved module or crate"));
    }
  }

  private Attribute content(Span start) {
    Path path =
        c.at(TokenKind.KW_UNSAFE)
            ? new Path(
                false, List.of(new Path.Segment(c.name(), java.util.Optional.empty())), c.before())
            : parser.paths.path(PathParser.Style.MOD);
    StringBuilder name = new StringBuilder();
    for (Path.Segment segment : path.segments()) {
      name.append(name.isEmpty() ? "" : "::").append(segment.name().text());
    }
    if (!c.atEnd() && !c.at(TokenKind.EQ) && !TokenGroups.isOpener(c.kind())) {
      throw c.expected("one of `(`, `::`, `=`, `[`, `]`, or `{`");
    }
    List<Token> args = new ArrayList<>();
    boolean sound = true;
    while (!c.atEnd()) {
      boolean begins =
          !args.isEmpty() && (args.size() == 1 || c.previous().kind() == TokenKind.COMMA);
      if (begins && name.toString().equals("derive") && isNoMeta(c.kind())) {
        c.expected("unsuffixed literal");
        sound = false;
      }
      args.add(c.token());
      c.bump();
    }
    return new Attribute(
        name.toString(),
        sound ? args : List.of(args.get(0), args.get(args.size() - 1)),
        start.to(c.span()));
  }

  /** Signs with which neither a path nor a literal begins. */
  private static boolean isNoMeta(TokenKind kind) {
    return switch (kind) {
      case AND, STAR, BANG, DOT, EQ, LT, GT, PLUS, MINUS, SLASH, PERCENT, CARET, OR, AT -> true;
      default -> false;
    };
  }
}
