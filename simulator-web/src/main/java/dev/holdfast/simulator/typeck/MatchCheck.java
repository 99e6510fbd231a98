package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.type.AdtDef;
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

  private final List<Diagnostic> patterns = new ArrayList<>();

  private record Named(LocalVar var, Type type) {}

  private final List<Named> variables = new ArrayList<>();

  MatchCheck(BodyChecker body) {
    this.body = body;
  }

  /** What is wrong with a pattern in itself, said once all types are known. */
  void wrong(Diagnostic problem) {
    patterns.add(problem);
  }

  /** A variable of a pattern, which may have been meant as a variant of the matched type. */
  void named(LocalVar var, Type type) {
    variables.add(new Named(var, type));
  }

  private void named(Named each) {
    Type type = body.table.resolve(each.type());
    while (type instanceof Type.Ref ref) {
      type = ref.target();
    }
    if (!(type instanceof Type.Adt adt) || !adt.def().isEnum()) {
      return;
    }
    String name = each.var().name();
    int variant = Resolver.variantIndex(adt.def(), name);
    if (variant >= 0 && adt.def().variants().get(variant).shape() == AdtDef.Shape.UNIT) {
      body.report(
          Diagnostic.error(
              "E0170",
              "pattern binding `"
                  + name
                  + "` is named the same as one of the variants of the type `"
                  + (adt.def().fromPrelude() ? "std::" : "")
                  + adt.def().path()
                  + "`",
              each.var().span(),
              ""));
    }
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
    variables.forEach(this::named);
    patterns.forEach(body::report);
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
