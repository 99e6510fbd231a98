package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Misuse;
import dev.holdfast.simulator.memory.Register;
import java.util.List;
import java.util.Optional;

/** The intrinsics on the run itself: panics, output, its end, and calls. */
final class RunIntrinsics {

  private final Intrinsics call;

  RunIntrinsics(Intrinsics call) {
    this.call = call;
  }

  /** False where the name is none of these. */
  boolean lower(String name) {
    switch (name) {
      case "panic_str", "panic_string" -> {
        Source message = call.arg(0);
        boolean formatted = name.equals("panic_string");
        call.act((m, f) -> m.unwinding().panic(read(m, f, message), formatted));
      }
      case "panic_is_formatted" ->
          call.computed((m, f, into) -> into.setInt(m.unwinding().isFormatted() ? 1 : 0));
      case "panic_message" -> call.computed((m, f, into) -> text(m, m.unwinding().message(), into));
      case "panic_file" ->
          call.computed((m, f, into) -> text(m, m.unwinding().at().file().name(), into));
      case "panic_line" -> call.computed((m, f, into) -> into.setInt(m.unwinding().at().line()));
      case "panic_column" ->
          call.computed((m, f, into) -> into.setInt(m.unwinding().at().column()));
      case "set_panic_hook" -> {
        Source function = call.arg(0);
        call.act(
            (m, f) -> {
              function.load(m, f, m.value);
              m.unwinding().setHook(Optional.of(Calls.Indirect.target(m, m.value)));
            });
      }
      case "clear_panic_hook" -> call.act((m, f) -> m.unwinding().setHook(Optional.empty()));
      case "panicking" ->
          call.computed((m, f, into) -> into.setInt(m.unwinding().isUnderWay() ? 1 : 0));
      case "abort" -> call.act((m, f) -> m.unwinding().abort());
      case "exit" -> {
        Source code = call.arg(0);
        call.act(
            (m, f) -> {
              code.load(m, f, m.value);
              m.finish(Outcome.Ending.EXITED, m.value.lo, Optional.empty(), Optional.empty(), "");
            });
      }
      case "other_threads" -> throw new Unsupported("a second thread");
      case "hang" ->
          call.act(
              (m, f) -> m.finish(Outcome.Ending.HANGS, 0, Optional.empty(), Optional.empty(), ""));
      case "unreachable" ->
          call.act(
              (m, f) -> {
                throw m.memory()
                    .wrong(Misuse.Kind.INVALID_VALUE, "code that can't be reached is reached");
              });
      case "print_str" -> {
        Source message = call.arg(0);
        call.act((m, f) -> m.output().print(read(m, f, message)));
      }
      case "eprint_str" -> {
        Source message = call.arg(0);
        call.act((m, f) -> read(m, f, message));
      }
      case "catch_unwind" ->
          call.operation(new Catch(call.arg(0), call.writer(1), call.destination(), call.target()));
      case "call_once_unsized" -> callOnce();
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void text(Machine m, String text, Register into) {
    Allocation bytes = m.linker().constants().text(text);
    into.setAddress(bytes.address(), bytes);
    into.lo2 = bytes.size();
    into.hi2 = 0;
    into.origin2 = null;
  }

  static String read(Machine m, Frame f, Source text) {
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
    Shape function = call.shape(0);
    call.enters(
        new Calls.Once(
            call.fnOnce(),
            List.of(call.type(0), call.type(1)),
            function,
            call.behind(0, !function.sized()),
            new Writer[] {call.writer(1)}));
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
      Frame callee = m.stack().enter(code, m.scratch, 0);
      data.into(m, f, callee.slots[1], 0);
      m.stack().push(callee);
    }

    @Override
    void caught(Machine m, Frame f) {
      to.find(m, f);
      m.alloc.write1(m.offset, 1);
      f.pc = target;
    }
  }
}
