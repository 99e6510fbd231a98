package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.syntax.BinaryOp;
import dev.holdfast.simulator.thir.Body;
import dev.holdfast.simulator.thir.CastKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.thir.LoopLabel;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.PatternKind;
import dev.holdfast.simulator.thir.Statement;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import dev.holdfast.simulator.type.TypeFolder;
import dev.holdfast.simulator.type.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evaluates the constants that types and patterns need (array lengths, discriminants): from
 * integers alone, or, once all items are known and nothing is wrong so far, by running them. What
 * it cannot evaluate is given back as absent, never guessed.
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
    if (!cx.evaluating.add(def)) {
      cx.dcx.cycleInItems(TypeContext.cycle(def));
      return Optional.empty();
    }
    Optional<Long> value = new ConstEvaluator(cx, args).value(body.value());
    if (value.isEmpty() && (isInteger(def.type()) || isFloat(def.type())) && isKnown(args)) {
      value = cx.run(new Const.Unevaluated(def, args));
    }
    cx.evaluating.remove(def);
    if (value.isPresent() && def.generics().count() == 0) {
      cx.setConst(def, value.get());
    }
    return value;
  }

  private static boolean isInteger(Type type) {
    return type instanceof Type.Int || type instanceof Type.Bool || type instanceof Type.Char;
  }

  private static boolean isFloat(Type type) {
    return type instanceof Type.Float;
  }

  private static boolean isKnown(List<GenericArg> args) {
    Unknown unknown = new Unknown();
    args.forEach(unknown::fold);
    return !unknown.found;
  }

  private static final class Unknown extends TypeFolder {
    boolean found;

    Unknown() {
      super(TypeFlags.PARAM | TypeFlags.INFER | TypeFlags.ERROR);
    }

    @Override
    public Type fold(Type type) {
      found |=
          type instanceof Type.Param || type instanceof Type.Infer || type instanceof Type.Error;
      return foldParts(type);
    }

    @Override
    public Const fold(Const constant) {
      found |= constant instanceof Const.Param || constant instanceof Const.Infer;
      return super.fold(constant);
    }
  }

  /** Whether 64 bits are not enough for the type: of those only literals are known. */
  static boolean isWide(Type type) {
    return type instanceof Type.Int it && it.kind().bytes() == 16;
  }

  /** A number of the type, of its low 64 bits; an f32 becomes an f64 as in literals. */
  static Value number(Type type, long bits) {
    if (type instanceof Type.Float it) {
      return new Value.FloatBits(it.bits() == 32 ? Numbers.ofSingle(bits) : bits);
    }
    boolean whole = type instanceof Type.Int it && !it.kind().signed() && it.kind().bytes() == 8;
    return whole ? new Value.Scalar(bits, 0) : Value.ofLong(bits);
  }

  /** What a constant of a scalar type is, also where that needs more than 64 bits. */
  static Optional<Value> evaluateScalar(TypeContext cx, ConstDef def, List<GenericArg> args) {
    if (isWide(def.type()) && def.hasBody()) {
      Expr value = cx.thir(def).value();
      if (value.kind() instanceof ExprKind.Literal it) {
        return Optional.of(it.value());
      }
      if (value.kind() instanceof ExprKind.NamedConst it) {
        TypeQueries.ConstItem item = cx.resolve(it.def(), Subst.apply(it.args(), args));
        return evaluateScalar(cx, item.def(), item.args());
      }
      if (value.kind() instanceof ExprKind.Unary it
          && it.op() == dev.holdfast.simulator.syntax.Expr.UnaryOp.NEG
          && it.operand().kind() instanceof ExprKind.Literal literal) {
        return Optional.of(negated(literal.value()));
      }
      return Optional.empty();
    }
    return evaluate(cx, def, args).map(bits -> number(def.type(), bits));
  }

  static Value negated(Value value) {
    return switch (value) {
      case Value.Scalar it -> new Value.Scalar(-it.low(), ~it.high() + (it.low() == 0 ? 1 : 0));
      case Value.FloatBits it -> new Value.FloatBits(it.bits() ^ Long.MIN_VALUE);
      default -> value;
    };
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
        // A float's are no integer's bits.
        yield isFloat(item.def().type()) ? Optional.empty() : evaluate(cx, item.def(), item.args());
      }
      case ExprKind.ConstParam it ->
          Subst.apply(it.value(), args) instanceof Const.Value known
              ? Optional.of(known.value())
              : Optional.empty();
      case ExprKind.Local it -> Optional.ofNullable(locals.get(it.var()));
      case ExprKind.Block it -> block(it);
      case ExprKind.Cast it ->
          it.kind() == CastKind.INT_TO_INT
              ? value(it.operand()).map(v -> wrapped(v, expr.type()))
              : it.kind() == CastKind.COERCION ? value(it.operand()) : Optional.empty();
      case ExprKind.NeverToAny it -> value(it.operand());
      case ExprKind.If it -> {
        Optional<Long> condition = value(it.condition());
        if (condition.isEmpty()) {
          yield condition;
        }
        yield condition.get() != 0
            ? value(it.then())
            : it.otherwise().isPresent() ? value(it.otherwise().get()) : UNIT;
      }
      case ExprKind.Logical it -> {
        Optional<Long> left = value(it.left());
        yield left.isPresent() && (left.get() != 0) == it.and() ? value(it.right()) : left;
      }
      case ExprKind.Let it -> bind(it.pattern(), value(it.scrutinee()));
      case ExprKind.Match it -> match(it);
      case ExprKind.Assign it -> assign(it.place(), value(it.value()));
      case ExprKind.AssignOp it -> {
        Optional<Long> right = value(it.value());
        Optional<Long> left = value(it.place());
        yield left.isPresent() && right.isPresent()
            ? assign(it.place(), binary(it.op(), left.get(), right.get(), it.place().type()))
            : Optional.empty();
      }
      case ExprKind.Loop it -> loop(it);
      case ExprKind.Break it -> leave(it.label(), true, it.value());
      case ExprKind.Continue it -> leave(it.label(), false, Optional.empty());
      case ExprKind.Return it -> leave(null, true, it.value());
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
            ? binary(it.op(), left.get(), right.get(), expr.type())
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

  private static final Optional<Long> UNIT = Optional.of(0L);
  private static final int MOST_STEPS = 20_000;
  private static final int MOST_CALLS = 100;

  private final Map<LocalVar, Long> locals = new LinkedHashMap<>();

  /** What is left by the jump on its way, which has no value: a loop or block, or the function. */
  private boolean leaving;

  private boolean ends;
  private LoopLabel target;
  private Optional<Long> brought = UNIT;
  private int steps;
  private int calls;

  private Optional<Long> leave(LoopLabel label, boolean end, Optional<Expr> with) {
    Optional<Long> value = with.isPresent() ? value(with.get()) : UNIT;
    if (value.isPresent()) {
      leaving = true;
      ends = end;
      target = label;
      brought = value;
    }
    return Optional.empty();
  }

  /** What a place has after its inside was run: its value, or what a jump to its end brings. */
  private Optional<Long> arrived(LoopLabel label, Optional<Long> value) {
    if (!leaving || !ends || target != label) {
      return value;
    }
    leaving = false;
    return brought;
  }

  private Optional<Long> loop(ExprKind.Loop it) {
    while (++steps < MOST_STEPS) {
      Optional<Long> body = value(it.body());
      if (body.isEmpty()) {
        if (!leaving || ends || target != it.label()) {
          return arrived(it.label(), body);
        }
        leaving = false;
      }
    }
    return Optional.empty();
  }

  private Optional<Long> block(ExprKind.Block it) {
    Optional<Long> value = UNIT;
    for (Statement each : it.statements()) {
      value =
          switch (each) {
            case Statement.Let let ->
                let.init().isEmpty()
                    ? UNIT
                    : bind(let.pattern(), value(let.init().get())).filter(fits -> fits == 1);
            case Statement.ExprStatement statement -> value(statement.expr());
          };
      if (value.isEmpty()) {
        break;
      }
    }
    if (value.isPresent()) {
      value = it.tail().isPresent() ? value(it.tail().get()) : UNIT;
    }
    return it.label().isPresent() ? arrived(it.label().get(), value) : value;
  }

  private Optional<Long> assign(Expr place, Optional<Long> value) {
    if (value.isPresent() && place.kind() instanceof ExprKind.Local it) {
      locals.put(it.var(), value.get());
      return UNIT;
    }
    return Optional.empty();
  }

  private Optional<Long> match(ExprKind.Match it) {
    Optional<Long> scrutinee = value(it.scrutinee());
    for (ExprKind.Arm arm : it.arms()) {
      Optional<Long> fits = bind(arm.pattern(), scrutinee);
      if (fits.isPresent() && fits.get() == 1 && arm.guard().isPresent()) {
        fits = value(arm.guard().get());
      }
      if (fits.isEmpty()) {
        return fits;
      }
      if (fits.get() == 1) {
        return value(arm.body());
      }
    }
    return Optional.empty();
  }

  /** 1 where the value, an integer, is matched, 0 where not; absent where it cannot be told. */
  private Optional<Long> bind(Pattern pattern, Optional<Long> value) {
    if (value.isEmpty()) {
      return value;
    }
    return switch (pattern.kind()) {
      case PatternKind.Wild it -> Optional.of(1L);
      case PatternKind.Binding it when it.byRef().isEmpty() -> {
        locals.put(it.var(), value.get());
        yield it.sub().isPresent() ? bind(it.sub().get(), value) : Optional.of(1L);
      }
      case PatternKind.Constant it when it.value() instanceof Value.Scalar known ->
          Optional.of(known.low() == value.get() ? 1L : 0L);
      case PatternKind.Range it -> {
        long low = scalar(it.low(), Long.MIN_VALUE);
        long high = scalar(it.high(), Long.MAX_VALUE);
        boolean below = it.inclusive() || it.high().isEmpty();
        boolean in = value.get() >= low && (below ? value.get() <= high : value.get() < high);
        yield Optional.of(in ? 1L : 0L);
      }
      case PatternKind.Or it -> {
        Optional<Long> fits = Optional.of(0L);
        for (Pattern each : it.alternatives()) {
          if (fits.isPresent() && fits.get() == 0) {
            fits = bind(each, value);
          }
        }
        yield fits;
      }
      default -> Optional.empty();
    };
  }

  private static long scalar(Optional<Value> value, long open) {
    return value.isPresent() && value.get() instanceof Value.Scalar it ? it.low() : open;
  }

  private Optional<Long> call(ExprKind.Call call) {
    if (!(call.function().type() instanceof Type.FnItem item)
        || !item.def().traits().isConst()
        || calls > MOST_CALLS) {
      return Optional.empty();
    }
    if (item.def().fromPrelude()) {
      return switch (item.def().name()) {
        case "len" -> length(call.args().get(0));
        case "size_of", "align_of" ->
            item.args().get(0) instanceof Type type
                ? size(Subst.apply(type, args), item.def().name().equals("size_of"))
                : Optional.empty();
        default -> Optional.empty();
      };
    }
    if (!item.def().traits().hasBody()
        || item.def().container() instanceof FnDef.Container.InTrait
        || item.def().container() instanceof FnDef.Container.InImpl in && isTrait(in.impl())
        || cx.isChecking(item.def())) {
      return Optional.empty();
    }
    Body body = cx.thir(item.def());
    ConstEvaluator inner = new ConstEvaluator(cx, Subst.apply(item.args(), args));
    inner.calls = calls + 1;
    inner.steps = steps;
    for (int i = 0; i < call.args().size() && i < body.params().size(); i++) {
      if (inner.bind(body.params().get(i).pattern(), value(call.args().get(i))).isEmpty()) {
        return Optional.empty();
      }
    }
    Optional<Long> value = inner.arrived(null, inner.value(body.value()));
    steps = inner.steps + 1;
    return value;
  }

  /** Of types whose layout the language itself promises; an array aligns as its elements do. */
  private Optional<Long> size(Type type, boolean whole) {
    return switch (type) {
      case Type.Int it -> Optional.of((long) it.kind().bytes());
      case Type.Float it -> Optional.of(it.bits() / 8L);
      case Type.Bool it -> Optional.of(1L);
      case Type.Char it -> Optional.of(4L);
      case Type.Array it -> {
        Optional<Long> element = size(it.element(), whole);
        yield it.length() instanceof Const.Value count && whole
            ? element.map(size -> size * count.value())
            : whole ? Optional.empty() : element;
      }
      default -> Optional.empty();
    };
  }

  /** How many elements an array or literal has that is lent as a slice. */
  private Optional<Long> length(Expr expr) {
    return switch (expr.kind()) {
      case ExprKind.Cast it -> length(it.operand());
      case ExprKind.Borrow it -> length(it.operand());
      case ExprKind.Deref it -> length(it.operand());
      case ExprKind.NamedConst it
          when !cx.isChecking(it.def())
              && it.args().isEmpty()
              && it.def().hasBody()
              && !(expr.type() instanceof Type.Array) ->
          length(cx.thir(it.def()).value());
      case ExprKind.Literal it when it.value() instanceof Value.Str text ->
          Optional.of(bytes(text.text()));
      default ->
          expr.type() instanceof Type.Array array
                  && Subst.apply(array.length(), args) instanceof Const.Value known
              ? Optional.of(known.value())
              : Optional.empty();
    };
  }

  /** How long a text is in UTF-8. */
  private static long bytes(String text) {
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }

  /** The value as a type of fewer bits holds it. */
  private static long wrapped(long value, Type type) {
    if (!(type instanceof Type.Int it) || it.kind().bytes() >= 8) {
      return value;
    }
    int unused = 64 - 8 * it.kind().bytes();
    return it.kind().signed() ? value << unused >> unused : value << unused >>> unused;
  }

  private static boolean isTrait(ImplDef impl) {
    return impl.traitRef().isPresent();
  }

  /** Nothing where the type cannot hold the result. */
  private static Optional<Long> binary(BinaryOp op, long left, long right, Type type) {
    if (type instanceof Type.Int it && it.kind().bytes() >= 8 && overflows(op, left, right, it)) {
      return Optional.empty();
    }
    Optional<Long> exact = binary(op, left, right);
    return exact.filter(it -> wrapped(it, type) == it);
  }

  /** Whether 63 bits may not hold the result, with which an unsigned type is seen here. */
  private static boolean overflows(BinaryOp op, long left, long right, Type.Int type) {
    try {
      long exact =
          switch (op) {
            case ADD -> Math.addExact(left, right);
            case SUB -> Math.subtractExact(left, right);
            case MUL -> Math.multiplyExact(left, right);
            default -> 0;
          };
      return exact < 0 && !type.kind().signed();
    } catch (ArithmeticException overflow) {
      return true;
    }
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
