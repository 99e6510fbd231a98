package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.List;

/**
 * {@code #[path(args)]}, {@code #[path = value]} or the inner form: the path as text and the tokens
 * after it (with the delimiters, without trivia).
 */
public record Attribute(String path, List<Token> args, Span span) {

  public Attribute {
    args = List.copyOf(args);
  }
}
