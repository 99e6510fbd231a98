package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.SourceFile;
import java.util.List;

/** The tree of one file: its inner attributes and its items. */
public record SourceTree(SourceFile file, List<Attribute> attributes, List<Item> items) {

  public SourceTree {
    attributes = List.copyOf(attributes);
    items = List.copyOf(items);
  }
}
