package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Type;
import java.util.List;

/** Whether an access to one place may touch what is borrowed at another. */
final class PlaceConflict {

  /** How far an access goes into what it accesses. */
  enum Depth {
    /** The place itself, not what its references or boxes hold. */
    SHALLOW,
    /** Only the length of an array or the identity of a matched place. */
    ARTIFICIAL,
    DEEP,
    /** What a drop of the place touches. */
    DROP
  }

  private enum Overlap {
    ANY,
    EQUAL_OR_DISJOINT,
    DISJOINT
  }

  private final PlaceTypes types;

  PlaceConflict(PlaceTypes types) {
    this.types = types;
  }

  /** {@code overlapping}: whether two indices are taken to be equal where they may be. */
  boolean of(Place borrowed, BorrowKind kind, Place accessed, Depth depth, boolean overlapping) {
    if (!borrowed.local().equals(accessed.local())) {
      return false;
    }
    List<PlaceElem> one = borrowed.projection();
    List<PlaceElem> other = accessed.projection();
    for (int i = 0; i < one.size() && i < other.size(); i++) {
      Type base = types.of(new Place(borrowed.local(), one.subList(0, i)));
      switch (overlap(base, one.get(i), other.get(i), overlapping)) {
        case ANY -> {
          return true;
        }
        case DISJOINT -> {
          return false;
        }
        case EQUAL_OR_DISJOINT -> {}
      }
    }
    for (int i = other.size(); i < one.size(); i++) {
      if (depth == Depth.ARTIFICIAL) {
        return false;
      }
      Type base = types.of(new Place(borrowed.local(), one.subList(0, i)));
      if (one.get(i) instanceof PlaceElem.Deref) {
        if (depth == Depth.SHALLOW || depth == Depth.DROP && base instanceof Type.Ref) {
          return false;
        }
      } else if (one.get(i) instanceof PlaceElem.Field && depth == Depth.DROP) {
        if (base instanceof Type.Adt adt && types.queries().dropFunction(adt).isPresent()) {
          return true;
        }
      }
    }
    return kind != BorrowKind.FAKE || one.size() >= other.size();
  }

  private static Overlap overlap(
      Type base, PlaceElem borrowed, PlaceElem accessed, boolean overlapping) {
    return switch (borrowed) {
      case PlaceElem.Deref it -> Overlap.EQUAL_OR_DISJOINT;
      case PlaceElem.Field it ->
          accessed instanceof PlaceElem.Field other && it.index() != other.index()
              ? base instanceof Type.Adt adt && adt.def().kind() == AdtDef.Kind.UNION
                  ? Overlap.ANY
                  : Overlap.DISJOINT
              : Overlap.EQUAL_OR_DISJOINT;
      case PlaceElem.Downcast it ->
          accessed instanceof PlaceElem.Downcast other && it.variant() != other.variant()
              ? Overlap.DISJOINT
              : Overlap.EQUAL_OR_DISJOINT;
      case PlaceElem.Index it -> maybe(overlapping);
      case PlaceElem.ConstantIndex it ->
          switch (accessed) {
            case PlaceElem.ConstantIndex other -> elements(it, other);
            case PlaceElem.Subslice other -> within(it, other);
            default -> maybe(overlapping);
          };
      case PlaceElem.Subslice it ->
          switch (accessed) {
            case PlaceElem.ConstantIndex other -> within(other, it);
            case PlaceElem.Subslice other -> Overlap.EQUAL_OR_DISJOINT;
            default -> maybe(overlapping);
          };
    };
  }

  private static Overlap maybe(boolean overlapping) {
    return overlapping ? Overlap.EQUAL_OR_DISJOINT : Overlap.DISJOINT;
  }

  private static Overlap elements(PlaceElem.ConstantIndex one, PlaceElem.ConstantIndex other) {
    if (one.fromEnd() == other.fromEnd()) {
      return maybe(one.offset() == other.offset());
    }
    int begin = one.fromEnd() ? other.offset() : one.offset();
    int end = one.fromEnd() ? one.offset() : other.offset();
    int length = Math.max(one.minLength(), other.minLength());
    return maybe(begin >= length - end);
  }

  private static Overlap within(PlaceElem.ConstantIndex index, PlaceElem.Subslice slice) {
    if (index.fromEnd()) {
      return maybe(!slice.fromEnd() || index.offset() > slice.to());
    }
    return maybe(
        index.offset() >= slice.from() && (slice.fromEnd() || index.offset() < slice.to()));
  }
}
