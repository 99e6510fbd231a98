package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.borrowck.Outlives.Category;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Borrows that outlive what they borrow: E0373, E0515, E0597, E0713, E0716. */
final class StorageErrors {

  private record Ended(Local local, Span borrow) {}

  private final Facts facts;
  private final Findings findings;
  private final List<Ended> ended = new ArrayList<>();

  StorageErrors(Facts facts, Findings findings) {
    this.facts = facts;
    this.findings = findings;
  }

  /** An error has been given of an access to the place: of a borrow that is there no other is. */
  void accessed(Place place, Span span) {
    if (place.isLocal()) {
      ended.add(new Ended(place.local(), span));
    }
  }

  /** Whether an error has been given of that access, also of what the borrow there outlives. */
  boolean isSaid(Place place, Span span) {
    return place.isLocal() && ended.contains(new Ended(place.local(), span));
  }

  /** The storage of what is borrowed ends, or it is dropped, while the loan is in scope. */
  void notLongEnough(int point, Loans.Loan loan, Place dropped, Span dropSpan, boolean ends) {
    UseSpans spans = UseSpans.ofBorrow(facts, loan.point());
    Span borrow = spans.varOrUse();
    Local root = loan.place().local();
    Ended once = new Ended(root, borrow);
    if (ended.contains(once)) {
      return;
    }
    ended.add(once);
    Optional<Type> destructor = destructor(loan.place());
    if (destructor.isPresent() && !isPrefix(loan.place(), dropped)) {
      findings.add(conflictsWithDestructor(point, loan, dropSpan, destructor.get()));
      return;
    }
    Optional<String> name = facts.descriptions.of(loan.place());
    Explanation why = Explanation.of(facts, loan, point);
    if (why instanceof Explanation.MustBeValidFor must
        && must.cause().category() == Category.ASSIGNMENT
        && intoCapture(must.region())) {
      findings.add(intoCapture(must, borrow, name));
    } else if (name.isPresent()) {
      findings.add(variableEnds(loan, spans, name.get(), why, dropSpan));
    } else {
      findings.add(temporaryEnds(loan, borrow, why, dropSpan));
    }
  }

  private static boolean isPrefix(Place prefix, Place place) {
    return prefix.projection().size() <= place.projection().size()
        && prefix.projection().equals(place.projection().subList(0, prefix.projection().size()));
  }

  /** The outermost struct with a Drop of its own that the place is a part of or is reached by. */
  private Optional<Type> destructor(Place place) {
    for (int i = 0; i < place.projection().size(); i++) {
      Type base = facts.types.of(new Place(place.local(), place.projection().subList(0, i)));
      if (place.projection().get(i) instanceof PlaceElem.Deref && !Types.isBox(base)) {
        return Optional.empty();
      }
      if (place.projection().get(i) instanceof PlaceElem.Field
          && base instanceof Type.Adt adt
          && adt.def().kind() != AdtDef.Kind.UNION
          && facts.queries.dropFunction(adt).isPresent()
          && !adt.def().isBox()) {
        return Optional.of(base);
      }
    }
    return Optional.empty();
  }

  private Diagnostic conflictsWithDestructor(int point, Loans.Loan loan, Span dropSpan, Type type) {
    String what = facts.descriptions.of(loan.place()).map(n -> "`" + n + "`").orElse("value");
    Diagnostic error =
        Diagnostic.error(
                "E0713",
                "borrow may still be in use when destructor runs",
                UseSpans.ofBorrow(facts, loan.point()).varOrUse(),
                "")
            .with(
                dropSpan,
                "here, drop of "
                    + what
                    + " needs exclusive access to it, because the type `"
                    + TypePrinter.print(type)
                    + "` implements the `Drop` trait");
    return Explanation.add(facts, Explanation.of(facts, loan, point), error, "", List.of());
  }

  private Diagnostic variableEnds(
      Loans.Loan loan, UseSpans spans, String name, Explanation why, Span dropSpan) {
    Span borrow = spans.varOrUse();
    // rustc doesn't count async closures among those that may escape.
    boolean mayEscape =
        spans.captured() && !(spans.maker() instanceof ClosureDef closure && closure.isAsync());
    if (why instanceof Explanation.UsedLater later && later.captured() && mayEscape) {
      return escapes(spans, borrow, name, "block", "'static", Category.CALL_ARGUMENT, later.span());
    }
    if (why instanceof Explanation.MustBeValidFor must) {
      Category category = must.cause().category();
      boolean away =
          category == Category.RETURN
              || category == Category.CALL_ARGUMENT
              || category == Category.OPAQUE_TYPE;
      if (mayEscape && away && !must.cause().fromClosure()) {
        String region = RegionNames.of(facts, must.region());
        return escapes(spans, borrow, name, "function", region, category, must.cause().span());
      }
      Optional<Diagnostic> returned = returned(loan, borrow, must, Optional.of(name));
      if (returned.isPresent()) {
        return returned.get();
      }
    }
    Diagnostic error =
        Diagnostic.error(
            "E0597",
            "`" + name + "` does not live long enough",
            borrow,
            "borrowed value does not live long enough");
    Local root = loan.place().local();
    if (facts.descriptions.name(root).isPresent()) {
      error =
          error.with(
              facts.body.local(root).span(),
              "binding `" + facts.descriptions.name(root).get() + "` declared here");
    }
    if (spans.captured()) {
      error =
          error.with(
              spans.argsOrUse(),
              "value captured here" + (spans.byCoroutine() ? " by coroutine" : ""));
    }
    error = error.with(dropSpan, "`" + name + "` dropped here while still borrowed");
    return Explanation.add(facts, why, error, "", List.of(borrow));
  }

  /** Whether the region is one of a captured variable's type. */
  private boolean intoCapture(int region) {
    return facts.regions.universal(region).origin() == RegionVars.Origin.EXTERNAL
        && RegionNames.argument(facts, region) == 1;
  }

  private Diagnostic intoCapture(
      Explanation.MustBeValidFor must, Span borrow, Optional<String> name) {
    String scope = facts.body.owner() instanceof ClosureDef ? "closure" : "async block";
    return Diagnostic.error(
            "E0521",
            "borrowed data escapes outside of " + scope,
            must.cause().span(),
            "reference"
                + name.map(n -> " to `" + n + "`").orElse("")
                + " escapes the "
                + scope
                + " body here")
        .with(borrow, "borrow is only valid in the " + scope + " body");
  }

  private Diagnostic temporaryEnds(Loans.Loan loan, Span borrow, Explanation why, Span dropSpan) {
    Span proper = facts.body.local(loan.place().local()).span();
    if (why instanceof Explanation.MustBeValidFor must) {
      Optional<Diagnostic> returned = returned(loan, proper, must, Optional.empty());
      if (returned.isPresent()) {
        return returned.get();
      }
    }
    Diagnostic error =
        Diagnostic.error(
                "E0716",
                "temporary value dropped while borrowed",
                proper,
                "creates a temporary value which is freed while still in use")
            .with(dropSpan, "temporary value is freed at the end of this statement");
    error = Explanation.add(facts, why, error, "", List.of(proper));
    return error.note("consider using a `let` binding to create a longer lived value");
  }

  private Optional<Diagnostic> returned(
      Loans.Loan loan, Span borrow, Explanation.MustBeValidFor must, Optional<String> name) {
    Category category = must.cause().category();
    if (must.cause().fromClosure() || category != Category.RETURN && category != Category.YIELD) {
      return Optional.empty();
    }
    Span span = must.cause().span();
    String kind = category == Category.YIELD ? "yield" : "return";
    String reference =
        span.equals(facts.points.span(loan.point()))
                && facts.types.of(Place.of(Local.RETURN)) instanceof Type.Ref
            ? "reference to"
            : "value referencing";
    Local root = loan.place().local();
    boolean argument = root.index() >= 1 && root.index() <= facts.body.argCount();
    String what;
    String note;
    if (name.isPresent()) {
      String local = "local data ";
      if (loan.place().isLocal()) {
        local =
            !argument
                ? "local variable "
                : !facts.upvars.none() && root.index() == 1
                    ? "variable captured by `move` "
                    : "function parameter ";
      }
      what = local + "`" + name.get() + "`";
      note = "`" + name.get() + "` is borrowed here";
    } else if (argument) {
      what = "function parameter";
      note = "function parameter borrowed here";
    } else if (facts.body.local(root).kind() == LocalDecl.Kind.VARIABLE) {
      what = "local binding";
      note = "local binding introduced here";
    } else {
      what = "temporary value";
      note = "temporary value created here";
    }
    Diagnostic error =
        Diagnostic.error(
            "E0515",
            "cannot " + kind + " " + reference + " " + what,
            span,
            kind + "s a " + reference + " data owned by the current function");
    return Optional.of(span.equals(borrow) ? error : error.with(borrow, note));
  }

  private Diagnostic escapes(
      UseSpans spans,
      Span captured,
      String name,
      String scope,
      String region,
      Category category,
      Span constraint) {
    String kind = makerKind(spans);
    String value = "`" + name + "`";
    Diagnostic error =
        Diagnostic.error(
                "E0373",
                kind
                    + " may outlive the current "
                    + scope
                    + ", but it borrows "
                    + value
                    + ", which is owned by the current "
                    + scope,
                spans.argsOrUse(),
                "may outlive borrowed value " + value)
            .with(captured, value + " is borrowed here");
    if (category == Category.CALL_ARGUMENT) {
      if (!region.isEmpty() && !scope.equals("block")) {
        error =
            error.with(constraint, "function requires argument type to outlive `" + region + "`");
      }
    } else {
      error = error.with(constraint, kind + " is returned here");
    }
    return error.help(
        "to force the "
            + kind
            + " to take ownership of "
            + value
            + " (and any other referenced variables), use the `move` keyword");
  }

  static String makerKind(UseSpans spans) {
    return switch (spans.maker()) {
      case CoroutineDef def when def.kind() == CoroutineDef.Kind.BLOCK -> "async block";
      case CoroutineDef def -> "async closure";
      default -> "closure";
    };
  }
}
