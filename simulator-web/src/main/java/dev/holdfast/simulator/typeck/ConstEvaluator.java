package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.syntax.BinaryOp;
import dev.holdfast.simulator.thir.Body;
import dev.holdfast.simulator.thir.CastKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.Value;
import java.util.List;
import java.util.Optional;

/**
 * Evaluates the integer constants that types need (array lengths, discriminants, patterns). What it
 * cannot evaluate is given back as absent, never guessed.
 */
final class ConstEvaluator {

  private final TypeContext cx;
  private final List<GenericArg> args;

  private ConstEvaluator(TypeContext cx, List<GenericArg> args) {
    this.cx = cx;
    this.args = args;
  }

  static Optional<Long> evaluate(TypeContext cx, ConstDef def, List<GenericArg> args) {
    Optional<Long> known = cx.knownConst(def);
    if (known.isPresent()) {
      return known;
    }
    if (!def.hasBody() || cx.isChecking(def)) {
      return Optional.empty();
    }
    Body body = cx.thir(def);
    Optional<Long> value = new ConstEvaluator(cx, args).value(body.value());
    if (value.isPresent() && def.generics().count() == 0) {
      cx.setConst(def, value.get());
    }
    return value;
  }

  static Optional<Long> evaluate(TypeContext cx, Expr expr) {
    return new ConstEvaluator(cx, List.of()).value(expr);
  }

  private Optional<Long> value(Expr expr) {
    return switch (expr.kind()) {
      case ExprKind.Literal it ->
          it.value() instanceof Value.Scalar scalar ? Optional.of(scalar.low()) : Optional.empty();
      case ExprKind.NamedConst it -> {
        TypeQueries.ConstItem item = cx.resolve(it.def(), Subst.apply(it.args(), args));
        yield evaluate(cx, item.def(), item.args());
      }
      case ExprKind.ConstParam it ->
          Subst.apply(it.value(), args) instanceof Const.Value known
              ? Optional.of(known.value())
              : Optional.empty();
      case ExprKind.Block it ->
          it.statements().isEmpty() && it.tail().isPresent()
              ? value(it.tail().get())
              : Optional.empty();
      case ExprKind.Cast it ->
          it.kind() == CastKind.INT_TO_INT ? value(it.operand()) : Optional.empty();
      case ExprKind.Unary it ->
          switch (it.op()) {
            case NEG -> value(it.operand()).map(v -> -v);
            case NOT -> value(it.operand()).map(v -> expr.type() instanceof Type.Bool ? 1 - v : ~v);
            case DEREF -> Optional.empty();
          };
      case ExprKind.Binary it -> {
        Optional<Long> left = value(it.left());
        Optional<Long> right = value(it.right());
        yield left.isPresent() && right.isPresent()
            ? binary(it.op(), left.get(), right.get())
            : Optional.empty();
      }
      case ExprKind.Call it -> call(it);
      case ExprKind.Index it -> {
        Optional<Long> index = value(it.index());
        yield index.isPresent() ? element(it.operand(), index.get()) : Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  private Optional<Long> element(Expr array, long index) {
    return switch (array.kind()) {
      case ExprKind.Array it when index >= 0 && index < it.elements().size() ->
          value(it.elements().get((int) index));
      case ExprKind.NamedConst it when !cx.isChecking(it.def()) && it.args().isEmpty() ->
          element(cx.thir(it.def()).value(), index);
      default -> Optional.empty();
    };
  }

  private Optional<Long> call(ExprKind.Call call) {
    // A const fn without statements, as a length may call.
    if (call.function().type() instanceof Type.FnItem item
        && item.def().traits().isConst()
        && item.def().traits().hasBody()
        && call.args().isEmpty()
        && !(item.def().container() instanceof FnDef.Container.InTrait)
        && !(item.def().container() instanceof FnDef.Container.InImpl in && isTrait(in.impl()))) {
      return new ConstEvaluator(cx, item.args()).value(cx.thir(item.def()).value());
    }
    return Optional.empty();
  }

  private static boolean isTrait(ImplDef impl) {
    return impl.traitRef().isPresent();
  }

  private static Optional<Long> binary(BinaryOp op, long left, long right) {
    return switch (op) {
      case ADD -> Optional.of(left + right);
      case SUB -> Optional.of(left - right);
      case MUL -> Optional.of(left * right);
      case DIV -> right == 0 ? Optional.empty() : Optional.of(left / right);
      case REM -> right == 0 ? Optional.empty() : Optional.of(left % right);
      case SHL -> right < 0 || right > 63 ? Optional.empty() : Optional.of(left << right);
      case SHR -> right < 0 || right > 63 ? Optional.empty() : Optional.of(left >> right);
      case BIT_AND -> Optional.of(left & right);
      case BIT_OR -> Optional.of(left | right);
      case BIT_XOR -> Optional.of(left ^ right);
      case EQ -> Optional.of(left == right ? 1L : 0L);
      case NE -> Optional.of(left != right ? 1L : 0L);
      case LT -> Optional.of(left < right ? 1L : 0L);
      case LE -> Optional.of(left <= right ? 1L : 0L);
      case GT -> Optional.of(left > right ? 1L : 0L);
      case GE -> Optional.of(left >= right ? 1L : 0L);
      case AND, OR -> Optional.empty();
    };
  }
}
