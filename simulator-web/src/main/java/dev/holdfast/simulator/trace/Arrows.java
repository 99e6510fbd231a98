package dev.holdfast.simulator.trace;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.trace.ValueReader.Link;
import dev.holdfast.simulator.trace.ValueReader.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says of every pointer between places that are shown what it is worth. */
final class Arrows {

  private Arrows() {}

  /** {@code order} names the places to look at, {@code readings} what was read of each. */
  static List<Arrow> of(Snapshot places, List<Integer> order, Map<Integer, Reading> readings) {
    List<Arrow> arrows = new ArrayList<>();
    for (int id : order) {
      for (Link link : readings.get(id).links()) {
        places
            .place(link.origin().id())
            .ifPresent(target -> arrow(arrows, places, id, link, target));
      }
    }
    return arrows;
  }

  private static void arrow(
      List<Arrow> arrows, Snapshot places, int from, Link link, TracePlace target) {
    int offset = Math.max(0, Math.min(link.target(), target.size()));
    int reach = link.reach() < 0 ? target.size() - offset : link.reach();
    Arrow.Kind kind = kind(from, link, target, offset, reach);
    String name = places.name(from, link.offset(), 1);
    String to = places.name(target.id(), offset, Math.max(1, reach));
    String words =
        switch (kind) {
          case HANDLE, INTERIOR -> name + " points to " + to;
          case STALE -> name + " is stale: it points to " + to + ", " + target.words();
        };
    arrows.add(new Arrow(from, link.offset(), target.id(), offset, reach, kind, words));
  }

  private static Arrow.Kind kind(int from, Link link, TracePlace target, int offset, int reach) {
    Allocation origin = link.origin();
    boolean left =
        offset < origin.size()
            && reach > 0
            && !origin.isInitialised(offset, 1)
            && origin.departureOf(offset).isPresent();
    if (!origin.live() || left && !link.owner()) {
      return Arrow.Kind.STALE;
    }
    boolean whole = offset == 0 && (reach >= target.size() || reach == 0);
    boolean start = offset == 0 && origin.kind() == Allocation.Kind.HEAP;
    return target.id() != from && (whole || start) ? Arrow.Kind.HANDLE : Arrow.Kind.INTERIOR;
  }
}
