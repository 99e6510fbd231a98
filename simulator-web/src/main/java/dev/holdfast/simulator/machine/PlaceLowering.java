package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Register;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.type.Type;

/** Turns a place's path into the way to find it. */
final class PlaceLowering {

  private final Lowering body;
  private final Shapes shapes;
  private Spot spot;
  private Type type;
  private int variant;
  private final Place[] aliases;

  PlaceLowering(Lowering body) {
    this.body = body;
    this.shapes = body.shapes;
    this.aliases = new Place[body.locals.length];
  }

  /** An unsized local has no bytes of its own: it stands for the place that is moved to it. */
  void alias(int local, Place place) {
    aliases[local] = place;
  }

  Spot lower(Place place) {
    walk(place);
    return spot;
  }

  Type typeOf(Place place) {
    walk(place);
    return type;
  }

  Shape shapeOf(Place place) {
    return shapes.of(typeOf(place));
  }

  private void walk(Place place) {
    int local = place.local().index();
    if (aliases[local] == null) {
      spot = local == 0 ? new Spot.OfReturn(0) : new Spot.OfLocal(local, 0);
      type = body.locals[local].type();
      variant = -1;
    } else {
      walk(aliases[local]);
    }
    for (PlaceElem elem : place.projection()) {
      switch (elem) {
        case PlaceElem.Deref it -> deref();
        case PlaceElem.Field it -> field(it);
        case PlaceElem.Index it -> {
          Type element = elementType();
          spot =
              new Spot.Element(
                  spot,
                  new Source.OfSpot(
                      it.local().index() == 0
                          ? new Spot.OfReturn(0)
                          : new Spot.OfLocal(it.local().index(), 0),
                      ScalarKind.U64,
                      8),
                  shapes.of(element).size());
          type = element;
        }
        case PlaceElem.ConstantIndex it -> constantIndex(it);
        case PlaceElem.Subslice it -> subslice(it);
        case PlaceElem.Downcast it -> variant = it.variant();
      }
      if (!(elem instanceof PlaceElem.Downcast)) {
        variant = -1;
      }
    }
  }

  private void deref() {
    Type target =
        switch (type) {
          case Type.Ref it -> it.target();
          case Type.RawPtr it -> it.target();
          case Type.Adt it when it.def().isBox() -> (Type) it.args().get(0);
          default -> throw new IllegalStateException("bug: a dereference of " + type);
        };
    spot = shapes.of(target).sized() ? new Spot.Behind(spot, 0) : new Spot.BehindWide(spot);
    type = target;
  }

  private void field(PlaceElem.Field field) {
    Shape whole = shapes.of(type);
    Type fieldType = body.mono(field.type());
    int offset = shapes.fieldOffset(whole, variant, field.index());
    spot =
        !whole.sized() && shapes.of(fieldType).isDynamicTail()
            ? new Spot.Tail(spot, offset)
            : part(spot, offset);
    type = fieldType;
  }

  static Spot part(Spot whole, int offset) {
    if (offset == 0) {
      return whole;
    }
    return switch (whole) {
      case Spot.OfLocal it -> new Spot.OfLocal(it.local, it.offset + offset);
      case Spot.OfReturn it -> new Spot.OfReturn(it.offset + offset);
      case Spot.Fixed it -> new Spot.Fixed(it.allocation, it.offset + offset);
      case Spot.Behind it -> new Spot.Behind(it.pointer, it.offset + offset);
      case Spot.Part it -> new Spot.Part(it.whole, it.offset + offset);
      default -> new Spot.Part(whole, offset);
    };
  }

  private Type elementType() {
    return switch (type) {
      case Type.Array it -> it.element();
      case Type.Slice it -> it.element();
      case Type.Str it -> Type.U8;
      default -> throw new IllegalStateException("bug: an element of " + type);
    };
  }

  private void constantIndex(PlaceElem.ConstantIndex it) {
    Type element = elementType();
    int size = shapes.of(element).size();
    if (!it.fromEnd()) {
      spot = part(spot, it.offset() * size);
    } else if (type instanceof Type.Array array) {
      int count = (int) body.queries.evaluate(array.length());
      spot = part(spot, (count - it.offset()) * size);
    } else {
      spot = new Spot.FromEnd(spot, it.offset(), size);
    }
    type = element;
  }

  private void subslice(PlaceElem.Subslice it) {
    Type element = elementType();
    int size = shapes.of(element).size();
    if (type instanceof Type.Array array) {
      long count = body.queries.evaluate(array.length());
      long to = it.fromEnd() ? count - it.to() : it.to();
      spot = part(spot, it.from() * size);
      type =
          new Type.Array(
              element, new dev.holdfast.simulator.type.Const.Value(to - it.from()));
    } else {
      spot = new Spot.Subslice(spot, it.from(), it.to(), it.fromEnd(), size);
      type = new Type.Slice(element);
    }
  }

  /** Where a pointer that is computed leads. */
  static final class Pointed extends Spot {
    final Source pointer;
    final boolean wide;
    final Register value = new Register();

    Pointed(Source pointer, boolean wide) {
      this.pointer = pointer;
      this.wide = wide;
    }

    @Override
    boolean isIndirect() {
      return true;
    }

    @Override
    void find(Machine m, Frame f) {
      pointer.load(m, f, value);
      m.vtable = null;
      if (wide) {
        m.length = value.lo2;
        m.vtable =
            value.origin2 != null && value.origin2.content().orElse(null) instanceof Vtable it
                ? it
                : null;
      }
      m.goTo(value.origin, value.lo);
    }
  }
}
