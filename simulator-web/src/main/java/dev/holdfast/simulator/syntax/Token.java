package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;

/**
 * One token. {@code joint}: this is punctuation that glues, and more of it follows without a blank,
 * as the first {@code >} of {@code >>}.
 */
public record Token(TokenKind kind, Span span, boolean joint) {

  public String text() {
    return kind.text().isEmpty() ? span.text() : kind.text();
  }
}
