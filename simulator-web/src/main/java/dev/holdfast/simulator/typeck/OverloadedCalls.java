package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.AssocTypeDef;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Calls through the Fn traits: of closures, whose kind is known only at the end of the body, and of
 * whatever else implements one.
 */
final class OverloadedCalls {

  /** A call of a closure, to be written once the closure's kind is known. */
  private record Open(Expr call, Expr closure, Expr args) {}

  /** The traits that a call may go through, in the order in which they are tried. */
  private static final List<TraitDef.Lang> CALLABLE =
      List.of(
          TraitDef.Lang.FN,
          TraitDef.Lang.FN_MUT,
          TraitDef.Lang.FN_ONCE,
          TraitDef.Lang.ASYNC_FN,
          TraitDef.Lang.ASYNC_FN_MUT,
          TraitDef.Lang.ASYNC_FN_ONCE);

  private final BodyChecker body;
  private final CallArguments arguments;
  private final Map<ClosureDef, List<Open>> open = new LinkedHashMap<>();

  OverloadedCalls(BodyChecker body, CallArguments arguments) {
    this.body = body;
    this.arguments = arguments;
  }

  /** How many arguments a call through the Fn traits takes, where one is possible. */
  Optional<Integer> arity(Type callee) {
    Type type = callee;
    while (type instanceof Type.Ref ref) {
      type = ref.target();
    }
    for (TraitDef.Lang lang : CALLABLE) {
      int snapshot = body.table.snapshot();
      Type inputs = body.table.fresh();
      TraitRef wanted = new TraitRef(body.cx.lang(lang), List.of(type, inputs));
      boolean known =
          body.solver.solve(new Predicate.Trait(wanted, 0)) instanceof TraitSolver.Outcome.Yes;
      Type found = body.table.resolve(inputs);
      body.table.rollback(snapshot);
      if (known && found instanceof Type.Tuple tuple) {
        return Optional.of(tuple.elements().size());
      }
    }
    return Optional.empty();
  }

  Expr closure(
      Expr place, Type.Closure closure, dev.holdfast.simulator.syntax.Expr.Call it, Type expected) {
    FnSig sig = Subst.apply(closure.def().sig(), closure.args());
    List<Expr> args = arguments.check(sig, it.args(), it.function().span(), 0, expected, "closure");
    Expr tuple = tuple(sig.inputs(), args, it.span());
    Expr call = new Expr(sig.output(), it.span(), new ExprKind.Error(true));
    open.computeIfAbsent(closure.def(), def -> new ArrayList<>()).add(new Open(call, place, tuple));
    if (!body.isOwn(closure.def())) {
      resolveOpen(closure.def());
    }
    return call;
  }

  private static Expr tuple(List<Type> types, List<Expr> args, Span span) {
    return new Expr(new Type.Tuple(types), span, new ExprKind.Tuple(args));
  }

  /** The closure's kind is known: its calls are written. */
  void resolveOpen(ClosureDef def) {
    List<Open> calls = open.remove(def);
    if (calls == null) {
      return;
    }
    for (Open each : calls) {
      TraitDef.Lang lang =
          switch (def.kind()) {
            case FN -> TraitDef.Lang.FN;
            case FN_MUT -> TraitDef.Lang.FN_MUT;
            case FN_ONCE -> TraitDef.Lang.FN_ONCE;
          };
      each.call().setKind(callKind(lang, each.closure(), each.args(), each.call().span()));
    }
  }

  private ExprKind callKind(TraitDef.Lang lang, Expr callee, Expr args, Span span) {
    TraitDef trait = body.cx.lang(lang);
    FnDef method = trait.functions().get(0);
    List<GenericArg> all = new ArrayList<>();
    all.add(callee.type());
    all.add(args.type());
    for (int i = all.size(); i < method.generics().count(); i++) {
      all.add(Region.ERASED);
    }
    Expr self =
        switch (lang) {
          case FN, ASYNC_FN -> BuiltExprs.borrow(BorrowKind.SHARED, callee, false);
          case FN_MUT, ASYNC_FN_MUT -> BuiltExprs.borrow(BorrowKind.TWO_PHASE_MUT, callee, false);
          default -> callee;
        };
    if (lang == TraitDef.Lang.FN_MUT || lang == TraitDef.Lang.ASYNC_FN_MUT) {
      body.coercions.makeMutable(callee);
    }
    return new ExprKind.Call(
        BuiltExprs.fnItem(new Type.FnItem(method, all), span), List.of(self, args), true, span);
  }

  Optional<Expr> call(Expr place, Type type, dev.holdfast.simulator.syntax.Expr.Call it) {
    if (type instanceof Type.Infer || type instanceof Type.Ref) {
      return Optional.empty();
    }
    for (TraitDef.Lang lang : CALLABLE) {
      TraitDef trait = body.cx.lang(lang);
      Type tuple = body.table.fresh();
      TraitRef wanted = new TraitRef(trait, List.of(type, tuple));
      Predicate predicate = new Predicate.Trait(wanted, 0);
      if (!body.solver.mayHold(predicate)) {
        continue;
      }
      body.fulfillment.register(predicate, Cause.misc(it.span()));
      body.fulfillment.selectWherePossible();
      if (body.table.shallow(tuple) instanceof Type.Infer) {
        List<Type> open = new ArrayList<>();
        it.args().forEach(arg -> open.add(body.table.fresh()));
        body.table.unify(tuple, new Type.Tuple(open));
      }
      if (!(body.table.resolve(tuple) instanceof Type.Tuple taken)) {
        // What the bound says of the arguments is wrong, which has been said.
        it.args().forEach(arg -> body.exprs.check(arg, null));
        return Optional.of(body.error(it.span()));
      }
      List<Type> inputs = taken.elements();
      Type output = body.normalize(returned(wanted), it.span());
      List<Expr> args =
          arguments.check(
              new FnSig(inputs, output, false, 0),
              it.args(),
              it.function().span(),
              0,
              null,
              "closure");
      Expr packed = tuple(inputs, args, it.span());
      return Optional.of(new Expr(output, it.span(), callKind(lang, place, packed, it.span())));
    }
    return Optional.empty();
  }

  /** What a call through the trait gives: of the async ones, the future. */
  private Type returned(TraitRef called) {
    List<GenericArg> args = new ArrayList<>(called.args());
    AssocTypeDef assoc =
        switch (called.trait().lang()) {
          case ASYNC_FN_ONCE -> called.trait().types().get(1);
          case ASYNC_FN, ASYNC_FN_MUT -> {
            args.add(Region.ERASED);
            yield body.cx.lang(TraitDef.Lang.ASYNC_FN_MUT).types().get(0);
          }
          default -> body.cx.langItems.fnOutput(called.trait()).orElseThrow();
        };
    return new Type.Projection(assoc, args);
  }
}
