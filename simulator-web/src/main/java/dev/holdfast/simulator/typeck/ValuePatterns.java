package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Expr;
import dev.holdfast.simulator.syntax.Path;
import dev.holdfast.simulator.syntax.TypeRef;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.PatternKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import dev.holdfast.simulator.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Patterns that are values: literals, ranges, and paths of constants and unit constructors. */
final class ValuePatterns {

  private final BodyChecker body;

  /** What is said of ranges in which nothing is, once all types are right. */
  final List<Diagnostic> empty = new ArrayList<>();

  ValuePatterns(BodyChecker body) {
    this.body = body;
  }

  Pattern literal(Expr value, Type type, Span span) {
    if (value instanceof Expr.ByteStrLiteral bytes
        && body.structurally(type) instanceof Type.Ref ref
        && body.structurally(ref.target()) instanceof Type.Slice slice) {
      return bytesOfSlice(bytes.value(), ref, slice, span);
    }
    body.operators.inPattern = true;
    dev.holdfast.simulator.thir.Expr checked = body.exprs.check(value, type);
    body.operators.inPattern = false;
    body.demandEq(type, checked.type(), span);
    Optional<Value> known = value(checked);
    if (known.isEmpty()) {
      if (!body.tainted) {
        body.unsupported("this pattern", span);
      }
      return PatternChecker.error(type, span);
    }
    return new Pattern(type, span, new PatternKind.Constant(known.get()));
  }

  /** Where a slice is matched, the bytes are a slice, too. */
  // rustc: check_pat_lit.
  private Pattern bytesOfSlice(String bytes, Type.Ref type, Type.Slice slice, Span span) {
    body.demandEq(slice.element(), Type.U8, span);
    List<Pattern> elements = new ArrayList<>();
    for (int i = 0; i < bytes.length(); i++) {
      Value each = Value.ofLong(bytes.charAt(i));
      elements.add(new Pattern(Type.U8, span, new PatternKind.Constant(each)));
    }
    PatternKind all = new PatternKind.Slice(elements, Optional.empty(), List.of());
    return new Pattern(type, span, new PatternKind.Deref(new Pattern(slice, span, all)));
  }

  private Optional<Value> value(dev.holdfast.simulator.thir.Expr expr) {
    return switch (expr.kind()) {
      case ExprKind.Literal it -> Optional.of(it.value());
      case ExprKind.Unary it when it.operand().kind() instanceof ExprKind.Literal literal ->
          Optional.of(ConstEvaluator.negated(literal.value()));
      case ExprKind.NamedConst it -> {
        TypeQueries.ConstItem item = body.cx.resolve(it.def(), it.args());
        yield ConstEvaluator.evaluateScalar(body.cx, item.def(), item.args());
      }
      default -> Optional.empty();
    };
  }

  Pattern range(dev.holdfast.simulator.syntax.Pattern.Range it, Type type) {
    for (Optional<Expr> each : List.of(it.low(), it.high())) {
      if (each.isPresent()
          && (each.get() instanceof Expr.StrLiteral || each.get() instanceof Expr.BoolLiteral)) {
        body.report(
            Diagnostic.error(
                "E0029",
                "only `char` and numeric types are allowed in range patterns",
                each.get().span(),
                "this is of type `"
                    + (each.get() instanceof Expr.StrLiteral ? "&'static str" : "bool")
                    + "` but it should be `char` or numeric"));
        return PatternChecker.error(type, it.span());
      }
    }
    Optional<Value> low = end(it.low(), type);
    Optional<Value> high = end(it.high(), type);
    if (low.isEmpty() && it.low().isPresent() || high.isEmpty() && it.high().isPresent()) {
      if (!body.tainted) {
        body.unsupported("this pattern", it.span());
      }
      return PatternChecker.error(type, it.span());
    }
    if (low.isPresent()
        && high.isPresent()
        && order(low.get(), high.get(), type) >= (it.inclusive() ? 1 : 0)) {
      empty.add(
          Diagnostic.error(
              it.inclusive() ? "E0030" : "E0579",
              "lower bound for range pattern must be less than "
                  + (it.inclusive() ? "or equal to " : "")
                  + "upper bound",
              it.span(),
              ""));
      return PatternChecker.wild(type, it.span());
    }
    return new Pattern(type, it.span(), new PatternKind.Range(low, high, it.inclusive()));
  }

  /** Below 0, 0 or above it; below where the values are no numbers. */
  private static int order(Value low, Value high, Type type) {
    if (low instanceof Value.FloatBits from && high instanceof Value.FloatBits to) {
      double a = Double.longBitsToDouble(from.bits());
      double b = Double.longBitsToDouble(to.bits());
      return a < b ? -1 : a > b ? 1 : 0;
    }
    return low instanceof Value.Scalar from && high instanceof Value.Scalar to
        ? order(from, to, type)
        : -1;
  }

  private static int order(Value.Scalar a, Value.Scalar b, Type type) {
    // Of a literal whose type is still open, a minus is one.
    boolean signed = !(type instanceof Type.Int it) || it.kind().signed();
    int high = signed ? Long.compare(a.high(), b.high()) : Long.compareUnsigned(a.high(), b.high());
    return high != 0 ? high : Long.compareUnsigned(a.low(), b.low());
  }

  private Optional<Value> end(Optional<Expr> expr, Type type) {
    if (expr.isEmpty()) {
      return Optional.empty();
    }
    dev.holdfast.simulator.thir.Expr checked = body.exprs.check(expr.get(), type);
    body.demandEq(type, checked.type(), expr.get().span());
    return value(checked);
  }

  Pattern path(Optional<TypeRef.QSelf> qself, Path path, Type type, Span span) {
    body.paths.inPattern = true;
    dev.holdfast.simulator.thir.Expr value = body.paths.check(new Expr.PathExpr(qself, path, span));
    body.paths.inPattern = false;
    if (value.kind() instanceof ExprKind.Error) {
      return PatternChecker.error(type, span);
    }
    return value.kind() instanceof ExprKind.NamedConst
        ? named(path, value, type, span)
        : behind(path, value, body.structurally(type), span);
  }

  /** A unit struct or variant looks through references, a constant does not. */
  private Pattern behind(Path path, dev.holdfast.simulator.thir.Expr value, Type type, Span span) {
    if (type instanceof Type.Ref ref) {
      Pattern target = behind(path, value, body.structurally(ref.target()), span);
      return new Pattern(type, span, new PatternKind.Deref(target));
    }
    return named(path, value, type, span);
  }

  private Pattern named(Path path, dev.holdfast.simulator.thir.Expr value, Type type, Span span) {
    if (value.kind() instanceof ExprKind.Adt || value.kind() instanceof ExprKind.NamedConst) {
      body.demandEq(type, value.type(), span);
    }
    if (value.kind() instanceof ExprKind.Adt adt) {
      AdtDef def = ((Type.Adt) value.type()).def();
      return new Pattern(
          type,
          span,
          def.isEnum()
              ? new PatternKind.Variant(adt.variant(), List.of())
              : new PatternKind.Leaf(List.of()));
    }
    if (value.kind() instanceof ExprKind.NamedConst constant) {
      return constantPattern(constant, type, span);
    }
    boolean positional =
        value.type() instanceof Type.FnItem item
            && item.def().container() instanceof FnDef.Container.Constructor;
    boolean variant =
        positional
            && body.structurally(((Type.FnItem) value.type()).def().sig().output())
                instanceof Type.Adt adt
            && adt.def().isEnum();
    String found =
        positional
            ? variant ? "tuple variant" : "tuple struct"
            : value.type() instanceof Type.FnItem item
                ? isAssociated(item.def()) ? "associated function" : "function"
                : "static";
    body.report(
        Diagnostic.error(
            found.startsWith("associated") ? "E0533" : "E0532",
            "expected unit struct, unit variant or constant, found "
                + found
                + " `"
                + Resolver.text(path)
                + "`",
            span,
            "not a unit struct, unit variant or constant"));
    return PatternChecker.error(type, span);
  }

  private static boolean isAssociated(FnDef def) {
    return !(def.container() instanceof FnDef.Container.Module);
  }

  /** Whether which impl's constant it is hangs on a parameter. */
  private boolean isOfParameter(ConstDef def, List<GenericArg> args) {
    return def.trait().isPresent()
        && args.get(0) instanceof Type self
        && (def.hasBody() ? self instanceof Type.Param : (self.flags() & TypeFlags.PARAM) != 0)
        && body.cx.resolve(def, args).def() == def;
  }

  private Pattern constantPattern(ExprKind.NamedConst constant, Type type, Span span) {
    List<GenericArg> args = body.table.resolve(constant.args());
    if (isOfParameter(constant.def(), args)) {
      String text = "constant pattern cannot depend on generic parameters";
      body.report(Diagnostic.error("E0158", text, span, "depends on a generic parameter"));
      return PatternChecker.error(type, span);
    }
    ConstPatterns patterns = new ConstPatterns(body, span);
    Optional<Pattern> pattern =
        patterns
            .of(constant.def(), args)
            .or(() -> patterns.byRunning(constant.def(), args, body.table.resolve(type)));
    if (constant.def().fromPrelude() && constant.def().name().equals("NAN")) {
      empty.add(Diagnostic.error("", "cannot use NaN in patterns", span, ""));
      return PatternChecker.wild(type, span);
    }
    if (pattern.isEmpty()) {
      // Where something is wrong the machine was not asked what the constant is.
      if (!body.tainted && !body.cx.dcx.hasErrors()) {
        body.unsupported("a constant of this type as a pattern", span);
      }
      body.tainted = true;
      return PatternChecker.error(type, span);
    }
    return new Pattern(type, span, pattern.get().kind());
  }
}
