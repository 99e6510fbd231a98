package dev.holdfast.simulator.borrowck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * The values of region variables: for each the points that it holds and the universal regions whose
 * end it reaches; the least values that liveness and all constraints allow (RFC 2094).
 */
final class RegionInference {

  private final RegionVars regions;
  private final Points points;
  private final List<Outlives> constraints;
  private final Liveness live;
  private final boolean ofCoroutine;
  private final BitSet[] values;
  private final List<List<Outlives>> bySup = new ArrayList<>();

  RegionInference(
      RegionVars regions,
      Points points,
      List<Outlives> constraints,
      Liveness live,
      boolean ofCoroutine) {
    this.regions = regions;
    this.ofCoroutine = ofCoroutine;
    this.points = points;
    this.constraints = constraints;
    this.live = live;
    this.values = new BitSet[regions.count()];
    for (int r = 0; r < values.length; r++) {
      values[r] = new BitSet();
      bySup.add(new ArrayList<>());
      if (live.of(r) != null) {
        values[r].or(live.of(r));
      }
      if (regions.isUniversal(r)) {
        values[r].set(0, points.count());
        values[r].set(points.count() + r);
      } else if (regions.placeholders().containsKey(r)) {
        values[r].set(points.count() + r);
      }
    }
    propagate();
    if (outliveUnnameable()) {
      propagate();
    }
  }

  /** What has to outlive a placeholder that it can't be has to live for ever. */
  private boolean outliveUnnameable() {
    int before = constraints.size();
    for (int placeholder : regions.placeholders().keySet()) {
      for (int r = 0; r < values.length; r++) {
        if (r != RegionVars.STATIC
            && values[r].get(points.count() + placeholder)
            && !regions.placeholders().containsKey(r)
            && !regions.canName(r, placeholder)) {
          List<Outlives> path = path(r, region -> region == placeholder);
          constraints.add(new Outlives(r, RegionVars.STATIC, Blame.of(path)));
        }
      }
    }
    return constraints.size() > before;
  }

  /** Whether a placeholder has to outlive anything but itself and what it can be. */
  boolean isExceeded(int placeholder) {
    BitSet others = (BitSet) values[placeholder].clone();
    others.clear(points.count() + placeholder);
    return !others.isEmpty();
  }

  /** Points are numbered as they are, the end of universal region u is points + u. */
  private void propagate() {
    List<List<Integer>> bySub = new ArrayList<>();
    for (int r = 0; r < values.length; r++) {
      bySub.add(new ArrayList<>());
    }
    ArrayDeque<Integer> work = new ArrayDeque<>();
    BitSet queued = new BitSet();
    bySup.forEach(List::clear);
    for (Outlives each : constraints) {
      bySub.get(each.sub()).add(each.sup());
      bySup.get(each.sup()).add(each);
    }
    for (int r = 0; r < values.length; r++) {
      work.add(r);
      queued.set(r);
    }
    while (!work.isEmpty()) {
      int sub = work.poll();
      queued.clear(sub);
      for (int sup : bySub.get(sub)) {
        int before = values[sup].cardinality();
        values[sup].or(values[sub]);
        if (values[sup].cardinality() != before && !queued.get(sup)) {
          queued.set(sup);
          work.add(sup);
        }
      }
    }
  }

  boolean contains(int region, int point) {
    return values[region].get(point);
  }

  /** Whether the region itself (not what it outlives) has to be live at a point. */
  boolean liveAt(int region, int point) {
    return regions.isUniversal(region) || live.liveAt(region, point);
  }

  /** The universal regions whose end the region reaches. */
  List<Integer> ends(int region) {
    List<Integer> out = new ArrayList<>();
    for (int u = 0; u < regions.universals().size(); u++) {
      if (values[region].get(points.count() + u)) {
        out.add(u);
      }
    }
    return out;
  }

  /** The constraints from a region on the shortest way to one that {@code goal} takes. */
  List<Outlives> path(int from, Goal goal) {
    Outlives[] into = new Outlives[values.length];
    BitSet seen = new BitSet();
    ArrayDeque<Integer> work = new ArrayDeque<>();
    work.add(from);
    seen.set(from);
    while (!work.isEmpty()) {
      int region = work.poll();
      if (goal.reached(region)) {
        List<Outlives> path = new ArrayList<>();
        for (int at = region; at != from; at = into[at].sup()) {
          path.add(into[at]);
        }
        Collections.reverse(path);
        return path;
      }
      for (Outlives each : bySup.get(region)) {
        if (!seen.get(each.sub())) {
          seen.set(each.sub());
          into[each.sub()] = each;
          work.add(each.sub());
        }
      }
    }
    return List.of();
  }

  /** What a path is to lead to. */
  interface Goal {
    boolean reached(int region);
  }

  /** Whether it outlives a region of the signature: what a function's opaque type hides is none. */
  private boolean reachesFree(int region) {
    for (int end : ends(region)) {
      if (ofCoroutine || regions.universal(end).origin() != RegionVars.Origin.OPAQUE) {
        return true;
      }
    }
    return false;
  }

  /**
   * The nearest region on a path of constraints from {@code from} that itself is live at the point:
   * a universal one, or one that reaches no universal region's end.
   */
  int liveSub(int from, int point) {
    Goal live = r -> regions.isUniversal(r) || liveAt(r, point) && !reachesFree(r);
    if (live.reached(from)) {
      return from;
    }
    List<Outlives> path = path(from, live);
    return path.isEmpty() ? from : path.get(path.size() - 1).sub();
  }
}
