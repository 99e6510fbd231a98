package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Content;
import dev.holdfast.simulator.memory.Misuse;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.ParamEnv;
import java.util.ArrayList;
import java.util.List;

/** What a trait object's second word points to: a type and its methods, found when first called. */
public final class Vtable implements Content {

  private record Entry(FnDef method, List<GenericArg> args, Callable target) {}

  final Shape shape;
  final Allocation allocation;
  private final List<Entry> entries = new ArrayList<>();

  Vtable(Shape shape, Allocation allocation) {
    this.shape = shape;
    this.allocation = allocation;
  }

  /**
   * The function for {@code method}; {@code args} are the call's, whose Self is still the trait
   * object.
   */
  Callable method(Machine machine, FnDef method, List<GenericArg> args) {
    for (Entry entry : entries) {
      if (entry.method == method && (entry.args == args || entry.args.equals(args))) {
        return entry.target;
      }
    }
    List<GenericArg> own = new ArrayList<>(args);
    own.set(0, shape.type());
    if (method.container() instanceof FnDef.Container.InTrait in
        && in.trait().generics().count() == 1
        && !machine.linker().queries().implementsTrait(shape.type(), in.trait(), ParamEnv.EMPTY)) {
      String what = "the vtable of `" + typeName() + "` is none of `" + in.trait().name() + "`";
      throw machine.memory().wrong(Misuse.Kind.INVALID_VALUE, what);
    }
    Callable target = machine.linker().callable(method, own);
    entries.add(new Entry(method, args, target));
    return target;
  }

  /** The type that the object really has. */
  public Shape shape() {
    return shape;
  }

  @Override
  public String typeName() {
    return shape.typeName();
  }
}
