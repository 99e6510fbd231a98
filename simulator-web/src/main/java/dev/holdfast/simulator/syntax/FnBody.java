package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.function.Supplier;

/** A function's block. */
public final class FnBody {

  private final Span span;
  private final Unread<Block> block;

  private FnBody(Span span, Unread<Block> block) {
    this.span = span;
    this.block = block;
  }

  static FnBody of(Block block) {
    return new FnBody(block.span(), Unread.of(block));
  }

  static FnBody later(Span span, Supplier<Block> reader) {
    return new FnBody(span, Unread.later(reader));
  }

  public Span span() {
    return span;
  }

  public Block block() {
    return block.tree();
  }
}
