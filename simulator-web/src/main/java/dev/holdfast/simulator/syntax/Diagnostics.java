package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;

/** The parser's diagnostics that have a code or are said in several places. */
final class Diagnostics {

  private Diagnostics() {}

  static Diagnostic inclusiveRangeWithNoEnd(Span span) {
    return Diagnostic.error("E0586", "inclusive range with no end", span, "");
  }

  static Diagnostic noDigits(Span span) {
    return Diagnostic.error("E0768", "no valid digits found for number", span, "");
  }

  static Diagnostic feature(Span span) {
    String message = "`#![feature]` may not be used on the stable release channel";
    return Diagnostic.error("E0554", message, span, "");
  }

  static Diagnostic bareTrait(Span span) {
    return Diagnostic.error("E0782", "expected a type, found a trait", span, "");
  }

  static Diagnostic visibility(Span span) {
    String message = "visibility qualifiers are not permitted here";
    return Diagnostic.error("E0449", message, span, "");
  }

  static Diagnostic dotDotDot(Span span) {
    return Diagnostic.error("E0783", "`...` range patterns are deprecated", span, "");
  }

  static Diagnostic expressionAttribute(Span span) {
    return unstable("attributes on expressions are experimental", span);
  }

  static Diagnostic unstable(String message, Span span) {
    return Diagnostic.error("E0658", message, span, "");
  }
}
