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
 * The global {@code holdfast}, for tests and other sites. {@code simulate(source, file, anyway)}
 * returns the JSON that {@code holdfast sim} prints; the file's name may be left out, and then is
 * not in it. {@code frames(source, anyway)} is the number of steps, 0 for a program that doesn't
 * run. {@code svg(source, step, narrow, anyway)} is the picture of a step, counted from 1. {@code
 * anyway} also runs a program that only the borrow checker rejects.
 */
final class Api {

  private static final String PREFIX = "p";

  /** The last program that was asked about, so that its pictures need no second run. */
  private static Program last = new Program("", "", false);

  private Api() {}

  @JSFunctor
  interface Simulate extends JSObject {
    String simulate(String source, String file, boolean anyway);
  }

  @JSFunctor
  interface Frames extends JSObject {
    int frames(String source, boolean anyway);
  }

  @JSFunctor
  interface Svg extends JSObject {
    String svg(String source, int step, boolean narrow, boolean anyway);
  }

  static void define() {
    define(Api::simulate, Api::frames, Api::svg);
  }

  @JSBody(
      params = {"simulate", "frames", "svg"},
      script =
          "globalThis.holdfast = {"
              + "simulate: function (source, file, anyway) {"
              + "  return simulate("
              + "    String(source), file === undefined ? '' : String(file), !!anyway); },"
              + "frames: function (source, anyway) { return frames(String(source), !!anyway); },"
              + "svg: function (source, step, narrow, anyway) {"
              + "  return svg(String(source), step | 0, !!narrow, !!anyway); } };")
  private static native void define(Simulate simulate, Frames frames, Svg svg);

  private static String simulate(String source, String file, boolean anyway) {
    Optional<String> named = file.isEmpty() ? Optional.empty() : Optional.of(file);
    String name = named.orElse("main.rs");
    return AnswerJson.write(
        anyway ? Simulator.runAnyway(name, source) : Simulator.answer(name, source), named);
  }

  private static int frames(String source, boolean anyway) {
    Optional<Trace> trace = program(source, anyway).trace();
    return trace.isPresent() ? trace.get().frames().size() : 0;
  }

  private static String svg(String source, int step, boolean narrow, boolean anyway) {
    Optional<Trace> trace = program(source, anyway).trace();
    if (trace.isEmpty() || step < 1 || step > trace.get().frames().size()) {
      return "";
    }
    return narrow
        ? PictureWriter.narrow(trace.get(), step, PREFIX)
        : PictureWriter.broad(trace.get(), step, PREFIX);
  }

  private static Program program(String source, boolean anyway) {
    if (!last.is(source, anyway)) {
      last = new Program("", source, anyway);
    }
    return last;
  }
}
