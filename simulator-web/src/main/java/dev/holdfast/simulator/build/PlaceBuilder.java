package dev.holdfast.simulator.build;

import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * A place while it grows. It starts at a local, or at a variable of an enclosing body, of which
 * only some path may be captured: then it becomes a place as soon as the path is long enough.
 *
 * @param captured the enclosing body's variable, or null
 * @param local the local, or null
 */
record PlaceBuilder(LocalVar captured, Local local, List<PlaceElem> path) {

  PlaceBuilder {
    path = List.copyOf(path);
  }

  static PlaceBuilder of(Local local) {
    return new PlaceBuilder(null, local, List.of());
  }

  static PlaceBuilder of(Place place) {
    return new PlaceBuilder(null, place.local(), place.projection());
  }

  static PlaceBuilder captured(LocalVar var) {
    return new PlaceBuilder(var, null, List.of());
  }

  PlaceBuilder then(PlaceElem elem) {
    List<PlaceElem> longer = new ArrayList<>(path);
    longer.add(elem);
    return new PlaceBuilder(captured, local, longer);
  }

  PlaceBuilder deref() {
    return then(PlaceElem.DEREF);
  }

  PlaceBuilder field(int index, Type type) {
    return then(new PlaceElem.Field(index, type));
  }

  PlaceBuilder downcast(int variant) {
    return then(new PlaceElem.Downcast(variant));
  }
}
