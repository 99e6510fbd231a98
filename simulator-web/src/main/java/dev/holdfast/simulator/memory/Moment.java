package dev.holdfast.simulator.memory;

import dev.holdfast.simulator.source.Span;

/**
 * When and where something happened: the step of the run, and the innermost span of the program
 * itself (not the prelude's).
 */
public record Moment(int step, Span span) {}
