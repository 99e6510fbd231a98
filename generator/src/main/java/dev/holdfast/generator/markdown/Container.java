package dev.holdfast.generator.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A block between {@code :::name key="value"} and {@code :::}. An empty name is a closing line that
 * closes nothing.
 */
final class Container extends Block {

  private final BasedSequence opening;
  private final String name;
  private final int colons;
  private boolean closed;

  /** {@code opening} is the whole opening line from its first colon on. */
  Container(BasedSequence opening, int colons, String name) {
    this.opening = opening;
    this.colons = colons;
    this.name = name;
  }

  BasedSequence opening() {
    return opening;
  }

  String name() {
    return name;
  }

  int colons() {
    return colons;
  }

  boolean isClosed() {
    return closed;
  }

  void close() {
    closed = true;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {opening};
  }
}
