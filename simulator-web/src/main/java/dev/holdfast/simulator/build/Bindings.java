package dev.holdfast.simulator.build;

import dev.holdfast.simulator.build.BodyBuilder.Variable;
import dev.holdfast.simulator.build.Candidate.Bound;
import dev.holdfast.simulator.build.Scopes.Scope;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.mir.LocalDecl.Scrutinee;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.PatternKind;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The variables that patterns bind: their locals, storage and values. */
final class Bindings {

  private final BodyBuilder b;

  Bindings(BodyBuilder builder) {
    this.b = builder;
  }

  /**
   * Makes the locals of a pattern's variables, which live in {@code scope}; {@code guarded}: also
   * the references by which a guard sees them. A variable that has its local keeps it: a guard is
   * built once for each alternative of its pattern.
   */
  void declare(Pattern pattern, Scope scope, boolean guarded) {
    for (LocalVar var : variables(pattern)) {
      Variable before = b.variable(var);
      if (before != null) {
        Variable again = new Variable(before.local, scope);
        again.guardRef = before.guardRef;
        b.putVariable(var, again);
        continue;
      }
      Local local =
          b.declare(
              new LocalDecl(
                  var.type(),
                  Optional.of(var.name()),
                  var.mutable(),
                  LocalDecl.Kind.VARIABLE,
                  var.span()));
      Variable variable = new Variable(local, scope);
      if (guarded) {
        variable.guardRef =
            b.declare(
                new LocalDecl(
                    new Type.Ref(Region.ERASED, var.type(), false),
                    Optional.of(var.name()),
                    false,
                    LocalDecl.Kind.GUARD_REF,
                    var.span()));
      }
      b.putVariable(var, variable);
    }
  }

  /** The variables of a pattern, from left to right, each once. */
  static Set<LocalVar> variables(Pattern pattern) {
    return variables(pattern, false);
  }

  /** The same; {@code innerFirst}: those of a sub-pattern before the one that binds the whole. */
  static Set<LocalVar> variables(Pattern pattern, boolean innerFirst) {
    Set<LocalVar> found = new LinkedHashSet<>();
    collect(pattern, innerFirst, found);
    return found;
  }

  private static void collect(Pattern pattern, boolean innerFirst, Set<LocalVar> found) {
    if (!innerFirst && pattern.kind() instanceof PatternKind.Binding it) {
      found.add(it.var());
    }
    pattern.parts().forEach(part -> collect(part, innerFirst, found));
    if (pattern.kind() instanceof PatternKind.Binding it) {
      found.add(it.var());
    }
  }

  /** Begins the storage of all variables of a pattern and schedules its end. */
  void beginStorage(Pattern pattern) {
    for (LocalVar var : variables(pattern)) {
      storage(var, var.span());
    }
  }

  /** Begins the storage of what an alternative does not bind, though others do (E0408). */
  void beginUnbound(Pattern pattern, List<Bound> bounds, boolean guarded) {
    for (LocalVar var : variables(pattern)) {
      if (bounds.stream().noneMatch(it -> it.var() == var)) {
        if (guarded) {
          Variable variable = b.variable(var);
          b.storageLive(variable.scope, variable.guardRef, var.span());
        }
        storage(var, var.span());
        scheduleDrop(var);
      }
    }
  }

  Local storage(LocalVar var, Span span) {
    Variable variable = b.variable(var);
    b.storageLive(variable.scope, variable.local, span);
    return variable.local;
  }

  void scheduleDrop(LocalVar var) {
    Variable variable = b.variable(var);
    b.scheduleDrop(variable.scope, variable.local);
  }

  /** A {@code let} without a value. */
  void uninitialised(Pattern pattern, Optional<Type> written) {
    for (LocalVar var : variables(pattern)) {
      Local local = storage(var, var.span());
      if (written.isPresent() && pattern.kind() instanceof PatternKind.Binding) {
        ascribe(Place.of(local), written, pattern.span());
      }
      scheduleDrop(var);
    }
  }

  void ascribe(Place place, Optional<Type> written, Span span) {
    written.ifPresent(type -> b.cfg.push(new Statement.AscribeUserType(place, type, span)));
  }

  /** Before a guard: references to what is matched; bindings by reference are made now. */
  void bindForGuard(List<Bound> bounds) {
    for (Bound bound : bounds) {
      Variable variable = b.variable(bound.var());
      b.storageLive(variable.scope, variable.guardRef, bound.span());
      Place source = b.places.finish(bound.source(), bound.span());
      Place seen = source;
      if (bound.byRef().isPresent()) {
        seen = Place.of(storage(bound.var(), bound.span()));
        b.cfg.assign(seen, new Rvalue.Ref(kind(bound), source), bound.span());
      }
      b.cfg.assign(
          Place.of(variable.guardRef), new Rvalue.Ref(BorrowKind.SHARED, seen), bound.span());
    }
  }

  /** {@code begin}: the storage of the variables has not begun yet. */
  void bind(List<Bound> bounds, boolean begin, Optional<Scrutinee> scrutinee) {
    for (Bound bound : bounds) {
      Local local = b.variable(bound.var()).local;
      if (begin) {
        storage(bound.var(), bound.span());
      }
      b.locals.set(local.index(), b.locals.get(local.index()).boundFrom(scrutinee));
      Place place = Place.of(local);
      Place source = b.places.finish(bound.source(), bound.span());
      Rvalue value =
          bound.byRef().isPresent()
              ? new Rvalue.Ref(kind(bound), source)
              : new Rvalue.Use(b.consume(source, bound.var().type()));
      b.cfg.assign(place, value, bound.span());
    }
    // Whichever alternative matches, the first one says in which order its variables are dropped.
    List<Bound> declared = new ArrayList<>(bounds);
    declared.sort((x, y) -> index(x) - index(y));
    declared.forEach(bound -> scheduleDrop(bound.var()));
  }

  private int index(Bound bound) {
    return b.variable(bound.var()).local.index();
  }

  private static BorrowKind kind(Bound bound) {
    return Destinations.bindingKind(bound.byRef().orElseThrow());
  }
}
