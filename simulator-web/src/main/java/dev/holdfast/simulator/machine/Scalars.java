package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Misuse;
import dev.holdfast.simulator.memory.Register;

/** Reads scalars from bytes and writes them; checks that an access has a meaning. */
final class Scalars {

  private Scalars() {}

  /** As {@code Memory.check}, with the usual case first. */
  static void check(Machine m, Allocation allocation, int offset, int size, int align) {
    if (allocation == null
        || !allocation.live()
        || offset < 0
        || offset > allocation.size() - size
        || (allocation.address() + offset & align - 1) != 0) {
      int address = allocation == null ? offset : allocation.address() + offset;
      m.memory().check(allocation, address, size, align);
    }
  }

  static void read(
      Machine m, Allocation from, int offset, ScalarKind kind, Register into, boolean through) {
    int bytes = kind.bytes;
    if (bytes == 4 && (offset & 3) == 0
        ? !from.wordInitialised(offset)
        : !from.isInitialised(offset, bytes)) {
      throw m.memory().uninitialised(from, from.firstUninitialised(offset, bytes), through);
    }
    into.origin = null;
    switch (bytes) {
      case 1 -> {
        int value = from.read1(offset);
        into.lo = kind.signed ? value << 24 >> 24 : value;
        if (kind == ScalarKind.BOOL && value > 1) {
          throw invalid(m, value + " is read as a bool");
        }
      }
      case 2 -> {
        int value = from.read2(offset);
        into.lo = kind.signed ? value << 16 >> 16 : value;
      }
      case 4 -> {
        into.lo = from.read4(offset);
        if (kind == ScalarKind.CHAR && !isChar(into.lo)) {
          throw invalid(m, "0x" + Integer.toHexString(into.lo) + " is read as a char");
        }
      }
      default -> readWide(m, from, offset, kind, into);
    }
  }

  private static void readWide(
      Machine m, Allocation from, int offset, ScalarKind kind, Register into) {
    into.lo = from.read4(offset);
    into.hi = from.read4(offset + 4);
    into.origin = from.originAt(offset);
    if (kind.bytes == 16) {
      into.lo2 = from.read4(offset + 8);
      into.hi2 = from.read4(offset + 12);
      into.origin2 = from.originAt(offset + 8);
    }
    if ((kind == ScalarKind.REFERENCE || kind == ScalarKind.WIDE_REFERENCE)
        && into.lo == 0
        && into.hi == 0) {
      throw invalid(m, "a null pointer is read as a reference");
    }
  }

  static boolean isChar(int code) {
    return code >= 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
  }

  static RuntimeException invalid(Machine m, String message) {
    return m.memory().wrong(Misuse.Kind.INVALID_VALUE, message);
  }

  static void write(Allocation to, int offset, int bytes, Register value) {
    switch (bytes) {
      case 1 -> to.write1(offset, value.lo);
      case 2 -> to.write2(offset, value.lo);
      case 4 -> to.write4(offset, value.lo);
      default -> {
        to.write4(offset, value.lo);
        to.write4(offset + 4, value.hi);
        to.writeOrigin(offset, value.origin);
        if (bytes == 16) {
          to.write4(offset + 8, value.lo2);
          to.write4(offset + 12, value.hi2);
          to.writeOrigin(offset + 8, value.origin2);
        }
      }
    }
  }
}
