package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Expr;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.PatternKind;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Checks patterns, with default binding modes made explicit (Reference: binding modes). Tuples,
 * slices and references are here; the others are {@link BindingPatterns}, {@link ValuePatterns} and
 * {@link StructPatterns}.
 */
final class PatternChecker {

  private final BodyChecker body;
  final BindingPatterns bindings;
  final ValuePatterns values;
  private final StructPatterns structs;

  /** Of the pattern that is being checked. */
  DefaultBindingModes modes = new DefaultBindingModes();

  /** The left side of a destructuring assignment, which does not look through references. */
  private Optional<Span> assigned = Optional.empty();

  PatternChecker(BodyChecker body) {
    this.body = body;
    bindings = new BindingPatterns(body, this);
    values = new ValuePatterns(body);
    structs = new StructPatterns(body, this);
  }

  /**
   * What a pattern takes apart that can never be there may be of any type: rustc makes it a
   * variable first.
   */
  dev.holdfast.simulator.thir.Expr opened(
      dev.holdfast.simulator.thir.Expr scrutinee, boolean apart) {
    return apart && body.table.shallow(scrutinee.type()).isNever()
        ? body.coercions.coerce(scrutinee, body.table.fresh())
        : scrutinee;
  }

  /** Whether a pattern is more than a name for all of what is there. */
  static boolean takesApart(dev.holdfast.simulator.syntax.Pattern pattern) {
    return !(pattern instanceof dev.holdfast.simulator.syntax.Pattern.Binding it
            && it.sub().isEmpty())
        && !(pattern instanceof dev.holdfast.simulator.syntax.Pattern.Wildcard);
  }

  /** A parameter, whose size is asked for at its type. */
  Pattern parameter(dev.holdfast.simulator.syntax.Pattern pattern, Type type, Span span) {
    bindings.ofParameter = pattern instanceof dev.holdfast.simulator.syntax.Pattern.Binding;
    Pattern checked = check(pattern, type, "function parameter");
    bindings.ofParameter = false;
    body.requireSized(type, span);
    return checked;
  }

  /** The same, of what is no {@code let}. */
  Pattern check(dev.holdfast.simulator.syntax.Pattern pattern, Type type, String named) {
    String outer = bindings.source;
    bindings.source = named;
    Pattern checked = check(pattern, type);
    bindings.source = outer;
    return checked;
  }

  /** The typed pattern; its variables are declared in the innermost scope. */
  Pattern check(dev.holdfast.simulator.syntax.Pattern pattern, Type type) {
    Map<String, LocalVar> outer = bindings.bound;
    DefaultBindingModes around = modes;
    bindings.bound = new LinkedHashMap<>();
    modes = new DefaultBindingModes();
    // As rustc: of what is matched in which something is wrong nothing is known in parts.
    boolean wrong = !(body.structurally(type) instanceof Type.Adt) && body.referencesError(type);
    Pattern checked = check(pattern, wrong ? Type.ERROR : type, Optional.empty());
    modes.error().ifPresent(body.matches::wrong);
    body.matches.pattern(checked);
    modes = around;
    bindings.bound = outer;
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

  Pattern check(
      dev.holdfast.simulator.syntax.Pattern pattern, Type type, Optional<BorrowKind> mode) {
    if (peels(pattern) && !isAssigned(pattern.span())) {
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
      case dev.holdfast.simulator.syntax.Pattern.Binding it -> bindings.binding(it, type, mode);
      case dev.holdfast.simulator.syntax.Pattern.Literal it ->
          values.literal(it.value(), type, it.span());
      case dev.holdfast.simulator.syntax.Pattern.Range it -> values.range(it, type);
      case dev.holdfast.simulator.syntax.Pattern.Ref it -> {
        if (mode.isPresent()) {
          modes.dereference(it.span());
        }
        yield reference(it, type);
      }
      case dev.holdfast.simulator.syntax.Pattern.Tuple it -> tuple(it, type, mode);
      case dev.holdfast.simulator.syntax.Pattern.PathPattern it ->
          values.path(it.qself(), it.path(), type, it.span());
      case dev.holdfast.simulator.syntax.Pattern.TupleStruct it ->
          structs.tupleStruct(it, type, mode);
      case dev.holdfast.simulator.syntax.Pattern.Struct it -> structs.struct(it, type, mode);
      case dev.holdfast.simulator.syntax.Pattern.Slice it -> slice(it, type, mode);
      case dev.holdfast.simulator.syntax.Pattern.Or it -> bindings.or(it, type, mode);
      case dev.holdfast.simulator.syntax.Pattern.Error it -> {
        body.tainted = true;
        yield error(type, it.span());
      }
    };
  }

  static Pattern wild(Type type, Span span) {
    return new Pattern(type, span, new PatternKind.Wild());
  }

  static Pattern error(Type type, Span span) {
    return new Pattern(type, span, new PatternKind.Error());
  }

  /** Checks a destructuring assignment, {@code left} being its left side. */
  <T> T assignment(Span left, Supplier<T> check) {
    Optional<Span> around = assigned;
    assigned = Optional.of(left);
    T checked = check.get();
    assigned = around;
    return checked;
  }

  private boolean isAssigned(Span span) {
    return assigned.isPresent()
        && assigned.get().file() == span.file()
        && assigned.get().start() <= span.start()
        && span.end() <= assigned.get().end();
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
        body.needTypeInfo.needed(it.span(), at);
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

  static int restIndex(List<dev.holdfast.simulator.syntax.Pattern> elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof dev.holdfast.simulator.syntax.Pattern.Rest) {
        return i;
      }
    }
    return -1;
  }

  List<PatternKind.FieldPattern> positional(
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

  private static boolean isOpen(Type type) {
    return type instanceof Type.Infer infer && infer.kind() == Type.InferKind.GENERAL;
  }

  private Pattern slice(
      dev.holdfast.simulator.syntax.Pattern.Slice it, Type type, Optional<BorrowKind> mode) {
    if (isOpen(body.structurally(type)) && restIndex(it.elements()) < 0) {
      int length = it.elements().size();
      body.table.unify(type, new Type.Array(body.table.fresh(), new Const.Value(length)));
    }
    Type at = body.structurally(type);
    Type element =
        switch (at) {
          case Type.Array array -> array.element();
          case Type.Slice slice -> slice.element();
          default -> Type.ERROR;
        };
    if (element instanceof Type.Error) {
      boolean sequence = at instanceof Type.Array || at instanceof Type.Slice;
      if (isOpen(at)) {
        body.needTypeInfo.needed(it.span(), at);
      } else if (!sequence && !(at instanceof Type.Error)) {
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
    boolean ofParameter =
        at instanceof Type.Array array && body.table.shallow(array.length()) instanceof Const.Param;
    if (ofParameter && rest.isPresent() && given > 0) {
      String text = "cannot pattern-match on an array without a fixed length";
      body.report(Diagnostic.error("E0730", text, it.span(), ""));
      return error(type, it.span());
    }
    if (rest.isEmpty()
        && at instanceof Type.Array array
        && !(body.table.shallow(array.length()) instanceof Const.Value)) {
      // A length that nothing else says is the pattern's; a parameter's is never.
      body.demandEq(at, new Type.Array(element, new Const.Value(given)), it.span());
    }
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
            : whole instanceof Type.Array && others == 0 ? whole : new Type.Slice(element);
    if (pattern instanceof dev.holdfast.simulator.syntax.Pattern.Binding it) {
      return bindings.binding(
          new dev.holdfast.simulator.syntax.Pattern.Binding(
              it.byRef(), it.mutable(), it.name(), Optional.empty(), it.span()),
          type,
          mode);
    }
    return wild(type, pattern.span());
  }
}
