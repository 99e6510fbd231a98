package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Register;
import dev.holdfast.simulator.mir.MirConst;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.syntax.BinaryOp;
import dev.holdfast.simulator.syntax.Expr.UnaryOp;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.Value;
import java.util.List;
import java.util.Optional;

/** Turns operands and rvalues into what makes their values. */
final class RvalueLowering {

  /** Which field of what an Rc or Arc points to is the target. */
  private static final int COUNTED_VALUE = 2;

  private final Lowering body;
  private final Shapes shapes;
  private final CastLowering casts;

  RvalueLowering(Lowering body) {
    this.body = body;
    this.shapes = body.shapes;
    this.casts = new CastLowering(body, this);
  }

  Shape shapeOf(Operand operand) {
    return switch (operand) {
      case Operand.Copy it -> body.places.shapeOf(it.place());
      case Operand.Move it -> body.places.shapeOf(it.place());
      case Operand.Constant it -> shapes.of(body.mono(it.type()));
    };
  }

  // ---- operands

  /** The value of any operand. */
  Writer writer(Operand operand) {
    return switch (operand) {
      case Operand.Copy it -> copy(it.place());
      case Operand.Move it -> move(it.place());
      case Operand.Constant it -> constant(it);
    };
  }

  private Writer copy(Place place) {
    Shape shape = body.places.shapeOf(place);
    Spot spot = body.places.lower(place);
    return shape.isScalar()
        ? new Writer.Scalar(load(spot, shape), shape.size())
        : new Writer.Copy(spot, shape, body.places.isBehindRaw(place));
  }

  private Writer move(Place place) {
    Shape shape = body.places.shapeOf(place);
    return shape.copies() ? copy(place) : new Writer.Move(body.places.lower(place), shape);
  }

  static Source load(Spot spot, Shape shape) {
    return spot instanceof Spot.OfLocal local && shape.isWord()
        ? new Source.LocalWord(local.local, local.offset)
        : new Source.OfSpot(spot, shape.kind(), spot.align(shape.align()));
  }

  /** A scalar operand; moving it is copying it. */
  Source source(Operand operand) {
    return switch (operand) {
      case Operand.Copy it -> load(body.places.lower(it.place()), body.places.shapeOf(it.place()));
      case Operand.Move it -> load(body.places.lower(it.place()), body.places.shapeOf(it.place()));
      case Operand.Constant it -> {
        Shape shape = shapes.of(body.mono(it.type()));
        yield switch (constant(it)) {
          case Writer.Scalar scalar -> scalar.source;
          case Writer.Copy copy -> load(copy.from, shape);
          default -> throw new IllegalStateException("bug: no scalar constant " + it);
        };
      }
    };
  }

  private Writer constant(Operand.Constant constant) {
    Shape shape = shapes.of(body.mono(constant.type()));
    return switch (constant.value()) {
      case MirConst.Literal it -> literal(it.value(), shape);
      case MirConst.TypeConst it -> {
        long value = body.evaluate(it.value());
        yield new Writer.Scalar(
            new Source.Constant((int) value, (int) (value >>> 32)), shape.size());
      }
      case MirConst.Unevaluated it -> {
        Allocation held = named(it.def(), body.mono(it.args()));
        yield shape.size() == 0
            ? Writer.Nothing.NOTHING
            : new Writer.Copy(new Spot.Fixed(held, 0), shape);
      }
      case MirConst.StaticAddress it -> {
        Constants.Once value = body.machine.linker().constants().ofStatic(it.def());
        body.emit(new Constants.Ensure(value));
        yield new Writer.Scalar(Source.Constant.ofAddress(value.allocation), 8);
      }
      case MirConst.Promoted it -> {
        Constants.Once value =
            body.machine.linker().constants().ofPromoted(it.body(), body.body.args());
        body.emit(new Constants.Ensure(value));
        Source address = Source.Constant.ofAddress(value.allocation);
        yield new Writer.Scalar(address, shape.size());
      }
    };
  }

  private Allocation named(ConstDef def, List<GenericArg> args) {
    Constants.Once value = body.machine.linker().constants().ofConst(def, args);
    body.emit(new Constants.Ensure(value));
    return value.allocation;
  }

  private Writer literal(Value value, Shape shape) {
    return switch (value) {
      case Value.Scalar it -> {
        Source.Constant made = new Source.Constant((int) it.low(), (int) (it.low() >>> 32));
        made.value.lo2 = (int) it.high();
        made.value.hi2 = (int) (it.high() >>> 32);
        if (shape.kind().isSmall()) {
          made.value.lo = SmallMath.wrap(shape.kind(), made.value.lo);
        }
        yield new Writer.Scalar(made, shape.size());
      }
      case Value.FloatBits it ->
          new Writer.Scalar(
              new Source.Constant((int) it.bits(), (int) (it.bits() >>> 32)), shape.size());
      case Value.Str it -> {
        Allocation text = body.machine.linker().constants().text(it.text());
        Source.Constant made = Source.Constant.ofAddress(text);
        made.value.lo2 = text.size();
        yield new Writer.Scalar(made, 16);
      }
      case Value.Bytes it ->
          new Writer.Scalar(
              Source.Constant.ofAddress(body.machine.linker().constants().bytes(it.bytes())), 8);
      case Value.Zst it -> Writer.Nothing.NOTHING;
    };
  }

  // ---- rvalues

  /** {@code result} is the shape of the place that is assigned to. */
  Writer lower(Rvalue rvalue, Shape result) {
    return switch (rvalue) {
      case Rvalue.Use it -> writer(it.operand());
      case Rvalue.Repeat it -> {
        Shape element = shapeOf(it.operand());
        yield new Writer.Repeat(
            writer(it.operand()), element.size(), (int) body.evaluate(it.length()));
      }
      case Rvalue.Ref it -> address(it.place(), result, body.places.isBehindRaw(it.place()));
      case Rvalue.RawPtr it -> address(it.place(), result, false);
      case Rvalue.Len it -> new Writer.Scalar(length(it.place()), 8);
      case Rvalue.Cast it -> casts.lower(it, shapes.of(body.mono(it.target())));
      case Rvalue.Binary it -> new Writer.Scalar(binary(it), result.size());
      case Rvalue.CheckedBinary it -> {
        ScalarKind kind = shapeOf(it.left()).kind();
        yield new Writer.Checked(
            new Computed.Binary(it.op(), kind, source(it.left()), source(it.right())),
            kind.bytes,
            shapes.fieldOffset(result, -1, 0),
            shapes.fieldOffset(result, -1, 1));
      }
      case Rvalue.Unary it -> {
        Source operand = source(it.operand());
        ScalarKind kind = shapeOf(it.operand()).kind();
        yield new Writer.Scalar(
            it.op() == UnaryOp.NOT
                ? new Computed.Not(kind, operand)
                : new Computed.Negate(kind, operand),
            result.size());
      }
      case Rvalue.Discriminant it ->
          new Writer.Scalar(discriminant(it.place(), it.moved()), result.size());
      case Rvalue.Aggregate it -> aggregate(it);
    };
  }

  private Source binary(Rvalue.Binary it) {
    ScalarKind kind = shapeOf(it.left()).kind();
    Source left = source(it.left());
    Source right = source(it.right());
    return switch (it.op()) {
      case EQ, NE, LT, LE, GT, GE -> new Computed.Comparison(it.op(), kind, left, right);
      case ADD, SUB, MUL, DIV, REM, BIT_AND, BIT_OR, BIT_XOR, SHL, SHR ->
          new Computed.Binary(it.op(), kind, left, right);
      case AND, OR -> throw new IllegalStateException("bug: " + BinaryOp.AND + " in MIR");
    };
  }

  /** {@code checked}: a reference leads to memory of its type that is alive. */
  private Writer address(Place place, Shape result, boolean checked) {
    boolean wide = result.size() == 16;
    Spot spot = body.places.lower(place);
    Shape target = checked ? body.places.shapeOf(place) : null;
    Computed.AddressOf address = new Computed.AddressOf(spot, wide, target);
    Spot saved = body.places.saved(place);
    int size = body.places.savedSize(place);
    return new Writer.Scalar(
        saved == null || size == 0 ? address : new Computed.AddressInSaved(saved, size, address),
        result.size());
  }

  Source length(Place place) {
    Type type = body.places.shapeOf(place).type();
    if (type instanceof Type.Array array) {
      long count = body.queries.evaluate(array.length());
      return new Source.Constant((int) count, (int) (count >>> 32));
    }
    return new Computed.LengthOf(body.places.lower(place));
  }

  Source discriminant(Place place, boolean moved) {
    Shape shape = body.places.shapeOf(place);
    return new Discriminant(body.places.lower(place), shape, shapes.tag(shape), moved);
  }

  private Writer aggregate(Rvalue.Aggregate it) {
    Shape shape = shapes.of(body.mono(it.kind().type()));
    int variant =
        switch (it.kind()) {
          case Rvalue.AggregateKind.Adt adt -> shape.isEnum() ? adt.variant() : -1;
          case Rvalue.AggregateKind.Coroutine coroutine -> -1;
          case Rvalue.AggregateKind.Tuple tuple -> -1;
          case Rvalue.AggregateKind.Array array -> -1;
          case Rvalue.AggregateKind.Closure closure -> -1;
        };
    int union = it.kind() instanceof Rvalue.AggregateKind.Adt adt ? adt.unionField() : -1;
    Writer[] fields = new Writer[it.operands().size()];
    int[] offsets = new int[fields.length];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = writer(it.operands().get(i));
      offsets[i] =
          it.kind() instanceof Rvalue.AggregateKind.Array
              ? i * shapeOf(it.operands().get(i)).size()
              : shapes.fieldOffset(shape, variant, union >= 0 ? union : i);
    }
    boolean coroutine = it.kind() instanceof Rvalue.AggregateKind.Coroutine;
    Tag tag = variant >= 0 || coroutine ? shapes.tag(shape) : null;
    Writer made =
        new Writer.Aggregate(
            fields, offsets, tag, coroutine ? 0 : variant, shape.size(), union >= 0);
    return shape.isRanged() ? new Writer.Ranged(made, shape) : pinned(shape, made);
  }

  /** A Pin to what is not Unpin pins its target. */
  private Writer pinned(Shape shape, Writer made) {
    if (!(shape.type() instanceof Type.Adt pin) || pin.def().lang() != AdtDef.Lang.PIN) {
      return made;
    }
    Type pointer = (Type) pin.args().get(0);
    Optional<Shape> counted = counted(pointer);
    Type target =
        switch (pointer) {
          case Type.Ref it -> it.target();
          case Type.Adt it when it.def().isBox() || counted.isPresent() -> (Type) it.args().get(0);
          default -> null;
        };
    if (target == null || shapes.of(target).unpin()) {
      return made;
    }
    int behind = counted.map(it -> it.layout().fieldOffset(COUNTED_VALUE)).orElse(0);
    return new Writer.Pinning(made, shapes.of(target), shape.size() == 16, behind);
  }

  /** What an Rc or Arc points to: the counts, then the target. */
  private Optional<Shape> counted(Type pointer) {
    if (!(pointer instanceof Type.Adt it)
        || !it.def().fromPrelude()
        || !(it.def().name().equals("Rc") || it.def().name().equals("Arc"))) {
      return Optional.empty();
    }
    Type inside = body.queries.fieldType(it, 0, 0);
    return Optional.of(shapes.of((Type) ((Type.Adt) inside).args().get(0)));
  }

  /**
   * What Rust calls the discriminant of a place: of an enum as written, of a coroutine its state.
   */
  static final class Discriminant extends Source {
    final Spot place;
    final Shape shape;
    final Tag tag;
    final boolean moved;

    Discriminant(Spot place, Shape shape, Tag tag, boolean moved) {
      this.place = place;
      this.shape = shape;
      this.tag = tag;
      this.moved = moved;
    }

    @Override
    void load(Machine m, Frame f, Register into) {
      place.find(m, f);
      if (place.isIndirect()) {
        Scalars.check(m, m.alloc, m.offset, shape.size(), place.align(shape.align()));
      }
      int variant = moved ? tag.peek(m.alloc, m.offset) : -1;
      if (variant < 0) {
        variant = tag.read(m, m.alloc, m.offset, place.isIndirect());
      }
      into.lo = tag.discriminantLow[variant];
      into.hi = tag.discriminantHigh[variant];
      into.origin = null;
    }
  }
}
