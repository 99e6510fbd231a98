package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.List;

/**
 * What is borrowed twice, in words: of two different fields of one union the union, and then the
 * places themselves and the union's type; of all others what is accessed.
 */
record Overlapping(String value, String accessed, String borrowed, String union) {

  static Overlapping of(Facts facts, Place place, Place loaned) {
    List<PlaceElem> way = place.projection();
    List<PlaceElem> other = loaned.projection();
    for (int i = way.size() - 1; i >= 0; i--) {
      Place base = new Place(place.local(), way.subList(0, i));
      if (way.get(i) instanceof PlaceElem.Field field
          && facts.types.of(base) instanceof Type.Adt adt
          && adt.def().kind() == AdtDef.Kind.UNION) {
        boolean both =
            place.local().equals(loaned.local())
                && other.size() > i
                && other.subList(0, i).equals(way.subList(0, i))
                && other.get(i) instanceof PlaceElem.Field old
                && old.index() != field.index();
        return both
            ? new Overlapping(
                facts.descriptions.any(base),
                facts.descriptions.any(place),
                facts.descriptions.any(loaned),
                TypePrinter.print(adt))
            : plain(facts, place);
      }
    }
    return plain(facts, place);
  }

  private static Overlapping plain(Facts facts, Place place) {
    return new Overlapping(facts.descriptions.any(place), "", "", "");
  }

  Diagnostic noted(Diagnostic error) {
    return union.isEmpty()
        ? error
        : error.note(
            accessed
                + " is a field of the union `"
                + union
                + "`, so it overlaps the field "
                + borrowed);
  }
}
