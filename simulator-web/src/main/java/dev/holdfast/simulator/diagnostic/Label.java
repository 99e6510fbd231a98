package dev.holdfast.simulator.diagnostic;

import dev.holdfast.simulator.source.Span;

/** A span with the words that stand beside it (may be empty). */
public record Label(Span span, String text) {}
