package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.borrowck.AccessCheck.Access;
import dev.holdfast.simulator.borrowck.Outlives.Category;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Accesses to what is borrowed: E0499, E0502, E0503, E0505, E0506, and ends of storage. */
final class ConflictErrors {

  private record Ended(Local local, Span borrow) {}

  private final Facts facts;
  private final Findings findings;
  private final List<Ended> ended = new ArrayList<>();

  ConflictErrors(Facts facts, Findings findings) {
    this.facts = facts;
    this.findings = findings;
  }

  private String any(Place place) {
    return facts.descriptions.any(place);
  }

  private UseSpans borrowSpans(Loans.Loan loan) {
    return UseSpans.ofBorrow(facts, loan.point());
  }

  private Diagnostic explained(
      Diagnostic error, Loans.Loan loan, int point, String what, List<Span> said) {
    return Explanation.add(facts, Explanation.of(facts, loan, point), error, what, said);
  }

  void movedWhileBorrowed(int point, Place place, Span span, Loans.Loan loan) {
    UseSpans spans = borrowSpans(loan);
    UseSpans moved = UseSpans.ofMove(facts, place, point);
    Span at = moved.argsOrUse();
    String value = any(place);
    Diagnostic error =
        Diagnostic.error(
                "E0505",
                "cannot move out of " + value + " because it is borrowed",
                at,
                "move out of " + value + " occurs here")
            .with(spans.argsOrUse(), "borrow of " + any(loan.place()) + " occurs here");
    if (loan.place().isLocal() || place.isLocal()) {
      Local root = loan.place().local();
      if (facts.descriptions.name(root).isPresent()) {
        error =
            error.with(
                facts.body.local(root).span(),
                "binding `" + facts.descriptions.name(root).get() + "` declared here");
      }
    }
    findings.add(explained(error, loan, point, "", List.of(at)));
  }

  void usedWhileBorrowed(int point, Place place, Span span, Loans.Loan loan) {
    UseSpans spans = borrowSpans(loan);
    UseSpans use = UseSpans.ofMove(facts, place, point);
    Span at = use.varOrUse();
    String borrowed = any(loan.place());
    Diagnostic error =
        Diagnostic.error(
                "E0503",
                "cannot use " + any(place) + " because it was mutably borrowed",
                at,
                "use of borrowed " + borrowed)
            .with(spans.argsOrUse(), borrowed + " is borrowed here");
    findings.add(explained(error, loan, point, "", List.of(at)));
  }

  /** A match's guard may not change what is matched. */
  private void changedInGuard(Place place, Span span, Loans.Loan loan, String action) {
    findings.add(
        Diagnostic.error(
                "E0510",
                "cannot " + action + " " + any(place) + " in match guard",
                span,
                "cannot " + action)
            .with(facts.points.span(loan.point()), "value is immutable in match guard"));
  }

  void assignedWhileBorrowed(int point, Place place, Span span, Loans.Loan loan) {
    if (loan.kind() == BorrowKind.FAKE) {
      changedInGuard(place, span, loan, "assign");
      return;
    }
    UseSpans spans = borrowSpans(loan);
    String value = any(place);
    Diagnostic error =
        Diagnostic.error(
                "E0506",
                "cannot assign to " + value + " because it is borrowed",
                span,
                value + " is assigned to here but it was already borrowed")
            .with(spans.argsOrUse(), any(loan.place()) + " is borrowed here");
    findings.add(explained(error, loan, point, "", List.of(span)));
  }

  void conflicting(int point, Place place, Span at, Access kind, Loans.Loan loan) {
    if (loan.kind() == BorrowKind.FAKE) {
      changedInGuard(place, at, loan, "mutably borrow");
      return;
    }
    UseSpans issued = borrowSpans(loan);
    UseSpans spans = kind == Access.ACTIVATE ? null : UseSpans.ofBorrow(facts, point);
    Span span = spans == null ? at : spans.argsOrUse();
    Span issuedSpan = issued.argsOrUse();
    boolean newMutable = !kind.reads();
    BorrowKind newKind = kind == Access.ACTIVATE ? BorrowKind.MUT : takenKind(point);
    boolean newUnique = newKind == BorrowKind.UNIQUE;
    boolean oldUnique = loan.kind() == BorrowKind.UNIQUE;
    String value = any(place);
    Diagnostic error;
    String first = "";
    if (newUnique && oldUnique) {
      error =
          Diagnostic.error(
                  "E0524",
                  "two closures require unique access to " + value + " at the same time",
                  span,
                  "second closure is constructed here")
              .with(issuedSpan, "first closure is constructed here");
      first = "first ";
    } else if (newUnique) {
      error =
          Diagnostic.error(
                  "E0500",
                  "closure requires unique access to " + value + " but it is already borrowed",
                  span,
                  "closure construction occurs here")
              .with(issuedSpan, "borrow occurs here");
      first = "first ";
    } else if (oldUnique) {
      error =
          Diagnostic.error(
                  "E0501",
                  "cannot borrow "
                      + value
                      + " as "
                      + (newMutable ? "mutable" : "immutable")
                      + " because previous closure requires unique access",
                  span,
                  "second borrow occurs here")
              .with(issuedSpan, "closure construction occurs here");
      first = "first ";
    } else if (newMutable && loan.mutable()) {
      error = twice(value, span, issuedSpan);
      first = "first ";
    } else {
      error = mixed(value, loan, newMutable, span, issuedSpan);
      first = loan.mutable() ? "mutable " : "immutable ";
    }
    if (spans != null && spans.captured()) {
      error =
          error.with(
              spans.varOrUse(),
              "second borrow occurs due to use of " + value + " in " + spans.kind());
    }
    if (issued.captured()) {
      error =
          error.with(
              issued.varOrUse(),
              "first borrow occurs due to use of " + any(loan.place()) + " in " + issued.kind());
    }
    findings.add(explained(error, loan, point, first, List.of(span)));
  }

  private BorrowKind takenKind(int point) {
    return !facts.points.isTerminator(point)
            && facts.points.statement(point) instanceof Statement.Assign assign
            && assign.rvalue() instanceof Rvalue.Ref ref
        ? ref.kind()
        : BorrowKind.MUT;
  }

  private static Diagnostic twice(String value, Span span, Span issued) {
    String message = "cannot borrow " + value + " as mutable more than once at a time";
    if (span.equals(issued)) {
      return Diagnostic.error(
          "E0499",
          message,
          span,
          value + " was mutably borrowed here in the previous iteration of the loop");
    }
    return Diagnostic.error("E0499", message, span, "second mutable borrow occurs here")
        .with(issued, "first mutable borrow occurs here");
  }

  private Diagnostic mixed(
      String value, Loans.Loan loan, boolean newMutable, Span span, Span issued) {
    String now = newMutable ? "mutable" : "immutable";
    String before = loan.mutable() ? "mutable" : "immutable";
    String message =
        "cannot borrow " + value + " as " + now + " because it is also borrowed as " + before;
    if (span.equals(issued)) {
      return Diagnostic.error(
          "E0502", message, span, now + " borrow occurs here, in later iteration of loop");
    }
    String other = any(loan.place());
    String of = other.equals(value) ? "" : " of " + other;
    return Diagnostic.error(
            "E0502",
            message,
            span,
            now + " borrow" + (of.isEmpty() ? "" : " of " + value) + " occurs here")
        .with(issued, before + " borrow" + of + " occurs here");
  }

  /** The storage of what is borrowed ends, or it is dropped, while the loan is in scope. */
  void notLongEnough(int point, Loans.Loan loan, Place dropped, Span dropSpan, boolean ends) {
    UseSpans spans = borrowSpans(loan);
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
    if (name.isPresent()) {
      findings.add(variableEnds(loan, spans, name.get(), why, dropSpan));
    } else {
      findings.add(temporaryEnds(loan, borrow, why, dropSpan));
    }
  }

  private static boolean isPrefix(Place prefix, Place place) {
    return prefix.projection().size() <= place.projection().size()
        && prefix.projection().equals(place.projection().subList(0, prefix.projection().size()));
  }

  /** The innermost struct with a Drop of its own that the place is a part of. */
  private Optional<Type> destructor(Place place) {
    for (int i = place.projection().size() - 1; i >= 0; i--) {
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
                borrowSpans(loan).varOrUse(),
                "")
            .with(
                dropSpan,
                "here, drop of "
                    + what
                    + " needs exclusive access to it, because the type `"
                    + TypePrinter.print(type)
                    + "` implements the `Drop` trait");
    return explained(error, loan, point, "", List.of());
  }

  private Diagnostic variableEnds(
      Loans.Loan loan, UseSpans spans, String name, Explanation why, Span dropSpan) {
    Span borrow = spans.varOrUse();
    if (why instanceof Explanation.UsedLater later && later.captured() && spans.captured()) {
      return escapes(spans, borrow, name, "block", "'static", Category.CALL_ARGUMENT, later.span());
    }
    if (why instanceof Explanation.MustBeValidFor must) {
      Category category = must.cause().category();
      boolean away =
          category == Category.RETURN
              || category == Category.CALL_ARGUMENT
              || category == Category.OPAQUE_TYPE;
      if (spans.captured() && away) {
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
    boolean returns = category == Category.RETURN || category == Category.OPAQUE_TYPE;
    if (must.cause().fromClosure() || !returns && category != Category.YIELD) {
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
      case ClosureDef def when def.isAsync() -> "async closure";
      default -> "closure";
    };
  }
}
