package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.trace.Trace;

/** Draws memory at one step as SVG text, in one of two widths. */
public final class PictureWriter {

  private PictureWriter() {}

  /** Stack and heap beside each other, 737 units wide; {@code step} counts from 1. */
  public static String broad(Trace trace, int step, String prefix) {
    return write(trace, step, Metrics.BROAD, "broad", prefix + "-b");
  }

  /** The heap below the stack, 352 units wide; {@code step} counts from 1. */
  public static String narrow(Trace trace, int step, String prefix) {
    return write(trace, step, Metrics.NARROW, "narrow", prefix + "-n");
  }

  private static String write(Trace trace, int step, Metrics metrics, String style, String prefix) {
    return SvgWriter.write(
        SceneBuilder.build(trace.frames().get(step - 1), metrics), style, prefix);
  }
}
