package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Block;
import dev.holdfast.simulator.syntax.Expr;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.syntax.Path;
import dev.holdfast.simulator.syntax.Pattern;
import dev.holdfast.simulator.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * {@code (a, b) = e} as {@code { let (lhs0, lhs1) = e; a = lhs0; b = lhs1; }} (Reference:
 * assignment expressions, destructuring assignments).
 */
final class DestructuringAssignment {

  private final Predicate<Path> isTupleStruct;
  private final List<Statement> assignments = new ArrayList<>();

  private DestructuringAssignment(Predicate<Path> isTupleStruct) {
    this.isTupleStruct = isTupleStruct;
  }

  /** Whether the left side of an assignment is a pattern and not a place. */
  static boolean applies(Expr place, Predicate<Path> isTupleStruct) {
    return switch (place) {
      case Expr.Underscore it -> true;
      case Expr.Tuple it -> true;
      case Expr.Array it -> true;
      case Expr.StructLiteral it -> true;
      case Expr.Paren it -> applies(it.inner(), isTupleStruct);
      case Expr.Call it -> constructor(it, isTupleStruct).isPresent();
      default -> false;
    };
  }

  static Expr expand(Expr.Assign it, Predicate<Path> isTupleStruct) {
    DestructuringAssignment all = new DestructuringAssignment(isTupleStruct);
    Pattern pattern = all.pattern(it.place());
    List<Statement> statements = new ArrayList<>();
    statements.add(
        new Statement.Let(
            pattern, Optional.empty(), Optional.of(it.value()), Optional.empty(), it.span()));
    statements.addAll(all.assignments);
    Block block = new Block(statements, Optional.empty(), it.span());
    return new Expr.BlockExpr(Optional.empty(), Expr.BlockKind.PLAIN, block, it.span());
  }

  private static Optional<Path> constructor(Expr.Call it, Predicate<Path> isTupleStruct) {
    return it.function() instanceof Expr.PathExpr path
            && path.qself().isEmpty()
            && isTupleStruct.test(path.path())
        ? Optional.of(path.path())
        : Optional.empty();
  }

  private Pattern pattern(Expr place) {
    return switch (place) {
      case Expr.Underscore it -> new Pattern.Wildcard(it.span());
      case Expr.Tuple it -> new Pattern.Tuple(patterns(it.elements()), it.span());
      case Expr.Array it -> new Pattern.Slice(patterns(it.elements()), it.span());
      case Expr.Paren it -> pattern(it.inner());
      case Expr.StructLiteral it -> struct(it);
      case Expr.Range it when it.low().isEmpty() && it.high().isEmpty() ->
          new Pattern.Rest(it.span());
      case Expr.Call it when constructor(it, isTupleStruct).isPresent() ->
          new Pattern.TupleStruct(
              constructor(it, isTupleStruct).get(), patterns(it.args()), it.span());
      default -> assigned(place);
    };
  }

  private List<Pattern> patterns(List<Expr> places) {
    List<Pattern> all = new ArrayList<>();
    places.forEach(each -> all.add(pattern(each)));
    return all;
  }

  private Pattern struct(Expr.StructLiteral it) {
    List<Pattern.FieldPattern> fields = new ArrayList<>();
    for (Expr.FieldInit each : it.fields()) {
      fields.add(new Pattern.FieldPattern(each.name(), pattern(each.value())));
    }
    return new Pattern.Struct(it.path(), fields, it.base().isPresent(), it.span());
  }

  /** A place: the pattern binds a name, from which it is assigned afterwards. */
  private Pattern assigned(Expr place) {
    Span span = place.span();
    Ident name = new Ident("$lhs" + assignments.size(), span);
    Path path = new Path(false, List.of(new Path.Segment(name, Optional.empty())), span);
    Expr value = new Expr.PathExpr(Optional.empty(), path, span);
    assignments.add(new Statement.ExprStatement(new Expr.Assign(place, value, span), true, span));
    return new Pattern.Binding(false, false, name, Optional.empty(), span);
  }
}
