package dev.holdfast.simulator.web;

import dev.holdfast.simulator.AnswerJson;
import dev.holdfast.simulator.Simulator;
import dev.holdfast.simulator.scene.PictureWriter;
import dev.holdfast.simulator.trace.Trace;
import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * The global {@code holdfast}, for tests and other sites. {@code simulate(source, file)} returns
 * the JSON that {@code holdfast sim} prints; the file's name may be left out, and then is not in
 * it. {@code frames(source)} is the number of steps, 0 for a program that doesn't run. {@code
 * svg(source, step, narrow)} is the picture of a step, counted from 1.
 */
final class Api {

  private static final String PREFIX = "p";

  /** The last program that was asked about, so that its pictures need no second run. */
  private static Program last = new Program("");

  private Api() {}

  @JSFunctor
  interface Simulate extends JSObject {
    String simulate(String source, String file);
  }

  @JSFunctor
  interface Frames extends JSObject {
    int frames(String source);
  }

  @JSFunctor
  interface Svg extends JSObject {
    String svg(String source, int step, boolean narrow);
  }

  static void define() {
    define(Api::simulate, Api::frames, Api::svg);
  }

  @JSBody(
      params = {"simulate", "frames", "svg"},
      script =
          "globalThis.holdfast = {"
              + "simulate: function (source, file) {"
              + "  return simulate(String(source), file === undefined ? '' : String(file)); },"
              + "frames: function (source) { return frames(String(source)); },"
              + "svg: function (source, step, narrow) {"
              + "  return svg(String(source), step | 0, !!narrow); } };")
  private static native void define(Simulate simulate, Frames frames, Svg svg);

  private static String simulate(String source, String file) {
    Optional<String> named = file.isEmpty() ? Optional.empty() : Optional.of(file);
    return AnswerJson.write(Simulator.answer(named.orElse("main.rs"), source).answer(), named);
  }

  private static int frames(String source) {
    Optional<Trace> trace = program("main.rs", source).trace();
    return trace.isPresent() ? trace.get().frames().size() : 0;
  }

  private static String svg(String source, int step, boolean narrow) {
    Optional<Trace> trace = program("main.rs", source).trace();
    if (trace.isEmpty() || step < 1 || step > trace.get().frames().size()) {
      return "";
    }
    return narrow
        ? PictureWriter.narrow(trace.get(), step, PREFIX)
        : PictureWriter.broad(trace.get(), step, PREFIX);
  }

  private static Program program(String file, String source) {
    if (!last.is(file, source)) {
      last = new Program(file, source);
    }
    return last;
  }
}
