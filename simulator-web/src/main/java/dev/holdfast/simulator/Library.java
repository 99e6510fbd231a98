package dev.holdfast.simulator;

import dev.holdfast.simulator.diagnostic.Checked;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.prelude.PreludeText;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.syntax.Parser;
import dev.holdfast.simulator.syntax.SourceTree;
import java.util.ArrayList;
import java.util.List;

/** The trees of the simulator's own library, parsed once. */
final class Library {

  private static List<SourceTree> trees;

  private Library() {}

  static synchronized List<SourceTree> trees() {
    if (trees == null) {
      trees = parse();
    }
    return trees;
  }

  private static List<SourceTree> parse() {
    List<SourceTree> parsed = new ArrayList<>();
    for (String[] file : PreludeText.files()) {
      Checked<SourceTree> tree = Parser.parse(new SourceFile(file[0], file[1]));
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
