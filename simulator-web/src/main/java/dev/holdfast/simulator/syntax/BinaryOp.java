package dev.holdfast.simulator.syntax;

/** A binary operator of the language; assignment operators use the arithmetic ones. */
public enum BinaryOp {
  ADD("+"),
  SUB("-"),
  MUL("*"),
  DIV("/"),
  REM("%"),
  BIT_AND("&"),
  BIT_OR("|"),
  BIT_XOR("^"),
  SHL("<<"),
  SHR(">>"),
  EQ("=="),
  NE("!="),
  LT("<"),
  LE("<="),
  GT(">"),
  GE(">="),
  AND("&&"),
  OR("||");

  private final String text;

  BinaryOp(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
