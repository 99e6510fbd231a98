package dev.holdfast.simulator.trace;

/** Addresses as Rust's {@code {:p}} prints them. */
public final class Hex {

  private static final String DIGITS = "0123456789abcdef";

  private Hex() {}

  public static String of(int address) {
    StringBuilder digits = new StringBuilder();
    int rest = address;
    do {
      digits.append(DIGITS.charAt(rest & 0xf));
      rest >>>= 4;
    } while (rest != 0);
    return "0x" + digits.reverse();
  }
}
