package dev.holdfast.simulator.layout;

import dev.holdfast.simulator.diagnostic.Checked;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Attribute;
import dev.holdfast.simulator.syntax.Bound;
import dev.holdfast.simulator.syntax.Expr;
import dev.holdfast.simulator.syntax.GenericArgs;
import dev.holdfast.simulator.syntax.GenericParams;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.syntax.Parser;
import dev.holdfast.simulator.syntax.SourceTree;
import dev.holdfast.simulator.syntax.Token;
import dev.holdfast.simulator.syntax.TypeRef;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.DefHead;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.IntKind;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types of a text of Rust definitions, made without the type checker. */
final class TypeSource {

  private static final String LIBRARY =
      """
      #[valid(1, -1)] struct NonNull<T: ?Sized>(*const T);
      #[valid(1, -1)] struct NonZero<T>(T);
      #[valid(0, 0x7fff_ffff_ffff_ffff)] struct Capacity(usize);
      struct RawVec<T> { pointer: NonNull<T>, capacity: Capacity }
      struct Vec<T> { buffer: RawVec<T>, length: usize }
      struct String { bytes: Vec<u8> }
      struct Box<T: ?Sized>(NonNull<T>, ());
      enum Option<T> { None, Some(T) }
      enum Result<T, E> { Ok(T), Err(E) }
      enum Poll<T> { Ready(T), Pending }
      #[unsafe_cell] struct UnsafeCell<T: ?Sized>(T);
      struct Cell<T: ?Sized>(UnsafeCell<T>);
      struct ManuallyDrop<T: ?Sized>(T);
      union MaybeUninit<T> { uninit: (), value: ManuallyDrop<T> }
      struct PhantomData<T: ?Sized>;
      """;

  static final TraitDef SIZED =
      new TraitDef(head("Sized"), TraitDef.Lang.SIZED, false, false, Generics.NONE);
  private static final TraitDef SEND =
      new TraitDef(head("Send"), TraitDef.Lang.SEND, true, true, Generics.NONE);

  private final Map<String, AdtDef> adts = new LinkedHashMap<>();
  private final Map<String, Type> aliases = new LinkedHashMap<>();

  private static DefHead head(String name) {
    Span span = new Span(new SourceFile("none", ""), 0, 0);
    return new DefHead(name, name, span, true);
  }

  /** The types that the text's aliases name, in order. */
  static Map<String, Type> types(String text) {
    TypeSource source = new TypeSource();
    source.add(LIBRARY);
    source.add(text);
    return source.aliases;
  }

  private void add(String text) {
    Checked<SourceTree> tree = Parser.parseLibrary(new SourceFile("types.rs", text));
    if (!tree.diagnostics().isEmpty()) {
      throw new AssertionError(tree.diagnostics());
    }
    for (Item item : tree.value().items()) {
      declare(item);
    }
    for (Item item : tree.value().items()) {
      define(item);
    }
  }

  private void declare(Item item) {
    switch (item) {
      case Item.Struct it ->
          declare(it.name().text(), AdtDef.Kind.STRUCT, it.generics(), it.head().attributes());
      case Item.Enum it ->
          declare(it.name().text(), AdtDef.Kind.ENUM, it.generics(), it.head().attributes());
      case Item.Union it ->
          declare(it.name().text(), AdtDef.Kind.UNION, it.generics(), it.head().attributes());
      default -> {}
    }
  }

  private void declare(
      String name, AdtDef.Kind kind, GenericParams params, List<Attribute> attributes) {
    List<Generics.Param> own = new ArrayList<>();
    List<Predicate> sized = new ArrayList<>();
    for (GenericParams.Param param : params.params()) {
      GenericParams.Param.TypeParam it = (GenericParams.Param.TypeParam) param;
      boolean maybe = false;
      for (Bound bound : it.bounds()) {
        maybe |= bound instanceof Bound.TraitBound trait && trait.maybe();
      }
      if (!maybe) {
        Type self = new Type.Param(own.size(), it.name().text());
        sized.add(new Predicate.Trait(new TraitRef(SIZED, List.of(self)), 0));
      }
      own.add(new Generics.Param(it.name().text(), Generics.Kind.TYPE, false, Optional.empty()));
    }
    Generics generics = new Generics(Optional.empty(), own);
    generics.ownPredicates().addAll(sized);
    boolean cell = attributes.stream().anyMatch(a -> a.path().equals("unsafe_cell"));
    AdtDef.Lang lang = cell ? AdtDef.Lang.UNSAFE_CELL : AdtDef.Lang.NONE;
    adts.put(name, new AdtDef(head(name), kind, lang, repr(attributes), generics));
  }

  private static AdtDef.Repr repr(List<Attribute> attributes) {
    boolean c = false;
    boolean transparent = false;
    boolean packed = false;
    int pack = 0;
    int align = 0;
    Optional<IntKind> tag = Optional.empty();
    Optional<AdtDef.ValidRange> valid = Optional.empty();
    for (Attribute attribute : attributes) {
      List<Long> numbers = new ArrayList<>();
      long sign = 1;
      for (Token token : attribute.args()) {
        String text = token.text();
        c |= text.equals("C");
        transparent |= text.equals("transparent");
        packed |= text.equals("packed");
        for (IntKind kind : IntKind.values()) {
          tag = kind.text().equals(text) ? Optional.of(kind) : tag;
        }
        if (Character.isDigit(text.charAt(0))) {
          numbers.add(sign * Long.decode(text.replace("_", "")));
        }
        sign = text.equals("-") ? -1 : 1;
      }
      if (attribute.path().equals("valid")) {
        valid = Optional.of(new AdtDef.ValidRange(numbers.get(0), numbers.get(1)));
      } else if (!numbers.isEmpty() && packed) {
        pack = numbers.get(0).intValue();
      } else if (!numbers.isEmpty()) {
        align = numbers.get(0).intValue();
      } else if (packed) {
        pack = 1;
      }
    }
    return new AdtDef.Repr(c, transparent, pack, align, tag, valid);
  }

  private void define(Item item) {
    switch (item) {
      case Item.Struct it -> variant(adts.get(it.name().text()), it.data(), it.name().text(), 0);
      case Item.Union it -> variant(adts.get(it.name().text()), it.data(), it.name().text(), 0);
      case Item.Enum it -> {
        long next = 0;
        for (Item.Variant variant : it.variants()) {
          next = variant.discriminant().map(TypeSource::number).orElse(next);
          variant(adts.get(it.name().text()), variant.data(), variant.name().text(), next++);
        }
      }
      case Item.TypeAlias it ->
          aliases.put(it.name().text(), type(it.type().orElseThrow(), Generics.NONE));
      default -> {}
    }
  }

  private void variant(AdtDef adt, Item.VariantData data, String name, long discriminant) {
    List<AdtDef.Field> fields = new ArrayList<>();
    for (Item.FieldDef field : data.fields()) {
      Type type = type(field.type(), adt.generics());
      fields.add(new AdtDef.Field(field.name().text(), type, true, "pub", adt.span()));
    }
    AdtDef.Shape shape = AdtDef.Shape.POSITIONAL;
    adt.variants().add(new AdtDef.Variant(name, shape, fields, discriminant, adt.span()));
  }

  private static long number(Expr expr) {
    return switch (expr) {
      case Expr.IntLiteral it -> it.low();
      case Expr.Unary it -> -number(it.operand());
      default -> throw new AssertionError(expr);
    };
  }

  private Type type(TypeRef ref, Generics generics) {
    return switch (ref) {
      case TypeRef.PathType it -> path(it, generics);
      case TypeRef.Ref it -> new Type.Ref(Region.ERASED, type(it.target(), generics), it.mutable());
      case TypeRef.RawPtr it -> new Type.RawPtr(type(it.target(), generics), it.mutable());
      case TypeRef.Tuple it -> new Type.Tuple(types(it.elements(), generics));
      case TypeRef.Array it ->
          new Type.Array(type(it.element(), generics), new Const.Value(number(it.length())));
      case TypeRef.Slice it -> new Type.Slice(type(it.element(), generics));
      case TypeRef.FnPtr it ->
          new Type.FnPtr(new FnSig(types(it.inputs(), generics), Type.UNIT, false, 0));
      case TypeRef.DynTrait it ->
          new Type.Dynamic(Optional.empty(), List.of(), List.of(), List.of(SEND), Region.ERASED);
      case TypeRef.Never it -> Type.NEVER;
      default -> throw new AssertionError(ref);
    };
  }

  private List<Type> types(List<TypeRef> refs, Generics generics) {
    return refs.stream().map(ref -> type(ref, generics)).toList();
  }

  private Type path(TypeRef.PathType ref, Generics generics) {
    String name = ref.path().last().name().text();
    for (int i = 0; i < generics.count(); i++) {
      if (generics.param(i).name().equals(name)) {
        return new Type.Param(i, name);
      }
    }
    for (IntKind kind : IntKind.values()) {
      if (kind.text().equals(name)) {
        return new Type.Int(kind);
      }
    }
    return switch (name) {
      case "bool" -> Type.BOOL;
      case "char" -> Type.CHAR;
      case "str" -> Type.STR;
      case "f32" -> new Type.Float(32);
      case "f64" -> Type.F64;
      default -> adt(name, ref, generics);
    };
  }

  private Type adt(String name, TypeRef.PathType ref, Generics generics) {
    if (aliases.containsKey(name)) {
      return aliases.get(name);
    }
    List<GenericArg> args = new ArrayList<>();
    if (ref.path().last().args().orElse(null) instanceof GenericArgs.Angle angle) {
      for (GenericArgs.Arg arg : angle.args()) {
        args.add(type(((GenericArgs.Arg.TypeArg) arg).type(), generics));
      }
    }
    return new Type.Adt(adts.get(name), args);
  }
}
