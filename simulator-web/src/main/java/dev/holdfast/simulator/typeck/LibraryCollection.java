package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.syntax.SourceTree;

/** Makes the library's definitions, a part at a time, so that a page stays usable meanwhile. */
public final class LibraryCollection {

  private final TypeContext types = TypeContext.ofLibrary();
  private final Collector collector = new Collector(types);
  private boolean declared;

  /** The next of the library's files, in any order. */
  public void add(SourceTree file) {
    collector.declareFile(file, types.preludeRoot);
  }

  /**
   * Does a part of what is to be done once all files are there; false when there is nothing left.
   */
  public boolean advance() {
    if (!declared) {
      types.findStandardPrelude();
      declared = true;
    }
    return collector.advance();
  }

  /** All that programs may use; afterwards nothing may be added. */
  public TypeContext types() {
    while (advance()) {}
    types.requireNoDiagnostics();
    return types;
  }
}
