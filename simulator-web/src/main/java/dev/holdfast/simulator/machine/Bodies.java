package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.CoroutineDef;

/** Where the machine finds what to run: generic bodies, past drop elaboration. */
public interface Bodies {

  /** A coroutine's body is its poll. */
  Body elaboratedOrTransformed(BodyOwner owner);

  /** The body that drops a coroutine in whatever state; local 1 is {@code *mut Self}. */
  Body coroutineDrop(CoroutineDef coroutine);
}
