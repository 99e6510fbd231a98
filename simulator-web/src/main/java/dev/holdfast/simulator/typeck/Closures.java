package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Characters;
import dev.holdfast.simulator.thir.Body;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.DefHead;
import dev.holdfast.simulator.type.EraseRegions;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import dev.holdfast.simulator.type.TypeFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Closures: their signature, by what is written and by what is expected where they stand, and their
 * body.
 */
final class Closures {

  /** A written type whose lifetimes are elided, and what type was expected; null for none. */
  private record Binder(Type elided, Type hint) {}

  /** What is expected of a closure. */
  private record ExpectedClosure(
      List<Type> inputs,
      Optional<Type> output,
      Optional<Type> awaited,
      Optional<ClosureDef.Kind> kind) {}

  private final BodyChecker body;
  private final Map<ClosureDef, List<Binder>> binders = new LinkedHashMap<>();

  Closures(BodyChecker body) {
    this.body = body;
  }

  /** A closure's resolved signature with the regions that it binds itself: elided or expected. */
  FnSig bound(ClosureDef def, List<Type> inputs, Type output) {
    List<Binder> all = binders.getOrDefault(def, List.of());
    if (all.size() != inputs.size() + 1) {
      return new FnSig(inputs, output, false, 0);
    }
    int[] next = {0};
    for (Binder binder : all) {
      if (binder.hint() != null) {
        BoundRegions.expected(known(binder.hint()), Type.ERROR, next);
      }
    }
    List<Type> with = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      Binder binder = all.get(i);
      Type type = inputs.get(i);
      if (binder.hint() != null) {
        type = BoundRegions.expected(known(binder.hint()), type, next);
      }
      boolean own = binder.elided() != null && binder.hint() == null;
      with.add(own ? BoundRegions.elided(known(binder.elided()), next) : type);
    }
    Binder last = all.get(inputs.size());
    Type result =
        last.hint() == null ? output : BoundRegions.expected(known(last.hint()), output, next);
    return new FnSig(with, result, false, next[0]);
  }

  private Binder binder(Type elided, Type hint) {
    return new Binder(elided, hint == null ? null : body.table.resolve(hint));
  }

  /** What was expected; what was not known then binds no regions. */
  private Type known(Type hint) {
    return new TypeFolder() {
      @Override
      public Type fold(Type part) {
        return part instanceof Type.Infer
            ? EraseRegions.ofFree(body.table.resolve(part))
            : foldParts(part);
      }

      @Override
      public Const fold(Const constant) {
        return body.table.resolve(constant);
      }
    }.fold(hint);
  }

  Expr check(dev.holdfast.simulator.syntax.Expr.Closure it, Type expected) {
    Optional<ExpectedClosure> wanted = expected(expected, it.isAsync());
    Generics generics = body.cx.generics(body.owner);
    ClosureDef def =
        new ClosureDef(
            new DefHead(
                "{closure}",
                body.cx.path(body.frame.owner) + "::{closure}",
                it.head(),
                it.place(),
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
              ? body.lower(param.type().get(), "closure parameters")
              : miscounted || expected instanceof Type.Error ? Type.ERROR : body.table.fresh();
      if (hint != null) {
        body.table.unify(type, hint);
      }
      if (param.type().isEmpty()) {
        body.needTypeInfo.untyped(param.pattern().span(), type);
      }
      inputs.add(type);
      boolean elides = param.type().isPresent() && !namesLifetime(param.type().get().span().text());
      binders.computeIfAbsent(def, k -> new ArrayList<>()).add(binder(elides ? type : null, hint));
    }
    Type given =
        it.output().isPresent()
            ? body.lower(it.output().get(), "closure return types")
            : body.table.fresh();
    Type output = miscounted ? Type.ERROR : given;
    Type outputHint =
        (it.output().isEmpty() || !it.isAsync()) && wanted.isPresent()
            ? wanted.get().output().orElse(null)
            : null;
    binders.computeIfAbsent(def, k -> new ArrayList<>()).add(binder(null, outputHint));
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
    frame.written = it.output().map(type -> type.span());
    body.enter(frame);
    body.locals.pushScope();
    if (it.isAsync()) {
      Expr inner = body.coroutines.closure(it, inputs, output);
      body.table.unify(returned, inner.type());
      frame.value = inner;
    } else {
      Set<String> known = new LinkedHashSet<>();
      for (int i = 0; i < it.params().size(); i++) {
        dev.holdfast.simulator.syntax.Pattern written = it.params().get(i).pattern();
        body.patterns.bindings.parameter(written, known);
        Span at = it.params().get(i).type().map(t -> t.span()).orElse(written.span());
        Pattern pattern = body.patterns.parameter(written, inputs.get(i), at);
        body.matches.irrefutable(pattern, "closure argument");
        boolean names =
            it.params().get(i).type().isPresent()
                && (inputs.get(i).flags() & TypeFlags.KNOWN_REGION) != 0;
        Optional<Type> named = names ? Optional.of(inputs.get(i)) : Optional.empty();
        frame.params.add(new Body.Param(inputs.get(i), pattern, named, written.span()));
      }
      frame.value = body.exprs.checkCoerce(it.body(), output);
    }
    body.locals.popScope();
    Frame made = body.leave();
    made.creation =
        new Expr(
            new Type.Closure(def, generics.identity(), List.of()),
            it.span(),
            new ExprKind.Capturing(List.of(), List.of()));
    return miscounted ? body.error(it.span()) : made.creation;
  }

  /** Whether a type as it is written has a lifetime other than {@code '_}. */
  private static boolean namesLifetime(String written) {
    for (int at = written.indexOf('\''); at >= 0; at = written.indexOf('\'', at + 1)) {
      int end = at + 2;
      boolean open = written.startsWith("_", at + 1);
      if (!open || end < written.length() && Characters.continuesName(written.charAt(end))) {
        return true;
      }
    }
    return false;
  }

  /** What is asked through the async traits tells of async closures only. */
  private Optional<ExpectedClosure> expected(Type expected, boolean async) {
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
    for (Predicate predicate : asked(at)) {
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

  /** What is pending, with what the traits that are asked of the type say of it themselves. */
  private List<Predicate> asked(Type self) {
    List<Predicate> all = new ArrayList<>();
    for (Obligation each : body.fulfillment.pending()) {
      Predicate predicate = body.table.resolve(each.predicate());
      all.add(predicate);
      if (predicate instanceof Predicate.Trait it
          && it.trait().self().equals(self)
          && !isFn(it.trait().trait())) {
        for (TraitRef trait : body.cx.supertraits(it.trait())) {
          all.add(new Predicate.Trait(trait, it.boundRegions()));
          for (Predicate implied : trait.trait().impliedPredicates()) {
            all.add(Subst.apply(implied, trait.args()));
          }
        }
      }
    }
    return all;
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
}
