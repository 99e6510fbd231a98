package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;

/**
 * One token. {@code joint}: this is punctuation that glues, and more of it follows without a blank,
 * as the first {@code >} of {@code >>}. A macro's own token has a text of its own, which does not
 * stand at its span, the {@code mark} of the expansion that it comes from, and its {@code place} in
 * the macro. An {@code opaque} one has been matched as an expression: no other macro sees in it the
 * name or number that it is (Reference: macros by example, forwarding a matched fragment).
 */
public record Token(
    TokenKind kind, Span span, boolean joint, String own, int mark, Span place, boolean opaque) {

  public Token(TokenKind kind, Span span, boolean joint, String own, int mark, Span place) {
    this(kind, span, joint, own, mark, place, false);
  }

  public Token(TokenKind kind, Span span, boolean joint) {
    this(kind, span, joint, null, 0, span);
  }

  /** The same as an expression that a macro has matched. */
  Token asOpaque() {
    return new Token(kind, span, joint, own, mark, place, true);
  }

  /** Of a macro's own text. */
  boolean isMacros() {
    return own != null && !own.isEmpty();
  }

  public String text() {
    return own != null ? own : kind.text().isEmpty() ? span.text() : kind.text();
  }
}
