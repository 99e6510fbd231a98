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
      case "panic_throw" -> {
        Source message = call.arg(0);
        Source payload = call.arg(1);
        Source again = call.arg(2);
        call.act(
            (m, f) -> {
              String text = read(m, f, message);
              payload.load(m, f, m.value);
              again.load(m, f, m.second);
              m.unwinding().panic(text, m.value, m.second.lo != 0);
            });
      }
      case "panic_payload" -> call.computed((m, f, into) -> into.set(m.unwinding().payload));
      case "panic_is_formatted" ->
          call.computed((m, f, into) -> into.setInt(m.unwinding().isFormatted() ? 1 : 0));
      case "panic_message" -> call.computed((m, f, into) -> text(m, m.unwinding().message(), into));
      case "panic_file" ->
          call.computed((m, f, into) -> text(m, m.unwinding().at().file().name(), into));
      case "panic_line" -> call.computed((m, f, into) -> into.setInt(m.unwinding().at().line()));
      case "panic_column" ->
          call.computed((m, f, into) -> into.setInt(m.unwinding().at().column()));
      case "caller_location" -> {
        Shape location = call.shape(0);
        call.computed(
            (m, f, into) -> {
              Allocation at = m.linker().constants().location(m.panicSpan(), location);
              into.setAddress(at.address(), at);
            });
      }
      case "set_panic_hook" -> {
        Source function = call.arg(0);
        call.act((m, f) -> m.scheduler().hook = Optional.of(function(m, f, function)));
      }
      case "say_panic" -> call.act((m, f) -> m.unwinding().say());
      case "clear_panic_hook" -> call.act((m, f) -> m.scheduler().hook = Optional.empty());
      case "panicking" ->
          call.computed((m, f, into) -> into.setInt(m.unwinding().isUnderWay() ? 1 : 0));
      case "out_of_bounds" ->
          call.act(
              (m, f) -> {
                throw m.memory()
                    .wrong(Misuse.Kind.OUT_OF_BOUNDS, "the index does not lie inside the slice");
              });
      case "abort" -> call.act((m, f) -> m.unwinding().abort());
      case "exit" -> {
        Source code = call.arg(0);
        call.act(
            (m, f) -> {
              code.load(m, f, m.value);
              m.finish(Outcome.Ending.EXITED, m.value.lo, Optional.empty(), Optional.empty(), "");
            });
      }
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
        return threads(name);
      }
    }
    return true;
  }

  private boolean threads(String name) {
    switch (name) {
      case "thread_spawn" -> {
        Source run = call.arg(0);
        Source end = call.arg(1);
        Source data = call.arg(2);
        Source called = call.arg(3);
        call.act(
            (m, f) -> {
              Callable first = function(m, f, run);
              Callable last = function(m, f, end);
              String text = read(m, f, called);
              data.load(m, f, m.value);
              m.scheduler().spawn(first, last, m.value, text);
            });
      }
      case "thread_at_end" -> {
        Source end = call.arg(0);
        call.act((m, f) -> m.scheduler().current().end = Optional.of(function(m, f, end)));
      }
      case "thread_data" -> call.computed((m, f, into) -> into.set(m.scheduler().current().data));
      case "thread_yield" -> call.act((m, f) -> m.scheduler().giveWay());
      case "task_panicked" -> call.act((m, f) -> m.scheduler().taskPanicked());
      case "futex_wait" -> {
        Source address = call.arg(0);
        Source nanoseconds = call.arg(1);
        call.act(
            (m, f) -> {
              address.load(m, f, m.value);
              nanoseconds.load(m, f, m.second);
              m.scheduler().await(m.value.lo, m.second.toLong());
            });
      }
      case "futex_timed_out" ->
          call.computed((m, f, into) -> into.setInt(m.scheduler().current().timedOut ? 1 : 0));
      case "futex_wake" -> {
        Source address = call.arg(0);
        Source count = call.arg(1);
        call.act(
            (m, f) -> {
              address.load(m, f, m.value);
              count.load(m, f, m.second);
              m.scheduler().wake(m.value.lo, m.second.lo);
            });
      }
      case "clock" -> call.computed((m, f, into) -> into.setLong(m.scheduler().clock()));
      default -> {
        return false;
      }
    }
    return true;
  }

  private static Callable function(Machine m, Frame f, Source pointer) {
    pointer.load(m, f, m.value);
    return Calls.Indirect.target(m, m.value);
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
