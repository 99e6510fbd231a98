package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;

/**
 * A lifetime as written, with its quote: {@code 'a}, {@code 'static}, {@code '_}. A macro's own
 * label is told from others as a name is ({@link Ident}).
 */
public record Lifetime(String text, Span span, int mark, int site) {

  /** What tells labels apart. */
  public String key() {
    return mark == 0 ? text : text + "#" + mark;
  }
}
