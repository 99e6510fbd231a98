package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.trace.Trace;
import dev.holdfast.simulator.trace.TraceFrame;

/** Draws memory at one step as SVG text, in one of two widths. */
public final class PictureWriter {

  private PictureWriter() {}

  /** Stack and heap beside each other, 737 units wide; {@code step} counts from 1. */
  public static String broad(Trace trace, int step, String prefix) {
    return SvgWriter.write(scene(trace, step, Metrics.BROAD), "broad", prefix + "-b");
  }

  /** The heap below the stack, 356 units wide; {@code step} counts from 1. */
  public static String narrow(Trace trace, int step, String prefix) {
    return SvgWriter.write(scene(trace, step, Metrics.NARROW), "narrow", prefix + "-n");
  }

  /**
   * Both for a figure, of which the style shows one. What names them has the id {@code prefix} with
   * {@code -say}: the step's sentence.
   */
  public static String both(Trace trace, int step, String prefix) {
    Scene broad = scene(trace, step, Metrics.BROAD);
    return SvgWriter.write(broad, scene(trace, step, Metrics.NARROW), prefix, prefix + "-say");
  }

  private static Scene scene(Trace trace, int step, Metrics metrics) {
    return SceneBuilder.build(trace.frames().get(step - 1), metrics, isHeapless(trace));
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
