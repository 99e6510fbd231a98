package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;

/** The matches and bindings of a body, whose patterns must cover every value (E0004, E0005). */
final class MatchCheck {

  /** An arm; one with a guard covers nothing. */
  record Arm(Pattern pattern, boolean guarded) {}

  private record Site(Type type, List<Arm> arms, Span span, String where) {}

  /** As many witnesses as rustc names. */
  private static final int NAMED = 3;

  private final BodyChecker body;
  private final List<Site> sites = new ArrayList<>();

  MatchCheck(BodyChecker body) {
    this.body = body;
  }

  void match(Type scrutinee, List<ExprKind.Arm> written, Span span) {
    List<Arm> arms = new ArrayList<>();
    written.forEach(each -> arms.add(new Arm(each.pattern(), each.guard().isPresent())));
    sites.add(new Site(scrutinee, arms, span, ""));
  }

  /** A pattern that must fit always; {@code where} as rustc says it. */
  void irrefutable(Pattern pattern, String where) {
    sites.add(new Site(pattern.type(), List.of(new Arm(pattern, false)), pattern.span(), where));
  }

  /** Reports what is not covered, when all types are known. */
  void finish() {
    for (Site site : sites) {
      Usefulness usefulness =
          new Usefulness(type -> body.table.resolve(body.normalize(type, site.span())));
      List<Usefulness.Part> witnesses =
          usefulness.uncovered(body.table.resolve(site.type()), site.arms());
      if (!witnesses.isEmpty()) {
        report(site, witnesses);
      }
    }
  }

  private void report(Site site, List<Usefulness.Part> witnesses) {
    String what =
        (witnesses.size() == 1 ? "pattern " : "patterns ") + joined(witnesses) + " not covered";
    body.report(
        site.where().isEmpty()
            ? Diagnostic.error("E0004", message(site, witnesses), site.span(), what)
            : Diagnostic.error("E0005", "refutable pattern in " + site.where(), site.span(), what));
  }

  private String message(Site site, List<Usefulness.Part> witnesses) {
    return site.arms().isEmpty() && !isEnum(site.type())
        ? "non-exhaustive patterns: type `"
            + dev.holdfast.simulator.type.TypePrinter.print(body.table.resolve(site.type()))
            + "` is non-empty"
        : "non-exhaustive patterns: " + joined(witnesses) + " not covered";
  }

  private boolean isEnum(Type type) {
    return body.table.resolve(type) instanceof Type.Adt adt && adt.def().isEnum();
  }

  private static String joined(List<Usefulness.Part> witnesses) {
    StringBuilder out = new StringBuilder();
    int shown = Math.min(witnesses.size(), NAMED);
    for (int i = 0; i < shown; i++) {
      boolean last = i == witnesses.size() - 1;
      out.append(i == 0 ? "" : last ? " and " : ", ");
      out.append('`').append(WitnessText.of(witnesses.get(i))).append('`');
    }
    if (witnesses.size() > NAMED) {
      out.append(" and ").append(witnesses.size() - NAMED).append(" more");
    }
    return out.toString();
  }
}
