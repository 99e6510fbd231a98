package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.function.Supplier;

/** A function's block. A program's is read with its item, the library's when it is first needed. */
public final class FnBody {

  private final Span span;
  private Supplier<Block> unread;
  private Block block;

  private FnBody(Span span, Block block, Supplier<Block> unread) {
    this.span = span;
    this.block = block;
    this.unread = unread;
  }

  static FnBody of(Block block) {
    return new FnBody(block.span(), block, null);
  }

  static FnBody later(Span span, Supplier<Block> unread) {
    return new FnBody(span, null, unread);
  }

  public Span span() {
    return span;
  }

  public Block block() {
    if (block == null) {
      block = unread.get();
      unread = null;
    }
    return block;
  }
}
