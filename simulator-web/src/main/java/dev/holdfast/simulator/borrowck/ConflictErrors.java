package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.borrowck.AccessCheck.Access;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.BorrowKind;
import java.util.List;

/** Accesses to what is borrowed: E0499, E0502, E0503, E0505, E0506, E0510. */
final class ConflictErrors {

  private final Facts facts;
  private final Findings findings;

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
      error = twice(Overlapping.of(facts, place, loan.place()), span, issuedSpan);
      first = "first ";
    } else {
      error = mixed(Overlapping.of(facts, place, loan.place()), loan, newMutable, span, issuedSpan);
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

  private static Diagnostic twice(Overlapping places, Span span, Span issued) {
    String message =
        "cannot borrow "
            + places.value()
            + via(places.accessed())
            + " as mutable more than once at a time";
    if (span.equals(issued)) {
      return Diagnostic.error(
          "E0499",
          message,
          span,
          places.value() + " was mutably borrowed here in the previous iteration of the loop");
    }
    Diagnostic error =
        Diagnostic.error(
                "E0499",
                message,
                span,
                "second mutable borrow occurs here" + via(places.accessed()))
            .with(issued, "first mutable borrow occurs here" + via(places.borrowed()));
    return places.noted(error);
  }

  private Diagnostic mixed(
      Overlapping places, Loans.Loan loan, boolean newMutable, Span span, Span issued) {
    String now = newMutable ? "mutable" : "immutable";
    String before = loan.mutable() ? "mutable" : "immutable";
    String value = places.value();
    String message =
        "cannot borrow "
            + value
            + via(places.accessed())
            + " as "
            + now
            + " because it is also borrowed as "
            + before
            + via(places.borrowed());
    if (span.equals(issued)) {
      return Diagnostic.error(
          "E0502", message, span, now + " borrow occurs here, in later iteration of loop");
    }
    if (!places.accessed().isEmpty()) {
      Diagnostic error =
          Diagnostic.error(
                  "E0502",
                  message,
                  span,
                  now
                      + " borrow of "
                      + places.accessed()
                      + " -- which overlaps with "
                      + places.borrowed()
                      + " -- occurs here")
              .with(issued, before + " borrow occurs here" + via(places.borrowed()));
      return places.noted(error);
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

  private static String via(String place) {
    return place.isEmpty() ? "" : " (via " + place + ")";
  }
}
