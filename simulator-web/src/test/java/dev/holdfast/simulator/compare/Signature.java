package dev.holdfast.simulator.compare;

import java.util.List;

/** A function that may be called: its name, what it takes, what comes of it. */
record Signature(String name, List<Parameter> parameters, Ty result, boolean async) {

  /** {@code how} is what stands before the type: nothing, {@code &} or {@code &mut }. */
  record Parameter(String name, String how, Ty ty) {}
}
