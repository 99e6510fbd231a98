package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.trace.StateTable;
import dev.holdfast.simulator.trace.StateTable.Saved;
import dev.holdfast.simulator.trace.StateTable.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Where a future's offsets lie on a bar: in proportion, but a short stretch between two fields'
 * ends never becomes too narrow to be seen beside a long one.
 */
final class Ruler {

  private final List<Integer> offsets;
  private final List<Integer> positions;

  private Ruler(List<Integer> offsets, List<Integer> positions) {
    this.offsets = offsets;
    this.positions = positions;
  }

  /** {@code least} is the width that the shortest stretch gets, where there is room for all. */
  static Ruler of(StateTable table, int left, int right, int least) {
    TreeSet<Integer> ends = new TreeSet<>();
    ends.add(0);
    ends.add(table.size());
    ends.add(table.tagOffset());
    ends.add(table.tagOffset() + table.tagSize());
    List<Saved> all = new ArrayList<>(table.upvars());
    for (Variant variant : table.variants()) {
      all.addAll(variant.saved());
    }
    for (Saved saved : all) {
      ends.add(saved.offset());
      ends.add(saved.offset() + saved.size());
    }
    List<Integer> offsets = new ArrayList<>(ends);
    int stretches = Math.max(1, offsets.size() - 1);
    int base = Math.min(least, (right - left) / stretches);
    int rest = right - left - base * stretches;
    int size = Math.max(1, table.size());
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < offsets.size(); i++) {
      // The rest is shared out by size; in steps, so that no product overflows an int.
      int share = rest / size * offsets.get(i) + rest % size * (offsets.get(i) % size) / size;
      boolean end = offsets.get(i) == table.size();
      positions.add(end ? right : left + base * i + share);
    }
    return new Ruler(offsets, positions);
  }

  List<Integer> offsets() {
    return offsets;
  }

  /** Of an offset at which a field begins or ends. */
  int x(int offset) {
    return positions.get(offsets.indexOf(offset));
  }
}
