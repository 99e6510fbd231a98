package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.SourceFile;
import java.util.List;

/**
 * The tree of one file: its inner attributes and its items.
 *
 * @param abandoned after an error of which rustc doesn't recover: the rest means nothing
 */
public record SourceTree(
    SourceFile file, List<Attribute> attributes, List<Item> items, boolean abandoned) {

  public SourceTree {
    attributes = List.copyOf(attributes);
    items = List.copyOf(items);
  }
}
