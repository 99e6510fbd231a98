package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Register;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.Type;

/** Turns a place's path into the way to find it. */
final class PlaceLowering {

  private final Lowering body;
  private final Shapes shapes;
  private final Place[] aliases;
  private Place walked;
  private Spot spot;
  private Shape shape;
  private int variant;
  private boolean raw;
  private Spot saved;
  private int savedSize;

  PlaceLowering(Lowering body) {
    this.body = body;
    this.shapes = body.shapes;
    this.aliases = new Place[body.locals.length];
  }

  /** An unsized local has no bytes of its own: it stands for the place that is moved to it. */
  void alias(int local, Place place) {
    aliases[local] = place;
    walked = null;
  }

  Spot lower(Place place) {
    walk(place);
    return spot;
  }

  Shape shapeOf(Place place) {
    walk(place);
    return shape;
  }

  /** Whether the last pointer on the way is a raw one, which may lead anywhere. */
  boolean isBehindRaw(Place place) {
    walk(place);
    return raw;
  }

  /** What a coroutine saves and the place lies in; null where it lies in nothing of the kind. */
  Spot saved(Place place) {
    walk(place);
    return saved;
  }

  int savedSize(Place place) {
    walk(place);
    return savedSize;
  }

  private void walk(Place place) {
    if (place == walked) {
      return;
    }
    int local = place.local().index();
    int pack = Integer.MAX_VALUE;
    raw = false;
    saved = null;
    savedSize = 0;
    if (aliases[local] == null) {
      spot = local == 0 ? new Spot.OfReturn(0) : new Spot.OfLocal(local, 0);
      shape = body.locals[local];
      variant = -1;
    } else {
      walk(aliases[local]);
    }
    for (PlaceElem elem : place.projection()) {
      switch (elem) {
        case PlaceElem.Deref it -> {
          raw = shape.type() instanceof Type.RawPtr;
          saved = null;
          savedSize = 0;
          pack = Integer.MAX_VALUE;
          shape = shape.inner();
          spot = shape.sized() ? new Spot.Behind(spot, 0) : new Spot.BehindWide(spot);
        }
        case PlaceElem.Field it -> {
          if (shape.type() instanceof Type.Adt adt && adt.def().repr().packed()) {
            pack = Math.min(pack, adt.def().repr().pack());
          }
          boolean inCoroutine = variant >= 0 && shape.type() instanceof Type.Coroutine;
          field(it.index());
          if (inCoroutine) {
            saved = spot;
            savedSize = shape.size();
          }
        }
        case PlaceElem.Index it -> {
          shape = shape.inner();
          int index = it.local().index();
          spot =
              new Spot.Element(
                  spot,
                  new Source.OfSpot(
                      index == 0 ? new Spot.OfReturn(0) : new Spot.OfLocal(index, 0),
                      ScalarKind.U64,
                      8),
                  shape.size());
        }
        case PlaceElem.ConstantIndex it -> constantIndex(it);
        case PlaceElem.Subslice it -> subslice(it);
        case PlaceElem.Downcast it -> variant = it.variant();
      }
      if (!(elem instanceof PlaceElem.Downcast)) {
        variant = -1;
      }
    }
    spot.pack(pack);
    walked = place;
  }

  private void field(int index) {
    Shape whole = shape;
    shape = whole.field(variant, index);
    int offset = shapes.fieldOffset(whole, variant, index);
    spot =
        !whole.sized() && shape.isDynamicTail() ? new Spot.Tail(spot, offset) : part(spot, offset);
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

  private void constantIndex(PlaceElem.ConstantIndex it) {
    Shape element = shape.inner();
    int size = element.size();
    if (!it.fromEnd()) {
      spot = part(spot, it.offset() * size);
    } else if (shape.type() instanceof Type.Array array) {
      int count = (int) body.queries.evaluate(array.length());
      spot = part(spot, (count - it.offset()) * size);
    } else {
      spot = new Spot.FromEnd(spot, it.offset(), size);
    }
    shape = element;
  }

  private void subslice(PlaceElem.Subslice it) {
    Shape element = shape.inner();
    int size = element.size();
    if (shape.type() instanceof Type.Array array) {
      long count = body.queries.evaluate(array.length());
      long to = it.fromEnd() ? count - it.to() : it.to();
      spot = part(spot, it.from() * size);
      shape = shapes.of(new Type.Array(element.type(), new Const.Value(to - it.from())));
    } else {
      spot = new Spot.Subslice(spot, it.from(), it.to(), it.fromEnd(), size);
      shape = shapes.of(new Type.Slice(element.type()));
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
