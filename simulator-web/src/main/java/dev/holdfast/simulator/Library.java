package dev.holdfast.simulator;

import dev.holdfast.simulator.diagnostic.Checked;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.prelude.PreludeText;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.syntax.Parser;
import dev.holdfast.simulator.syntax.SourceTree;
import dev.holdfast.simulator.typeck.TypeContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The simulator's own library, read and collected once for all programs. */
final class Library {

  private static TypeContext types;
  private static Compiled compiled;

  private Library() {}

  static TypeContext types() {
    if (types == null) {
      types = TypeContext.library(parse());
    }
    return types;
  }

  /** The MIR of the library's bodies, as far as programs have asked for it. */
  static Compiled compiled() {
    if (compiled == null) {
      compiled = new Compiled(types(), Optional.empty());
    }
    return compiled;
  }

  private static List<SourceTree> parse() {
    List<SourceTree> parsed = new ArrayList<>();
    for (String[] file : PreludeText.files()) {
      Checked<SourceTree> tree = Parser.parseLibrary(new SourceFile(file[0], file[1]));
      for (Diagnostic diagnostic : tree.diagnostics()) {
        throw new IllegalStateException(
            "bug: the library: "
                + diagnostic.message()
                + " at "
                + file[0]
                + ":"
                + diagnostic.primary().span().line());
      }
      parsed.add(tree.value());
    }
    return List.copyOf(parsed);
  }
}
