package dev.holdfast.simulator.type;

import dev.holdfast.simulator.source.Span;

/**
 * What every definition knows of itself; see {@link Def}. {@code place} is where it is written: of
 * what a macro makes of its own words, that is in the macro, and {@code span} is the call.
 */
public record DefHead(String name, String path, Span span, Span place, boolean fromPrelude) {

  public DefHead(String name, String path, Span span, boolean fromPrelude) {
    this(name, path, span, span, fromPrelude);
  }
}
