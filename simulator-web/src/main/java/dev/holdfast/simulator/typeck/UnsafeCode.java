package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.type.FnDef;

/** The lint {@code unsafe_code}: what rests on promises. */
final class UnsafeCode {

  private UnsafeCode() {}

  static void block(TypeContext cx, Span span) {
    report(cx, "usage of an `unsafe` block", span);
  }

  static void function(TypeContext cx, Item.Fn item, FnDef.Container container) {
    boolean foreign = container instanceof FnDef.Container.Module && item.body().isEmpty();
    if (item.qualifiers().isUnsafe() && !foreign) {
      report(
          cx,
          container instanceof FnDef.Container.Module
              ? "declaration of an `unsafe` function"
              : (item.body().isPresent() ? "implementation" : "declaration")
                  + " of an `unsafe` method",
          item.signature());
    }
  }

  static void trait(TypeContext cx, Item.Trait item) {
    if (item.isUnsafe()) {
      report(cx, "declaration of an `unsafe` trait", item.name().span());
    }
  }

  static void impl(TypeContext cx, Item.Impl item) {
    if (item.isUnsafe()) {
      report(cx, "implementation of an `unsafe` trait", ImplChecks.headSpan(item));
    }
  }

  private static void report(TypeContext cx, String what, Span span) {
    if (!cx.isLibrary()) {
      cx.dcx.reportEarlyLint(Diagnostic.error("unsafe_code", what, span, ""));
    }
  }
}
