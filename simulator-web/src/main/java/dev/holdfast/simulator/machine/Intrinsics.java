package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Misuse;
import dev.holdfast.simulator.memory.Register;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The functions of the prelude that have no body: what they do to types, memory and the run. Those
 * on numbers are in {@link NumberIntrinsics}.
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
    if (!types(name) && !pointers(name) && !values(name) && !control(name)) {
      new NumberIntrinsics(this).lower(name);
    }
  }

  // ---- parts

  Shape shape(int index) {
    return body.shapes.of(types.get(index));
  }

  Source arg(int index) {
    return body.rvalues.source(call.args().get(index));
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
  private Spot behind(int index, boolean wide) {
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
    body.emit(new Act(action, Lowering.index(call.unwind())));
    calls.next(call);
  }

  /** A result that takes some computing. */
  private interface Computation {
    void load(Machine m, Frame f, Register into);
  }

  private void computed(Computation computation) {
    scalar(
        new Source() {
          @Override
          void load(Machine m, Frame f, Register into) {
            computation.load(m, f, into);
          }
        });
  }

  private void number(int value) {
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
      case "type_name" -> text(TypePrinter.print(types.get(0)));
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
      case "discriminant_value" -> {
        Shape shape = shape(0);
        scalar(new RvalueLowering.Discriminant(behind(0, false), shape, body.shapes.tag(shape)));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  // ---- pointers

  private boolean pointers(String name) {
    switch (name) {
      case "alloc" -> {
        Source size = arg(0);
        Source align = arg(1);
        computed(
            (m, f, into) -> {
              align.load(m, f, into);
              int alignment = into.lo;
              size.load(m, f, into);
              if (into.hi != 0 || into.lo < 0) {
                m.limit("memory");
                return;
              }
              Allocation made = m.memory().allocate(into.lo, alignment);
              into.setAddress(made.address(), made);
              m.tell(new Event.Allocated(made));
            });
      }
      case "dealloc" -> {
        Source pointer = arg(0);
        Source size = arg(1);
        act(
            (m, f) -> {
              size.load(m, f, m.value);
              int bytes = m.value.lo;
              pointer.load(m, f, m.value);
              free(m, m.value.origin, m.value.lo, bytes);
            });
      }
      case "offset" -> {
        Source pointer = arg(0);
        Source count = arg(1);
        int size = shape(0).size();
        Register by = new Register();
        computed(
            (m, f, into) -> {
              count.load(m, f, by);
              pointer.load(m, f, into);
              into.lo += by.lo * size;
            });
      }
      case "ptr_offset_from" -> {
        Source left = arg(0);
        Source right = arg(1);
        int size = Math.max(1, shape(0).size());
        Register other = new Register();
        computed(
            (m, f, into) -> {
              right.load(m, f, other);
              left.load(m, f, into);
              into.setInt((into.lo - other.lo) / size);
            });
      }
      case "slice_from_raw", "slice_from_raw_mut" -> {
        Source pointer = arg(0);
        Source count = arg(1);
        Register length = new Register();
        computed(
            (m, f, into) -> {
              count.load(m, f, length);
              pointer.load(m, f, into);
              into.lo2 = length.lo;
              into.hi2 = length.hi;
              into.origin2 = null;
            });
      }
      case "slice_len" -> {
        Source pointer = arg(0);
        computed(
            (m, f, into) -> {
              pointer.load(m, f, into);
              into.lo = into.lo2;
              into.hi = into.hi2;
              into.origin = null;
            });
      }
      case "str_from_bytes", "bytes_of_str" -> scalar(arg(0));
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void free(Machine m, Allocation allocation, int address, int size) {
    if (allocation != null && allocation.live() && allocation.hasPins()) {
      m.pinning().ended(allocation);
    }
    m.memory().free(allocation, address, size);
    m.tell(new Event.Freed(allocation));
  }

  // ---- values

  private boolean values(String name) {
    switch (name) {
      case "ptr_read", "ptr_read_unaligned" -> {
        boolean aligned = name.equals("ptr_read");
        value(new Read(behind(0, false), shape(0), aligned));
      }
      case "ptr_write", "ptr_write_unaligned" -> {
        Spot to = behind(0, false);
        Writer what = body.rvalues.writer(call.args().get(1));
        body.emit(new Write(to, shape(0), what, name.equals("ptr_write")));
        calls.next(call);
      }
      case "copy", "copy_nonoverlapping" -> {
        Source from = arg(0);
        Source to = arg(1);
        Source count = arg(2);
        Shape shape = shape(0);
        act((m, f) -> copy(m, f, from, to, count, shape));
      }
      case "write_bytes" -> {
        Source to = arg(0);
        Source what = arg(1);
        Source count = arg(2);
        Shape shape = shape(0);
        act(
            (m, f) -> {
              count.load(m, f, m.value);
              int size = m.value.lo * shape.size();
              what.load(m, f, m.value);
              int filler = m.value.lo;
              to.load(m, f, m.value);
              m.goTo(m.value.origin, m.value.lo);
              m.checkWrite(m.alloc, m.offset, size, shape.align());
              for (int i = 0; i < size; i++) {
                m.alloc.write1(m.offset + i, filler);
              }
            });
      }
      case "transmute" -> {
        Shape from = shape(0);
        Shape to = shape(1);
        if (from.size() != to.size()) {
          throw new Unsupported("a transmute between types of different sizes");
        }
        value(new Transmute(body.rvalues.writer(call.args().get(0)), to));
      }
      case "uninit" -> value(new Blank(shape(0).size()));
      case "zeroed" -> value(new Zeroed(shape(0).size()));
      case "forget" -> {
        Writer what = body.rvalues.writer(call.args().get(0));
        Shape shape = shape(0);
        act(
            (m, f) ->
                what.into(
                    m, f, m.memory().slot(0, shape.size(), Math.max(8, shape.align()), ""), 0));
      }
      case "drop_in_place" -> {
        Shape shape = shape(0);
        body.emit(
            new Ops.Drop(
                behind(0, !shape.sized()),
                shape,
                call.target().isPresent() ? call.target().get().index() : Frame.NONE,
                Lowering.index(call.unwind())));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void copy(Machine m, Frame f, Source from, Source to, Source count, Shape shape) {
    count.load(m, f, m.value);
    int elements = m.value.lo;
    int size = elements * shape.size();
    from.load(m, f, m.value);
    m.goTo(m.value.origin, m.value.lo);
    Allocation source = m.alloc;
    int start = m.offset;
    Scalars.check(m, source, start, size, shape.align());
    to.load(m, f, m.value);
    m.goTo(m.value.origin, m.value.lo);
    Allocation target = m.alloc;
    int end = m.offset;
    m.checkWrite(target, end, size, shape.align());
    for (int i = 0; i < elements && !shape.unpin(); i++) {
      int at = i * shape.size();
      if (source != null && source.hasPins()) {
        m.pinning().moved(source, start + at, shape, target, end + at);
      }
      if (target != null && target.hasPins()) {
        m.pinning().overwritten(target, end + at, shape);
      }
    }
    if (size > 0) {
      Allocation.copy(source, start, target, end, size);
      if (target.kind() == Allocation.Kind.HEAP && end == 0 && elements == 1) {
        target.setContent(shape);
      }
    }
  }

  /** A bitwise copy, which leaves the place as it is; of a pinned value it is a move. */
  private static final class Read extends Writer {
    private final Spot from;
    private final Shape shape;
    private final boolean aligned;

    Read(Spot from, Shape shape, boolean aligned) {
      this.from = from;
      this.shape = shape;
      this.aligned = aligned;
    }

    @Override
    void into(Machine m, Frame f, Allocation to, int offset) {
      from.find(m, f);
      Allocation source = m.alloc;
      int start = m.offset;
      Scalars.check(m, source, start, shape.size(), aligned ? shape.align() : 1);
      if (shape.size() > 0) {
        shape.checkInitialised(m, source, start, true);
        Allocation.copy(source, start, to, offset, shape.size());
      }
      if (source != null && source.hasPins() && !shape.unpin()) {
        m.pinning().moved(source, start, shape, to, offset);
      }
    }
  }

  private static final class Write extends Op {
    private final Spot to;
    private final Shape shape;
    private final Writer value;
    private final boolean aligned;

    Write(Spot to, Shape shape, Writer value, boolean aligned) {
      this.to = to;
      this.shape = shape;
      this.value = value;
      this.aligned = aligned;
    }

    @Override
    void run(Machine m, Frame f) {
      to.find(m, f);
      Allocation allocation = m.alloc;
      int offset = m.offset;
      m.checkWrite(allocation, offset, shape.size(), aligned ? shape.align() : 1);
      m.overwriting(allocation, offset, shape);
      value.into(m, f, allocation, offset);
    }
  }

  /** The same bytes as another type: they have to be a value of it. */
  private static final class Transmute extends Writer {
    private final Writer value;
    private final Shape target;

    Transmute(Writer value, Shape target) {
      this.value = value;
      this.target = target;
    }

    @Override
    void into(Machine m, Frame f, Allocation to, int offset) {
      value.into(m, f, to, offset);
      if (target.isScalar() && target.size() > 0) {
        Scalars.read(m, to, offset, target.kind(), m.value, false);
      }
    }
  }

  private static final class Blank extends Writer {
    private final int size;

    Blank(int size) {
      this.size = size;
    }

    @Override
    void into(Machine m, Frame f, Allocation to, int offset) {
      if (size > 0) {
        to.deinitialise(offset, size);
      }
    }
  }

  private static final class Zeroed extends Writer {
    private final int size;

    Zeroed(int size) {
      this.size = size;
    }

    @Override
    void into(Machine m, Frame f, Allocation to, int offset) {
      for (int i = 0; i < size; i++) {
        to.write1(offset + i, 0);
      }
    }
  }

  // ---- the run

  private boolean control(String name) {
    switch (name) {
      case "panic_str" -> {
        Source message = arg(0);
        act((m, f) -> m.unwinding().panic(read(m, f, message)));
      }
      case "panic_message" ->
          computed(
              (m, f, into) -> {
                Allocation text = m.linker().constants().text(m.unwinding().message());
                into.setAddress(text.address(), text);
                into.lo2 = text.size();
                into.hi2 = 0;
                into.origin2 = null;
              });
      case "panicking" -> computed((m, f, into) -> into.setInt(m.unwinding().isUnderWay() ? 1 : 0));
      case "abort" -> act((m, f) -> m.unwinding().abort());
      case "exit" -> {
        Source code = arg(0);
        act(
            (m, f) -> {
              code.load(m, f, m.value);
              m.finish(Outcome.Ending.EXITED, m.value.lo, Optional.empty(), Optional.empty(), "");
            });
      }
      case "hang" ->
          act((m, f) -> m.finish(Outcome.Ending.HANGS, 0, Optional.empty(), Optional.empty(), ""));
      case "unreachable" ->
          act(
              (m, f) -> {
                throw m.memory()
                    .wrong(Misuse.Kind.INVALID_VALUE, "code that can't be reached is reached");
              });
      case "print_str" -> {
        Source message = arg(0);
        act((m, f) -> m.output().print(read(m, f, message)));
      }
      case "eprint_str" -> {
        Source message = arg(0);
        act((m, f) -> read(m, f, message));
      }
      case "catch_unwind" ->
          body.emit(
              new Catch(
                  arg(0),
                  body.rvalues.writer(call.args().get(1)),
                  body.places.lower(call.destination()),
                  Lowering.index(call.target())));
      case "call_once_unsized" -> callOnce();
      default -> {
        return false;
      }
    }
    return true;
  }

  private static String read(Machine m, Frame f, Source text) {
    text.load(m, f, m.value);
    int size = m.value.lo2;
    m.goTo(m.value.origin, m.value.lo);
    Scalars.check(m, m.alloc, m.offset, size, 1);
    if (size == 0) {
      return "";
    }
    int missing = m.alloc.firstUninitialised(m.offset, size);
    if (missing >= 0) {
      throw m.memory().uninitialised(m.alloc, missing, true);
    }
    return Utf8.decode(m.alloc, m.offset, size);
  }

  /** {@code call_once_unsized<F: ?Sized, A, R>(*mut F, A) -> R} with {@code F: FnOnce<A>}. */
  private void callOnce() {
    Shape function = shape(0);
    calls.emit(
        new Calls.Once(
            body.queries.trait("ops::FnOnce").functions().get(0),
            List.of(types.get(0), types.get(1)),
            function,
            behind(0, !function.sized()),
            new Writer[] {body.rvalues.writer(call.args().get(1))}));
  }

  /** Calls a function with a pointer; true if it panicked, and then the panic ends here. */
  private static final class Catch extends Op {
    private final Source function;
    private final Writer data;
    private final Spot to;
    private int target;

    Catch(Source function, Writer data, Spot to, int target) {
      this.function = function;
      this.data = data;
      this.to = to;
      this.target = target;
    }

    @Override
    void link(int[] starts) {
      target = starts[target];
    }

    @Override
    void run(Machine m, Frame f) {
      to.find(m, f);
      m.alloc.write1(m.offset, 0);
      function.load(m, f, m.value);
      Code code = Calls.Indirect.target(m, m.value).code(m);
      f.pc = target;
      f.catchAt = f.at;
      Frame callee = m.enter(code, m.scratch, 0);
      data.into(m, f, callee.slots[1], 0);
      m.push(callee);
    }

    @Override
    void caught(Machine m, Frame f) {
      to.find(m, f);
      m.alloc.write1(m.offset, 1);
      f.pc = target;
    }
  }
}
