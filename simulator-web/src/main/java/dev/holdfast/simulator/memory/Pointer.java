package dev.holdfast.simulator.memory;

import java.util.Optional;

/** An address and the allocation that it was made for; without one it may not be used. */
public record Pointer(int address, Optional<Allocation> provenance) {

  /** Bytes from the start of its allocation; may lie outside of it. */
  public int offset() {
    return provenance.isPresent() ? address - provenance.get().address() : address;
  }
}
