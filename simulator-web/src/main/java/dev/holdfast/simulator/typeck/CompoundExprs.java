package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tuples, arrays and struct literals. */
final class CompoundExprs {

  private final BodyChecker body;

  CompoundExprs(BodyChecker body) {
    this.body = body;
  }

  Expr tuple(dev.holdfast.simulator.syntax.Expr.Tuple it, Type expected) {
    List<Type> hints = expected instanceof Type.Tuple tuple ? tuple.elements() : List.of();
    List<Expr> elements = new ArrayList<>();
    List<Type> types = new ArrayList<>();
    for (int i = 0; i < it.elements().size(); i++) {
      Expr element =
          i < hints.size()
              ? body.exprs.checkCoerce(it.elements().get(i), hints.get(i))
              : body.exprs.check(it.elements().get(i), null);
      elements.add(element);
      types.add(element.type());
    }
    if (types.stream().anyMatch(each -> body.table.shallow(each) instanceof Type.Error)) {
      return body.error(it.span());
    }
    return new Expr(new Type.Tuple(types), it.span(), new ExprKind.Tuple(elements));
  }

  private Type elementHint(Type expected) {
    return switch (expected) {
      case null -> null;
      case Type.Array array -> array.element();
      case Type.Slice slice -> slice.element();
      default -> null;
    };
  }

  Expr array(dev.holdfast.simulator.syntax.Expr.Array it, Type expected) {
    Type hint = elementHint(expected);
    Merge merge =
        new Merge(
            body,
            Optional.ofNullable(hint).filter(t -> !(body.table.shallow(t) instanceof Type.Infer)));
    List<Expr> elements = new ArrayList<>();
    for (dev.holdfast.simulator.syntax.Expr each : it.elements()) {
      elements.add(
          merge.isFunction()
              ? merge.add(body.exprs.check(each, null), "mismatched types", each.span())
              : merge.target().isEmpty()
                  ? merge.add(body.exprs.check(each, hint))
                  : Merge.isLeaf(each) && elements.size() > 0
                      ? merge.add(
                          body.exprs.check(each, merge.target().get()),
                          "mismatched types",
                          each.span())
                      : merge.add(each, merge.target().get()));
    }
    elements.replaceAll(merge::settled);
    Type element =
        merge.result() instanceof Type.Error
            ? Type.ERROR
            : merge.target().orElseGet(() -> hint != null ? hint : body.table.fresh());
    return new Expr(
        new Type.Array(element, new Const.Value(elements.size())),
        it.span(),
        new ExprKind.Array(elements));
  }

  Expr repeat(dev.holdfast.simulator.syntax.Expr.Repeat it, Type expected) {
    Type hint = elementHint(expected);
    Const length = body.lowering().constant(it.length());
    WellFormed.constant(body.cx, length, Type.USIZE, body.cx.generics(body.owner), it.span());
    Expr value =
        hint != null
            ? body.exprs.checkCoerce(it.value(), hint)
            : body.exprs.check(it.value(), null);
    Type element = hint != null ? hint : value.type();
    boolean once = length instanceof Const.Value n && n.value() <= 1;
    boolean constant =
        value.kind() instanceof ExprKind.NamedConst || value.kind() instanceof ExprKind.Literal;
    if (!once && !constant) {
      body.fulfillment.register(
          new Predicate.Trait(new TraitRef(body.cx.lang(TraitDef.Lang.COPY), List.of(element)), 0),
          Cause.misc(it.value().span()));
    }
    return new Expr(new Type.Array(element, length), it.span(), new ExprKind.Repeat(value, length));
  }

  Expr structLiteral(dev.holdfast.simulator.syntax.Expr.StructLiteral it, Type expected) {
    Optional<StructPaths.Constructor> found = body.paths.structs.constructor(it.path(), it.span());
    if (found.isEmpty()) {
      for (dev.holdfast.simulator.syntax.Expr.FieldInit field : it.fields()) {
        body.exprs.check(field.value(), null);
      }
      it.base().ifPresent(base -> body.exprs.check(base, null));
      return body.error(it.span());
    }
    StructPaths.Constructor constructor = found.get();
    Type type = constructor.type();
    if (expected instanceof Type.Adt adt && adt.def() == constructor.def()) {
      int snapshot = body.table.snapshot();
      if (!body.table.unify(expected, type)) {
        body.table.rollback(snapshot);
      }
    }
    body.registerPredicates(constructor.def(), constructor.args(), Cause.misc(it.path().span()));
    give(constructor, it);
    List<ExprKind.FieldInit> fields = new ArrayList<>();
    List<String> named = new ArrayList<>();
    List<Ident> hidden = new ArrayList<>();
    boolean unknown = false;
    for (dev.holdfast.simulator.syntax.Expr.FieldInit field : it.fields()) {
      String name = field.name().text();
      int index = StructPatterns.fieldIndex(constructor.shape(), name);
      if (index < 0) {
        unknownField(constructor, field.name());
        unknown = true;
        body.exprs.check(field.value(), null);
        continue;
      }
      if (named.contains(name)) {
        body.report(
            Diagnostic.error(
                "E0062",
                "field `" + name + "` specified more than once",
                StructPatterns.placeOf(body, field.name(), constructor.shape()),
                "used more than once"));
        unknown = true;
      }
      if (!body.places.visible(constructor.def(), constructor.shape().fields().get(index))
          && !it.path().segments().get(0).name().text().equals("$crate")) {
        hidden.add(field.name());
      }
      named.add(name);
      Type fieldType =
          body.normalize(
              Subst.apply(constructor.shape().fields().get(index).type(), constructor.args()),
              field.name().span());
      fields.add(new ExprKind.FieldInit(index, body.exprs.checkCoerce(field.value(), fieldType)));
    }
    StructPatterns.areHidden(body, constructor, hidden);
    if (it.base().isPresent()
        && it.base().get() instanceof dev.holdfast.simulator.syntax.Expr.Underscore rest) {
      body.report(
          Diagnostic.error("E0797", "base expression required after `..`", rest.span(), ""));
      return new Expr(type, it.span(), new ExprKind.Error());
    }
    Optional<Expr> base = it.base().map(expr -> body.exprs.checkCoerce(expr, type));
    if (base.isPresent() && !constructor.def().isStruct()) {
      String text = "functional record update syntax requires a struct";
      body.report(Diagnostic.error("E0436", text, base.get().span(), ""));
    }
    if (base.isPresent()) {
      for (AdtDef.Field field : constructor.shape().fields()) {
        if (!named.contains(field.name()) && !body.places.visible(constructor.def(), field)) {
          Ident name = new Ident(field.name(), base.get().span());
          StructPatterns.areHidden(body, constructor, List.of(name));
        }
      }
    }
    boolean union = constructor.def().kind() == AdtDef.Kind.UNION;
    if (union && it.fields().size() != 1) {
      body.report(
          Diagnostic.error(
              "E0784", "union expressions should have exactly one field", it.path().span(), ""));
    }
    if (base.isEmpty() && !unknown && !union) {
      missingFields(constructor, named, it);
    }
    return new Expr(type, it.span(), new ExprKind.Adt(constructor.variant(), fields, base))
        .writtenAs(type);
  }

  private void give(
      StructPaths.Constructor constructor, dev.holdfast.simulator.syntax.Expr.StructLiteral it) {
    List<Type> declared = new ArrayList<>();
    List<Span> values = new ArrayList<>();
    for (dev.holdfast.simulator.syntax.Expr.FieldInit field : it.fields()) {
      int index = StructPatterns.fieldIndex(constructor.shape(), field.name().text());
      if (index >= 0) {
        declared.add(constructor.shape().fields().get(index).type());
        values.add(field.value().span());
      }
    }
    body.calls.blame.give(it.path().span(), declared, values);
  }

  private void unknownField(StructPaths.Constructor constructor, Ident name) {
    boolean isEnum = constructor.def().isEnum();
    if (constructor.def().isRecovered()) {
      body.tainted = true;
      return;
    }
    String type = TypePrinter.print(body.table.resolve(constructor.type()));
    String what =
        isEnum
            ? "variant `" + type + "::" + constructor.shape().name()
            : (constructor.def().kind() == AdtDef.Kind.UNION ? "union `" : "struct `") + type;
    body.report(
        Diagnostic.error(
            isEnum ? "E0559" : "E0560",
            what + "` has no field named `" + name.text() + "`",
            name.span(),
            ""));
  }

  private void missingFields(
      StructPaths.Constructor constructor,
      List<String> named,
      dev.holdfast.simulator.syntax.Expr.StructLiteral it) {
    List<String> missing = new ArrayList<>();
    for (AdtDef.Field field : constructor.shape().fields()) {
      if (!named.contains(field.name())) {
        missing.add("`" + field.name() + "`");
      }
    }
    body.tainted |= missing.isEmpty() && named.size() < constructor.shape().fields().size();
    if (missing.isEmpty()) {
      return;
    }
    // What inference knows by now of its arguments is not told.
    String type = TypePrinter.print(constructor.type());
    for (AdtDef.Field field : constructor.shape().fields()) {
      if (!body.places.visible(constructor.def(), field)) {
        body.report(
            Diagnostic.error(
                "",
                "cannot construct `" + type + "` with struct literal syntax due to private fields",
                it.path().span(),
                ""));
        return;
      }
    }
    int more = missing.size() - 3;
    String names =
        more > 0
            ? String.join(", ", missing.subList(0, 3))
                + " and "
                + more
                + (more == 1 ? " other field" : " other fields")
            : StructPatterns.list(missing);
    body.report(
        Diagnostic.error(
            "E0063",
            "missing field"
                + (missing.size() == 1 ? " " : "s ")
                + names
                + " in initializer of `"
                + type
                + "`",
            it.path().span(),
            "missing " + names));
  }
}
