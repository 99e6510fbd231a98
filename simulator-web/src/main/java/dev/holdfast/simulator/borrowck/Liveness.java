package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Where the regions of locals must be live (RFC 2094, liveness): at every point from which the
 * local may be used, and, for those that its drop looks at, from which it may be dropped while it
 * may be initialised.
 */
final class Liveness {

  private final Body body;
  private final Points points;
  private final PlaceTypes types;
  private final RegionVars regions;
  private final List<List<Uses.Use>> uses = new ArrayList<>();

  /** By kind and local. */
  private final BitSet[][] touches;

  private final BitSet[] initialisedAt;
  private final List<List<Integer>> inferred = new ArrayList<>();
  private final List<BitSet> dropRegions = new ArrayList<>();
  private BitSet[] live;

  Liveness(
      Body body,
      Points points,
      PlaceTypes types,
      RegionVars regions,
      MoveData moves,
      Initialised initialised) {
    this.body = body;
    this.points = points;
    this.types = types;
    this.regions = regions;
    this.initialisedAt = heldAt(body, moves, initialised);
    this.touches = new BitSet[Uses.Kind.values().length][body.locals().size()];
    for (int p = 0; p < points.count(); p++) {
      uses.add(Uses.at(points, p));
      for (Uses.Use use : uses.get(p)) {
        touches(use.local(), use.kind()).set(p);
      }
    }
    run();
  }

  /** Whether a region, not only one that it outlives, has to be live at a point. */
  boolean liveAt(int region, int point) {
    return region < live.length && live[region] != null && live[region].get(point);
  }

  /** The points at which a region has to be live; null for none. */
  BitSet of(int region) {
    return region < live.length ? live[region] : null;
  }

  /** The regions of a local that have to be live where it is used, and where it is dropped. */
  boolean holds(int local, int region, Uses.Kind kind) {
    return kind == Uses.Kind.DROP
        ? dropRegions.get(local).get(region)
        : inferred.get(local).contains(region);
  }

  List<Uses.Use> uses(int point) {
    return uses.get(point);
  }

  /** For each local the points before which some part of it may be initialised. */
  private static BitSet[] heldAt(Body body, MoveData moves, Initialised initialised) {
    BitSet[] held = new BitSet[body.locals().size()];
    for (int i = 0; i < held.length; i++) {
      held[i] = new BitSet();
    }
    initialised.stretches((path, first, end) -> held[moves.root(path)].set(first, end));
    return held;
  }

  private void run() {
    int count = body.locals().size();
    for (int i = 0; i < count; i++) {
      inferred.add(inferred(Types.liveRegions(types.of(Place.of(new Local(i))))));
    }
    for (int i = 0; i < count; i++) {
      Type type = types.of(Place.of(new Local(i)));
      dropRegions.add(
          inferred.get(i).isEmpty() ? new BitSet() : DropRegions.of(type, types, body.env()));
    }
    live = new BitSet[regions.count()];
    for (int i = 0; i < count; i++) {
      if (inferred.get(i).isEmpty()) {
        continue;
      }
      BitSet used = backwards(i, Uses.Kind.USE, null);
      for (int region : inferred.get(i)) {
        mark(region, used);
      }
      if (!dropRegions.get(i).isEmpty()) {
        BitSet dropped = backwards(i, Uses.Kind.DROP, initialisedAt[i]);
        for (int region : inferred.get(i)) {
          if (dropRegions.get(i).get(region)) {
            mark(region, dropped);
          }
        }
      }
    }
  }

  private List<Integer> inferred(List<Integer> all) {
    List<Integer> out = new ArrayList<>();
    for (int region : all) {
      if (!regions.isUniversal(region)) {
        out.add(region);
      }
    }
    return out;
  }

  private void mark(int region, BitSet where) {
    if (region >= live.length) {
      live = java.util.Arrays.copyOf(live, region + 1);
    }
    if (live[region] == null) {
      live[region] = new BitSet();
    }
    live[region].or(where);
  }

  /** The points from which a use of that kind is reached before the local is set. */
  private BitSet backwards(int local, Uses.Kind kind, BitSet within) {
    BitSet out = (BitSet) touches(local, kind).clone();
    if (within != null) {
      out.and(within);
    }
    BitSet set = touches(local, Uses.Kind.DEF);
    int[] work = new int[points.count()];
    int left = 0;
    for (int p = out.nextSetBit(0); p >= 0; p = out.nextSetBit(p + 1)) {
      work[left++] = p;
    }
    while (left > 0) {
      for (int before : points.predecessors(work[--left])) {
        if (!out.get(before) && !set.get(before) && (within == null || within.get(before))) {
          out.set(before);
          work[left++] = before;
        }
      }
    }
    return out;
  }

  /** The points that do this with the local. */
  private BitSet touches(int local, Uses.Kind kind) {
    BitSet[] of = touches[kind.ordinal()];
    if (of[local] == null) {
      of[local] = new BitSet();
    }
    return of[local];
  }
}
