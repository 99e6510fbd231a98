package dev.holdfast.simulator.lint;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.layout.Layouts;
import dev.holdfast.simulator.thir.Body;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.List;
import java.util.Optional;

/**
 * The lint {@code invalid_reference_casting}: a shared reference that is cast until it may be
 * written through, and one to more than there is.
 */
final class InvalidReferenceCasting {

  private final Body body;
  private final Inits inits;
  private final TypeQueries queries;
  private final Layouts layouts;
  private final List<Diagnostic> found;

  InvalidReferenceCasting(
      Body body, Inits inits, TypeQueries queries, Layouts layouts, List<Diagnostic> found) {
    this.body = body;
    this.inits = inits;
    this.queries = queries;
    this.layouts = layouts;
    this.found = found;
  }

  void check(Expr expr) {
    switch (expr.kind()) {
      case ExprKind.Borrow it when it.written() ->
          place(expr, it.operand(), it.kind() != BorrowKind.SHARED, false);
      case ExprKind.Assign it -> place(expr, it.place(), true, true);
      case ExprKind.AssignOp it -> place(expr, it.place(), true, true);
      case ExprKind.Call it when it.function().type() instanceof Type.FnItem item -> {
        FnDef def = item.def();
        if (it.overloaded()
            && def.name().endsWith("_assign")
            && it.args().get(0).kind() instanceof ExprKind.Borrow left) {
          place(expr, left.operand(), true, true);
        } else if (isStd(def, "ptr::write")
            || isStd(def, "ptr::write_volatile")
            || isStd(def, "ptr::write_unaligned")) {
          pointer(expr, it.args().get(0), true, true);
        }
      }
      default -> {}
    }
  }

  private void place(Expr whole, Expr place, boolean mutable, boolean assigns) {
    if (place.kind() instanceof ExprKind.Deref it) {
      pointer(whole, it.operand(), mutable, assigns);
    }
  }

  private void pointer(Expr whole, Expr pointer, boolean mutable, boolean assigns) {
    Expr init = inits.init(pointer);
    if (!(init.type() instanceof Type.RawPtr to)) {
      return;
    }
    Expr start = uncast(init);
    if (!(start.type() instanceof Type.Ref from)) {
      return;
    }
    if (mutable && to.mutable() && !from.mutable()) {
      report(
          whole,
          assigns
              ? "assigning to `&T` is undefined behavior, consider using an `UnsafeCell`"
              : "casting `&T` to `&mut T` is undefined behavior, even if the reference is unused,"
                  + " consider instead using an `UnsafeCell`");
    }
    if (((Def) body.owner()).generics().count() == 0 && isBigger(to, from, start)) {
      report(
          whole,
          "casting references to a bigger memory layout than the backing allocation is undefined"
              + " behavior, even if the reference is unused");
    }
  }

  private void report(Expr whole, String message) {
    found.add(Diagnostic.error("invalid_reference_casting", message, whole.span(), ""));
  }

  /** Where the reference comes from a value that is known, which is smaller. */
  private boolean isBigger(Type.RawPtr to, Type.Ref from, Expr start) {
    Expr allocation = inits.init(start);
    if (allocation.kind() instanceof ExprKind.Borrow it && it.written()) {
      allocation = it.operand();
    } else if (allocation.kind() instanceof ExprKind.RawBorrow it) {
      allocation = it.operand();
    }
    boolean part =
        switch (allocation.kind()) {
          case ExprKind.Index it -> true;
          case ExprKind.Field it -> true;
          case ExprKind.Deref it -> true;
          default -> isPointer(allocation.type());
        };
    if (part
        || !queries.isSized(from.target(), body.env())
        || !queries.isSized(to.target(), body.env())) {
      return false;
    }
    long size = size(to.target());
    return size > size(from.target()) && size > size(allocation.type());
  }

  private static boolean isPointer(Type type) {
    return type instanceof Type.Ref || type instanceof Type.RawPtr || type instanceof Type.FnPtr;
  }

  private long size(Type type) {
    return layouts.of(queries.normalize(type, body.env(), true)).size();
  }

  /** rustc's {@code peel_casts}. */
  private Expr uncast(Expr pointer) {
    Expr at = pointer;
    while (true) {
      at = inits.init(at);
      Optional<Expr> inner = operand(at);
      if (inner.isEmpty()) {
        return at;
      }
      at = inner.get();
    }
  }

  private static Optional<Expr> operand(Expr cast) {
    if (cast.kind() instanceof ExprKind.Cast it) {
      return Optional.of(it.operand());
    }
    if (cast.kind() instanceof ExprKind.Call it
        && it.args().size() == 1
        && it.function().type() instanceof Type.FnItem item) {
      FnDef def = item.def();
      boolean casts =
          switch (def.name()) {
            case "cast", "cast_mut", "cast_const" ->
                def.container() instanceof FnDef.Container.InImpl in
                    && in.impl().self() instanceof Type.RawPtr
                    && !it.fnSpan().equals(cast.span());
            default -> isStd(def, "ptr::from_ref") || isStd(def, "mem::transmute");
          };
      return casts ? Optional.of(it.args().get(0)) : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isStd(FnDef def, String path) {
    return def.fromPrelude() && def.path().equals(path);
  }
}
