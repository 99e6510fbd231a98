package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.Statement;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.List;

/** Operations that need an unsafe block or function, outside of one (Reference: unsafety). */
final class Unsafety {

  private final BodyChecker body;

  private Unsafety(BodyChecker body) {
    this.body = body;
  }

  static void check(BodyChecker body, Frame frame) {
    // Edition 2024 lints, but accepts, unsafe operations in the body of an unsafe fn.
    boolean within = body.owner instanceof FnDef def && def.traits().isUnsafe();
    Unsafety check = new Unsafety(body);
    boolean own = frame.owner == body.owner || frame.owner instanceof ConstDef;
    // What of the library is const is so by std's own means.
    check.constant =
        !own || ((Def) body.owner).fromPrelude()
            ? ""
            : switch (frame.owner) {
              case ConstDef it -> "constants";
              case StaticDef it -> "statics";
              case FnDef it when it.traits().isConst() -> "constant functions";
              default -> "";
            };
    check.expr(frame.value, within);
  }

  private void needs(String what, Span span, boolean inUnsafe, String label) {
    if (!inUnsafe) {
      body.report(
          Diagnostic.error(
              "E0133", what + " is unsafe and requires unsafe function or block", span, label));
    }
  }

  private void exprs(List<Expr> list, boolean inUnsafe) {
    for (Expr each : list) {
      expr(each, inUnsafe);
    }
  }

  private void expr(Expr expr, boolean inUnsafe) {
    switch (expr.kind()) {
      case ExprKind.Call it -> {
        call(it, expr.span(), inUnsafe);
        expr(it.function(), inUnsafe);
        exprs(it.args(), inUnsafe);
      }
      case ExprKind.Deref it -> {
        if (it.operand().type() instanceof Type.RawPtr) {
          needs("dereference of raw pointer", expr.span(), inUnsafe, "dereference of raw pointer");
        }
        expr(it.operand(), inUnsafe);
      }
      case ExprKind.Field it -> {
        if (it.operand().type() instanceof Type.Adt adt && adt.def().kind() == AdtDef.Kind.UNION) {
          needs("access to union field", expr.span(), inUnsafe, "access to union field");
        }
        expr(it.operand(), inUnsafe);
      }
      case ExprKind.Static it -> {
        if (it.def().mutable()) {
          needs("use of mutable static", expr.span(), inUnsafe, "use of mutable static");
        }
      }
      case ExprKind.RawBorrow it -> {
        // &raw const *p reads nothing: no unsafe is needed for the place itself.
        if (it.operand().kind() instanceof ExprKind.Deref deref) {
          expr(deref.operand(), inUnsafe);
        } else if (!(it.operand().kind() instanceof ExprKind.Static)) {
          expr(it.operand(), inUnsafe);
        }
      }
      case ExprKind.Block it -> {
        boolean inner = inUnsafe || it.isUnsafe();
        for (Statement each : it.statements()) {
          switch (each) {
            case Statement.Let let -> {
              let.init().ifPresent(e -> expr(e, inner));
              let.otherwise().ifPresent(e -> expr(e, inner));
            }
            case Statement.ExprStatement s -> expr(s.expr(), inner);
          }
        }
        it.tail().ifPresent(e -> expr(e, inner));
      }
      case ExprKind.Index it -> {
        expr(it.operand(), inUnsafe);
        expr(it.index(), inUnsafe);
      }
      case ExprKind.Borrow it -> expr(it.operand(), inUnsafe);
      case ExprKind.Unary it -> expr(it.operand(), inUnsafe);
      case ExprKind.Binary it -> {
        expr(it.left(), inUnsafe);
        expr(it.right(), inUnsafe);
      }
      case ExprKind.Logical it -> {
        expr(it.left(), inUnsafe);
        expr(it.right(), inUnsafe);
      }
      case ExprKind.Cast it -> expr(it.operand(), inUnsafe);
      case ExprKind.NeverToAny it -> expr(it.operand(), inUnsafe);
      case ExprKind.If it -> {
        expr(it.condition(), inUnsafe);
        expr(it.then(), inUnsafe);
        it.otherwise().ifPresent(e -> expr(e, inUnsafe));
      }
      case ExprKind.Let it -> expr(it.scrutinee(), inUnsafe);
      case ExprKind.Match it -> {
        expr(it.scrutinee(), inUnsafe);
        for (ExprKind.Arm arm : it.arms()) {
          arm.guard().ifPresent(e -> expr(e, inUnsafe));
          expr(arm.body(), inUnsafe);
        }
      }
      case ExprKind.Loop it -> expr(it.body(), inUnsafe);
      case ExprKind.Break it -> it.value().ifPresent(e -> expr(e, inUnsafe));
      case ExprKind.Return it -> it.value().ifPresent(e -> expr(e, inUnsafe));
      case ExprKind.Assign it -> {
        expr(it.place(), inUnsafe);
        expr(it.value(), inUnsafe);
      }
      case ExprKind.AssignOp it -> {
        expr(it.place(), inUnsafe);
        expr(it.value(), inUnsafe);
      }
      case ExprKind.Adt it -> {
        for (ExprKind.FieldInit field : it.fields()) {
          expr(field.value(), inUnsafe);
        }
        it.base().ifPresent(e -> expr(e, inUnsafe));
      }
      case ExprKind.Tuple it -> exprs(it.elements(), inUnsafe);
      case ExprKind.Array it -> exprs(it.elements(), inUnsafe);
      case ExprKind.Repeat it -> expr(it.value(), inUnsafe);
      case ExprKind.Yield it -> expr(it.value(), inUnsafe);
      case ExprKind.Literal it -> {}
      case ExprKind.NamedConst it -> {}
      case ExprKind.ConstParam it -> {}
      case ExprKind.Local it -> {}
      case ExprKind.Continue it -> {}
      case ExprKind.Capturing it -> {}
      case ExprKind.Error it -> {}
    }
  }

  /** What is called where only what is known at compile time may be; empty elsewhere. */
  private String constant = "";

  private void constantCall(ExprKind.Call call, FnDef def, Type.FnItem item, Span span) {
    boolean ofTrait =
        def.container() instanceof FnDef.Container.InTrait
            || def.container() instanceof FnDef.Container.InImpl in
                && in.impl().traitRef().isPresent();
    boolean allocates = def.fromPrelude() && def.name().equals("new") && isShared(def);
    if (constant.isEmpty()
        || def.traits().isConst()
        || def.container() instanceof FnDef.Container.Constructor
        || def.fromPrelude() && !ofTrait && !allocates) {
      return;
    }
    String kind =
        def.traits().hasSelf()
            ? "method"
            : def.container() instanceof FnDef.Container.Module
                ? "function"
                : "associated function";
    String name =
        ofTrait && def.container() instanceof FnDef.Container.InTrait in
            ? "<"
                + TypePrinter.print((Type) item.args().get(0))
                + " as "
                + TypePrinter.print(
                    new TraitRef(in.trait(), item.args().subList(0, in.trait().generics().count())))
                + ">::"
                + def.name()
            : path(def);
    body.report(
        Diagnostic.error(
            "E0015",
            call.overloaded()
                ? "cannot call non-const operator in " + constant
                : "cannot call non-const " + kind + " `" + name + "` in " + constant,
            def.traits().hasSelf() && !call.overloaded() ? call.fnSpan() : span,
            ""));
  }

  private static boolean isShared(FnDef def) {
    return def.container() instanceof FnDef.Container.InImpl in
        && in.impl().self() instanceof Type.Adt adt
        && (adt.def().name().equals("Box")
            || adt.def().name().equals("Rc")
            || adt.def().name().equals("Arc"));
  }

  private void call(ExprKind.Call it, Span span, boolean inUnsafe) {
    if (it.isPinMacro()) {
      return;
    }
    if (it.function().type() instanceof Type.FnItem item) {
      constantCall(it, item.def(), item, span);
    }
    if (it.function().type() instanceof Type.FnItem item && item.def().sig().isUnsafe()) {
      String name = path(item.def());
      needs("call to unsafe function `" + name + "`", span, inUnsafe, "call to unsafe function");
    } else if (it.function().type() instanceof Type.FnPtr pointer && pointer.sig().isUnsafe()) {
      needs("call to unsafe function", span, inUnsafe, "call to unsafe function");
    }
  }

  /** The path as rustc prints it here: the impl's self type with its parameters' own names. */
  private static String path(FnDef def) {
    if (def.container() instanceof FnDef.Container.InImpl in) {
      ImplDef impl = in.impl();
      String self = TypePrinter.print(impl.self());
      if (impl.self() instanceof Type.Adt adt && adt.args().isEmpty()) {
        return adt.def().name() + "::" + def.name();
      }
      if (impl.self() instanceof Type.Adt) {
        int angle = self.indexOf('<');
        return self.substring(0, angle) + "::" + self.substring(angle) + "::" + def.name();
      }
      return "<" + self + ">::" + def.name();
    }
    return TypePrinter.path(def);
  }
}
