package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.CastKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.Statement;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Operations that need an unsafe block or function, outside of one (Reference: unsafety). */
final class Unsafety {

  private final BodyChecker body;

  /** Where an operation stands. */
  private enum SafetyContext {
    SAFE,
    UNSAFE_FN,
    UNSAFE_BLOCK
  }

  /** Where closures and async blocks stand. */
  private final Map<BodyOwner, SafetyContext> inner;

  private Unsafety(BodyChecker body, Map<BodyOwner, SafetyContext> inner) {
    this.body = body;
    this.inner = inner;
  }

  /**
   * Checks the bodies of an item.
   *
   * @param frames each before the closures and async blocks in it, which are as unsafe as the place
   *     where they stand
   */
  static void check(BodyChecker body, List<Frame> frames) {
    SafetyContext own =
        body.owner instanceof FnDef def && def.traits().isUnsafe()
            ? SafetyContext.UNSAFE_FN
            : SafetyContext.SAFE;
    Map<BodyOwner, SafetyContext> inner = new LinkedHashMap<>();
    for (Frame frame : frames) {
      check(body, frame, inner.getOrDefault(frame.owner, own), inner);
    }
  }

  private static void check(
      BodyChecker body, Frame frame, SafetyContext within, Map<BodyOwner, SafetyContext> inner) {
    Unsafety check = new Unsafety(body, inner);
    boolean whole = frame.owner == body.owner || frame.owner instanceof ConstDef;
    // What of the library is const is so by std's own means.
    check.constant =
        !whole || ((Def) body.owner).fromPrelude()
            ? ""
            : switch (frame.owner) {
              case ConstDef it -> "constants";
              case StaticDef it -> "statics";
              case FnDef it when it.traits().isConst() -> "constant functions";
              default -> "";
            };
    check.expr(frame.value, within);
    boolean lasts = frame.owner instanceof ConstDef || frame.owner instanceof StaticDef;
    if (lasts && frame.owner == body.owner && !((Def) body.owner).fromPrelude()) {
      new ConstantBorrows(body).check(frame.value);
    }
  }

  // --- what needs unsafe ----------------------------------------------------------------------

  /** In the body of an unsafe function it is a lint, which is accepted unless it is denied. */
  private void needs(String what, Span span, SafetyContext context, String label) {
    boolean denied =
        context != SafetyContext.UNSAFE_BLOCK
            && body.cx.dcx.levels.isDenied("unsafe_op_in_unsafe_fn", span);
    String where = denied ? "block" : "function or block";
    Diagnostic error =
        Diagnostic.error("E0133", what + " is unsafe and requires unsafe " + where, span, label);
    if (context == SafetyContext.SAFE) {
      body.cx.report(error);
    } else if (denied && !((Def) body.owner).fromPrelude()) {
      body.cx.dcx.reportEarlyLint(error);
    }
  }

  /** A field of a packed struct may lie anywhere: what asks for more is not borrowed there. */
  private void unaligned(Expr place, Span span) {
    if (place.kind() instanceof ExprKind.Field it) {
      if (it.operand().type() instanceof Type.Adt adt
          && adt.def().repr().packed()
          && !isAligned(place.type(), adt.def().repr().pack())
          && body.scope.module.derivedAt.isEmpty()) {
        String text = "reference to field of packed struct is unaligned";
        body.cx.report(Diagnostic.error("E0793", text, span, ""));
      } else {
        unaligned(it.operand(), span);
      }
    } else if (place.kind() instanceof ExprKind.Index it) {
      unaligned(it.operand(), span);
    }
  }

  /** Whether the type is known to ask for no more than {@code pack} bytes of alignment. */
  private static boolean isAligned(Type type, int pack) {
    return switch (type) {
      case Type.Int it -> it.kind().bytes() <= pack;
      case Type.Float it -> it.bits() <= 8 * pack;
      case Type.Bool it -> true;
      case Type.Char it -> pack >= 4;
      case Type.Str it -> true;
      case Type.Ref it -> pack >= 8;
      case Type.RawPtr it -> pack >= 8;
      case Type.FnPtr it -> pack >= 8;
      case Type.Array it -> isAligned(it.element(), pack);
      case Type.Slice it -> isAligned(it.element(), pack);
      case Type.Tuple it -> it.elements().stream().allMatch(each -> isAligned(each, pack));
      case Type.Adt it ->
          it.def().repr().packed() && it.def().repr().pack() <= pack
              || it.def().isStruct()
                  && it.def().repr().align() <= pack
                  && it.def().variants().get(0).fields().stream()
                      .allMatch(field -> isAligned(Subst.apply(field.type(), it.args()), pack));
      default -> false;
    };
  }

  /** A field of a union is written safely: nothing of it is read. */
  private void assigned(Expr place, SafetyContext context) {
    if (place.kind() instanceof ExprKind.Field it) {
      assigned(it.operand(), context);
    } else {
      expr(place, context);
    }
  }

  private void exprs(List<Expr> list, SafetyContext context) {
    for (Expr each : list) {
      expr(each, context);
    }
  }

  private void expr(Expr expr, SafetyContext context) {
    switch (expr.kind()) {
      case ExprKind.Call it -> {
        call(it, expr.span(), context);
        expr(it.function(), context);
        exprs(it.args(), context);
      }
      case ExprKind.Deref it -> {
        if (it.operand().type() instanceof Type.RawPtr) {
          needs("dereference of raw pointer", expr.span(), context, "dereference of raw pointer");
        }
        expr(it.operand(), context);
      }
      case ExprKind.Field it -> {
        if (it.operand().type() instanceof Type.Adt adt && adt.def().kind() == AdtDef.Kind.UNION) {
          needs("access to union field", expr.span(), context, "access to union field");
        }
        expr(it.operand(), context);
      }
      case ExprKind.Static it -> {
        if (it.def().mutable()) {
          needs("use of mutable static", expr.span(), context, "use of mutable static");
        } else if (it.def().isUnsafe()) {
          needs("use of extern static", expr.span(), context, "use of extern static");
        }
      }
      case ExprKind.RawBorrow it -> {
        // &raw const *p reads nothing: no unsafe is needed for the place itself.
        if (it.operand().kind() instanceof ExprKind.Deref deref) {
          expr(deref.operand(), context);
        } else if (!(it.operand().kind() instanceof ExprKind.Static)) {
          expr(it.operand(), context);
        }
      }
      case ExprKind.Block it -> {
        SafetyContext inner = it.isUnsafe() ? SafetyContext.UNSAFE_BLOCK : context;
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
        expr(it.operand(), context);
        expr(it.index(), context);
      }
      case ExprKind.Borrow it -> {
        unaligned(it.operand(), expr.span());
        expr(it.operand(), context);
      }
      case ExprKind.Unary it -> expr(it.operand(), context);
      case ExprKind.Binary it -> {
        expr(it.left(), context);
        expr(it.right(), context);
      }
      case ExprKind.Logical it -> {
        expr(it.left(), context);
        expr(it.right(), context);
      }
      case ExprKind.Cast it -> {
        boolean address = it.kind() == CastKind.PTR_TO_ADDR || it.kind() == CastKind.FN_PTR_TO_ADDR;
        if (address && !constant.isEmpty()) {
          String text = "pointers cannot be cast to integers during const eval";
          notConstant("", text, expr.span());
        }
        expr(it.operand(), context);
      }
      case ExprKind.NeverToAny it -> expr(it.operand(), context);
      case ExprKind.If it -> {
        expr(it.condition(), context);
        expr(it.then(), context);
        it.otherwise().ifPresent(e -> expr(e, context));
      }
      case ExprKind.Let it -> expr(it.scrutinee(), context);
      case ExprKind.Match it -> {
        expr(it.scrutinee(), context);
        for (ExprKind.Arm arm : it.arms()) {
          arm.guard().ifPresent(e -> expr(e, context));
          expr(arm.body(), context);
        }
      }
      case ExprKind.Loop it -> expr(it.body(), context);
      case ExprKind.Break it -> it.value().ifPresent(e -> expr(e, context));
      case ExprKind.Return it -> it.value().ifPresent(e -> expr(e, context));
      case ExprKind.Assign it -> {
        assigned(it.place(), context);
        expr(it.value(), context);
      }
      case ExprKind.AssignOp it -> {
        expr(it.place(), context);
        expr(it.value(), context);
      }
      case ExprKind.Adt it -> {
        for (ExprKind.FieldInit field : it.fields()) {
          expr(field.value(), context);
        }
        it.base().ifPresent(e -> expr(e, context));
      }
      case ExprKind.Tuple it -> exprs(it.elements(), context);
      case ExprKind.Array it -> exprs(it.elements(), context);
      case ExprKind.Repeat it -> expr(it.value(), context);
      case ExprKind.Yield it -> expr(it.value(), context);
      case ExprKind.Literal it -> {}
      case ExprKind.NamedConst it -> {}
      case ExprKind.ConstParam it -> {}
      case ExprKind.Local it -> {}
      case ExprKind.Continue it -> {}
      case ExprKind.Capturing it -> {
        inner.put(
            expr.type() instanceof Type.Closure closure
                ? closure.def()
                : ((Type.Coroutine) expr.type()).def(),
            context);
      }
      case ExprKind.Error it -> {}
    }
  }

  /** What is called where only what is known at compile time may be; empty elsewhere. */
  private String constant = "";

  private void constantCall(ExprKind.Call call, FnDef def, Type.FnItem item, Span span) {
    if (constant.isEmpty()
        || def.traits().isConst()
        || def.container() instanceof FnDef.Container.Constructor) {
      return;
    }
    boolean self = def.traits().hasSelf();
    Span at = self && !call.overloaded() ? call.fnSpan() : span;
    if (def.fromPrelude() && TypePrinter.path(def).startsWith("Argument::")) {
      nonConst("E0015", "cannot call non-const formatting macro", at);
      return;
    }
    boolean desugared = self && at == call.fnSpan() && !at.text().startsWith(def.name());
    if (desugared && def.container() instanceof FnDef.Container.InTrait in) {
      if (in.trait().path().startsWith("iter::")) {
        String type = TypePrinter.print((Type) item.args().get(0));
        nonConst("E0015", "cannot use `for` loop on `" + type + "`", at);
        return;
      }
    }
    boolean tries = def.path().startsWith("ops::Try") || def.path().startsWith("ops::FromResidual");
    boolean closure = call.overloaded() && def.name().startsWith("call");
    String kind =
        self
            ? "method"
            : def.container() instanceof FnDef.Container.Module
                ? "function"
                : "associated function";
    String what =
        call.overloaded()
            ? closure ? "closure" : "operator"
            : kind + " `" + path(def, item.args(), true) + "`";
    Optional<String> soon = soon(def, item);
    if (soon.isPresent()) {
      // Unstable as a constant: that is an error of its own.
      if (soon.get().indexOf("::") < 0 || isOptional(def) || def.path().startsWith("cmp::")) {
        nonConst(
            "E0658",
            tries
                ? "`?` is not allowed on `" + TypePrinter.print((Type) item.args().get(0)) + "`"
                : "cannot call conditionally-const " + what,
            tries ? span : at);
      }
      String sort = soon.get().indexOf("::") < 0 ? "trait" : "fn";
      notConstant("", "`" + soon.get() + "` is not yet stable as a const " + sort, span);
      return;
    }
    nonConst("E0015", "cannot call non-const " + what, at);
  }

  private void nonConst(String code, String what, Span span) {
    notConstant(code, what + " in " + constant, span);
  }

  /** What only keeps the body from being evaluated; its drops are looked at all the same. */
  private void notConstant(String code, String message, Span span) {
    body.cx.bodies.setNotConstant(body.owner);
    body.cx.report(Diagnostic.error(code, message, span, ""));
  }

  /** Traits whose impls for std's plain types are constant, but not for stable Rust. */
  private static final String CONST_TRAITS =
      " Default From Into PartialEq PartialOrd Ord Clone Deref Index Try FromResidual ";

  /** The same of functions; those of Option and Result nearly all are. */
  private static final String CONST_FUNCTIONS =
      " with_capacity push iter iter_mut get get_mut chunks windows borrow borrow_mut set take"
          + " contains then then_some ";

  private static final String FAILING = " unwrap expect unwrap_err expect_err ";

  /** The trait or function that will be constant one day. */
  private static Optional<String> soon(FnDef def, Type.FnItem item) {
    if (def.container() instanceof FnDef.Container.InTrait in) {
      Type self = (Type) item.args().get(0);
      boolean plain =
          switch (self) {
            case Type.Adt it -> it.def().fromPrelude() && isOptional(it.def());
            case Type.Ref it ->
                in.trait().path().startsWith("cmp::") && !(it.target() instanceof Type.Adt);
            case Type.Param it -> false;
            case Type.Closure it -> false;
            default -> true;
          };
      return plain && CONST_TRAITS.contains(" " + in.trait().name() + " ")
          ? Optional.of(in.trait().name())
          : Optional.empty();
    }
    return def.fromPrelude()
            && (isOptional(def) && !FAILING.contains(" " + def.name() + " ")
                || def.path().equals("cmp::min")
                || def.path().equals("cmp::max")
                || CONST_FUNCTIONS.contains(" " + def.name() + " ")
                    && !def.path().startsWith("collections::")
                    && !(def.container() instanceof FnDef.Container.InImpl in
                        && in.impl().self() instanceof Type.Adt adt
                        && adt.def().name().startsWith("VecDeque")))
        ? Optional.of(def.path().startsWith("cmp::") ? "std::" + def.path() : TypePrinter.path(def))
        : Optional.empty();
  }

  private static boolean isOptional(FnDef def) {
    return def.container() instanceof FnDef.Container.InImpl in
        && in.impl().self() instanceof Type.Adt adt
        && isOptional(adt.def());
  }

  private static boolean isOptional(AdtDef def) {
    return def.fromPrelude() && (def.name().equals("Option") || def.name().equals("Result"));
  }

  private void call(ExprKind.Call it, Span span, SafetyContext context) {
    if (it.isPinMacro()) {
      return;
    }
    if (it.function().type() instanceof Type.FnItem item) {
      constantCall(it, item.def(), item, span);
    }
    if (it.function().type() instanceof Type.FnItem item && item.def().sig().isUnsafe()) {
      String name = path(item.def(), item.def().generics().identity(), false);
      if (context == SafetyContext.UNSAFE_FN
          && item.def().container() instanceof FnDef.Container.InImpl in
          && in.impl().self() instanceof Type.Adt adt
          && adt.def().fromPrelude()) {
        // Lints name the module too.
        String full = adt.def().path();
        name = "std::" + full.substring(0, full.length() - adt.def().name().length()) + name;
      }
      needs("call to unsafe function `" + name + "`", span, context, "call to unsafe function");
    } else if (it.function().type() instanceof Type.FnPtr pointer && pointer.sig().isUnsafe()) {
      needs("call to unsafe function", span, context, "call to unsafe function");
    }
  }

  /** Functions whose name nothing else in std has. */
  private static final String UNIQUE =
      " assert_unchecked drop_in_place format from_utf8_unchecked from_utf8_unchecked_mut"
          + " read_unaligned read_volatile swap_nonoverlapping transmute_copy"
          + " unreachable_unchecked write_unaligned write_volatile zeroed ";

  /** The path as rustc prints it here, with the arguments that it is called with. */
  private static String path(FnDef def, List<GenericArg> all, boolean generic) {
    int outer = Math.min(def.generics().parentCount(), all.size());
    String own = generic ? TypePrinter.args(all.subList(outer, all.size())) : "";
    String name = "::" + def.name() + (own.isEmpty() ? "" : "::" + own);
    switch (def.container()) {
      case FnDef.Container.InTrait in -> {
        int count = in.trait().generics().count();
        return "<"
            + TypePrinter.print((Type) all.get(0))
            + " as "
            + TypePrinter.print(new TraitRef(in.trait(), all.subList(0, count)))
            + ">"
            + name;
      }
      case FnDef.Container.InImpl in -> {
        Type type = Subst.apply(in.impl().self(), all);
        String self = TypePrinter.print(type);
        int angle = self.indexOf('<');
        if (type instanceof Type.Adt) {
          return (angle < 0 ? self : self.substring(0, angle) + "::" + self.substring(angle))
              + name;
        }
        if (type instanceof Type.RawPtr pointer) {
          String module = pointer.mutable() ? "mut_ptr" : "const_ptr";
          return "std::ptr::" + module + "::<impl " + self + ">" + name;
        }
        if (type instanceof Type.Char) {
          return "char::methods::<impl char>" + name;
        }
        String module =
            type instanceof Type.Int ? "num" : type instanceof Type.Slice ? "slice" : self;
        return (type instanceof Type.Float ? "" : "core::")
            + module
            + "::<impl "
            + self
            + ">"
            + name;
      }
      default -> {
        String full =
            def.fromPrelude() && !UNIQUE.contains(" " + def.name() + " ")
                ? def.name().equals("transmute")
                    ? "std::intrinsics::transmute"
                    : "std::" + def.path()
                : def.name();
        return own.isEmpty() ? full : full + "::" + own;
      }
    }
  }
}
