package dev.holdfast.simulator.type;

/** The integer types of the language; {@code isize} and {@code usize} are of 8 bytes here. */
public enum IntKind {
  I8("i8", 1, true),
  I16("i16", 2, true),
  I32("i32", 4, true),
  I64("i64", 8, true),
  I128("i128", 16, true),
  ISIZE("isize", 8, true),
  U8("u8", 1, false),
  U16("u16", 2, false),
  U32("u32", 4, false),
  U64("u64", 8, false),
  U128("u128", 16, false),
  USIZE("usize", 8, false);

  private final String text;
  private final int bytes;
  private final boolean signed;

  IntKind(String text, int bytes, boolean signed) {
    this.text = text;
    this.bytes = bytes;
    this.signed = signed;
  }

  public String text() {
    return text;
  }

  public int bytes() {
    return bytes;
  }

  public boolean signed() {
    return signed;
  }
}
