package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.Callee;
import java.util.ArrayList;
import java.util.List;

/** Turns a call into the operation that its callee needs. */
final class CallLowering {

  private final Lowering body;
  private final RvalueLowering rvalues;
  private final Linker linker;
  private Terminator.Call call;

  CallLowering(Lowering body) {
    this.body = body;
    this.rvalues = body.rvalues;
    this.linker = body.machine.linker();
  }

  void lower(Terminator.Call terminator) {
    call = terminator;
    body.at(terminator.fnSpan());
    Type function = rvalues.shapeOf(terminator.function()).type();
    switch (function) {
      case Type.FnItem it -> item(it.def(), it.args());
      case Type.FnPtr it ->
          emit(new Calls.Indirect(rvalues.source(terminator.function()), writers(call.args())));
      case Type.Closure it -> direct(linker.closureBody(it), writers(call.args()));
      default -> throw new IllegalStateException("bug: a call of " + function);
    }
  }

  private void item(FnDef def, List<GenericArg> args) {
    switch (body.queries.resolve(def, args)) {
      case Callee.Item it -> {
        if (it.def().traits().intrinsic().isPresent()) {
          new Intrinsics(body, this, call, it.args()).lower(it.def().traits().intrinsic().get());
        } else {
          direct(callable(it), writers(call.args()));
        }
      }
      case Callee.ClosureBody it -> closure(it);
      case Callee.CoroutinePoll it ->
          direct(
              linker.callable(new Instance.Item(it.coroutine().def(), it.coroutine().args())),
              writers(call.args()));
      case Callee.FnPointer it -> pointer(it);
      case Callee.BuiltinClone it -> builtinClone(it.self(), def);
      case Callee.Virtual it -> virtual(it.trait().functions().get(it.index()), args);
    }
  }

  private Callable callable(Callee.Item item) {
    return item.def().isConstructor()
        ? linker.callable(
            new Instance.Constructor(item.def(), linker.constructed(item.def(), item.args())))
        : linker.callable(new Instance.Item(item.def(), item.args()));
  }

  private Writer[] writers(List<Operand> operands) {
    Writer[] writers = new Writer[operands.size()];
    for (int i = 0; i < writers.length; i++) {
      writers[i] = rvalues.writer(operands.get(i));
    }
    return writers;
  }

  private void closure(Callee.ClosureBody callee) {
    boolean borrows = callee.closure().def().kind() != ClosureDef.Kind.FN_ONCE;
    if (borrows && callee.method().endsWith("call_once")) {
      direct(
          linker.callable(new Instance.TupledCall(callee.closure(), callee.method())),
          writers(call.args()));
    } else {
      List<Writer> args = new ArrayList<>();
      args.add(rvalues.writer(call.args().get(0)));
      spread(call.args().get(1), args);
      direct(linker.closureBody(callee.closure()), args.toArray(new Writer[0]));
    }
  }

  /** The elements of a tuple as arguments of their own. */
  private void spread(Operand tuple, List<Writer> into) {
    Type.Tuple type = (Type.Tuple) rvalues.shapeOf(tuple).type();
    Place place =
        switch (tuple) {
          case Operand.Copy it -> it.place();
          case Operand.Move it -> it.place();
          case Operand.Constant it -> null;
        };
    for (int i = 0; i < type.elements().size(); i++) {
      into.add(
          place == null
              ? Writer.Nothing.NOTHING
              : rvalues.writer(new Operand.Move(place.field(i, type.elements().get(i)))));
    }
  }

  private void pointer(Callee.FnPointer callee) {
    List<Writer> args = new ArrayList<>();
    spread(call.args().get(1), args);
    Writer[] writers = args.toArray(new Writer[0]);
    if (callee.self() instanceof Type.FnItem it) {
      direct(linker.callable(it.def(), it.args()), writers);
      return;
    }
    Source self = rvalues.source(call.args().get(0));
    Shape pointer = body.shapes.of(callee.self());
    emit(
        new Calls.Indirect(
            callee.method().equals("call_once")
                ? self
                : RvalueLowering.load(new PlaceLowering.Pointed(self, false), pointer),
            writers));
  }

  private void builtinClone(Type self, FnDef def) {
    Shape shape = body.shapes.of(self);
    if (!shape.copies()) {
      direct(linker.callable(new Instance.CloneShim(self, def)), writers(call.args()));
      return;
    }
    Spot from = new PlaceLowering.Pointed(rvalues.source(call.args().get(0)), false);
    body.emit(
        Ops.assign(body.places.lower(call.destination()), shape, new Writer.Copy(from, shape)));
    next(call);
  }

  private void virtual(FnDef method, List<GenericArg> args) {
    Operand self = call.args().get(0);
    Writer[] writers = writers(call.args().subList(1, call.args().size()));
    Shape shape = rvalues.shapeOf(self);
    if (shape.sized()) {
      emit(new Calls.Virtual(method, args, rvalues.writer(self), writers));
      return;
    }
    Place place =
        switch (self) {
          case Operand.Copy it -> it.place();
          case Operand.Move it -> it.place();
          case Operand.Constant it ->
              throw new IllegalStateException("bug: a constant of an unsized type");
        };
    emit(new Calls.VirtualByValue(method, args, body.places.lower(place), writers));
  }

  /** On to the block after the call. */
  void next(Terminator.Call call) {
    if (call.target().isPresent()) {
      body.emit(new Ops.Goto(call.target().get().index()));
    } else {
      body.emit(new Ops.Unreachable());
    }
  }

  private void direct(Callable callable, Writer[] args) {
    emit(new Calls.Direct(callable, args));
  }

  void emit(Calls operation) {
    operation.goesTo(
        body.places.lower(call.destination()),
        body.places.shapeOf(call.destination()),
        Lowering.index(call.target()),
        Lowering.index(call.unwind()));
    body.emit(operation);
  }
}
