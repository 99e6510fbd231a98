package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Attribute;
import dev.holdfast.simulator.syntax.Token;
import dev.holdfast.simulator.syntax.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the attributes that mean something to the checker. */
final class Attributes {

  private Attributes() {}

  static boolean has(List<Attribute> attributes, String path) {
    return find(attributes, path).isPresent();
  }

  static Optional<Attribute> find(List<Attribute> attributes, String path) {
    for (Attribute attribute : attributes) {
      if (attribute.path().equals(path)) {
        return Optional.of(attribute);
      }
    }
    return Optional.empty();
  }

  /** The string of {@code #[path = "…"]} or {@code #[path("…")]}. */
  static Optional<String> string(List<Attribute> attributes, String path) {
    for (Attribute attribute : attributes) {
      if (attribute.path().equals(path)) {
        for (Token token : attribute.args()) {
          if (token.kind() == TokenKind.STR) {
            String text = token.text();
            return Optional.of(text.substring(1, text.length() - 1));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** All that stands in the attributes of the path, parentheses included. */
  static List<Token> tokens(List<Attribute> attributes, String path) {
    List<Token> tokens = new ArrayList<>();
    for (Attribute attribute : attributes) {
      if (attribute.path().equals(path)) {
        tokens.addAll(attribute.args());
      }
    }
    return tokens;
  }

  /** The names of {@code #[path(a, b::c, 3)]}: each argument's last word. */
  static List<String> words(List<Attribute> attributes, String path) {
    List<String> words = new ArrayList<>();
    for (Token each : lastTokens(attributes, path)) {
      words.add(each.text());
    }
    return words;
  }

  /** Where the word of that number stands among {@link #words}. */
  static Span span(List<Attribute> attributes, String path, int index) {
    return lastTokens(attributes, path).get(index).span();
  }

  private static List<Token> lastTokens(List<Attribute> attributes, String path) {
    List<Token> found = new ArrayList<>();
    for (Attribute attribute : attributes) {
      if (!attribute.path().equals(path)) {
        continue;
      }
      Token last = null;
      for (Token token : attribute.args()) {
        switch (token.kind()) {
          case COMMA, CLOSE_PAREN -> {
            if (last != null) {
              found.add(last);
            }
            last = null;
          }
          case OPEN_PAREN -> {}
          default -> last = token;
        }
      }
    }
    return found;
  }
}
