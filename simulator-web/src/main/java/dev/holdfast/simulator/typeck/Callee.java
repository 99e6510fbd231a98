package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.Type;
import java.util.List;

/** What a function item with all generic arguments known turns out to call. */
public sealed interface Callee {

  /** A function with a body (or an intrinsic, or a constructor) and the arguments for it. */
  record Item(FnDef def, List<GenericArg> args) implements Callee {
    public Item {
      args = List.copyOf(args);
    }
  }

  /**
   * {@code call}, {@code call_mut} or {@code call_once} of a closure: its body, with the second
   * argument (a tuple) spread. Where the method asked for takes self by value and the body by
   * reference, a shim passes the address and drops the closure afterwards.
   */
  record ClosureBody(ClosureDef def, Type.Closure closure, String method) implements Callee {}

  /** {@code Future::poll} of an async body. */
  record CoroutinePoll(Type.Coroutine coroutine) implements Callee {}

  /** {@code call*} of a function pointer or function item: the self argument is what is called. */
  record FnPointer(Type self, String method) implements Callee {}

  /** {@code Clone::clone} of a tuple, array, closure or other type that the language clones. */
  record BuiltinClone(Type self) implements Callee {}

  /** A method of a trait object: entry {@code index} of the trait's functions. */
  record Virtual(TraitDef trait, int index) implements Callee {}
}
