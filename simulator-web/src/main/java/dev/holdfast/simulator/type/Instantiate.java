package dev.holdfast.simulator.type;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Replaces the regions that the one binder around the types binds, the same in each of them. */
public final class Instantiate extends TypeFolder {

  private final Supplier<Region> fresh;
  private final Map<Integer, Region> bound = new LinkedHashMap<>();

  public Instantiate(Supplier<Region> fresh) {
    super(TypeFlags.BOUND_REGION);
    this.fresh = fresh;
  }

  @Override
  public Region fold(Region region) {
    if (region instanceof Region.Bound it && it.depth() >= depth) {
      return it.depth() == depth
          ? bound.computeIfAbsent(it.index(), k -> fresh.get())
          : new Region.Bound(it.depth() - 1, it.index());
    }
    return region;
  }
}
