package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Expr.UnaryOp;
import dev.holdfast.simulator.thir.Body;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.Capture;
import dev.holdfast.simulator.thir.CastKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.PatternKind;
import dev.holdfast.simulator.thir.Statement;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.IntKind;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import dev.holdfast.simulator.type.TypeFolder;
import dev.holdfast.simulator.type.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the inferred types into the typed tree; what could not be inferred is reported once. */
final class Writeback {

  private final BodyChecker body;
  private final Map<BodyOwner, List<Capture>> captures = new LinkedHashMap<>();

  Writeback(BodyChecker body) {
    this.body = body;
  }

  /** The type without variables and regions; closures and coroutines know their captures. */
  Type type(Type type) {
    return new Resolved().fold(type);
  }

  /** Where the minus before a literal and the literal stand. */
  private Optional<Span> negated = Optional.empty();

  private final List<Diagnostic> endless = new ArrayList<>();

  private final class Resolved extends TypeFolder {
    boolean open;

    Resolved() {
      super(
          TypeFlags.INFER
              | TypeFlags.KNOWN_REGION
              | TypeFlags.ALIAS
              | TypeFlags.ERROR
              | TypeFlags.CLOSURE);
    }

    @Override
    public Type fold(Type each) {
      Type at = body.table.shallow(each);
      if (at instanceof Type.Infer) {
        open = true;
        return Type.ERROR;
      }
      body.tainted |= at instanceof Type.Error;
      Type folded = foldParts(at);
      return switch (folded) {
        case Type.Closure it -> withUpvars(it);
        case Type.Coroutine it -> withUpvars(it);
        default -> folded;
      };
    }

    private Type withUpvars(Type.Closure it) {
      return it.upvars().isEmpty()
          ? new Type.Closure(
              it.def(), it.args(), foldTypes(body.cx.upvars.of(it).orElse(List.of())))
          : it;
    }

    private Type withUpvars(Type.Coroutine it) {
      return it.upvars().isEmpty()
          ? new Type.Coroutine(
              it.def(), it.args(), foldTypes(body.cx.upvars.of(it).orElse(List.of())))
          : it;
    }

    @Override
    public Region fold(Region region) {
      body.tainted |= region instanceof Region.Error;
      boolean bound = region instanceof Region.Bound it && it.depth() < depth;
      return bound ? region : Region.ERASED;
    }

    @Override
    public Const fold(Const constant) {
      Const at = body.table.resolve(constant);
      open |= at instanceof Const.Infer;
      return at;
    }
  }

  /** Leaves lifetimes that are written; what was inferred has none. */
  private final class Kept extends TypeFolder {

    @Override
    public Type fold(Type each) {
      return each instanceof Type.Infer ? type(each) : foldParts(each);
    }

    @Override
    public Const fold(Const constant) {
      return body.table.resolve(constant);
    }
  }

  private Type resolved(Type type, Span span) {
    Resolved folder = new Resolved();
    Type result = folder.fold(type);
    if (folder.open) {
      body.needTypeInfo.needed(span, type);
    }
    return result;
  }

  /**
   * An overloaded index of a slice or array whose index has come to be a {@code usize} is that of
   * the language (rustc: {@code fix_index_builtin_expr}).
   */
  private static Optional<ExprKind> builtinIndex(Expr called) {
    if (!(called.kind() instanceof ExprKind.Call call)
        || !(call.function().type() instanceof Type.FnItem function)
        || !(function.def().container() instanceof FnDef.Container.InTrait in)
        || !in.trait().path().startsWith("ops::Index")
        || !Type.USIZE.equals(call.args().get(1).type())) {
      return Optional.empty();
    }
    Expr pointer = call.args().get(0);
    if (pointer.kind() instanceof ExprKind.Cast it && it.kind() == CastKind.UNSIZE) {
      pointer = it.operand();
    }
    return pointer.kind() instanceof ExprKind.Borrow it
            && (it.operand().type() instanceof Type.Slice
                || it.operand().type() instanceof Type.Array)
        ? Optional.of(new ExprKind.Index(it.operand(), call.args().get(1)))
        : Optional.empty();
  }

  /** What a closure's or coroutine's definition says of itself. */
  void definition(Frame frame) {
    switch (frame.owner) {
      case ClosureDef def -> {
        List<Type> inputs = new ArrayList<>();
        for (Type input : def.sig().inputs()) {
          inputs.add(resolved(input, frame.span));
        }
        def.resolve(
            def.kind(), body.closures.bound(def, inputs, resolved(def.sig().output(), frame.span)));
      }
      case CoroutineDef def -> {
        if (def.kind() != CoroutineDef.Kind.FN) {
          Span at =
              frame.value.kind() instanceof ExprKind.Block block && block.tail().isPresent()
                  ? block.tail().get().span()
                  : frame.span;
          def.resolveOutput(resolved(def.output(), at));
        }
      }
      case ConstDef def -> {
        def.resolveType(resolved(def.type(), frame.span));
        return;
      }
      default -> {}
    }
    List<Capture> resolved = new ArrayList<>();
    List<Capture.Matched> matched = new ArrayList<>();
    if (frame.creation.kind() instanceof ExprKind.Capturing it) {
      for (Capture each : it.captures()) {
        resolved.add(capture(each));
      }
      for (Capture.Matched each : it.matched()) {
        matched.add(new Capture.Matched(each.root(), steps(each.path()), each.span()));
      }
    }
    captures.put(frame.owner, resolved);
    body.cx.upvars.setCaptures(frame.owner, resolved);
    frame.creation.setKind(new ExprKind.Capturing(resolved, matched));
  }

  private Capture capture(Capture it) {
    return new Capture(it.root(), steps(it.path()), it.byRef(), type(it.type()), it.span());
  }

  private List<Capture.Step> steps(List<Capture.Step> steps) {
    List<Capture.Step> path = new ArrayList<>();
    for (Capture.Step step : steps) {
      path.add(
          switch (step) {
            case Capture.Step.Field field ->
                new Capture.Step.Field(field.index(), field.name(), type(field.type()));
            case Capture.Step.Deref deref -> new Capture.Step.Deref(type(deref.type()));
          });
    }
    return path;
  }

  List<Capture> captures(BodyOwner owner) {
    return captures.getOrDefault(owner, List.of());
  }

  void frame(Frame frame) {
    List<Body.Param> params = new ArrayList<>();
    for (Body.Param param : frame.params) {
      pattern(param.pattern());
      params.add(
          new Body.Param(
              resolved(param.type(), param.span()),
              param.pattern(),
              param.written().map(type -> new Kept().fold(type)),
              param.span()));
    }
    frame.params.clear();
    frame.params.addAll(params);
    frame.taskContext.ifPresent(this::variable);
    returned = type(frame.returnType);
    expr(frame.value);
  }

  private void variable(LocalVar var) {
    var.setType(resolved(var.type(), var.span()));
    made(var.type());
  }

  private void exprs(List<Expr> list) {
    for (Expr each : list) {
      expr(each);
    }
  }

  private void expr(Expr expr) {
    int mark = body.privates.mark();
    switch (expr.kind()) {
      case ExprKind.Literal it -> {
        if (it.value() instanceof Value.FloatBits bits
            && body.table.resolve(expr.type()) instanceof Type.Float type
            && type.bits() == 32) {
          expr.setKind(new ExprKind.Literal(single(bits)));
        }
        outOfRange(expr);
      }
      case ExprKind.NamedConst it -> {
        if (it.def().type() instanceof Type.Error) {
          it.def().resolveType(resolved(expr.type(), expr.span()));
        }
        expr.setKind(new ExprKind.NamedConst(it.def(), args(it.args(), expr.span())));
      }
      case ExprKind.ConstParam it -> {}
      case ExprKind.Static it -> {}
      case ExprKind.Local it -> {}
      case ExprKind.Call it -> {
        expr(it.function());
        exprs(it.args());
      }
      case ExprKind.Deref it -> {
        expr(it.operand());
        builtinIndex(it.operand()).ifPresent(expr::setKind);
      }
      case ExprKind.Field it -> expr(it.operand());
      case ExprKind.Index it -> {
        expr(it.operand());
        expr(it.index());
      }
      case ExprKind.Borrow it -> expr(it.operand());
      case ExprKind.RawBorrow it -> expr(it.operand());
      case ExprKind.Unary it
          when it.op() == UnaryOp.NEG && it.operand().kind() instanceof ExprKind.Literal -> {
        negated = Optional.of(expr.span());
        expr(it.operand());
        negated = Optional.empty();
      }
      case ExprKind.Unary it -> expr(it.operand());
      case ExprKind.Binary it -> {
        expr(it.left());
        expr(it.right());
      }
      case ExprKind.Logical it -> {
        expr(it.left());
        expr(it.right());
      }
      case ExprKind.Cast it -> expr(it.operand());
      case ExprKind.NeverToAny it -> expr(it.operand());
      case ExprKind.Block it -> {
        for (Statement each : it.statements()) {
          statement(each);
        }
        it.tail().ifPresent(this::expr);
      }
      case ExprKind.If it -> {
        expr(it.condition());
        expr(it.then());
        it.otherwise().ifPresent(this::expr);
      }
      case ExprKind.Let it -> {
        expr(it.scrutinee());
        pattern(it.pattern());
      }
      case ExprKind.Match it -> {
        expr(it.scrutinee());
        for (ExprKind.Arm arm : it.arms()) {
          pattern(arm.pattern());
          arm.guard().ifPresent(this::expr);
          expr(arm.body());
        }
        privates(it.scrutinee(), mark);
      }
      case ExprKind.Loop it -> expr(it.body());
      case ExprKind.Break it -> it.value().ifPresent(this::expr);
      case ExprKind.Continue it -> {}
      case ExprKind.Return it -> it.value().ifPresent(this::expr);
      case ExprKind.Assign it -> {
        expr(it.place());
        expr(it.value());
        privates(it.value(), mark);
      }
      case ExprKind.AssignOp it -> {
        expr(it.place());
        expr(it.value());
      }
      case ExprKind.Adt it -> {
        for (ExprKind.FieldInit field : it.fields()) {
          expr(field.value());
        }
        it.base().ifPresent(this::expr);
      }
      case ExprKind.Tuple it -> exprs(it.elements());
      case ExprKind.Array it -> exprs(it.elements());
      case ExprKind.Repeat it -> {
        expr(it.value());
        expr.setKind(new ExprKind.Repeat(it.value(), body.table.resolve(it.length())));
      }
      case ExprKind.Capturing it -> {}
      case ExprKind.Yield it -> expr(it.value());
      case ExprKind.Error it -> {}
    }
    expr.setType(resolved(expr.type(), expr.span()));
    expr.written().ifPresent(type -> expr.writtenAs(new Kept().fold(type)));
    privates(expr, mark);
    if (body.cx.hasFalseObjects) {
      objects(expr);
    }
    switch (expr.kind()) {
      case ExprKind.Call it -> made(expr.type());
      case ExprKind.Adt it -> made(expr.type());
      case ExprKind.Tuple it -> made(expr.type());
      default -> {}
    }
  }

  private void privates(Expr expr, int mark) {
    body.privates.check(expr.type(), expr.span(), mark);
  }

  // --- objects of traits that can have none

  private final List<Diagnostic> falseObjects = new ArrayList<>();

  private Type returned = Type.ERROR;

  /** All that must be well-formed where a signature's false object is used. */
  private void objects(Expr expr) {
    switch (expr.kind()) {
      case ExprKind.Call it when it.overloaded() -> object(expr.type(), it.fnSpan());
      case ExprKind.Call it when it.function().type() instanceof Type.FnItem item -> {
        List<GenericArg> args = item.args();
        boolean ofObject =
            item.def().container() instanceof FnDef.Container.InTrait
                && args.get(0) instanceof Type.Dynamic;
        for (GenericArg arg : args.subList(ofObject ? 1 : 0, args.size())) {
          object(arg, expr.span());
        }
        FnSig sig = Subst.apply(item.def().sig(), args);
        for (int i = item.def().traits().hasSelf() ? 1 : 0; i < it.args().size(); i++) {
          object(sig.inputs().get(i), it.args().get(i).span());
        }
        object(sig.output(), expr.span());
      }
      case ExprKind.Cast it when it.kind() == CastKind.UNSIZE -> {
        // What is returned has its type from the signature, where it has been said.
        if (!expr.type().equals(returned)) {
          object(expr.type(), expr.span());
        }
      }
      case ExprKind.Adt it when expr.type() instanceof Type.Adt adt -> {
        for (GenericArg arg : adt.args()) {
          object(arg, expr.span());
        }
        for (ExprKind.FieldInit field : it.fields()) {
          object(body.cx.fieldType(adt, it.variant(), field.index()), field.value().span());
        }
      }
      default -> {}
    }
  }

  private void object(GenericArg used, Span span) {
    Optional<Diagnostic> wrong = DynCompatibility.in(body.cx, used, span);
    if (wrong.isPresent() && !falseObjects.contains(wrong.get())) {
      falseObjects.add(wrong.get());
      body.report(wrong.get());
    }
  }

  /** A value of the type is made here, so that it may be dropped. */
  private void made(Type type) {
    switch (type) {
      case Type.Tuple it -> it.elements().forEach(this::made);
      case Type.Array it -> made(it.element());
      case Type.Adt it -> {
        Optional<Diagnostic> cycle = body.cx.endless(it);
        cycle.ifPresent(endless::add);
        if (cycle.isEmpty() && it.def().isEnum()) {
          for (GenericArg arg : it.args()) {
            if (arg instanceof Type part) {
              made(part);
            }
          }
        }
      }
      default -> {}
    }
  }

  /** What is to be said of values of types without a size, where nothing else is wrong. */
  List<Diagnostic> endless() {
    return endless;
  }

  /** A literal that its type cannot hold, which rustc rejects last. */
  private void outOfRange(Expr literal) {
    if (!(literal.kind() instanceof ExprKind.Literal it)
        || !(body.table.resolve(literal.type()) instanceof Type.Int type)
        || !(it.value() instanceof Value.Scalar value)
        || ((Def) body.owner).fromPrelude()) {
      return;
    }
    if (!fits(type.kind(), value, negated.isPresent())) {
      outOfRange(type, negated.orElse(literal.span()));
    }
  }

  private void outOfRange(Type.Int type, Span span) {
    String message = "literal out of range for `" + type.kind().text() + "`";
    body.cx.dcx.reportLint(Diagnostic.error("overflowing_literals", message, span, ""));
  }

  private void outOfRange(Pattern pattern, Optional<Value> value) {
    if (value.isPresent()
        && value.get() instanceof Value.Scalar it
        && body.table.resolve(pattern.type()) instanceof Type.Int type) {
      String text = pattern.span().text();
      boolean negative = it.high() < 0;
      if (negative ? text.indexOf('-') < 0 : text.charAt(0) > '9') {
        // A constant's value, not a literal.
        return;
      }
      Value.Scalar size = negative ? new Value.Scalar(-it.low(), 0) : it;
      if (!fits(type.kind(), size, negative)) {
        outOfRange(type, pattern.span());
      }
    }
  }

  /** Whether the type holds the number, or its negative. */
  private static boolean fits(IntKind kind, Value.Scalar value, boolean negated) {
    int bits = kind.bytes() * 8 - (kind.signed() ? 1 : 0);
    long over = bits >= 64 ? value.low() : value.low() >>> bits;
    return bits == 128
        || bits == 127 && value.high() >= 0
        || bits <= 64 && value.high() == 0 && (bits == 64 || over == 0)
        || bits == 63 && value.high() == 0 && value.low() >= 0
        || negated
            && kind.signed()
            && (bits == 127
                ? value.high() == Long.MIN_VALUE && value.low() == 0
                : value.high() == 0 && value.low() == 1L << bits);
  }

  private List<GenericArg> args(List<GenericArg> args, Span span) {
    Resolved folder = new Resolved();
    return folder.foldArgs(args);
  }

  private void statement(Statement each) {
    switch (each) {
      case Statement.Let it -> {
        int mark = body.privates.mark();
        it.init().ifPresent(this::expr);
        if (it.pattern().kind() instanceof PatternKind.Binding binding && it.init().isPresent()) {
          Expr init = it.init().get();
          binding
              .byRef()
              .ifPresent(
                  kind -> StaticMutRefs.check(body, init, kind != BorrowKind.SHARED, init.span()));
        }
        pattern(it.pattern());
        it.otherwise().ifPresent(this::expr);
        it.init().ifPresent(init -> privates(init, mark));
      }
      case Statement.ExprStatement it -> expr(it.expr());
    }
  }

  private void pattern(Pattern pattern) {
    int mark = body.privates.mark();
    switch (pattern.kind()) {
      case PatternKind.Binding it -> {
        variable(it.var());
        it.sub().ifPresent(this::pattern);
      }
      case PatternKind.Variant it -> it.fields().forEach(field -> pattern(field.pattern()));
      case PatternKind.Leaf it -> it.fields().forEach(field -> pattern(field.pattern()));
      case PatternKind.Deref it -> pattern(it.inner());
      case PatternKind.Slice it -> {
        it.prefix().forEach(this::pattern);
        it.slice().ifPresent(this::pattern);
        it.suffix().forEach(this::pattern);
      }
      case PatternKind.Or it -> it.alternatives().forEach(this::pattern);
      case PatternKind.Wild it -> {}
      case PatternKind.Constant it -> {
        char first = pattern.span().text().charAt(0);
        // A named constant has been looked at where it is defined.
        if (first == '-' || first >= '0' && first <= '9') {
          outOfRange(pattern, Optional.of(it.value()));
        }
      }
      case PatternKind.Range it -> {
        outOfRange(pattern, it.low());
        outOfRange(pattern, it.high());
      }
      case PatternKind.Error it -> {}
    }
    pattern.setType(resolved(pattern.type(), pattern.span()));
    if (pattern.type() instanceof Type.Float it && it.bits() == 32) {
      pattern.setKind(single(pattern.kind()));
    }
    body.privates.check(pattern.type(), pattern.span(), mark);
  }

  /** The numbers of an f32's pattern, which were f64s while its type was not known. */
  private static PatternKind single(PatternKind kind) {
    return switch (kind) {
      case PatternKind.Constant it -> new PatternKind.Constant(single(it.value()));
      case PatternKind.Range it ->
          new PatternKind.Range(
              it.low().map(Writeback::single), it.high().map(Writeback::single), it.inclusive());
      default -> kind;
    };
  }

  private static Value single(Value value) {
    return value instanceof Value.FloatBits it
        ? new Value.FloatBits(Numbers.single(it.bits()))
        : value;
  }
}
