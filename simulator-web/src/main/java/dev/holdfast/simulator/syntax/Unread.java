package dev.holdfast.simulator.syntax;

import java.util.function.Supplier;

/** A part of a tree. A program's is read with the rest, the library's when it is first needed. */
public final class Unread<T> {

  private Supplier<T> reader;
  private T tree;

  private Unread(T tree, Supplier<T> reader) {
    this.tree = tree;
    this.reader = reader;
  }

  static <T> Unread<T> of(T tree) {
    return new Unread<>(tree, null);
  }

  static <T> Unread<T> later(Supplier<T> reader) {
    return new Unread<>(null, reader);
  }

  T tree() {
    if (tree == null) {
      tree = reader.get();
      reader = null;
    }
    return tree;
  }
}
