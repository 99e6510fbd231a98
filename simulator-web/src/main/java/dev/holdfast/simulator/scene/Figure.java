package dev.holdfast.simulator.scene;

/**
 * The moving parts of a figure at one step, as HTML for the places that the page's template has for
 * them.
 *
 * @param picture memory, drawn twice: broad and narrow
 * @param states the states of the futures; may be empty
 * @param end the verdict, open at the last step
 * @param executor terms and what they say, the content of a {@code dl}; may be empty
 * @param output what has been printed so far; may be empty
 * @param say the step's number and its sentence
 * @param track the time line with its marks
 * @param line the 1-based source line to mark, 0 for none
 * @param bad the line is the place of a misuse
 * @param stepLabel as in "Step 7 of 10"
 */
public record Figure(
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
