package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Functions with their parameters. Reference: functions, associated functions. */
final class FunctionParser {

  private final Parser parser;
  private final Cursor c;

  FunctionParser(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  /** Whether a semicolon may stand for the body of the function that is read next. */
  boolean bodyIsOptional;

  /** At {@code fn}; {@code signature} is where the qualifiers begin. */
  Item function(ItemPrefix prefix, Item.FnQualifiers qualifiers, Span signature) {
    c.expect(TokenKind.KW_FN);
    Ident name = c.ident();
    GenericParams generics = parser.generics.params();
    List<Item.FnParam> params = new ArrayList<>();
    Optional<Item.SelfParam> self = Optional.empty();
    boolean failed = false;
    Optional<TypeRef> output;
    if (c.at(TokenKind.OPEN_PAREN)) {
      Optional<Optional<Item.SelfParam>> read = c.tryGroup(() -> params(params));
      failed = read.isEmpty();
      self = read.orElse(self);
    } else if (c.at(TokenKind.OPEN_BRACE) || c.atArrow()) {
      c.error("missing parameters for function definition", c.before().after(), "");
    } else {
      c.error("missing parameters for function definition", c.before().after(), "");
      throw c.expected("one of `->`, `<`, `where`, or `{`");
    }
    if (c.at(TokenKind.COLON) || c.atFatArrow()) {
      int length = c.at(TokenKind.COLON) ? 1 : 2;
      c.bump(length);
      c.error("return types are denoted using `->`", c.before(), "");
      output = Optional.of(parser.types.type());
    } else {
      output = parser.types.returnType(true);
    }
    Span signatureSpan = c.from(signature);
    generics = parser.generics.where(generics);
    Optional<FnBody> body = Optional.empty();
    if (!c.eat(TokenKind.SEMI)) {
      if (!c.at(TokenKind.OPEN_BRACE)) {
        String end = bodyIsOptional ? "`;`, " : "";
        SyntaxError lacking =
            c.expected(
                output.isPresent()
                    ? "one of `!`, `(`, `+`, `::`, " + end + "`<`, `where`, or `{`"
                    : "one of `->`, " + end + "`where`, or `{`");
        if (!c.found().equals("`}`")) {
          throw lacking;
        }
      } else {
        Span last = TokioMacros.last(c.groupTokens(), c.groupSpan());
        body = Optional.of(body());
        Optional<Attribute> main = TokioMacros.main(prefix.attributes());
        if (main.isPresent() && !qualifiers.isAsync()) {
          String message = "the `async` keyword is missing from the function declaration";
          c.reportLater(Diagnostic.error("", message, signatureSpan, ""));
        }
        if (main.isPresent()) {
          TokioMacros.Start start = new TokioMacros.Start(c, main.get(), name, !params.isEmpty());
          body = Optional.of(FnBody.of(start.of(body.get().block(), last, output)));
          qualifiers =
              new Item.FnQualifiers(
                  qualifiers.isConst(), false, qualifiers.isUnsafe(), qualifiers.abi());
        }
      }
    }
    if (failed) {
      return new Item.Error(prefix.head(c));
    }
    return new Item.Fn(
        prefix.head(c), qualifiers, name, generics, self, params, output, body, signatureSpan);
  }

  private FnBody body() {
    if (!parser.library) {
      return FnBody.of(parser.blocks.block());
    }
    Span span = c.groupSpan();
    c.skip();
    return FnBody.later(span, () -> Parser.libraryBlock(span));
  }

  private Optional<Item.SelfParam> params(List<Item.FnParam> params) {
    boolean enabled = parser.attributes.outer().enabled();
    Span first = c.span();
    Optional<Optional<Item.SelfParam>> read = c.attempt(this::selfParam);
    if (read.isEmpty()) {
      params.add(wrong(first));
    }
    Optional<Item.SelfParam> self = read.orElse(Optional.empty());
    if (read.isEmpty() || self.isPresent()) {
      comma(Optional.empty());
      enabled = parser.attributes.outer().enabled();
    }
    while (!c.atEnd()) {
      Span start = c.span();
      Item.FnParam param = c.attempt(this::param).orElseGet(() -> wrong(start));
      if (self.isEmpty() && params.isEmpty() && isSelf(param)) {
        // `&nut self`: what is wrong before the name leaves it in its place.
        Ident name = ((Pattern.Binding) param.pattern()).name();
        Optional<TypeRef> unknown = Optional.of(param.type());
        self =
            Optional.of(
                new Item.SelfParam(name, false, Optional.empty(), false, unknown, param.span()));
      } else if (enabled) {
        params.add(param);
      }
      comma(Optional.of(param.type()));
      enabled = parser.attributes.outer().enabled();
    }
    return self;
  }

  /** As rustc: a comma may just be missing behind the type, if there is one. */
  private void comma(Optional<TypeRef> type) {
    if (!c.eat(TokenKind.COMMA) && !c.atEnd()) {
      c.expected(type.isPresent() ? parser.types.after(type.get(), ")", ",") : "one of `)` or `,`");
      // Signs that are taken for one another.
      c.bump(c.at(TokenKind.SEMI) || c.at(TokenKind.DOT) ? 1 : 0);
    }
  }

  /** A parameter that is none still counts as one. */
  private Item.FnParam wrong(Span start) {
    while (!c.atEnd() && !c.at(TokenKind.COMMA)) {
      c.skip();
    }
    Span span = c.from(start);
    return new Item.FnParam(new Pattern.Wildcard(span), new TypeRef.Error(span), span);
  }

  private Optional<Item.SelfParam> selfParam() {
    Span start = c.span();
    int at = 0;
    boolean reference = c.at(TokenKind.AND);
    if (reference) {
      at += c.kind(1) == TokenKind.LIFETIME ? 2 : 1;
    }
    boolean pointer = c.at(TokenKind.STAR);
    at += pointer ? 1 : 0;
    boolean mutable = c.kind(at) == TokenKind.KW_MUT;
    at += mutable || pointer && c.kind(at) == TokenKind.KW_CONST ? 1 : 0;
    if (c.kind(at) != TokenKind.KW_SELF || c.glued(at + 1, TokenKind.COLON, TokenKind.COLON)) {
      return Optional.empty();
    }
    Optional<Lifetime> lifetime = Optional.empty();
    if (reference) {
      c.bump();
      lifetime = c.at(TokenKind.LIFETIME) ? Optional.of(c.lifetime()) : lifetime;
    }
    if (pointer) {
      c.error("cannot pass `self` by raw pointer", start, "");
      c.bump(at);
      mutable = false;
    }
    c.bump(mutable ? 1 : 0);
    Ident name = c.name();
    Optional<TypeRef> type = Optional.empty();
    if (!reference && c.eat(TokenKind.COLON)) {
      type = Optional.of(parser.types.type());
    }
    return Optional.of(new Item.SelfParam(name, reference, lifetime, mutable, type, c.from(start)));
  }

  private Item.FnParam param() {
    Span start = c.span();
    if (c.at(TokenKind.DOT, TokenKind.DOT, TokenKind.DOT)) {
      throw c.failUnsupported("a variadic function", start);
    }
    Optional<Item.SelfParam> late = selfParam();
    if (late.isPresent()) {
      c.error("unexpected `self` parameter in function", start, "");
      Ident name = late.get().name();
      Pattern self =
          new Pattern.Binding(false, late.get().mutable(), name, Optional.empty(), name.span());
      return new Item.FnParam(self, new TypeRef.Error(name.span()), c.from(start));
    }
    if (c.at(TokenKind.OR, TokenKind.OR)) {
      c.error("unexpected `||` before function parameter", start, "");
      c.bump(2);
    }
    if (!parser.patterns.atPattern()) {
      throw c.expected("parameter name");
    }
    Pattern pattern = parser.patterns.single();
    if (!c.eat(TokenKind.COLON)) {
      if (pattern instanceof Pattern.Binding && (c.atEnd() || c.at(TokenKind.COMMA))) {
        c.expected("one of `:`, `@`, or `|`");
        return new Item.FnParam(pattern, new TypeRef.Error(c.span()), c.from(start));
      }
      SyntaxError lacking =
          c.expected(
              switch (innermost(pattern)) {
                case Pattern.Literal it -> "one of `...`, `..=`, `..`, `:`, or `|`";
                case Pattern.Binding it -> "one of `:`, `@`, or `|`";
                default -> "one of `:` or `|`";
              });
      boolean last = c.kind(1) == TokenKind.COMMA || c.kind(1) == TokenKind.END;
      if (!last || !c.atName() && !c.kind().isKeyword()) {
        throw lacking;
      }
      // As rustc: what stands before the name was meant as its type.
      Ident name = c.ident();
      Pattern named = new Pattern.Binding(false, false, name, Optional.empty(), name.span());
      return new Item.FnParam(named, new TypeRef.Error(name.span()), c.from(start));
    }
    TypeRef type = parser.types.type();
    if (c.atAssign()) {
      Span value = c.span();
      c.bump();
      c.attempt(parser.exprs::expr);
      c.error("parameter defaults are not supported", c.from(value), "");
    }
    return new Item.FnParam(pattern, type, c.from(start));
  }

  private static boolean isSelf(Item.FnParam param) {
    return param.pattern() instanceof Pattern.Binding it && it.name().text().equals("self");
  }

  private static Pattern innermost(Pattern pattern) {
    return pattern instanceof Pattern.Ref it ? innermost(it.target()) : pattern;
  }
}
