package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;

/**
 * A name where it stands. {@code text} has no {@code r#}. A name that a macro's expansion binds
 * begins with {@code $}, which no program can write: that is our hygiene.
 */
public record Ident(String text, Span span) {}
