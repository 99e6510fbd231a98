package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Expr;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.syntax.Path;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.PatternKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks patterns, with default binding modes made explicit (Reference: binding modes). */
final class PatternChecker {

  private final BodyChecker body;
  private Map<String, LocalVar> bound = new LinkedHashMap<>();
  private boolean inAlternative;
  private boolean ofParameter;

  PatternChecker(BodyChecker body) {
    this.body = body;
  }

  /** A parameter, whose size is asked for at its type. */
  Pattern parameter(dev.holdfast.simulator.syntax.Pattern pattern, Type type, Span span) {
    ofParameter = pattern instanceof dev.holdfast.simulator.syntax.Pattern.Binding;
    Pattern checked = check(pattern, type, "function parameter");
    ofParameter = false;
    body.requireSized(type, span);
    return checked;
  }

  /** The same, of what is no {@code let}. */
  Pattern check(dev.holdfast.simulator.syntax.Pattern pattern, Type type, String named) {
    String outer = source;
    source = named;
    Pattern checked = check(pattern, type);
    source = outer;
    return checked;
  }

  /** The typed pattern; its variables are declared in the innermost scope. */
  Pattern check(dev.holdfast.simulator.syntax.Pattern pattern, Type type) {
    Map<String, LocalVar> outer = bound;
    bound = new LinkedHashMap<>();
    Pattern checked = check(pattern, type, Optional.empty());
    bound = outer;
    return checked;
  }

  /** Whether a variable of the pattern borrows mutably what is matched. */
  static boolean borrowsMutably(Pattern pattern) {
    return switch (pattern.kind()) {
      case PatternKind.Binding it ->
          it.byRef().isPresent() && it.byRef().get() != BorrowKind.SHARED
              || it.sub().isPresent() && borrowsMutably(it.sub().get());
      case PatternKind.Variant it ->
          it.fields().stream().anyMatch(f -> borrowsMutably(f.pattern()));
      case PatternKind.Leaf it -> it.fields().stream().anyMatch(f -> borrowsMutably(f.pattern()));
      case PatternKind.Deref it -> borrowsMutably(it.inner());
      case PatternKind.Slice it ->
          it.prefix().stream().anyMatch(PatternChecker::borrowsMutably)
              || it.suffix().stream().anyMatch(PatternChecker::borrowsMutably)
              || it.slice().isPresent() && borrowsMutably(it.slice().get());
      case PatternKind.Or it -> it.alternatives().stream().anyMatch(PatternChecker::borrowsMutably);
      case PatternKind.Wild it -> false;
      case PatternKind.Constant it -> false;
      case PatternKind.Range it -> false;
      case PatternKind.Error it -> false;
    };
  }

  private Pattern check(
      dev.holdfast.simulator.syntax.Pattern pattern, Type type, Optional<BorrowKind> mode) {
    if (peels(pattern)) {
      Type at = body.structurally(type);
      if (at instanceof Type.Ref ref && !matchesReference(pattern, ref)) {
        BorrowKind inner = ref.mutable() ? BorrowKind.MUT : BorrowKind.SHARED;
        if (mode.isPresent() && mode.get() == BorrowKind.SHARED) {
          inner = BorrowKind.SHARED;
        }
        Pattern target = check(pattern, ref.target(), Optional.of(inner));
        return new Pattern(at, pattern.span(), new PatternKind.Deref(target));
      }
    }
    return switch (pattern) {
      case dev.holdfast.simulator.syntax.Pattern.Wildcard it -> wild(type, it.span());
      case dev.holdfast.simulator.syntax.Pattern.Rest it -> {
        body.report(Diagnostic.error("", "`..` patterns are not allowed here", it.span(), ""));
        yield error(type, it.span());
      }
      case dev.holdfast.simulator.syntax.Pattern.Binding it -> binding(it, type, mode);
      case dev.holdfast.simulator.syntax.Pattern.Literal it -> literal(it.value(), type, it.span());
      case dev.holdfast.simulator.syntax.Pattern.Range it -> range(it, type);
      case dev.holdfast.simulator.syntax.Pattern.Ref it -> reference(it, type);
      case dev.holdfast.simulator.syntax.Pattern.Tuple it -> tuple(it, type, mode);
      case dev.holdfast.simulator.syntax.Pattern.PathPattern it -> path(it.path(), type, it.span());
      case dev.holdfast.simulator.syntax.Pattern.TupleStruct it -> tupleStruct(it, type, mode);
      case dev.holdfast.simulator.syntax.Pattern.Struct it -> struct(it, type, mode);
      case dev.holdfast.simulator.syntax.Pattern.Slice it -> slice(it, type, mode);
      case dev.holdfast.simulator.syntax.Pattern.Or it -> or(it, type, mode);
      case dev.holdfast.simulator.syntax.Pattern.Error it -> {
        body.tainted = true;
        yield error(type, it.span());
      }
    };
  }

  private static Pattern wild(Type type, Span span) {
    return new Pattern(type, span, new PatternKind.Wild());
  }

  private static Pattern error(Type type, Span span) {
    return new Pattern(type, span, new PatternKind.Error());
  }

  /** Whether the pattern looks through references; of a path it depends on what it names. */
  private boolean peels(dev.holdfast.simulator.syntax.Pattern pattern) {
    return switch (pattern) {
      case dev.holdfast.simulator.syntax.Pattern.Wildcard it -> false;
      case dev.holdfast.simulator.syntax.Pattern.Rest it -> false;
      case dev.holdfast.simulator.syntax.Pattern.Binding it -> false;
      case dev.holdfast.simulator.syntax.Pattern.PathPattern it -> false;
      case dev.holdfast.simulator.syntax.Pattern.Ref it -> false;
      case dev.holdfast.simulator.syntax.Pattern.Or it -> false;
      case dev.holdfast.simulator.syntax.Pattern.Error it -> false;
      default -> true;
    };
  }

  /** A string literal has a reference type itself. */
  private boolean matchesReference(dev.holdfast.simulator.syntax.Pattern pattern, Type.Ref ref) {
    boolean text =
        pattern instanceof dev.holdfast.simulator.syntax.Pattern.Literal literal
            && (literal.value() instanceof Expr.StrLiteral
                || literal.value() instanceof Expr.ByteStrLiteral);
    Type target = body.table.shallow(ref.target());
    return text && !(target instanceof Type.Ref);
  }

  /** The constant, unit struct or unit variant that a lone name stands for. */
  private Optional<Res> resolved(dev.holdfast.simulator.syntax.Pattern.Binding it) {
    if (it.byRef() || it.mutable() || it.sub().isPresent()) {
      return Optional.empty();
    }
    return body.cx
        .resolver
        .lexical(body.scope, it.name().text(), Resolver.Namespace.VALUES)
        .filter(
            res ->
                res instanceof Res.Const
                    || res instanceof Res.Variant v
                        && v.def().variants().get(v.variant()).shape() == AdtDef.Shape.UNIT);
  }

  private Pattern binding(
      dev.holdfast.simulator.syntax.Pattern.Binding it, Type type, Optional<BorrowKind> mode) {
    Optional<Res> named = resolved(it);
    if (named.isPresent()) {
      Path path =
          new Path(false, List.of(new Path.Segment(it.name(), Optional.empty())), it.name().span());
      return path(path, type, it.span());
    }
    shadows(it);
    Optional<BorrowKind> byRef =
        it.byRef()
            ? Optional.of(it.mutable() ? BorrowKind.MUT : BorrowKind.SHARED)
            : it.mutable() ? Optional.empty() : mode;
    Type own =
        byRef.isPresent()
            ? new Type.Ref(Region.ERASED, type, byRef.get() != BorrowKind.SHARED)
            : type;
    LocalVar var = variable(it.name(), own, !it.byRef() && it.mutable());
    if (!it.byRef() && it.sub().isEmpty()) {
      body.matches.named(var, type);
    }
    Optional<Pattern> sub = it.sub().map(inner -> check(inner, type, mode));
    return new Pattern(type, it.span(), new PatternKind.Binding(var, byRef, sub));
  }

  /** A variable cannot have the name of a static or of a constructor. */
  private void shadows(dev.holdfast.simulator.syntax.Pattern.Binding it) {
    Res known =
        body.cx
            .resolver
            .lexical(body.scope, it.name().text(), Resolver.Namespace.VALUES)
            .orElse(null);
    String what =
        switch (known) {
          case Res.Static each -> "statics";
          case Res.Variant each -> {
            boolean unit = each.def().variants().get(each.variant()).shape() == AdtDef.Shape.UNIT;
            yield (unit ? "unit " : "tuple ") + (each.def().isEnum() ? "variants" : "structs");
          }
          case Res.Const each -> "constants";
          case null, default -> "";
        };
    if (!what.isEmpty() && !body.scope.module.fromPrelude && it.name().text().charAt(0) != '$') {
      body.report(
          Diagnostic.error("E0530", source + "s cannot shadow " + what, it.name().span(), ""));
    }
  }

  /** What the variables of the pattern are called. */
  private String source = "let binding";

  private LocalVar variable(Ident name, Type type, boolean mutable) {
    LocalVar known = bound.get(name.key());
    if (known != null) {
      if (inAlternative) {
        body.demandEq(known.type(), type, name.span());
      } else {
        body.report(
            Diagnostic.error(
                "E0416",
                "identifier `" + name.text() + "` is bound more than once in the same pattern",
                name.span(),
                "used in a pattern more than once"));
      }
      return known;
    }
    LocalVar var = new LocalVar(name.text(), type, mutable, name.span());
    bound.put(name.key(), var);
    body.declare(var, name.key());
    if (!ofParameter) {
      body.requireSized(type, name.span());
    }
    return var;
  }

  private Pattern literal(Expr value, Type type, Span span) {
    body.operators.inPattern = true;
    dev.holdfast.simulator.thir.Expr checked = body.exprs.check(value, type);
    body.operators.inPattern = false;
    body.demandEq(type, checked.type(), span);
    Optional<Value> known = value(checked);
    if (known.isEmpty()) {
      if (!body.tainted) {
        body.unsupported("this pattern", span);
      }
      return error(type, span);
    }
    return new Pattern(type, span, new PatternKind.Constant(known.get()));
  }

  private Optional<Value> value(dev.holdfast.simulator.thir.Expr expr) {
    return switch (expr.kind()) {
      case ExprKind.Literal it -> Optional.of(it.value());
      case ExprKind.Unary it when it.operand().kind() instanceof ExprKind.Literal literal ->
          literal.value() instanceof Value.Scalar scalar
              ? Optional.of(Value.ofLong(-scalar.low()))
              : Optional.empty();
      case ExprKind.NamedConst it ->
          ConstEvaluator.evaluate(body.cx, it.def(), it.args()).map(Value::ofLong);
      default -> Optional.empty();
    };
  }

  private Pattern range(dev.holdfast.simulator.syntax.Pattern.Range it, Type type) {
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
        return error(type, it.span());
      }
    }
    Optional<Value> low = end(it.low(), type);
    Optional<Value> high = end(it.high(), type);
    if (low.isEmpty() && it.low().isPresent() || high.isEmpty() && it.high().isPresent()) {
      if (!body.tainted) {
        body.unsupported("this pattern", it.span());
      }
      return error(type, it.span());
    }
    if (low.isPresent()
        && high.isPresent()
        && low.get() instanceof Value.Scalar from
        && high.get() instanceof Value.Scalar to
        && (it.inclusive() ? from.low() > to.low() : from.low() >= to.low())) {
      empty.add(
          Diagnostic.error(
              it.inclusive() ? "E0030" : "E0579",
              "lower bound for range pattern must be less than "
                  + (it.inclusive() ? "or equal to " : "")
                  + "upper bound",
              it.span(),
              ""));
    }
    return new Pattern(type, it.span(), new PatternKind.Range(low, high, it.inclusive()));
  }

  /** What is said of ranges in which nothing is, once all types are right. */
  final List<Diagnostic> empty = new ArrayList<>();

  private Optional<Value> end(Optional<Expr> expr, Type type) {
    if (expr.isEmpty()) {
      return Optional.empty();
    }
    dev.holdfast.simulator.thir.Expr checked = body.exprs.check(expr.get(), type);
    body.demandEq(type, checked.type(), expr.get().span());
    return value(checked);
  }

  private Pattern reference(dev.holdfast.simulator.syntax.Pattern.Ref it, Type type) {
    Type at = body.structurally(type);
    Type target;
    if (at instanceof Type.Ref ref && ref.mutable() == it.mutable()) {
      target = ref.target();
    } else {
      target = body.table.fresh();
      body.demandEq(at, new Type.Ref(Region.ERASED, target, it.mutable()), it.span());
    }
    return new Pattern(
        at, it.span(), new PatternKind.Deref(check(it.target(), target, Optional.empty())));
  }

  private Pattern tuple(
      dev.holdfast.simulator.syntax.Pattern.Tuple it, Type type, Optional<BorrowKind> mode) {
    int rest = restIndex(it.elements());
    Type at = body.structurally(type);
    if (!(at instanceof Type.Tuple)) {
      if (rest >= 0) {
        Messages.needed(body, it.span(), at);
        return error(type, it.span());
      }
      List<Type> fresh = new ArrayList<>();
      for (int i = 0; i < it.elements().size(); i++) {
        fresh.add(body.table.fresh());
      }
      Type wanted = new Type.Tuple(fresh);
      if (!body.table.unify(at, wanted)) {
        body.mismatch(at, wanted, it.span());
        it.elements().forEach(each -> check(each, Type.ERROR, mode));
        return error(type, it.span());
      }
      at = wanted;
    }
    List<Type> elements = ((Type.Tuple) at).elements();
    if (rest < 0 && elements.size() != it.elements().size()
        || rest >= 0 && elements.size() < it.elements().size() - 1) {
      List<Type> fresh = new ArrayList<>();
      for (int i = 0; i < it.elements().size(); i++) {
        fresh.add(body.table.fresh());
      }
      body.mismatch(at, new Type.Tuple(fresh), it.span());
      for (dev.holdfast.simulator.syntax.Pattern each : it.elements()) {
        if (!(each instanceof dev.holdfast.simulator.syntax.Pattern.Rest)) {
          check(each, Type.ERROR, mode);
        }
      }
      return error(type, it.span());
    }
    return new Pattern(
        at, it.span(), new PatternKind.Leaf(positional(it.elements(), rest, elements, mode)));
  }

  private static int restIndex(List<dev.holdfast.simulator.syntax.Pattern> elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof dev.holdfast.simulator.syntax.Pattern.Rest) {
        return i;
      }
    }
    return -1;
  }

  private List<PatternKind.FieldPattern> positional(
      List<dev.holdfast.simulator.syntax.Pattern> patterns,
      int rest,
      List<Type> types,
      Optional<BorrowKind> mode) {
    List<PatternKind.FieldPattern> fields = new ArrayList<>();
    int skipped = rest < 0 ? 0 : types.size() - (patterns.size() - 1);
    for (int i = 0; i < patterns.size(); i++) {
      if (i == rest) {
        continue;
      }
      int index = rest >= 0 && i > rest ? i - 1 + skipped : i;
      fields.add(
          new PatternKind.FieldPattern(index, check(patterns.get(i), types.get(index), mode)));
    }
    return fields;
  }

  private Pattern path(Path path, Type type, Span span) {
    dev.holdfast.simulator.thir.Expr value =
        body.paths.check(new Expr.PathExpr(Optional.empty(), path, span));
    if (value.kind() instanceof ExprKind.Error) {
      return error(type, span);
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
            && item.def().container()
                instanceof dev.holdfast.simulator.type.FnDef.Container.Constructor;
    boolean variant =
        positional
            && body.structurally(((Type.FnItem) value.type()).def().sig().output())
                instanceof Type.Adt adt
            && adt.def().isEnum();
    String found =
        positional
            ? variant ? "tuple variant" : "tuple struct"
            : value.type() instanceof Type.FnItem ? "function" : "static";
    body.report(
        Diagnostic.error(
            "E0532",
            "expected unit struct, unit variant or constant, found "
                + found
                + " `"
                + Resolver.text(path)
                + "`",
            span,
            "not a unit struct, unit variant or constant"));
    return error(type, span);
  }

  private Pattern constantPattern(ExprKind.NamedConst constant, Type type, Span span) {
    Optional<Pattern> pattern = new ConstPatterns(body, span).of(constant.def(), constant.args());
    if (constant.def().fromPrelude() && constant.def().name().equals("NAN")) {
      empty.add(Diagnostic.error("", "cannot use NaN in patterns", span, ""));
      return wild(type, span);
    }
    if (pattern.isEmpty()) {
      if (!body.tainted) {
        body.unsupported("a constant of this type as a pattern", span);
      }
      return error(type, span);
    }
    return new Pattern(type, span, pattern.get().kind());
  }

  private Pattern tupleStruct(
      dev.holdfast.simulator.syntax.Pattern.TupleStruct it, Type type, Optional<BorrowKind> mode) {
    Optional<PathExprs.Constructor> found = constructor(it.path(), it.span());
    if (found.isEmpty()) {
      for (dev.holdfast.simulator.syntax.Pattern each : it.elements()) {
        check(each, Type.ERROR, mode);
      }
      return error(type, it.span());
    }
    PathExprs.Constructor constructor = found.get();
    if (constructor.shape().shape() != AdtDef.Shape.POSITIONAL) {
      notPositional(constructor, it);
      return error(type, it.span());
    }
    body.demandEq(type, constructor.type(), it.span());
    int rest = restIndex(it.elements());
    int count = constructor.shape().fields().size();
    if (rest < 0 ? count != it.elements().size() : count < it.elements().size() - 1) {
      int given = rest < 0 ? it.elements().size() : it.elements().size() - 1;
      body.report(
          Diagnostic.error(
              "E0023",
              "this pattern has "
                  + given
                  + " field"
                  + (given == 1 ? "" : "s")
                  + ", but the corresponding tuple "
                  + (constructor.def().isEnum() ? "variant" : "struct")
                  + " has "
                  + count
                  + " field"
                  + (count == 1 ? "" : "s"),
              it.span(),
              "expected " + count + " field" + (count == 1 ? "" : "s") + ", found " + given));
      // The names are bound all the same.
      positional(it.elements(), rest, Collections.nCopies(given, Type.ERROR), mode);
      return error(type, it.span());
    }
    List<Type> types = new ArrayList<>();
    for (AdtDef.Field field : constructor.shape().fields()) {
      types.add(body.normalize(Subst.apply(field.type(), constructor.args()), it.span()));
    }
    return shaped(constructor, type, it.span(), positional(it.elements(), rest, types, mode));
  }

  private void notPositional(
      PathExprs.Constructor constructor, dev.holdfast.simulator.syntax.Pattern.TupleStruct it) {
    boolean unit = constructor.shape().shape() == AdtDef.Shape.UNIT;
    String kind = constructor.def().isEnum() ? "variant" : "struct";
    String sort = unit ? "unit " + kind : constructor.def().isEnum() ? "struct variant" : kind;
    boolean late = !unit && constructor.def().isEnum();
    body.report(
        Diagnostic.error(
            late ? "E0164" : "E0532",
            "expected tuple struct or tuple variant, found "
                + sort
                + " `"
                + Resolver.text(it.path())
                + "`",
            late ? it.span() : it.path().span(),
            "not a tuple struct or tuple variant"));
    for (dev.holdfast.simulator.syntax.Pattern each : it.elements()) {
      if (!(each instanceof dev.holdfast.simulator.syntax.Pattern.Rest)) {
        check(each, Type.ERROR, Optional.empty());
      }
    }
  }

  private Optional<PathExprs.Constructor> constructor(Path path, Span span) {
    Optional<Resolver.Resolved> value =
        body.cx.resolver.path(body.scope, path, Resolver.Namespace.VALUES, false);
    if (value.isEmpty()
        && path.segments().size() == 1
        && !body.cx.resolver.isUnresolved(body.scope, path)) {
      Optional<Resolver.Resolved> type =
          body.cx.resolver.path(body.scope, path, Resolver.Namespace.TYPES, false);
      if (type.isPresent() && PathExprs.isHidden(type.get().res())) {
        body.report(
            Diagnostic.error(
                "E0532",
                "cannot match against a tuple struct which contains private fields",
                path.span(),
                ""));
        return Optional.empty();
      }
      if (type.isPresent() && type.get().res() instanceof Res.Variant) {
        body.report(
            Diagnostic.error(
                "E0532",
                "expected tuple struct or tuple variant, found variant `"
                    + Resolver.text(path)
                    + "`",
                path.span(),
                ""));
        return Optional.empty();
      }
      body.report(
          Diagnostic.error(
              "E0531",
              "cannot find tuple struct or tuple variant `"
                  + path.last().name().text()
                  + "` in this scope",
              path.span(),
              "not found in this scope"));
      return Optional.empty();
    }
    if (value.isPresent()
        && value.get().res() instanceof Res.Variant variant
        && value.get().consumed() == path.segments().size()) {
      return body.paths.constructor(path, span);
    }
    return body.paths.constructor(path, span);
  }

  private static Pattern shaped(
      PathExprs.Constructor constructor,
      Type type,
      Span span,
      List<PatternKind.FieldPattern> fields) {
    return new Pattern(
        type,
        span,
        constructor.def().isEnum()
            ? new PatternKind.Variant(constructor.variant(), fields)
            : new PatternKind.Leaf(fields));
  }

  private Pattern struct(
      dev.holdfast.simulator.syntax.Pattern.Struct it, Type type, Optional<BorrowKind> mode) {
    Optional<PathExprs.Constructor> found = body.paths.constructor(it.path(), it.span());
    if (found.isEmpty()) {
      for (dev.holdfast.simulator.syntax.Pattern.FieldPattern each : it.fields()) {
        check(each.pattern(), Type.ERROR, mode);
      }
      return error(type, it.span());
    }
    PathExprs.Constructor constructor = found.get();
    body.demandEq(type, constructor.type(), it.span());
    List<PatternKind.FieldPattern> fields = new ArrayList<>();
    List<String> named = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    List<Ident> hidden = new ArrayList<>();
    for (dev.holdfast.simulator.syntax.Pattern.FieldPattern each : it.fields()) {
      String name = each.name().text();
      int index = fieldIndex(constructor.shape(), name);
      if (index < 0 && constructor.def().isRecovered()) {
        body.tainted = true;
        check(each.pattern(), Type.ERROR, mode);
        continue;
      }
      if (index < 0) {
        body.report(
            Diagnostic.error(
                "E0026",
                (constructor.def().isEnum() ? "variant" : "struct")
                    + " `"
                    + display(constructor)
                    + "` does not have a field named `"
                    + name
                    + "`",
                each.name().span(),
                ""));
        unknown.add(name);
        check(each.pattern(), Type.ERROR, mode);
        continue;
      }
      if (!body.places.visible(constructor.def(), constructor.shape().fields().get(index))) {
        hidden.add(each.name());
      }
      named.add(name);
      Type fieldType =
          body.normalize(
              Subst.apply(constructor.shape().fields().get(index).type(), constructor.args()),
              it.span());
      fields.add(new PatternKind.FieldPattern(index, check(each.pattern(), fieldType, mode)));
    }
    areHidden(body, constructor, hidden);
    if (unknown.size() == 1) {
      named.addAll(meant(constructor, named, unknown.get(0)));
    }
    if (!it.rest() && !constructor.def().isRecovered()) {
      missing(constructor, named, it.span());
    }
    return shaped(constructor, type, it.span(), fields);
  }

  /** The named fields that are private here are one error, at the first. */
  static void areHidden(BodyChecker body, PathExprs.Constructor constructor, List<Ident> fields) {
    if (fields.isEmpty()) {
      return;
    }
    List<String> names = new ArrayList<>();
    fields.forEach(each -> names.add("`" + each.text() + "`"));
    boolean one = fields.size() == 1;
    body.cx.reportLast(
        Diagnostic.error(
            "E0451",
            (one ? "field " : "fields ")
                + list(names)
                + " of struct `"
                + constructor.def().name()
                + (one ? "` is private" : "` are private"),
            fields.get(0).span(),
            "private field"));
  }

  /** The field that is probably meant by a name that none has: it is not called missing. */
  private static List<String> meant(
      PathExprs.Constructor constructor, List<String> named, String name) {
    String best = "";
    int least = Math.max(name.length(), 3) / 3;
    for (AdtDef.Field field : constructor.shape().fields()) {
      int distance = Spelling.distance(field.name(), name);
      if (!named.contains(field.name()) && distance <= least) {
        best = field.name();
        least = distance - 1;
      }
    }
    return best.isEmpty() ? List.of() : List.of(best);
  }

  private void missing(PathExprs.Constructor constructor, List<String> named, Span span) {
    List<String> missing = new ArrayList<>();
    boolean hidden = false;
    for (AdtDef.Field field : constructor.shape().fields()) {
      if (!named.contains(field.name())) {
        boolean visible = body.places.visible(constructor.def(), field);
        hidden |= !visible;
        if (visible) {
          missing.add("`" + field.name() + "`");
        }
      }
    }
    if (!missing.isEmpty()) {
      String fields =
          (missing.size() == 1 ? "field " : "fields ")
              + String.join(", ", missing)
              + (hidden ? " and inaccessible fields" : "");
      body.report(
          Diagnostic.error(
              "E0027", "pattern does not mention " + fields, span, "missing " + fields));
    } else if (hidden) {
      body.report(
          Diagnostic.error("", "pattern requires `..` due to inaccessible fields", span, ""));
    }
  }

  /** {@code a, b and c}. */
  static String list(List<String> names) {
    if (names.size() == 1) {
      return names.get(0);
    }
    return String.join(", ", names.subList(0, names.size() - 1))
        + " and "
        + names.get(names.size() - 1);
  }

  private static String display(PathExprs.Constructor constructor) {
    return constructor.def().isEnum()
        ? constructor.def().name() + "::" + constructor.shape().name()
        : constructor.def().name();
  }

  static int fieldIndex(AdtDef.Variant variant, String name) {
    for (int i = 0; i < variant.fields().size(); i++) {
      if (variant.fields().get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private Pattern slice(
      dev.holdfast.simulator.syntax.Pattern.Slice it, Type type, Optional<BorrowKind> mode) {
    Type at = body.structurally(type);
    Type element =
        switch (at) {
          case Type.Array array -> array.element();
          case Type.Slice slice -> slice.element();
          default -> Type.ERROR;
        };
    if (element instanceof Type.Error) {
      boolean sequence = at instanceof Type.Array || at instanceof Type.Slice;
      if (!sequence && !(at instanceof Type.Error)) {
        body.report(
            Diagnostic.error(
                "E0529",
                "expected an array or slice, found `"
                    + dev.holdfast.simulator.type.TypePrinter.print(body.table.resolve(at))
                    + "`",
                it.span(),
                "pattern cannot match with input type"));
      }
      for (dev.holdfast.simulator.syntax.Pattern each : it.elements()) {
        if (!isRest(each)) {
          check(each, Type.ERROR, mode);
        } else if (each instanceof dev.holdfast.simulator.syntax.Pattern.Binding) {
          restOf(each, at, Type.ERROR, 0, mode);
        }
      }
      return error(type, it.span());
    }
    List<Pattern> prefix = new ArrayList<>();
    List<Pattern> suffix = new ArrayList<>();
    Optional<Pattern> rest = Optional.empty();
    for (dev.holdfast.simulator.syntax.Pattern each : it.elements()) {
      if (isRest(each)) {
        rest = Optional.of(restOf(each, at, element, it.elements().size() - 1, mode));
      } else {
        (rest.isPresent() ? suffix : prefix).add(check(each, element, mode));
      }
    }
    int given = prefix.size() + suffix.size();
    if (at instanceof Type.Array array
        && body.table.shallow(array.length()) instanceof Const.Value n
        && (rest.isEmpty() ? given != n.value() : given > n.value())) {
      boolean open = rest.isPresent();
      body.report(
          Diagnostic.error(
              open ? "E0528" : "E0527",
              "pattern requires "
                  + (open ? "at least " : "")
                  + given
                  + (given == 1 ? " element" : " elements")
                  + " but array has "
                  + n.value(),
              it.span(),
              ""));
    }
    return new Pattern(at, it.span(), new PatternKind.Slice(prefix, rest, suffix));
  }

  private static boolean isRest(dev.holdfast.simulator.syntax.Pattern pattern) {
    return pattern instanceof dev.holdfast.simulator.syntax.Pattern.Rest
        || pattern instanceof dev.holdfast.simulator.syntax.Pattern.Binding it
            && it.sub().isPresent()
            && it.sub().get() instanceof dev.holdfast.simulator.syntax.Pattern.Rest;
  }

  private Pattern restOf(
      dev.holdfast.simulator.syntax.Pattern pattern,
      Type whole,
      Type element,
      int others,
      Optional<BorrowKind> mode) {
    Type type =
        whole instanceof Type.Array array
                && body.table.shallow(array.length()) instanceof Const.Value n
            ? new Type.Array(element, new Const.Value(n.value() - others))
            : new Type.Slice(element);
    if (pattern instanceof dev.holdfast.simulator.syntax.Pattern.Binding it) {
      return binding(
          new dev.holdfast.simulator.syntax.Pattern.Binding(
              it.byRef(), it.mutable(), it.name(), Optional.empty(), it.span()),
          type,
          mode);
    }
    return wild(type, pattern.span());
  }

  private Pattern or(
      dev.holdfast.simulator.syntax.Pattern.Or it, Type type, Optional<BorrowKind> mode) {
    List<Pattern> alternatives = new ArrayList<>();
    boolean outer = inAlternative;
    List<Set<String>> names = new ArrayList<>();
    Set<String> all = new TreeSet<>();
    for (int i = 0; i < it.alternatives().size(); i++) {
      inAlternative = outer || i > 0;
      alternatives.add(check(it.alternatives().get(i), type, mode));
      names.add(new LinkedHashSet<>());
      names(it.alternatives().get(i), names.get(i));
      all.addAll(names.get(i));
    }
    inAlternative = outer;
    for (String name : all) {
      for (int i = 0; i < names.size(); i++) {
        if (!names.get(i).contains(name)) {
          body.report(
              Diagnostic.error(
                  "E0408",
                  "variable `" + name + "` is not bound in all patterns",
                  it.alternatives().get(i).span(),
                  "pattern doesn't bind `" + name + "`"));
          break;
        }
      }
    }
    return new Pattern(type, it.span(), new PatternKind.Or(alternatives));
  }

  /** The names of the variables that a pattern binds. */
  private void names(dev.holdfast.simulator.syntax.Pattern pattern, Set<String> into) {
    switch (pattern) {
      case dev.holdfast.simulator.syntax.Pattern.Binding it -> {
        if (resolved(it).isEmpty()) {
          into.add(it.name().text());
        }
        it.sub().ifPresent(sub -> names(sub, into));
      }
      case dev.holdfast.simulator.syntax.Pattern.Ref it -> names(it.target(), into);
      case dev.holdfast.simulator.syntax.Pattern.Tuple it ->
          it.elements().forEach(each -> names(each, into));
      case dev.holdfast.simulator.syntax.Pattern.TupleStruct it ->
          it.elements().forEach(each -> names(each, into));
      case dev.holdfast.simulator.syntax.Pattern.Struct it ->
          it.fields().forEach(each -> names(each.pattern(), into));
      case dev.holdfast.simulator.syntax.Pattern.Slice it ->
          it.elements().forEach(each -> names(each, into));
      case dev.holdfast.simulator.syntax.Pattern.Or it ->
          it.alternatives().forEach(each -> names(each, into));
      default -> {}
    }
  }
}
