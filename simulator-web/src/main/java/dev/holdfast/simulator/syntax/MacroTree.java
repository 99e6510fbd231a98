package dev.holdfast.simulator.syntax;

import java.util.List;

/** A part of a macro's matcher or of what it becomes. Reference: macros by example. */
sealed interface MacroTree {

  /**
   * A token.
   *
   * @param length of how many the one is that begins here as rustc reads them, as in {@code <<=}; 0
   *     for those behind the first
   */
  record One(Token token, int length) implements MacroTree {}

  record Group(Token opener, List<MacroTree> inner, Token closer) implements MacroTree {}

  /** {@code $name:kind}; the kind is empty in what the matcher becomes. */
  record Variable(String name, String kind, Token token) implements MacroTree {}

  /** {@code $(..) separator operator}. */
  record Repetition(List<MacroTree> inner, List<Token> separator, TokenKind operator, Token token)
      implements MacroTree {}
}
