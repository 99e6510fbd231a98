package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Lifetime;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The lifetimes of what {@link TypeLowering} lowers: those that a {@code for<..>} or a function
 * pointer around them binds, those of the items around, and those that are left out.
 */
final class LifetimeLowering {

  /** The regions of a {@code for<..>}, named ones first; elided ones are added as they come. */
  static final class Binder {
    private final List<String> names = new ArrayList<>();
    private final boolean takesElided;
    private boolean inOutput;
    private boolean namesUsed;
    private int inputsElided;

    private Binder(List<Lifetime> lifetimes, boolean takesElided) {
      for (Lifetime lifetime : lifetimes) {
        names.add(lifetime.text());
      }
      this.takesElided = takesElided;
    }

    /** How many lifetimes are bound so far. */
    int count() {
      return names.size();
    }

    /** From here on, what is left out is what the inputs tell. */
    void beginOutput() {
      inOutput = true;
    }

    /** A lifetime of the binder that the output has and no input tells. */
    Optional<String> unconstrained(List<Type> inputs, Type output) {
      Set<Integer> told = bound(inputs, false);
      for (int each : bound(List.of(output), true)) {
        if (!told.contains(each) && each < names.size()) {
          return Optional.of(names.get(each));
        }
      }
      return Optional.empty();
    }
  }

  private final TypeContext cx;
  private final Scope scope;
  private final TypeLowering.Places places;
  private final List<Binder> binders = new ArrayList<>();

  LifetimeLowering(TypeContext cx, Scope scope, TypeLowering.Places places) {
    this.cx = cx;
    this.scope = scope;
    this.places = places;
  }

  /** What follows, until {@link #leave}, is inside of a {@code for<..>}. */
  Binder enter(List<Lifetime> lifetimes, boolean takesElided) {
    Binder binder = new Binder(lifetimes, takesElided);
    binders.add(binder);
    return binder;
  }

  void leave() {
    binders.remove(binders.size() - 1);
  }

  Binder innermost() {
    return binders.get(binders.size() - 1);
  }

  /** A bound written {@code Fn(&A) -> B} takes the lifetimes that it leaves out as well. */
  Binder enterFnTrait() {
    Binder own = new Binder(List.of(), true);
    own.names.addAll(innermost().names);
    binders.set(binders.size() - 1, own);
    return own;
  }

  Region elided(Span span, TypeLowering.Elision how) {
    for (int i = binders.size() - 1; i >= 0; i--) {
      Binder binder = binders.get(i);
      if (binder.takesElided) {
        int depth = binders.size() - 1 - i;
        if (binder.inOutput) {
          if (binder.inputsElided == 1) {
            return new Region.Bound(depth, binder.names.indexOf(Region.UNNAMED + "in"));
          }
          if (binder.namesUsed) {
            return Region.ERASED;
          }
          cx.report(missingLifetime(span));
          return Region.ERROR;
        }
        binder.inputsElided++;
        binder.names.add(Region.UNNAMED + "in");
        return new Region.Bound(depth, binder.names.size() - 1);
      }
    }
    return places.elided(span, how);
  }

  static Diagnostic missingLifetime(Span span) {
    return missingLifetimes(List.of(span));
  }

  /** What a function's return type leaves out is one error. */
  static Diagnostic missingLifetimes(List<Span> spans) {
    String text = spans.size() > 1 ? "missing lifetime specifiers" : "missing lifetime specifier";
    return Diagnostic.error("E0106", text, spans.get(0), "expected named lifetime parameter");
  }

  Region region(Lifetime lifetime) {
    String name = lifetime.text();
    if (name.equals("'_")) {
      return elided(lifetime.span(), TypeLowering.Elision.UNDERSCORE);
    }
    binders.forEach(binder -> binder.namesUsed = true);
    if (name.equals("'static")) {
      return Region.STATIC;
    }
    for (int i = binders.size() - 1; i >= 0; i--) {
      int index = binders.get(i).names.indexOf(name);
      if (index >= 0) {
        return new Region.Bound(binders.size() - 1 - i, index);
      }
    }
    if (scope.params.get(name) instanceof Region known) {
      return known;
    }
    if (Resolver.isOfOuterItem(scope, name)) {
      cx.report(Resolver.outerParam(name, lifetime.span()));
      return Region.ERROR;
    }
    cx.report(
        Diagnostic.error(
            "E0261",
            "use of undeclared lifetime name `" + name + "`",
            lifetime.span(),
            "undeclared lifetime"));
    return Region.ERROR;
  }

  private static Set<Integer> bound(List<Type> types, boolean projections) {
    Set<Integer> found = new LinkedHashSet<>();
    new TypeFolder() {
      @Override
      public Type fold(Type type) {
        return type instanceof Type.Projection && !projections ? type : foldParts(type);
      }

      @Override
      public Region fold(Region region) {
        if (region instanceof Region.Bound it && it.depth() == depth) {
          found.add(it.index());
        }
        return region;
      }
    }.foldTypes(types);
    return found;
  }
}
