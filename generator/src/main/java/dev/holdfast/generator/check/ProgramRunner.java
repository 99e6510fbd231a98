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
   * @param frames how many there are; 0 where the program did not run
   */
  record Run(
      String verdict, List<Diagnostic> diagnostics, String message, int frames, Drawing drawing) {

    public Run {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /** Draws a frame of a run. */
  @FunctionalInterface
  interface Drawing {

    /** Frame {@code step}, from 1; {@code prefix} begins every id and is unique on its page. */
    Figure draw(int step, String prefix);
  }
}
