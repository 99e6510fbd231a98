package dev.holdfast.simulator.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The variables in sight, and what ownership allows of each: what was moved is gone, what is
 * borrowed may only be read, and what stands outside of a loop or closure may not be moved in it.
 */
final class Scope {

  /** A variable, field of self, or reference; {@code place} is how its value is read. */
  static final class Variable {
    final String name;
    final String place;
    final Ty ty;
    final boolean mutable;
    final boolean owned;
    boolean moved;
    boolean borrowed;

    Variable(String name, String place, Ty ty, boolean mutable, boolean owned) {
      this.name = name;
      this.place = place;
      this.ty = ty;
      this.mutable = mutable;
      this.owned = owned;
    }
  }

  private final List<Variable> variables = new ArrayList<>();
  private int barrier;

  Variable own(String name, Ty ty, boolean mutable) {
    return add(new Variable(name, name, ty, mutable, true));
  }

  Variable reference(String name, Ty ty, boolean mutable) {
    return add(new Variable(name, "*" + name, ty, mutable, false));
  }

  Variable field(String name, Ty ty, boolean mutable) {
    return add(new Variable(name, name, ty, mutable, false));
  }

  private Variable add(Variable variable) {
    variables.add(variable);
    return variable;
  }

  /** What a block may see; {@code leave} takes back what {@code enter} let in. */
  record Mark(int size, int barrier) {}

  Mark enter(boolean mayMoveOuter) {
    Mark mark = new Mark(variables.size(), barrier);
    if (!mayMoveOuter) {
      barrier = variables.size();
    }
    return mark;
  }

  void leave(Mark mark) {
    while (variables.size() > mark.size()) {
      variables.remove(variables.size() - 1);
    }
    barrier = mark.barrier();
  }

  List<Variable> readable(Predicate<Ty> which) {
    return some(v -> !v.moved && which.test(v.ty));
  }

  List<Variable> movable(Predicate<Ty> which) {
    return some(
        v ->
            !v.moved
                && !v.borrowed
                && v.owned
                && variables.indexOf(v) >= barrier
                && which.test(v.ty));
  }

  List<Variable> writable(Predicate<Ty> which) {
    return some(v -> !v.moved && !v.borrowed && v.mutable && which.test(v.ty));
  }

  void forget(Variable variable) {
    variable.moved = true;
  }

  private List<Variable> some(Predicate<Variable> which) {
    return variables.stream().filter(which).toList();
  }
}
