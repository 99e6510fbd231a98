package dev.holdfast.simulator.type;

import dev.holdfast.simulator.source.Span;

/** What every definition knows of itself; see {@link Def}. */
public record DefHead(String name, String path, Span span, boolean fromPrelude) {}
