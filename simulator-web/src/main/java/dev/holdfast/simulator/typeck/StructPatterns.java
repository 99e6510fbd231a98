package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Characters;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.syntax.Path;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.PatternKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Patterns of structs and variants: that the constructor is one, and which fields are there. */
final class StructPatterns {

  private final BodyChecker body;
  private final PatternChecker patterns;

  StructPatterns(BodyChecker body, PatternChecker patterns) {
    this.body = body;
    this.patterns = patterns;
  }

  /** What the program's own type asks of its arguments is asked of a pattern's, too. */
  private void requireGranted(StructPaths.Constructor constructor, Path path) {
    if (!constructor.def().fromPrelude() && constructor.type() instanceof Type.Adt adt) {
      body.registerPredicates(constructor.def(), adt.args(), Cause.misc(path.span()));
    }
  }

  Pattern tupleStruct(
      dev.holdfast.simulator.syntax.Pattern.TupleStruct it, Type type, Optional<BorrowKind> mode) {
    Optional<StructPaths.Constructor> found = constructor(it.path(), it.span());
    if (found.isEmpty()) {
      for (dev.holdfast.simulator.syntax.Pattern each : it.elements()) {
        if (!(each instanceof dev.holdfast.simulator.syntax.Pattern.Rest)) {
          patterns.check(each, Type.ERROR, mode);
        }
      }
      return PatternChecker.error(type, it.span());
    }
    StructPaths.Constructor constructor = found.get();
    if (constructor.shape().shape() != AdtDef.Shape.POSITIONAL) {
      notPositional(constructor, it);
      return PatternChecker.error(type, it.span());
    }
    body.demandEq(type, constructor.type(), it.span());
    requireGranted(constructor, it.path());
    int rest = PatternChecker.restIndex(it.elements());
    int count = constructor.shape().fields().size();
    if (rest < 0 ? count != it.elements().size() : count < it.elements().size() - 1) {
      int given = rest < 0 ? it.elements().size() : it.elements().size() - 1;
      body.report(
          Diagnostic.error(
              "E0023",
              "this pattern has "
                  + given
                  + " field"
                  + (given == 1 ? "" : "s")
                  + ", but the corresponding tuple "
                  + (constructor.def().isEnum() ? "variant" : "struct")
                  + " has "
                  + count
                  + " field"
                  + (count == 1 ? "" : "s"),
              it.span(),
              "expected " + count + " field" + (count == 1 ? "" : "s") + ", found " + given));
      // The names are bound all the same.
      patterns.positional(it.elements(), rest, Collections.nCopies(given, Type.ERROR), mode);
      return PatternChecker.error(type, it.span());
    }
    List<Type> types = new ArrayList<>();
    for (AdtDef.Field field : constructor.shape().fields()) {
      types.add(body.normalize(Subst.apply(field.type(), constructor.args()), it.span()));
    }
    return shaped(
        constructor, type, it.span(), patterns.positional(it.elements(), rest, types, mode));
  }

  private void notPositional(
      StructPaths.Constructor constructor, dev.holdfast.simulator.syntax.Pattern.TupleStruct it) {
    boolean unit = constructor.shape().shape() == AdtDef.Shape.UNIT;
    String kind = constructor.def().isEnum() ? "variant" : "struct";
    String sort = unit ? "unit " + kind : constructor.def().isEnum() ? "struct variant" : kind;
    boolean late = !unit && constructor.def().isEnum();
    body.report(
        Diagnostic.error(
            late ? "E0164" : "E0532",
            "expected tuple struct or tuple variant, found "
                + sort
                + " `"
                + Resolver.text(it.path())
                + "`",
            late ? it.span() : it.path().span(),
            "not a tuple struct or tuple variant"));
    for (dev.holdfast.simulator.syntax.Pattern each : it.elements()) {
      if (!(each instanceof dev.holdfast.simulator.syntax.Pattern.Rest)) {
        patterns.check(each, Type.ERROR, Optional.empty());
      }
    }
  }

  private Optional<StructPaths.Constructor> constructor(Path path, Span span) {
    Optional<Resolver.Resolved> value =
        body.cx.resolver.path(body.scope, path, Resolver.Namespace.VALUES, false);
    if (value.isEmpty()
        && path.segments().size() == 1
        && !body.cx.resolver.isUnresolved(body.scope, path)) {
      Optional<Resolver.Resolved> type =
          body.cx.resolver.path(body.scope, path, Resolver.Namespace.TYPES, false);
      if (type.isPresent() && PathExprs.isHidden(type.get().res())) {
        body.report(
            Diagnostic.error(
                "E0532",
                "cannot match against a tuple struct which contains private fields",
                path.span(),
                ""));
        return Optional.empty();
      }
      if (type.isPresent() && type.get().res() instanceof Res.SelfType self) {
        return selfConstructor(self.type(), path, span);
      }
      if (type.isPresent() && type.get().res() instanceof Res.Variant) {
        body.report(
            Diagnostic.error(
                "E0532",
                "expected tuple struct or tuple variant, found variant `"
                    + Resolver.text(path)
                    + "`",
                path.span(),
                ""));
        return Optional.empty();
      }
      Optional<String> sort =
          type.map(found -> found.res().describe())
              .or(() -> body.cx.resolver.macroSort(path.last().name().text()));
      if (sort.isPresent()) {
        String name = path.last().name().text();
        String text = "expected tuple struct or tuple variant, found " + sort.get();
        body.report(Diagnostic.error("E0532", text + " `" + name + "`", path.span(), ""));
        return Optional.empty();
      }
      body.report(
          Diagnostic.error(
              "E0531",
              "cannot find tuple struct or tuple variant `"
                  + path.last().name().text()
                  + "` in this scope",
              path.span(),
              "not found in this scope"));
      return Optional.empty();
    }
    return body.paths.structs.constructor(path, span, false);
  }

  private Optional<StructPaths.Constructor> selfConstructor(Type self, Path path, Span span) {
    boolean adt = !(self instanceof Type.Param);
    AdtDef.Shape shape =
        self instanceof Type.Adt it && it.def().isStruct()
            ? it.def().variants().get(0).shape()
            : AdtDef.Shape.NAMED;
    if (shape == AdtDef.Shape.POSITIONAL) {
      return body.paths.structs.constructor(path, span, false);
    }
    if (adt && shape == AdtDef.Shape.NAMED) {
      String text = "the `Self` constructor can only be used with tuple or unit structs";
      body.report(Diagnostic.error("", text, path.span(), ""));
    }
    String found =
        !adt ? "self type" : shape == AdtDef.Shape.UNIT ? "unit struct" : "self constructor";
    body.report(
        Diagnostic.error(
            adt ? "E0164" : "E0532",
            "expected tuple struct or tuple variant, found " + found + " `Self`",
            adt ? span : path.span(),
            "not a tuple struct or tuple variant"));
    return Optional.empty();
  }

  private static Pattern shaped(
      StructPaths.Constructor constructor,
      Type type,
      Span span,
      List<PatternKind.FieldPattern> fields) {
    return new Pattern(
        type,
        span,
        constructor.def().isEnum()
            ? new PatternKind.Variant(constructor.variant(), fields)
            : new PatternKind.Leaf(fields));
  }

  Pattern struct(
      dev.holdfast.simulator.syntax.Pattern.Struct it, Type type, Optional<BorrowKind> mode) {
    Optional<StructPaths.Constructor> found = body.paths.structs.constructor(it.path(), it.span());
    if (found.isEmpty()) {
      for (dev.holdfast.simulator.syntax.Pattern.FieldPattern each : it.fields()) {
        patterns.check(each.pattern(), Type.ERROR, mode);
      }
      return PatternChecker.error(type, it.span());
    }
    StructPaths.Constructor constructor = found.get();
    body.demandEq(type, constructor.type(), it.span());
    requireGranted(constructor, it.path());
    List<PatternKind.FieldPattern> fields = new ArrayList<>();
    List<String> named = new ArrayList<>();
    List<Ident> unknown = new ArrayList<>();
    List<Ident> hidden = new ArrayList<>();
    for (dev.holdfast.simulator.syntax.Pattern.FieldPattern each : it.fields()) {
      String name = each.name().text();
      int index = fieldIndex(constructor.shape(), name);
      if (index < 0 && constructor.def().isRecovered()) {
        body.tainted = true;
        patterns.check(each.pattern(), Type.ERROR, mode);
        continue;
      }
      if (index < 0) {
        unknown.add(each.name());
        patterns.check(each.pattern(), Type.ERROR, mode);
        continue;
      }
      if (named.contains(name)) {
        String text = "field `" + name + "` bound multiple times in the pattern";
        Span at = placeOf(body, each.name(), constructor.shape());
        body.tainted = true;
        // What rustc derives for a struct takes it apart by its fields' names.
        if (!isDerived(body) || constructor.def().isEnum()) {
          body.report(Diagnostic.error("E0025", text, at, "multiple uses of `" + name + "`"));
        }
        patterns.check(each.pattern(), Type.ERROR, mode);
        continue;
      }
      if (!body.places.visible(constructor.def(), constructor.shape().fields().get(index))) {
        hidden.add(each.name());
      }
      named.add(name);
      Type fieldType =
          body.normalize(
              Subst.apply(constructor.shape().fields().get(index).type(), constructor.args()),
              it.span());
      fields.add(
          new PatternKind.FieldPattern(index, patterns.check(each.pattern(), fieldType, mode)));
    }
    areHidden(body, constructor, hidden);
    if (!unknown.isEmpty()) {
      named.addAll(meant(constructor, named, unknown.get(unknown.size() - 1).text()));
    }
    Optional<Diagnostic> missing =
        it.rest() || constructor.def().isRecovered()
            ? Optional.empty()
            : missing(constructor, named, it.span());
    if (missing.isPresent() && isTuple(constructor, it)) {
      String text = "tuple variant `" + display(constructor) + "` written as struct variant";
      body.report(Diagnostic.error("E0769", text, it.span(), ""));
    } else {
      if (!unknown.isEmpty()) {
        unknown(constructor, unknown);
      }
      missing.ifPresent(body::report);
    }
    return shaped(constructor, type, it.span(), fields);
  }

  /** Whether what has braces would have to have parentheses, and not numbers for names. */
  private static boolean isTuple(
      StructPaths.Constructor constructor, dev.holdfast.simulator.syntax.Pattern.Struct pattern) {
    boolean numbers = !pattern.fields().isEmpty();
    for (dev.holdfast.simulator.syntax.Pattern.FieldPattern each : pattern.fields()) {
      numbers &= Characters.isDigit(each.name().text().charAt(0));
    }
    return constructor.shape().shape() == AdtDef.Shape.POSITIONAL && !numbers;
  }

  private void unknown(StructPaths.Constructor constructor, List<Ident> fields) {
    List<String> names = new ArrayList<>();
    fields.forEach(each -> names.add("`" + each.text() + "`"));
    String kind = constructor.def().isEnum() ? "variant" : "struct";
    body.report(
        Diagnostic.error(
            "E0026",
            kind
                + " `"
                + display(constructor)
                + "` does not have "
                + (names.size() == 1 ? "a field named " : "fields named ")
                + String.join(", ", names),
            fields.get(0).span(),
            ""));
  }

  private static boolean isDerived(BodyChecker body) {
    return body.scope.module.outer(module -> module.derivedAt.isPresent());
  }

  /** Where a field that is named twice is: in what is derived, where it is declared again. */
  static Span placeOf(BodyChecker body, Ident name, AdtDef.Variant shape) {
    Span at = name.span();
    for (AdtDef.Field field : shape.fields()) {
      at = isDerived(body) && field.name().equals(name.text()) ? field.span() : at;
    }
    return at;
  }

  /** The named fields that are private here are one error, at the first. */
  static void areHidden(BodyChecker body, StructPaths.Constructor constructor, List<Ident> fields) {
    if (fields.isEmpty()) {
      return;
    }
    List<String> names = new ArrayList<>();
    fields.forEach(each -> names.add("`" + each.text() + "`"));
    boolean one = fields.size() == 1;
    body.cx.dcx.reportLast(
        Diagnostic.error(
            "E0451",
            (one ? "field " : "fields ")
                + list(names)
                + " of struct `"
                + constructor.def().name()
                + (one ? "` is private" : "` are private"),
            fields.get(0).span(),
            "private field"));
  }

  /** The one missing field, if it is probably meant by a name that none has. */
  private static List<String> meant(
      StructPaths.Constructor constructor, List<String> named, String name) {
    List<String> missing = new ArrayList<>();
    for (AdtDef.Field field : constructor.shape().fields()) {
      if (!named.contains(field.name())) {
        missing.add(field.name());
      }
    }
    boolean one =
        missing.size() == 1
            && Spelling.distance(missing.get(0), name) <= Math.max(name.length(), 3) / 3;
    return one ? missing : List.of();
  }

  private Optional<Diagnostic> missing(
      StructPaths.Constructor constructor, List<String> named, Span span) {
    if (constructor.def().kind() == AdtDef.Kind.UNION && named.size() == 1) {
      return Optional.empty();
    }
    List<String> missing = new ArrayList<>();
    boolean hidden = false;
    for (AdtDef.Field field : constructor.shape().fields()) {
      if (!named.contains(field.name())) {
        boolean visible = body.places.visible(constructor.def(), field);
        hidden |= !visible;
        if (visible) {
          missing.add("`" + field.name() + "`");
        }
      }
    }
    if (!missing.isEmpty()) {
      String fields =
          (missing.size() == 1 ? "field " : "fields ")
              + String.join(", ", missing)
              + (hidden ? " and inaccessible fields" : "");
      return Optional.of(
          Diagnostic.error(
              "E0027", "pattern does not mention " + fields, span, "missing " + fields));
    }
    return hidden
        ? Optional.of(
            Diagnostic.error("", "pattern requires `..` due to inaccessible fields", span, ""))
        : Optional.empty();
  }

  /** {@code a, b and c}. */
  static String list(List<String> names) {
    if (names.size() == 1) {
      return names.get(0);
    }
    return String.join(", ", names.subList(0, names.size() - 1))
        + " and "
        + names.get(names.size() - 1);
  }

  private static String display(StructPaths.Constructor constructor) {
    return constructor.def().isEnum()
        ? constructor.def().name() + "::" + constructor.shape().name()
        : constructor.def().name();
  }

  /** The last of the name: a second one is an error, but counts. */
  static int fieldIndex(AdtDef.Variant variant, String name) {
    for (int i = variant.fields().size() - 1; i >= 0; i--) {
      if (variant.fields().get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
