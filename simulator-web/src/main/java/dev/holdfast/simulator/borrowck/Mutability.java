package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.type.Type;

/** Whether a place may be changed: by {@code mut}, {@code &mut}, {@code *mut} on its path. */
final class Mutability {

  /** What a local without {@code mut} allows. */
  private enum Locals {
    AS_DECLARED,
    /** All locals may be changed, captured variables may not. */
    ANY_BUT_UPVARS,
    ANY
  }

  private final Body body;
  private final PlaceTypes types;
  private final Upvars upvars;

  Mutability(Body body, PlaceTypes types, Upvars upvars) {
    this.body = body;
    this.types = types;
    this.upvars = upvars;
  }

  /** The part of the path that forbids a change; null where the place may be changed. */
  Place obstacle(Place place, boolean anyLocal) {
    return obstacle(place, anyLocal ? Locals.ANY : Locals.AS_DECLARED);
  }

  private Place obstacle(Place place, Locals locals) {
    int size = place.projection().size();
    if (size == 0) {
      return body.local(place.local()).mutable() || locals != Locals.AS_DECLARED ? null : place;
    }
    Place base = new Place(place.local(), place.projection().subList(0, size - 1));
    int upvar = upvars.field(place);
    if (place.projection().get(size - 1) instanceof PlaceElem.Deref) {
      return switch (types.of(base)) {
        case Type.Ref ref when !ref.mutable() -> place;
        case Type.Ref ref -> {
          boolean captured = upvar >= 0 && upvars.byRef(upvar);
          yield obstacle(base, captured ? locals : Locals.ANY);
        }
        case Type.RawPtr raw -> raw.mutable() ? null : place;
        default -> obstacle(base, locals);
      };
    }
    if (upvar >= 0) {
      return !upvars.mutable(upvar) && locals != Locals.ANY
          ? place
          : obstacle(base, upvarMode(locals));
    }
    return obstacle(base, locals);
  }

  /** The closure's own variable, through which captures are seen, is never declared {@code mut}. */
  private static Locals upvarMode(Locals locals) {
    return locals == Locals.AS_DECLARED ? Locals.ANY_BUT_UPVARS : locals;
  }
}
