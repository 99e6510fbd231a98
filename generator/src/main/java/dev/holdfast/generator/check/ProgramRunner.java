package dev.holdfast.generator.check;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.scene.Figure;
import java.util.List;

/** Runs a program in the simulator. */
@FunctionalInterface
public interface ProgramRunner {

  /** What came of the program; {@code name} is the name to be shown of its source. */
  Run run(String name, String source);

  /**
   * What came of a program.
   *
   * @param verdict in the words of the answer's form
   * @param message the diagnostics as the compiler prints them; empty if there are none
   * @param output what it printed, each line with its end
   * @param lines the current line of each frame, from 1, 0 for none; empty where it did not run
   * @param anyway as {@code lines}, of the run of a program that only the borrow checker rejects
   */
  record Run(
      String verdict,
      List<Diagnostic> diagnostics,
      String message,
      String output,
      List<Integer> lines,
      Drawing drawing,
      List<Integer> anyway) {

    public Run {
      diagnostics = List.copyOf(diagnostics);
      lines = List.copyOf(lines);
      anyway = List.copyOf(anyway);
    }
  }

  /** Draws a frame of a run. */
  @FunctionalInterface
  interface Drawing {

    /** Frame {@code step}, from 1; {@code prefix} begins every id and is unique on its page. */
    Figure draw(int step, String prefix);
  }
}
