package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.Const;

/** The places of types inside a body, where inference fills what is left open. */
interface BodyPlaces extends TypeLowering.Places {
  Const freshConst();
}
