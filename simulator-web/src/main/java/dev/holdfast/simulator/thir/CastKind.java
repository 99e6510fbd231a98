package dev.holdfast.simulator.thir;

/** What a cast or coercion does; source and target are the expressions' types. */
public enum CastKind {
  /** Between integers, bool, char and fieldless enums; to an integer or char. */
  INT_TO_INT,
  INT_TO_FLOAT,
  FLOAT_TO_INT,
  FLOAT_TO_FLOAT,
  /** Between raw pointers, also from a reference; a wide one may lose its metadata. */
  PTR_TO_PTR,
  PTR_TO_ADDR,
  ADDR_TO_PTR,
  FN_PTR_TO_ADDR,
  FN_PTR_TO_PTR,
  /** Written {@code as} where a coercion, or nothing, does it: a value, though of a place. */
  COERCION,
  /** Coercion: {@code &mut T} or {@code *mut T} to {@code *const T}; no change of bits. */
  MUT_TO_CONST,
  /** Coercion: function item to function pointer. */
  REIFY_FN_POINTER,
  /** Coercion: closure without captures to function pointer. */
  CLOSURE_FN_POINTER,
  /** Coercion: safe to unsafe function pointer. */
  UNSAFE_FN_POINTER,
  /** Coercion: array to slice, T to dyn Trait, behind a pointer or a struct of one. */
  UNSIZE
}
