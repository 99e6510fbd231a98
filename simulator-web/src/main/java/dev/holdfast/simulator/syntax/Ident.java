package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;

/**
 * A name where it stands. {@code text} has no {@code r#}. A name that a macro's expansion binds
 * begins with {@code $}, which no program can write: that is our hygiene. In what a macro by
 * example becomes, the {@code mark} tells its own names from others; {@code site} is where that
 * macro begins.
 */
public record Ident(String text, Span span, int mark, int site) {

  public Ident(String text, Span span) {
    this(text, span, 0, 0);
  }

  /** What tells local variables apart. */
  public String key() {
    return mark == 0 ? text : text + "#" + mark;
  }
}
