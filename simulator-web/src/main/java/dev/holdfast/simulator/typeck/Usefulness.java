package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.PatternKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Finds values that no pattern of a match covers, as rustc does: a matrix of patterns is
 * specialised by the constructors of its first column (Maranget, "Warnings for pattern matching").
 */
final class Usefulness {

  /** A pattern taken apart; also a witness, in which all fields stand. */
  record Part(Constructor constructor, List<Part> fields, Type type) {
    static Part wild(Type type) {
      return new Part(Constructor.WILD, List.of(), type);
    }

    boolean isWild() {
      return constructor instanceof Constructor.Wild;
    }
  }

  /**
   * A row of the matrix: what is left of an arm. A guard may fail, so such an arm covers nothing.
   */
  private record Row(List<Part> parts, boolean guarded) {
    Part head() {
      return parts.get(0);
    }

    Row with(List<Part> opened) {
      List<Part> all = new ArrayList<>(opened);
      all.addAll(parts.subList(1, parts.size()));
      return new Row(all, guarded);
    }
  }

  /** A column of the matrix; a place behind a reference may hold no valid value. */
  private record Column(Type type, boolean top, boolean valid) {}

  /** More steps than a program that someone reads asks for. */
  private static final int BUDGET = 100_000;

  private final UnaryOperator<Type> normalize;
  private int steps;

  Usefulness(UnaryOperator<Type> normalize) {
    this.normalize = normalize;
  }

  /** Witnesses of what the arms leave out; none where they cover the type. */
  List<Part> uncovered(Type type, List<MatchCheck.Arm> arms) {
    List<Row> rows = new ArrayList<>();
    for (MatchCheck.Arm each : arms) {
      for (Part part : parts(each.pattern())) {
        rows.add(new Row(List.of(part), each.guarded()));
      }
    }
    List<Part> found = new ArrayList<>();
    for (List<Part> witness : missing(rows, List.of(new Column(type, true, true)))) {
      found.add(witness.get(0));
    }
    return steps > BUDGET ? List.of() : found;
  }

  // --- patterns taken apart

  /** The pattern's alternatives, each without or-patterns at its top. */
  private List<Part> parts(Pattern pattern) {
    return switch (pattern.kind()) {
      case PatternKind.Or it -> {
        List<Part> all = new ArrayList<>();
        it.alternatives().forEach(each -> all.addAll(parts(each)));
        yield all;
      }
      case PatternKind.Binding it ->
          it.sub().isPresent() ? parts(it.sub().get()) : List.of(Part.wild(pattern.type()));
      case PatternKind.Wild it -> List.of(Part.wild(pattern.type()));
      case PatternKind.Error it -> List.of(Part.wild(pattern.type()));
      case PatternKind.Variant it ->
          product(new Constructor.Variant(it.variant()), it.fields(), pattern.type());
      case PatternKind.Leaf it -> product(Constructor.SINGLE, it.fields(), pattern.type());
      case PatternKind.Deref it ->
          product(
              Constructor.SINGLE,
              List.of(new PatternKind.FieldPattern(0, it.inner())),
              pattern.type());
      case PatternKind.Constant it -> List.of(constant(it.value(), pattern.type()));
      case PatternKind.Range it -> List.of(range(it, pattern.type()));
      case PatternKind.Slice it -> slice(it, pattern.type());
    };
  }

  private List<Part> product(
      Constructor constructor, List<PatternKind.FieldPattern> given, Type type) {
    List<Type> types = fields(type, constructor);
    List<List<Part>> choices = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      List<Part> choice = List.of(Part.wild(types.get(i)));
      for (PatternKind.FieldPattern each : given) {
        choice = each.index() == i ? parts(each.pattern()) : choice;
      }
      choices.add(choice);
    }
    return combined(constructor, choices, type);
  }

  private static List<Part> combined(Constructor constructor, List<List<Part>> choices, Type type) {
    List<List<Part>> all = List.of(List.of());
    for (List<Part> choice : choices) {
      List<List<Part>> longer = new ArrayList<>();
      for (List<Part> each : all) {
        for (Part part : choice) {
          List<Part> row = new ArrayList<>(each);
          row.add(part);
          longer.add(row);
        }
      }
      all = longer;
    }
    List<Part> out = new ArrayList<>();
    for (List<Part> fields : all) {
      out.add(new Part(constructor, fields, type));
    }
    return out;
  }

  private List<Part> slice(PatternKind.Slice it, Type type) {
    List<List<Part>> choices = new ArrayList<>();
    it.prefix().forEach(each -> choices.add(parts(each)));
    int length = it.prefix().size() + it.suffix().size();
    boolean open = it.slice().isPresent();
    if (open && type instanceof Type.Array array && array.length() instanceof Const.Value n) {
      for (int i = length; i < n.value(); i++) {
        choices.add(List.of(Part.wild(array.element())));
      }
      open = false;
    }
    it.suffix().forEach(each -> choices.add(parts(each)));
    Constructor made =
        open
            ? new Constructor.Slice(it.prefix().size(), it.suffix().size(), true)
            : new Constructor.Slice(choices.size(), 0, false);
    return combined(made, choices, type);
  }

  private static Part constant(Value value, Type type) {
    if (type instanceof Type.Ref ref) {
      return new Part(Constructor.SINGLE, List.of(constant(value, ref.target())), type);
    }
    if (value instanceof Value.Scalar scalar) {
      if (type instanceof Type.Bool) {
        return new Part(new Constructor.Bool(scalar.low() != 0), List.of(), type);
      }
      if (ConstructorSet.isInteger(type)) {
        Constructor.Point at = Constructor.Point.of(scalar);
        return new Part(new Constructor.Range(at, after(at, type)), List.of(), type);
      }
    }
    return new Part(new Constructor.Opaque(value), List.of(), type);
  }

  private static Constructor.Point after(Constructor.Point at, Type type) {
    return type instanceof Type.Int it && at.equals(ConstructorSet.last(it.kind()))
        ? Constructor.Point.AFTER
        : at.next();
  }

  private static Part range(PatternKind.Range it, Type type) {
    if (!ConstructorSet.isInteger(type)) {
      return new Part(new Constructor.Opaque(Value.ZST), List.of(), type);
    }
    Constructor.Point from =
        type instanceof Type.Int i ? ConstructorSet.minimum(i.kind()) : Constructor.Point.BEFORE;
    if (it.low().isPresent() && it.low().get() instanceof Value.Scalar low) {
      from = Constructor.Point.of(low);
    }
    Constructor.Point to = Constructor.Point.END;
    if (it.high().isPresent() && it.high().get() instanceof Value.Scalar high) {
      Constructor.Point at = Constructor.Point.of(high);
      to = it.inclusive() ? after(at, type) : at;
    } else if (type instanceof Type.Int i) {
      to = ConstructorSet.end(i.kind());
    }
    return new Part(new Constructor.Range(from, to), List.of(), type);
  }

  /** The types of a constructor's fields. */
  private List<Type> fields(Type type, Constructor constructor) {
    return switch (type) {
      case Type.Tuple it -> it.elements();
      case Type.Ref it -> List.of(it.target());
      case Type.Slice it -> repeated(it.element(), constructor);
      case Type.Array it -> repeated(it.element(), constructor);
      case Type.Adt it -> {
        List<Type> types = new ArrayList<>();
        int variant = constructor instanceof Constructor.Variant v ? v.index() : 0;
        if (!it.def().isEnum() || constructor instanceof Constructor.Variant) {
          for (AdtDef.Field field : it.def().variants().get(variant).fields()) {
            types.add(normalize.apply(Subst.apply(field.type(), it.args())));
          }
        }
        yield types;
      }
      default -> List.of();
    };
  }

  private static List<Type> repeated(Type element, Constructor constructor) {
    List<Type> types = new ArrayList<>();
    if (constructor instanceof Constructor.Slice it) {
      for (int i = 0; i < it.length(); i++) {
        types.add(element);
      }
    }
    return types;
  }

  // --- the matrix

  private List<List<Part>> missing(List<Row> rows, List<Column> columns) {
    if (columns.isEmpty()) {
      return rows.stream().allMatch(Row::guarded) ? List.of(List.of()) : List.of();
    }
    if (steps++ > BUDGET) {
      return List.of();
    }
    Column first = columns.get(0);
    List<Constructor> heads = new ArrayList<>();
    rows.forEach(row -> heads.add(row.head().constructor()));
    ConstructorSet split =
        ConstructorSet.of(first.type(), heads, (t, c) -> isEmpty(t, c, 0), first.valid());
    if (!split.missing().isEmpty()) {
      return leftOut(split, rows, columns);
    }
    List<List<Part>> found = new ArrayList<>();
    for (Constructor each : split.present()) {
      found.addAll(specialized(each, rows, columns));
    }
    return found;
  }

  /** What the rows that begin with a wildcard leave of the rest, for each constructor left out. */
  private List<List<Part>> leftOut(ConstructorSet split, List<Row> rows, List<Column> columns) {
    List<Row> others = new ArrayList<>();
    for (Row row : rows) {
      if (row.head().isWild()) {
        others.add(row.with(List.of()));
      }
    }
    Column first = columns.get(0);
    List<List<Part>> rest = missing(others, columns.subList(1, columns.size()));
    boolean each = first.top() || !split.present().isEmpty();
    List<Constructor> named = each ? split.missing() : List.of(Constructor.WILD);
    List<List<Part>> found = new ArrayList<>();
    for (Constructor constructor : named) {
      List<Part> fields = new ArrayList<>();
      fields(first.type(), constructor).forEach(type -> fields.add(Part.wild(type)));
      for (List<Part> witness : rest) {
        found.add(prepended(new Part(constructor, fields, first.type()), witness));
      }
    }
    return found;
  }

  private static List<Part> prepended(Part part, List<Part> rest) {
    List<Part> all = new ArrayList<>();
    all.add(part);
    all.addAll(rest);
    return all;
  }

  private List<List<Part>> specialized(
      Constructor constructor, List<Row> rows, List<Column> columns) {
    Column first = columns.get(0);
    List<Type> types = fields(first.type(), constructor);
    List<Column> inner = new ArrayList<>();
    boolean valid = first.valid() && !(first.type() instanceof Type.Ref);
    types.forEach(type -> inner.add(new Column(type, false, valid)));
    inner.addAll(columns.subList(1, columns.size()));
    List<Row> matching = new ArrayList<>();
    for (Row row : rows) {
      if (row.head().constructor().covers(constructor)) {
        matching.add(row.with(opened(row.head(), constructor, types)));
      }
    }
    List<List<Part>> found = new ArrayList<>();
    for (List<Part> witness : missing(matching, inner)) {
      Part whole =
          new Part(constructor, List.copyOf(witness.subList(0, types.size())), first.type());
      found.add(prepended(whole, witness.subList(types.size(), witness.size())));
    }
    return found;
  }

  private static List<Part> opened(Part part, Constructor constructor, List<Type> types) {
    List<Part> fields = new ArrayList<>();
    if (part.isWild()) {
      types.forEach(type -> fields.add(Part.wild(type)));
    } else if (part.constructor() instanceof Constructor.Slice has
        && constructor instanceof Constructor.Slice wanted) {
      fields.addAll(part.fields().subList(0, has.prefix()));
      for (int i = has.length(); i < wanted.length(); i++) {
        fields.add(Part.wild(types.get(i)));
      }
      fields.addAll(part.fields().subList(has.prefix(), has.length()));
    } else {
      fields.addAll(part.fields());
    }
    return fields;
  }

  // --- types without values

  private boolean isEmpty(Type type, Constructor constructor, int depth) {
    if (type instanceof Type.Ref || type instanceof Type.Slice || depth > 8) {
      return false;
    }
    for (Type field : fields(type, constructor)) {
      if (isEmpty(field, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEmpty(Type type, int depth) {
    return switch (type) {
      case Type.Never it -> true;
      case Type.Tuple it -> isEmpty(type, Constructor.SINGLE, depth);
      case Type.Adt it when it.def().isEnum() -> {
        boolean all = true;
        for (int i = 0; i < it.def().variants().size(); i++) {
          all &= isEmpty(type, new Constructor.Variant(i), depth);
        }
        yield all;
      }
      case Type.Adt it -> it.def().isStruct() && isEmpty(type, Constructor.SINGLE, depth);
      default -> false;
    };
  }
}
