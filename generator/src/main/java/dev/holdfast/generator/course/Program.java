package dev.holdfast.generator.course;

/**
 * A program that lives in the simulator.
 *
 * @param name the name to be shown, as of a file
 * @param text its source, with the place of every character
 * @param title the words above the figure
 * @param frame the frame to be drawn first
 * @param expect the verdict that the author declares, in the words of the answer's form; empty
 *     where what was declared is none
 * @param chapter the chapter's text, in which the program is named at {@code offset}
 * @param offset where the chapter names it
 * @param length how many characters of the chapter name it
 */
public record Program(
    String name,
    SourceText text,
    String title,
    FrameChoice frame,
    String expect,
    SourceText chapter,
    int offset,
    int length) {}
