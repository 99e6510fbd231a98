package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What inference cannot find out: that it is so, and where a type would have to be written. */
final class NeedTypeInfo {

  /**
   * What has no type of its own written: a let's pattern or a closure's parameter; or a path
   * without its generic arguments, which are a tuple then. {@code extra}: what rustc adds to the
   * cost of the type for how it would have to be written ({@code source_cost}).
   */
  private record Untyped(Span span, Type type, int extra) {
    boolean ofPath() {
      return extra > 0;
    }
  }

  private static final int GENERIC_ARGUMENTS = 5;

  /** {@code <String as AsRef<T>>::as_ref(..)}, less what a tuple costs. */
  private static final int QUALIFIED_CALL = 15;

  private final BodyChecker body;
  private final List<Untyped> untyped = new ArrayList<>();

  /** Whether a type was asked for of which nothing is known, when nothing else was wrong. */
  private boolean asked;

  NeedTypeInfo(BodyChecker body) {
    this.body = body;
  }

  void untyped(Span span, Type type) {
    untyped.add(new Untyped(span, type, 0));
  }

  /** A path that could name generic arguments, and does not. */
  void unnamed(Span span, List<GenericArg> args) {
    open(span, args, GENERIC_ARGUMENTS);
  }

  /** A call of a trait's method, which could be written with its trait's arguments. */
  void called(Span span, FnDef method, List<GenericArg> args) {
    if (method.container() instanceof FnDef.Container.InTrait) {
      open(span, args, QUALIFIED_CALL);
    }
  }

  private void open(Span span, List<GenericArg> args, int extra) {
    List<Type> types = new ArrayList<>();
    for (GenericArg arg : args) {
      if (arg instanceof Type type) {
        types.add(type);
      }
    }
    if (body.table.hasInfer(args)) {
      untyped.add(new Untyped(span, new Type.Tuple(types), extra));
    }
  }

  /** How many places are known where a type could be written. */
  int count() {
    return untyped.size();
  }

  /** Those from one to another come last: rustc looks into a call's arguments first. */
  void putLast(int from, int to) {
    List<Untyped> moved = untyped.subList(from, to);
    untyped.addAll(List.copyOf(moved));
    untyped.subList(from, to).clear();
  }

  /** Where a type would have to be written to make a variable known: where the least is to say. */
  private Optional<Untyped> sourceOf(Type.Infer variable) {
    Optional<Untyped> best = Optional.empty();
    for (Untyped each : untyped) {
      if (body.table.contains(body.table.resolve(each.type()), variable)
          && (best.isEmpty() || cost(each) < cost(best.get()))) {
        best = Optional.of(each);
      }
    }
    return best;
  }

  /** The same for a type in which only constants are open. */
  private Optional<Untyped> sourceOf(GenericArg open) {
    for (Untyped each : untyped) {
      if (body.table.resolve(each.type()).equals(body.table.resolve(List.of(open)).get(0))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private int cost(Untyped source) {
    return cost(body.table.resolve(source.type())) + source.extra();
  }

  /** How much there is to write of a type, as rustc weighs it. */
  private static int cost(Type type) {
    return switch (type) {
      case Type.Infer it -> 0;
      case Type.Closure it -> 1000;
      case Type.FnItem it -> 150;
      case Type.FnPtr it -> 30;
      case Type.Ref it -> 2 + cost(it.target());
      case Type.Adt it -> 5 + costs(withoutDefaults(it));
      case Type.Tuple it -> 5 + costs(it.elements());
      default -> 1;
    };
  }

  private static List<GenericArg> withoutDefaults(Type.Adt type) {
    List<GenericArg> args = new ArrayList<>();
    for (int i = 0; i < type.args().size(); i++) {
      GenericArg arg = type.args().get(i);
      Optional<GenericArg> fallback = type.def().generics().param(i).fallback();
      if (fallback.filter(it -> Subst.apply(it, type.args()).equals(arg)).isEmpty()) {
        args.add(arg);
      }
    }
    return args;
  }

  private static int costs(List<? extends GenericArg> args) {
    int all = 0;
    for (GenericArg arg : args) {
      all += arg instanceof Type type ? cost(type) : arg instanceof Const ? 3 : 0;
    }
    return all;
  }

  void ambiguous(Obligation obligation, Predicate predicate) {
    if (predicate instanceof Predicate.Trait it && body.cx.impls.isIncoherent(it.trait().trait())) {
      body.tainted = true;
      return;
    }
    if (predicate instanceof Predicate.Trait it
        && (TypeFlags.of(body.table.resolve(it.trait().args())) & TypeFlags.ERROR) != 0) {
      body.tainted = true;
      return;
    }
    Span span = obligation.cause().span();
    if (predicate instanceof Predicate.Trait it
        && obligation.parent().isEmpty()
        && (obligation.cause().kind() == Cause.Kind.TRAIT_PATH
            || obligation.cause().kind() == Cause.Kind.TRAIT_CONST)
        && it.trait().trait().lang() != TraitDef.Lang.SIZED
        && !body.isTainted()) {
      boolean constant = obligation.cause().kind() == Cause.Kind.TRAIT_CONST;
      String what = constant ? "refer to the associated constant" : "call associated function";
      String message = " on trait without specifying the corresponding `impl` type";
      body.report(Diagnostic.error("E0790", "cannot " + what + message, span, ""));
      return;
    }
    if (asked && predicate instanceof Predicate.Trait it && isChoice(it.trait())) {
      // rustc names the impls to choose from even where something is said already.
      report(span, "E0283", it.trait().args());
      return;
    }
    switch (predicate) {
      case Predicate.Trait it ->
          needed(
              span,
              it.trait().trait().lang() == TraitDef.Lang.SIZED ? "E0282" : "E0283",
              it.trait().args());
      case Predicate.Projects it -> {
        List<GenericArg> args = new ArrayList<>(it.projection().args());
        args.add(it.type());
        needed(span, "E0284", args);
      }
      default -> needed(span, "E0282", List.of());
    }
  }

  /** A type of which inference knows nothing where something must be known of it. */
  void needed(Span span, Type open) {
    boolean type = body.table.firstVariable(List.of(open)).isPresent();
    needed(span, type ? "E0282" : "E0284", List.of(open));
    body.table.unify(open, Type.ERROR);
  }

  private void needed(Span span, String code, List<GenericArg> open) {
    if (body.isTainted()) {
      body.tainted = true;
      return;
    }
    asked |= code.equals("E0282");
    report(span, code, open);
  }

  /** Whether there are few impls without parameters to choose from, but more than one. */
  private boolean isChoice(TraitRef trait) {
    int count = lacking(trait);
    for (ImplDef impl : body.cx.implsOf(trait.trait(), trait.self())) {
      if (impl.generics().count() == 0) {
        int snapshot = body.table.snapshot();
        boolean applies = body.table.unifyArgs(impl.traitRef().orElseThrow().args(), trait.args());
        body.table.rollback(snapshot);
        count += applies ? 1 : 0;
      }
    }
    return count > 1 && count < 10;
  }

  /**
   * Every type is made of itself, and of a string std makes texts and names of the system, of small
   * numbers floats, too, which the library does not have.
   */
  private int lacking(TraitRef trait) {
    if (!trait.trait().fromPrelude() || !trait.trait().path().equals("convert::From")) {
      return 0;
    }
    return switch (body.table.resolve((Type) trait.args().get(1))) {
      case Type.Adt it when it.def().path().equals("string::String") -> 3;
      case Type.Int it -> 1 + (it.kind().bytes() == 1 ? 2 : 1);
      case Type.Bool it -> 3;
      default -> 0;
    };
  }

  private void report(Span span, String code, List<GenericArg> open) {
    Optional<Type.Infer> variable =
        open.isEmpty() ? Optional.empty() : body.table.firstVariable(open);
    Optional<Untyped> source =
        variable.isPresent() || open.isEmpty()
            ? variable.flatMap(this::sourceOf)
            : sourceOf(open.get(0));
    Type named = source.map(it -> body.table.resolve(it.type())).orElse(Type.ERROR);
    boolean tells =
        source.filter(Untyped::ofPath).isEmpty()
            && !(named instanceof Type.Infer)
            && !(named instanceof Type.Error);
    body.report(
        Diagnostic.error(
            code,
            "type annotations needed" + (tells ? " for `" + TypePrinter.print(named) + "`" : ""),
            source.map(Untyped::span).orElse(span),
            source.isPresent() ? "" : "cannot infer type"));
  }
}
