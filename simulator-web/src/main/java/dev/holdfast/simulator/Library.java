package dev.holdfast.simulator;

import dev.holdfast.simulator.diagnostic.Checked;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.prelude.PreludeText;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.syntax.Parser;
import dev.holdfast.simulator.syntax.SourceTree;
import dev.holdfast.simulator.typeck.LibraryCollection;
import dev.holdfast.simulator.typeck.TypeContext;
import java.util.List;
import java.util.Optional;

/** The simulator's own library, read and collected once for all programs. */
final class Library {

  private static final List<String[]> FILES = PreludeText.files();

  private static int read = 0;
  private static LibraryCollection collection = new LibraryCollection();
  private static TypeContext types;
  private static Compiled compiled;

  private Library() {}

  static TypeContext types() {
    while (advance()) {}
    return types;
  }

  /** Does a part of what {@link #types()} needs; false when there is nothing left to do. */
  static boolean advance() {
    if (types != null) {
      return false;
    }
    if (read < FILES.size()) {
      String[] file = FILES.get(read++);
      collection.add(parse(new SourceFile(file[0], file[1])));
    } else if (!collection.advance()) {
      types = collection.types();
      collection = null;
    }
    return types == null;
  }

  /** The MIR of the library's bodies, as far as programs have asked for it. */
  static Compiled compiled() {
    if (compiled == null) {
      compiled = new Compiled(types(), Optional.empty());
    }
    return compiled;
  }

  private static SourceTree parse(SourceFile file) {
    Checked<SourceTree> tree = Parser.parseLibrary(file);
    for (Diagnostic diagnostic : tree.diagnostics()) {
      throw new IllegalStateException(
          "bug: the library: "
              + diagnostic.message()
              + " at "
              + file.name()
              + ":"
              + diagnostic.primary().span().line());
    }
    return tree.value();
  }
}
