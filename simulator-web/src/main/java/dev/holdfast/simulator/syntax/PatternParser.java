package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Patterns. Reference: patterns. */
final class PatternParser {

  /** The standard macros that become a call, which is no pattern. */
  private static final String CALLS = " panic todo unimplemented unreachable ";

  private final Parser parser;
  private final Cursor c;

  PatternParser(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  /** A pattern with alternatives, as in {@code let} and {@code match}. */
  Pattern pattern() {
    return withoutRest(element());
  }

  /** The same where a comma behind it tells that a tuple was meant. */
  Pattern top() {
    Pattern pattern = pattern();
    if (c.at(TokenKind.COMMA)) {
      throw c.fail("unexpected `,` in pattern", c.span());
    }
    return pattern;
  }

  /** Whether a pattern may begin here; a keyword is a name in the wrong place. */
  boolean atPattern() {
    return switch (c.kind()) {
      case UNDERSCORE, AND, OPEN_PAREN, OPEN_BRACKET, DOT -> true;
      default -> c.kind().isKeyword() || atRangeEnd();
    };
  }

  /** A pattern without alternatives at its top, as for parameters. */
  Pattern single() {
    return withoutRest(singleElement());
  }

  private Pattern withoutRest(Pattern pattern) {
    if (pattern instanceof Pattern.Rest) {
      misplacedRest(pattern.span());
    } else if (pattern instanceof Pattern.Binding binding
        && binding.sub().isPresent()
        && binding.sub().get() instanceof Pattern.Rest rest) {
      misplacedRest(rest.span());
    }
    return pattern;
  }

  private void misplacedRest(Span span) {
    c.reportLater(Diagnostic.error("", "`..` patterns are not allowed here", span, ""));
  }

  /** The elements of a tuple, tuple struct or slice: one {@code ..} at most. */
  private List<Pattern> elements(List<Pattern> elements, String what) {
    boolean seen = false;
    for (Pattern element : elements) {
      boolean bound =
          element instanceof Pattern.Binding binding
              && binding.sub().isPresent()
              && binding.sub().get() instanceof Pattern.Rest;
      if (bound && !what.equals("slice")) {
        withoutRest(element);
      }
      if (bound || element instanceof Pattern.Rest) {
        if (seen) {
          String message = "`..` can only be used once per " + what + " pattern";
          c.reportLater(Diagnostic.error("", message, element.span(), ""));
        }
        seen = true;
      }
    }
    return elements;
  }

  /** Elements with commas between them; as rustc, one may just be missing. */
  private List<Pattern> sequence(String closer) {
    List<Pattern> all = new ArrayList<>();
    while (!c.atEnd()) {
      all.add(element());
      while (!c.eat(TokenKind.COMMA) && !c.atEnd()) {
        String expected = after(all.get(all.size() - 1), closer, ",", "if", "|");
        all.add(c.afterMissingComma(this::element, expected));
      }
    }
    return all;
  }

  /** What rustc expects after a pattern: the given tokens, and what would carry the pattern on. */
  String after(Pattern pattern, String... ends) {
    List<String> all = new ArrayList<>();
    for (String end : ends) {
      all.add("`" + end + "`");
    }
    Pattern last = pattern;
    while (last instanceof Pattern.Ref it) {
      last = it.target();
    }
    if (last instanceof Pattern.Binding it && it.sub().isEmpty()) {
      all.add("`@`");
    } else if (last instanceof Pattern.Literal) {
      all.addAll(List.of("`...`", "`..=`", "`..`"));
    }
    all.sort(String::compareTo);
    int end = all.size() - 1;
    return "one of " + String.join(", ", all.subList(0, end)) + ", or " + all.get(end);
  }

  /** A pattern inside another one, perhaps {@code ..}. */
  private Pattern element() {
    Span start = c.span();
    if (atAlternative()) {
      bar();
    }
    Pattern first = singleElement();
    if (!atAlternative()) {
      return first;
    }
    List<Pattern> alternatives = new ArrayList<>();
    alternatives.add(first);
    while (atAlternative()) {
      bar();
      if (c.atFatArrow() || c.at(TokenKind.KW_IF) || c.atEnd()) {
        c.error("a trailing `|` is not allowed in an or-pattern", c.before(), "");
        break;
      }
      alternatives.add(single());
    }
    return alternatives.size() == 1 ? first : new Pattern.Or(alternatives, c.from(start));
  }

  private boolean atAlternative() {
    return c.at(TokenKind.OR) && !c.at(TokenKind.OR, TokenKind.EQ);
  }

  /** The sign between alternatives, of which two are one too many. */
  private void bar() {
    if (c.at(TokenKind.OR, TokenKind.OR)) {
      c.error("unexpected token `||` in pattern", c.span().to(c.span()), "");
      c.bump();
    }
    c.bump();
  }

  private Pattern singleElement() {
    c.down();
    Pattern pattern = bare();
    c.up();
    return pattern;
  }

  private Pattern bare() {
    Span start = c.span();
    switch (c.kind()) {
      case UNDERSCORE:
        c.bump();
        return new Pattern.Wildcard(start);
      case AND:
        c.bump();
        boolean mutable = c.eat(TokenKind.KW_MUT);
        Pattern target = single();
        return new Pattern.Ref(mutable, target, c.from(start));
      case OPEN_PAREN:
        return parenOrTuple(start);
      case OPEN_BRACKET:
        List<Pattern> elements = c.group(() -> sequence("]"));
        elements.forEach(this::openRange);
        return new Pattern.Slice(elements(elements, "slice"), c.from(start));
      case DOT:
        return restOrOpenRange(start);
      case KW_REF:
        c.bump();
        return binding(true, c.eat(TokenKind.KW_MUT), start);
      case KW_MUT:
        c.bump();
        while (c.at(TokenKind.KW_MUT)) {
          c.error("`mut` on a binding may not be repeated", c.span(), "");
          c.bump();
        }
        if (!c.at(TokenKind.KW_SELF) && !atBinding()) {
          Pattern inner = singleElement();
          c.error("`mut` must be attached to each individual binding", c.from(start), "");
          return mutable(inner);
        }
        return binding(false, true, start);
      case KW_BOX:
        throw c.failUnsupported("a `box` pattern", start);
      case KW_CONST:
        throw c.fail("const blocks cannot be used as patterns", start);
      default:
        return literalOrPath(start);
    }
  }

  /** Whether a name stands here that is all of a pattern, or what has no pattern at all. */
  private boolean atBinding() {
    if (!c.atName()) {
      return !(c.at(TokenKind.OPEN_PAREN)
          || c.at(TokenKind.OPEN_BRACKET)
          || c.at(TokenKind.AND)
          || c.at(TokenKind.UNDERSCORE));
    }
    return switch (c.kind(1)) {
      case OPEN_PAREN, OPEN_BRACE -> false;
      case COLON -> !c.glued(1, TokenKind.COLON, TokenKind.COLON);
      default -> true;
    };
  }

  /** The pattern with all that it binds by value mutable. */
  private static Pattern mutable(Pattern pattern) {
    return switch (pattern) {
      case Pattern.Binding it ->
          new Pattern.Binding(
              it.byRef(), !it.byRef(), it.name(), it.sub().map(PatternParser::mutable), it.span());
      case Pattern.Ref it -> new Pattern.Ref(it.mutable(), mutable(it.target()), it.span());
      case Pattern.Tuple it -> new Pattern.Tuple(mutable(it.elements()), it.span());
      case Pattern.Slice it -> new Pattern.Slice(mutable(it.elements()), it.span());
      case Pattern.TupleStruct it ->
          new Pattern.TupleStruct(it.path(), mutable(it.elements()), it.span());
      default -> pattern;
    };
  }

  private static List<Pattern> mutable(List<Pattern> patterns) {
    return patterns.stream().map(PatternParser::mutable).toList();
  }

  private void openRange(Pattern element) {
    Pattern inner =
        element instanceof Pattern.Binding it && it.sub().isPresent() ? it.sub().get() : element;
    if (inner instanceof Pattern.Range range && range.low().isPresent() && range.high().isEmpty()) {
      c.reportLater(
          Diagnostics.unstable("`X..` patterns in slices are experimental", inner.span()));
    }
  }

  private Pattern binding(boolean byRef, boolean mutable, Span start) {
    if (c.at(TokenKind.KW_SELF)) {
      throw c.expected("identifier");
    }
    Ident name = c.ident();
    Optional<Pattern> sub = c.eat(TokenKind.AT) ? Optional.of(singleElement()) : Optional.empty();
    return new Pattern.Binding(byRef, mutable, name, sub, c.from(start));
  }

  private Pattern parenOrTuple(Span start) {
    boolean[] comma = {false};
    List<Pattern> elements =
        c.group(
            () -> {
              List<Pattern> all = sequence(")");
              comma[0] = !all.isEmpty() && c.previous().kind() == TokenKind.COMMA;
              return all;
            });
    boolean paren = elements.size() == 1 && !comma[0] && !(elements.get(0) instanceof Pattern.Rest);
    return paren
        ? withoutRest(elements.get(0))
        : new Pattern.Tuple(elements(elements, "tuple"), c.from(start));
  }

  private Pattern restOrOpenRange(Span start) {
    if (!c.atDotDot()) {
      throw c.expected("pattern");
    }
    boolean inclusive = c.at(TokenKind.DOT, TokenKind.DOT, TokenKind.EQ);
    c.bump(inclusive ? 3 : 2);
    if (!atRangeEnd()) {
      if (inclusive) {
        c.report(Diagnostics.inclusiveRangeWithNoEnd(c.from(start)));
      }
      return new Pattern.Rest(start.to(c.before()));
    }
    Expr high = rangeEnd();
    return new Pattern.Range(Optional.empty(), Optional.of(high), inclusive, c.from(start));
  }

  private boolean atRangeEnd() {
    return c.kind().isLiteral()
        || c.at(TokenKind.MINUS)
        || c.at(TokenKind.KW_TRUE)
        || c.at(TokenKind.KW_FALSE)
        || parser.paths.atPathStart();
  }

  private Expr rangeEnd() {
    Span start = c.span();
    if (c.eat(TokenKind.MINUS)) {
      Expr operand = literal();
      return new Expr.Unary(Expr.UnaryOp.NEG, operand, c.from(start));
    }
    if (!parser.paths.atPathStart()) {
      return literal();
    }
    Optional<TypeRef.QSelf> qself =
        c.at(TokenKind.LT) ? Optional.of(parser.paths.qself()) : Optional.empty();
    Path path =
        qself.isPresent()
            ? parser.paths.restOfQualified(PathParser.Style.EXPR)
            : parser.paths.path(PathParser.Style.EXPR);
    return new Expr.PathExpr(qself, path, c.from(start));
  }

  private Expr literal() {
    if (!c.kind().isLiteral() && !c.at(TokenKind.KW_TRUE) && !c.at(TokenKind.KW_FALSE)) {
      throw c.expected("pattern");
    }
    return parser.exprs.literal();
  }

  private Pattern literalOrPath(Span start) {
    if (!atRangeEnd()) {
      throw c.expected(c.kind().isKeyword() ? "identifier" : "pattern");
    }
    boolean path = parser.paths.atPathStart();
    Expr value = rangeEnd();
    if (c.atDotDot()) {
      return range(value, start);
    }
    return path
        ? afterPath((Expr.PathExpr) value, start)
        : notTrailed(new Pattern.Literal(value, c.from(start)), start);
  }

  /** As rustc: what goes on as an expression does has been meant as one. */
  private Pattern notTrailed(Pattern pattern, Span start) {
    boolean trailed =
        switch (c.kind()) {
          case PLUS, MINUS, STAR, SLASH, PERCENT, CARET, AND, LT, GT ->
              InfixOperator.at(c) != null
                  && InfixOperator.at(c).level() >= InfixOperator.XOR
                  && !c.at(TokenKind.AND, TokenKind.AND);
          case KW_AS, QUESTION -> true;
          case OPEN_BRACKET -> c.kind(1) != TokenKind.CLOSE_BRACKET;
          case DOT -> !c.atDotDot() && (Cursor.isName(c.kind(1)) || c.kind(1) == TokenKind.INT);
          default -> false;
        };
    if (!trailed) {
      return pattern;
    }
    parser.exprs.rest(new Expr.Error(pattern.span()), start);
    c.error("expected a pattern, found an expression", c.from(start), "not a pattern");
    return new Pattern.Error(c.from(start));
  }

  private Pattern range(Expr low, Span start) {
    if (c.at(TokenKind.DOT, TokenKind.DOT, TokenKind.DOT)) {
      c.bump(3);
      Expr high = rangeEnd();
      c.report(Diagnostics.dotDotDot(c.from(start)));
      return new Pattern.Range(Optional.of(low), Optional.of(high), true, c.from(start));
    }
    boolean inclusive = c.at(TokenKind.DOT, TokenKind.DOT, TokenKind.EQ);
    Span dots = c.span();
    c.bump(inclusive ? 3 : 2);
    Optional<Expr> high = atRangeEnd() ? Optional.of(rangeEnd()) : Optional.empty();
    boolean endless = inclusive && high.isEmpty();
    if (endless) {
      c.report(Diagnostics.inclusiveRangeWithNoEnd(c.from(dots)));
    }
    return new Pattern.Range(Optional.of(low), high, inclusive && !endless, c.from(start));
  }

  private Pattern afterPath(Expr.PathExpr name, Span start) {
    Path path = name.path();
    if (c.at(TokenKind.OPEN_PAREN)) {
      List<Pattern> elements = c.group(() -> sequence(")"));
      elements(elements, "tuple struct");
      return qualified(name)
          ? qualifiedError(start)
          : new Pattern.TupleStruct(path, elements, c.from(start));
    }
    if (c.at(TokenKind.OPEN_BRACE)) {
      Pattern pattern = struct(path, start);
      return qualified(name) ? qualifiedError(start) : pattern;
    }
    if (c.at(TokenKind.BANG) && TokenGroups.isOpener(c.kind(1)) && parser.macros.isOwn(path)) {
      return parser
          .macros
          .expansion(path, start, this::pattern)
          .orElseGet(() -> new Pattern.Error(c.from(start)));
    }
    if (c.at(TokenKind.BANG) && TokenGroups.isOpener(c.kind(1)) && makesText(path)) {
      Expr text = parser.macros.expand(path, start);
      return text instanceof Expr.Error
          ? new Pattern.Error(text.span())
          : new Pattern.Literal(text, text.span());
    }
    if (c.at(TokenKind.BANG) && TokenGroups.isOpener(c.kind(1))) {
      c.bump();
      Span call = start.to(c.groupSpan());
      Optional<String> macro = parser.macroNames.standard(path, call);
      c.skip();
      if (macro.isPresent() && CALLS.contains(" " + macro.get() + " ")) {
        String text = "expected a pattern, found a function call";
        c.reportLater(Diagnostic.error("E0532", text, call, "not a tuple struct or variant"));
      } else if (macro.isPresent()) {
        c.unsupported("a macro as a pattern", call);
      }
      return new Pattern.Error(call);
    }
    Optional<Ident> single = path.single();
    if (single.isPresent() && !qualified(name) && !isKeyword(single.get())) {
      Optional<Pattern> sub = c.eat(TokenKind.AT) ? Optional.of(singleElement()) : Optional.empty();
      Pattern bound = new Pattern.Binding(false, false, single.get(), sub, c.from(start));
      return sub.isEmpty() ? notTrailed(bound, start) : bound;
    }
    return notTrailed(new Pattern.PathPattern(name.qself(), path, c.from(start)), start);
  }

  /** Whether a macro of std is called that stands for a literal text. */
  private static boolean makesText(Path path) {
    String name = path.last().name().text();
    return name.equals("stringify") || name.equals("concat");
  }

  private static boolean isKeyword(Ident name) {
    return name.text().equals("self")
        || name.text().equals("Self")
        || name.text().equals("super")
        || name.text().equals("crate");
  }

  private static boolean qualified(Expr.PathExpr name) {
    return name.qself().isPresent();
  }

  private Pattern qualifiedError(Span start) {
    c.unsupported("a pattern with a qualified path", c.from(start));
    return new Pattern.Error(c.from(start));
  }

  private Pattern struct(Path path, Span start) {
    List<Pattern.FieldPattern> fields = new ArrayList<>();
    boolean rest = c.group(() -> fieldPatterns(fields));
    return new Pattern.Struct(path, fields, rest, c.from(start));
  }

  /** Whether {@code ..} ends them. */
  private boolean fieldPatterns(List<Pattern.FieldPattern> fields) {
    while (!c.atEnd()) {
      boolean kept = parser.attributes.outer().enabled();
      if (c.atDotDot()) {
        c.bump(2);
        if (!c.atEnd()) {
          throw c.fail("expected `}`, found " + c.found(), c.span());
        }
        return true;
      }
      Pattern.FieldPattern field = fieldPattern();
      if (kept) {
        fields.add(field);
      }
      if (!c.eat(TokenKind.COMMA) && !c.atEnd()) {
        throw c.expected("`}`");
      }
    }
    return false;
  }

  private Pattern.FieldPattern fieldPattern() {
    Span start = c.span();
    boolean named = (c.atName() || c.at(TokenKind.INT)) && c.kind(1) == TokenKind.COLON;
    if (named) {
      Ident name = c.name();
      c.bump();
      return new Pattern.FieldPattern(name, pattern());
    }
    boolean byRef = c.eat(TokenKind.KW_REF);
    boolean mutable = c.eat(TokenKind.KW_MUT);
    Ident name = c.ident();
    return new Pattern.FieldPattern(
        name, new Pattern.Binding(byRef, mutable, name, Optional.empty(), c.from(start)));
  }
}
