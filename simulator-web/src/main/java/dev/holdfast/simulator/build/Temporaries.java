package dev.holdfast.simulator.build;

import dev.holdfast.simulator.build.Scopes.Scope;
import dev.holdfast.simulator.thir.CastKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.PatternKind;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.FormatArguments;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which expressions end the temporaries made in them, and which have a longer one (Reference:
 * destructors, temporary scopes and temporary lifetime extension; edition 2024).
 */
final class Temporaries {

  private final Set<Expr> boundaries = new LinkedHashSet<>();
  private final Map<Expr, Scope> extended = new LinkedHashMap<>();
  private final Map<Expr, String> names = new LinkedHashMap<>();

  /**
   * The name of an expression's temporary. Only what {@code pin!} pins has one: in the library it
   * is a variable of that name.
   */
  Optional<String> name(Expr expr) {
    return Optional.ofNullable(names.get(expr));
  }

  /**
   * Whether the expression stands for the initialiser of a {@code super let}, whose other
   * temporaries live as long as those around it.
   */
  boolean isSuperLet(Expr expr) {
    return names.containsKey(expr);
  }

  void markBoundary(Expr expr) {
    boundaries.add(expr);
  }

  boolean isBoundary(Expr expr) {
    return boundaries.contains(expr);
  }

  boolean isExtended(Expr expr) {
    return extended.containsKey(expr);
  }

  /** The scope of an extended temporary; null where it lives for ever. */
  Scope extended(Expr expr) {
    return extended.get(expr);
  }

  /** Marks those of an expression's parts that are temporary scopes. */
  void markParts(Expr expr) {
    switch (expr.kind()) {
      case ExprKind.If it -> {
        if (!hasLet(it.condition())) {
          markBoundary(it.condition());
        }
        markBoundary(it.then());
        it.otherwise().ifPresent(this::markBoundary);
      }
      case ExprKind.Loop it -> markBoundary(it.body());
      case ExprKind.Block it -> {
        if (!isSuperLet(expr)) {
          it.tail().ifPresent(this::markBoundary);
        }
      }
      case ExprKind.Logical it -> {
        if (!(it.left().kind() instanceof ExprKind.Let)
            && !(it.left().kind() instanceof ExprKind.Logical)) {
          markBoundary(it.left());
        }
        if (!(it.right().kind() instanceof ExprKind.Let)) {
          markBoundary(it.right());
        }
      }
      case ExprKind.Call it -> {
        if (it.isPinMacro()) {
          names.put(pinned(it.args().get(0)), "pinned");
        }
      }
      default -> {}
    }
  }

  /** The operand of the written borrow, which may be coerced. */
  private static Expr pinned(Expr pointer) {
    return switch (pointer.kind()) {
      case ExprKind.Cast it -> pinned(it.operand());
      case ExprKind.Deref it -> pinned(it.operand());
      case ExprKind.Borrow it when !it.written() -> pinned(it.operand());
      case ExprKind.Borrow it -> it.operand();
      default -> pointer;
    };
  }

  static boolean hasLet(Expr expr) {
    return switch (expr.kind()) {
      case ExprKind.Let it -> true;
      case ExprKind.Logical it -> hasLet(it.left()) || hasLet(it.right());
      default -> false;
    };
  }

  /** Of {@code let pattern = init}: what is extended to the end of {@code scope}. */
  void extend(Pattern pattern, Expr init, Scope scope) {
    extendBorrowed(init, scope);
    if (bindsByRef(pattern)) {
      extendOperand(init, scope);
    }
  }

  /** Of an extending expression: the operands of its borrows. */
  void extendBorrowed(Expr expr, Scope scope) {
    switch (expr.kind()) {
      case ExprKind.Borrow it -> {
        if (it.written()) {
          extendBorrowed(it.operand(), scope);
          extendOperand(it.operand(), scope);
        } else {
          throughReborrow(it.operand(), scope);
        }
      }
      case ExprKind.RawBorrow it -> {
        extendBorrowed(it.operand(), scope);
        extendOperand(it.operand(), scope);
      }
      case ExprKind.Adt it -> {
        for (ExprKind.FieldInit field : it.fields()) {
          extendBorrowed(field.value(), scope);
        }
      }
      case ExprKind.Tuple it -> it.elements().forEach(part -> extendBorrowed(part, scope));
      case ExprKind.Array it -> it.elements().forEach(part -> extendBorrowed(part, scope));
      case ExprKind.Call it -> {
        if (it.isPinMacro()
            || it.function().type() instanceof Type.FnItem fn
                && (fn.def().isConstructor() || formats(fn.def()))) {
          it.args().forEach(part -> extendBorrowed(part, scope));
        }
      }
      case ExprKind.Cast it -> extendBorrowed(it.operand(), scope);
      case ExprKind.NeverToAny it -> extendBorrowed(it.operand(), scope);
      case ExprKind.Block it -> it.tail().ifPresent(tail -> extendBorrowed(tail, scope));
      case ExprKind.If it -> {
        extendBorrowed(it.then(), scope);
        it.otherwise().ifPresent(part -> extendBorrowed(part, scope));
      }
      case ExprKind.Match it -> {
        if (it.source() == ExprKind.MatchSource.MATCH) {
          if (!it.arms().isEmpty()
              && it.arms().get(0).pattern().kind() instanceof PatternKind.Binding first
              && first.var().name().equals(FormatArguments.ALL)) {
            extendBorrowed(it.scrutinee(), scope);
          }
          it.arms().forEach(arm -> extendBorrowed(arm.body(), scope));
        }
      }
      default -> {}
    }
  }

  /** Whether the call is one of those that {@code format_args!} stands for. */
  private static boolean formats(FnDef def) {
    return def.fromPrelude() && def.path().startsWith("fmt::Argument");
  }

  /**
   * A coercion's reborrow, {@code &*e} or {@code &*Deref::deref(&*e)}, however often it goes on,
   * stands for {@code e} itself.
   */
  private void throughReborrow(Expr operand, Scope scope) {
    Expr place = operand;
    while (place.kind() instanceof ExprKind.Deref deref) {
      Expr pointer = deref.operand();
      place = pointer;
      if (pointer.kind() instanceof ExprKind.Call call
          && call.overloaded()
          && !call.args().isEmpty()) {
        Expr lent = call.args().get(0);
        if (!(lent.kind() instanceof ExprKind.Borrow it) || it.written()) {
          extendBorrowed(lent, scope);
          return;
        }
        place = it.operand();
      } else if (!(pointer.kind() instanceof ExprKind.Deref)) {
        if (pointer.type() instanceof Type.Ref) {
          extendBorrowed(pointer, scope);
        }
        return;
      }
    }
  }

  /** The operand of an extended borrow, and what its place is a part of. */
  private void extendOperand(Expr operand, Scope scope) {
    Optional<Expr> expr = Optional.of(operand);
    while (expr.isPresent()) {
      extended.put(expr.get(), scope);
      expr =
          switch (expr.get().kind()) {
            case ExprKind.Borrow it -> Optional.of(it.operand());
            case ExprKind.Deref it -> Optional.of(it.operand());
            case ExprKind.Field it -> Optional.of(it.operand());
            case ExprKind.Index it -> Optional.of(it.operand());
            case ExprKind.Call it -> overloadedPlace(it);
            default -> Optional.empty();
          };
    }
  }

  /** The {@code a} of an overloaded {@code *a} or {@code a[i]}, which is a call on {@code &a}. */
  private static Optional<Expr> overloadedPlace(ExprKind.Call call) {
    if (!call.overloaded() || call.args().isEmpty()) {
      return Optional.empty();
    }
    ExprKind self = call.args().get(0).kind();
    // An array is indexed by ranges as a slice.
    ExprKind lent =
        self instanceof ExprKind.Cast cast && cast.kind() == CastKind.UNSIZE
            ? cast.operand().kind()
            : self;
    return lent instanceof ExprKind.Borrow borrow
        ? Optional.of(borrow.operand())
        : Optional.empty();
  }

  private static boolean bindsByRef(Pattern pattern) {
    return switch (pattern.kind()) {
      case PatternKind.Binding it -> it.byRef().isPresent();
      case PatternKind.Variant it -> anyByRef(it.fields());
      case PatternKind.Leaf it -> anyByRef(it.fields());
      case PatternKind.Slice it -> {
        for (Pattern part : it.prefix()) {
          if (bindsByRef(part)) {
            yield true;
          }
        }
        for (Pattern part : it.suffix()) {
          if (bindsByRef(part)) {
            yield true;
          }
        }
        yield it.slice().isPresent() && bindsByRef(it.slice().get());
      }
      case PatternKind.Or it -> {
        for (Pattern part : it.alternatives()) {
          if (bindsByRef(part)) {
            yield true;
          }
        }
        yield false;
      }
      case PatternKind.Deref it -> false;
      case PatternKind.Wild it -> false;
      case PatternKind.Constant it -> false;
      case PatternKind.Range it -> false;
      case PatternKind.Error it -> false;
    };
  }

  private static boolean anyByRef(Iterable<PatternKind.FieldPattern> fields) {
    for (PatternKind.FieldPattern field : fields) {
      if (bindsByRef(field.pattern())) {
        return true;
      }
    }
    return false;
  }
}
