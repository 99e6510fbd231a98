package dev.holdfast.simulator.thir;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Type;
import java.util.List;
import java.util.Optional;

/**
 * One captured place (Reference: closure types, capture precision): a variable of an enclosing body
 * and a path of fields and dereferences. {@code type} is the captured field's: the place's own
 * type, or a reference to it. {@code span} is the use that made the capture necessary.
 */
public record Capture(
    LocalVar root, List<Step> path, Optional<BorrowKind> byRef, Type type, Span span) {

  public Capture {
    path = List.copyOf(path);
  }

  /** A step of the path, with the type of the place after it. */
  public sealed interface Step {
    Type type();

    record Field(int index, String name, Type type) implements Step {}

    record Deref(Type type) implements Step {}
  }

  /**
   * Whether a future that has this capture of an async closure's borrows from the closure itself,
   * not only from what the closure borrows.
   */
  public boolean borrowsFrom(Capture closures) {
    if (byRef.isEmpty() || !startsWith(closures)) {
      return false;
    }
    int length = closures.path.size();
    boolean behind = path.size() > length && path.get(length) instanceof Step.Deref;
    return closures.byRef.isEmpty() && !behind || byRef.get() != BorrowKind.SHARED;
  }

  /** Whether the place is the other one or a part of it. */
  public boolean startsWith(Capture other) {
    if (root != other.root || path.size() < other.path.size()) {
      return false;
    }
    for (int i = 0; i < other.path.size(); i++) {
      if (path.get(i) instanceof Step.Field mine
          && other.path.get(i) instanceof Step.Field its
          && mine.index() != its.index()) {
        return false;
      }
    }
    return true;
  }

  /** The upvar's name, as {@code -Zprint-type-sizes} prints it: {@code x}, {@code _ref__x__f}. */
  public String name() {
    StringBuilder name = new StringBuilder(byRef.isPresent() ? "_ref__" : "");
    name.append(root.name());
    for (Step step : path) {
      switch (step) {
        case Step.Field field -> name.append("__").append(field.name());
        case Step.Deref deref -> {}
      }
    }
    return name.toString();
  }
}
