package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.EraseRegions;
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

/** Expressions that name places: assignments, borrows, fields, indexing. */
final class PlaceExprs {

  private final BodyChecker body;

  PlaceExprs(BodyChecker body) {
    this.body = body;
  }

  Expr assign(dev.holdfast.simulator.syntax.Expr.Assign it, Type expected) {
    if (expected instanceof Type.Bool) {
      // A condition: a comparison was meant.
      boolean known = true;
      int before = body.cx.dcx.errorCount();
      if (DestructuringAssignment.applies(it.place(), this::isTupleStruct)) {
        destructuring(it);
      } else {
        known =
            !ReferencesError.in(body.exprs.check(it.place(), null).type())
                & !ReferencesError.in(body.exprs.check(it.value(), null).type());
      }
      // Nothing more is said by rustc of `while Some(x) = ..` without an `x`, for want of a `let`.
      if (known
          && (!(it.place() instanceof dev.holdfast.simulator.syntax.Expr.Call)
              || !body.cx.dcx.saysSince(before, "cannot find value")
              || !body.frame.inWhile())) {
        body.mismatch(Type.BOOL, Type.UNIT, it.span());
      }
      body.tainted = true;
      return body.error(it.span());
    }
    if (DestructuringAssignment.applies(it.place(), this::isTupleStruct)) {
      return destructuring(it);
    }
    Expr place = body.exprs.check(it.place(), null);
    requirePlace(body, it.place(), place, it.span(), "E0070");
    if (!isPlace(it.place())) {
      return noPlace(it, place);
    }
    Expr value = body.exprs.checkCoerce(it.value(), place.type());
    if (place.kind() instanceof ExprKind.Deref
        || BodyChecker.isUnsized(body.table.shallow(place.type()))) {
      body.requireSized(place.type(), it.place().span());
    }
    body.coercions.makeMutable(place);
    return new Expr(Type.UNIT, it.span(), new ExprKind.Assign(place, value));
  }

  /** As rustc: of the value nothing is said, save where a mutable reference would be wanted. */
  private Expr noPlace(dev.holdfast.simulator.syntax.Expr.Assign it, Expr place) {
    Expr value = body.exprs.check(it.value(), place.type());
    if (body.structurally(place.type()) instanceof Type.Ref wanted
        && wanted.mutable()
        && body.structurally(value.type()) instanceof Type.Ref given
        && !given.mutable()) {
      body.mismatch(wanted, given, it.value().span());
    } else {
      body.coercions.tryCoerce(value, place.type());
    }
    body.tainted = true;
    return new Expr(Type.UNIT, it.span(), new ExprKind.Error());
  }

  private Expr destructuring(dev.holdfast.simulator.syntax.Expr.Assign it) {
    dev.holdfast.simulator.syntax.Expr expanded =
        DestructuringAssignment.expand(it, this::isTupleStruct);
    return body.patterns.assignment(it.place().span(), () -> body.exprs.check(expanded, Type.UNIT));
  }

  private boolean isTupleStruct(dev.holdfast.simulator.syntax.Path path) {
    return body.paths.structs.isConstructor(path);
  }

  static void requirePlace(
      BodyChecker body,
      dev.holdfast.simulator.syntax.Expr written,
      Expr place,
      Span span,
      String code) {
    if (!isPlace(place) || place.kind() instanceof ExprKind.Error && !isPlace(written)) {
      body.report(
          Diagnostic.error(
              code,
              "invalid left-hand side of assignment",
              span,
              "cannot assign to this expression"));
    }
  }

  private static boolean isPlace(Expr expr) {
    return switch (expr.kind()) {
      case ExprKind.Local it -> true;
      case ExprKind.Static it -> true;
      case ExprKind.Deref it -> true;
      case ExprKind.Field it -> true;
      case ExprKind.Index it -> true;
      case ExprKind.Error it -> true;
      default -> false;
    };
  }

  /** By its form alone, whatever else is wrong with it. */
  private static boolean isPlace(dev.holdfast.simulator.syntax.Expr expr) {
    return switch (expr) {
      case dev.holdfast.simulator.syntax.Expr.Paren it -> isPlace(it.inner());
      case dev.holdfast.simulator.syntax.Expr.Unary it ->
          it.op() == dev.holdfast.simulator.syntax.Expr.UnaryOp.DEREF;
      case dev.holdfast.simulator.syntax.Expr.PathExpr it -> true;
      case dev.holdfast.simulator.syntax.Expr.Field it -> true;
      case dev.holdfast.simulator.syntax.Expr.Index it -> true;
      case dev.holdfast.simulator.syntax.Expr.Error it -> true;
      default -> false;
    };
  }

  /** Whether it is a place, and not a part of a temporary. */
  private static boolean isLasting(Expr expr) {
    return switch (expr.kind()) {
      case ExprKind.Deref it -> indexed(it.operand()).map(PlaceExprs::isLasting).orElse(true);
      case ExprKind.Field it -> isLasting(it.operand());
      case ExprKind.Index it -> isLasting(it.operand());
      default -> isPlace(expr);
    };
  }

  /** What is indexed by a trait, if the pointer comes from that. */
  private static Optional<Expr> indexed(Expr pointer) {
    if (!(pointer.kind() instanceof ExprKind.Call call)
        || !call.overloaded()
        || call.args().size() != 2) {
      return Optional.empty();
    }
    Expr base = call.args().get(0);
    while (base.kind() instanceof ExprKind.Cast cast) {
      base = cast.operand();
    }
    return base.kind() instanceof ExprKind.Borrow it ? Optional.of(it.operand()) : Optional.empty();
  }

  Expr addressOf(dev.holdfast.simulator.syntax.Expr.AddressOf it, Type expected) {
    Type hint =
        switch (expected) {
          case null -> null;
          case Type.Ref ref -> hintBehind(ref.target(), it.operand());
          case Type.RawPtr ptr -> hintBehind(ptr.target(), it.operand());
          default -> null;
        };
    Expr operand = body.exprs.check(it.operand(), hint);
    if (it.mutable()) {
      body.coercions.makeMutable(operand);
    }
    if (it.raw() && !isLasting(operand)) {
      String text = "cannot take address of a temporary";
      body.report(Diagnostic.error("E0745", text, it.operand().span(), "temporary value"));
    }
    if (it.raw()) {
      return new Expr(
          new Type.RawPtr(operand.type(), it.mutable()),
          it.span(),
          new ExprKind.RawBorrow(it.mutable(), operand));
    }
    StaticMutRefs.check(body, operand, it.mutable(), it.span());
    return new Expr(
        new Type.Ref(Region.ERASED, operand.type(), it.mutable()),
        it.span(),
        new ExprKind.Borrow(it.mutable() ? BorrowKind.MUT : BorrowKind.SHARED, operand, true));
  }

  /**
   * A slice behind the reference says something only of an array's elements, an object only of a
   * closure's parameters.
   */
  private Type hintBehind(Type target, dev.holdfast.simulator.syntax.Expr operand) {
    Type at = body.table.shallow(target);
    return switch (at) {
      case Type.Slice slice ->
          operand instanceof dev.holdfast.simulator.syntax.Expr.Array ? slice : null;
      case Type.Dynamic dynamic ->
          operand instanceof dev.holdfast.simulator.syntax.Expr.Closure ? dynamic : null;
      case Type.Str str -> null;
      // A struct is made with a sized tail, and coerced (rustc: Expectation::rvalue_hint).
      case Type.Adt adt when body.coercions.unsizing.hasUnsizedTail(adt) -> null;
      default -> at;
    };
  }

  Expr field(dev.holdfast.simulator.syntax.Expr.Field it) {
    Expr operand = body.exprs.check(it.operand(), null);
    String name = it.name().text();
    Expr place = operand;
    for (int i = 0; i < 12; i++) {
      Type type = body.structurally(place.type());
      if (type instanceof Type.Error) {
        return body.error(it.span());
      }
      if (type instanceof Type.Infer infer && infer.kind() == Type.InferKind.GENERAL) {
        body.needTypeInfo.needed(it.operand().span(), type);
        return body.error(it.span());
      }
      Optional<Expr> found = fieldOf(place, type, name, it.span());
      if (found.isPresent()) {
        return found.get();
      }
      Optional<Expr> next = body.coercions.deref(place);
      if (next.isEmpty()) {
        break;
      }
      place = next.get();
    }
    return noField(operand, it.name(), it.span());
  }

  private Optional<Expr> fieldOf(Expr place, Type type, String name, Span span) {
    if (type instanceof Type.Adt adt && !adt.def().isEnum() && !adt.def().variants().isEmpty()) {
      if (adt.def().isRecovered()) {
        body.tainted = true;
        return Optional.of(body.error(span));
      }
      AdtDef.Variant variant = adt.def().variants().get(0);
      int index = StructPatterns.fieldIndex(variant, name);
      if (index < 0
          || !visible(adt.def(), variant.fields().get(index))
          || isOthers(adt.def()) && StdFields.of(adt.def()).isPresent()) {
        return Optional.empty();
      }
      Type declared = variant.fields().get(index).type();
      if (ReferencesError.in(declared)) {
        // That something is wrong with the field has been said.
        return Optional.of(body.error(span));
      }
      Type fieldType = body.normalize(Subst.apply(declared, adt.args()), span);
      return Optional.of(new Expr(fieldType, span, new ExprKind.Field(place, index)));
    }
    if (type instanceof Type.Tuple tuple) {
      for (int i = 0; i < tuple.elements().size(); i++) {
        if (name.equals("" + i)) {
          return Optional.of(new Expr(tuple.elements().get(i), span, new ExprKind.Field(place, i)));
        }
      }
    }
    return Optional.empty();
  }

  boolean visible(AdtDef def, AdtDef.Field field) {
    return body.cx.privacy.isVisible(def, field, body.scope.module);
  }

  /** The last struct on the way of dereferences that has the field for others only. */
  private Optional<AdtDef> hidden(Expr operand, String name) {
    Optional<AdtDef> found = Optional.empty();
    Optional<Expr> place = Optional.of(operand);
    for (int i = 0; i < 12 && place.isPresent(); i++) {
      if (body.structurally(place.get().type()) instanceof Type.Adt adt
          && !adt.def().isEnum()
          && (i == 0 || !adt.def().fromPrelude() || StdFields.of(adt.def()).isPresent())
          && !adt.def().variants().isEmpty()
          && has(adt.def(), name)) {
        found = Optional.of(adt.def());
      }
      place = body.coercions.deref(place.get());
    }
    return found;
  }

  /** Whether a struct of std, seen from the program. */
  private boolean isOthers(AdtDef def) {
    return def.fromPrelude() && !body.scope.module.fromPrelude;
  }

  /** Whether a struct has the field; of std's it has those that it has there. */
  private static boolean has(AdtDef def, String name) {
    Optional<String> ofStd = StdFields.of(def);
    return ofStd.isPresent()
        ? ofStd.get().contains(" " + name + " ")
        : StructPatterns.fieldIndex(def.variants().get(0), name) >= 0;
  }

  private Expr noField(Expr operand, Ident name, Span span) {
    Type type = body.table.resolve(operand.type());
    if (ReferencesError.in(type)) {
      return body.error(span);
    }
    Optional<AdtDef> hidden = hidden(operand, name.text());
    if (hidden.isPresent()) {
      body.report(
          Diagnostic.error(
              "E0616",
              "field `"
                  + name.text()
                  + "` of struct `"
                  + TypePrinter.shown(hidden.get())
                  + "` is private",
              name.span(),
              "private field"));
      return body.error(span);
    }
    if (body.methods.hasMethod(type, name.text())) {
      body.report(
          Diagnostic.error(
              "E0615",
              "attempted to take value of method `"
                  + name.text()
                  + "` on type `"
                  + TypePrinter.print(type)
                  + "`",
              name.span(),
              "method, not a field"));
      return body.error(span);
    }
    boolean primitive = Operators.isScalar(type);
    boolean literal = operand.kind() instanceof ExprKind.Literal;
    type = literal ? type : EraseRegions.apply(type);
    body.report(
        primitive
            ? Diagnostic.error(
                "E0610",
                "`"
                    + TypePrinter.print(type)
                    + "` is a primitive type and therefore doesn't have fields",
                name.span(),
                "")
            : Diagnostic.error(
                "E0609",
                "no field `" + name.text() + "` on type `" + TypePrinter.print(type) + "`",
                name.span(),
                "unknown field"));
    return body.error(span);
  }

  private static boolean isNegative(dev.holdfast.simulator.syntax.Expr index) {
    return index instanceof dev.holdfast.simulator.syntax.Expr.Unary it
        && it.op() == dev.holdfast.simulator.syntax.Expr.UnaryOp.NEG
        && it.operand() instanceof dev.holdfast.simulator.syntax.Expr.IntLiteral;
  }

  private static boolean isSequence(Type type) {
    return type instanceof Type.Array
        || type instanceof Type.Slice
        || type instanceof Type.Adt it && it.def().path().equals("vec::Vec");
  }

  Expr index(dev.holdfast.simulator.syntax.Expr.Index it) {
    Expr operand = body.exprs.check(it.operand(), null);
    Expr index = body.exprs.check(it.index(), null);
    Type indexType = body.structurally(index.type());
    Expr place = operand;
    for (int i = 0; i < 12; i++) {
      Type type = body.structurally(place.type());
      if (type instanceof Type.Error || indexType instanceof Type.Error) {
        return body.error(it.span());
      }
      if (i == 0 && type instanceof Type.Infer open && open.kind() == Type.InferKind.GENERAL) {
        body.needTypeInfo.needed(it.operand().span(), type);
        return body.error(it.span());
      }
      if (isNegative(it.index()) && isSequence(type)) {
        String text = TypePrinter.print(body.table.resolve(type));
        body.report(
            Diagnostic.error(
                "",
                "negative integers cannot be used to index on a `" + text + "`",
                it.index().span(),
                "cannot use a negative integer for indexing on `" + text + "`"));
        return body.error(it.span());
      }
      Optional<Type> element =
          switch (type) {
            case Type.Array array -> Optional.of(array.element());
            case Type.Slice slice -> Optional.of(slice.element());
            default -> Optional.empty();
          };
      boolean open =
          indexType instanceof Type.Infer infer && infer.kind() != Type.InferKind.GENERAL;
      if (element.isPresent()
          && (Operators.isInteger(indexType) || open)
          && body.table.unify(indexType, Type.USIZE)) {
        return new Expr(element.get(), it.span(), new ExprKind.Index(place, index));
      }
      Type indexed = type instanceof Type.Array array ? new Type.Slice(array.element()) : type;
      Optional<Type> only = onlyIndex(indexed);
      if (only.isPresent()) {
        List<Coercions.Unfit> unfit = new ArrayList<>();
        index = body.coercions.coerce(index, only.get(), unfit);
        if (!unfit.isEmpty()) {
          body.coercions.mismatch(unfit.get(0));
          Type output =
              new Type.Projection(
                  body.cx.trait("ops::Index").types().get(0), List.of(indexed, only.get()));
          return new Expr(body.normalize(output, it.span()), it.span(), new ExprKind.Error());
        }
        indexType = only.get();
      }
      Optional<Expr> overloaded = overloadedIndex(place, indexed, index, indexType, it.span());
      if (overloaded.isPresent() && !(type instanceof Type.Array)) {
        RawPointerAutorefs.check(body, operand);
      }
      if (overloaded.isPresent()) {
        return overloaded.get();
      }
      Optional<Expr> next = body.coercions.deref(place);
      if (next.isEmpty()) {
        break;
      }
      place = next.get();
    }
    Type type = body.table.resolve(operand.type());
    Type at = type;
    while (at instanceof Type.Ref ref) {
      at = body.table.resolve(ref.target());
    }
    boolean indexable = isIndexable(operand);
    body.report(
        indexable
            ? Diagnostic.error(
                "E0277",
                "the type `"
                    + (isText(at) ? "str" : "[" + elementName(at) + "]")
                    + "` cannot be indexed by `"
                    + TypePrinter.print(EraseRegions.apply(body.table.resolve(indexType)))
                    + "`",
                it.index().span(),
                "slice indices are of type `usize` or ranges of `usize`")
            : Diagnostic.error(
                "E0608",
                "cannot index into a value of type `" + TypePrinter.print(type) + "`",
                it.span(),
                ""));
    return body.error(it.span());
  }

  /** Whether the type, or what it derefs to, can be indexed by anything. */
  private boolean isIndexable(Expr operand) {
    Optional<Expr> place = Optional.of(operand);
    for (int i = 0; i < 12 && place.isPresent(); i++) {
      Type type = body.structurally(place.get().type());
      List<GenericArg> args = List.of(type, body.table.fresh());
      if (type instanceof Type.Array
          || body.solver.mayHold(
              new Predicate.Trait(new TraitRef(body.cx.trait("ops::Index"), args), 0))) {
        return true;
      }
      place = body.coercions.deref(place.get());
    }
    return false;
  }

  /**
   * With what the type is indexed, where that is one type only: what is written is coerced to it,
   * as in rustc, which learns it from what the indexing gives ({@code try_index_step}).
   */
  private Optional<Type> onlyIndex(Type type) {
    Type index = body.table.fresh();
    Predicate wanted =
        new Predicate.Trait(new TraitRef(body.cx.trait("ops::Index"), List.of(type, index)), 0);
    if (!body.solver.mayHold(wanted)) {
      return Optional.empty();
    }
    body.solver.solve(wanted);
    Type known = body.table.shallow(index);
    return known instanceof Type.Infer ? Optional.empty() : Optional.of(known);
  }

  private static boolean isText(Type type) {
    return type instanceof Type.Str
        || type instanceof Type.Adt adt && adt.def().path().equals("string::String");
  }

  private String elementName(Type type) {
    return switch (type) {
      case Type.Array array -> TypePrinter.print(body.table.resolve(array.element()));
      case Type.Slice slice -> TypePrinter.print(body.table.resolve(slice.element()));
      case Type.Adt adt when !adt.args().isEmpty() && adt.args().get(0) instanceof Type first ->
          TypePrinter.print(body.table.resolve(first));
      default -> "_";
    };
  }

  private Optional<Expr> overloadedIndex(
      Expr place, Type type, Expr index, Type indexType, Span span) {
    TraitDef trait = body.cx.trait("ops::Index");
    TraitRef wanted = new TraitRef(trait, List.of(type, indexType));
    if (!body.solver.mayHold(new Predicate.Trait(wanted, 0))) {
      return Optional.empty();
    }
    Expr function =
        body.paths.traitFunction(
            trait, "index", wanted.args(), new Cause(span, Cause.Kind.OPERATOR));
    body.fulfillment.selectWherePossible();
    Type output = body.normalize(new Type.Projection(trait.types().get(0), wanted.args()), span);
    Expr borrowed = BuiltExprs.borrow(BorrowKind.SHARED, place, false);
    if (body.table.shallow(place.type()) instanceof Type.Array) {
      borrowed =
          new Expr(
              new Type.Ref(Region.ERASED, type, false),
              span,
              new ExprKind.Cast(dev.holdfast.simulator.thir.CastKind.UNSIZE, borrowed));
    }
    Expr call =
        new Expr(
            new Type.Ref(Region.ERASED, output, false),
            span,
            new ExprKind.Call(function, List.of(borrowed, index), true, span));
    return Optional.of(new Expr(output, span, new ExprKind.Deref(call)));
  }
}
