package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.BlockId;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the MIR of one instance into {@link Code}: generics filled in, places resolved. */
final class Lowering {

  final Machine machine;
  final TypeQueries queries;
  final Shapes shapes;
  final InstanceBody body;
  final Shape[] locals;
  final PlaceLowering places;
  final RvalueLowering rvalues;
  private final CallLowering calls;
  private final List<Op> ops = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<Boolean> cleanups = new ArrayList<>();
  private boolean cleanup;
  private Span span = ShimBuilder.NOWHERE;

  private Lowering(Machine machine, InstanceBody body) {
    this.machine = machine;
    this.queries = machine.linker().queries();
    this.shapes = machine.shapes();
    this.body = body;
    this.locals = new Shape[body.locals().size()];
    for (int i = 0; i < locals.length; i++) {
      locals[i] = shapes.of(mono(body.locals().get(i).type()));
    }
    this.places = new PlaceLowering(this);
    this.rvalues = new RvalueLowering(this);
    this.calls = new CallLowering(this);
  }

  static Code lower(Machine machine, InstanceBody body) {
    return new Lowering(machine, body).code();
  }

  private Code code() {
    Code code =
        new Code(
            body.name(),
            body.program(),
            body.tracksCaller(),
            body.stdLine(),
            body.role(),
            shapes.of(mono(body.subject())),
            body.argCount(),
            body.locals(),
            locals,
            liveOnEntry());
    int[] starts = new int[body.blocks().size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = ops.size();
      BasicBlock block = body.blocks().get(i);
      cleanup = block.cleanup();
      for (Statement statement : block.statements()) {
        span = statement.span();
        lower(statement);
      }
      span = block.terminator().span();
      lower(block.terminator(), i);
    }
    code.ops = ops.toArray(new Op[0]);
    code.spans = spans.toArray(new Span[0]);
    code.cleanup = new boolean[cleanups.size()];
    for (int i = 0; i < code.ops.length; i++) {
      code.cleanup[i] = cleanups.get(i);
      code.ops[i].link(starts);
    }
    return code;
  }

  /**
   * A local without any StorageLive has its storage from the beginning. So has each of the
   * library's, and until its call ends: nobody looks at them, and loops in them are all that
   * programs do.
   */
  private boolean[] liveOnEntry() {
    boolean[] live = new boolean[locals.length];
    for (int i = 1; i < live.length; i++) {
      live[i] = true;
    }
    if (!body.program()) {
      return live;
    }
    for (BasicBlock block : body.blocks()) {
      for (Statement statement : block.statements()) {
        if (statement instanceof Statement.StorageLive it
            && it.place().isLocal()
            && it.local().index() > body.argCount()) {
          live[it.local().index()] = false;
        }
      }
    }
    return live;
  }

  Type mono(Type type) {
    if (type instanceof Type.Int || type instanceof Type.Bool || type.isUnit()) {
      return type;
    }
    return queries.normalize(Subst.apply(type, body.args()), ParamEnv.EMPTY, true);
  }

  List<GenericArg> mono(List<GenericArg> args) {
    List<GenericArg> out = new ArrayList<>();
    for (GenericArg arg : Subst.apply(args, body.args())) {
      out.add(arg instanceof Type type ? queries.normalize(type, ParamEnv.EMPTY, true) : arg);
    }
    return out;
  }

  long evaluate(Const constant) {
    return queries.evaluate(Subst.apply(constant, body.args()));
  }

  void emit(Op op) {
    ops.add(op);
    spans.add(span);
    cleanups.add(cleanup);
  }

  /** Spans of a call are its own, not the whole chain's. */
  void at(Span other) {
    span = other;
  }

  private void lower(Statement statement) {
    switch (statement) {
      case Statement.Assign it
          when it.place().isLocal()
              && !locals[it.place().local().index()].sized()
              && it.rvalue() instanceof Rvalue.Use use
              && use.operand() instanceof Operand.Move from ->
          places.alias(it.place().local().index(), from.place());
      case Statement.Assign it -> {
        Shape shape = places.shapeOf(it.place());
        Writer value = rvalues.lower(it.rvalue(), shape);
        emit(Ops.assign(places.lower(it.place()), shape, value));
      }
      case Statement.SetDiscriminant it -> {
        Shape shape = places.shapeOf(it.place());
        emit(new Ops.SetVariant(places.lower(it.place()), shape, shapes.tag(shape), it.variant()));
      }
      case Statement.StorageLive it when it.place().isLocal() -> storage(it.local().index(), true);
      case Statement.StorageLive it ->
          emit(new Ops.Saved(places.lower(it.place()), places.shapeOf(it.place()), true));
      case Statement.StorageDead it when it.place().isLocal() -> storage(it.local().index(), false);
      case Statement.StorageDead it ->
          emit(new Ops.Saved(places.lower(it.place()), places.shapeOf(it.place()), false));
      case Statement.FakeRead it -> {}
      case Statement.AscribeUserType it -> {}
      case Statement.Nop it -> {}
    }
  }

  private void storage(int local, boolean live) {
    if (body.program()) {
      emit(new Ops.Storage(local, live));
    }
  }

  private void lower(Terminator terminator, int block) {
    switch (terminator) {
      case Terminator.Goto it -> jump(it.target(), block);
      case Terminator.FalseEdge it -> jump(it.real(), block);
      case Terminator.FalseUnwind it -> jump(it.real(), block);
      case Terminator.SwitchInt it -> {
        Source operand = rvalues.source(it.operand());
        ScalarKind kind = rvalues.shapeOf(it.operand()).kind();
        int[] targets = new int[it.targets().size()];
        long[] values = new long[targets.length];
        for (int i = 0; i < targets.length; i++) {
          targets[i] = it.targets().get(i).index();
          values[i] = it.values().get(i);
        }
        emit(new Ops.Switch(operand, kind, values, targets, it.otherwise().index()));
      }
      case Terminator.Return it -> emit(new Ops.Return());
      case Terminator.UnwindResume it -> emit(new Ops.Resume());
      case Terminator.Unreachable it -> emit(new Ops.Unreachable());
      case Terminator.Drop it ->
          emit(
              new Ops.Drop(
                  places.lower(it.place()),
                  places.shapeOf(it.place()),
                  it.target().index(),
                  index(it.unwind())));
      case Terminator.Call it -> calls.lower(it);
      case Terminator.Assert it ->
          emit(
              new Ops.Assert(
                  rvalues.source(it.condition()),
                  it.expected(),
                  PanicText.of(it.message(), rvalues),
                  it.target().index(),
                  index(it.unwind())));
      case Terminator.CoroutineDrop it -> emit(new Ops.Return());
      case Terminator.Yield it ->
          throw new IllegalStateException("bug: a yield in transformed MIR");
    }
  }

  static int index(Optional<BlockId> block) {
    return block.isPresent() ? block.get().index() : Frame.NONE;
  }

  private void jump(BlockId target, int block) {
    if (target.index() != block + 1) {
      emit(new Ops.Goto(target.index()));
    }
  }
}
