package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.syntax.Path;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.PatternKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The variables of patterns: their binding modes, their names, and that all alternatives bind the
 * same ones.
 */
final class BindingPatterns {

  private final BodyChecker body;
  private final PatternChecker patterns;

  /** The variables of the pattern that is being checked. */
  Map<String, LocalVar> bound = new LinkedHashMap<>();

  /** Whether it is a function's parameter. */
  boolean ofParameter;

  /** What the variables of the pattern are called. */
  String source = "let binding";

  private boolean inAlternative;

  BindingPatterns(BodyChecker body, PatternChecker patterns) {
    this.body = body;
    this.patterns = patterns;
  }

  /** The constant, unit struct or unit variant that a lone name stands for. */
  private Optional<Res> resolved(dev.holdfast.simulator.syntax.Pattern.Binding it) {
    if (it.byRef() || it.mutable() || it.sub().isPresent()) {
      return Optional.empty();
    }
    return body.cx
        .resolver
        .lexical(body.scope, it.name().text(), Resolver.Namespace.VALUES)
        .filter(
            res ->
                res instanceof Res.Const
                    || res instanceof Res.Variant v
                        && v.def().variants().get(v.variant()).shape() == AdtDef.Shape.UNIT);
  }

  Pattern binding(
      dev.holdfast.simulator.syntax.Pattern.Binding it, Type type, Optional<BorrowKind> mode) {
    Optional<Res> named = resolved(it);
    if (named.isPresent()) {
      Path path =
          new Path(false, List.of(new Path.Segment(it.name(), Optional.empty())), it.name().span());
      return patterns.values.path(Optional.empty(), path, type, it.span());
    }
    shadows(it);
    if (mode.isPresent() && it.byRef()) {
      patterns.modes.byRef(it.span());
    } else if (mode.isPresent() && it.mutable()) {
      patterns.modes.mutable(it.span());
    }
    Optional<BorrowKind> byRef =
        it.byRef()
            ? Optional.of(it.mutable() ? BorrowKind.MUT : BorrowKind.SHARED)
            : it.mutable() ? Optional.empty() : mode;
    Type own =
        byRef.isPresent()
            ? new Type.Ref(Region.ERASED, type, byRef.get() != BorrowKind.SHARED)
            : type;
    LocalVar var = variable(it.name(), own, !it.byRef() && it.mutable());
    if (!it.byRef() && it.sub().isEmpty()) {
      body.matches.named(var, type);
    }
    Optional<Pattern> sub = it.sub().map(inner -> patterns.check(inner, type, mode));
    return new Pattern(type, it.span(), new PatternKind.Binding(var, byRef, sub));
  }

  /** A variable cannot have the name of a static or of a constructor. */
  private void shadows(dev.holdfast.simulator.syntax.Pattern.Binding it) {
    Res known =
        body.cx
            .resolver
            .lexical(body.scope, it.name().text(), Resolver.Namespace.VALUES)
            .orElse(null);
    String what =
        switch (known) {
          case Res.Static each -> "statics";
          case Res.Variant each -> {
            boolean unit = each.def().variants().get(each.variant()).shape() == AdtDef.Shape.UNIT;
            yield (unit ? "unit " : "tuple ") + (each.def().isEnum() ? "variants" : "structs");
          }
          case Res.Const each -> "constants";
          case null, default -> "";
        };
    if (!what.isEmpty() && !body.scope.module.fromPrelude && it.name().text().charAt(0) != '$') {
      body.report(
          Diagnostic.error("E0530", source + "s cannot shadow " + what, it.name().span(), ""));
    }
  }

  private LocalVar variable(Ident name, Type type, boolean mutable) {
    LocalVar known = bound.get(name.key());
    if (known != null) {
      if (inAlternative) {
        body.demandEq(known.type(), type, name.span());
      } else {
        body.report(
            Diagnostic.error(
                "E0416",
                "identifier `" + name.text() + "` is bound more than once in the same pattern",
                name.span(),
                "used in a pattern more than once"));
      }
      return known;
    }
    LocalVar var = new LocalVar(name.text(), type, mutable, name.span());
    bound.put(name.key(), var);
    body.locals.declare(var, name.key());
    if (!ofParameter) {
      body.requireSized(type, name.span());
    }
    return var;
  }

  Pattern or(dev.holdfast.simulator.syntax.Pattern.Or it, Type type, Optional<BorrowKind> mode) {
    List<Pattern> alternatives = new ArrayList<>();
    boolean outer = inAlternative;
    List<Map<String, dev.holdfast.simulator.syntax.Pattern.Binding>> names = new ArrayList<>();
    Set<String> all = new TreeSet<>();
    for (int i = 0; i < it.alternatives().size(); i++) {
      inAlternative = outer || i > 0;
      alternatives.add(patterns.check(it.alternatives().get(i), type, mode));
      names.add(new LinkedHashMap<>());
      names(it.alternatives().get(i), names.get(i));
      all.addAll(names.get(i).keySet());
    }
    inAlternative = outer;
    for (String name : all) {
      for (int i = 0; i < names.size(); i++) {
        if (!names.get(i).containsKey(name)) {
          body.reportOfNames(
              Diagnostic.error(
                  "E0408",
                  "variable `" + name + "` is not bound in all patterns",
                  it.alternatives().get(i).span(),
                  "pattern doesn't bind `" + name + "`"));
          break;
        }
      }
      inconsistent(name, names);
    }
    return new Pattern(type, it.span(), new PatternKind.Or(alternatives));
  }

  /** Says that alternatives bind a name in different ways: one by reference, or to be changed. */
  private void inconsistent(
      String name, List<Map<String, dev.holdfast.simulator.syntax.Pattern.Binding>> alternatives) {
    dev.holdfast.simulator.syntax.Pattern.Binding first = null;
    for (Map<String, dev.holdfast.simulator.syntax.Pattern.Binding> each : alternatives) {
      dev.holdfast.simulator.syntax.Pattern.Binding here = each.get(name);
      if (first == null) {
        first = here;
      } else if (here != null
          && (here.byRef() != first.byRef() || here.mutable() != first.mutable())) {
        String text =
            "variable `" + name + "` is bound inconsistently across alternatives separated by `|`";
        body.reportOfNames(
            Diagnostic.error("E0409", text, here.name().span(), "bound in different ways"));
        return;
      }
    }
  }

  /** No two parameters have one name; within one pattern that is E0416, and said elsewhere. */
  void parameter(dev.holdfast.simulator.syntax.Pattern pattern, Set<String> names) {
    Map<String, dev.holdfast.simulator.syntax.Pattern.Binding> own = new LinkedHashMap<>();
    names(pattern, own);
    for (dev.holdfast.simulator.syntax.Pattern.Binding each : own.values()) {
      if (!names.add(each.name().text())) {
        String text = "identifier `" + each.name().text() + "` is bound more than once";
        body.report(
            Diagnostic.error("E0415", text + " in this parameter list", each.name().span(), ""));
      }
    }
  }

  /** The variables that a pattern binds, by their names. */
  private void names(
      dev.holdfast.simulator.syntax.Pattern pattern,
      Map<String, dev.holdfast.simulator.syntax.Pattern.Binding> into) {
    switch (pattern) {
      case dev.holdfast.simulator.syntax.Pattern.Binding it -> {
        if (resolved(it).isEmpty()) {
          into.put(it.name().text(), it);
        }
        it.sub().ifPresent(sub -> names(sub, into));
      }
      case dev.holdfast.simulator.syntax.Pattern.Ref it -> names(it.target(), into);
      case dev.holdfast.simulator.syntax.Pattern.Tuple it ->
          it.elements().forEach(each -> names(each, into));
      case dev.holdfast.simulator.syntax.Pattern.TupleStruct it ->
          it.elements().forEach(each -> names(each, into));
      case dev.holdfast.simulator.syntax.Pattern.Struct it ->
          it.fields().forEach(each -> names(each.pattern(), into));
      case dev.holdfast.simulator.syntax.Pattern.Slice it ->
          it.elements().forEach(each -> names(each, into));
      case dev.holdfast.simulator.syntax.Pattern.Or it ->
          it.alternatives().forEach(each -> names(each, into));
      default -> {}
    }
  }
}
