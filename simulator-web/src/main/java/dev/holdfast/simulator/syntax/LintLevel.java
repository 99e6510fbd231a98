package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;

/** An attribute that sets the level of lints, and all that it holds for. */
public record LintLevel(Attribute attribute, Span within) {}
