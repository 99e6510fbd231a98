package dev.holdfast.simulator.coroutine;

import dev.holdfast.simulator.mir.AssertMessage;
import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.BlockId;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.CoroutineLayout;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.MirConst;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.Value;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The body of an async body's {@code poll} or drop while it is made of the elaborated one. Block
 * {@code i} becomes block {@code i + 1}; block 0 is the switch on the state.
 */
final class StateMachine {

  private static final Local RETURN = Local.RETURN;
  private static final Local SELF = SavedPlaces.SELF;
  private static final Local CONTEXT = SavedPlaces.CONTEXT;

  private final Body body;
  private final TypeQueries queries;
  private final Suspensions suspensions;
  private final CoroutineLayout layout;
  private final boolean isPoll;
  private final SavedPlaces places;
  private final Place self;
  private final BlockList out = new BlockList();
  private List<Statement> statements = new ArrayList<>();
  private Optional<BlockId> poison = Optional.empty();

  private StateMachine(Body body, TypeQueries queries, Suspensions suspensions, boolean isPoll) {
    this.body = body;
    this.queries = queries;
    this.suspensions = suspensions;
    this.layout = suspensions.layout();
    this.isPoll = isPoll;
    this.places = new SavedPlaces(body, layout, queries, isPoll);
    this.self = places.self();
  }

  static Body poll(Body body, TypeQueries queries, Suspensions suspensions) {
    return new StateMachine(body, queries, suspensions, true).make();
  }

  static Body drop(Body body, TypeQueries queries, Suspensions suspensions) {
    return new StateMachine(body, queries, suspensions, false).make();
  }

  /** A new list of statements, which also takes what has to be read for a place. */
  private void begin(List<Statement> first) {
    statements = first;
    places.readInto(first);
  }

  private Body make() {
    Span span = body.span();
    BlockId switching = out.add(block(List.of(), new Terminator.Unreachable(span), false));
    for (BasicBlock block : body.blocks()) {
      out.add(block);
    }
    if (isPoll && canUnwind()) {
      Statement panicked = new Statement.SetDiscriminant(self, CoroutineLayout.PANICKED, span);
      poison =
          Optional.of(out.add(block(List.of(panicked), new Terminator.UnwindResume(span), true)));
    }
    for (int i = 0; i < body.blocks().size(); i++) {
      out.replace(i + 1, rewrite(body.blocks().get(i), i));
    }
    List<Long> values = new ArrayList<>();
    List<BlockId> targets = new ArrayList<>();
    BlockId otherwise = isPoll ? pollCases(values, targets) : dropCases(values, targets);
    Local state = places.temporary(Type.U32);
    Statement read = new Statement.Assign(Place.of(state), new Rvalue.Discriminant(self), span);
    Operand operand = new Operand.Move(Place.of(state));
    out.replace(
        switching.index(),
        block(
            List.of(read),
            new Terminator.SwitchInt(operand, values, targets, otherwise, span),
            false));
    return BlockList.withoutDeadBlocks(
        new Body(
            body.owner(),
            Body.Phase.TRANSFORMED,
            places.locals(),
            isPoll ? 2 : 1,
            out.blocks(),
            body.captures(),
            isPoll ? Optional.of(layout) : Optional.empty(),
            body.env(),
            span));
  }

  private static BasicBlock block(
      List<Statement> statements, Terminator terminator, boolean cleanup) {
    return new BasicBlock(statements, terminator, cleanup);
  }

  private boolean canUnwind() {
    for (BasicBlock block : body.blocks()) {
      if (block.terminator() instanceof Terminator.Call
          || block.terminator() instanceof Terminator.Assert
          || block.terminator() instanceof Terminator.Drop) {
        return true;
      }
    }
    return false;
  }

  private boolean canReturn() {
    for (BasicBlock block : body.blocks()) {
      if (block.terminator() instanceof Terminator.Return && !body.returnType().isNever()) {
        return true;
      }
    }
    return false;
  }

  // ---- the ways in

  private BlockId pollCases(List<Long> values, List<BlockId> targets) {
    Span span = body.span();
    CoroutineDef.Kind kind = ((CoroutineDef) body.owner()).kind();
    Operand given = new Operand.Move(Place.of(CONTEXT));
    Place home = places.map(Place.of(CONTEXT));
    List<Statement> first = List.of(new Statement.Assign(home, new Rvalue.Use(given), span));
    add(values, targets, CoroutineLayout.UNRESUMED, goTo(first, 1));
    if (canReturn()) {
      add(
          values,
          targets,
          CoroutineLayout.RETURNED,
          panic(new AssertMessage.ResumedAfterReturn(kind)));
    }
    if (poison.isPresent()) {
      add(
          values,
          targets,
          CoroutineLayout.PANICKED,
          panic(new AssertMessage.ResumedAfterPanic(kind)));
    }
    for (int i = 0; i < suspensions.points().size(); i++) {
      Suspensions.Point point = suspensions.points().get(i);
      Terminator.Yield yield = (Terminator.Yield) body.blocks().get(point.block()).terminator();
      begin(storage(point, true, yield.span()));
      Place into = places.map(yield.resumeArg());
      statements.add(
          new Statement.Assign(
              into, new Rvalue.Use(new Operand.Move(Place.of(CONTEXT))), yield.span()));
      add(
          values,
          targets,
          CoroutineLayout.FIRST_SUSPENSION + i,
          goTo(statements, yield.resume().index() + 1));
    }
    return out.add(block(List.of(), new Terminator.Unreachable(span), false));
  }

  private BlockId dropCases(List<Long> values, List<BlockId> targets) {
    Span span = body.span();
    BlockId done = out.add(block(List.of(), new Terminator.Return(span), false));
    BlockId resume = out.add(block(List.of(), new Terminator.UnwindResume(span), true));
    add(
        values,
        targets,
        CoroutineLayout.UNRESUMED,
        dropUpvars(done, Optional.of(resume), false, span));
    for (int i = 0; i < suspensions.points().size(); i++) {
      Suspensions.Point point = suspensions.points().get(i);
      Terminator.Yield yield = (Terminator.Yield) body.blocks().get(point.block()).terminator();
      if (yield.drop().isPresent()) {
        add(
            values,
            targets,
            CoroutineLayout.FIRST_SUSPENSION + i,
            goTo(storage(point, true, yield.span()), yield.drop().get().index() + 1));
      }
    }
    return done;
  }

  private static void add(List<Long> values, List<BlockId> targets, int state, BlockId target) {
    values.add((long) state);
    targets.add(target);
  }

  private BlockId goTo(List<Statement> first, int target) {
    return out.add(block(first, new Terminator.Goto(new BlockId(target), body.span()), false));
  }

  private BlockId panic(AssertMessage message) {
    Operand no = new Operand.Constant(new MirConst.Literal(Value.FALSE), Type.BOOL, body.span());
    return out.add(
        block(
            List.of(),
            new Terminator.Assert(no, true, message, out.next(), Optional.empty(), body.span()),
            false));
  }

  /** StorageLive or StorageDead of what has storage at the point but is not saved. */
  private List<Statement> storage(Suspensions.Point point, boolean live, Span span) {
    List<Statement> storage = new ArrayList<>();
    var always = LiveStorage.always(body);
    for (int i = point.stored().nextSetBit(0); i >= 0; i = point.stored().nextSetBit(i + 1)) {
      Local local = new Local(i);
      if (!places.isSaved(local) && !always.get(i)) {
        storage.add(
            live ? new Statement.StorageLive(local, span) : new Statement.StorageDead(local, span));
      }
    }
    return storage;
  }

  // ---- the blocks

  private BasicBlock rewrite(BasicBlock block, int index) {
    begin(new ArrayList<>());
    for (int i = 0; i < block.statements().size(); i++) {
      Statement statement = block.statements().get(i);
      boolean gone =
          statement instanceof Statement.StorageDead dead
              && places.isSaved(dead.local())
              && !suspensions.ends(index, i);
      if (!gone) {
        Statement mapped = places.map(statement);
        statements.add(mapped);
      }
    }
    Terminator end = end(block);
    return block(statements, end, block.cleanup());
  }

  private Terminator end(BasicBlock block) {
    Span span = block.terminator().span();
    return switch (block.terminator()) {
      case Terminator.Return it -> finish(it);
      case Terminator.Yield it -> suspend(it);
      case Terminator.CoroutineDrop it ->
          isPoll ? new Terminator.Unreachable(span) : new Terminator.Return(span);
      case Terminator.UnwindResume it ->
          poison.isPresent() ? new Terminator.Goto(poison.get(), span) : it;
      case Terminator.Goto it -> new Terminator.Goto(shift(it.target()), span);
      case Terminator.SwitchInt it -> switchInt((Terminator.SwitchInt) places.map(it));
      case Terminator.Drop it -> drop(it, block.cleanup());
      case Terminator.Call it -> call((Terminator.Call) places.map(it), block.cleanup());
      case Terminator.Assert it -> check((Terminator.Assert) places.map(it), block.cleanup());
      case Terminator.FalseEdge it -> new Terminator.Goto(shift(it.real()), span);
      case Terminator.FalseUnwind it -> new Terminator.Goto(shift(it.real()), span);
      case Terminator.Unreachable it -> it;
    };
  }

  private static BlockId shift(BlockId block) {
    return new BlockId(block.index() + 1);
  }

  /** Where a panic goes: past the block that marks the coroutine as panicked. */
  private Optional<BlockId> unwind(Optional<BlockId> target, boolean cleanup) {
    return target.isPresent()
        ? Optional.of(shift(target.get()))
        : cleanup ? Optional.empty() : poison;
  }

  private Terminator finish(Terminator.Return it) {
    if (!isPoll) {
      return new Terminator.Unreachable(it.span());
    }
    Operand value = new Operand.Move(places.map(Place.of(RETURN)));
    answer("Ready", List.of(value), CoroutineLayout.RETURNED, it.span());
    return it;
  }

  private Terminator suspend(Terminator.Yield it) {
    for (int i = 0; i < suspensions.points().size(); i++) {
      Suspensions.Point point = suspensions.points().get(i);
      if (isPoll && body.blocks().get(point.block()).terminator() == it) {
        List<Statement> dead = storage(point, false, it.span());
        answer("Pending", List.of(), CoroutineLayout.FIRST_SUSPENSION + i, it.span());
        statements.addAll(statements.size() - 1, dead);
        return new Terminator.Return(it.span());
      }
    }
    return new Terminator.Unreachable(it.span());
  }

  /** Writes the Poll and the state. */
  private void answer(String variant, List<Operand> values, int state, Span span) {
    AdtDef adt = queries.adt("task::Poll");
    int index = 0;
    while (!adt.variants().get(index).name().equals(variant)) {
      index++;
    }
    Rvalue poll =
        new Rvalue.Aggregate(new Rvalue.AggregateKind.Adt(places.poll(), index, -1), values);
    statements.add(new Statement.Assign(Place.of(RETURN), poll, span));
    statements.add(new Statement.SetDiscriminant(self, state, span));
  }

  private Terminator switchInt(Terminator.SwitchInt it) {
    List<BlockId> targets = new ArrayList<>();
    for (BlockId target : it.targets()) {
      targets.add(shift(target));
    }
    return new Terminator.SwitchInt(
        it.operand(), it.values(), targets, shift(it.otherwise()), it.span());
  }

  private Terminator call(Terminator.Call it, boolean cleanup) {
    return new Terminator.Call(
        it.function(),
        it.args(),
        it.destination(),
        it.target().map(StateMachine::shift),
        unwind(it.unwind(), cleanup),
        it.overloaded(),
        it.fnSpan(),
        it.span());
  }

  private Terminator check(Terminator.Assert it, boolean cleanup) {
    return new Terminator.Assert(
        it.condition(),
        it.expected(),
        it.message(),
        shift(it.target()),
        unwind(it.unwind(), cleanup),
        it.span());
  }

  /** The coroutine as a whole stands for its upvars: dropping itself would never end. */
  private Terminator drop(Terminator.Drop it, boolean cleanup) {
    Optional<BlockId> unwind = unwind(it.unwind(), cleanup);
    if (it.place().equals(Place.of(SELF))) {
      return new Terminator.Goto(
          dropUpvars(shift(it.target()), unwind, cleanup, it.span()), it.span());
    }
    return new Terminator.Drop(
        places.map(it.place()), shift(it.target()), unwind, it.replace(), it.span());
  }

  /** Drops the upvars in order, the rest of them also when one's drop panics. */
  private BlockId dropUpvars(BlockId target, Optional<BlockId> unwind, boolean cleanup, Span span) {
    List<Type> upvars = ((Type.Coroutine) body.local(SELF).type()).upvars();
    BlockId next = target;
    Optional<BlockId> onPanic = unwind;
    for (int i = upvars.size() - 1; i >= 0; i--) {
      if (!queries.needsDrop(upvars.get(i), body.env())) {
        continue;
      }
      Place upvar = self.field(i, upvars.get(i));
      BlockId following = next;
      next =
          out.add(
              block(
                  List.of(),
                  new Terminator.Drop(
                      upvar, following, cleanup ? Optional.empty() : onPanic, false, span),
                  cleanup));
      if (!cleanup && onPanic.isPresent()) {
        onPanic =
            Optional.of(
                out.add(
                    block(
                        List.of(),
                        new Terminator.Drop(upvar, onPanic.get(), Optional.empty(), false, span),
                        true)));
      }
    }
    return next;
  }
}
