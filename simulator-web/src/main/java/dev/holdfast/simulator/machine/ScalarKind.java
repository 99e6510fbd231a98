package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.type.IntKind;

/** How the machine holds a type whose values it computes with. */
public enum ScalarKind {
  BOOL(1, false),
  CHAR(4, false),
  I8(1, true),
  U8(1, false),
  I16(2, true),
  U16(2, false),
  I32(4, true),
  U32(4, false),
  I64(8, true),
  U64(8, false),
  I128(16, true),
  U128(16, false),
  F32(4, false),
  F64(8, false),
  /** A thin raw pointer. */
  POINTER(8, false),
  /** A thin reference or function pointer: never null. */
  REFERENCE(8, false),
  /** A pointer with a length or vtable. */
  WIDE_POINTER(16, false),
  WIDE_REFERENCE(16, false);

  final int bytes;
  final boolean signed;

  ScalarKind(int bytes, boolean signed) {
    this.bytes = bytes;
    this.signed = signed;
  }

  static ScalarKind of(IntKind kind) {
    return switch (kind) {
      case I8 -> I8;
      case I16 -> I16;
      case I32 -> I32;
      case I64, ISIZE -> I64;
      case I128 -> I128;
      case U8 -> U8;
      case U16 -> U16;
      case U32 -> U32;
      case U64, USIZE -> U64;
      case U128 -> U128;
    };
  }

  boolean isFloat() {
    return this == F32 || this == F64;
  }

  boolean isWide() {
    return this == WIDE_POINTER || this == WIDE_REFERENCE;
  }

  /** Whether one int holds it. */
  boolean isSmall() {
    return bytes <= 4;
  }
}
