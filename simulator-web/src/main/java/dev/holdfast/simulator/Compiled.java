package dev.holdfast.simulator;

import dev.holdfast.simulator.build.DropElaboration;
import dev.holdfast.simulator.build.MirBuilder;
import dev.holdfast.simulator.coroutine.CoroutineTransform;
import dev.holdfast.simulator.coroutine.TakenCaptures;
import dev.holdfast.simulator.diagnostic.Unsupported;
import dev.holdfast.simulator.machine.Bodies;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.CoroutineLayout;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.typeck.TypeContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The MIR of all bodies, each made once, when it is first asked for. */
final class Compiled implements Bodies {

  private final TypeContext queries;
  private final Optional<Compiled> library;
  private final Map<BodyOwner, Body> built = new LinkedHashMap<>();
  private final Map<BodyOwner, Body> elaborated = new LinkedHashMap<>();
  private final Map<CoroutineDef, CoroutineTransform.Result> transformed = new LinkedHashMap<>();

  Compiled(TypeContext queries, Optional<Compiled> library) {
    this.queries = queries;
    this.library = library;
  }

  /** Where a body is kept: the library's are made once for all programs. */
  private Compiled home(BodyOwner owner) {
    return library.isPresent() && queries.isLibrary(owner) ? library.get() : this;
  }

  /** As built, for the borrow checker. */
  Body built(BodyOwner owner) {
    if (home(owner) != this) {
      return home(owner).built(owner);
    }
    Body known = built.get(owner);
    if (known == null) {
      if (queries.thir(owner).tainted()) {
        throw new Unsupported("what needs a body that is wrong", queries.thir(owner).span());
      }
      known =
          owner instanceof CoroutineDef def && def.borrowing().isPresent()
              ? TakenCaptures.of(built(def.borrowing().get()), def, queries)
              : MirBuilder.build(queries.thir(owner), queries);
      built.put(owner, known);
    }
    return known;
  }

  /** With drops elaborated, before the coroutine transform. */
  Body elaborated(BodyOwner owner) {
    if (home(owner) != this) {
      return home(owner).elaborated(owner);
    }
    Body known = elaborated.get(owner);
    if (known == null) {
      known = DropElaboration.elaborate(built(owner), queries);
      elaborated.put(owner, known);
    }
    return known;
  }

  @Override
  public Body elaboratedOrTransformed(BodyOwner owner) {
    return owner instanceof CoroutineDef def ? transformed(def).poll() : elaborated(owner);
  }

  @Override
  public Body coroutineDrop(CoroutineDef coroutine) {
    return transformed(coroutine).drop();
  }

  private CoroutineTransform.Result transformed(CoroutineDef def) {
    if (home(def) != this) {
      return home(def).transformed(def);
    }
    CoroutineTransform.Result known = transformed.get(def);
    if (known == null) {
      known = CoroutineTransform.transform(elaborated(def), queries);
      transformed.put(def, known);
    }
    return known;
  }

  /** What the coroutine saves. */
  CoroutineLayout coroutineLayout(CoroutineDef def) {
    return transformed(def)
        .poll()
        .coroutine()
        .orElseThrow(() -> new IllegalStateException("bug: a poll without its coroutine"));
  }

  /**
   * What counts for whether the coroutine is Send or Sync: what its body saves before it is known
   * which drops do nothing.
   */
  CoroutineLayout witnesses(CoroutineDef def) {
    return CoroutineTransform.layout(built(def), queries);
  }
}
