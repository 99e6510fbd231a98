package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Block;
import dev.holdfast.simulator.thir.Body;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.Statement;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.AssocTypeDef;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.DefHead;
import dev.holdfast.simulator.type.EraseRegions;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Calls of functions, methods and closures; closures and async blocks themselves. */
final class Calls {

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
  private final Map<ClosureDef, List<Open>> open = new LinkedHashMap<>();

  Calls(BodyChecker body) {
    this.body = body;
  }

  // --- whom to blame

  /** The values given to the parts of an item, with the types that it declares for them. */
  private record Given(List<Type> declared, List<Span> values) {}

  private final Map<Span, Given> givenAt = new LinkedHashMap<>();

  /** {@code use}: what the causes of the item's predicates say. */
  void give(Span use, List<Type> declared, List<Span> values) {
    givenAt.put(use, new Given(declared, values));
  }

  private void give(
      Span use, FnDef def, boolean receiver, List<dev.holdfast.simulator.syntax.Expr> args) {
    List<Span> values = new ArrayList<>();
    if (receiver) {
      // It is never blamed itself.
      values.add(use);
    }
    for (dev.holdfast.simulator.syntax.Expr arg : args) {
      values.add(arg.span());
    }
    give(use, def.sig().inputs(), values);
  }

  /** Where a predicate fails: at the only value that has to do with it, else at the use. */
  Span blamed(Obligation obligation) {
    Cause cause = obligation.root().cause();
    Given given = givenAt.get(cause.span());
    if (given == null || cause.declared().isEmpty()) {
      return obligation.cause().span();
    }
    Type self =
        switch (cause.declared().get()) {
          case Predicate.Trait it -> it.trait().self();
          case Predicate.Projects it -> (Type) it.projection().args().get(0);
          default -> Type.ERROR;
        };
    for (int param : params(self)) {
      int only = -1;
      int count = 0;
      for (int i = 0; i < given.declared().size(); i++) {
        if (params(given.declared().get(i)).contains(param)) {
          only = i;
          count++;
        }
      }
      if (count == 1 && only < given.values().size()) {
        return given.values().get(only);
      }
    }
    return obligation.cause().span();
  }

  private static List<Integer> params(Type type) {
    List<Integer> found = new ArrayList<>();
    new TypeFolder() {
      @Override
      public Type fold(Type each) {
        if (each instanceof Type.Param it) {
          found.add(it.index());
        }
        return foldParts(each);
      }
    }.fold(type);
    return found;
  }

  // --- calls

  Expr call(dev.holdfast.simulator.syntax.Expr.Call it, Type expected) {
    body.exprs.inCallee = true;
    Expr callee = body.exprs.check(it.function(), null);
    body.exprs.inCallee = false;
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
              args(pointer.sig(), it.args(), it.function().span(), 0, expected, "function");
          return new Expr(
              pointer.sig().output(), it.span(), new ExprKind.Call(place, args, false, it.span()));
        }
        case Type.Closure closure -> {
          return callClosure(place, closure, it, expected);
        }
        case Type.Error error -> {
          checkAll(it.args());
          return body.error(it.span());
        }
        default -> {
          Optional<Expr> overloaded = overloaded(place, type, it);
          if (overloaded.isPresent()) {
            return overloaded.get();
          }
        }
      }
      Optional<Expr> next = body.coercions.deref(place);
      if (next.isEmpty()) {
        break;
      }
      place = next.get();
    }
    checkAll(it.args());
    Type type = body.table.resolve(callee.type());
    Optional<Integer> wanted = arity(type);
    if (type instanceof Type.Infer infer && infer.kind() == Type.InferKind.GENERAL) {
      Messages.needed(body, it.function().span(), type);
    } else if (wanted.isPresent()) {
      wrongCount(wanted.get(), it.args(), it.function().span(), "closure");
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

  /** How many arguments a call through the Fn traits takes, where one is possible. */
  private Optional<Integer> arity(Type callee) {
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

  private void checkAll(List<dev.holdfast.simulator.syntax.Expr> exprs) {
    for (dev.holdfast.simulator.syntax.Expr each : exprs) {
      body.exprs.check(each, null);
    }
  }

  private Expr callItem(
      Expr callee, Type.FnItem item, dev.holdfast.simulator.syntax.Expr.Call it, Type expected) {
    FnSig sig = body.normalize(Subst.apply(item.def().sig(), item.args()), it.span());
    String kind =
        item.def().container() instanceof FnDef.Container.Constructor in
            ? in.adt().isEnum() ? "enum variant" : "struct"
            : "function";
    give(callee.span(), item.def(), false, it.args());
    List<Expr> args = args(sig, it.args(), it.function().span(), 0, expected, kind);
    body.requireWellFormed(sig.output(), it.span());
    return new Expr(sig.output(), it.span(), new ExprKind.Call(callee, args, false, it.span()));
  }

  Expr method(dev.holdfast.simulator.syntax.Expr.MethodCall it, Type expected) {
    Expr receiver = body.exprs.check(it.receiver(), null);
    Span fnSpan = new Span(it.span().file(), it.method().name().span().start(), it.span().end());
    Optional<MethodLookup.Found> found = body.methods.find(receiver, it.method(), it.span());
    if (found.isEmpty()) {
      body.tainted = true;
      checkAll(it.args());
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
      checkAll(it.args());
      return body.error(it.span());
    }
    body.registerPredicates(
        method.function(), method.args(), Cause.misc(it.method().name().span()));
    give(it.method().name().span(), method.function(), true, it.args());
    List<Expr> args = new ArrayList<>();
    args.add(method.receiver());
    args.addAll(args(method.sig(), it.args(), it.method().name().span(), 1, expected, "method"));
    Type.FnItem item = new Type.FnItem(method.function(), method.args());
    return new Expr(
        method.sig().output(),
        it.span(),
        new ExprKind.Call(BuiltExprs.fnItem(item, it.method().name().span()), args, false, fnSpan));
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

  /** The arguments, coerced; closures last, when the others have told the types they can. */
  private List<Expr> args(
      FnSig sig,
      List<dev.holdfast.simulator.syntax.Expr> given,
      Span span,
      int skip,
      Type expected,
      String kind) {
    int wanted = sig.inputs().size() - skip;
    if (wanted != given.size()) {
      wrongCount(wanted, given, span, kind);
      for (int i = 0; i < given.size(); i++) {
        // What fits tells the types, which may lead to more errors, as in rustc.
        Type input = i < wanted ? sig.inputs().get(i + skip) : null;
        Expr arg = body.exprs.check(given.get(i), input);
        if (input != null) {
          body.coercions.tryCoerce(arg, input);
        }
      }
      return List.of();
    }
    List<Type> hints = hints(sig, expected);
    Expr[] args = new Expr[given.size()];
    List<Coercions.Unfit> unfit = new ArrayList<>();
    for (int pass = 0; pass < 2; pass++) {
      if (pass == 1) {
        body.fulfillment.selectWherePossible();
      }
      for (int i = 0; i < given.size(); i++) {
        boolean closure = given.get(i) instanceof dev.holdfast.simulator.syntax.Expr.Closure;
        if (closure == (pass == 1)) {
          if (i > 0 && pass == 0 && body.table.hasInfer(sig.inputs().get(i + skip))) {
            body.fulfillment.selectWherePossible();
          }
          args[i] = arg(given.get(i), sig.inputs().get(i + skip), hints.get(i + skip), unfit);
        }
      }
    }
    if (unfit.size() == 1) {
      body.coercions.mismatch(unfit.get(0));
    } else if (unfit.size() > 1) {
      String what = kind.equals("closure") ? "function" : kind;
      body.report(
          Diagnostic.error("E0308", "arguments to this " + what + " are incorrect", span, ""));
    }
    return List.of(args);
  }

  private Expr arg(
      dev.holdfast.simulator.syntax.Expr expr,
      Type target,
      Type hint,
      List<Coercions.Unfit> unfit) {
    if (hint == null) {
      return twoPhase(body.exprs.checkCoerce(expr, target, unfit));
    }
    // The hint is what the call's own expected type says; without a size it need not hold.
    Expr checked = body.exprs.check(expr, hint);
    Optional<Expr> fitting = body.coercions.tryCoerce(checked, hint);
    if (fitting.isEmpty() && !isUnsized(hint)) {
      unfit.add(new Coercions.Unfit(hint, checked));
      body.table.unify(hint, target);
      return body.error(expr.span());
    }
    return twoPhase(body.coercions.coerce(fitting.orElse(checked), target));
  }

  /** Whether a value of the type ends in what has no size known at compile time. */
  private boolean isUnsized(Type type) {
    return switch (body.table.shallow(type)) {
      case Type.Dynamic it -> true;
      case Type.Slice it -> true;
      case Type.Str it -> true;
      case Type.Adt it
          when it.def().isStruct() && !it.def().variants().get(0).fields().isEmpty() -> {
        List<AdtDef.Field> fields = it.def().variants().get(0).fields();
        yield isUnsized(Subst.apply(fields.get(fields.size() - 1).type(), it.args()));
      }
      default -> false;
    };
  }

  /** An argument's reborrow may be active only when the call is made (rustc: AllowTwoPhase). */
  private static Expr twoPhase(Expr arg) {
    return arg.kind() instanceof ExprKind.Borrow borrow
            && borrow.kind() == BorrowKind.MUT
            && !borrow.written()
        ? new Expr(
            arg.type(),
            arg.span(),
            new ExprKind.Borrow(BorrowKind.TWO_PHASE_MUT, borrow.operand(), false))
        : arg;
  }

  /** What the arguments would be if the call had the expected type; null where it says nothing. */
  private List<Type> hints(FnSig sig, Type expected) {
    List<Type> hints = new ArrayList<>();
    for (int i = 0; i < sig.inputs().size(); i++) {
      hints.add(null);
    }
    if (expected == null || body.table.shallow(expected) instanceof Type.Infer) {
      return hints;
    }
    List<Boolean> learnt = new ArrayList<>();
    for (Type input : sig.inputs()) {
      learnt.add(body.table.hasInfer(input));
    }
    int snapshot = body.table.snapshot();
    if (body.table.unify(sig.output(), expected)) {
      for (int i = 0; i < sig.inputs().size(); i++) {
        Type input = body.table.resolve(sig.inputs().get(i));
        // Where the expected type says nothing new of an input, its formal type will do.
        if (!(input instanceof Type.Infer) && learnt.get(i)) {
          hints.set(i, EraseRegions.apply(input));
        }
      }
    }
    body.table.rollback(snapshot);
    return hints;
  }

  private void wrongCount(
      int wanted, List<dev.holdfast.simulator.syntax.Expr> given, Span span, String kind) {
    String code = kind.equals("closure") ? "E0057" : "E0061";
    Span at = span;
    body.report(
        Diagnostic.error(
            code,
            "this "
                + (kind.equals("closure") ? "function" : kind)
                + " takes "
                + wanted
                + " argument"
                + (wanted == 1 ? "" : "s")
                + " but "
                + given.size()
                + " argument"
                + (given.size() == 1 ? " was" : "s were")
                + " supplied",
            at,
            ""));
  }

  // --- calls through the Fn traits

  private Expr callClosure(
      Expr place, Type.Closure closure, dev.holdfast.simulator.syntax.Expr.Call it, Type expected) {
    FnSig sig = Subst.apply(closure.def().sig(), closure.args());
    List<Expr> args = args(sig, it.args(), it.function().span(), 0, expected, "closure");
    Expr tuple = tuple(sig.inputs(), args, it.span());
    Expr call = new Expr(sig.output(), it.span(), new ExprKind.Error());
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

  private Optional<Expr> overloaded(
      Expr place, Type type, dev.holdfast.simulator.syntax.Expr.Call it) {
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
      List<Type> inputs = ((Type.Tuple) body.table.resolve(tuple)).elements();
      Type output = body.normalize(returned(wanted), it.span());
      List<Expr> args =
          args(
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
          default -> body.cx.fnOutput(called.trait()).orElseThrow();
        };
    return new Type.Projection(assoc, args);
  }

  // --- closures

  /** Whether a written type's lifetimes are elided, and what type was expected; null for none. */
  private record Binder(boolean elides, Type hint) {}

  private final Map<ClosureDef, List<Binder>> binders = new LinkedHashMap<>();

  /** A closure's resolved signature with the regions that it binds itself: elided or expected. */
  FnSig bound(ClosureDef def, List<Type> inputs, Type output) {
    List<Binder> all = binders.getOrDefault(def, List.of());
    if (all.size() != inputs.size() + 1) {
      return new FnSig(inputs, output, false, 0);
    }
    int[] next = {0};
    for (Binder binder : all) {
      if (binder.hint() != null) {
        BoundRegions.expected(body.table.resolve(binder.hint()), Type.ERROR, next);
      }
    }
    List<Type> with = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      Binder binder = all.get(i);
      Type type = inputs.get(i);
      if (binder.hint() != null) {
        type = BoundRegions.expected(body.table.resolve(binder.hint()), type, next);
      }
      boolean own = binder.elides() && binder.hint() == null;
      with.add(own ? BoundRegions.elided(type, next) : type);
    }
    Binder last = all.get(inputs.size());
    Type result =
        last.hint() == null
            ? output
            : BoundRegions.expected(body.table.resolve(last.hint()), output, next);
    return new FnSig(with, result, false, next[0]);
  }

  /** What is expected of a closure. */
  private record ExpectedClosure(
      List<Type> inputs,
      Optional<Type> output,
      Optional<Type> awaited,
      Optional<ClosureDef.Kind> kind) {}

  Expr closure(dev.holdfast.simulator.syntax.Expr.Closure it, Type expected) {
    Optional<ExpectedClosure> wanted = expectedClosure(expected, it.isAsync());
    Generics generics = body.cx.generics(body.owner);
    ClosureDef def =
        new ClosureDef(
            new DefHead(
                "{closure}",
                body.cx.path(body.frame.owner) + "::{closure}",
                it.head(),
                body.scope.module.fromPrelude),
            generics,
            it.isAsync(),
            body.frame.owner);
    List<Type> inputs = new ArrayList<>();
    boolean miscounted = wanted.isPresent() && wanted.get().inputs().size() != it.params().size();
    if (miscounted) {
      Type expects = body.table.resolve(new Type.Tuple(wanted.get().inputs()));
      body.report(
          Messages.miscounted("closure", (Type.Tuple) expects, it.params().size(), it.head()));
    }
    for (int i = 0; i < it.params().size(); i++) {
      dev.holdfast.simulator.syntax.Expr.ClosureParam param = it.params().get(i);
      Type hint =
          wanted.isPresent() && i < wanted.get().inputs().size()
              ? wanted.get().inputs().get(i)
              : null;
      Type type =
          param.type().isPresent()
              ? body.lower(param.type().get())
              : miscounted ? Type.ERROR : body.table.fresh();
      if (hint != null) {
        body.table.unify(type, hint);
      }
      if (param.type().isEmpty()) {
        body.untyped(param.pattern().span(), type);
      }
      inputs.add(type);
      boolean elides =
          param.type().isPresent() && param.type().get().span().text().indexOf('\'') < 0;
      binders.computeIfAbsent(def, k -> new ArrayList<>()).add(new Binder(elides, hint));
    }
    Type output = it.output().isPresent() ? body.lower(it.output().get()) : body.table.fresh();
    Type outputHint =
        it.output().isEmpty() && wanted.isPresent() ? wanted.get().output().orElse(null) : null;
    binders.computeIfAbsent(def, k -> new ArrayList<>()).add(new Binder(false, outputHint));
    if (it.output().isEmpty()
        && !it.isAsync()
        && wanted.isPresent()
        && wanted.get().output().isPresent()) {
      body.table.unify(output, wanted.get().output().get());
    }
    if (it.output().isEmpty() && it.isAsync()) {
      wanted.flatMap(ExpectedClosure::awaited).ifPresent(type -> body.table.unify(output, type));
    }
    Type returned = it.isAsync() ? body.table.fresh() : output;
    def.resolve(ClosureDef.Kind.FN, new FnSig(inputs, returned, false, 0));
    wanted.flatMap(ExpectedClosure::kind).ifPresent(def::expect);
    Frame frame = new Frame(def, Optional.of(body.frame), returned, false, it.move(), it.span());
    body.enter(frame);
    body.pushScope();
    if (it.isAsync()) {
      Expr inner = asyncBody(it, inputs, output);
      body.table.unify(returned, inner.type());
      frame.value = inner;
    } else {
      Set<String> names = new LinkedHashSet<>();
      for (int i = 0; i < it.params().size(); i++) {
        dev.holdfast.simulator.syntax.Pattern written = it.params().get(i).pattern();
        body.parameterName(written, names);
        Span at = it.params().get(i).type().map(t -> t.span()).orElse(written.span());
        Pattern pattern = body.patterns.parameter(written, inputs.get(i), at);
        body.matches.irrefutable(pattern, "closure argument");
        frame.params.add(new Body.Param(inputs.get(i), pattern, written.span()));
      }
      frame.value = body.exprs.checkCoerce(it.body(), output);
    }
    body.popScope();
    Frame made = body.leave();
    made.creation =
        new Expr(
            new Type.Closure(def, generics.identity(), List.of()),
            it.span(),
            new ExprKind.Capturing(List.of()));
    return miscounted ? body.error(it.span()) : made.creation;
  }

  /** What is asked through the async traits tells of async closures only. */
  private Optional<ExpectedClosure> expectedClosure(Type expected, boolean async) {
    if (expected == null) {
      return Optional.empty();
    }
    Type at = body.table.shallow(expected);
    if (at instanceof Type.FnPtr pointer) {
      return Optional.of(
          new ExpectedClosure(
              pointer.sig().inputs(),
              Optional.of(pointer.sig().output()),
              Optional.empty(),
              Optional.empty()));
    }
    if (at instanceof Type.Dynamic object
        && object.principal().isPresent()
        && isFn(object.principal().get())
        && object.args().get(0) instanceof Type.Tuple tuple) {
      return Optional.of(
          new ExpectedClosure(
              tuple.elements(),
              object.assocs().stream().findFirst().map(Type.AssocValue::type),
              Optional.empty(),
              Optional.of(kindOf(object.principal().get()))));
    }
    if (!(at instanceof Type.Infer)) {
      return Optional.empty();
    }
    Optional<List<Type>> inputs = Optional.empty();
    Optional<Type> output = Optional.empty();
    Optional<Type> awaited = Optional.empty();
    Optional<ClosureDef.Kind> kind = Optional.empty();
    for (Obligation each : body.fulfillment.pending()) {
      Predicate predicate = body.table.resolve(each.predicate());
      if (predicate instanceof Predicate.Trait trait
          && isFn(trait.trait().trait())
          && (async || !isAsyncFn(trait.trait().trait()))
          && trait.trait().self().equals(at)
          && body.table.shallow((Type) trait.trait().args().get(1)) instanceof Type.Tuple tuple) {
        inputs = Optional.of(tuple.elements());
        ClosureDef.Kind wanted = kindOf(trait.trait().trait());
        if (kind.isEmpty() || wanted.compareTo(kind.get()) < 0) {
          kind = Optional.of(wanted);
        }
      }
      if (predicate instanceof Predicate.Projects projects
          && isFn(projects.projection().assoc().trait())
          && (async || !isAsyncFn(projects.projection().assoc().trait()))
          && projects.projection().args().get(0).equals(at)) {
        if (isAsyncFn(projects.projection().assoc().trait())) {
          awaited = Optional.of(projects.type());
        } else {
          output = Optional.of(projects.type());
        }
        if (inputs.isEmpty()
            && body.table.shallow((Type) projects.projection().args().get(1))
                instanceof Type.Tuple tuple) {
          inputs = Optional.of(tuple.elements());
        }
      }
    }
    Optional<Type> result = output;
    Optional<Type> inside = awaited.isPresent() ? awaited : output.flatMap(this::futuresOutput);
    Optional<ClosureDef.Kind> least = kind;
    return inputs.map(types -> new ExpectedClosure(types, result, inside, least));
  }

  /** What a future that is not known yet is to resolve to. */
  private Optional<Type> futuresOutput(Type future) {
    Type at = body.table.shallow(future);
    for (Obligation each : body.fulfillment.pending()) {
      if (at instanceof Type.Infer
          && each.predicate() instanceof Predicate.Projects it
          && it.projection().assoc().trait().lang() == TraitDef.Lang.FUTURE
          && body.table.shallow((Type) it.projection().args().get(0)).equals(at)) {
        return Optional.of(it.type());
      }
    }
    return Optional.empty();
  }

  private static ClosureDef.Kind kindOf(TraitDef trait) {
    return switch (trait.lang()) {
      case FN, ASYNC_FN -> ClosureDef.Kind.FN;
      case FN_MUT, ASYNC_FN_MUT -> ClosureDef.Kind.FN_MUT;
      default -> ClosureDef.Kind.FN_ONCE;
    };
  }

  private static boolean isFn(TraitDef trait) {
    return switch (trait.lang()) {
      case FN, FN_MUT, FN_ONCE -> true;
      default -> isAsyncFn(trait);
    };
  }

  private static boolean isAsyncFn(TraitDef trait) {
    return switch (trait.lang()) {
      case ASYNC_FN, ASYNC_FN_MUT, ASYNC_FN_ONCE -> true;
      default -> false;
    };
  }

  // --- async blocks

  Expr asyncBlock(dev.holdfast.simulator.syntax.Expr.AsyncBlock it) {
    return coroutine(
        CoroutineDef.Kind.BLOCK,
        it.move(),
        it.span(),
        body.table.fresh(),
        it.block(),
        Optional.empty());
  }

  /** The keywords, which are where rustc says that an async block is. */
  private static Span head(Span block, boolean move) {
    int async = block.start() + "async".length();
    int end = move ? block.file().text().indexOf("move", async) + "move".length() : async;
    return new Span(block.file(), block.start(), end);
  }

  /** As of an async fn: the parameters are captured, then bound again inside. */
  private Expr asyncBody(
      dev.holdfast.simulator.syntax.Expr.Closure it, List<Type> inputs, Type output) {
    List<dev.holdfast.simulator.syntax.Pattern> patterns = new ArrayList<>();
    List<LocalVar> outer = new ArrayList<>();
    for (dev.holdfast.simulator.syntax.Expr.ClosureParam param : it.params()) {
      int index = patterns.size();
      patterns.add(param.pattern());
      outer.add(
          body.outerParam(
              BodyChecker.outerName(param.pattern(), index),
              inputs.get(index),
              param.pattern().span()));
    }
    Supplier<Expr> inside =
        () -> {
          List<Statement> statements = new ArrayList<>();
          for (int i = 0; i < outer.size(); i++) {
            body.rebind(patterns.get(i), outer.get(i), statements);
          }
          Expr value = body.exprs.checkCoerce(it.body(), output);
          return statements.isEmpty() ? value : BodyChecker.block(statements, value);
        };
    return coroutine(
        CoroutineDef.Kind.CLOSURE, it.move(), it.body().span(), output, null, Optional.of(inside));
  }

  private Expr coroutine(
      CoroutineDef.Kind kind,
      boolean move,
      Span span,
      Type output,
      Block block,
      Optional<Supplier<Expr>> value) {
    Generics generics = body.cx.generics(body.owner);
    CoroutineDef def =
        new CoroutineDef(
            new DefHead(
                "{async}",
                body.cx.path(body.frame.owner) + "::{async}",
                kind == CoroutineDef.Kind.BLOCK ? head(span, move) : span,
                body.scope.module.fromPrelude),
            generics,
            kind,
            body.frame.owner);
    def.resolveOutput(output);
    body.enter(new Frame(def, Optional.of(body.frame), output, true, move, span));
    body.taskContext(span);
    body.pushScope();
    if (value.isPresent()) {
      body.frame.value = value.get().get();
    } else {
      Type known = body.table.shallow(output);
      Expr inner =
          body.blocks.block(
              block,
              known instanceof Type.Infer ? Optional.empty() : Optional.of(known),
              Optional.empty(),
              false,
              output,
              block.span());
      body.frame.value = body.coercions.coerce(settle(inner, output), output);
    }
    body.popScope();
    Frame made = body.leave();
    made.creation =
        new Expr(
            new Type.Coroutine(def, generics.identity(), List.of()),
            span,
            new ExprKind.Capturing(List.of()));
    return made.creation;
  }

  /** A body that only diverges: returns may have said what its output is, else it is never. */
  private Expr settle(Expr inner, Type output) {
    return body.table.shallow(inner.type()).isNever()
            && body.table.shallow(output) instanceof Type.Infer
        ? new Expr(output, inner.span(), new ExprKind.NeverToAny(inner))
        : inner;
  }
}
