package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.PatternKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Const;
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
  private final List<Pattern> wholes = new ArrayList<>();

  private record Named(LocalVar var, Type type) {}

  private final List<Named> variables = new ArrayList<>();

  MatchCheck(BodyChecker body) {
    this.body = body;
  }

  /** What is wrong with how a pattern is written, said once all types are known. */
  void wrong(Diagnostic problem) {
    patterns.add(problem);
  }

  void pattern(Pattern whole) {
    wholes.add(whole);
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
      // A lint: the body is sound all the same.
      body.cx.report(
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
    patterns.forEach(body.cx::report);
    wholes.forEach(this::conflicts);
    for (Site site : sites) {
      if (isOfWrongLength(body.table.resolve(site.type()))) {
        continue;
      }
      Usefulness usefulness =
          new Usefulness(type -> body.table.resolve(body.normalize(type, site.span())));
      List<Usefulness.Part> witnesses =
          usefulness.uncovered(body.table.resolve(site.type()), site.arms());
      if (!witnesses.isEmpty()) {
        report(site, witnesses);
      }
    }
  }

  /** What a pattern binds as a whole and what it binds within do not get along: moves, borrows. */
  // rustc: check_borrow_conflicts_in_at_patterns.
  private void conflicts(Pattern pattern) {
    if (pattern.kind() instanceof PatternKind.Binding it && it.sub().isPresent()) {
      boolean moves = moves(pattern, it);
      boolean changes = it.byRef().stream().anyMatch(kind -> kind != BorrowKind.SHARED);
      boolean twice = false;
      boolean both = false;
      boolean moved = false;
      boolean borrowed = false;
      for (Pattern inner : bindings(it.sub().get(), new ArrayList<>())) {
        PatternKind.Binding binding = (PatternKind.Binding) inner.kind();
        boolean change = binding.byRef().stream().anyMatch(kind -> kind != BorrowKind.SHARED);
        borrowed |= binding.byRef().isPresent();
        twice |= change && changes;
        both |= binding.byRef().isPresent() && change != changes;
        moved |= moves(inner, binding);
      }
      String also = " because it is also borrowed as ";
      String problem = "";
      if (it.byRef().isEmpty()) {
        problem = moves && borrowed ? "borrow of moved value" : "";
      } else if (twice) {
        problem = "cannot borrow value as mutable more than once at a time";
      } else if (both && changes) {
        problem = "cannot borrow value as immutable" + also + "mutable";
      } else if (both) {
        problem = "cannot borrow value as mutable" + also + "immutable";
      } else if (moved) {
        problem = "cannot move out of value because it is borrowed";
      }
      if (!problem.isEmpty()) {
        body.cx.report(Diagnostic.error("", problem, pattern.span(), ""));
      }
    }
    pattern.parts().forEach(this::conflicts);
  }

  private boolean moves(Pattern pattern, PatternKind.Binding binding) {
    return binding.byRef().isEmpty()
        && !body.cx.isCopy(body.table.resolve(pattern.type()), body.solver.env());
  }

  private static List<Pattern> bindings(Pattern pattern, List<Pattern> found) {
    if (pattern.kind() instanceof PatternKind.Binding) {
      found.add(pattern);
    }
    pattern.parts().forEach(part -> bindings(part, found));
    return found;
  }

  /** An array of which nobody knows how long it is, which has been said. */
  private static boolean isOfWrongLength(Type type) {
    return type instanceof Type.Array it && !(it.length() instanceof Const.Value);
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
