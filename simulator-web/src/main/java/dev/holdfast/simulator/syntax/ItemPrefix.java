package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.List;

/** What stands before an item's own words; {@code start} is where its attributes begin. */
record ItemPrefix(List<Attribute> attributes, String visibility, Span start) {

  /** The head of an item that ends before the cursor. */
  Item.Head head(Cursor cursor) {
    return new Item.Head(attributes, visibility, cursor.from(start));
  }
}
