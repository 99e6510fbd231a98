package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one pattern says of binding where it borrows implicitly, having looked through a reference
 * (Reference: patterns, binding modes). Since edition 2024 it may say nothing there.
 */
final class DefaultBindingModes {

  private boolean byRef;
  private boolean mutable;
  private boolean dereference;
  private final List<Span> spans = new ArrayList<>();

  /** {@code ref} or {@code ref mut}. */
  void byRef(Span span) {
    byRef = true;
    spans.add(span);
  }

  /** {@code mut}, for a copy. */
  void mutable(Span span) {
    mutable = true;
    spans.add(span);
  }

  /** {@code &} or {@code &mut}. */
  void dereference(Span span) {
    dereference = true;
    spans.add(span);
  }

  /** One error for the whole pattern, at the first of them. */
  Optional<Diagnostic> error() {
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    String message = "cannot " + deed() + " within an implicitly-borrowing pattern";
    return Optional.of(
        Diagnostic.error("", message, spans.get(0), "not allowed when implicitly borrowing"));
  }

  private String deed() {
    if (byRef && mutable) {
      return "write explicit binding modifiers" + (dereference ? " or explicitly dereference" : "");
    }
    if (mutable) {
      return "mutably bind by value" + (dereference ? " or explicitly dereference" : "");
    }
    return byRef
        ? "explicitly borrow" + (dereference ? " or dereference" : "")
        : "explicitly dereference";
  }
}
