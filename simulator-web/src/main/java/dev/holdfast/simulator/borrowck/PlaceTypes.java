package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.EraseRegions;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The types of a body's places, their regions being region variables. */
final class PlaceTypes {

  private final TypeQueries queries;
  private final Normaliser normaliser;
  private final List<Type> locals;
  private final Map<Place, Type> known = new LinkedHashMap<>();

  PlaceTypes(TypeQueries queries, Normaliser normaliser, List<Type> locals) {
    this.queries = queries;
    this.normaliser = normaliser;
    this.locals = new ArrayList<>(locals);
  }

  TypeQueries queries() {
    return queries;
  }

  Type of(Place place) {
    if (place.isLocal()) {
      return locals.get(place.local().index());
    }
    Type type = known.get(place);
    if (type == null) {
      type = walk(place);
      known.put(place, type);
    }
    return type;
  }

  private Type walk(Place place) {
    Type type = locals.get(place.local().index());
    int variant = 0;
    for (PlaceElem elem : place.projection()) {
      type = step(type, variant, elem);
      variant = elem instanceof PlaceElem.Downcast down ? down.variant() : 0;
    }
    return type;
  }

  /** The type of what an element of a place's path leads to. */
  Type step(Type base, int variant, PlaceElem elem) {
    return switch (elem) {
      case PlaceElem.Deref it -> Types.behind(base);
      case PlaceElem.Field it -> field(base, variant, it);
      case PlaceElem.Index it -> element(base);
      case PlaceElem.ConstantIndex it -> element(base);
      case PlaceElem.Subslice it -> base;
      case PlaceElem.Downcast it -> base;
    };
  }

  private static Type element(Type type) {
    return switch (type) {
      case Type.Array array -> array.element();
      case Type.Slice slice -> slice.element();
      default -> Type.ERROR;
    };
  }

  private Type field(Type type, int variant, PlaceElem.Field elem) {
    int index = elem.index();
    return switch (type) {
      case Type.Tuple tuple when index < tuple.elements().size() -> tuple.elements().get(index);
      case Type.Closure closure when index < closure.upvars().size() -> closure.upvars().get(index);
      case Type.Coroutine it when index < it.upvars().size() -> it.upvars().get(index);
      case Type.Adt adt -> {
        Type found = field(adt, variant, index);
        yield Types.same(found, elem.type()) || found instanceof Type.Error
            ? found
            : matching(found, elem.type());
      }
      default -> normaliser.renumber(elem.type());
    };
  }

  /** The type as the body has it, where the definition's could not be normalised to it. */
  private Type matching(Type found, Type written) {
    return EraseRegions.apply(found).equals(EraseRegions.apply(normaliser.apply(written)))
        ? found
        : normaliser.renumber(written);
  }

  /** The type of a field of a struct or variant; the error type where there is none. */
  Type field(Type.Adt adt, int variant, int index) {
    List<AdtDef.Variant> variants = adt.def().variants();
    if (variant >= variants.size() || index >= variants.get(variant).fields().size()) {
      return Type.ERROR;
    }
    Type declared = variants.get(variant).fields().get(index).type();
    return normaliser.apply(Subst.apply(declared, adt.args()));
  }
}
