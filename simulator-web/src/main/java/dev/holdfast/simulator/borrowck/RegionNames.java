package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;

/** Names of universal regions in messages: as written, else {@code '1}, {@code '2} in order. */
final class RegionNames {

  private RegionNames() {}

  /** The name; empty for a region that can't be named. */
  static String of(Facts facts, int region) {
    RegionVars.Universal universal = facts.regions.universal(region);
    if (universal.origin() == RegionVars.Origin.OPAQUE) {
      return "";
    }
    if (!universal.name().isEmpty() && !Region.isUnnamed(universal.name())) {
      return universal.name();
    }
    return argument(facts, region) >= 0 ? "'1" : "";
  }

  /** The first argument whose type holds the region; -1 for none. */
  static int argument(Facts facts, int region) {
    for (int i = 1; i <= facts.body.argCount(); i++) {
      Type type = facts.types.of(Place.of(new Local(i)));
      if (Types.regions(type).contains(region)) {
        return i;
      }
    }
    return -1;
  }

  /** The names of two regions in one message, so that they differ. */
  static List<String> pair(Facts facts, int one, int other) {
    List<String> names = new ArrayList<>();
    int anonymous = 0;
    for (int region : List.of(one, other)) {
      String name = facts.regions.universal(region).name();
      boolean written = !name.isEmpty() && !Region.isUnnamed(name);
      names.add(written ? name : "'" + ++anonymous);
    }
    return names;
  }
}
