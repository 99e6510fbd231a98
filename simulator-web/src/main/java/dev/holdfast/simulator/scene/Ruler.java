package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.trace.StateTable;
import dev.holdfast.simulator.trace.StateTable.Saved;
import dev.holdfast.simulator.trace.StateTable.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The columns that a future's bytes take: in proportion, but a short stretch between two fields'
 * ends never becomes too narrow to be seen beside a long one.
 */
final class Ruler {

  private static final int COLUMNS = 40;

  /** What the shortest stretch has. */
  private static final int LEAST = 2;

  private final List<Integer> offsets;
  private final List<Integer> positions;

  private Ruler(List<Integer> offsets, List<Integer> positions) {
    this.offsets = offsets;
    this.positions = positions;
  }

  static Ruler of(StateTable table) {
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
    int rest = Math.max(0, COLUMNS - LEAST * (offsets.size() - 1));
    int size = Math.max(1, table.size());
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < offsets.size(); i++) {
      // The rest is shared out by size; in steps, so that no product overflows an int.
      int share = rest / size * offsets.get(i) + rest % size * (offsets.get(i) % size) / size;
      positions.add(LEAST * i + (offsets.get(i) == table.size() ? rest : share));
    }
    return new Ruler(offsets, positions);
  }

  List<Integer> offsets() {
    return offsets;
  }

  /** Between two offsets at which a field begins or ends. */
  int columns(int from, int to) {
    return positions.get(offsets.indexOf(to)) - positions.get(offsets.indexOf(from));
  }
}
