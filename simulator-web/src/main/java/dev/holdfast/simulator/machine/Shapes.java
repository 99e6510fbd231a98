package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.layout.Layout;
import dev.holdfast.simulator.layout.Layouts;
import dev.holdfast.simulator.layout.VariantTag;
import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Memory;
import dev.holdfast.simulator.memory.Register;
import dev.holdfast.simulator.mir.CoroutineLayout;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the machine has to know of types, each asked for once. */
final class Shapes {

  private static final int LARGEST_REQUIRED = 128;

  private final TypeQueries queries;
  private final Layouts layouts;
  private final Map<Type, Shape> shapes = new LinkedHashMap<>();
  private final Map<Type, Tag> tags = new LinkedHashMap<>();
  private final Register validated = new Register();

  Shapes(TypeQueries queries, Layouts layouts) {
    this.queries = queries;
    this.layouts = layouts;
  }

  Layouts layouts() {
    return layouts;
  }

  Shape of(Type type) {
    Shape shape = shapes.get(type);
    if (shape == null) {
      shape = new Shape(type, layouts.of(type), kind(type), this);
      shapes.put(type, shape);
    }
    return shape;
  }

  /** A number that no other type has. */
  int number(Shape shape) {
    int number = 1;
    for (Shape one : shapes.values()) {
      if (one == shape) {
        return number;
      }
      number++;
    }
    throw new IllegalStateException("bug: an unknown shape");
  }

  private ScalarKind kind(Type type) {
    return switch (type) {
      case Type.Bool it -> ScalarKind.BOOL;
      case Type.Char it -> ScalarKind.CHAR;
      case Type.Int it -> ScalarKind.of(it.kind());
      case Type.Float it -> it.bits() == 32 ? ScalarKind.F32 : ScalarKind.F64;
      case Type.Ref it ->
          layouts.of(it.target()).isSized() ? ScalarKind.REFERENCE : ScalarKind.WIDE_REFERENCE;
      case Type.RawPtr it ->
          layouts.of(it.target()).isSized() ? ScalarKind.POINTER : ScalarKind.WIDE_POINTER;
      case Type.FnPtr it -> ScalarKind.REFERENCE;
      default -> null;
    };
  }

  int variantCount(Type type, Layout layout) {
    return switch (layout.variants()) {
      case Layout.Variants.Several several -> several.variants().size();
      case Layout.Variants.One one ->
          type instanceof Type.Adt adt ? Math.max(1, adt.def().variants().size()) : 1;
    };
  }

  Type innerType(Type type) {
    return switch (type) {
      case Type.Ref it -> it.target();
      case Type.RawPtr it -> it.target();
      case Type.Adt it when it.def().isBox() -> (Type) it.args().get(0);
      case Type.Array it -> it.element();
      case Type.Slice it -> it.element();
      case Type.Str it -> Type.U8;
      default -> throw new IllegalStateException("bug: nothing inside " + TypePrinter.print(type));
    };
  }

  Type fieldType(Type type, int variant, int field) {
    return switch (type) {
      case Type.Adt it -> queries.fieldType(it, Math.max(0, variant), field);
      case Type.Tuple it -> it.elements().get(field);
      case Type.Closure it -> it.upvars().get(field);
      case Type.Coroutine it ->
          variant < 0
              ? it.upvars().get(field)
              : layouts
                  .savedTypes(it)
                  .get(layouts.coroutine(it.def()).variants().get(variant).get(field));
      default -> throw new IllegalStateException("bug: no field in " + TypePrinter.print(type));
    };
  }

  boolean isUnpin(Type type) {
    return isPlain(type) || type instanceof Type.Ref || queries.isUnpin(type, ParamEnv.EMPTY);
  }

  boolean needsDrop(Type type) {
    return queries.needsDrop(type, ParamEnv.EMPTY);
  }

  boolean isCopy(Type type) {
    return isPlain(type)
        || (type instanceof Type.Ref ref ? !ref.mutable() : queries.isCopy(type, ParamEnv.EMPTY));
  }

  /** What is Copy and Unpin by the language itself: no need to ask the solver. */
  private static boolean isPlain(Type type) {
    return switch (type) {
      case Type.Bool it -> true;
      case Type.Char it -> true;
      case Type.Int it -> true;
      case Type.Float it -> true;
      case Type.RawPtr it -> true;
      case Type.FnPtr it -> true;
      case Type.FnItem it -> true;
      default -> false;
    };
  }

  /** {@code variant} is -1 for what is no variant's. */
  int fieldOffset(Shape shape, int variant, int field) {
    return variant < 0
        ? shape.layout().fieldOffset(field)
        : shape.layout().fieldOffset(variant, field);
  }

  Tag tag(Shape shape) {
    Tag tag = tags.get(shape.type());
    if (tag == null) {
      tag = makeTag(shape);
      tags.put(shape.type(), tag);
    }
    return tag;
  }

  private Tag makeTag(Shape shape) {
    long[] discriminants =
        switch (shape.type()) {
          case Type.Adt it -> {
            long[] values = new long[Math.max(1, it.def().variants().size())];
            for (int i = 0; i < it.def().variants().size(); i++) {
              values[i] = it.def().variants().get(i).discriminant();
            }
            yield values;
          }
          case Type.Coroutine it -> {
            long[] values = new long[layouts.coroutine(it.def()).variants().size()];
            for (int i = 0; i < values.length; i++) {
              values[i] = i;
            }
            yield values;
          }
          default -> new long[1];
        };
    return switch (shape.layout().variants()) {
      case Layout.Variants.One one -> Tag.single(one.variant(), discriminants);
      case Layout.Variants.Several several -> {
        VariantTag tag = several.tag();
        long[] values = new long[tag.values().size()];
        boolean[] absent = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
          values[i] = tag.values().get(i);
          absent[i] = tag.absent().get(i);
        }
        yield new Tag(tag.offset(), tag.bytes(), values, tag.untagged(), absent, discriminants, -1);
      }
    };
  }

  int variant(Shape shape, Allocation at, int offset) {
    Tag tag = tag(shape);
    return tag.peek(at, offset);
  }

  /** The fields of the struct or of the enum's variant that the place holds, with their offsets. */
  Optional<List<Part>> parts(Shape shape, Allocation at, int offset) {
    Tag tag = tag(shape);
    if (!(shape.type() instanceof Type.Adt it)
        || it.def().kind() == AdtDef.Kind.UNION
        || !at.isInitialised(offset + tag.offset, tag.bytes)) {
      return Optional.empty();
    }
    int variant = tag.peek(at, offset);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < it.def().variants().get(variant).fields().size(); i++) {
      int start = offset + shape.layout().fieldOffset(variant, i);
      parts.add(new Part(shape.field(variant, i), start));
    }
    return Optional.of(parts);
  }

  /** A field at an offset of its allocation. */
  record Part(Shape shape, int offset) {}

  /** Whether the type's own {@code Drop::drop} is part of dropping it. */
  boolean dropsItself(Shape shape) {
    return shape.type() instanceof Type.Adt it && queries.dropFunction(it).isPresent();
  }

  Type discriminantType(Type.Adt type) {
    return type.def().repr().tag().isPresent()
        ? new Type.Int(type.def().repr().tag().get())
        : Type.ISIZE;
  }

  // ---- unsized values

  int sizeOf(Shape shape, int length, Vtable vtable) {
    if (shape.sized()) {
      return shape.size();
    }
    return switch (shape.type()) {
      case Type.Slice it -> shape.layout().stride() * length;
      case Type.Str it -> length;
      case Type.Dynamic it -> vtable == null ? 0 : vtable.shape.size();
      case Type.Adt it -> {
        int last = it.def().variants().get(0).fields().size() - 1;
        Shape tail = of(queries.fieldType(it, 0, last));
        int align = alignOf(tail, vtable);
        int start = Memory.up(shape.layout().fieldOffset(last), align);
        yield Memory.up(start + sizeOf(tail, length, vtable), Math.max(align, shape.align()));
      }
      default -> throw new IllegalStateException("bug: unsized " + shape.typeName());
    };
  }

  int alignOf(Shape shape, Vtable vtable) {
    return shape.isDynamicTail() && vtable != null
        ? Math.max(shape.align(), vtable.shape.align())
        : shape.align();
  }

  // ---- what lies in a value

  /** Whether a value of the shape has one of {@code part}'s type at the offset, or is it. */
  boolean contains(Shape shape, int offset, Shape part) {
    return contains(shape, offset, part, false);
  }

  /** Whether that part lies in a ManuallyDrop or union, so that the whole's drop leaves it out. */
  boolean keeps(Shape shape, int offset, Shape part) {
    return contains(shape, offset, part, true);
  }

  private boolean contains(Shape shape, int offset, Shape part, boolean kept) {
    if (offset == 0 && shape == part && !kept) {
      return true;
    }
    if (offset < 0 || offset + part.size() > shape.size()) {
      return false;
    }
    return switch (shape.type()) {
      case Type.Adt it -> {
        boolean found = false;
        boolean inside =
            kept
                && it.def().lang() != AdtDef.Lang.MANUALLY_DROP
                && it.def().kind() != AdtDef.Kind.UNION;
        for (int v = 0; v < it.def().variants().size() && !found; v++) {
          for (int i = 0; i < it.def().variants().get(v).fields().size() && !found; i++) {
            found =
                contains(
                    of(queries.fieldType(it, v, i)),
                    offset - shape.layout().fieldOffset(v, i),
                    part,
                    inside);
          }
        }
        yield found;
      }
      case Type.Tuple it -> anyContains(shape, it.elements(), offset, part, kept);
      case Type.Closure it -> anyContains(shape, it.upvars(), offset, part, kept);
      case Type.Array it -> {
        Shape element = of(it.element());
        yield element.size() > 0 && contains(element, offset % element.size(), part, kept);
      }
      case Type.Coroutine it ->
          anyContains(shape, it.upvars(), offset, part, kept)
              || savedContains(shape, it, offset, part, kept);
      default -> false;
    };
  }

  private boolean anyContains(
      Shape shape, List<Type> fields, int offset, Shape part, boolean kept) {
    for (int i = 0; i < fields.size(); i++) {
      if (contains(of(fields.get(i)), offset - shape.layout().fieldOffset(i), part, kept)) {
        return true;
      }
    }
    return false;
  }

  private boolean savedContains(
      Shape shape, Type.Coroutine type, int offset, Shape part, boolean kept) {
    CoroutineLayout layout = layouts.coroutine(type.def());
    List<Type> types = layouts.savedTypes(type);
    for (int v = 0; v < layout.variants().size(); v++) {
      List<Integer> saved = layout.variants().get(v);
      for (int i = 0; i < saved.size(); i++) {
        Shape local = of(types.get(saved.get(i)));
        if (contains(local, offset - shape.layout().fieldOffset(v, i), part, kept)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Pairs of offset and size of the bytes that every value of the type has. */
  int[] required(Shape shape) {
    List<Integer> ranges = new ArrayList<>();
    require(shape, 0, ranges);
    int[] out = new int[ranges.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = ranges.get(i);
    }
    return out;
  }

  private void require(Shape shape, int offset, List<Integer> ranges) {
    if (shape.size() == 0 || ranges.size() > LARGEST_REQUIRED) {
      return;
    }
    if (shape.isScalar()) {
      int last = ranges.size() - 2;
      if (last >= 0 && ranges.get(last) + ranges.get(last + 1) == offset) {
        ranges.set(last + 1, ranges.get(last + 1) + shape.size());
      } else {
        ranges.add(offset);
        ranges.add(shape.size());
      }
      return;
    }
    switch (shape.type()) {
      case Type.Adt it when it.def().isStruct() -> {
        for (int i = 0; i < it.def().variants().get(0).fields().size(); i++) {
          require(of(queries.fieldType(it, 0, i)), offset + shape.layout().fieldOffset(i), ranges);
        }
      }
      case Type.Adt it when it.def().lang() == AdtDef.Lang.NONE || it.def().isEnum() ->
          requireTag(shape, offset, ranges);
      case Type.Tuple it -> requireAll(shape, it.elements(), offset, ranges);
      case Type.Closure it -> requireAll(shape, it.upvars(), offset, ranges);
      case Type.Coroutine it -> requireTag(shape, offset, ranges);
      case Type.Array it -> {
        Shape element = of(it.element());
        for (int at = 0; element.size() > 0 && at < shape.size(); at += element.size()) {
          if (ranges.size() > LARGEST_REQUIRED) {
            break;
          }
          require(element, offset + at, ranges);
        }
      }
      default -> {}
    }
  }

  private void requireAll(Shape shape, List<Type> fields, int offset, List<Integer> ranges) {
    for (int i = 0; i < fields.size(); i++) {
      require(of(fields.get(i)), offset + shape.layout().fieldOffset(i), ranges);
    }
  }

  private void requireTag(Shape shape, int offset, List<Integer> ranges) {
    if (shape.layout().tag().isPresent()) {
      VariantTag tag = shape.layout().tag().get();
      ranges.add(offset + tag.offset());
      ranges.add(tag.bytes());
    }
  }

  boolean isFallible(Shape shape) {
    if (shape.isScalar()) {
      return shape.kind() == ScalarKind.BOOL || shape.kind() == ScalarKind.CHAR;
    }
    return switch (shape.type()) {
      case Type.Adt it when it.def().kind() == AdtDef.Kind.UNION -> false;
      case Type.Adt it -> {
        boolean fallible =
            shape.layout().tag().isPresent() && shape.layout().tag().get().untagged() < 0;
        for (int v = 0; v < it.def().variants().size() && !fallible; v++) {
          for (int i = 0; i < it.def().variants().get(v).fields().size() && !fallible; i++) {
            fallible = shape.field(it.def().isEnum() ? v : -1, i).isFallible();
          }
        }
        yield fallible;
      }
      case Type.Tuple it -> anyFallible(shape, it.elements().size());
      case Type.Closure it -> anyFallible(shape, it.upvars().size());
      case Type.Array it -> shape.inner().isFallible();
      default -> false;
    };
  }

  private static boolean anyFallible(Shape shape, int fields) {
    for (int i = 0; i < fields; i++) {
      if (shape.field(-1, i).isFallible()) {
        return true;
      }
    }
    return false;
  }

  /** That the bytes, which are there, are a value of the shape. */
  void checkValid(Machine m, Shape shape, Allocation at, int offset) {
    if (!shape.isFallible() || shape.size() == 0) {
      return;
    }
    if (shape.isScalar()) {
      Scalars.read(m, at, offset, shape.kind(), validated, true);
      return;
    }
    switch (shape.type()) {
      case Type.Adt it -> {
        int variant = it.def().isEnum() ? tag(shape).read(m, at, offset, true) : -1;
        int count = it.def().variants().get(Math.max(0, variant)).fields().size();
        checkFields(m, shape, variant, count, at, offset);
      }
      case Type.Tuple it -> checkFields(m, shape, -1, it.elements().size(), at, offset);
      case Type.Closure it -> checkFields(m, shape, -1, it.upvars().size(), at, offset);
      default -> {
        int size = shape.inner().size();
        for (int i = 0; i < shape.size(); i += size) {
          checkValid(m, shape.inner(), at, offset + i);
        }
      }
    }
  }

  private void checkFields(
      Machine m, Shape shape, int variant, int count, Allocation at, int offset) {
    for (int i = 0; i < count; i++) {
      checkValid(m, shape.field(variant, i), at, offset + fieldOffset(shape, variant, i));
    }
  }

  // ---- main

  /** What the process says when main has returned a value of the shape. */
  int exitCode(Shape shape, Allocation at, int offset) {
    if (!(shape.type() instanceof Type.Adt adt)) {
      return 0;
    }
    if (adt.def().fromPrelude() && adt.def().name().equals("Result")) {
      return variant(shape, at, offset);
    }
    return shape.size() > 0 && at.isInitialised(offset, 1) ? at.read1(offset) : 0;
  }
}
