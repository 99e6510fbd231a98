package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;

/** A lifetime as written, with its quote: {@code 'a}, {@code 'static}, {@code '_}. */
public record Lifetime(String text, Span span) {}
