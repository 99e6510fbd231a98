package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.CastKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.PatternKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import dev.holdfast.simulator.type.ValTree;
import dev.holdfast.simulator.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A constant as the pattern that its value is written like. What is not written as a value, as a
 * call, is given back as absent.
 */
final class ConstPatterns {

  private final BodyChecker body;
  private final Span span;

  ConstPatterns(BodyChecker body, Span span) {
    this.body = body;
    this.span = span;
  }

  Optional<Pattern> of(ConstDef named, List<GenericArg> given) {
    TypeQueries.ConstItem item = body.cx.resolve(named, given);
    Optional<Value> number =
        ConstEvaluator.evaluate(body.cx, item.def(), item.args())
            .map(bits -> ConstEvaluator.number(item.def().type(), bits));
    if (!item.def().hasBody() || body.cx.isChecking(item.def())) {
      return Optional.empty();
    }
    Expr value = body.cx.thir(item.def()).value();
    return number.isPresent() && !ConstEvaluator.isWide(Subst.apply(value.type(), item.args()))
        ? constant(Subst.apply(value.type(), item.args()), number.get())
        : of(value, item.args());
  }

  private Optional<Pattern> of(Expr expr, List<GenericArg> args) {
    Type type = Subst.apply(expr.type(), args);
    if (ConstEvaluator.isWide(type)
        && expr.kind() instanceof ExprKind.Unary it
        && it.operand().kind() instanceof ExprKind.Literal literal) {
      return constant(type, ConstEvaluator.negated(literal.value()));
    }
    return switch (expr.kind()) {
      case ExprKind.Literal it ->
          constant(
              type,
              it.value() instanceof Value.FloatBits bits
                  ? ConstEvaluator.number(type, bits.bits())
                  : it.value());
      case ExprKind.NamedConst it -> of(it.def(), Subst.apply(it.args(), args));
      case ExprKind.Block it ->
          it.statements().isEmpty() ? it.tail().flatMap(tail -> of(tail, args)) : Optional.empty();
      case ExprKind.Tuple it -> parts(it.elements(), args).map(parts -> leaf(type, parts));
      case ExprKind.Array it ->
          parts(it.elements(), args)
              .map(
                  parts ->
                      new Pattern(
                          type, span, new PatternKind.Slice(parts, Optional.empty(), List.of())));
      case ExprKind.Adt it when it.base().isEmpty() -> adt(it, (Type.Adt) type, args);
      case ExprKind.Call it
          when it.function().type() instanceof Type.FnItem fn
              && fn.def().container() instanceof FnDef.Container.Constructor made ->
          parts(it.args(), args)
              .flatMap(parts -> adt((Type.Adt) type, made.variant(), fields(parts)));
      case ExprKind.Borrow it -> reference(it, type, args);
      case ExprKind.Cast it when it.kind() == CastKind.UNSIZE -> unsized(it, type, args);
      default ->
          ConstEvaluator.isWide(type)
              ? Optional.empty()
              : ConstEvaluator.evaluate(body.cx, expr).flatMap(n -> constant(type, n));
    };
  }

  /** As the value is that the constant's body makes. */
  Optional<Pattern> byRunning(ConstDef named, List<GenericArg> args, Type type) {
    return body.cx.tree(new Const.Unevaluated(named, args)).flatMap(tree -> of(tree, type));
  }

  private Optional<Pattern> of(ValTree tree, Type type) {
    if (type instanceof Type.Ref ref && !(ref.target() instanceof Type.Str)) {
      return of(tree, ref.target())
          .map(inner -> new Pattern(type, span, new PatternKind.Deref(inner)));
    }
    if (!(tree instanceof ValTree.Branch branch)) {
      return constant(type, ((ValTree.Leaf) tree).value());
    }
    List<Pattern> parts = new ArrayList<>();
    for (int i = 0; i < branch.parts().size(); i++) {
      Type part =
          switch (type) {
            case Type.Array it -> it.element();
            case Type.Slice it -> it.element();
            case Type.Tuple it -> it.elements().get(i);
            case Type.Adt it -> body.cx.fieldType(it, Math.max(branch.variant(), 0), i);
            default -> Type.ERROR;
          };
      Optional<Pattern> pattern = of(branch.parts().get(i), part);
      if (pattern.isEmpty()) {
        return Optional.empty();
      }
      parts.add(pattern.get());
    }
    return switch (type) {
      case Type.Adt it -> adt(it, branch.variant(), fields(parts));
      case Type.Tuple it -> Optional.of(leaf(type, parts));
      default ->
          Optional.of(
              new Pattern(type, span, new PatternKind.Slice(parts, Optional.empty(), List.of())));
    };
  }

  private Optional<Pattern> constant(Type type, long value) {
    return constant(type, ConstEvaluator.number(type, value));
  }

  private Optional<Pattern> constant(Type type, Value value) {
    boolean simple = Operators.isScalar(type) || type instanceof Type.Ref;
    return simple
        ? Optional.of(new Pattern(type, span, new PatternKind.Constant(value)))
        : Optional.empty();
  }

  private Optional<List<Pattern>> parts(List<Expr> exprs, List<GenericArg> args) {
    List<Pattern> parts = new ArrayList<>();
    for (Expr each : exprs) {
      Optional<Pattern> part = of(each, args);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return Optional.of(parts);
  }

  private static List<PatternKind.FieldPattern> fields(List<Pattern> parts) {
    List<PatternKind.FieldPattern> fields = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      fields.add(new PatternKind.FieldPattern(i, parts.get(i)));
    }
    return fields;
  }

  private Pattern leaf(Type type, List<Pattern> parts) {
    return new Pattern(type, span, new PatternKind.Leaf(fields(parts)));
  }

  private Optional<Pattern> adt(ExprKind.Adt expr, Type.Adt type, List<GenericArg> args) {
    List<PatternKind.FieldPattern> fields = new ArrayList<>();
    for (ExprKind.FieldInit field : expr.fields()) {
      Optional<Pattern> part = of(field.value(), args);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      fields.add(new PatternKind.FieldPattern(field.index(), part.get()));
    }
    return adt(type, expr.variant(), fields);
  }

  private Optional<Pattern> adt(Type.Adt type, int variant, List<PatternKind.FieldPattern> fields) {
    AdtDef def = type.def();
    if (!def.isStructural() && !def.fromPrelude()) {
      body.report(
          Diagnostic.error(
              "",
              "constant of non-structural type `" + TypePrinter.print(type) + "` in a pattern",
              span,
              "constant of non-structural type"));
    }
    if (!def.isStructural() && def.lang() != AdtDef.Lang.OPTION) {
      return Optional.empty();
    }
    return Optional.of(
        new Pattern(
            type,
            span,
            def.isEnum()
                ? new PatternKind.Variant(variant, fields)
                : new PatternKind.Leaf(fields)));
  }

  private Optional<Pattern> reference(ExprKind.Borrow it, Type type, List<GenericArg> args) {
    if (it.operand().kind() instanceof ExprKind.Deref deref) {
      return of(deref.operand(), args);
    }
    return of(it.operand(), args)
        .map(inner -> new Pattern(type, span, new PatternKind.Deref(inner)));
  }

  /** Of {@code &[..]} as a slice the same elements. */
  private Optional<Pattern> unsized(ExprKind.Cast it, Type type, List<GenericArg> args) {
    Optional<Pattern> array = of(it.operand(), args);
    if (type instanceof Type.Ref slice
        && array.isPresent()
        && array.get().kind() instanceof PatternKind.Deref deref
        && deref.inner().kind() instanceof PatternKind.Slice elements) {
      Pattern inner = new Pattern(slice.target(), span, elements);
      return Optional.of(new Pattern(type, span, new PatternKind.Deref(inner)));
    }
    return Optional.empty();
  }
}
