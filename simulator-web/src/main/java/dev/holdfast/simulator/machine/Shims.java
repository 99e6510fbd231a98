package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.BlockId;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.syntax.BinaryOp;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls that need a body between: closures with their arguments in a tuple, built-in clones. */
final class Shims extends ShimBuilder {

  private Shims(TypeQueries queries, Shapes shapes) {
    super(queries, shapes);
  }

  /**
   * A closure's body called with a tuple; by value where the body wants it: it is dropped after.
   */
  static Made closureCall(Type.Closure closure, String method, Shapes shapes, TypeQueries queries) {
    if (method.equals("async_call_once")) {
      return takingCall(closure, queries.takingFuture(closure).orElseThrow(), shapes, queries);
    }
    FnSig sig = queriedSig(closure, queries);
    Shims shim = new Shims(queries, shapes);
    shim.local(sig.output());
    boolean byValue = method.equals("call_once");
    Local self = shim.local(byValue ? closure : reference(closure, method.equals("call_mut")));
    Local tuple = shim.local(new Type.Tuple(sig.inputs()));
    int done = shim.block(new Terminator.Return(NOWHERE), false);
    int resume = shim.block(new Terminator.UnwindResume(NOWHERE), true);
    Operand body = Operand.zst(closure, NOWHERE);
    if (!byValue || closure.def().kind() == ClosureDef.Kind.FN_ONCE) {
      int call =
          shim.spreadCall(body, Optional.of(move(self)), tuple, sig, List.of(), done, resume);
      return shim.startingAt(call, 2);
    }
    if (closure.def().isLender()) {
      throw new Unsupported("the one call of an async closure that could be called again");
    }
    int dropped = shim.dropPlace(Place.of(self), done, resume, false);
    int cleanup = shim.dropPlace(Place.of(self), resume, -1, true);
    Local borrowed = shim.local(reference(closure, true));
    int call =
        shim.spreadCall(
            body,
            Optional.of(move(borrowed)),
            tuple,
            sig,
            List.of(assign(borrowed, new Rvalue.Ref(BorrowKind.MUT, Place.of(self)))),
            dropped,
            cleanup);
    return shim.startingAt(call, 2);
  }

  /** The one call of an async closure: its future takes the arguments and what was captured. */
  private static Made takingCall(
      Type.Closure closure, Type.Coroutine future, Shapes shapes, TypeQueries queries) {
    Shims shim = new Shims(queries, shapes);
    shim.local(future);
    Place self = Place.of(shim.local(closure));
    int inputs = future.upvars().size() - closure.upvars().size();
    Place tuple = Place.of(shim.local(new Type.Tuple(future.upvars().subList(0, inputs))));
    List<Operand> upvars = new ArrayList<>();
    for (int i = 0; i < future.upvars().size(); i++) {
      Type type = future.upvars().get(i);
      upvars.add(
          new Operand.Move(i < inputs ? tuple.field(i, type) : self.field(i - inputs, type)));
    }
    shim.blocks.add(
        new BasicBlock(
            List.of(
                assign(
                    Local.RETURN,
                    new Rvalue.Aggregate(new Rvalue.AggregateKind.Coroutine(future), upvars))),
            new Terminator.Return(NOWHERE),
            false));
    return shim.startingAt(0, 2);
  }

  /** The closure's signature over mono types. */
  static FnSig queriedSig(Type.Closure closure, TypeQueries queries) {
    FnSig sig = Subst.apply(closure.def().sig(), closure.args());
    return mono(sig, queries);
  }

  private static FnSig mono(FnSig sig, TypeQueries queries) {
    List<Type> inputs = new ArrayList<>();
    for (Type input : sig.inputs()) {
      inputs.add(queries.normalize(input, ParamEnv.EMPTY, true));
    }
    Type output = queries.normalize(sig.output(), ParamEnv.EMPTY, true);
    return sig.with(inputs, output, sig.boundRegions());
  }

  private int spreadCall(
      Operand function,
      Optional<Operand> self,
      Local tuple,
      FnSig sig,
      List<Statement> before,
      int target,
      int unwind) {
    List<Operand> args = new ArrayList<>();
    self.ifPresent(args::add);
    for (int i = 0; i < sig.inputs().size(); i++) {
      args.add(new Operand.Move(Place.of(tuple).field(i, sig.inputs().get(i))));
    }
    blocks.add(
        new BasicBlock(
            before, call(function, args, Place.of(Local.RETURN), target, unwind), false));
    return blocks.size() - 1;
  }

  /** A function item or pointer called through a Fn trait. */
  static Made pointerCall(Type function, String method, TypeQueries queries, Shapes shapes) {
    FnSig sig =
        mono(
            switch (function) {
              case Type.FnItem it -> Subst.apply(it.def().sig(), it.args());
              case Type.FnPtr it -> it.sig();
              default -> throw new IllegalStateException("bug: no function: " + function);
            },
            queries);
    Shims shim = new Shims(queries, shapes);
    shim.local(sig.output());
    boolean byValue = method.equals("call_once");
    Local self = shim.local(byValue ? function : reference(function, method.equals("call_mut")));
    Local tuple = shim.local(new Type.Tuple(sig.inputs()));
    int done = shim.block(new Terminator.Return(NOWHERE), false);
    Place pointer = byValue ? Place.of(self) : Place.of(self).deref();
    Operand callee =
        function instanceof Type.FnItem
            ? Operand.zst(function, NOWHERE)
            : new Operand.Copy(pointer);
    int call = shim.spreadCall(callee, Optional.empty(), tuple, sig, List.of(), done, -1);
    return shim.startingAt(call, 2);
  }

  /** A trait object's method, as a function. */
  static Made virtual(Type.FnItem method, TypeQueries queries, Shapes shapes) {
    FnSig sig = mono(Subst.apply(method.def().sig(), method.args()), queries);
    Shims shim = new Shims(queries, shapes);
    shim.local(sig.output());
    List<Operand> args = new ArrayList<>();
    for (Type input : sig.inputs()) {
      args.add(move(shim.local(input)));
    }
    int done = shim.block(new Terminator.Return(NOWHERE), false);
    Operand callee = Operand.zst(method, NOWHERE);
    shim.blocks.add(
        new BasicBlock(List.of(), call(callee, args, Place.of(Local.RETURN), done, -1), false));
    return shim.startingAt(shim.blocks.size() - 1, sig.inputs().size());
  }

  /** A closure that captures nothing, as a function. */
  static Made untupled(Type.Closure closure, TypeQueries queries, Shapes shapes) {
    FnSig sig = queriedSig(closure, queries);
    Shims shim = new Shims(queries, shapes);
    shim.local(sig.output());
    List<Operand> args = new ArrayList<>();
    for (Type input : sig.inputs()) {
      args.add(move(shim.local(input)));
    }
    Local self = shim.local(closure);
    boolean byValue = closure.def().kind() == ClosureDef.Kind.FN_ONCE;
    Local passed = byValue ? self : shim.local(reference(closure, true));
    args.add(0, move(passed));
    int done = shim.block(new Terminator.Return(NOWHERE), false);
    shim.blocks.add(
        new BasicBlock(
            byValue
                ? List.of()
                : List.of(assign(passed, new Rvalue.Ref(BorrowKind.MUT, Place.of(self)))),
            call(Operand.zst(closure, NOWHERE), args, Place.of(Local.RETURN), done, -1),
            false));
    return shim.startingAt(shim.blocks.size() - 1, sig.inputs().size());
  }

  /** Clones part after part (Reference: the Clone trait of tuples, arrays and closures). */
  static Made clone(Type type, FnDef def, TypeQueries queries, Shapes shapes) {
    Shims shim = new Shims(queries, shapes);
    shim.local(type);
    shim.local(new Type.Ref(Region.ERASED, type, false));
    int next = shim.block(new Terminator.Return(NOWHERE), false);
    switch (type) {
      case Type.Tuple it -> next = shim.cloneFields(def, it.elements(), next);
      case Type.Closure it -> next = shim.cloneFields(def, it.upvars(), next);
      case Type.Array it -> next = shim.cloneElements(def, it, next);
      default ->
          // What is Copy; named as a function.
          shim.blocks.set(
              next,
              new BasicBlock(
                  List.of(assign(Local.RETURN, new Rvalue.Use(new Operand.Copy(POINTEE)))),
                  new Terminator.Return(NOWHERE),
                  false));
    }
    return shim.startingAt(next, 1);
  }

  private int cloneFields(FnDef def, List<Type> fields, int next) {
    int then = next;
    for (int i = fields.size() - 1; i >= 0; i--) {
      Type field = fields.get(i);
      then =
          cloneOne(
              def, field, POINTEE.field(i, field), Place.of(Local.RETURN).field(i, field), then);
    }
    return then;
  }

  private int cloneOne(FnDef def, Type type, Place from, Place to, int next) {
    Local part = local(new Type.Ref(Region.ERASED, type, false));
    blocks.add(
        new BasicBlock(
            List.of(assign(part, new Rvalue.Ref(BorrowKind.SHARED, from))),
            call(
                function(def, List.of(type)),
                List.of(new Operand.Copy(Place.of(part))),
                to,
                next,
                -1),
            false));
    return blocks.size() - 1;
  }

  private int cloneElements(FnDef def, Type.Array type, int done) {
    Local index = local(Type.USIZE);
    Local length = local(Type.USIZE);
    Local more = local(Type.BOOL);
    int step = blocks.size();
    int head = step + 1;
    blocks.add(
        new BasicBlock(
            List.of(
                assign(
                    index,
                    new Rvalue.Binary(BinaryOp.ADD, new Operand.Copy(Place.of(index)), usize(1)))),
            new Terminator.Goto(new BlockId(head), NOWHERE),
            false));
    blocks.add(
        new BasicBlock(
            List.of(
                assign(
                    more,
                    new Rvalue.Binary(
                        BinaryOp.LT,
                        new Operand.Copy(Place.of(index)),
                        new Operand.Copy(Place.of(length))))),
            new Terminator.SwitchInt(
                new Operand.Copy(Place.of(more)),
                List.of(0L),
                List.of(new BlockId(done)),
                new BlockId(head + 1),
                NOWHERE),
            false));
    cloneOne(
        def,
        type.element(),
        POINTEE.then(new PlaceElem.Index(index)),
        Place.of(Local.RETURN).then(new PlaceElem.Index(index)),
        step);
    blocks.add(
        new BasicBlock(
            List.of(
                assign(index, new Rvalue.Use(usize(0))), assign(length, new Rvalue.Len(POINTEE))),
            new Terminator.Goto(new BlockId(head), NOWHERE),
            false));
    return blocks.size() - 1;
  }

  static Made constructor(Type.Adt type, int variant, TypeQueries queries, Shapes shapes) {
    Shims shim = new Shims(queries, shapes);
    shim.local(type);
    List<Operand> operands = new ArrayList<>();
    for (Type field : shim.fields(type, variant)) {
      operands.add(move(shim.local(field)));
    }
    shim.blocks.add(
        new BasicBlock(
            List.of(
                assign(
                    Local.RETURN,
                    new Rvalue.Aggregate(
                        new Rvalue.AggregateKind.Adt(type, variant, -1), operands))),
            new Terminator.Return(NOWHERE),
            false));
    return shim.startingAt(0, operands.size());
  }
}
