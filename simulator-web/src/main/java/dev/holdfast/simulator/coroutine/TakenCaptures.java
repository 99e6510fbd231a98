package dev.holdfast.simulator.coroutine;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.thir.Capture;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.EraseRegions;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the second body of an async closure's future: that of the one call by value, whose future
 * has taken what the closure captured, where that of every other call borrows it from the closure.
 */
public final class TakenCaptures extends PlaceMap {

  private final List<Capture> borrowed;
  private final List<Capture> closure;
  private final List<Capture> taken;

  private TakenCaptures(List<Capture> borrowed, List<Capture> closure, List<Capture> taken) {
    this.borrowed = borrowed;
    this.closure = closure;
    this.taken = taken;
  }

  /** {@code body} is the first one's, as built. */
  public static Body of(Body body, CoroutineDef second, TypeQueries queries) {
    List<Capture> taken = queries.thir(second).captures();
    TakenCaptures places =
        new TakenCaptures(
            body.captures(), queries.thir((ClosureDef) second.parent()).captures(), taken);
    List<Type> upvars = new ArrayList<>();
    for (Capture capture : taken) {
      upvars.add(EraseRegions.apply(capture.type()));
    }
    List<LocalDecl> locals = new ArrayList<>(body.locals());
    int self = SavedPlaces.SELF.index();
    LocalDecl old = locals.get(self);
    Type.Coroutine first = (Type.Coroutine) old.type();
    locals.set(
        self,
        new LocalDecl(
            new Type.Coroutine(second, first.args(), upvars),
            old.name(),
            old.mutable(),
            old.kind(),
            old.span()));
    List<BasicBlock> blocks = new ArrayList<>();
    for (BasicBlock block : body.blocks()) {
      List<Statement> statements = new ArrayList<>();
      for (Statement statement : block.statements()) {
        statements.add(places.map(statement));
      }
      blocks.add(new BasicBlock(statements, places.map(block.terminator()), block.cleanup()));
    }
    return new Body(
        second,
        body.phase(),
        locals,
        body.argCount(),
        blocks,
        taken,
        body.coroutine(),
        body.env(),
        body.span());
  }

  @Override
  Place map(Place place) {
    if (!place.local().equals(SavedPlaces.SELF)
        || place.isLocal()
        || !(place.projection().get(0) instanceof PlaceElem.Field field)) {
      return place;
    }
    Capture capture = borrowed.get(field.index());
    int from = capture.within(closure);
    if (from < 0) {
      return place;
    }
    Capture whole = closure.get(from);
    int index = taken.size() - closure.size() + from;
    Place mapped =
        Place.of(new Local(SavedPlaces.SELF.index()))
            .field(index, EraseRegions.apply(whole.type()));
    if (whole.byRef().isPresent()) {
      mapped = mapped.deref();
    }
    for (Capture.Step step : capture.path().subList(whole.path().size(), capture.path().size())) {
      mapped =
          switch (step) {
            case Capture.Step.Field it -> mapped.field(it.index(), EraseRegions.apply(it.type()));
            case Capture.Step.Deref it -> mapped.deref();
          };
    }
    // A capture by reference is never used but through it.
    for (int i = capture.byRef().isPresent() ? 2 : 1; i < place.projection().size(); i++) {
      mapped = mapped.then(place.projection().get(i));
    }
    return mapped;
  }
}
