package dev.holdfast.simulator.build;

import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.Type;
import java.util.Optional;
import java.util.function.Function;

/** The types of places. */
public final class PlaceTypes {

  private PlaceTypes() {}

  public static Type of(Place place, Body body) {
    return of(place, local -> body.local(local).type());
  }

  public static Type of(Place place, Function<Local, Type> locals) {
    Type type = locals.apply(place.local());
    for (PlaceElem elem : place.projection()) {
      type =
          after(type, elem)
              .orElseThrow(() -> new IllegalStateException("bug: no such place: " + place));
    }
    return type;
  }

  /** The type after one step; a downcast leaves the enum's. Empty where the step isn't possible. */
  public static Optional<Type> after(Type type, PlaceElem elem) {
    return switch (elem) {
      case PlaceElem.Deref it -> pointee(type);
      case PlaceElem.Field it -> Optional.of(it.type());
      case PlaceElem.Index it -> element(type);
      case PlaceElem.ConstantIndex it -> element(type);
      case PlaceElem.Subslice it -> {
        if (type instanceof Type.Array array && !it.fromEnd()) {
          Const length = new Const.Value(it.to() - it.from());
          yield Optional.of(new Type.Array(array.element(), length));
        }
        yield element(type).map(Type.Slice::new);
      }
      case PlaceElem.Downcast it ->
          type instanceof Type.Adt || type instanceof Type.Coroutine
              ? Optional.of(type)
              : Optional.empty();
    };
  }

  /** What a reference, raw pointer or Box points to. */
  public static Optional<Type> pointee(Type type) {
    return switch (type) {
      case Type.Ref it -> Optional.of(it.target());
      case Type.RawPtr it -> Optional.of(it.target());
      case Type.Adt it ->
          it.def().isBox() ? Optional.of((Type) it.args().get(0)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Type> element(Type type) {
    return switch (type) {
      case Type.Array it -> Optional.of(it.element());
      case Type.Slice it -> Optional.of(it.element());
      default -> Optional.empty();
    };
  }
}
