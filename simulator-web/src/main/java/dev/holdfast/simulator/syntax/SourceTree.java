package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.SourceFile;
import java.util.List;

/**
 * The tree of one file: the levels of lints in it, and its items.
 *
 * @param macros the names of those that it defines
 * @param abandoned after an error of which rustc doesn't recover: the rest means nothing
 */
public record SourceTree(
    SourceFile file,
    List<LintLevel> levels,
    List<Item> items,
    List<String> macros,
    boolean abandoned) {

  public SourceTree {
    levels = List.copyOf(levels);
    items = List.copyOf(items);
    macros = List.copyOf(macros);
  }
}
