package dev.holdfast.simulator.type;

/** A definition that has a body. */
public sealed interface BodyOwner permits FnDef, ConstDef, StaticDef, ClosureDef, CoroutineDef {}
