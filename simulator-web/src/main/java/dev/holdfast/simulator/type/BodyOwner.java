package dev.holdfast.simulator.type;

/** A definition that has a body. */
public sealed interface BodyOwner permits FnDef, ConstDef, StaticDef, ClosureDef, CoroutineDef {

  /** The item that the body is part of: what closures and async blocks are written in. */
  default BodyOwner root() {
    return switch (this) {
      case ClosureDef it -> it.parent().root();
      case CoroutineDef it -> it.parent().root();
      case FnDef it -> it;
      case ConstDef it -> it;
      case StaticDef it -> it;
    };
  }
}
