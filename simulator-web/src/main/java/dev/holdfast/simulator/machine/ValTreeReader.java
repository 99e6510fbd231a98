package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Register;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.ValTree;
import dev.holdfast.simulator.type.Value;
import java.util.ArrayList;
import java.util.List;

/** Reads what a constant's body has left in memory as a tree of values. */
final class ValTreeReader {

  private final Machine machine;
  private final Shapes shapes;

  ValTreeReader(Machine machine) {
    this.machine = machine;
    this.shapes = machine.shapes();
  }

  /**
   * The value at {@code offset}.
   *
   * @throws Unsupported where it is no tree: a union, a pointer, a closure
   */
  ValTree read(Shape shape, Allocation at, int offset) {
    return switch (shape.type()) {
      case Type.Ref it -> behind(shape, at, offset);
      case Type.Tuple it -> fields(shape, -1, it.elements().size(), at, offset);
      case Type.Adt it when it.def().isStruct() ->
          fields(shape, -1, it.def().variants().get(0).fields().size(), at, offset);
      case Type.Adt it when it.def().isEnum() -> {
        int variant = shapes.tag(shape).read(machine, at, offset, false);
        int count = it.def().variants().get(variant).fields().size();
        yield fields(shape, variant, count, at, offset);
      }
      case Type.Array it -> {
        Shape element = shape.inner();
        yield elements(
            element, element.size() == 0 ? 0 : shape.size() / element.size(), at, offset);
      }
      default -> {
        if (!shape.isScalar() || shape.type() instanceof Type.RawPtr) {
          throw new Unsupported("a constant of type " + shape.typeName() + " as a pattern");
        }
        yield new ValTree.Leaf(scalar(shape, at, offset));
      }
    };
  }

  private Value scalar(Shape shape, Allocation at, int offset) {
    ScalarKind kind = shape.kind();
    Register value = new Register();
    Scalars.read(machine, at, offset, kind, value, false);
    if (shape.type() instanceof Type.Float) {
      return new Value.FloatBits(kind.bytes == 4 ? value.lo & 0xffffffffL : value.toLong());
    }
    if (kind.bytes == 16) {
      return new Value.Scalar(value.toLong(), value.toLong2());
    }
    long low = kind.bytes == 8 ? value.toLong() : kind.signed ? value.lo : value.lo & 0xffffffffL;
    return new Value.Scalar(low, kind.signed && low < 0 ? -1 : 0);
  }

  private ValTree fields(Shape shape, int variant, int count, Allocation at, int offset) {
    List<ValTree> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int start = offset + shapes.fieldOffset(shape, variant, i);
      parts.add(read(shape.field(variant, i), at, start));
    }
    return new ValTree.Branch(variant, parts);
  }

  private ValTree elements(Shape element, int count, Allocation at, int offset) {
    List<ValTree> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(read(element, at, offset + i * element.size()));
    }
    return new ValTree.Branch(-1, parts);
  }

  private ValTree behind(Shape pointer, Allocation at, int offset) {
    Register value = new Register();
    Scalars.read(machine, at, offset, pointer.kind(), value, false);
    Allocation target = value.origin;
    Shape inner = pointer.inner();
    if (target == null) {
      // Nothing lies there, and nothing needs to.
      target = at;
    }
    int start = target == at ? offset : value.lo - target.address();
    return switch (inner.type()) {
      case Type.Str it -> new ValTree.Leaf(new Value.Str(Utf8.decode(target, start, value.lo2)));
      case Type.Slice it -> elements(inner.inner(), value.lo2, target, start);
      case Type.Dynamic it -> throw new Unsupported("an object in a constant as a pattern");
      default -> read(inner, target, start);
    };
  }
}
