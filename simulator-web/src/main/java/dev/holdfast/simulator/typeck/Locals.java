package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.thir.LocalVar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The variables of a body: which names are visible where it is being checked, and whose frame each
 * is in.
 */
final class Locals {

  private final BodyChecker body;
  private final List<Map<String, LocalVar>> locals = new ArrayList<>();
  private final Map<LocalVar, Frame> declaredIn = new LinkedHashMap<>();

  /**
   * All visible variables that are no macro's, the shadowed ones, too; and how many each scope
   * found.
   */
  private final List<LocalVar> written = new ArrayList<>();

  private final List<Integer> writtenBefore = new ArrayList<>();

  Locals(BodyChecker body) {
    this.body = body;
  }

  /** Hides them all, until {@link #show}. */
  List<Map<String, LocalVar>> hide() {
    List<Map<String, LocalVar>> visible = new ArrayList<>(locals);
    locals.clear();
    return visible;
  }

  void show(List<Map<String, LocalVar>> visible) {
    locals.addAll(visible);
  }

  void pushScope() {
    locals.add(new LinkedHashMap<>());
    writtenBefore.add(written.size());
  }

  void popScope() {
    locals.remove(locals.size() - 1);
    int before = writtenBefore.remove(writtenBefore.size() - 1);
    written.subList(before, written.size()).clear();
  }

  void declare(LocalVar var) {
    declare(var, var.name());
  }

  /** {@code key}: its name, and the macro's expansion that the name comes from. */
  void declare(LocalVar var, String key) {
    locals.get(locals.size() - 1).put(key, var);
    if (key.equals(var.name())) {
      written.add(var);
    }
    declaredIn.put(var, body.frame);
  }

  /** A macro's own name means a variable of the macro's, or one around its definition. */
  Optional<LocalVar> find(Ident name) {
    Optional<LocalVar> own = find(name.key());
    if (own.isPresent() || name.mark() == 0 || name.site() > name.span().start()) {
      return own;
    }
    for (int i = written.size() - 1; i >= 0; i--) {
      LocalVar var = written.get(i);
      if (var.span().start() < name.site() && var.name().equals(name.text())) {
        return Optional.of(var);
      }
    }
    return own;
  }

  /** A variable that no name leads to. */
  void declareHidden(LocalVar var) {
    declaredIn.put(var, body.frame);
  }

  Frame declaringFrame(LocalVar var) {
    return declaredIn.get(var);
  }

  Optional<LocalVar> find(String name) {
    for (int i = locals.size() - 1; i >= 0; i--) {
      LocalVar found = locals.get(i).get(name);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** The names of all variables that are visible here. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    locals.forEach(each -> names.addAll(each.keySet()));
    return names;
  }
}
