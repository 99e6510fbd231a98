package dev.holdfast.generator.markdown;

/** What a stretch of code is to the eye, and the class that the theme gives a colour. */
enum Hue {
  PLAIN(""),
  KEYWORD("k"),
  TYPE("t"),
  VALUE("v"),
  MACRO("m"),
  COMMENT("c"),
  ERROR("e"),
  HEAD("h"),
  GUTTER("g"),
  LABEL("l"),
  NOTE("n");

  private final String styleClass;

  Hue(String styleClass) {
    this.styleClass = styleClass;
  }

  /** The class; empty for plain text. */
  String styleClass() {
    return styleClass;
  }
}
