package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the trees of expansions: every node gets the one span. */
final class Trees {

  private final Span span;

  Trees(Span span) {
    this.span = span;
  }

  Span span() {
    return span;
  }

  /** A name as an expression, with its own span. */
  static Expr name(Ident name) {
    return new Expr.PathExpr(
        Optional.empty(),
        new Path(false, List.of(new Path.Segment(name, Optional.empty())), name.span()),
        name.span());
  }

  Ident ident(String text) {
    return new Ident(text, span);
  }

  /** A name that the expansion has bound. */
  Expr local(String name) {
    return name(ident(name));
  }

  /** {@code $crate::…} with the given names behind. */
  Path library(String... names) {
    List<Path.Segment> segments = new ArrayList<>();
    segments.add(new Path.Segment(ident("$crate"), Optional.empty()));
    for (String name : names) {
      segments.add(new Path.Segment(ident(name), Optional.empty()));
    }
    return new Path(false, segments, span);
  }

  /** With types for the last name. */
  Path library(List<TypeRef> types, String... names) {
    List<Path.Segment> segments = new ArrayList<>(library(names).segments());
    List<GenericArgs.Arg> args = new ArrayList<>();
    types.forEach(type -> args.add(new GenericArgs.Arg.TypeArg(type)));
    segments.add(
        new Path.Segment(
            segments.removeLast().name(),
            Optional.of(new GenericArgs.Angle(args, List.of(), span))));
    return new Path(false, segments, span);
  }

  /** {@code static NAME: LocalKey<T> = LocalKey::new(|| value);} */
  Item threadLocal(Item.Head head, Ident name, TypeRef type, Expr value) {
    Expr make =
        new Expr.Closure(false, false, List.of(), Optional.empty(), value, span, span, span, span);
    return local(head, name, type, "thread", make);
  }

  /** {@code static NAME: LocalKey<T> = LocalKey::new(args);}, of one of the library's modules. */
  Item local(Item.Head head, Ident name, TypeRef type, String module, Expr... args) {
    Path of = library(List.of(type), module, "LocalKey");
    return new Item.Static(
        head,
        false,
        false,
        name,
        new TypeRef.PathType(Optional.empty(), of, span),
        Optional.of(call(libraryExpr(module, "LocalKey", "new"), args)));
  }

  Expr libraryExpr(String... names) {
    return new Expr.PathExpr(Optional.empty(), library(names), span);
  }

  Expr call(Expr function, Expr... args) {
    return new Expr.Call(function, List.of(args), span);
  }

  Expr method(Expr receiver, String name, Expr... args) {
    Path.Segment segment = new Path.Segment(ident(name), Optional.empty());
    return new Expr.MethodCall(receiver, segment, List.of(args), span);
  }

  Expr ref(Expr operand) {
    return new Expr.AddressOf(false, false, operand, span);
  }

  Expr deref(Expr operand) {
    return new Expr.Unary(Expr.UnaryOp.DEREF, operand, span);
  }

  Expr not(Expr operand) {
    return new Expr.Unary(Expr.UnaryOp.NOT, operand, span);
  }

  Expr binary(BinaryOp op, Expr left, Expr right) {
    return new Expr.Binary(op, span, left, right, span);
  }

  Expr bool(boolean value) {
    return new Expr.BoolLiteral(value, span);
  }

  Expr u32(int value) {
    return new Expr.IntLiteral(value, 0, "u32", span);
  }

  Expr str(String value) {
    return new Expr.StrLiteral(value, span);
  }

  Expr tuple(List<Expr> elements) {
    return new Expr.Tuple(elements, span);
  }

  Expr error() {
    return new Expr.Error(span);
  }

  Pattern binding(String name) {
    return new Pattern.Binding(false, false, ident(name), Optional.empty(), span);
  }

  Statement let(Pattern pattern, Expr value) {
    return new Statement.Let(pattern, Optional.empty(), Optional.of(value), Optional.empty(), span);
  }

  Statement let(Pattern pattern, TypeRef type, Expr value) {
    return new Statement.Let(
        pattern, Optional.of(type), Optional.of(value), Optional.empty(), span);
  }

  /** {@code &dyn Future<Output = type>}. */
  TypeRef dynFuture(TypeRef output) {
    GenericArgs.Constraint constraint =
        new GenericArgs.Constraint(
            ident("Output"), Optional.empty(), Optional.of(output), List.of());
    List<Path.Segment> segments = new ArrayList<>(library("future", "Future").segments());
    Ident name = segments.removeLast().name();
    segments.add(
        new Path.Segment(
            name, Optional.of(new GenericArgs.Angle(List.of(), List.of(constraint), span))));
    Path trait = new Path(false, segments, span);
    Bound bound = new Bound.TraitBound(false, List.of(), trait, span);
    return new TypeRef.Ref(
        Optional.empty(), false, new TypeRef.DynTrait(List.of(bound), span), span);
  }

  Block block(Statement... statements) {
    return new Block(List.of(statements), Optional.empty(), span);
  }

  Block block(Expr tail) {
    return new Block(List.of(), Optional.of(tail), span);
  }

  /** <code>{ first; tail }</code>. */
  Block block(Expr first, Expr tail) {
    Statement statement = new Statement.ExprStatement(first, true, span);
    return new Block(List.of(statement), Optional.of(tail), span);
  }

  /** <code>{ only; }</code>. */
  Block statement(Expr only) {
    Statement statement = new Statement.ExprStatement(only, true, span);
    return new Block(List.of(statement), Optional.empty(), span);
  }

  Expr blockExpr(Block block) {
    return new Expr.BlockExpr(Optional.empty(), Expr.BlockKind.PLAIN, block, span);
  }

  Expr ifThen(Expr condition, Block then) {
    return new Expr.If(condition, then, Optional.empty(), span);
  }

  Expr match(Expr scrutinee, Expr.Arm... arms) {
    return new Expr.Match(scrutinee, List.of(arms), span);
  }

  Expr.Arm arm(Pattern pattern, Expr body) {
    return new Expr.Arm(pattern, Optional.empty(), body, span);
  }
}
