package dev.holdfast.simulator.mir;

import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;

/** A local and a path into (or through) it. */
public record Place(Local local, List<PlaceElem> projection) {

  public Place {
    projection = List.copyOf(projection);
  }

  public static Place of(Local local) {
    return new Place(local, List.of());
  }

  public Place then(PlaceElem elem) {
    List<PlaceElem> path = new ArrayList<>(projection);
    path.add(elem);
    return new Place(local, path);
  }

  public Place deref() {
    return then(PlaceElem.DEREF);
  }

  public Place field(int index, Type type) {
    return then(new PlaceElem.Field(index, type));
  }

  public Place downcast(int variant) {
    return then(new PlaceElem.Downcast(variant));
  }

  public boolean isLocal() {
    return projection.isEmpty();
  }

  @Override
  public String toString() {
    return local + projection.toString();
  }
}
