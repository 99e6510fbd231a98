package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.trace.Trace;
import dev.holdfast.simulator.trace.TraceFrame;

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
    Scene scene = SceneBuilder.build(trace.frames().get(step - 1), metrics, isHeapless(trace));
    return SvgWriter.write(scene, style, prefix);
  }

  /** Of the whole run, so that nothing changes sides between two steps. */
  private static boolean isHeapless(Trace trace) {
    for (TraceFrame frame : trace.frames()) {
      if (!frame.heap().isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
