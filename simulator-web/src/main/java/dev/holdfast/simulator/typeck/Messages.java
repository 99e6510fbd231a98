package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Characters;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.AssocTypeDef;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.EraseRegions;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.ReferencesError;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The words of errors about types and traits, as rustc's. */
final class Messages {

  private Messages() {}

  /** {@code `u8`}, or what kind of thing it is where the type's own text would not tell. */
  static String sort(Type type, Type other) {
    return switch (type) {
      case Type.Infer it ->
          switch (it.kind()) {
            case INTEGER -> "integer";
            case FLOAT -> "floating-point number";
            case GENERAL -> "`_`";
          };
      case Type.Never it -> "`!`";
      case Type.Tuple it when it.elements().isEmpty() -> "`()`";
      case Type.FnItem it -> "fn item";
      case Type.Closure it -> "closure";
      case Type.Coroutine it ->
          switch (it.def().kind()) {
            case FN -> "`async` fn body";
            case BLOCK -> "`async` block";
            case CLOSURE -> "`async` closure body";
          };
      case Type.Opaque it -> sameText(type, other) ? "opaque type" : "future";
      case Type.Param it -> "type parameter `" + it.name() + "`";
      case Type.Ref it when !sameText(type, other) ->
          "`" + TypePrinter.print(new Type.Ref(Region.ERASED, it.target(), it.mutable())) + "`";
      default -> "`" + (sameText(type, other) ? apart(type, other) : TypePrinter.print(type)) + "`";
    };
  }

  /** What tells a type from another of the same name: the path of the first part that differs. */
  private static String apart(Type type, Type other) {
    if (type instanceof Type.Adt a && other instanceof Type.Adt b) {
      for (int i = 0; a.def() == b.def() && i < a.args().size(); i++) {
        if (a.args().get(i) instanceof Type one
            && b.args().get(i) instanceof Type two
            && !one.equals(two)) {
          return apart(one, two);
        }
      }
      return a.def() == b.def() ? TypePrinter.print(type) : TypePrinter.qualified(a);
    }
    if (type instanceof Type.Tuple a && other instanceof Type.Tuple b) {
      for (int i = 0; i < a.elements().size() && i < b.elements().size(); i++) {
        if (!a.elements().get(i).equals(b.elements().get(i))) {
          return apart(a.elements().get(i), b.elements().get(i));
        }
      }
    }
    return type instanceof Type.Ref a && other instanceof Type.Ref b
        ? apart(a.target(), b.target())
        : TypePrinter.print(type);
  }

  private static boolean sameText(Type a, Type b) {
    return TypePrinter.print(EraseRegions.apply(a))
        .equals(TypePrinter.print(EraseRegions.apply(b)));
  }

  static void unsatisfied(BodyChecker body, Obligation obligation, Predicate predicate) {
    if (obligation.cause().kind() == Cause.Kind.BROKEN_PROMISE) {
      body.tainted = true;
    } else if (predicate instanceof Predicate.Trait it) {
      trait(body, obligation, it.trait());
    } else if (predicate instanceof Predicate.Projects it) {
      projection(body, obligation, it);
    }
  }

  /** Whether it is asked of a closure, or of what a closure captures. */
  private static boolean isOfClosure(BodyChecker body, Obligation obligation) {
    Optional<Obligation> at = Optional.of(obligation);
    while (at.isPresent()) {
      if (body.table.resolve(at.get().predicate()) instanceof Predicate.Trait it
          && it.trait().self() instanceof Type.Closure) {
        return true;
      }
      at = at.get().parent();
    }
    return false;
  }

  private static void trait(BodyChecker body, Obligation obligation, TraitRef trait) {
    for (GenericArg arg : trait.args()) {
      if (arg instanceof Type type && body.referencesError(type)) {
        body.tainted = true;
        return;
      }
    }
    if (body.taintedBeforeCaptures && isOfClosure(body, obligation)) {
      // With other errors about, rustc does not find out what closures capture, nor their kind.
      body.tainted = true;
      return;
    }
    Span span = body.calls.blame.blamed(obligation);
    Type self = trait.self();
    String name = TypePrinter.print(self);
    TraitDef def = trait.trait();
    Optional<Diagnostic> ofFuture =
        def.isAuto()
            ? DeferredAuto.ofFuture(body.cx, way(body, obligation), span)
            : Optional.empty();
    if (ofFuture.isPresent()) {
      body.cx.leak(ofFuture.get(), way(body, obligation));
      body.report(ofFuture.get());
      return;
    }
    if (self instanceof Type.Closure it && isOfUnfitKind(body, it, trait)) {
      body.report(unfitKind(it.def(), def, obligation));
      return;
    }
    boolean called = isFn(def) || isAsyncFn(def);
    if (called && trait.args().size() > 1 && trait.args().get(1) instanceof Type.Tuple wanted) {
      Optional<Diagnostic> mismatch =
          self instanceof Type.Closure it
                  && body.table.isCyclic(new Type.Tuple(it.def().sig().inputs()), wanted)
              ? Optional.of(cyclicClosure(span))
              : signature(self, wanted, span);
      if (mismatch.isPresent()) {
        body.report(mismatch.get());
        return;
      }
    }
    if (isFn(def) && isOfAsyncFn(obligation)) {
      // The library's async traits are met by what can be called; rustc's know that themselves.
      if (body.table.resolve(obligation.parent().get().predicate()) instanceof Predicate.Trait it) {
        trait(body, obligation.parent().get(), it.trait());
      }
      body.tainted = true;
      return;
    }
    Optional<TraitRef> asked = asked(body, obligation, trait);
    String message =
        asked.isPresent()
            ? message(
                body,
                asked.get(),
                TypePrinter.print(body.table.resolve(asked.get().self())),
                obligation.root())
            : message(body, trait, name, obligation);
    String label =
        "the trait `" + TypePrinter.print(trait) + "` is not implemented for `" + name + "`";
    Optional<String> within = within(body, obligation, self);
    if (within.isPresent()) {
      label = "within `" + within.get() + "`, " + label;
    }
    Diagnostic diagnostic = Diagnostic.error("E0277", message, span, label);
    if (def.lang() == TraitDef.Lang.UNPIN) {
      diagnostic =
          diagnostic
              .note("consider using the `pin!` macro")
              .note(
                  "consider using `Box::pin` if you need to access the pinned value outside of the"
                      + " current scope");
    }
    if (def.isAuto()) {
      body.cx.leak(diagnostic, way(body, obligation));
    }
    body.report(diagnostic);
  }

  /** Whether nothing but the closure's kind is in the way, or that it lends to its futures. */
  private static boolean isOfUnfitKind(BodyChecker body, Type.Closure closure, TraitRef wanted) {
    ClosureDef def = closure.def();
    TraitDef.Lang lang = wanted.trait().lang();
    boolean lends = def.isLender() && (lang == TraitDef.Lang.FN || lang == TraitDef.Lang.FN_MUT);
    List<Type> inputs = def.sig().inputs();
    return (lends || !body.cx.upvars.closureMayBe(def, lang))
        && body.table.unify(
            Subst.apply(new Type.Tuple(inputs), closure.args()), (Type) wanted.args().get(1));
  }

  private static Diagnostic unfitKind(ClosureDef closure, TraitDef wanted, Obligation obligation) {
    String name = isOfAsyncFn(obligation) ? "Async" + wanted.name() : wanted.name();
    String plain = name.startsWith("Async") ? name.substring("Async".length()) : name;
    String kind =
        switch (closure.kind()) {
          case FN -> "Fn";
          case FN_MUT -> "FnMut";
          case FN_ONCE -> "FnOnce";
        };
    if (kind.length() <= plain.length()) {
      return Diagnostic.error(
          "",
          "async closure does not implement `"
              + plain
              + "` because it captures state from its environment",
          closure.span(),
          "");
    }
    return Diagnostic.error(
        "E0525",
        "expected a closure that implements the `"
            + name
            + "` trait, but this closure only implements `"
            + name.substring(0, name.length() - plain.length())
            + kind
            + "`",
        closure.span(),
        "this closure implements `" + kind + "`, not `" + plain + "`");
  }

  private static boolean isOfAsyncFn(Obligation obligation) {
    return obligation.parent().isPresent()
        && switch (obligation.parent().get().predicate()) {
          case Predicate.Trait it -> isAsyncFn(it.trait().trait());
          case Predicate.Projects it -> isAsyncFn(it.projection().assoc().trait());
          default -> false;
        };
  }

  private static boolean isAsyncFn(TraitDef def) {
    return switch (def.lang()) {
      case ASYNC_FN, ASYNC_FN_MUT, ASYNC_FN_ONCE -> true;
      default -> false;
    };
  }

  /** What was asked for first, where it is of the same type: that is what is said to fail. */
  private static Optional<TraitRef> asked(BodyChecker body, Obligation obligation, TraitRef leaf) {
    if (obligation.parent().isEmpty()
        || !(body.table.resolve(obligation.root().predicate()) instanceof Predicate.Trait root)
        || root.trait().trait() == leaf.trait()) {
      return Optional.empty();
    }
    int snapshot = body.table.snapshot();
    boolean same = body.table.unify(peeled(root.trait().self()), peeled(leaf.self()));
    body.table.rollback(snapshot);
    return same ? Optional.of(root.trait()) : Optional.empty();
  }

  private static Type peeled(Type type) {
    return type instanceof Type.Ref it ? peeled(it.target()) : type;
  }

  /** A closure or function whose inputs are not those that a bound asks for. */
  private static Optional<Diagnostic> signature(Type self, Type.Tuple wanted, Span span) {
    int has;
    switch (self) {
      case Type.Closure it -> has = it.def().sig().inputs().size();
      case Type.FnItem it when it.def().sig().abi().isEmpty() ->
          has = it.def().sig().inputs().size();
      default -> {
        return Optional.empty();
      }
    }
    boolean closure = self instanceof Type.Closure it && !it.def().isAsync();
    String kind = closure ? "closure" : "function";
    int wants = wanted.elements().size();
    return Optional.of(
        has == wants
            ? Diagnostic.error("E0631", "type mismatch in " + kind + " arguments", span, "")
            : miscounted(kind, wanted, has, span));
  }

  static Diagnostic cyclicClosure(Span span) {
    String text = "closure/coroutine type that references itself";
    return Diagnostic.error("E0644", text, span, "cyclic type of infinite size");
  }

  /** A closure or function that takes another number of arguments than it is given. */
  static Diagnostic miscounted(String kind, Type.Tuple wanted, int has, Span span) {
    int wants = wanted.elements().size();
    boolean tuple =
        wants == 1 && wanted.elements().get(0) instanceof Type.Tuple it && !it.elements().isEmpty();
    String expected =
        tuple
            ? "a single "
                + ((Type.Tuple) wanted.elements().get(0)).elements().size()
                + "-tuple as argument"
            : counted(wants);
    return Diagnostic.error(
        "E0593",
        kind
            + " is expected to take "
            + expected
            + ", but it takes "
            + (tuple && has > 1 ? has + " distinct arguments" : counted(has)),
        span,
        "");
  }

  private static String counted(int arguments) {
    return arguments + (arguments == 1 ? " argument" : " arguments");
  }

  /** What an auto trait's parts were asked for, from what fails to what was wanted. */
  private static List<TraitRef> way(BodyChecker body, Obligation obligation) {
    List<TraitRef> way = new ArrayList<>();
    for (Optional<Obligation> at = Optional.of(obligation);
        at.isPresent();
        at = at.get().parent()) {
      if (body.table.resolve(at.get().predicate()) instanceof Predicate.Trait it
          && it.trait().trait().isAuto()) {
        way.add(it.trait());
      }
    }
    return way;
  }

  /** The outermost type that an auto trait was asked of, where it is another one. */
  private static Optional<String> within(BodyChecker body, Obligation obligation, Type self) {
    Optional<String> outer = Optional.empty();
    for (Optional<Obligation> at = obligation.parent(); at.isPresent(); at = at.get().parent()) {
      if (at.get().predicate() instanceof Predicate.Trait it && it.trait().trait().isAuto()) {
        outer = Optional.of(TypePrinter.print(body.table.resolve(it.trait().self())));
      }
    }
    return outer.filter(text -> !text.equals(TypePrinter.print(self)));
  }

  private static String message(
      BodyChecker body, TraitRef trait, String self, Obligation obligation) {
    TraitDef def = trait.trait();
    if (obligation.cause().kind() == Cause.Kind.TRY && def.path().equals("ops::Try")) {
      return "the `?` operator can only be applied to values that implement `Try`";
    }
    if (def.path().equals("ops::FromResidual")) {
      return residual(body, trait, self, obligation.cause().span());
    }
    Cause.Kind root = obligation.root().cause().kind();
    if ((root == Cause.Kind.TRY || root == Cause.Kind.TRY_RESIDUAL)
        && def.path().equals("convert::From")) {
      return "`?` couldn't convert the error to `" + self + "`";
    }
    String said = bound(body.cx, trait);
    boolean converts =
        obligation.root().predicate() instanceof Predicate.Trait it
            && it.trait().trait().path().equals("ops::FromResidual");
    String plain = "the trait bound ";
    return converts && said.startsWith(plain)
        ? "`?` couldn't convert the error: " + said.substring(plain.length())
        : said;
  }

  /** What is said of a bound that does not hold, where nothing more is known. */
  static String bound(TypeContext cx, TraitRef trait) {
    TraitDef def = trait.trait();
    String self = TypePrinter.print(trait.self());
    if (def.path().equals("iter::FromIterator") && trait.self() instanceof Type.Array) {
      return "an array of type `" + self + "` cannot be built directly from an iterator";
    }
    if (def.fromPrelude() && trait.args().size() > 1 && trait.args().get(1) instanceof Type other) {
      Optional<String> operator = OperatorErrors.message(def.path(), trait.self(), other);
      if (operator.isPresent()) {
        return operator.get();
      }
    }
    Optional<String> own = cx.langItems.unimplementedMessage(def);
    if (own.isPresent()) {
      String text = own.get();
      text = replace(text, "{Self}", self);
      for (int i = 1; i < trait.args().size(); i++) {
        if (trait.args().get(i) instanceof Type type) {
          text = replace(text, "{" + def.generics().param(i).name() + "}", TypePrinter.print(type));
        }
      }
      return text;
    }
    return isFn(def)
        ? expectedClosure(trait, self)
        : "the trait bound `" + self + ": " + TypePrinter.sugared(trait) + "` is not satisfied";
  }

  private static boolean isFn(TraitDef def) {
    return switch (def.lang()) {
      case FN, FN_MUT, FN_ONCE -> true;
      default -> false;
    };
  }

  private static String expectedClosure(TraitRef trait, String self) {
    String args = "";
    if (trait.args().size() > 1 && trait.args().get(1) instanceof Type.Tuple tuple) {
      StringBuilder out = new StringBuilder();
      for (Type each : tuple.elements()) {
        out.append(out.isEmpty() ? "" : ", ").append(TypePrinter.print(each));
      }
      args = out.toString();
    }
    return "expected a `" + trait.trait().name() + "(" + args + ")` closure, found `" + self + "`";
  }

  private static String residual(BodyChecker body, TraitRef trait, String self, Span span) {
    Type residual = trait.args().size() > 1 ? (Type) trait.args().get(1) : Type.ERROR;
    boolean ofOption = residual instanceof Type.Adt adt && adt.def().lang() == AdtDef.Lang.OPTION;
    String place =
        switch (body.frameAt(span).owner) {
          case CoroutineDef it ->
              switch (it.kind()) {
                case BLOCK -> "an async block";
                case CLOSURE -> "an async closure";
                case FN -> "an async function";
              };
          case ClosureDef it -> "a closure";
          case FnDef it ->
              switch (it.container()) {
                case FnDef.Container.InImpl in -> "a method";
                case FnDef.Container.InTrait in -> "a trait method";
                default -> "a function";
              };
          default -> "a function";
        };
    if (trait.self() instanceof Type.Adt adt
        && (adt.def().lang() == AdtDef.Lang.OPTION || adt.def().name().equals("Result"))) {
      if (adt.def().name().equals("Result") && !ofOption) {
        return "`?` couldn't convert the error to `"
            + TypePrinter.print((Type) adt.args().get(1))
            + "`";
      }
      return "the `?` operator can only be used on `"
          + adt.def().name()
          + "`s, not `"
          + (ofOption ? "Option" : "Result")
          + "`s, in "
          + place
          + " that returns `"
          + adt.def().name()
          + "`";
    }
    return "the `?` operator can only be used in "
        + place
        + " that returns `Result` or `Option` (or another type that implements `FromResidual`)";
  }

  static String replace(String text, String what, String with) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (true) {
      int next = text.indexOf(what, at);
      if (next < 0) {
        return out.append(text.substring(at)).toString();
      }
      out.append(text, at, next).append(with);
      at = next + what.length();
    }
  }

  private static void projection(
      BodyChecker body, Obligation obligation, Predicate.Projects predicate) {
    Projections.Projected known = body.solver.projections.project(predicate.projection());
    if (known instanceof Projections.Projected.NoImpl) {
      TraitDef trait = predicate.projection().assoc().trait();
      TraitRef needed =
          new TraitRef(trait, predicate.projection().args().subList(0, trait.generics().count()));
      TraitSolver.Outcome outcome = body.solver.evaluate(new Predicate.Trait(needed, 0));
      boolean saidOfTrait = isOfAsyncFn(obligation) || isFn(trait) && body.tainted;
      body.tainted |= saidOfTrait;
      if (outcome instanceof TraitSolver.Outcome.No && !saidOfTrait) {
        trait(body, obligation, needed);
      }
      return;
    }
    Type have = predicate.projection();
    if (known instanceof Projections.Projected.Known it) {
      have = body.table.resolve(body.normalize(it.type(), obligation.cause().span()));
    }
    Type want = body.table.resolve(predicate.type());
    if (ReferencesError.in(have) || ReferencesError.in(want)) {
      body.tainted = true;
      return;
    }
    Type.Projection asked =
        new Type.Projection(
            predicate.projection().assoc(), body.table.resolve(predicate.projection().args()));
    String named =
        ofAsyncClosure(body, obligation)
            .orElseGet(() -> yields(asked) ? "" : TypePrinter.print(predicate.projection()));
    Optional<Span> result =
        asked.args().get(0) instanceof Type.Closure closure
                && asked.assoc().trait().path().equals("ops::FnOnce")
            ? body.resultOf(closure.def())
            : Optional.empty();
    Span at = result.orElseGet(() -> body.calls.blame.blamed(obligation));
    body.report(projection(asked, named, want, have, at));
  }

  private static boolean yields(Type.Projection asked) {
    return switch (asked.assoc().trait().path()) {
      case "ops::FnOnce", "future::Future", "iter::Iterator" -> true;
      default -> false;
    };
  }

  /** That an associated type is another; {@code named} unless its trait has words of its own. */
  static Diagnostic projection(Type.Projection asked, Type want, Type have, Span span) {
    return projection(asked, yields(asked) ? "" : TypePrinter.print(asked), want, have, span);
  }

  private static Diagnostic projection(
      Type.Projection asked, String named, Type want, Type have, Span span) {
    String wanted = TypePrinter.print(want);
    String got = TypePrinter.print(have);
    String message =
        named.isEmpty()
            ? yields(asked.assoc(), TypePrinter.print((Type) asked.args().get(0)), wanted, got)
                .orElseThrow()
            : "type mismatch resolving `" + named + " == " + wanted + "`";
    return Diagnostic.error(
        "E0271", withoutPaths(message), span, "expected `" + wanted + "`, found `" + got + "`");
  }

  /**
   * Whether what is given resolves to, or yields, another type than it should; says so where the
   * trait has words for it.
   */
  static boolean yieldsOther(
      TraitSolver solver,
      Predicate.Projects asked,
      Type given,
      Span span,
      Consumer<Diagnostic> report) {
    List<GenericArg> args = new ArrayList<>(asked.projection().args());
    args.set(0, given);
    List<Predicate> open = new ArrayList<>();
    AssocTypeDef assoc = asked.projection().assoc();
    Type got = solver.normalize(new Type.Projection(assoc, args), open);
    Type needed = solver.normalize(asked.type(), open);
    if (got instanceof Type.Projection
        || ReferencesError.in(got)
        || ReferencesError.in(needed)
        || solver.table.unify(needed, got)) {
      return false;
    }
    String name = TypePrinter.print(solver.table.resolve(given));
    String wanted = TypePrinter.print(solver.table.resolve(needed));
    String has = TypePrinter.print(solver.table.resolve(got));
    yields(assoc, name, wanted, has)
        .ifPresent(
            message ->
                report.accept(
                    Diagnostic.error(
                        "E0271",
                        withoutPaths(message),
                        span,
                        "expected `" + wanted + "`, found `" + has + "`")));
    return true;
  }

  /** That something gives, resolves to or yields another type, in the words for its trait. */
  static Optional<String> yields(AssocTypeDef assoc, String self, String wanted, String got) {
    String words =
        switch (assoc.trait().path()) {
          case "ops::FnOnce" -> "return `" + wanted + "`, but it returns `" + got + "`";
          case "future::Future" ->
              "be a future that resolves to `" + wanted + "`, but it resolves to `" + got + "`";
          case "iter::Iterator" ->
              "be an iterator that yields `" + wanted + "`, but it yields `" + got + "`";
          default -> "";
        };
    // A closure is named by where it begins.
    int end = self.startsWith("{closure@") ? self.indexOf(": ") : -1;
    String named = end < 0 ? self : self.substring(0, end) + "}";
    return words.isEmpty() ? Optional.empty() : Optional.of("expected `" + named + "` to " + words);
  }

  /** The names alone, without the modules that they are in. */
  static String withoutPaths(String text) {
    StringBuilder out = new StringBuilder();
    int word = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean inWord = Characters.continuesName(text.charAt(i));
      boolean path = text.startsWith("::", i) && i + 2 < text.length() && out.length() > word;
      if (path && Characters.startsName(text.charAt(i + 2))) {
        out.setLength(word);
        i++;
      } else {
        out.append(text.charAt(i));
        word = inWord ? word : out.length();
      }
    }
    return out.toString();
  }

  /** What an async closure's future resolves to, where a bound of the closure asks for that. */
  private static Optional<String> ofAsyncClosure(BodyChecker body, Obligation obligation) {
    if (!(body.table.resolve(obligation.root().predicate()) instanceof Predicate.Projects asked)
        || !isAsyncFn(asked.projection().assoc().trait())
        || !(asked.projection().args().get(0) instanceof Type.Closure it && it.def().isAsync())) {
      return Optional.empty();
    }
    String name = TypePrinter.print(asked.projection());
    String place = TypePrinter.place(it.def().place());
    return Optional.of(replace(name, place, place.substring(0, place.indexOf(": "))));
  }
}
