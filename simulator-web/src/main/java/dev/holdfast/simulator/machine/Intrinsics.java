package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Register;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FullNames;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.IntKind;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * A call of one of the prelude's functions that have no body, and what they tell of types. Those on
 * memory, on the run and on numbers have classes of their own.
 */
final class Intrinsics {

  private final Lowering body;
  private final CallLowering calls;
  private final Terminator.Call call;
  private final List<Type> types = new ArrayList<>();

  Intrinsics(Lowering body, CallLowering calls, Terminator.Call call, List<GenericArg> args) {
    this.body = body;
    this.calls = calls;
    this.call = call;
    for (GenericArg arg : args) {
      if (arg instanceof Type type) {
        types.add(type);
      }
    }
  }

  /** Something done in one step. */
  interface Action {
    void run(Machine m, Frame f);
  }

  static final class Act extends Op {
    private final Action action;
    private int unwind;

    Act(Action action, int unwind) {
      this.action = action;
      this.unwind = unwind;
    }

    @Override
    void link(int[] starts) {
      unwind = unwind == Frame.NONE ? unwind : starts[unwind];
    }

    @Override
    void run(Machine m, Frame f) {
      f.unwind = unwind;
      action.run(m, f);
    }
  }

  void lower(String name) {
    if (!types(name)
        && !new MemoryIntrinsics(this).lower(name)
        && !new RunIntrinsics(this).lower(name)) {
      new NumberIntrinsics(this).lower(name);
    }
  }

  // ---- parts

  Tag tag(Shape shape) {
    return body.shapes.tag(shape);
  }

  Shape shape(int index) {
    return body.shapes.of(types.get(index));
  }

  Source arg(int index) {
    return body.rvalues.source(call.args().get(index));
  }

  Writer writer(int index) {
    return body.rvalues.writer(call.args().get(index));
  }

  Type type(int index) {
    return types.get(index);
  }

  Spot destination() {
    return body.places.lower(call.destination());
  }

  /** The numbers of the blocks to go on with. */
  int target() {
    return Lowering.index(call.target());
  }

  int unwind() {
    return Lowering.index(call.unwind());
  }

  /** {@code FnOnce::call_once}. */
  FnDef fnOnce() {
    return body.queries.trait("ops::FnOnce").functions().get(0);
  }

  /** An operation that gives nothing, and on to the next block. */
  void operation(Op operation) {
    body.emit(operation);
    calls.next(call);
  }

  /** A call in the place of this one. */
  void enters(Calls operation) {
    calls.emit(operation);
  }

  int count() {
    return call.args().size();
  }

  ScalarKind kindOf(int index) {
    return body.rvalues.shapeOf(call.args().get(index)).kind();
  }

  Shape result() {
    return body.places.shapeOf(call.destination());
  }

  /** The place that a pointer argument leads to. */
  Spot behind(int index, boolean wide) {
    return new PlaceLowering.Pointed(arg(index), wide);
  }

  void value(Writer value) {
    body.emit(Ops.assign(body.places.lower(call.destination()), result(), value));
    calls.next(call);
  }

  void scalar(Source source) {
    value(new Writer.Scalar(source, result().size()));
  }

  void act(Action action) {
    operation(new Act(action, unwind()));
  }

  /** A result that takes some computing. */
  interface Computation {
    void load(Machine m, Frame f, Register into);
  }

  void computed(Computation computation) {
    scalar(
        new Source() {
          @Override
          void load(Machine m, Frame f, Register into) {
            computation.load(m, f, into);
          }
        });
  }

  void number(int value) {
    scalar(Source.Constant.ofInt(value));
  }

  private void text(String text) {
    Allocation bytes = body.machine.linker().constants().text(text);
    Source.Constant made = Source.Constant.ofAddress(bytes);
    made.value.lo2 = bytes.size();
    scalar(made);
  }

  // ---- types

  private boolean types(String name) {
    switch (name) {
      case "size_of" -> number(shape(0).size());
      case "align_of" -> number(shape(0).align());
      case "needs_drop" -> number(shape(0).needsDrop() ? 1 : 0);
      case "is_scalar" -> number(shape(0).isScalar() ? 1 : 0);
      case "type_name" -> text(FullNames.of(types.get(0)));
      case "type_id" -> number(body.shapes.number(shape(0)));
      case "size_of_val", "align_of_val" -> {
        Shape shape = shape(0);
        Spot place = behind(0, !shape.sized());
        boolean size = name.equals("size_of_val");
        computed(
            (m, f, into) -> {
              place.find(m, f);
              into.setInt(
                  size
                      ? m.shapes().sizeOf(shape, m.length, m.vtable)
                      : m.shapes().alignOf(shape, m.vtable));
            });
      }
      case "discriminant_type" ->
          text(
              types.get(0) instanceof Type.Adt it && it.def().repr().tag().isPresent()
                  ? it.def().repr().tag().get().text()
                  : IntKind.ISIZE.text());
      case "discriminant_value" -> {
        Shape shape = shape(0);
        scalar(
            new RvalueLowering.Discriminant(
                behind(0, false), shape, body.shapes.tag(shape), false));
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
