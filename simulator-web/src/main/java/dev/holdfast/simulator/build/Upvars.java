package dev.holdfast.simulator.build;

import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.thir.Capture;
import dev.holdfast.simulator.type.Type;
import java.util.List;
import java.util.Optional;

/**
 * Where the captured places of enclosing bodies lie: fields of local 1, or of what it refers to.
 */
final class Upvars {

  static final Local SELF = new Local(1);

  private final List<Capture> captures;
  private final boolean selfByRef;

  /** {@code self}: the type of local 1, null in a function. */
  Upvars(List<Capture> captures, Type self, boolean selfByRef) {
    this.captures = self == null ? List.of() : captures;
    this.selfByRef = selfByRef;
  }

  /** The place that the builder has come to; empty while no captured path is a part of it. */
  Optional<Place> resolve(PlaceBuilder place) {
    if (place.local() != null) {
      return Optional.of(new Place(place.local(), place.path()));
    }
    for (int i = 0; i < captures.size(); i++) {
      int used = place.captured() == captures.get(i).root() ? match(captures.get(i), place) : -1;
      if (used >= 0) {
        Place upvar = place(i);
        for (PlaceElem elem : place.path().subList(used, place.path().size())) {
          upvar = upvar.then(elem);
        }
        return Optional.of(upvar);
      }
    }
    return Optional.empty();
  }

  private Place place(int index) {
    Capture capture = captures.get(index);
    Place self = Place.of(SELF);
    Place upvar = (selfByRef ? self.deref() : self).field(index, capture.type());
    return capture.byRef().isPresent() ? upvar.deref() : upvar;
  }

  /** How many steps of the place's path the capture's path covers; -1 if it goes another way. */
  private static int match(Capture capture, PlaceBuilder place) {
    int at = 0;
    for (Capture.Step step : capture.path()) {
      while (at < place.path().size() && place.path().get(at) instanceof PlaceElem.Downcast) {
        at++;
      }
      if (at == place.path().size()) {
        return -1;
      }
      PlaceElem elem = place.path().get(at++);
      boolean same =
          switch (step) {
            case Capture.Step.Field field ->
                elem instanceof PlaceElem.Field it && it.index() == field.index();
            case Capture.Step.Deref deref -> elem instanceof PlaceElem.Deref;
          };
      if (!same) {
        return -1;
      }
    }
    return at;
  }
}
