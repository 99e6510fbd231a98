package dev.holdfast.simulator.layout;

import dev.holdfast.simulator.mir.CoroutineLayout;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The layouts of mono types, each computed once: as rustc 1.95 has them on x86-64 Linux, which the
 * language promises of few types (Reference: type layout).
 */
public final class Layouts {

  /** The largest size of a type, in bytes. */
  public static final int MAX_SIZE = 1 << 30;

  private static final int MAX_DEPTH = 200;
  private static final int POINTER = 8;

  private final TypeQueries queries;
  private final Function<CoroutineDef, CoroutineLayout> coroutines;
  private final Map<Type, Layout> known = new LinkedHashMap<>();
  private final Map<Type.Coroutine, List<Type>> savedTypes = new LinkedHashMap<>();
  private int depth;

  public Layouts(TypeQueries queries, Function<CoroutineDef, CoroutineLayout> coroutines) {
    this.queries = queries;
    this.coroutines = coroutines;
  }

  /**
   * The layout of a mono, normalised type.
   *
   * @throws TooLarge if it needs more than {@link #MAX_SIZE} bytes, or contains types without end
   */
  public Layout of(Type mono) {
    Layout layout = known.get(mono);
    if (layout == null) {
      if (depth == MAX_DEPTH) {
        throw new TooLarge(mono);
      }
      depth++;
      try {
        layout = compute(mono);
      } finally {
        depth--;
      }
      known.put(mono, layout);
    }
    return layout;
  }

  /** What a coroutine's body saves. */
  public CoroutineLayout coroutine(CoroutineDef def) {
    return coroutines.apply(def);
  }

  /** The types of a mono coroutine's saved locals, in the order of {@link #coroutine}. */
  public List<Type> savedTypes(Type.Coroutine mono) {
    List<Type> types = savedTypes.get(mono);
    if (types == null) {
      types = new ArrayList<>();
      for (CoroutineLayout.SavedLocal local : coroutine(mono.def()).saved()) {
        types.add(normalize(Subst.apply(local.type(), mono.args())));
      }
      types = List.copyOf(types);
      savedTypes.put(mono, types);
    }
    return types;
  }

  private Type normalize(Type type) {
    return queries.normalize(type, ParamEnv.EMPTY, true);
  }

  private Layout compute(Type type) {
    return switch (type) {
      case Type.Bool it -> Layout.scalar(1, Niche.of(0, 1, 0, 1));
      case Type.Char it -> Layout.scalar(4, Niche.of(0, 4, 0, 0x10ffff));
      case Type.Int it -> Layout.scalar(it.kind().bytes(), Optional.empty());
      case Type.Float it -> Layout.scalar(it.bits() / 8, Optional.empty());
      case Type.Never it ->
          new Layout(0, 1, true, Optional.empty(), List.of(), Layout.ONE, Layout.Tail.NONE, 0);
      case Type.Str it -> slice(1, 1);
      case Type.Slice it -> slice(of(it.element()).size(), of(it.element()).align());
      case Type.Dynamic it ->
          new Layout(0, 1, false, Optional.empty(), List.of(), Layout.ONE, Layout.Tail.DYNAMIC, 0);
      case Type.Ref it -> pointer(it.target(), true);
      case Type.RawPtr it -> pointer(it.target(), false);
      case Type.FnPtr it -> Layout.scalar(POINTER, Niche.of(0, POINTER, 1, -1));
      case Type.Array it -> array(it);
      case Type.Tuple it ->
          struct(
              it,
              ofAll(it.elements()),
              AdtDef.Repr.RUST,
              it.elements().isEmpty() ? FieldPlacing.Start.ALONE : FieldPlacing.Start.LAST_STAYS,
              0);
      case Type.FnItem it -> struct(it, List.of(), AdtDef.Repr.RUST, FieldPlacing.Start.ALONE, 0);
      case Type.Closure it ->
          struct(it, ofAll(it.upvars()), AdtDef.Repr.RUST, FieldPlacing.Start.ALONE, 0);
      case Type.Coroutine it -> coroutine(it);
      case Type.Adt it -> adt(it);
      case Type.Param it -> throw notMono(it);
      case Type.Projection it -> throw notMono(it);
      case Type.Opaque it -> throw notMono(it);
      case Type.Infer it -> throw notMono(it);
      case Type.Error it -> throw new ReferencesError();
    };
  }

  private static RuntimeException notMono(Type type) {
    // An associated type that only leads to itself has no end, and no layout.
    return type instanceof Type.Projection
        ? new TooLarge(type)
        : new IllegalStateException("bug: the layout of " + type + " is asked for");
  }

  private List<Layout> ofAll(List<Type> types) {
    List<Layout> layouts = new ArrayList<>();
    for (Type type : types) {
      layouts.add(of(normalize(type)));
    }
    return layouts;
  }

  private static Layout slice(int stride, int align) {
    return new Layout(
        0, align, false, Optional.empty(), List.of(), Layout.ONE, Layout.Tail.SLICE, stride);
  }

  private static int sized(Type type, long size) {
    if (size > MAX_SIZE || size < 0) {
      throw new TooLarge(type);
    }
    return (int) size;
  }

  /** A vtable's address is never null, so a raw pointer to a trait object has a niche, too. */
  private Layout pointer(Type target, boolean nonNull) {
    Layout.Tail metadata = metadata(target);
    Optional<Niche> niche = Optional.empty();
    if (nonNull) {
      niche = Niche.of(0, POINTER, 1, -1);
    } else if (metadata == Layout.Tail.DYNAMIC) {
      niche = Niche.of(POINTER, POINTER, 1, -1);
    }
    boolean wide = metadata != Layout.Tail.NONE;
    return new Layout(
        wide ? 2 * POINTER : POINTER,
        POINTER,
        false,
        niche,
        wide ? List.of(0, POINTER) : List.of(),
        Layout.ONE,
        Layout.Tail.NONE,
        0);
  }

  /** What a pointer to the mono type carries beside the address; needs no layout of it. */
  public Layout.Tail metadata(Type pointee) {
    Type type = pointee;
    for (int steps = 0; steps < MAX_DEPTH; steps++) {
      Optional<Type> last = lastField(type);
      if (last.isEmpty()) {
        return tail(type);
      }
      type = normalize(last.get());
    }
    throw new TooLarge(pointee);
  }

  /** Only the last field of a struct or tuple can be unsized. */
  private Optional<Type> lastField(Type type) {
    if (type instanceof Type.Adt it && it.def().isStruct() && !lastFields(it.def()).isEmpty()) {
      return Optional.of(queries.fieldType(it, 0, lastFields(it.def()).size() - 1));
    }
    if (type instanceof Type.Tuple it && !it.elements().isEmpty()) {
      return Optional.of(it.elements().get(it.elements().size() - 1));
    }
    return Optional.empty();
  }

  private static Layout.Tail tail(Type type) {
    if (type instanceof Type.Param
        || type instanceof Type.Projection
        || type instanceof Type.Opaque) {
      throw notMono(type);
    }
    if (type instanceof Type.Dynamic) {
      return Layout.Tail.DYNAMIC;
    }
    boolean elements = type instanceof Type.Slice || type instanceof Type.Str;
    return elements ? Layout.Tail.SLICE : Layout.Tail.NONE;
  }

  private static List<AdtDef.Field> lastFields(AdtDef def) {
    return def.variants().get(0).fields();
  }

  private Layout array(Type.Array type) {
    Layout element = of(normalize(type.element()));
    long length =
        type.length() instanceof Const.Value value
            ? value.value()
            : queries.evaluate(type.length());
    if (length < 0 || length > MAX_SIZE) {
      throw new TooLarge(type);
    }
    return new Layout(
        sized(type, element.size() * length),
        element.align(),
        length != 0 && element.uninhabited(),
        length != 0 ? element.niche() : Optional.empty(),
        List.of(),
        Layout.ONE,
        Layout.Tail.NONE,
        element.size());
  }

  private static Layout struct(
      Type type, List<Layout> fields, AdtDef.Repr repr, FieldPlacing.Start start, int variant) {
    FieldPlacing.Placed placed = FieldPlacing.place(fields, repr, start);
    Layout last = fields.isEmpty() ? null : fields.get(fields.size() - 1);
    boolean unsized = last != null && !last.isSized();
    return new Layout(
        sized(type, placed.size()),
        placed.align(),
        Layout.isUninhabited(fields),
        placed.niche(),
        placed.offsetList(),
        new Layout.Variants.One(variant),
        unsized ? last.tail() : Layout.Tail.NONE,
        unsized ? last.stride() : 0);
  }

  private Layout coroutine(Type.Coroutine type) {
    CoroutinePlacing.Placed placed =
        CoroutinePlacing.place(
            coroutine(type.def()), ofAll(type.upvars()), ofAll(savedTypes(type)));
    sized(type, placed.size());
    return placed.layout();
  }

  private Layout adt(Type.Adt type) {
    List<List<Layout>> variants = new ArrayList<>();
    for (int i = 0; i < type.def().variants().size(); i++) {
      List<Layout> fields = new ArrayList<>();
      for (int j = 0; j < type.def().variants().get(i).fields().size(); j++) {
        fields.add(of(normalize(queries.fieldType(type, i, j))));
      }
      variants.add(fields);
    }
    return switch (type.def().kind()) {
      case STRUCT -> adtStruct(type, variants.get(0));
      case UNION -> union(type, variants.get(0));
      case ENUM -> adtEnum(type, variants);
    };
  }

  private Layout adtStruct(Type.Adt type, List<Layout> fields) {
    AdtDef.Repr repr = type.def().repr();
    Layout layout =
        struct(
            type,
            fields,
            repr,
            mayBeUnsized(type.def()) ? FieldPlacing.Start.LAST_STAYS : FieldPlacing.Start.ALONE,
            0);
    if (type.def().lang() == AdtDef.Lang.UNSAFE_CELL
        || type.def().lang() == AdtDef.Lang.NICHELESS) {
      return withNiche(layout, Optional.empty());
    }
    if (repr.validRange().isEmpty()) {
      return layout;
    }
    AdtDef.ValidRange range = repr.validRange().get();
    int bytes = layout.size() == 2 * POINTER && layout.align() == POINTER ? POINTER : layout.size();
    Optional<Niche> niche = Niche.of(0, bytes, range.start(), range.end());
    boolean larger =
        niche.isPresent()
            && (layout.niche().isEmpty()
                || Long.compareUnsigned(niche.get().available(), layout.niche().get().available())
                    >= 0);
    return larger ? withNiche(layout, niche) : layout;
  }

  private static Layout withNiche(Layout layout, Optional<Niche> niche) {
    return new Layout(
        layout.size(),
        layout.align(),
        layout.uninhabited(),
        niche,
        layout.offsets(),
        layout.variants(),
        layout.tail(),
        layout.stride());
  }

  /** Whether some instance of the struct is unsized, so that the last field has to stay last. */
  private boolean mayBeUnsized(AdtDef def) {
    List<AdtDef.Field> fields = lastFields(def);
    return !fields.isEmpty()
        && !queries.isSized(
            fields.get(fields.size() - 1).type(), new ParamEnv(def.generics().predicates()));
  }

  private static Layout union(Type.Adt type, List<Layout> fields) {
    AdtDef.Repr repr = type.def().repr();
    int align = Math.max(1, repr.align());
    int size = 0;
    List<Integer> offsets = new ArrayList<>();
    for (Layout field : fields) {
      align = Math.max(align, repr.aligned(field.align()));
      size = Math.max(size, field.size());
      offsets.add(0);
    }
    return new Layout(
        sized(type, Layout.roundUp(size, align)),
        align,
        false,
        Optional.empty(),
        offsets,
        Layout.ONE,
        Layout.Tail.NONE,
        0);
  }

  private static Layout adtEnum(Type.Adt type, List<List<Layout>> variants) {
    AdtDef.Repr repr = type.def().repr();
    int first = -1;
    int present = 0;
    for (int i = 0; i < variants.size(); i++) {
      if (repr.c() || !Layout.isAbsent(variants.get(i))) {
        first = first < 0 ? i : first;
        present++;
      }
    }
    if (present == 0) {
      return new Layout(0, 1, true, Optional.empty(), List.of(), Layout.ONE, Layout.Tail.NONE, 0);
    }
    if (present == 1 && !FieldPlacing.keepsOrder(repr)) {
      return struct(type, variants.get(first), repr, FieldPlacing.Start.ALONE, first);
    }
    List<Long> discriminants = new ArrayList<>();
    for (AdtDef.Variant variant : type.def().variants()) {
      discriminants.add(variant.discriminant());
    }
    EnumPlacing.Placed placed = EnumPlacing.place(variants, discriminants, repr);
    sized(type, placed.size());
    return placed.layout();
  }
}
