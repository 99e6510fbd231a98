package dev.holdfast.simulator.scene;

/**
 * A row of a placed box: {@code bytes} bytes from {@code offset} on, at most eight unless it is
 * folded; then the row is one line of text that says how many bytes are not shown.
 */
record PlacedRow(int offset, int bytes, boolean folded, int y, int height) {

  boolean holds(int byteOffset) {
    return !folded && byteOffset >= offset && byteOffset < offset + bytes;
  }

  int bottom() {
    return y + height;
  }
}
