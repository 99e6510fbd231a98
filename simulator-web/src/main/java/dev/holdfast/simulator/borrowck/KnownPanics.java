package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.build.MirBuilder;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.mir.AssertMessage;
import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.BlockId;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.MirConst;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.BinaryOp;
import dev.holdfast.simulator.syntax.Expr.UnaryOp;
import dev.holdfast.simulator.thir.CastKind;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.IntKind;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.Value;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is sure to panic or to overflow where it is reached, as rustc's lints foresee it: numbers
 * are followed through locals that nobody borrows, never through calls. Of a constant's body the
 * same is what its evaluation comes to. Coroutines are left out, as rustc leaves them out.
 */
public final class KnownPanics {

  /** How far a local's value may be carried. */
  private enum Mode {
    FULL,
    OWN_BLOCK,
    NONE
  }

  /** A tuple, array, struct or variant of which parts are known; null for a part that is not. */
  private record Parts(int variant, List<Object> fields) {}

  /** Values of larger locals are not followed. */
  private static final int MAX_BYTES = 64;

  private static final int MAX_DEPTH = 8;

  private final Body body;
  private final TypeQueries queries;
  private final int depth;
  private final boolean isConst;
  private final Mode[] modes;

  /** A Long, {@link Parts}, or null where nothing is known. */
  private final Object[] values;

  private final Deque<BlockId> ahead = new ArrayDeque<>();
  private final Set<Body> seen = new LinkedHashSet<>();
  private final List<Local> ofBlock = new ArrayList<>();
  private final List<Diagnostic> found = new ArrayList<>();

  private KnownPanics(Body body, TypeQueries queries, int depth) {
    this.body = body;
    this.queries = queries;
    this.depth = depth;
    this.isConst =
        body.owner() instanceof ConstDef def && !def.isAssociated()
            || body.owner() instanceof StaticDef;
    this.values = new Object[body.locals().size()];
    this.modes = new Mode[values.length];
  }

  public static List<Diagnostic> check(Body body, TypeQueries queries) {
    if (body.owner() instanceof CoroutineDef
        || body.owner() instanceof ConstDef def && def.generics().count() > 0) {
      return List.of();
    }
    KnownPanics lint = new KnownPanics(body, queries, 0);
    lint.run();
    return lint.found;
  }

  private void run() {
    chooseModes();
    Set<BlockId> visited = new LinkedHashSet<>();
    ahead.push(new BlockId(0));
    while (!ahead.isEmpty()) {
      BlockId next = ahead.pop();
      if (visited.add(next)) {
        block(body.block(next));
      }
    }
  }

  // --- what may be followed

  private void chooseModes() {
    for (int i = 0; i < modes.length; i++) {
      Type type = body.locals().get(i).type();
      boolean small = bytes(type) <= MAX_BYTES;
      modes[i] = !small ? Mode.NONE : i > 0 && i <= body.argCount() ? Mode.OWN_BLOCK : Mode.FULL;
    }
    Set<Local> assigned = new LinkedHashSet<>();
    for (BasicBlock block : body.blocks()) {
      for (Statement statement : block.statements()) {
        if (statement instanceof Statement.Assign it) {
          assigned(it.place().local(), assigned);
          switch (it.rvalue()) {
            case Rvalue.Ref ref -> borrowed(ref.place());
            case Rvalue.RawPtr pointer -> borrowed(pointer.place());
            default -> {}
          }
        } else if (statement instanceof Statement.SetDiscriminant it) {
          assigned(it.place().local(), assigned);
        }
      }
      switch (block.terminator()) {
        case Terminator.Call it -> assigned(it.destination().local(), assigned);
        case Terminator.Drop it -> modes[it.place().local().index()] = Mode.NONE;
        default -> {}
      }
    }
  }

  private void assigned(Local local, Set<Local> assigned) {
    if (!assigned.add(local) && modes[local.index()] == Mode.FULL && !isConst) {
      modes[local.index()] = Mode.OWN_BLOCK;
    }
  }

  private void borrowed(Place place) {
    if (!place.projection().contains(PlaceElem.DEREF)) {
      modes[place.local().index()] = Mode.NONE;
    }
  }

  /** The size of what can be followed, or more than can be. */
  private static int bytes(Type type) {
    return switch (type) {
      case Type.Int it -> it.kind().bytes();
      case Type.Array it ->
          it.length() instanceof Const.Value n && n.value() <= MAX_BYTES
              ? (int) n.value() * bytes(it.element())
              : MAX_BYTES + 1;
      case Type.Tuple it -> {
        int all = 0;
        for (Type each : it.elements()) {
          all += bytes(each);
        }
        yield all;
      }
      default -> 8;
    };
  }

  // --- blocks

  private void block(BasicBlock block) {
    for (Statement statement : block.statements()) {
      switch (statement) {
        case Statement.Assign it -> assign(it.place(), it.rvalue(), it.span());
        case Statement.SetDiscriminant it -> values[it.place().local().index()] = null;
        case Statement.StorageLive it -> values[it.local().index()] = null;
        case Statement.StorageDead it -> values[it.local().index()] = null;
        default -> {}
      }
    }
    terminator(block.terminator());
    ofBlock.forEach(local -> values[local.index()] = null);
    ofBlock.clear();
  }

  private void assign(Place place, Rvalue rvalue, Span span) {
    overflow(rvalue, span);
    int local = place.local().index();
    if (modes[local] == Mode.NONE || place.projection().contains(PlaceElem.DEREF)) {
      return;
    }
    if (modes[local] == Mode.OWN_BLOCK) {
      ofBlock.add(place.local());
    }
    Object value = value(rvalue);
    if (place.isLocal()) {
      values[local] = value;
    } else if (value != null
        && place.projection().size() == 1
        && place.projection().get(0) instanceof PlaceElem.Field field
        && values[local] instanceof Parts parts
        && field.index() < parts.fields().size()) {
      List<Object> fields = new ArrayList<>(parts.fields());
      fields.set(field.index(), value);
      values[local] = new Parts(parts.variant(), fields);
    } else {
      values[local] = null;
    }
  }

  private void terminator(Terminator terminator) {
    switch (terminator) {
      case Terminator.Goto it -> ahead.push(it.target());
      case Terminator.SwitchInt it -> {
        Long value = operand(it.operand());
        if (value != null) {
          int at = it.values().indexOf(value);
          ahead.push(at >= 0 ? it.targets().get(at) : it.otherwise());
        } else if (!isConst) {
          it.targets().forEach(ahead::push);
          ahead.push(it.otherwise());
        }
      }
      case Terminator.Assert it -> {
        Long condition = operand(it.condition());
        boolean fails = condition != null && (condition != 0) != it.expected();
        if (fails) {
          failing(it);
        }
        if (!isConst || condition != null && !fails) {
          ahead.push(it.target());
        }
      }
      case Terminator.Call it -> {
        values[it.destination().local().index()] = null;
        it.target().ifPresent(ahead::push);
      }
      case Terminator.Drop it -> ahead.push(it.target());
      case Terminator.FalseEdge it -> ahead.push(it.real());
      case Terminator.FalseUnwind it -> ahead.push(it.real());
      default -> {}
    }
  }

  // --- what is found

  private void overflow(Rvalue rvalue, Span span) {
    switch (rvalue) {
      case Rvalue.CheckedBinary it -> {
        Long left = operand(it.left());
        Long right = operand(it.right());
        if (left != null
            && right != null
            && type(it.left()) instanceof Type.Int type
            && exact(it.op(), left, right, type.kind()) == null) {
          String both = shown(left, type) + " " + sign(it.op()) + " " + shown(right, type);
          overflows("attempt to compute `" + both + "`, which would overflow", span);
        }
      }
      case Rvalue.Binary it when it.op() == BinaryOp.SHL || it.op() == BinaryOp.SHR -> {
        Long by = operand(it.right());
        if (by != null && type(it.left()) instanceof Type.Int type && !isWithin(by, type)) {
          overflows("", span);
        }
      }
      case Rvalue.Unary it when it.op() == UnaryOp.NEG -> {
        Long value = operand(it.operand());
        if (value != null
            && type(it.operand()) instanceof Type.Int type
            && value == least(type.kind())) {
          overflows("", span);
        }
      }
      default -> {}
    }
  }

  private static boolean isWithin(long by, Type.Int type) {
    return by >= 0 && by < type.kind().bytes() * 8L;
  }

  /**
   * Of a constant's operators that are checked beforehand nothing is said here: {@code failing}.
   */
  private void overflows(String evaluated, Span span) {
    if (!isConst) {
      report("arithmetic_overflow", "this arithmetic operation will overflow", span);
    } else if (!evaluated.isEmpty()) {
      report("E0080", evaluated, span);
    }
  }

  private void failing(Terminator.Assert check) {
    if (isConst) {
      String text = evaluated(check);
      if (!text.isEmpty()) {
        report("E0080", text, check.span());
      }
      return;
    }
    boolean panics =
        switch (check.message()) {
          case AssertMessage.DivisionByZero it -> true;
          case AssertMessage.RemainderByZero it -> true;
          case AssertMessage.BoundsCheck it -> true;
          case AssertMessage.Overflow it -> it.op() == BinaryOp.DIV || it.op() == BinaryOp.REM;
          default -> false;
        };
    if (panics) {
      report("unconditional_panic", "this operation will panic at runtime", check.span());
    }
  }

  private String evaluated(Terminator.Assert check) {
    String first = "";
    String second = "";
    for (Statement each : operation(check).statements()) {
      if (each instanceof Statement.Assign it && it.rvalue() instanceof Rvalue.Binary operator) {
        first = shown(operator.left());
        second = shown(operator.right());
      } else if (each instanceof Statement.Assign it && it.rvalue() instanceof Rvalue.Unary minus) {
        first = shown(minus.operand());
      }
    }
    return switch (check.message()) {
      case AssertMessage.BoundsCheck it ->
          "index out of bounds: the length is "
              + operand(it.length())
              + " but the index is "
              + operand(it.index());
      case AssertMessage.Overflow it when it.op() == BinaryOp.SHL || it.op() == BinaryOp.SHR ->
          "attempt to shift "
              + (it.op() == BinaryOp.SHL ? "left" : "right")
              + " by `"
              + second
              + "`, which would overflow";
      case AssertMessage.DivisionByZero it -> "attempt to divide `" + first + "` by zero";
      case AssertMessage.RemainderByZero it ->
          "attempt to calculate the remainder of `" + first + "` with a divisor of zero";
      case AssertMessage.NegOverflow it ->
          "attempt to negate `" + first + "`, which would overflow";
      default -> "";
    };
  }

  private void report(String code, String message, Span span) {
    Diagnostic diagnostic = Diagnostic.error(code, message, span, "");
    if (depth == 0 && !found.contains(diagnostic)) {
      found.add(diagnostic);
    }
  }

  private static String sign(BinaryOp op) {
    return switch (op) {
      case ADD -> "+";
      case SUB -> "-";
      default -> "*";
    };
  }

  /** Where what an assertion guards is done, which is behind a second one of signed divisions. */
  private BasicBlock operation(Terminator.Assert check) {
    BasicBlock next = body.block(check.target());
    boolean again =
        check.message() instanceof AssertMessage.DivisionByZero
            || check.message() instanceof AssertMessage.RemainderByZero;
    return again
            && next.terminator() instanceof Terminator.Assert second
            && second.message() instanceof AssertMessage.Overflow
        ? body.block(second.target())
        : next;
  }

  private String shown(Operand operand) {
    Long value = operand(operand);
    return value != null && type(operand) instanceof Type.Int type ? shown(value, type) : "_";
  }

  /** As rustc shows a number of a type: {@code 200_u8}, {@code i32::MAX}. */
  private static String shown(long value, Type.Int type) {
    String name = type.kind().text();
    if (value == greatest(type.kind())) {
      return name + "::MAX";
    }
    if (type.kind().signed() && value == least(type.kind())) {
      return name + "::MIN";
    }
    String digits = type.kind().signed() ? Long.toString(value) : Long.toUnsignedString(value);
    return digits + "_" + name;
  }

  // --- values

  private Object value(Rvalue rvalue) {
    return switch (rvalue) {
      case Rvalue.Use it -> operand(it.operand());
      case Rvalue.Cast it when it.kind() == CastKind.INT_TO_INT -> {
        Long value = operand(it.operand());
        yield value == null ? null : wrapped(value, it.target());
      }
      case Rvalue.Binary it -> {
        Long left = operand(it.left());
        Long right = operand(it.right());
        yield left == null || right == null ? null : binary(it.op(), left, right, type(it.left()));
      }
      case Rvalue.CheckedBinary it -> {
        Long left = operand(it.left());
        Long right = operand(it.right());
        if (left == null || right == null || !(type(it.left()) instanceof Type.Int type)) {
          yield null;
        }
        Long sum = exact(it.op(), left, right, type.kind());
        Long wrapped = sum == null ? wrapping(it.op(), left, right, type) : sum;
        List<Object> pair = new ArrayList<>();
        pair.add(wrapped);
        pair.add(sum == null ? 1L : 0L);
        yield wrapped == null ? null : new Parts(0, pair);
      }
      case Rvalue.Unary it -> {
        Long value = operand(it.operand());
        Type type = type(it.operand());
        if (value == null || it.op() != UnaryOp.NEG && it.op() != UnaryOp.NOT) {
          yield null;
        }
        yield type instanceof Type.Bool
            ? (Object) (1 - value)
            : wrapped(it.op() == UnaryOp.NEG ? -value : ~value, type);
      }
      case Rvalue.Aggregate it -> {
        List<Object> fields = new ArrayList<>();
        it.operands().forEach(each -> fields.add(operand(each)));
        yield switch (it.kind()) {
          case Rvalue.AggregateKind.Adt adt when adt.unionField() < 0 ->
              new Parts(adt.variant(), fields);
          case Rvalue.AggregateKind.Tuple tuple -> new Parts(0, fields);
          case Rvalue.AggregateKind.Array array -> new Parts(0, fields);
          default -> null;
        };
      }
      case Rvalue.Discriminant it ->
          place(it.place()) instanceof Parts parts
                  && it.place().isLocal()
                  && body.local(it.place().local()).type() instanceof Type.Adt adt
                  && parts.variant() < adt.def().variants().size()
              ? adt.def().variants().get(parts.variant()).discriminant()
              : null;
      default -> null;
    };
  }

  private Long operand(Operand operand) {
    return switch (operand) {
      case Operand.Copy it -> place(it.place()) instanceof Long value ? value : null;
      case Operand.Move it -> place(it.place()) instanceof Long value ? value : null;
      case Operand.Constant it -> constant(it.value(), it.type());
    };
  }

  private Long constant(MirConst constant, Type type) {
    return switch (constant) {
      case MirConst.Literal it ->
          it.value() instanceof Value.Scalar scalar && isFollowed(type)
              ? wrapped(scalar.low(), type)
              : null;
      case MirConst.TypeConst it -> it.value() instanceof Const.Value value ? value.value() : null;
      case MirConst.Unevaluated it -> isFollowed(type) ? evaluated(it) : null;
      case MirConst.Promoted it -> {
        promoted(it.body());
        yield null;
      }
      default -> null;
    };
  }

  private void promoted(Body part) {
    if (depth == 0 && !isConst && seen.add(part)) {
      KnownPanics inner = new KnownPanics(part, queries, 0);
      inner.run();
      found.addAll(inner.found);
    }
  }

  /** The value of a constant whose body calls nothing. */
  private Long evaluated(MirConst.Unevaluated constant) {
    if (depth >= MAX_DEPTH || !constant.args().isEmpty()) {
      return null;
    }
    ConstDef def = queries.resolve(constant.def(), constant.args()).def();
    if (!def.hasBody() || queries.thir(def).tainted()) {
      return null;
    }
    KnownPanics inner =
        new KnownPanics(MirBuilder.build(queries.thir(def), queries), queries, depth + 1);
    inner.run();
    return inner.values[0] instanceof Long value ? value : null;
  }

  private static boolean isFollowed(Type type) {
    return type instanceof Type.Bool
        || type instanceof Type.Char
        || type instanceof Type.Int it && it.kind().bytes() <= 8;
  }

  private Object place(Place place) {
    Object value = values[place.local().index()];
    for (PlaceElem elem : place.projection()) {
      if (!(value instanceof Parts parts)) {
        return null;
      }
      int at =
          switch (elem) {
            case PlaceElem.Field it -> it.index();
            case PlaceElem.ConstantIndex it -> it.fromEnd() ? -1 : it.offset();
            case PlaceElem.Index it ->
                values[it.local().index()] instanceof Long index && index >= 0 && index < MAX_BYTES
                    ? (int) (long) index
                    : -1;
            case PlaceElem.Downcast it -> Integer.MAX_VALUE;
            default -> -1;
          };
      if (at != Integer.MAX_VALUE) {
        value = at >= 0 && at < parts.fields().size() ? parts.fields().get(at) : null;
      }
    }
    return value;
  }

  private Type type(Operand operand) {
    return switch (operand) {
      case Operand.Copy it -> type(it.place());
      case Operand.Move it -> type(it.place());
      case Operand.Constant it -> it.type();
    };
  }

  private Type type(Place place) {
    Type type = body.local(place.local()).type();
    for (PlaceElem elem : place.projection()) {
      type =
          switch (elem) {
            case PlaceElem.Field it -> it.type();
            case PlaceElem.Index it -> element(type);
            case PlaceElem.ConstantIndex it -> element(type);
            case PlaceElem.Deref it -> type instanceof Type.Ref ref ? ref.target() : Type.ERROR;
            default -> type;
          };
    }
    return type;
  }

  private static Type element(Type type) {
    return switch (type) {
      case Type.Array it -> it.element();
      case Type.Slice it -> it.element();
      default -> Type.ERROR;
    };
  }

  // --- arithmetic

  private static Object binary(BinaryOp op, long a, long b, Type type) {
    boolean unsigned = !(type instanceof Type.Int it && it.kind().signed());
    int order = unsigned ? Long.compareUnsigned(a, b) : Long.compare(a, b);
    return switch (op) {
      case EQ -> bit(a == b);
      case NE -> bit(a != b);
      case LT -> bit(order < 0);
      case LE -> bit(order <= 0);
      case GT -> bit(order > 0);
      case GE -> bit(order >= 0);
      case BIT_AND -> (Object) (a & b);
      case BIT_OR -> a | b;
      case BIT_XOR -> a ^ b;
      case ADD, SUB, MUL -> type instanceof Type.Int it ? wrapping(op, a, b, it) : null;
      case DIV -> b == 0 ? null : wrapped(unsigned ? Long.divideUnsigned(a, b) : a / b, type);
      case REM -> b == 0 ? null : wrapped(unsigned ? Long.remainderUnsigned(a, b) : a % b, type);
      case SHL -> type instanceof Type.Int it && isWithin(b, it) ? wrapped(a << b, type) : null;
      case SHR ->
          type instanceof Type.Int it && isWithin(b, it)
              ? wrapped(unsigned ? a >>> b : a >> b, type)
              : null;
      default -> null;
    };
  }

  private static Long bit(boolean value) {
    return value ? 1L : 0L;
  }

  private static Long wrapping(BinaryOp op, long a, long b, Type.Int type) {
    return wrapped(op == BinaryOp.ADD ? a + b : op == BinaryOp.SUB ? a - b : a * b, type);
  }

  /** The result, or null where it overflows. */
  private static Long exact(BinaryOp op, long a, long b, IntKind kind) {
    long result = op == BinaryOp.ADD ? a + b : op == BinaryOp.SUB ? a - b : a * b;
    boolean fits;
    if (kind.signed() || kind.bytes() < 8) {
      boolean over =
          switch (op) {
            case ADD -> ((a ^ result) & (b ^ result)) < 0;
            case SUB -> ((a ^ b) & (a ^ result)) < 0;
            default -> a != 0 && (result / a != b || a == -1 && b == Long.MIN_VALUE);
          };
      fits = !over && result >= least(kind) && result <= greatest(kind);
    } else {
      fits =
          switch (op) {
            case ADD -> Long.compareUnsigned(result, a) >= 0;
            case SUB -> Long.compareUnsigned(a, b) >= 0;
            default -> a == 0 || Long.divideUnsigned(result, a) == b;
          };
    }
    return fits ? result : null;
  }

  private static Long wrapped(long value, Type type) {
    if (!(type instanceof Type.Int it)) {
      return type instanceof Type.Bool || type instanceof Type.Char ? value : null;
    }
    int unused = 64 - it.kind().bytes() * 8;
    if (unused < 0) {
      return null;
    }
    return it.kind().signed() ? value << unused >> unused : value << unused >>> unused;
  }

  private static long least(IntKind kind) {
    return kind.signed() ? -1L << (Math.min(kind.bytes(), 8) * 8 - 1) : 0;
  }

  private static long greatest(IntKind kind) {
    int bits = Math.min(kind.bytes(), 8) * 8;
    return kind.signed() ? ~least(kind) : -1L >>> (64 - bits);
  }
}
