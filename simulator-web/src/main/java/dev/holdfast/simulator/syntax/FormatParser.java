package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The arguments of {@code format_args!} and its kin: a template and what fills it. */
final class FormatParser {

  private final Parser parser;
  private final Cursor c;

  FormatParser(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  /** One argument as written; the name is empty for a positional one. */
  private record Argument(String name, Span nameSpan, Expr value) {}

  /**
   * From here to the group's end; {@code before} and {@code after} are text around the template.
   * With errors in the template an {@link Expr.Error}.
   */
  Expr format(Span call, String before, String after) {
    if (c.atEnd()) {
      throw c.fail("requires at least a format string argument", call);
    }
    Span whole = c.span();
    Unescape.Cooked template = template();
    List<Argument> arguments = new ArrayList<>();
    if (!c.atEnd()) {
      if (!c.eat(TokenKind.COMMA)) {
        throw c.expected("`,`");
      }
      arguments(arguments);
    }
    List<FormatTemplate.Piece> pieces =
        FormatTemplate.pieces(c, template, template.offsets() == null ? call : whole);
    return new Filler(call, arguments, template).fill(pieces, before, after);
  }

  /** A template without placeholders that the expansion brings itself. */
  Expr text(Span call, String text) {
    return new Expr.FormatArgs(List.of(new Expr.FormatPiece.Text(text)), List.of(), call);
  }

  private Unescape.Cooked template() {
    if (c.at(TokenKind.STR) || c.at(TokenKind.RAW_STR)) {
      Unescape.Cooked cooked = Unescape.string(c, c.token());
      c.bump();
      return cooked;
    }
    Expr expr = parser.exprs.expr();
    if (expr instanceof Expr.StrLiteral literal) {
      return new Unescape.Cooked(literal.value(), null, null, true);
    }
    if (!(expr instanceof Expr.Error)) {
      c.error("format argument must be a string literal", expr.span(), "");
    }
    throw new SyntaxError();
  }

  private void arguments(List<Argument> arguments) {
    boolean named = false;
    while (!c.atEnd()) {
      Argument argument = argument();
      if (argument.name().isEmpty() && named) {
        String label = "positional arguments must be before named arguments";
        String message = "positional arguments cannot follow named arguments";
        c.error(message, argument.value().span(), label);
        throw new SyntaxError();
      }
      named |= !argument.name().isEmpty();
      for (Argument other : arguments) {
        if (named && other.name().equals(argument.name())) {
          String message = "duplicate argument named `" + argument.name() + "`";
          c.error(message, argument.nameSpan(), "duplicate argument");
          throw new SyntaxError();
        }
      }
      arguments.add(argument);
      if (!c.eat(TokenKind.COMMA) && !c.atEnd()) {
        throw c.expectedAfterExpr(",");
      }
    }
  }

  private Argument argument() {
    boolean name =
        c.atName()
            && c.kind(1) == TokenKind.EQ
            && !c.glued(1, TokenKind.EQ, TokenKind.EQ)
            && !c.glued(1, TokenKind.EQ, TokenKind.GT);
    if (!name) {
      return new Argument("", c.span(), parser.exprs.expr());
    }
    Ident ident = c.name();
    c.bump();
    return new Argument(ident.text(), ident.span(), parser.exprs.expr());
  }

  /** Gives the placeholders their arguments and says which are missing or too many. */
  private final class Filler {
    private final Span call;
    private final List<Argument> written;
    private final Unescape.Cooked source;
    private final List<Expr> args = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final boolean[] used;
    private final List<FormatTemplate.Position> missing = new ArrayList<>();
    private final List<Expr.FormatPiece> pieces = new ArrayList<>();
    private int nextPlaceholders;
    private Span firstNext;
    private boolean failed;

    Filler(Span call, List<Argument> written, Unescape.Cooked source) {
      this.call = call;
      this.written = written;
      this.source = source;
      this.used = new boolean[written.size()];
      for (Argument argument : written) {
        args.add(argument.value());
        names.add(argument.name());
      }
    }

    Expr fill(List<FormatTemplate.Piece> template, String before, String after) {
      text(before);
      for (FormatTemplate.Piece piece : template) {
        switch (piece) {
          case FormatTemplate.Piece.Text text -> text(text.text());
          case FormatTemplate.Piece.Placeholder placeholder -> placeholder(placeholder);
        }
      }
      text(after);
      if (!missing.isEmpty()) {
        reportMissing();
      }
      reportUnused();
      return failed
          ? new Expr.Error(call)
          : InlinedLiterals.inline(new Expr.FormatArgs(pieces, args, call));
    }

    /** Adds text, joined with the text before it. */
    private void text(String text) {
      int last = pieces.size() - 1;
      if (last >= 0 && pieces.get(last) instanceof Expr.FormatPiece.Text before) {
        pieces.set(last, new Expr.FormatPiece.Text(before.text() + text));
      } else if (!text.isEmpty()) {
        pieces.add(new Expr.FormatPiece.Text(text));
      }
    }

    private void placeholder(FormatTemplate.Piece.Placeholder p) {
      if (p.argument() instanceof FormatTemplate.Position.Next) {
        nextPlaceholders++;
        firstNext = firstNext == null ? p.span() : firstNext;
      }
      String trait = trait(p);
      int before = missing.size();
      int argument = resolve(p.argument());
      Optional<Integer> width = count(p.width());
      Optional<Integer> precision = count(p.precision());
      if (missing.size() > before) {
        // What there is of arguments is looked at all the same.
        return;
      }
      pieces.add(
          new Expr.FormatPiece.Placeholder(
              argument,
              trait,
              p.alternate(),
              p.plus(),
              p.minus(),
              p.zero(),
              p.fill(),
              p.align(),
              width,
              precision,
              p.span()));
    }

    private String trait(FormatTemplate.Piece.Placeholder p) {
      return switch (p.type()) {
        case "" -> "Display";
        case "?" -> "Debug";
        case "x" -> "LowerHex";
        case "X" -> "UpperHex";
        case "b" -> "Binary";
        case "o" -> "Octal";
        case "p" -> "Pointer";
        case "e" -> "LowerExp";
        case "E" -> "UpperExp";
        case "x?" -> "Debug, LowerHex";
        case "X?" -> "Debug, UpperHex";
        default -> {
          c.error("unknown format trait `" + p.type() + "`", p.typeSpan(), "");
          yield "Display";
        }
      };
    }

    private Optional<Integer> count(Optional<FormatTemplate.Count> count) {
      if (count.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          switch (count.get()) {
            case FormatTemplate.Count.Number number -> number.value();
            case FormatTemplate.Count.Argument argument -> {
              nextPlaceholders += argument.star() ? 1 : 0;
              yield -1 - resolve(argument.position());
            }
          });
    }

    private int resolve(FormatTemplate.Position position) {
      return switch (position) {
        case FormatTemplate.Position.Next next -> positional(next.index(), next);
        case FormatTemplate.Position.Index index -> positional(index.index(), index);
        case FormatTemplate.Position.Name name -> named(name);
      };
    }

    private int positional(int index, FormatTemplate.Position position) {
      if (index >= written.size()) {
        missing.add(position);
        return 0;
      }
      used[index] = true;
      return index;
    }

    private int named(FormatTemplate.Position.Name name) {
      int index = names.indexOf(name.name());
      if (index >= 0) {
        if (index < used.length) {
          used[index] = true;
        }
        return index;
      }
      if (source.offsets() == null) {
        c.error("there is no argument named `" + name.name() + "`", name.span(), "");
        failed = true;
        return 0;
      }
      names.add(name.name());
      int mark = source.token().mark();
      args.add(Trees.name(new Ident(name.name(), name.span(), mark, c.site(mark))));
      return args.size() - 1;
    }

    private void reportMissing() {
      int count = written.size();
      String given =
          count == 0
              ? "no arguments were given"
              : count == 1 ? "there is 1 argument" : "there are " + count + " arguments";
      List<Integer> indices = new ArrayList<>();
      Span span = null;
      for (FormatTemplate.Position position : missing) {
        if (position instanceof FormatTemplate.Position.Index index) {
          span = span == null ? position.span() : span;
          if (!indices.contains(index.index())) {
            indices.add(index.index());
          }
        }
      }
      if (indices.isEmpty()) {
        String s = nextPlaceholders == 1 ? "" : "s";
        String message =
            nextPlaceholders + " positional argument" + s + " in format string, but " + given;
        c.error(message, firstNext == null ? missing.get(0).span() : firstNext, "");
        return;
      }
      indices.sort(Integer::compare);
      StringBuilder list = new StringBuilder();
      for (int i = 0; i < indices.size(); i++) {
        list.append(i == 0 ? "" : i < indices.size() - 1 ? ", " : " and ").append(indices.get(i));
      }
      String s = indices.size() == 1 ? "" : "s";
      c.error(
          "invalid reference to positional argument" + s + " " + list + " (" + given + ")",
          span,
          "");
    }

    private void reportUnused() {
      Diagnostic diagnostic = null;
      for (int i = 0; i < used.length; i++) {
        if (used[i]) {
          continue;
        }
        Argument argument = written.get(i);
        boolean name = !argument.name().isEmpty();
        String message = name ? "named argument never used" : "argument never used";
        Span span = argument.value().span();
        if (diagnostic == null) {
          diagnostic = Diagnostic.error("", message, span, message);
        } else {
          diagnostic =
              Diagnostic.error(
                      "",
                      "multiple unused formatting arguments",
                      diagnostic.primary().span(),
                      diagnostic.primary().text())
                  .with(span, message);
        }
      }
      if (diagnostic != null) {
        c.report(diagnostic);
      }
    }
  }
}
