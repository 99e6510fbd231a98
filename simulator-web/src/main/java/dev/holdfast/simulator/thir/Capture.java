package dev.holdfast.simulator.thir;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
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

  /**
   * A place of an outer variable that a {@code match} or {@code let} in the body looks at, whether
   * its patterns take anything of it or not: it must be readable where the closure is made (rustc:
   * closure_fake_reads).
   */
  public record Matched(LocalVar root, List<Step> path, Span span) {
    public Matched {
      path = List.copyOf(path);
    }
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

  /** Of which of a closure's captures this is the whole or a part; -1 for none. */
  public int within(List<Capture> closure) {
    for (int i = 0; i < closure.size(); i++) {
      if (startsWith(closure.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * What a future that has these captures holds once it has taken those of its async closure: its
   * parameters, then the closure's captures, by the names that the future had for them.
   */
  public static List<Capture> taken(List<Capture> future, List<Capture> closure) {
    List<Capture> taken = new ArrayList<>();
    List<Capture> named = new ArrayList<>(closure);
    for (int i = future.size() - 1; i >= 0; i--) {
      Capture each = future.get(i);
      int from = each.within(closure);
      if (from < 0) {
        taken.add(0, each);
      } else {
        named.set(
            from,
            new Capture(
                each.root, each.path, each.byRef, closure.get(from).type, closure.get(from).span));
      }
    }
    taken.addAll(named);
    return taken;
  }

  /** The upvar's name, as {@code -Zprint-type-sizes} prints it: {@code x}, {@code _ref__x__f}. */
  public String name() {
    StringBuilder name = new StringBuilder(byRef.isPresent() ? "_ref__" : "");
    String variable = root.name();
    name.append(variable.startsWith("$") ? variable.substring("$".length()) : variable);
    for (Step step : path) {
      switch (step) {
        case Step.Field field -> name.append("__").append(field.name());
        case Step.Deref deref -> {}
      }
    }
    return name.toString();
  }
}
