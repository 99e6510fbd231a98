package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paths with their generic arguments. Reference: paths. */
final class PathParser {

  private final Parser parser;
  private final Cursor c;

  PathParser(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  /** {@code <T as Trait>}, at the {@code <}. */
  TypeRef.QSelf qself() {
    c.expect(TokenKind.LT);
    TypeRef self = parser.types.type();
    Optional<Path> trait =
        c.eat(TokenKind.KW_AS) ? Optional.of(path(Style.TYPE)) : Optional.empty();
    c.expect(TokenKind.GT);
    return new TypeRef.QSelf(self, trait);
  }

  /** The segments after a qualified self. */
  Path restOfQualified(Style style) {
    if (!c.eatPathSep()) {
      throw c.expected("`::`");
    }
    Span start = c.span();
    List<Path.Segment> segments = segments(style);
    return new Path(false, segments, c.from(start));
  }

  /** How generic arguments stand in a path. */
  enum Style {
    /** {@code Vec<T>}, {@code Fn(A) -> B}. */
    TYPE,
    /** {@code Vec::<T>}. */
    EXPR,
    /** None, as in imports, attributes and visibilities. */
    MOD
  }

  boolean atPathStart() {
    return switch (c.kind()) {
      case IDENT, RAW_IDENT, KW_SELF, KW_SELF_TYPE, KW_SUPER, KW_CRATE, LT -> true;
      default -> c.atPathSep();
    };
  }

  Path path(Style style) {
    Span start = c.span();
    boolean global = c.eatPathSep();
    List<Path.Segment> segments = segments(style);
    return new Path(global, segments, c.from(start));
  }

  private List<Path.Segment> segments(Style style) {
    Path.Segment first = segment(style);
    if (!c.atPathSep()) {
      return List.of(first);
    }
    List<Path.Segment> segments = new ArrayList<>();
    segments.add(first);
    while (c.atPathSep() && !endsBeforeSep(style)) {
      c.bump(2);
      segments.add(segment(style));
    }
    return segments;
  }

  /** In an import the path ends before {@code ::*} and <code>::{</code>. */
  private boolean endsBeforeSep(Style style) {
    return style == Style.MOD && (c.kind(2) == TokenKind.STAR || c.kind(2) == TokenKind.OPEN_BRACE);
  }

  private Path.Segment segment(Style style) {
    boolean keyword =
        c.at(TokenKind.KW_SELF)
            || c.at(TokenKind.KW_SELF_TYPE)
            || c.at(TokenKind.KW_SUPER)
            || c.at(TokenKind.KW_CRATE);
    Ident name = keyword ? c.name() : c.ident();
    return new Path.Segment(name, args(style));
  }

  private Optional<GenericArgs> args(Style style) {
    if (style == Style.MOD) {
      return Optional.empty();
    }
    boolean turbofish = c.atPathSep() && c.kind(2) == TokenKind.LT;
    boolean direct =
        style == Style.TYPE && c.at(TokenKind.LT) && !c.glued(0, TokenKind.LT, TokenKind.EQ);
    if (turbofish || direct) {
      c.bump(turbofish ? 2 : 0);
      return Optional.of(angle());
    }
    boolean paren = c.atPathSep() && c.kind(2) == TokenKind.OPEN_PAREN;
    if (paren || style == Style.TYPE && c.at(TokenKind.OPEN_PAREN)) {
      c.bump(paren ? 2 : 0);
      return Optional.of(parenthesized());
    }
    return Optional.empty();
  }

  private GenericArgs parenthesized() {
    Span start = c.span();
    List<TypeRef> inputs = c.group(() -> c.commaSeparated(parser.types::type));
    Optional<TypeRef> output = parser.types.returnType(false);
    if (output.isPresent() && output.get() instanceof TypeRef.Never it) {
      parser.types.never(it.span());
    }
    return new GenericArgs.Parenthesized(inputs, output, c.from(start));
  }

  /** {@code <…>}, at the {@code <}. */
  GenericArgs.Angle angle() {
    Span start = c.span();
    c.expect(TokenKind.LT);
    List<GenericArgs.Arg> args = new ArrayList<>();
    List<GenericArgs.Constraint> constraints = new ArrayList<>();
    while (!c.at(TokenKind.GT)) {
      argOrConstraint(args, constraints);
      if (!c.eat(TokenKind.COMMA)) {
        break;
      }
    }
    if (!c.eat(TokenKind.GT)) {
      boolean type =
          !args.isEmpty() && args.get(args.size() - 1) instanceof GenericArgs.Arg.TypeArg;
      throw c.expected(
          type
              ? parser.types.after(
                  ((GenericArgs.Arg.TypeArg) args.get(args.size() - 1)).type(), ",", ">")
              : "one of `,` or `>`");
    }
    return new GenericArgs.Angle(args, constraints, c.from(start));
  }

  private void argOrConstraint(
      List<GenericArgs.Arg> args, List<GenericArgs.Constraint> constraints) {
    if (c.at(TokenKind.LIFETIME)) {
      args.add(new GenericArgs.Arg.LifetimeArg(c.lifetime()));
    } else if (c.kind().isLiteral()
        || c.at(TokenKind.MINUS)
        || c.at(TokenKind.OPEN_BRACE)
        || c.at(TokenKind.KW_TRUE)
        || c.at(TokenKind.KW_FALSE)) {
      args.add(new GenericArgs.Arg.ConstArg(parser.exprs.constArg()));
    } else if (c.at(TokenKind.KW_CONST)) {
      args.add(new GenericArgs.Arg.ConstArg(constParam()));
    } else if (!parser.types.atType()) {
      throw c.expected("one of `>`, a const expression, lifetime, or type");
    } else {
      TypeRef type = parser.types.type();
      if (c.atAssign() || c.atColon()) {
        constraints.add(constraint(type));
      } else {
        args.add(new GenericArgs.Arg.TypeArg(type));
      }
    }
  }

  /** {@code const N}, as only parameters are declared. */
  private Expr constParam() {
    Span start = c.span();
    c.bump();
    c.ident();
    Span span = c.from(start);
    if (!c.eat(TokenKind.COLON)) {
      c.expected("`:`");
    } else {
      parser.types.type();
    }
    c.error(
        "unexpected `const` parameter declaration",
        span,
        "expected a `const` expression, not a parameter declaration");
    return new Expr.Error(span);
  }

  private GenericArgs.Constraint constraint(TypeRef name) {
    if (!(name instanceof TypeRef.PathType path)
        || path.qself().isPresent()
        || path.path().global()
        || path.path().segments().size() != 1) {
      throw c.failUnsupported("this in the place of an associated type's name", name.span());
    }
    Path.Segment segment = path.path().last();
    if (c.eat(TokenKind.COLON)) {
      return new GenericArgs.Constraint(
          segment.name(), segment.args(), Optional.empty(), parser.types.bounds(true));
    }
    c.bump();
    if (c.kind().isLiteral() || c.at(TokenKind.OPEN_BRACE)) {
      throw c.failUnsupported("an associated constant's value as a bound", c.span());
    }
    return new GenericArgs.Constraint(
        segment.name(), segment.args(), Optional.of(parser.types.type()), List.of());
  }
}
