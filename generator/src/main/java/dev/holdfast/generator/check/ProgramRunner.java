package dev.holdfast.generator.check;

import dev.holdfast.simulator.diagnostic.Diagnostic;
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

  /**
   * The moving parts of a figure, each ready html.
   *
   * @param line the current line of the source, from 1; 0 if there is none
   * @param bad whether a misuse lies in that line
   * @param stepLabel plain text: "Step 7 of 10"
   */
  record Figure(
      String picture,
      String states,
      String end,
      String executor,
      String output,
      String say,
      String track,
      int step,
      int steps,
      int line,
      boolean bad,
      String stepLabel) {}
}
