package dev.holdfast.simulator.web;

import org.teavm.jso.JSBody;

/**
 * The engine's own functions, to the last digit like the JVM's; {@link EngineCalls} calls them.
 * TeaVM finds a function's script only where its own class calls it.
 */
final class EngineMath {

  private EngineMath() {}

  static double log1p(double x) {
    return engineLog1p(x);
  }

  @JSBody(params = "x", script = "return Math.log1p(x);")
  private static native double engineLog1p(double x);

  static double expm1(double x) {
    return engineExpm1(x);
  }

  @JSBody(params = "x", script = "return Math.expm1(x);")
  private static native double engineExpm1(double x);

  static double log10(double x) {
    return engineLog10(x);
  }

  @JSBody(params = "x", script = "return Math.log10(x);")
  private static native double engineLog10(double x);

  static double cbrt(double x) {
    return engineCbrt(x);
  }

  @JSBody(params = "x", script = "return Math.cbrt(x);")
  private static native double engineCbrt(double x);

  static double sinh(double x) {
    return engineSinh(x);
  }

  @JSBody(params = "x", script = "return Math.sinh(x);")
  private static native double engineSinh(double x);

  static double cosh(double x) {
    return engineCosh(x);
  }

  @JSBody(params = "x", script = "return Math.cosh(x);")
  private static native double engineCosh(double x);

  static double tanh(double x) {
    return engineTanh(x);
  }

  @JSBody(params = "x", script = "return Math.tanh(x);")
  private static native double engineTanh(double x);
}
