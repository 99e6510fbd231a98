package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Types and bounds. Reference: types, trait and lifetime bounds. */
final class TypeParser {

  private final Parser parser;
  private final Cursor c;

  TypeParser(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  /** A type; {@code impl A + B} and {@code dyn A + B} may have several bounds. */
  TypeRef type() {
    return type(true);
  }

  /** What rustc expects after a type: the given tokens, and what would carry the type on. */
  String after(TypeRef type, String... ends) {
    List<String> all = new ArrayList<>();
    for (String end : ends) {
      all.add("`" + end + "`");
    }
    TypeRef last = type;
    boolean plus = true;
    while (last instanceof TypeRef.Ref || last instanceof TypeRef.RawPtr) {
      last = last instanceof TypeRef.Ref it ? it.target() : ((TypeRef.RawPtr) last).target();
      plus = false;
    }
    if (last instanceof TypeRef.FnPtr it && it.output().isEmpty()) {
      all.add("`->`");
    }
    boolean name = Cursor.isName(c.previous().kind());
    if (last instanceof TypeRef.PathType && (name || c.previous().kind() == TokenKind.GT)) {
      all.addAll(List.of("`!`", "`::`"));
      all.addAll(name ? List.of("`(`", "`<`") : List.of());
      all.addAll(plus ? List.of("`+`") : List.of());
    }
    all.sort(String::compareTo);
    int end = all.size() - 1;
    return end == 1
        ? "one of " + all.get(0) + " or " + all.get(1)
        : "one of " + String.join(", ", all.subList(0, end)) + ", or " + all.get(end);
  }

  /** Whether a type can begin here. */
  boolean atType() {
    return switch (c.kind()) {
      case OPEN_PAREN, OPEN_BRACKET, BANG, UNDERSCORE, AND, STAR, LT -> true;
      case KW_IMPL, KW_DYN, KW_FOR, KW_FN, KW_UNSAFE, KW_EXTERN, KW_TYPEOF -> true;
      default -> parser.paths.atPathStart();
    };
  }

  /** A type as after {@code &} and {@code as}: without {@code +}. */
  TypeRef typeNoBounds() {
    return type(false);
  }

  /**
   * The type after {@code as}. Where a {@code <} behind it begins no generic arguments, it was
   * meant as an operator, which rustc rejects, too.
   */
  TypeRef castTarget() {
    Cursor.Mark mark = c.mark();
    Optional<TypeRef> type = c.attempt(this::typeNoBounds);
    if (type.isPresent()) {
      return type.get();
    }
    Cursor.Mark failed = c.mark();
    boolean path = atPathStartAt(mark);
    if (path && !c.at(TokenKind.LT)) {
      Span start = c.span();
      Path plain = parser.paths.path(PathParser.Style.EXPR);
      if (c.at(TokenKind.LT)) {
        boolean shift = c.at(TokenKind.LT, TokenKind.LT);
        String message =
            "`"
                + (shift ? "<<" : "<")
                + "` is interpreted as a start of generic arguments for `"
                + c.from(start).text()
                + "`, not a "
                + (shift ? "shift" : "comparison");
        c.error(message, c.span(), "");
        return new TypeRef.PathType(Optional.empty(), plain, plain.span());
      }
    }
    c.reset(failed);
    throw new SyntaxError();
  }

  private boolean atPathStartAt(Cursor.Mark mark) {
    c.reset(mark);
    return parser.paths.atPathStart();
  }

  private TypeRef type(boolean plus) {
    c.down();
    TypeRef type = bareType(plus);
    c.up();
    boolean closed =
        type instanceof TypeRef.Ref
            || type instanceof TypeRef.RawPtr
            || type instanceof TypeRef.FnPtr;
    if (plus && closed && c.eat(TokenKind.PLUS)) {
      String text = "expected a path on the left-hand side of `+`";
      c.reportLater(Diagnostic.error("E0178", text, type.span(), ""));
      bounds(true);
    }
    return type;
  }

  /** Behind {@code dyn} or {@code impl}; more than one is read, too, where there must not be. */
  private List<Bound> boundsOfType(Span start, boolean plus) {
    while (c.at(TokenKind.KW_DYN)) {
      c.error("invalid `dyn` keyword", c.span(), "");
      c.bump();
    }
    List<Bound> all = bounds(true);
    if (!plus && all.size() > 1) {
      c.error("ambiguous `+` in a type", c.from(start), "");
    }
    return all;
  }

  private TypeRef bareType(boolean plus) {
    Span start = c.span();
    switch (c.kind()) {
      case OPEN_PAREN:
        return parenOrTuple(start, plus);
      case OPEN_BRACKET:
        return c.group(() -> arrayOrSlice(start));
      case BANG:
        c.bump();
        never(start);
        return new TypeRef.Never(start);
      case UNDERSCORE:
        c.bump();
        return new TypeRef.Infer(start);
      case AND:
        return reference(start);
      case LIFETIME:
        // As rustc: it may well be that only the `&` is missing.
        c.error("expected type, found lifetime", start, "expected type");
        return reference(start);
      case KW_CONST:
        return constTrait(start, plus);
      case STAR:
        return pointer(start);
      case LT:
        return qualified(start);
      case KW_IMPL:
        c.bump();
        List<Bound> bounds = boundsOfType(start, plus);
        if (bounds.isEmpty()) {
          c.error("at least one trait must be specified", start, "");
        }
        return new TypeRef.ImplTrait(bounds, c.from(start));
      case KW_DYN:
        c.bump();
        return new TypeRef.DynTrait(boundsOfType(start, plus), c.from(start));
      case QUESTION:
        bounds(plus);
        return bareTrait(start);
      case KW_FOR:
        return forType(start, plus);
      case KW_FN, KW_UNSAFE, KW_EXTERN:
        return fnPointer(start, List.of());
      case KW_TYPEOF:
        c.bump();
        c.group(parser.exprs::expr);
        String reserved = "`typeof` is a reserved keyword but unimplemented";
        c.reportLater(Diagnostic.error("E0516", reserved, c.from(start), "reserved keyword"));
        return new TypeRef.Error(c.from(start));
      default:
        return pathType(start, plus);
    }
  }

  private TypeRef pathType(Span start, boolean plus) {
    if (!parser.paths.atPathStart()) {
      throw c.expected("type");
    }
    Path path = parser.paths.path(PathParser.Style.TYPE);
    if (c.at(TokenKind.BANG) && TokenGroups.isOpener(c.kind(1)) && parser.macros.isOwn(path)) {
      return parser
          .macros
          .expansion(path, start, this::type)
          .orElseGet(() -> new TypeRef.Error(c.from(start)));
    }
    if (c.at(TokenKind.BANG) && TokenGroups.isOpener(c.kind(1))) {
      c.bump();
      c.skip();
      if (parser.macroNames.standard(path, c.from(start)).isPresent()) {
        c.unsupported("a macro as a type", c.from(start));
      }
      return new TypeRef.Error(c.from(start));
    }
    if (plus && c.at(TokenKind.PLUS)) {
      c.bump();
      bounds(true);
      return bareTrait(start);
    }
    if (c.at(TokenKind.QUESTION)) {
      c.error("invalid `?` in type", c.span(), "");
      c.bump();
    }
    return new TypeRef.PathType(Optional.empty(), path, path.span());
  }

  private TypeRef qualified(Span start) {
    TypeRef.QSelf qself = parser.paths.qself();
    Path path = parser.paths.restOfQualified(PathParser.Style.TYPE);
    return new TypeRef.PathType(Optional.of(qself), path, c.from(start));
  }

  private TypeRef parenOrTuple(Span start, boolean plus) {
    boolean[] comma = {false};
    List<TypeRef> elements =
        c.group(
            () -> {
              List<TypeRef> all = new ArrayList<>();
              while (!c.atEnd()) {
                all.add(type());
                comma[0] = c.eat(TokenKind.COMMA);
                if (!comma[0] && !c.atEnd()) {
                  throw c.expected(after(all.get(all.size() - 1), ")", ","));
                }
              }
              return all;
            });
    if (elements.size() == 1 && !comma[0]) {
      if (plus && c.at(TokenKind.PLUS)) {
        throw c.fail("ambiguous `+` in a type", c.span());
      }
      return elements.get(0);
    }
    return new TypeRef.Tuple(elements, c.from(start));
  }

  private TypeRef arrayOrSlice(Span start) {
    TypeRef element = type();
    if (!c.eat(TokenKind.SEMI)) {
      requireEnd("`;` or `]`");
      return new TypeRef.Slice(element, start.to(c.span()));
    }
    Expr length = parser.exprs.expr();
    parser.exprs.allow(length);
    requireEnd("`]`");
    return new TypeRef.Array(element, length, start.to(c.span()));
  }

  private void requireEnd(String what) {
    if (!c.atEnd()) {
      throw c.expected(what);
    }
  }

  private TypeRef reference(Span start) {
    c.eat(TokenKind.AND);
    Optional<Lifetime> lifetime =
        c.at(TokenKind.LIFETIME) ? Optional.of(c.lifetime()) : Optional.empty();
    boolean mutable = c.eat(TokenKind.KW_MUT);
    if (mutable && lifetime.isEmpty() && c.at(TokenKind.LIFETIME)) {
      lifetime = Optional.of(c.lifetime());
      c.error("lifetime must precede `mut`", c.from(start), "");
    }
    TypeRef target = typeNoBounds();
    return new TypeRef.Ref(lifetime, mutable, target, c.from(start));
  }

  private TypeRef pointer(Span start) {
    c.bump();
    boolean mutable = c.eat(TokenKind.KW_MUT);
    if (!mutable && !c.eat(TokenKind.KW_CONST)) {
      c.error("expected `mut` or `const` keyword in raw pointer type", start, "");
    }
    TypeRef target = typeNoBounds();
    return new TypeRef.RawPtr(mutable, target, c.from(start));
  }

  private TypeRef forType(Span start, boolean plus) {
    List<Lifetime> lifetimes = forLifetimes();
    if (c.at(TokenKind.KW_FN) || c.at(TokenKind.KW_UNSAFE) || c.at(TokenKind.KW_EXTERN)) {
      return fnPointer(start, lifetimes);
    }
    parser.paths.path(PathParser.Style.TYPE);
    if (plus && c.at(TokenKind.PLUS)) {
      c.bump();
      bounds(true);
    }
    return bareTrait(start);
  }

  /** {@code const} before what can only be a trait; often the {@code *} of a pointer is missing. */
  private TypeRef constTrait(Span start, boolean plus) {
    c.bump();
    if (!atBound()) {
      throw c.expected("identifier");
    }
    String experimental = "const trait impls are experimental";
    c.reportLater(Diagnostic.error("E0658", experimental, start, ""));
    if (c.at(TokenKind.OPEN_PAREN) && c.kind(1) == TokenKind.CLOSE_PAREN) {
      throw c.fail("expected a trait, found type", c.groupSpan());
    }
    List<Bound> bounds = bounds(plus);
    Span span = c.from(start);
    String message = "const trait bounds are not allowed in trait object types";
    c.reportLater(Diagnostic.error("", message, span, ""));
    c.reportLater(Diagnostics.bareTrait(span));
    return new TypeRef.DynTrait(bounds, span);
  }

  /** A trait object without its {@code dyn}. */
  private TypeRef bareTrait(Span start) {
    c.report(Diagnostics.bareTrait(c.from(start)));
    return new TypeRef.Error(c.from(start));
  }

  /** {@code for<'a, 'b>}, or nothing. */
  List<Lifetime> forLifetimes() {
    if (!c.at(TokenKind.KW_FOR)) {
      return List.of();
    }
    List<Lifetime> lifetimes = new ArrayList<>();
    c.bump();
    c.expect(TokenKind.LT);
    while (!c.at(TokenKind.GT)) {
      lifetimes.add(c.lifetime());
      if (!c.eat(TokenKind.COMMA)) {
        break;
      }
    }
    c.expect(TokenKind.GT);
    return lifetimes;
  }

  private TypeRef fnPointer(Span start, List<Lifetime> lifetimes) {
    boolean isUnsafe = c.eat(TokenKind.KW_UNSAFE);
    String abi = c.eat(TokenKind.KW_EXTERN) ? parser.foreign.abi() : "";
    c.expect(TokenKind.KW_FN);
    requireParen();
    List<TypeRef> inputs = c.group(() -> c.commaSeparated(this::fnPointerInput));
    Optional<TypeRef> output = returnType(false);
    return new TypeRef.FnPtr(lifetimes, isUnsafe, abi, inputs, output, c.from(start));
  }

  private TypeRef fnPointerInput() {
    parser.attributes.outer();
    if ((c.atName() || c.at(TokenKind.UNDERSCORE))
        && c.kind(1) == TokenKind.COLON
        && !c.glued(1, TokenKind.COLON, TokenKind.COLON)) {
      c.bump(2);
    }
    return type();
  }

  private void requireParen() {
    if (!c.at(TokenKind.OPEN_PAREN)) {
      throw c.expected("`(`");
    }
  }

  /** Says that {@code !} is no type but for what a function returns. */
  void never(Span span) {
    if (!parser.unstable) {
      c.reportLater(Diagnostics.unstable("the `!` type is experimental", span));
    }
  }

  /** {@code -> Type}, or nothing. */
  Optional<TypeRef> returnType(boolean plus) {
    if (c.atArrow() && c.kind(2) == TokenKind.BANG) {
      c.bump(3);
      return Optional.of(new TypeRef.Never(c.before()));
    }
    return c.eat(TokenKind.MINUS, TokenKind.GT) ? Optional.of(type(plus)) : Optional.empty();
  }

  // ---- bounds

  /** Bounds with {@code +} between them; perhaps none. */
  List<Bound> bounds(boolean plus) {
    List<Bound> bounds = new ArrayList<>();
    while (atBound()) {
      bounds.add(bound());
      if (!plus || !c.at(TokenKind.PLUS) || c.at(TokenKind.PLUS, TokenKind.EQ)) {
        break;
      }
      c.bump();
    }
    return bounds;
  }

  private boolean atBound() {
    return switch (c.kind()) {
      case LIFETIME, QUESTION, KW_FOR, OPEN_PAREN, TILDE, KW_USE, KW_ASYNC, KW_CONST, AND -> true;
      default -> parser.paths.atPathStart() && !c.at(TokenKind.LT);
    };
  }

  private Bound bound() {
    Span start = c.span();
    if (c.at(TokenKind.LIFETIME)) {
      return new Bound.Outlives(c.lifetime(), start);
    }
    if (c.eat(TokenKind.KW_USE)) {
      c.expect(TokenKind.LT);
      List<Ident> names = new ArrayList<>();
      while (!c.at(TokenKind.GT) && !c.atEnd()) {
        boolean name = c.atName() || c.at(TokenKind.LIFETIME) || c.at(TokenKind.KW_SELF_TYPE);
        if (!name) {
          throw c.expected("identifier");
        }
        names.add(c.name());
        if (!c.eat(TokenKind.COMMA)) {
          break;
        }
      }
      c.expect(TokenKind.GT);
      return new Bound.Use(names, c.from(start));
    }
    if (c.at(TokenKind.OPEN_PAREN)) {
      return c.group(this::bound);
    }
    if (c.at(TokenKind.TILDE) || c.at(TokenKind.KW_CONST) || c.at(TokenKind.KW_ASYNC)) {
      throw c.failUnsupported("a bound with a modifier", start);
    }
    boolean reference = c.at(TokenKind.AND);
    while (c.eat(TokenKind.AND)) {
      c.bump(c.at(TokenKind.LIFETIME) ? 1 : 0);
      c.eat(TokenKind.KW_MUT);
    }
    boolean maybe = c.eat(TokenKind.QUESTION);
    List<Lifetime> lifetimes = forLifetimes();
    Path path = parser.paths.path(PathParser.Style.TYPE);
    if (reference) {
      c.error("expected a trait, found type", c.from(start), "");
    }
    return new Bound.TraitBound(maybe, lifetimes, path, c.from(start));
  }
}
