package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Allocation;

/** Text between Rust's bytes and Java's chars. */
final class Utf8 {

  private Utf8() {}

  static byte[] encode(String text) {
    byte[] out = new byte[text.length() * 3];
    int size = 0;
    for (int i = 0; i < text.length(); ) {
      int code = text.codePointAt(i);
      i += Character.charCount(code);
      if (code < 0x80) {
        out[size++] = (byte) code;
      } else if (code < 0x800) {
        out[size++] = (byte) (0xc0 | code >> 6);
        out[size++] = (byte) (0x80 | code & 0x3f);
      } else if (code < 0x10000) {
        out[size++] = (byte) (0xe0 | code >> 12);
        out[size++] = (byte) (0x80 | code >> 6 & 0x3f);
        out[size++] = (byte) (0x80 | code & 0x3f);
      } else {
        out[size++] = (byte) (0xf0 | code >> 18);
        out[size++] = (byte) (0x80 | code >> 12 & 0x3f);
        out[size++] = (byte) (0x80 | code >> 6 & 0x3f);
        out[size++] = (byte) (0x80 | code & 0x3f);
      }
    }
    byte[] exact = new byte[size];
    System.arraycopy(out, 0, exact, 0, size);
    return exact;
  }

  /** Bytes that are no UTF-8 become the replacement character. */
  static String decode(Allocation from, int offset, int length) {
    StringBuilder text = new StringBuilder();
    int end = offset + length;
    for (int i = offset; i < end; ) {
      int first = from.read1(i++);
      int more = first < 0x80 ? 0 : first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : -1;
      int code = more == 3 ? first & 7 : more == 2 ? first & 15 : more == 1 ? first & 31 : first;
      if (more < 0 || i + more > end) {
        text.append('\ufffd');
        continue;
      }
      for (int k = 0; k < more; k++) {
        code = code << 6 | from.read1(i++) & 0x3f;
      }
      if (code < 0x110000) {
        text.appendCodePoint(code);
      } else {
        text.append('\ufffd');
      }
    }
    return text.toString();
  }
}
