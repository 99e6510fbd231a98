package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.thir.Capture;
import dev.holdfast.simulator.type.Type;

/** Which places of a closure's or coroutine's body are captured places of the body around it. */
final class Upvars {

  private final Body body;

  Upvars(Body body) {
    this.body = body;
  }

  boolean none() {
    return body.captures().isEmpty();
  }

  Capture capture(int field) {
    return body.captures().get(field);
  }

  boolean byRef(int field) {
    return capture(field).byRef().isPresent();
  }

  /**
   * The capture that a place is, with or without the dereference of a capture by reference; or -1.
   */
  int field(Place place) {
    int size = place.projection().size();
    if (none() || place.local().index() != 1 || size == 0) {
      return -1;
    }
    boolean deref = place.projection().get(size - 1) instanceof PlaceElem.Deref;
    int last = deref ? size - 2 : size - 1;
    if (last < 0 || !(place.projection().get(last) instanceof PlaceElem.Field field)) {
      return -1;
    }
    boolean behindRef = body.locals().get(1).type() instanceof Type.Ref;
    boolean ofSelf =
        behindRef ? last == 1 && place.projection().get(0) instanceof PlaceElem.Deref : last == 0;
    if (!ofSelf || field.index() >= body.captures().size()) {
      return -1;
    }
    return deref && !byRef(field.index()) ? -1 : field.index();
  }

  /**
   * Whether the captured variable may be changed: by its {@code mut} or a reference on the way.
   * What is behind a {@code &} is said where it is captured.
   */
  boolean mutable(int field) {
    Capture capture = capture(field);
    boolean mutable = capture.root().mutable();
    Type type = capture.root().type();
    for (Capture.Step step : capture.path()) {
      if (step instanceof Capture.Step.Deref) {
        mutable |= type instanceof Type.Ref;
      }
      type = step.type();
    }
    return mutable;
  }

  /** The captured place as messages write it. */
  String text(int field) {
    Capture capture = capture(field);
    StringBuilder out = new StringBuilder(capture.root().name());
    for (Capture.Step step : capture.path()) {
      switch (step) {
        case Capture.Step.Field it -> out.append('.').append(it.name());
        case Capture.Step.Deref it -> out.insert(0, '*');
      }
    }
    return out.toString();
  }
}
