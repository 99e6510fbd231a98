package dev.holdfast.simulator.web;

import org.teavm.jso.JSBody;

/** The engine's tables of Unicode; {@link EngineCalls} puts them in the place of Java's. */
final class EngineUnicode {

  private EngineUnicode() {}

  static boolean isAlphabetic(int c) {
    return is(c, "Alphabetic");
  }

  static boolean isUppercase(int c) {
    return is(c, "Uppercase");
  }

  static boolean isLowercase(int c) {
    return is(c, "Lowercase");
  }

  static boolean isNumeric(int c) {
    return is(c, "N");
  }

  static boolean isTitlecase(int c) {
    return is(c, "Lt");
  }

  static boolean isCaseIgnorable(int c) {
    return is(c, "Case_Ignorable");
  }

  @JSBody(
      params = {"c", "property"},
      script = "return new RegExp('\\\\p{' + property + '}', 'u').test(String.fromCodePoint(c));")
  private static native boolean is(int c, String property);

  static String upper(String c) {
    return engineUpper(c);
  }

  @JSBody(params = "c", script = "return c.toUpperCase();")
  private static native String engineUpper(String c);

  static String lower(String c) {
    return engineLower(c);
  }

  @JSBody(params = "c", script = "return c.toLowerCase();")
  private static native String engineLower(String c);
}
