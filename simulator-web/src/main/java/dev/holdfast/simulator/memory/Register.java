package dev.holdfast.simulator.memory;

/**
 * A scalar on its way between places, in pieces of 32 bits: {@code lo} for up to 4 bytes (extended
 * by its type's sign), {@code hi} for 8, {@code lo2} and {@code hi2} for 16. {@code origin} is the
 * provenance of the first 8 bytes, {@code origin2} of the last 8; null for what is no pointer.
 */
public final class Register {
  public int lo;
  public int hi;
  public int lo2;
  public int hi2;
  public Allocation origin;
  public Allocation origin2;

  public void setInt(int value) {
    lo = value;
    hi = value >> 31;
    origin = null;
  }

  public void setLong(long value) {
    lo = (int) value;
    hi = (int) (value >>> 32);
    origin = null;
  }

  public void setAddress(int address, Allocation provenance) {
    lo = address;
    hi = 0;
    origin = provenance;
  }

  public long toLong() {
    return (long) hi << 32 | lo & 0xffffffffL;
  }

  public long toLong2() {
    return (long) hi2 << 32 | lo2 & 0xffffffffL;
  }

  public void set(Register other) {
    lo = other.lo;
    hi = other.hi;
    lo2 = other.lo2;
    hi2 = other.hi2;
    origin = other.origin;
    origin2 = other.origin2;
  }
}
