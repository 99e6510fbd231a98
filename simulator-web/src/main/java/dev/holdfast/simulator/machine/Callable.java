package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Content;

/** An instance and, from its first call on, its code. */
final class Callable implements Content {

  final Instance instance;
  private Code code;

  Callable(Instance instance) {
    this.instance = instance;
  }

  Code code(Machine machine) {
    if (code == null) {
      code = machine.lower(instance);
    }
    return code;
  }

  @Override
  public String typeName() {
    return "fn";
  }
}
