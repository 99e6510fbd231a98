package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Unsupported;
import dev.holdfast.simulator.thir.Body;
import dev.holdfast.simulator.thir.Capture;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.Def;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The bodies of a program or of the library: their texts, and, checked when first asked for, their
 * typed trees.
 */
final class Bodies {

  private final TypeContext cx;
  private final Optional<TypeContext> library;
  private final Map<BodyOwner, TypeContext.BodySource> sources = new LinkedHashMap<>();
  private final Map<BodyOwner, Body> bodies = new LinkedHashMap<>();
  private final Set<BodyOwner> checking = new LinkedHashSet<>();
  private final List<BodyOwner> programBodies = new ArrayList<>();

  /** Those of which it was said that they do what nothing evaluated at compile time may. */
  private final Set<BodyOwner> notConstant = new LinkedHashSet<>();

  Bodies(TypeContext cx, Optional<TypeContext> library) {
    this.cx = cx;
    this.library = library;
  }

  boolean hasText(BodyOwner owner) {
    return sources.containsKey(owner);
  }

  boolean isChecked(BodyOwner owner) {
    return bodies.containsKey(owner);
  }

  /** All that have a text so far. */
  List<BodyOwner> owners() {
    return List.copyOf(sources.keySet());
  }

  /** The bodies of the program, in the order in which they were checked. */
  List<BodyOwner> ofProgram() {
    return List.copyOf(programBodies);
  }

  void setNotConstant(BodyOwner owner) {
    notConstant.add(owner);
  }

  boolean isNotConstant(BodyOwner owner) {
    return notConstant.contains(owner);
  }

  void addProgramBody(BodyOwner owner) {
    programBodies.add(owner);
  }

  void addSource(BodyOwner owner, TypeContext.BodySource source) {
    sources.put(owner, source);
  }

  Optional<TypeContext.BodySource> source(BodyOwner owner) {
    if (cx.isLibrary(owner)) {
      return library.get().bodies.source(owner);
    }
    return Optional.ofNullable(sources.get(owner));
  }

  Body thir(BodyOwner owner) {
    if (cx.isLibrary(owner)) {
      return library.get().thir(owner);
    }
    if (owner instanceof CoroutineDef def && def.borrowing().isPresent()) {
      List<Capture> closure = thir((ClosureDef) def.parent()).captures();
      return thir(def.borrowing().get()).taking(def, closure);
    }
    Body known = bodies.get(owner);
    if (known != null) {
      return known;
    }
    BodyOwner root = owner.root();
    if (root != owner) {
      thir(root);
      Body inner = bodies.get(owner);
      if (inner == null) {
        throw new IllegalStateException("bug: no body for " + owner);
      }
      return inner;
    }
    TypeContext.BodySource source = sources.get(owner);
    if (source == null) {
      throw new IllegalStateException("bug: no text for the body of " + owner);
    }
    if (!checking.add(owner)) {
      throw new Unsupported("a constant that needs the function it is in", ((Def) owner).span());
    }
    try {
      BodyChecker.check(cx, owner, source);
    } finally {
      checking.remove(owner);
    }
    if (library.isEmpty()) {
      cx.dcx.requireNone();
    }
    return bodies.get(owner);
  }

  void addBody(Body body) {
    bodies.put(body.owner(), body);
    if (!((Def) body.owner()).fromPrelude() && !programBodies.contains(body.owner())) {
      programBodies.add(body.owner());
    }
  }

  boolean isChecking(BodyOwner owner) {
    return checking.contains(owner) || library.isPresent() && library.get().isChecking(owner);
  }
}
