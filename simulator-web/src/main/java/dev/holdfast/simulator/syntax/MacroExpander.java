package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Replaces a call of a standard macro by its tree, while parsing. What a program can see of std's
 * own expansions is kept: what is evaluated when and how often, where temporaries end, the panic's
 * text and place.
 */
final class MacroExpander {

  private static final String ENTERED = "internal error: entered unreachable code";

  private final Parser parser;
  private final Cursor c;

  /** Where the last call in braces ended; {@code -1} for other calls. */
  private int braceEnd = -1;

  MacroExpander(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  /** Whether a macro's call in braces ends right here: then no semicolon is needed. */
  boolean endedWithBrace() {
    return braceEnd == c.pos();
  }

  // ---- macros by example

  /** Those that can be called by their name here, until the block or module around ends. */
  private Map<String, MacroRules> rules = new LinkedHashMap<>();

  private final Map<String, MacroRules> exported = new LinkedHashMap<>();
  private final Set<String> defined = new LinkedHashSet<>();
  private int level;
  private boolean failed;

  /** Whether rustc gives up after expansion: a macro or its call is wrong. */
  boolean failed() {
    return failed;
  }

  /** The names of all that have been defined, in whatever block. */
  List<String> defined() {
    return List.copyOf(defined);
  }

  Map<String, MacroRules> scope() {
    return rules;
  }

  void leave(Map<String, MacroRules> outer) {
    rules = outer;
  }

  /** At {@code macro_rules!}. */
  void define(boolean isExported) {
    int site = c.span().start();
    int at = level == 0 ? c.pos() : -1;
    c.bump(2);
    String name = c.ident().text();
    if (!TokenGroups.isOpener(c.kind())) {
      throw c.expected("one of `(`, `[`, or `{`");
    }
    boolean brace = c.at(TokenKind.OPEN_BRACE);
    if (c.isDisabled()) {
      c.skip();
      c.eat(TokenKind.SEMI);
      return;
    }
    MacroRules macro = new MacroRules(parser, name, site, at);
    c.attempt(macro::read);
    rules = new LinkedHashMap<>(rules);
    rules.put(name, macro);
    defined.add(name);
    if (isExported) {
      exported.put(name, macro);
    }
    if (!brace && !c.eat(TokenKind.SEMI)) {
      c.error("macros must be surrounded by braces or followed by a semicolon", c.before(), "");
    }
  }

  /** By name, where those stand that have a path and are in demand. */
  Map<String, Integer> exports(Set<String> wanted) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (String name : wanted) {
      MacroRules macro = exported.get(name);
      if (macro != null && macro.at() >= 0) {
        places.put(name, macro.at());
      }
    }
    return places;
  }

  /** Macros that have a path can be called by it before they are defined. */
  void define(Map<String, Integer> exports) {
    Cursor.Mark start = c.mark();
    boolean quiet = c.hush();
    exports.forEach(
        (name, at) -> {
          c.reset(new Cursor.Mark(at, List.of(), List.of()));
          define(false);
          rules.values().forEach(macro -> exported.put(name, macro));
          rules = Map.of();
        });
    c.speak(quiet);
    c.reset(start);
  }

  private Optional<MacroRules> rules(Path path) {
    Ident name = path.last().name();
    return path.single().isPresent()
        ? Optional.ofNullable(rules.getOrDefault(name.text(), exported.get(name.text())))
        : MacroNames.isStd(path)
            ? Optional.empty()
            : Optional.ofNullable(exported.get(name.text()));
  }

  /** An import makes a macro known everywhere by a path. */
  void export(String name, Path path) {
    rules(path)
        .ifPresent(
            macro -> {
              exported.put(name, macro);
              defined.add(name);
            });
  }

  /** Whether a call of the program's own macro stands here that is a statement, or several. */
  boolean atStatements(boolean block) {
    int bang = ownCall();
    if (bang == 0) {
      return false;
    }
    TokenKind after = c.kindAfterGroup(bang + 1);
    return after == TokenKind.SEMI
        || after == TokenKind.END && !block
        || c.kind(bang + 1) == TokenKind.OPEN_BRACE
            && after != TokenKind.DOT
            && after != TokenKind.QUESTION;
  }

  /** How far the bang is of a call of the program's own macro that stands here; 0 if none does. */
  int ownCall() {
    if (!parser.paths.atPathStart() || c.at(TokenKind.LT)) {
      return 0;
    }
    int length = 1;
    while (c.glued(length, TokenKind.COLON, TokenKind.COLON)) {
      length += 3;
    }
    if (c.kind(length) != TokenKind.BANG || !TokenGroups.isOpener(c.kind(length + 1))) {
      return 0;
    }
    String name = c.text(length - 1);
    name = c.kind(length - 1) == TokenKind.RAW_IDENT ? name.substring("r#".length()) : name;
    boolean select = name.equals("cfg_select") && (length == 1 || MacroNames.isCrate(c.text(0)));
    String full = length == 4 && Crates.isKnown(c.text(0)) ? c.text(0) + "::" + name : name;
    select |= length <= 4 && Crates.becomesTokens(parser.macroNames.imported(full));
    boolean own =
        length == 1
            ? rules.containsKey(name) || exported.containsKey(name)
            : exported.containsKey(name) && !MacroNames.isCrate(c.text(0));
    return own || select ? length : 0;
  }

  /** At the bang: what the call becomes, read by content; empty where that is wrong. */
  <T> Optional<T> expansion(Path path, Span start, Supplier<T> content) {
    c.bump();
    if (c.isDisabled()) {
      c.skip();
      return Optional.empty();
    }
    Span call = start.to(c.groupSpan());
    Optional<MacroRules> macro = rules(path);
    if (level >= MacroRules.RECURSION_LIMIT) {
      c.skip();
      String name = path.last().name().text();
      c.error("recursion limit reached while expanding `" + name + "!`", call, "");
      return Optional.empty();
    }
    int mark = c.sites.size();
    c.sites.add(macro.map(MacroRules::site).orElse(0));
    Optional<List<Token>> tokens =
        c.tryExpansion(
            () ->
                macro.isPresent()
                    ? macro.get().expand(call, mark)
                    : isCfgSelect(path)
                        ? new Configuration(c).select(call)
                        : Crates.expand(parser, parser.macroNames.full(path), call, mark));
    if (tokens.isEmpty()) {
      failed |=
          !c.isQuiet()
              && !(macro.isPresent() && (macro.get().isWrong() || macro.get().hasMatched()));
      return Optional.empty();
    }
    level++;
    Optional<T> result =
        c.within(
            tokens.get(),
            call,
            () -> {
              T read = content.get();
              if (!c.atEnd()) {
                throw ignored();
              }
              return read;
            });
    level--;
    return result;
  }

  /** Says at the first token that what stands in the macro goes on too long. */
  SyntaxError ignored() {
    String message = "macro expansion ignores " + c.found() + " and any tokens following";
    return c.fail(message, c.place());
  }

  /**
   * Whether what the call becomes are tokens: of the program's own macros, {@code cfg_select} and
   * those of tokio.
   */
  boolean isOwn(Path path) {
    return rules(path).isPresent()
        || isCfgSelect(path)
        || Crates.becomesTokens(parser.macroNames.full(path));
  }

  /** Whether it is one of the program's own, or {@code cfg_select}. */
  boolean isDefined(Path path) {
    return rules(path).isPresent() || isCfgSelect(path);
  }

  private static boolean isCfgSelect(Path path) {
    return path.last().name().text().equals("cfg_select")
        && (path.single().isPresent() || MacroNames.isStd(path));
  }

  private Expr own(Path path, Span start) {
    boolean brace = c.kind(1) == TokenKind.OPEN_BRACE;
    List<Expr.Let> lets = parser.exprs.suspendLets();
    Optional<Expr> value =
        expansion(
            path,
            start,
            () -> {
              Expr expr = parser.exprs.expr();
              if (c.eat(TokenKind.SEMI)) {
                String code = "semicolon_in_expressions_from_macros";
                String message = "trailing semicolon in macro used in expression position";
                c.reportLater(Diagnostic.error(code, message, c.from(start), ""));
              }
              return expr;
            });
    parser.exprs.resumeLets(lets);
    braceEnd = brace ? c.pos() : -1;
    return value.orElseGet(() -> new Expr.Error(c.from(start)));
  }

  /** At the bang; the whole call becomes {@link Expr.Error} where its content is wrong. */
  Expr expand(Path path, Span start) {
    if (isOwn(path)) {
      return own(path, start);
    }
    c.bump();
    Span call = start.to(c.groupSpan());
    boolean brace = c.at(TokenKind.OPEN_BRACE);
    Optional<String> name = parser.macroNames.standard(path, call);
    Expr expansion = new Expr.Error(call);
    if (name.isEmpty()) {
      c.skip();
    } else {
      Trees trees = new Trees(call);
      expansion = c.tryExpansion(() -> whole(name.get(), trees, call)).orElse(expansion);
    }
    braceEnd = brace ? c.pos() : -1;
    return expansion;
  }

  private Expr whole(String name, Trees t, Span call) {
    Expr expansion = expansion(name, t, call);
    if (!c.atEnd()) {
      throw c.fail("no rules expected " + c.found(), c.span());
    }
    return expansion;
  }

  private Expr expansion(String name, Trees t, Span call) {
    return switch (name) {
      case "format_args" -> parser.formats.format(call, "", "");
      case "print" -> print("_print", "", t, call);
      case "println" -> print("_print", "\n", t, call);
      case "eprint" -> print("_eprint", "", t, call);
      case "eprintln" -> print("_eprint", "\n", t, call);
      case "format" -> format(t, call);
      case "write" -> write("", t, call);
      case "writeln" -> write("\n", t, call);
      case "panic" -> panic("explicit panic", "", t, call);
      case "todo" -> panic("not yet implemented", "not yet implemented: ", t, call);
      case "unimplemented" -> panic("not implemented", "not implemented: ", t, call);
      case "unreachable" -> panic(ENTERED, ENTERED + ": ", t, call);
      case "assert", "debug_assert" -> assertTrue(t, call);
      case "assert_eq", "debug_assert_eq" -> assertPair(BinaryOp.EQ, t, call);
      case "assert_ne", "debug_assert_ne" -> assertPair(BinaryOp.NE, t, call);
      case "matches" -> matches(t);
      case "vec" -> vec(t, call);
      case "dbg" -> dbg(t, call);
      case "pin" -> pin(t);
      case "ready" -> ready(t);
      case "addr_of" -> addressOf(false, call);
      case "addr_of_mut" -> addressOf(true, call);
      case "offset_of" -> offsetOf(t);
      case "stringify" -> t.str(TokenText.of(rest()));
      case "concat" -> t.str(concat());
      case "line" -> t.u32(call.line());
      case "column" -> t.u32(call.column());
      case "file" -> t.str(c.file().name());
      case "module_path" -> t.str(parser.modulePath);
      case "cfg" -> t.bool(new Configuration(c).holds(rest(), 0, call));
      case "option_env", "env" -> environment(name, t, call);
      case "compile_error" -> compileError(t, call);
      default -> throw new IllegalStateException("bug: no expansion of " + name);
    };
  }

  /** All tokens to the group's end. */
  private List<Token> rest() {
    int from = c.pos();
    while (!c.atEnd()) {
      c.bump();
    }
    return c.writtenSince(from);
  }

  private Expr expr() {
    if (c.atEnd()) {
      throw c.fail("unexpected end of macro invocation", c.span());
    }
    return parser.exprs.expr();
  }

  private void comma() {
    if (!c.eat(TokenKind.COMMA)) {
      throw c.atEnd()
          ? c.fail("unexpected end of macro invocation", c.span())
          : c.fail("no rules expected " + c.found(), c.span());
    }
  }

  // ---- printing

  private Expr print(String function, String after, Trees t, Span call) {
    return t.call(t.libraryExpr("console", function), formatOrEmpty(after, call));
  }

  /** In a block of its own, at whose end the arguments go. */
  private Expr format(Trees t, Span call) {
    Expr text = t.call(t.libraryExpr("fmt", "format"), parser.formats.format(call, "", ""));
    return t.blockExpr(t.block(text));
  }

  private Expr formatOrEmpty(String after, Span call) {
    return c.atEnd() && !after.isEmpty()
        ? parser.formats.text(call, after)
        : parser.formats.format(call, "", after);
  }

  private Expr write(String after, Trees t, Span call) {
    Expr destination = expr();
    if (!c.atEnd() || after.isEmpty()) {
      comma();
    }
    return t.method(destination, "write_fmt", formatOrEmpty(after, call));
  }

  // ---- panics

  private Expr panic(String alone, String before, Trees t, Span call) {
    Expr message =
        c.atEnd() ? parser.formats.text(call, alone) : parser.formats.format(call, before, "");
    return panicWith(message, t);
  }

  private static Expr panicWith(Expr message, Trees t) {
    return t.call(t.libraryExpr("rt", "panic_fmt"), message);
  }

  private Expr assertTrue(Trees t, Span call) {
    if (c.atEnd()) {
      throw c.fail("macro requires a boolean expression as an argument", call);
    }
    int from = c.pos();
    Expr condition = parser.exprs.expr();
    String text = "assertion failed: " + ExprText.of(c.writtenSince(from));
    if (!c.eat(TokenKind.COMMA) && !c.atEnd()) {
      throw c.expectedAfterExpr(",");
    }
    Expr message =
        c.atEnd() ? parser.formats.text(call, text) : parser.formats.format(call, "", "");
    return t.ifThen(t.not(condition), t.statement(panicWith(message, t)));
  }

  private Expr assertPair(BinaryOp op, Trees t, Span call) {
    Expr left = expr();
    comma();
    Expr right = expr();
    if (!c.atEnd()) {
      comma();
    }
    Expr message =
        c.atEnd()
            ? t.libraryExpr("option", "Option", "None")
            : t.call(
                t.libraryExpr("option", "Option", "Some"), parser.formats.format(call, "", ""));
    Expr leftValue = t.deref(t.local("$left_val"));
    Expr rightValue = t.deref(t.local("$right_val"));
    // Where only one type can be equal to the left one, rustc blames the right one itself.
    Expr compared =
        op == BinaryOp.EQ
            ? new Expr.Unary(Expr.UnaryOp.DEREF, t.local("$right_val"), right.span())
            : rightValue;
    Expr equal = t.binary(BinaryOp.EQ, leftValue, compared);
    Expr failed =
        t.call(
            t.libraryExpr("rt", "assert_failed"),
            t.libraryExpr("rt", "AssertKind", op == BinaryOp.EQ ? "Eq" : "Ne"),
            t.ref(leftValue),
            t.ref(rightValue),
            message);
    Expr check = t.ifThen(op == BinaryOp.EQ ? t.not(equal) : equal, t.statement(failed));
    Pattern values =
        new Pattern.Tuple(List.of(t.binding("$left_val"), t.binding("$right_val")), call);
    Expr references = t.tuple(List.of(t.ref(left), t.ref(right)));
    return t.match(references, t.arm(values, t.blockExpr(t.block(check))));
  }

  /** Of the variables that a compilation may see, cargo's own are not there, and others not set. */
  private Expr environment(String macro, Trees t, Span call) {
    String name = concatenated(expr());
    Expr message = c.eat(TokenKind.COMMA) && !c.atEnd() ? expr() : null;
    c.eat(TokenKind.COMMA);
    if (name.startsWith("CARGO_")) {
      c.unsupported("the variable `" + name + "`", call);
      throw new SyntaxError();
    }
    if (macro.equals("option_env")) {
      return t.libraryExpr("rt", "NOT_SET");
    }
    c.error(
        message == null
            ? "environment variable `" + name + "` not defined at compile time"
            : concatenated(message),
        call,
        "");
    return t.error();
  }

  private Expr compileError(Trees t, Span call) {
    Expr message = expr();
    String text = message instanceof Expr.StrLiteral literal ? literal.value() : "";
    c.error(text, call, "");
    return t.error();
  }

  // ---- values

  private Expr matches(Trees t) {
    Expr scrutinee = expr();
    comma();
    Span start = c.span();
    if (c.atEnd()) {
      throw c.fail("unexpected end of macro invocation", start);
    }
    Pattern pattern = parser.patterns.pattern();
    Optional<Expr> guard =
        c.eat(TokenKind.KW_IF) ? Optional.of(parser.exprs.condition(0)) : Optional.empty();
    c.eat(TokenKind.COMMA);
    Expr.Arm yes = new Expr.Arm(pattern, guard, t.bool(true), c.from(start));
    Expr.Arm no = t.arm(new Pattern.Wildcard(t.span()), t.bool(false));
    return t.match(scrutinee, yes, no);
  }

  private Expr vec(Trees t, Span call) {
    if (c.atEnd()) {
      return t.call(t.libraryExpr("vec", "Vec", "new"));
    }
    Expr array = parser.primary.arrayElements(call, true);
    if (array instanceof Expr.Repeat repeat) {
      return t.call(t.libraryExpr("vec", "from_elem"), repeat.value(), repeat.length());
    }
    Expr box = t.call(t.libraryExpr("boxed", "Box", "new_uninit"));
    Expr written = t.call(t.libraryExpr("intrinsics", "write_box_via_move"), box, array);
    return t.call(t.libraryExpr("boxed", "box_assume_init_into_vec_unsafe"), written);
  }

  private Expr dbg(Trees t, Span call) {
    String place = "[" + c.file().name() + ":" + call.line() + ":" + call.column() + "]";
    if (c.atEnd()) {
      Expr text = parser.formats.text(call, place + "\n");
      return t.call(t.libraryExpr("console", "_eprint"), text);
    }
    List<Expr> values = new ArrayList<>();
    boolean comma = false;
    while (!c.atEnd()) {
      values.add(dbgOne(place, t, call));
      comma = c.eat(TokenKind.COMMA);
      if (!comma && !c.atEnd()) {
        throw c.fail("no rules expected " + c.found(), c.span());
      }
    }
    return values.size() == 1 ? values.get(0) : t.tuple(values);
  }

  private Expr dbgOne(String place, Trees t, Span call) {
    int from = c.pos();
    Expr value = parser.exprs.expr();
    String text = TokenText.of(c.writtenSince(from));
    Expr.FormatPiece shown =
        new Expr.FormatPiece.Placeholder(
            0,
            "Debug",
            true,
            false,
            false,
            false,
            ' ',
            ' ',
            Optional.empty(),
            Optional.empty(),
            call);
    List<Expr.FormatPiece> pieces =
        List.of(
            new Expr.FormatPiece.Text(place + " " + text + " = "),
            shown,
            new Expr.FormatPiece.Text("\n"));
    Expr args = new Expr.FormatArgs(pieces, List.of(t.ref(t.local("$tmp"))), call);
    Expr print = t.call(t.libraryExpr("console", "_eprint"), args);
    Expr body = t.blockExpr(t.block(print, t.local("$tmp")));
    return t.match(value, t.arm(t.binding("$tmp"), body));
  }

  /** The call and what it borrows have one span: so the temporary is extended as a variable is. */
  private Expr pin(Trees t) {
    Expr value = expr();
    c.eat(TokenKind.COMMA);
    Expr pointer = new Expr.AddressOf(false, true, t.blockExpr(t.block(value)), t.span());
    return t.call(t.libraryExpr("pin", "Pin", "new_unchecked"), pointer);
  }

  private Expr ready(Trees t) {
    Expr value = expr();
    c.eat(TokenKind.COMMA);
    Span span = t.span();
    Pattern ready =
        new Pattern.TupleStruct(
            t.library("task", "Poll", "Ready"), List.of(t.binding("$value")), span);
    Pattern pending =
        new Pattern.PathPattern(Optional.empty(), t.library("task", "Poll", "Pending"), span);
    Expr leave = new Expr.Return(Optional.of(t.libraryExpr("task", "Poll", "Pending")), span);
    return t.match(value, t.arm(ready, t.local("$value")), t.arm(pending, leave));
  }

  /** How far a field is from where its value is, told by a value that is nowhere. */
  private Expr offsetOf(Trees t) {
    TypeRef type = parser.types.type();
    comma();
    Expr field = t.deref(t.local("$value"));
    if (c.atEnd()) {
      throw c.fail("unexpected end of macro invocation", c.span());
    }
    do {
      if (c.atEnd()) {
        throw c.fail("unexpected token: `)`", c.span());
      }
      field = new Expr.Field(field, c.name(), t.span());
    } while (c.eat(TokenKind.DOT));
    c.eat(TokenKind.COMMA);
    Expr distance =
        t.call(
            t.libraryExpr("mem", "distance"),
            t.local("$value"),
            new Expr.AddressOf(true, false, field, t.span()));
    Expr body =
        new Expr.BlockExpr(
            Optional.empty(), Expr.BlockKind.BUILTIN_UNSAFE, t.block(distance), t.span());
    Path nowhere = t.library(List.of(type), "ptr", "dangling");
    Expr value = t.call(new Expr.PathExpr(Optional.empty(), nowhere, t.span()));
    return t.match(value, t.arm(t.binding("$value"), body));
  }

  private Expr addressOf(boolean mutable, Span call) {
    return new Expr.AddressOf(true, mutable, expr(), call);
  }

  private String concat() {
    StringBuilder text = new StringBuilder();
    while (!c.atEnd()) {
      Expr part = parser.exprs.expr();
      boolean negative = false;
      if (part instanceof Expr.Unary unary && unary.op() == Expr.UnaryOp.NEG) {
        negative = true;
        part = unary.operand();
      }
      text.append(negative ? "-" : "").append(concatenated(part));
      if (!c.eat(TokenKind.COMMA) && !c.atEnd()) {
        throw c.expectedAfterExpr(",");
      }
    }
    return text.toString();
  }

  private String concatenated(Expr part) {
    return switch (part) {
      case Expr.StrLiteral literal -> literal.value();
      case Expr.BoolLiteral literal -> literal.value() ? "true" : "false";
      case Expr.CharLiteral literal -> Unescape.text(literal.codePoint());
      case Expr.IntLiteral literal when literal.high() == 0 && literal.low() >= 0 ->
          Long.toString(literal.low());
      case Expr.FloatLiteral literal -> literal.digits();
      default -> {
        c.error("expected a literal", part.span(), "");
        throw new SyntaxError();
      }
    };
  }
}
