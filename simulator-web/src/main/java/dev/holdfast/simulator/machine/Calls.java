package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Misuse;
import dev.holdfast.simulator.memory.Register;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import java.util.List;

/** The operations that call: each enters a frame, fills in its arguments and pushes it. */
abstract class Calls extends Op {

  final Writer[] args;
  private Spot destination;
  private Shape result;
  private int target;
  private int unwind;

  Calls(Writer[] args) {
    this.args = args;
  }

  void goesTo(Spot place, Shape shape, int next, int cleanup) {
    destination = place;
    result = shape;
    target = next;
    unwind = cleanup;
  }

  @Override
  void link(int[] starts) {
    target = target == Frame.NONE ? target : starts[target];
    unwind = unwind == Frame.NONE ? unwind : starts[unwind];
  }

  /** A frame whose result goes to the call's destination. */
  final Frame begin(Machine m, Frame f, Code code) {
    destination.find(m, f);
    Allocation to = m.alloc;
    int offset = m.offset;
    if (destination.isIndirect()) {
      m.checkWrite(to, offset, result.size(), destination.align(result.align()));
      m.overwriting(to, offset, result);
    } else if (to != null && to.hasPins()) {
      m.overwriting(to, offset, result);
    }
    if (target != Frame.NONE) {
      f.pc = target;
    }
    f.unwind = unwind;
    return m.stack().enter(code, to == null ? m.scratch : to, to == null ? 0 : offset);
  }

  final void pass(Machine m, Frame f, Frame callee, int first) {
    for (int i = 0; i < args.length; i++) {
      args[i].into(m, f, callee.slots[first + i], 0);
    }
    m.stack().push(callee);
  }

  static final class Direct extends Calls {
    private final Callable callable;

    Direct(Callable callable, Writer[] args) {
      super(args);
      this.callable = callable;
    }

    @Override
    void run(Machine m, Frame f) {
      pass(m, f, begin(m, f, callable.code(m)), 1);
    }
  }

  /** Through a function pointer. */
  static final class Indirect extends Calls {
    private final Source pointer;

    Indirect(Source pointer, Writer[] args) {
      super(args);
      this.pointer = pointer;
    }

    @Override
    void run(Machine m, Frame f) {
      pointer.load(m, f, m.value);
      Code code = target(m, m.value).code(m);
      if (code.argCount != args.length) {
        throw m.memory()
            .wrong(
                Misuse.Kind.INVALID_VALUE,
                "a function that takes another number of arguments is called");
      }
      pass(m, f, begin(m, f, code), 1);
    }

    static Callable target(Machine m, Register pointer) {
      Allocation origin = pointer.origin;
      if (origin == null || !(origin.content().orElse(null) instanceof Callable callable)) {
        throw m.memory().wrong(Misuse.Kind.INVALID_VALUE, "what is called is no function");
      }
      return callable;
    }
  }

  /** A method of a trait object: the vtable is the second word of the first argument. */
  static final class Virtual extends Calls {
    private final FnDef method;
    private final List<GenericArg> generics;
    private final Writer self;

    Virtual(FnDef method, List<GenericArg> generics, Writer self, Writer[] args) {
      super(args);
      this.method = method;
      this.generics = generics;
      this.self = self;
    }

    @Override
    void run(Machine m, Frame f) {
      Allocation from;
      int offset;
      if (self instanceof Writer.Move move) {
        move.from.find(m, f);
        from = m.alloc;
        offset = m.offset;
        move.check(m, from, offset);
      } else {
        from = m.scratch;
        offset = 0;
        self.into(m, f, from, offset);
      }
      Allocation meta = from.originAt(offset + 8);
      if (meta == null || !(meta.content().orElse(null) instanceof Vtable vtable)) {
        throw m.memory().wrong(Misuse.Kind.INVALID_VALUE, "a trait object without a vtable");
      }
      Frame callee = begin(m, f, vtable.method(m, method, generics).code(m));
      Allocation.copy(from, offset, callee.slots[1], 0, 8);
      if (self instanceof Writer.Move move) {
        m.moved(from, offset, callee.slots[1], 0, move.shape);
      }
      pass(m, f, callee, 2);
    }
  }

  /** A method that takes a trait object by value: its bytes are moved to the argument. */
  static final class VirtualByValue extends Calls {
    private final FnDef method;
    private final List<GenericArg> generics;
    private final Spot self;

    VirtualByValue(FnDef method, List<GenericArg> generics, Spot self, Writer[] args) {
      super(args);
      this.method = method;
      this.generics = generics;
      this.self = self;
    }

    @Override
    void run(Machine m, Frame f) {
      self.find(m, f);
      Allocation from = m.alloc;
      int offset = m.offset;
      Vtable vtable = m.vtable;
      if (vtable == null) {
        throw m.memory().wrong(Misuse.Kind.INVALID_VALUE, "a trait object without a vtable");
      }
      Shape shape = vtable.shape;
      Scalars.check(m, from, offset, shape.size(), shape.align());
      Frame callee = begin(m, f, vtable.method(m, method, generics).code(m));
      if (shape.size() > 0) {
        Allocation.copy(from, offset, callee.slots[1], 0, shape.size());
      }
      m.moved(from, offset, callee.slots[1], 0, shape);
      pass(m, f, callee, 2);
    }
  }

  /** {@code call_once} of what a pointer leads to: it moves to the argument. */
  static final class Once extends Calls {
    private final FnDef method;
    private final List<GenericArg> generics;
    private final Shape declared;
    private final Spot function;

    Once(FnDef method, List<GenericArg> generics, Shape declared, Spot function, Writer[] args) {
      super(args);
      this.method = method;
      this.generics = generics;
      this.declared = declared;
      this.function = function;
    }

    @Override
    void run(Machine m, Frame f) {
      function.find(m, f);
      Allocation from = m.alloc;
      int offset = m.offset;
      Vtable vtable = m.vtable;
      Shape shape = vtable == null ? declared : vtable.shape;
      Callable callable =
          vtable == null
              ? m.linker().callable(method, generics)
              : vtable.method(m, method, generics);
      Frame callee = begin(m, f, callable.code(m));
      Scalars.check(m, from, offset, shape.size(), shape.align());
      if (shape.size() > 0) {
        Allocation.copy(from, offset, callee.slots[1], 0, shape.size());
      }
      m.moved(from, offset, callee.slots[1], 0, shape);
      pass(m, f, callee, 2);
    }
  }
}
