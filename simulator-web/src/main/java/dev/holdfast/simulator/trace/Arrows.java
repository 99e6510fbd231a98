package dev.holdfast.simulator.trace;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.trace.ValueReader.Link;
import dev.holdfast.simulator.trace.ValueReader.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says of every pointer between places that are shown what it is worth. */
final class Arrows {

  /** An arrow, with all that it hangs on: it holds as long as that is the same. */
  private record Known(Link link, TracePlace from, TracePlace target, int changes, Arrow arrow) {

    boolean isOf(Link now, TracePlace source, TracePlace aim) {
      return link == now && from == source && target == aim && changes == now.origin().changes();
    }
  }

  /** Those of the last time, by the place that they begin in and the pointer's number in it. */
  private final Map<Integer, List<Known>> known = new LinkedHashMap<>();

  /** {@code order} names the places to look at, {@code readings} what was read of each. */
  List<Arrow> of(Snapshot places, List<Integer> order, Map<Integer, Reading> readings) {
    List<Arrow> arrows = new ArrayList<>();
    for (int id : order) {
      List<Link> links = readings.get(id).links();
      if (!links.isEmpty()) {
        TracePlace from = places.place(id).orElse(null);
        List<Known> last = known.getOrDefault(id, List.of());
        List<Known> now = new ArrayList<>();
        for (Link link : links) {
          TracePlace target = places.place(link.origin().id()).orElse(null);
          if (target != null) {
            int at = now.size();
            boolean same = at < last.size() && last.get(at).isOf(link, from, target);
            now.add(same ? last.get(at) : known(places, id, link, from, target));
            arrows.add(now.get(at).arrow());
          }
        }
        known.put(id, now);
      }
    }
    return arrows;
  }

  private static Known known(
      Snapshot places, int id, Link link, TracePlace from, TracePlace target) {
    Arrow arrow = arrow(places, id, link, target);
    return new Known(link, from, target, link.origin().changes(), arrow);
  }

  private static Arrow arrow(Snapshot places, int from, Link link, TracePlace target) {
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
    return new Arrow(from, link.offset(), target.id(), offset, reach, kind, words);
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
