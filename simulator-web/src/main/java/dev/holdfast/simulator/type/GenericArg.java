package dev.holdfast.simulator.type;

/** What may stand for a generic parameter. */
public sealed interface GenericArg permits Type, Region, Const {

  /** What is somewhere in it: {@link TypeFlags}. */
  int flags();
}
