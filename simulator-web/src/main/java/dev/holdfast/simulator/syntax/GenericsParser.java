package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Generic parameters and {@code where} clauses. Reference: generic parameters. */
final class GenericsParser {

  private final Parser parser;
  private final Cursor c;

  GenericsParser(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  GenericParams none() {
    return new GenericParams(List.of(), List.of(), c.before().after());
  }

  /** {@code <…>}, or nothing; the {@code where} clause comes with {@link #where}. */
  GenericParams params() {
    if (!c.at(TokenKind.LT)) {
      return none();
    }
    Span start = c.span();
    c.bump();
    List<GenericParams.Param> params = new ArrayList<>();
    while (!c.at(TokenKind.GT)) {
      parser.attributes.outer();
      GenericParams.Param param = param();
      boolean late =
          param instanceof GenericParams.Param.LifetimeParam
              && !params.isEmpty()
              && !(params.get(params.size() - 1) instanceof GenericParams.Param.LifetimeParam);
      if (late) {
        String message = "lifetime parameters must be declared prior to type and const parameters";
        c.reportLater(Diagnostic.error("", message, c.before(), ""));
      }
      params.add(param);
      if (!c.eat(TokenKind.COMMA)) {
        break;
      }
    }
    if (!c.eat(TokenKind.GT)) {
      throw c.expected("one of `,`, `:`, `=`, or `>`");
    }
    return new GenericParams(params, List.of(), c.from(start));
  }

  private GenericParams.Param param() {
    if (c.at(TokenKind.LIFETIME)) {
      Lifetime lifetime = c.lifetime();
      return new GenericParams.Param.LifetimeParam(lifetime, lifetimeBounds());
    }
    if (c.eat(TokenKind.KW_CONST)) {
      Ident name = c.ident();
      c.expect(TokenKind.COLON);
      TypeRef type = parser.types.type();
      Optional<Expr> fallback = Optional.empty();
      if (c.eat(TokenKind.EQ)) {
        fallback = Optional.of(c.atName() ? Trees.name(c.name()) : parser.exprs.constArg());
      }
      return new GenericParams.Param.ConstParam(name, type, fallback);
    }
    if (!c.atName()) {
      throw c.expected("one of `#`, `>`, `const`, identifier, or lifetime");
    }
    Ident name = c.ident();
    List<Bound> bounds = List.of();
    if (c.atColon()) {
      c.bump();
      bounds = parser.types.bounds(true);
    }
    Optional<TypeRef> fallback =
        c.eat(TokenKind.EQ) ? Optional.of(parser.types.type()) : Optional.empty();
    return new GenericParams.Param.TypeParam(name, bounds, fallback);
  }

  private List<Lifetime> lifetimeBounds() {
    List<Lifetime> bounds = new ArrayList<>();
    if (c.atColon()) {
      c.bump();
      while (c.at(TokenKind.LIFETIME)) {
        bounds.add(c.lifetime());
        if (!c.eat(TokenKind.PLUS)) {
          break;
        }
      }
    }
    return bounds;
  }

  /** The parameters with the {@code where} clause that stands here, if one does. */
  GenericParams where(GenericParams params) {
    if (!c.eat(TokenKind.KW_WHERE)) {
      return params;
    }
    List<GenericParams.WherePredicate> where = new ArrayList<>(params.where());
    while (!c.at(TokenKind.OPEN_BRACE)
        && !c.at(TokenKind.SEMI)
        && !c.at(TokenKind.EQ)
        && !c.atEnd()) {
      where.add(predicate());
      if (!c.eat(TokenKind.COMMA)) {
        break;
      }
    }
    return new GenericParams(params.params(), where, params.span());
  }

  private GenericParams.WherePredicate predicate() {
    Span start = c.span();
    if (c.at(TokenKind.LIFETIME)) {
      Lifetime lifetime = c.lifetime();
      if (!c.atColon()) {
        throw c.expected("`:`");
      }
      List<Lifetime> bounds = lifetimeBounds();
      return new GenericParams.WherePredicate.LifetimeBounds(lifetime, bounds, c.from(start));
    }
    List<Lifetime> forLifetimes = parser.types.forLifetimes();
    TypeRef type = parser.types.typeNoBounds();
    if (!c.atColon()) {
      throw c.expected("`:`");
    }
    c.bump();
    List<Bound> bounds = parser.types.bounds(true);
    return new GenericParams.WherePredicate.TypeBounds(forLifetimes, type, bounds, c.from(start));
  }
}
