package dev.holdfast.simulator.mir;

import dev.holdfast.simulator.type.Type;

/** A step of a place's path. */
public sealed interface PlaceElem {

  /** Of a reference, raw pointer or Box. */
  record Deref() implements PlaceElem {}

  /** A field of a struct, tuple, union, closure (an upvar), downcast enum or coroutine. */
  record Field(int index, Type type) implements PlaceElem {}

  /** The element whose number the local (usize) holds; its bounds are checked before. */
  record Index(Local local) implements PlaceElem {}

  /** Counted from the end (1 = last) with {@code fromEnd}; the length is at least minLength. */
  record ConstantIndex(int offset, int minLength, boolean fromEnd) implements PlaceElem {}

  /** Elements from..to, or from..(length - to) with {@code fromEnd}. */
  record Subslice(int from, int to, boolean fromEnd) implements PlaceElem {}

  /** The fields of a variant of an enum, or the saved locals of a coroutine's state. */
  record Downcast(int variant) implements PlaceElem {}

  PlaceElem DEREF = new Deref();
}
