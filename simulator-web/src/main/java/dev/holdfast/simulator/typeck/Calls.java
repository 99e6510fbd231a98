package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Calls of functions and methods. What is called otherwise is left to {@link OverloadedCalls}, the
 * arguments to {@link CallArguments}.
 */
final class Calls {

  private final BodyChecker body;
  private final CallArguments arguments;
  final OverloadedCalls overloaded;
  final ArgumentBlame blame = new ArgumentBlame();

  Calls(BodyChecker body) {
    this.body = body;
    arguments = new CallArguments(body);
    overloaded = new OverloadedCalls(body, arguments);
  }

  Expr call(dev.holdfast.simulator.syntax.Expr.Call it, Type expected) {
    int before = body.needTypeInfo.count();
    body.exprs.inCallee = true;
    Expr callee = body.exprs.check(it.function(), null);
    body.exprs.inCallee = false;
    int after = body.needTypeInfo.count();
    Expr call = call(callee, it, expected);
    body.needTypeInfo.putLast(before, after);
    return call;
  }

  private Expr call(Expr callee, dev.holdfast.simulator.syntax.Expr.Call it, Type expected) {
    Expr place = callee;
    for (int i = 0; i < 8; i++) {
      Type type = body.structurally(place.type());
      switch (type) {
        case Type.FnItem item -> {
          if (body.table.hasInfer(item.args())) {
            body.fulfillment.selectWherePossible();
          }
          return callItem(place, item, it, expected);
        }
        case Type.FnPtr pointer -> {
          List<Expr> args =
              arguments.check(
                  pointer.sig(), it.args(), it.function().span(), 0, expected, "function");
          return new Expr(
              pointer.sig().output(), it.span(), new ExprKind.Call(place, args, false, it.span()));
        }
        case Type.Closure closure -> {
          return overloaded.closure(place, closure, it, expected);
        }
        case Type.Error error -> {
          arguments.checkAll(it.args());
          return body.error(it.span());
        }
        default -> {
          Optional<Expr> known = overloaded.call(place, type, it);
          if (known.isPresent()) {
            return known.get();
          }
        }
      }
      Optional<Expr> next = body.coercions.deref(place);
      if (next.isEmpty()) {
        break;
      }
      place = next.get();
    }
    arguments.checkAll(it.args());
    Type type = body.table.resolve(callee.type());
    Optional<Integer> wanted = overloaded.arity(type);
    if (type instanceof Type.Infer infer && infer.kind() == Type.InferKind.GENERAL) {
      body.needTypeInfo.needed(it.function().span(), type);
    } else if (wanted.isPresent()) {
      arguments.wrongCount(wanted.get(), it.args(), it.function().span(), "closure");
    } else if (body.referencesError(type)) {
      body.tainted = true;
    } else {
      body.report(
          Diagnostic.error(
              "E0618",
              "expected function, found "
                  + (it.args().isEmpty()
                          && callee.kind() instanceof ExprKind.Adt
                          && type instanceof Type.Adt adt
                      ? adt.def().isEnum()
                          ? "enum variant `" + it.function().span().text() + "`"
                          : "struct `" + adt.def().name() + "`"
                      : "`" + TypePrinter.print(type) + "`"),
              it.function().span(),
              ""));
    }
    return body.error(it.span());
  }

  private Expr callItem(
      Expr callee, Type.FnItem item, dev.holdfast.simulator.syntax.Expr.Call it, Type expected) {
    if (item.def().isResolving()) {
      body.cx.cycleInType();
      return body.error(it.span());
    }
    FnSig sig = body.normalize(Subst.apply(item.def().sig(), item.args()), it.span());
    String kind =
        item.def().container() instanceof FnDef.Container.Constructor in
            ? in.adt().isEnum() ? "enum variant" : "struct"
            : "function";
    blame.give(callee.span(), item.def(), false, it.args());
    List<Expr> args = arguments.check(sig, it.args(), it.function().span(), 0, expected, kind);
    body.requireWellFormed(sig.output(), it.span());
    if (sig.output() instanceof Type.Dynamic) {
      body.requireSized(sig.output(), it.function().span());
      return body.error(it.span());
    }
    Expr call =
        new Expr(sig.output(), it.span(), new ExprKind.Call(callee, args, false, it.span()));
    boolean formats = item.def().fromPrelude() && item.def().path().equals("fmt::format");
    return formats && expected != null ? formatted(call, body.structurally(expected)) : call;
  }

  /**
   * What {@code format!} makes ends in a block, as std writes the macro: a block coerces its last
   * expression to what is expected, where other calls take that for a hint.
   */
  private Expr formatted(Expr call, Type wanted) {
    boolean hint =
        switch (wanted) {
          case Type.Infer it -> true;
          case Type.Error it -> true;
          case Type.Str it -> true;
          case Type.Slice it -> true;
          case Type.Dynamic it -> true;
          default -> false;
        };
    return hint ? call : body.coercions.coerce(call, wanted);
  }

  Expr method(dev.holdfast.simulator.syntax.Expr.MethodCall it, Type expected) {
    Expr receiver = body.exprs.check(it.receiver(), null);
    Span fnSpan = new Span(it.span().file(), it.method().name().span().start(), it.span().end());
    Optional<MethodLookup.Found> found = body.methods.find(receiver, it.method(), it.span());
    if (found.isEmpty()) {
      body.tainted = true;
      arguments.checkAll(it.args());
      return body.error(it.span());
    }
    MethodLookup.Found method = found.get();
    if (isForSizedOnly(method)) {
      String name = it.method().name().text();
      body.report(
          Diagnostic.error(
              "",
              "the `" + name + "` method cannot be invoked on a trait object",
              it.method().name().span(),
              ""));
      arguments.checkAll(it.args());
      return body.error(it.span());
    }
    if (isWrong(method.args()) || givesObject(method)) {
      body.tainted = true;
      arguments.checkAll(it.args());
      return body.error(it.span());
    }
    body.registerPredicates(
        method.function(), method.args(), Cause.misc(it.method().name().span()));
    for (Type each : method.sig().inputs()) {
      body.requireWellFormed(each, it.method().name().span());
    }
    body.requireWellFormed(method.sig().output(), it.method().name().span());
    blame.give(it.method().name().span(), method.function(), true, it.args());
    List<Expr> args = new ArrayList<>();
    args.add(method.receiver());
    args.addAll(
        arguments.check(method.sig(), it.args(), it.method().name().span(), 1, expected, "method"));
    body.needTypeInfo.called(it.method().name().span(), method.function(), method.args());
    Type.FnItem item = new Type.FnItem(method.function(), method.args());
    Expr function = BuiltExprs.fnItem(item, it.method().name().span());
    return new Expr(
        method.sig().output(),
        it.span(),
        new ExprKind.Call(
            it.method().args().isEmpty() ? function : function.writtenAs(item),
            args,
            false,
            fnSpan));
  }

  private boolean isWrong(List<GenericArg> args) {
    for (GenericArg arg : body.table.resolve(args)) {
      if ((arg.flags() & TypeFlags.ERROR) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether it would give a trait object by value: then its trait can have none. */
  private boolean givesObject(MethodLookup.Found method) {
    return method.function().container() instanceof FnDef.Container.InTrait in
        && method.function().sig().output() instanceof Type.Param self
        && self.index() == 0
        && body.table.resolve((Type) method.args().get(0)) instanceof Type.Dynamic
        && !DynCompatibility.holds(body.cx, in.trait());
  }

  /** Whether the receiver is a trait object, of a method that asks for {@code Self: Sized}. */
  private boolean isForSizedOnly(MethodLookup.Found method) {
    if (!(method.function().container() instanceof FnDef.Container.InTrait)
        || !(body.table.resolve((Type) method.args().get(0)) instanceof Type.Dynamic)) {
      return false;
    }
    for (Predicate predicate : method.function().generics().ownPredicates()) {
      if (predicate instanceof Predicate.Trait it
          && it.trait().trait().lang() == TraitDef.Lang.SIZED
          && it.trait().self() instanceof Type.Param self
          && self.index() == 0) {
        return true;
      }
    }
    return false;
  }
}
