package dev.holdfast.simulator.memory;

import java.util.ArrayList;
import java.util.List;

/**
 * The places that are pinned now, in the order of their pinning. Which of them a move or write
 * concerns depends on types, so the machine asks and decides; the registry only keeps them.
 */
public final class PinRegistry {

  private final List<PinnedPlace> places = new ArrayList<>();

  public List<PinnedPlace> places() {
    return places;
  }

  /** The pinned places of one allocation. */
  public List<PinnedPlace> in(Allocation allocation) {
    List<PinnedPlace> pins = allocation.pins();
    return pins == null ? List.of() : pins;
  }

  /** False when that very place is pinned already. */
  public boolean pin(PinnedPlace place) {
    for (PinnedPlace old : in(place.allocation())) {
      if (old.offset() == place.offset()
          && old.size() == place.size()
          && old.content().equals(place.content())) {
        return false;
      }
    }
    place.allocation().addPin(place);
    places.add(place);
    return true;
  }

  public void unpin(PinnedPlace place) {
    List<PinnedPlace> pins = place.allocation().pins();
    if (pins != null) {
      pins.remove(place);
    }
    places.remove(place);
  }

  /** Ends all pins within a range: their values are dropped. */
  public void release(Allocation allocation, int offset, int length) {
    for (PinnedPlace place : List.copyOf(in(allocation))) {
      if (place.isWithin(offset, length)) {
        unpin(place);
      }
    }
  }
}
