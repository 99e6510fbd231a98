package dev.holdfast.simulator.scene;

/** The kinds of lettering in a picture, with the width that one character takes, in tenths. */
enum Face {
  LABEL("p-lab", 67),
  VALUE("p-val", 79),
  NAME("p-name", 79),
  ADDRESS("p-addr", 67),
  ZONE("p-zone", 68),
  WORD("p-word", 64),
  STATE("", 67);

  private static final String ELLIPSIS = "\u2026";

  private final String style;
  private final int advance;

  Face(String style, int advance) {
    this.style = style;
    this.advance = advance;
  }

  String style() {
    return style;
  }

  int width(String text) {
    return text.codePointCount(0, text.length()) * advance;
  }

  boolean fits(String text, int width) {
    return width(text) <= width;
  }

  /** The text, cut so that it fits; empty where not even two characters do. */
  String cut(String text, int width) {
    if (fits(text, width)) {
      return text;
    }
    int room = width / advance - 1;
    if (room < 1) {
      return "";
    }
    return text.substring(0, text.offsetByCodePoints(0, room)) + ELLIPSIS;
  }
}
